"""Feeds and sitemaps in; what programs of others find in them out: lxml with a schema, and feedparser."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import feedparser
import turbohtml
from lxml import etree

import newsschema as ns

SCHEMAS = Path(__file__).resolve().parent / "schemas"
NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "media": "http://search.yahoo.com/mrss/",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
}


@cache
def schema(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(file=str(SCHEMAS / f"{name}.rng"))


def valid(text: object, name: str) -> Any:
    """The root of a file that is valid under a schema; a list of files is none."""
    assert isinstance(text, str)
    parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
    root = etree.fromstring(text.encode(), parser)
    assert schema(name).validate(root), schema(name).error_log
    return root


def texts(root: Any, path: str) -> list[str]:
    """The texts, or the attributes, at a path."""
    return [str(found) if isinstance(found, str) else found.text or "" for found in root.xpath(path, namespaces=NAMES)]


def read(text: str) -> Any:
    """What feedparser finds, which has nothing to complain of."""
    found = feedparser.parse(text, sanitize_html=False, resolve_relative_uris=False)
    assert not found.bozo, found.get("bozo_exception")
    return found


def is_left_alone(text: str) -> bool:
    """Whether feedparser does not take a text for UTF-8 that was read as Latin-1, and repair it."""
    try:
        return text.encode("latin-1").decode() == text
    except UnicodeError:
        return True


def as_xml(text: str) -> str:
    """A text as XML 1.0 can hold it: what is no Char there (production 2) is U+FFFD."""
    return "".join(c if _is_char(ord(c)) else "\N{REPLACEMENT CHARACTER}" for c in text)


def in_html(markup: str) -> str:
    """The characters other than space that a reader sees of HTML."""
    return "".join("".join(turbohtml.parse(f"<body>{markup}</body>").strings).split())


def completed(article: ns.NewsArticle, **required: Any) -> ns.NewsArticle:
    """The article with what it lacks of what a format requires."""
    if not (article.headline or "").strip():
        article.headline = "Ferry back"
    for name, value in required.items():
        setattr(article, name, value)
    return article


def _is_char(code: int) -> bool:
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
