"""Pages of a Django project in; whether their markup arrives whole, once escaped, with its nonce, out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from integrations.framework_pages import (
    PLAIN,
    SENDABLE,
    SLUG,
    article_of,
    assert_sound,
    block,
    elements,
    example,
    newsroom,
    nonce_of,
)
from publish.newsroom import page

import newsschema as ns

pytest.importorskip("django", reason="comes with the extra `test`")
pytest.importorskip("csp", reason="comes with the extra `test`")

PROJECT = example("django_site")  # sets Django up

from django.template import Context, RequestContext, engines  # noqa: E402
from django.test import Client, RequestFactory  # noqa: E402
from django.views.generic import TemplateView  # noqa: E402

from newsschema.integrations.django.views import SitePageMixin  # noqa: E402

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


class Lazy:
    """A nonce that is false as long as nobody has read it, as django-csp's and Django's own."""

    def __init__(self) -> None:
        self.was_read = False

    def __bool__(self) -> bool:
        return self.was_read

    def __str__(self) -> str:
        self.was_read = True
        return "lazy"


def render(template: str, request: HttpRequest | None = None, **context: Any) -> str:
    written = engines["django"].from_string("{% load newsschema %}" + template)
    return str(written.render({"page": page()} | context, request))


def request_with(nonce: Any) -> HttpRequest:
    request = RequestFactory().get("/")
    request.csp_nonce = nonce
    return request


def get(address: str) -> HttpResponse:
    return Client(SERVER_NAME="localhost").get(address)


@pytest.mark.parametrize("escaping", ["on", "off"])
@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{% newsschema_head page %}", page().to_head()),
        ("{% newsschema_script page %}", page().to_script()),
        ("{% newsschema_script page.article %}", page().article.to_script()),
        ("{% newsschema_fragment page %}", page().to_html_fragment()),
        ("{% newsschema_head page as head %}{{ head }}", page().to_head()),
        ("{% with newsschema_page=page %}{% newsschema_head %}{% endwith %}", page().to_head()),
    ],
)
def test_markup_is_written_as_it_is(template: str, expected: str, escaping: str) -> None:
    assert render(f"{{% autoescape {escaping} %}}{template}{{% endautoescape %}}") == expected


def test_the_nonce_is_the_one_that_is_given_or_the_requests() -> None:
    template = "{% newsschema_head page nonce=other %}"
    assert render(template, request_with("requests"), other="own") == page().to_head("own")
    assert render(template, request_with("requests")) == page().to_head("requests")
    assert render("{% newsschema_head page %}", request_with("requests")) == page().to_head("requests")
    assert render("{% newsschema_head page %}", csp_nonce="contexts") == page().to_head("contexts")


def test_a_nonce_that_nobody_has_read_is_one() -> None:
    assert 'nonce="lazy"' in render("{% newsschema_script page %}", request_with(Lazy()))
    assert 'nonce="lazy"' in render("{% newsschema_script page nonce=one %}", one=Lazy())


@pytest.mark.parametrize("request_", [None, RequestFactory().get("/"), request_with(None), request_with("")])
def test_without_a_nonce_there_is_no_attribute(request_: HttpRequest | None) -> None:
    assert render("{% newsschema_head page %}", request_) == page().to_head()


def test_no_context_processor_is_needed() -> None:
    from django.template import Engine

    template = Engine(libraries={"newsschema": "newsschema.integrations.django.templatetags.newsschema"}).from_string(
        "{% load newsschema %}{% newsschema_head page %}"
    )
    assert template.render(RequestContext(request_with("abc"), {"page": page()})) == page().to_head("abc")
    assert template.render(Context({"page": page()})) == page().to_head()


def test_djangos_own_nonce_is_used() -> None:
    pytest.importorskip("django.middleware.csp", reason="Django makes nonces from 6.0 on")
    from django.middleware.csp import ContentSecurityPolicyMiddleware, get_nonce

    request = RequestFactory().get("/")
    ContentSecurityPolicyMiddleware(lambda _: None).process_request(request)
    written = render("{% newsschema_script page %}", request)
    assert f'nonce="{get_nonce(request)}"' in written
    assert 'nonce=""' not in written


@pytest.mark.parametrize("name", ["newsschema_head", "newsschema_script", "newsschema_fragment"])
def test_a_view_without_a_page_has_no_markup_but_a_mistake_is_refused(name: str) -> None:
    assert render("{% " + name + " %}") == ""
    with pytest.raises(ns.UsageError, match=r"found nothing; hand it site\.page\(article\)"):
        render("{% " + name + " pgae %}")
    with pytest.raises(ns.UsageError, match="found int"):
        render("{% " + name + " 12 %}")


def test_a_view_has_to_say_which_page_it_shows() -> None:
    class Forgetful(SitePageMixin, TemplateView):
        template_name = "story.html"

    with pytest.raises(ns.UsageError, match=r"Forgetful needs get_site_page\(\)"):
        Forgetful.as_view()(RequestFactory().get("/"))


def test_a_page_that_the_view_was_given_is_not_made_again() -> None:
    given = SitePageMixin().get_context_data(newsschema_page=None, more=1)
    assert (given["newsschema_page"], given["more"]) == (None, 1)


@pytest.mark.parametrize("slug", list(newsroom().ARTICLES))
def test_the_pages_of_the_example_are_sound(slug: str) -> None:
    response = get(f"/news/{slug}")
    assert_sound(response.content.decode(), newsroom().story(slug))


def test_the_nonce_on_the_block_is_the_one_of_the_policy() -> None:
    first, second = (get(f"/news/{SLUG}") for _ in range(2))
    nonce = nonce_of(first["Content-Security-Policy"])
    assert first.content.decode().count(f'<script type="application/ld+json" nonce="{nonce}">') == 1
    assert first.content.decode().count(f'nonce="{nonce}"') == 2
    assert nonce not in second.content.decode()


@pytest.mark.parametrize("text", SENDABLE)
def test_no_text_makes_an_element(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(newsroom().ARTICLES, "plain", article_of(PLAIN))
    monkeypatch.setitem(newsroom().ARTICLES, "hostile", article_of(text))
    html = get("/news/hostile").content.decode()
    assert elements(html) == elements(get("/news/plain").content.decode())
    assert block(html) == newsroom().story("hostile").to_jsonld()


def test_the_feeds_and_the_news_sitemap_are_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(newsroom().ARTICLES, "new", article_of(PLAIN))
    assert get("/feed.xml")["Content-Type"] == "application/rss+xml"
    assert [item["title"] for item in json.loads(get("/feed.json").content)["items"]][-1] == PLAIN
    sitemap = get("/news-sitemap.xml").content.decode()
    assert sitemap.count("<loc>") == 1
    assert newsroom().story("new").url in sitemap
    assert {get(address).status_code for address in ("/news/none", "/none.xml")} == {404}
