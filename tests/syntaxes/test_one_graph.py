"""One article written in JSON-LD, microdata, RDFa Lite and h-entry in; one and the same graph out."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import jsonld, microdata, microformats, rdfa

Thing = dict[str, Any]

URL = "https://example.com/news/ferry"
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=12).map(lambda text: f"x{text}x")
URLS = st.sampled_from([f"https://example.com/{path}" for path in ("a", "b?c=d&e=f", "c#d", "é", "")])
DATES = st.sampled_from(["2026-03-01", "2026-03-01T08:00:00+01:00", "2026-03-01T08:00"])
IDS = st.sampled_from(["https://example.com/#1", "https://example.com/2", "https://example.com/3?x=y"])

LINKS = frozenset({"url", "sameAs", "image", "logo", "license"})
"""The properties that are written as links where they are no things."""
TIMES = frozenset({"datePublished", "dateModified"})


def things(type: str, **values: st.SearchStrategy[Any]) -> st.SearchStrategy[Thing]:
    """Things of a type with some of these properties, each with one value or several different ones."""
    lists = {name: st.lists(value, min_size=1, max_size=2, unique_by=json.dumps) for name, value in values.items()}
    return st.fixed_dictionaries({"@type": st.just(type)}, optional=lists)


def with_ids(kind: st.SearchStrategy[Thing]) -> st.SearchStrategy[Thing]:
    return st.tuples(kind, st.none() | IDS).map(lambda pair: pair[0] | ({"@id": pair[1]} if pair[1] else {}))


PEOPLE = things("Person", name=TEXTS, url=URLS, jobTitle=TEXTS, image=URLS, worksFor=TEXTS)
IMAGES = things("ImageObject", url=URLS, caption=TEXTS, creditText=TEXTS, author=PEOPLE)
PUBLISHERS = things("NewsMediaOrganization", name=TEXTS, url=URLS, logo=URLS | IMAGES, sameAs=URLS)
WRITTEN = {
    "headline": TEXTS,
    "description": TEXTS,
    "articleBody": TEXTS,
    "datePublished": DATES,
    "dateModified": DATES,
    "url": URLS,
    "keywords": TEXTS,
    "author": TEXTS | PEOPLE,
}
ARTICLES = with_ids(
    things(
        "NewsArticle", **WRITTEN, image=URLS | IMAGES, publisher=PUBLISHERS, license=URLS, isPartOf=PUBLISHERS | TEXTS
    )
)
ENTRIES = with_ids(things("Article", **WRITTEN, image=URLS, sameAs=URLS))
"""Articles that use no more than what an h-entry can say."""


def tag(name: str, attributes: dict[str, str | None], content: str) -> str:
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{written}>{content}</{name}>"


def members(thing: Thing) -> list[tuple[str, Any]]:
    """The properties of a thing, each value for itself."""
    return [(name, value) for name, values in thing.items() if not name.startswith("@") for value in values]


def leaf(attribute: str, name: str, key: str, value: str) -> str:
    """A value that is no thing, as an element whose `attribute` is `name`; `key` is the property in schema.org."""
    if key in LINKS:
        return tag("a", {attribute: name, "href": value}, "more")
    if key in TIMES:
        return tag("time", {attribute: name, "datetime": value}, "then")
    return tag("span", {attribute: name}, escape(value, quote=False))


def in_jsonld(thing: Thing) -> str:
    data = json.dumps({"@context": "https://schema.org", **thing}).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{data}</script>'


def in_microdata(thing: Thing, name: str | None = None) -> str:
    inside = [
        in_microdata(value, key) if isinstance(value, dict) else leaf("itemprop", key, key, value)
        for key, value in members(thing)
    ]
    kind = f"https://schema.org/{thing['@type']}"
    attributes = {"itemprop": name, "itemscope": "", "itemtype": kind, "itemid": thing.get("@id")}
    return tag("div", attributes, "".join(inside))


def in_rdfa(thing: Thing, name: str | None = None) -> str:
    inside = [
        in_rdfa(value, key) if isinstance(value, dict) else leaf("property", key, key, value)
        for key, value in members(thing)
    ]
    vocab = "https://schema.org/" if name is None else None
    attributes = {"property": name, "vocab": vocab, "typeof": thing["@type"], "resource": thing.get("@id")}
    return tag("div", attributes, "".join(inside))


ENTRY = {
    "headline": "p-name",
    "description": "p-summary",
    "articleBody": "e-content",
    "datePublished": "dt-published",
    "dateModified": "dt-updated",
    "url": "u-url",
    "keywords": "p-category",
    "author": "p-author",
    "image": "u-photo",
    "sameAs": "u-syndication",
}
CARD = {"name": "p-name", "url": "u-url", "jobTitle": "p-job-title", "image": "u-photo", "worksFor": "p-org"}


def in_h_entry(thing: Thing) -> str:
    inside = [tag("data", {"class": "u-uid", "value": thing.get("@id")}, "")] if "@id" in thing else []
    for key, value in members(thing):
        if isinstance(value, dict):
            parts = [leaf("class", CARD[name], name, part) for name, part in members(value)]
            inside.append(tag("div", {"class": f"{ENTRY[key]} h-card"}, NOT_IMPLIED + "".join(parts)))
        else:
            inside.append(leaf("class", ENTRY[key], key, value))
    return tag("article", {"class": "h-entry"}, NOT_IMPLIED + "".join(inside))


NOT_IMPLIED = '<i class="p-x">x</i><data class="u-x" value="x"></data>'
"""Properties that nobody knows, so that an item without a name or a URL implies none."""
READERS = {jsonld: in_jsonld, microdata: in_microdata, rdfa: in_rdfa, microformats: in_h_entry}


def described(markup: str, reader: Any) -> list[object]:
    """The roots of what a page says, each with all that it leads to."""
    document = Document.read(f"<!doctype html><html lang='en'><title>t</title><body>{markup}", URL)
    graph = Graph(document.base)
    reader.read(document, graph)

    def shown(value: object) -> object:
        return said(value) if isinstance(value, Node) else value

    def said(node: Node) -> Thing:
        properties = {name: [shown(each.value) for each in values] for name, values in node.properties.items()}
        return {"id": node.id, "types": node.types, **properties}

    assert graph.findings == []
    return [said(node) for node in graph.roots()]


def is_told_apart(thing: Thing) -> bool:
    """Whether no person bears the name of the organization: an h-card says then that it is the organization."""
    people = [value for _, value in members(thing) if isinstance(value, dict)]
    return not any({*person.get("name", ())} & {*person.get("worksFor", ())} for person in people)


@given(ARTICLES)
def test_json_ld_microdata_and_rdfa_say_the_same(article: Thing) -> None:
    said = described(in_jsonld(article), jsonld)
    assert described(in_microdata(article), microdata) == said
    assert described(in_rdfa(article), rdfa) == said


@given(ENTRIES.filter(is_told_apart))
def test_an_h_entry_says_the_same(article: Thing) -> None:
    said = described(in_jsonld(article), jsonld)
    assert [described(write(article), reader) for reader, write in READERS.items()] == [said] * len(READERS)


@given(ARTICLES, ARTICLES)
def test_several_articles_stay_apart_in_every_syntax(one: Thing, other: Thing) -> None:
    if one.get("@id") == other.get("@id"):
        other = {name: value for name, value in other.items() if name != "@id"}
    said = described(in_jsonld(one) + in_jsonld(other), jsonld)
    assert len(said) == 2
    for reader, write in ((microdata, in_microdata), (rdfa, in_rdfa)):
        assert described(write(one) + write(other), reader) == said
