"""Nothing comes in; hypothesis strategies for what stands on real and on hostile pages go out: JSON-LD, text, HTML."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from newsschema.testing import any_text
from newsschema.testing.model_strategies import CLASS_NAMES, FOREIGN_PROPERTIES, FOREIGN_TYPE, IDS
from newsschema.testing.value_strategies import HOSTILE_TEXTS, PLAIN_TEXTS, URLS
from newsschema.vocabulary import property_names, type_names

KEYWORDS = (
    "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json",
    "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type",
    "@value", "@version", "@vocab", "@", "@unknown", "id", "type",
)  # fmt: skip
"""The keywords of JSON-LD 1.1 (section 1.7), schema.org's aliases of two of them, and two that mean nothing."""

CONTEXTS: tuple[Any, ...] = (
    "https://schema.org", "http://schema.org/", "schema.org", "https://www.schema.org/docs/jsonldcontext.json",
    "https://example.com/context.jsonld", "http://[", "", None, 7, [], {}, {"@vocab": "https://schema.org/"},
    {"@vocab": None}, {"@vocab": "https://example.com/terms#"}, {"@base": "https://example.com/base/"},
    {"@language": "de"}, {"@base": 1}, {"s": "https://schema.org/"},
    {"headline": "https://example.com/terms#headline"}, {"a": "b:c", "b": "a:d"}, {"a": "a"},
    {"title": {"@id": "headline"}}, {"url": {"@type": "@id"}}, {"name": {"@container": "@language"}},
    {"x": {"@reverse": "author"}}, {"articleBody": {"@container": "@index"}}, {"datePublished": {"@type": "Date"}},
    {"author": {"@container": "@list"}}, {"about": {"@context": {"@vocab": "https://example.org/"}}},
    {"kind": "@type", "key": "@id", "all": "@graph", "v": "@value"}, ["https://schema.org", {"@language": "en"}],
    [None, {"name": None}], {"name": {"@id": 3, "@type": [], "@container": {}}},
)  # fmt: skip
"""Contexts: schema.org's, foreign ones, and those that redefine terms or make no sense."""

property_keys = st.one_of(
    st.sampled_from(("name", "headline", "author", "image", "url", "mainEntity", "mainEntityOfPage", "datePublished",
    "publisher")),
    st.sampled_from(sorted(property_names())),
    st.sampled_from((*FOREIGN_PROPERTIES, "schema:name", "s:headline", "http://schema.org/author", "title", "x",
    "kind", "key")),
)  # fmt: skip
keys = st.one_of(property_keys, property_keys, st.sampled_from(KEYWORDS), st.sampled_from(HOSTILE_TEXTS), any_text)
"""Keys of JSON objects: properties in several spellings, keywords, and any text."""
types = st.one_of(
    st.sampled_from((*CLASS_NAMES, "NewsArticle", "Article", "Person", "WebPage")),
    st.sampled_from((*sorted(type_names()), FOREIGN_TYPE, "newsarticle", "schema:Person", "http://schema.org/Place",
    "")),
)  # fmt: skip
ids = st.sampled_from((*IDS, "#a", "/x", "", "http://[", "_:", "schema:x"))
texts = st.one_of(
    st.sampled_from((*PLAIN_TEXTS, *URLS, "2026-03-01", "2026-03-01T08:00:00Z", "1200px", "true")), any_text
)
odd_numbers = st.sampled_from((float("nan"), float("inf"), float("-inf"), 10**500, -(10**399), 1e308, -0.0, 5e-324))
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), odd_numbers, texts, texts, texts, st.sampled_from(URLS), ids
)
"""JSON values without members, and numbers that JSON cannot hold but Python's parser makes."""


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    free = st.dictionaries(keys, inner, max_size=4)
    typed = st.builds(
        lambda kind, rest: {"@type": kind, **rest}, types, st.dictionaries(property_keys, inner, max_size=4)
    )
    named = st.builds(lambda name, rest: {"@id": name, **rest}, ids, st.one_of(typed, free))
    keyword = st.fixed_dictionaries({}, optional={
        "@context": st.sampled_from(CONTEXTS), "@type": st.one_of(types, st.lists(types, max_size=3), inner),
        "@id": st.one_of(ids, inner), "@graph": st.lists(inner, max_size=3),
        "@reverse": st.dictionaries(property_keys, inner, max_size=2),
        "@included": inner, "@nest": st.dictionaries(keys, inner, max_size=2),
    })  # fmt: skip
    value = st.fixed_dictionaries(
        {"@value": inner}, optional={"@language": scalars, "@direction": scalars, "@type": scalars, "@index": scalars}
    )
    container = st.builds(lambda name, items: {name: items}, st.sampled_from(("@list", "@set")), inner)
    with_keywords = st.builds(lambda one, other: {**one, **other}, keyword, st.one_of(typed, free))
    return st.one_of(typed, typed, named, with_keywords, free, value, container, st.lists(inner, max_size=3))


json_values: st.SearchStrategy[Any] = st.recursive(scalars, _objects, max_leaves=12)
"""Any JSON at all, most of it shaped like JSON-LD, with every keyword in every wrong place."""
json_objects: st.SearchStrategy[Any] = _objects(st.recursive(scalars, _objects, max_leaves=8))
"""Objects and lists only."""

_BROKEN = (
    "",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "\\",
    "//x\n",
    "/*",
    "*/",
    ";",
    "<!--",
    "-->",
    "&quot;",
    "\\u12",
    "NaN",
    "\ufeff",
    "\n",
    "\x00",
)


@st.composite
def json_texts(draw: st.DrawFn) -> str:
    """JSON text, some of it damaged in one or two places as templates and hands damage it."""
    text = json.dumps(draw(json_values), ensure_ascii=draw(st.booleans()), indent=draw(st.sampled_from((None, 1))))
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 3)))
        text = text[:start] + draw(st.sampled_from(_BROKEN)) + text[end:]
    return text


PAGES = (
    "{}",
    "<!doctype html><html lang=en><head><title>A page</title>{}</head><body><h1>A page</h1></body></html>",
    "<p>x<div><table><tr>{}<td>",
    "<title>&lt;/title><b></title>{}",
    "<body><select><option>{}</select>",
    "<svg></svg>{}<math><mi>",
    "<template><h1></template>\x00{}",
    "<!-->{}<!-- -- > ",
    "\ufeff\r\n<b><i></b>{}</i>",
    "<noscript></noscript>{}<plaintext>",
    "<a href='{}'>".replace("{}", "&quot;&gt;") + "{}",
)  # fmt: skip
"""Pages, sound and broken, with a place where a script element is one."""
pages = st.sampled_from(PAGES)


def embedded(page: str, *scripts: str) -> str:
    """The page with these elements at its place for them."""
    return page.replace("{}", "".join(scripts), 1)


html_texts = st.one_of(
    any_text,
    st.lists(st.sampled_from((
        "<", ">", "</", "<script>", "</script>", '<script type="application/ld+json">', "<!--", "-->",
        "<meta property=og:title content=x>",
        '<meta name=author content="', '<meta property="og:image" content="', '<link rel=canonical href="', '">',
        "<html lang=", "<base href=//[>",
        "<time datetime=", "<h1>", "<article itemscope itemtype=//schema.org/NewsArticle>", "<p itemprop=headline>",
        "<svg>", "<template>",
        "<base href=", "<title>", "\x00", "\ud800", "&#0;", "&amp", '{"@type":"NewsArticle"', "}",
        "<p class=byline>By Jane Doe</p>",
    )), max_size=12).map("".join),
)  # fmt: skip
"""HTML from the parts that readers look for, put together without sense."""
