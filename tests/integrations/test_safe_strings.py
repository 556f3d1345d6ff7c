"""Articles whose texts are a template engine's strings in; whether they are published as what they hold, out."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import pytest
from publish.newsroom import HOME, STORY, article, site

import newsschema as ns

if TYPE_CHECKING:
    from collections.abc import Callable

HOSTILE = 'a" onload="x & <b>&amp;</b></script>'


class Section(StrEnum):
    """What a newsroom may keep its sections as."""

    WATER = HOSTILE


def markup(text: str) -> str:
    return pytest.importorskip("markupsafe", reason="comes with the extra `test`").Markup(text)


def safe_string(text: str) -> str:
    return pytest.importorskip("django.utils.safestring", reason="comes with the extra `test`").mark_safe(text)


def member(text: str) -> str:
    return Section(text)


def published(wrap: Callable[[str], str]) -> list[str]:
    """Everything that is written of a page with one text in all places."""
    text = wrap(HOSTILE)
    author = ns.Person(id=f"{HOME}#a", name=text, url=text, same_as=[text])
    image = ns.ImageObject(url=text, caption=text)
    given: dict[str, Any] = {"headline": text, "description": text, "article_body": text, "keywords": [text]}
    given["properties"] = {"award": text}
    whole = article(author=author, image=image, article_section=text, **given)
    links = ns.PageLinks(languages={"cy": text}, amp=text, feeds={text: text})
    made = site(name=text).page(whole, STORY, [(text, "/"), (text, text)], links, parsely=True)
    return [
        made.to_head(nonce=text),
        made.to_html_fragment(),
        ns.rss([made], url=text),
        ns.atom([made], url=text),
        ns.json_feed([made]),
        json.dumps(made.to_jsonld()),
    ]


@pytest.mark.parametrize("wrap", [markup, safe_string, member])
def test_a_string_that_says_it_is_safe_is_text_like_any_other(wrap: Callable[[str], str]) -> None:
    assert published(wrap) == published(str)


@pytest.mark.parametrize("wrap", [markup, safe_string, member])
def test_a_model_holds_plain_text(wrap: Callable[[str], str]) -> None:
    made = ns.NewsArticle(id=wrap(HOSTILE), headline=wrap(HOSTILE), keywords=[wrap(HOSTILE)])
    assert {type(made.id), type(made.headline), type(made.keywords[0])} == {str}
    tagged = ns.NewsArticle(headline=ns.LangString("Bád", "cy"))
    assert isinstance(tagged.headline, ns.LangString)


@pytest.mark.parametrize("wrap", [markup, safe_string])
def test_an_address_is_resolved_as_plain_text(wrap: Callable[[str], str]) -> None:
    assert site().address(wrap("/a&b?c=1&d#e'f")) == f"{HOME}a&b?c=1&d#e'f"
