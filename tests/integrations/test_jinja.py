"""Pages in Jinja templates in; whether their markup arrives whole, once escaped, with its nonce, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from integrations.framework_pages import PLAIN, article_of, assert_sound, block, elements, example, newsroom
from publish.newsroom import page, site
from report_strategies import HOSTILE

import newsschema as ns

jinja2 = pytest.importorskip("jinja2", reason="comes with the extra `test`")

if TYPE_CHECKING:
    from jinja2 import Environment

EXTENSION = "newsschema.integrations.jinja.NewsschemaExtension"


def environment(**options: Any) -> Environment:
    return jinja2.Environment(**({"autoescape": True, "extensions": [EXTENSION]} | options))


def render(template: str, options: dict[str, Any] | None = None, **context: Any) -> str:
    return environment(**(options or {})).from_string(template).render({"page": page()} | context)


@pytest.mark.parametrize("autoescape", [True, False])
@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ newsschema_head(page) }}", page().to_head()),
        ("{{ page | newsschema_head }}", page().to_head()),
        ("{{ newsschema_script(page) }}", page().to_script()),
        ("{{ page | newsschema_script }}", page().to_script()),
        ("{{ page.article | newsschema_script }}", page().article.to_script()),
        ("{{ newsschema_fragment(page) }}", page().to_html_fragment()),
        ("{{ page | newsschema_fragment }}", page().to_html_fragment()),
        ("{% set head = page | newsschema_head %}{{ head }}", page().to_head()),
        ("{% autoescape true %}{{ page | newsschema_head }}{% endautoescape %}", page().to_head()),
    ],
)
def test_markup_is_written_as_it_is(template: str, expected: str, autoescape: bool) -> None:
    assert render(template, {"autoescape": autoescape}) == expected


@pytest.mark.parametrize(
    ("template", "nonce"),
    [
        ("{{ newsschema_head(page, nonce='abc') }}", "abc"),
        ("{{ page | newsschema_head(nonce='abc') }}", "abc"),
        ("{{ newsschema_head(page, nonce=other) }}", "of-the-page"),
        ("{{ page | newsschema_head }}", "of-the-template"),
    ],
)
def test_the_nonce_is_the_one_that_is_given_or_the_templates(template: str, nonce: str) -> None:
    assert render(template, csp_nonce="of-the-template", other="of-the-page") == page().to_head(nonce)


@pytest.mark.parametrize("nonce", [lambda: "made", "made"])
def test_a_function_gives_the_nonce_as_well(nonce: Any) -> None:
    assert 'nonce="made"' in render("{{ page | newsschema_script }}", csp_nonce=nonce)


@pytest.mark.parametrize("nonce", [None, "", lambda: ""])
def test_without_a_nonce_there_is_no_attribute(nonce: Any) -> None:
    assert "nonce" not in render("{{ newsschema_head(page, nonce=csp_nonce) }}", csp_nonce=nonce)
    assert "nonce" not in render("{{ newsschema_head(page, nonce=csp_nonce) }}")


def test_an_undefined_nonce_is_what_the_environment_makes_of_it() -> None:
    with pytest.raises(jinja2.UndefinedError, match="csp_nonce"):
        render("{{ newsschema_head(page, nonce=csp_nonce) }}", {"undefined": jinja2.StrictUndefined})


@pytest.mark.parametrize("name", ["newsschema_head", "newsschema_script", "newsschema_fragment"])
def test_what_is_no_page_is_refused(name: str) -> None:
    with pytest.raises(jinja2.UndefinedError, match="'pgae' is undefined"):
        render("{{ pgae | " + name + " }}")
    with pytest.raises(ns.UsageError, match=r"found nothing; hand it site\.page\(article\)"):
        render("{{ none | " + name + " }}")
    with pytest.raises(ns.UsageError, match="found Environment"):
        render("{{ page | " + name + " }}", page=environment())


def test_an_article_is_no_page_yet() -> None:
    with pytest.raises(ns.UsageError, match="found NewsArticle"):
        render("{{ page.article | newsschema_head }}")


def test_an_environment_that_runs_asynchronously_has_it_too() -> None:
    assert render("{{ page | newsschema_head }}", {"enable_async": True}) == page().to_head()


def test_an_environment_for_templates_of_strangers_has_it_too() -> None:
    from jinja2.sandbox import SandboxedEnvironment

    template = SandboxedEnvironment(autoescape=True, extensions=[EXTENSION]).from_string("{{ page | newsschema_head }}")
    assert template.render(page=page()) == page().to_head()


def test_other_environments_do_not_have_it() -> None:
    environment()
    with pytest.raises(jinja2.TemplateAssertionError):
        jinja2.Environment(autoescape=True).from_string("{{ page | newsschema_head }}")


def test_the_page_of_the_example_is_sound() -> None:
    for slug in newsroom().ARTICLES:
        made = newsroom().story(slug)
        assert_sound(example("jinja_page").render(made, nonce="abc"), made)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_makes_an_element(text: str) -> None:
    written = example("jinja_page").render
    made = site().page(article_of(text), "/news/a")
    html = written(made, nonce=text)
    assert elements(html) == elements(written(site().page(article_of(PLAIN), "/news/a"), nonce=PLAIN))
    assert block(html) == made.to_jsonld()
