"""Pages with hostile texts in all their fields in; what a real browser makes of their markup, out."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from in_browser import shown
from publish.newsroom import HOME, STORY, site
from report_strategies import HOSTILE

import newsschema as ns
from newsschema.models.fields import fields_of
from newsschema.models.kinds import KINDS
from newsschema.testing.value_strategies import HOSTILE_TEXTS
from newsschema.values.text import replace_surrogates

if TYPE_CHECKING:
    from pathlib import Path

    from in_browser import Shown

TEXTS = (*HOSTILE, *HOSTILE_TEXTS, "</script x", "</SCRIPT/", "<!--<script x", "<!--<SCRIPT/")
QUIET = "nothing has run"
POLICY = "default-src 'none'"
"""A browser that is told so complains of all that would run or load, and a script cannot keep it waiting."""
BROUGHT = Counter({"html": 1, "head": 1, "body": 1, "title": 1, "meta": 2})
"""The elements of the page around the markup."""
ATTRIBUTES = {
    "article": {"itemscope", "itemtype", "itemid"},
    "div": {"itemprop", "itemscope", "itemtype", "itemid", "lang"},
    "h1": {"itemprop", "lang"},
    "link": {"rel", "href", "hreflang", "type", "itemprop"},
    "meta": {"charset", "http-equiv", "name", "property", "content", "itemprop", "lang"},
    "p": {"itemprop", "lang"},
    "script": {"type", "nonce"},
    "time": {"itemprop", "datetime"},
}
_ELEMENT = re.compile(r"^<([a-z0-9]+)", re.MULTILINE)


def filled(cls: type[ns.Thing], text: str, **others: Any) -> Any:
    """A model that has one text in every field that takes text or addresses."""
    fields = fields_of(cls).by_name.items()
    found: dict[str, Any] = {
        name: text for name, field in fields if KINDS["text"] in field.kinds or KINDS["url"] in field.kinds
    }
    return cls(**(found | others))


def article_of(text: str) -> ns.NewsArticle:
    """An article, its authors and its images with one text wherever there can be any."""
    author = filled(ns.Person, text, works_for=filled(ns.Organization, text))
    image = filled(ns.ImageObject, text, id=f"{HOME}#{text}", creator=filled(ns.Person, text, url="/by/other"))
    video = filled(ns.VideoObject, text)
    others: dict[str, Any] = {"author": [author, ns.Person(name=text)], "image": [image], "video": video}
    return filled(ns.NewsArticle, text, **others, id=f"{HOME}#story-{text}", properties={"award": [text, text]})


def page_of(text: str) -> ns.SitePage:
    """The page of such an article, on a site that says the same of itself."""
    publisher = filled(ns.NewsMediaOrganization, text, logo=filled(ns.ImageObject, text))
    own: dict[str, Any] = {"name": text, "publisher": publisher, "language": text, "alternate_names": [text]}
    search = f"/search?{text}{{search_term_string}}"
    of = site(**own, search=search, profiles=[text], default_image=text)
    links = ns.PageLinks(languages={text: text}, amp=text, feeds={text: text}, previous=text, next=text)
    return of.page(article_of(text), f"{STORY}?\"'><b>", [(text, "/"), (text, text)], links, parsely=True)


def whole(head: str, body: str) -> str:
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    start = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8">{policy}<title>{QUIET}</title>'
    return f"{start}\n{head}\n</head><body>\n{body}\n</body></html>"


def written(*markup: str) -> Counter[str]:
    """The elements that were written, each at the beginning of its line."""
    return Counter(name for text in markup for name in _ELEMENT.findall(text))


def elements(found: Shown) -> Counter[str]:
    return Counter(element.tag for element in found.document.iter_elements())


def blocks(shown: Shown) -> list[Any]:
    """The JSON-LD blocks of a document that has no other scripts."""
    found = shown.document.select("script")
    assert {script.attr("type") for script in found} == {"application/ld+json"}
    return [json.loads(script.text) for script in found]


def assert_nothing_else(found: Shown) -> None:
    """No text ran or loaded anything, and none became an attribute."""
    assert "Content Security Policy" not in found.log
    assert [title.text for title in found.document.select("title")] == [QUIET]
    for element in found.document.iter_elements():
        assert set(element.attrs) <= ATTRIBUTES.get(element.tag, set()), element.tag


def test_one_page_with_all_texts_in_all_fields(browser: str, tmp_path: Path) -> None:
    page = page_of(" ".join(TEXTS))
    head, fragment = page.to_head(nonce="\n".join(TEXTS)), page.to_html_fragment()
    found = shown(browser, whole(head, fragment), tmp_path)
    assert blocks(found) == [page.to_jsonld()]
    assert elements(found) == written(head, fragment) + BROUGHT
    assert_nothing_else(found)


def test_every_text_by_itself_in_all_fields(browser: str, tmp_path: Path) -> None:
    """One run for all texts: the heads of all pages, and all fragments, stand in one document."""
    pages = [page_of(text) for text in TEXTS]
    heads, fragments = [page.to_head(nonce="abc") for page in pages], [page.to_html_fragment() for page in pages]
    found = shown(browser, whole("\n".join(heads), "\n".join(fragments)), tmp_path)
    assert blocks(found) == [page.to_jsonld() for page in pages]
    assert elements(found) == written(*heads, *fragments) + BROUGHT
    assert_nothing_else(found)


def test_a_browser_reads_every_text_as_it_was_written(browser: str, tmp_path: Path) -> None:
    """But for CR, which browsers write into what they dump as it is, and readers of that take for LF."""
    texts = [text for text in TEXTS if text.strip()]
    heads = [page_of(text).to_head() for text in texts]
    found = shown(browser, whole("\n".join(heads), ""), tmp_path)
    titles = [meta.attr("content") for meta in found.document.select('meta[property="og:title"]')]
    held = [replace_surrogates(text).replace("\0", "\N{REPLACEMENT CHARACTER}") for text in texts]
    assert titles == [text.replace("\r\n", "\n").replace("\r", "\n") for text in held]


def test_the_other_pages_of_a_site(browser: str, tmp_path: Path) -> None:
    text = " ".join(TEXTS)
    story = page_of(text)
    pages = [
        story.site.home_page([story]),
        story.site.section_page(text, "/section", [story]),
        story.site.author_page(filled(ns.Person, text), "/by/a", [story]),
    ]
    heads = [page.to_head() for page in pages]
    found = shown(browser, whole("\n".join(heads), ""), tmp_path)
    assert blocks(found) == [page.to_jsonld() for page in pages]
    assert elements(found) == written(*heads) + BROUGHT
    assert_nothing_else(found)


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>"])
def test_a_browser_would_show_a_text_that_got_out(text: str, browser: str, tmp_path: Path) -> None:
    """What the tests above look at is not the same whatever they are given."""
    head = f'<script type="application/ld+json">{text}</script>'
    found = shown(browser, whole(head, text), tmp_path)
    assert elements(found) != written(head) + BROUGHT
    assert "Content Security Policy" in found.log
