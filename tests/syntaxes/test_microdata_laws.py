"""Random, hostile and large pages with microdata in; laws that the reading keeps, whatever the page, out."""

from __future__ import annotations

import gc
import time
from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import microdata, microdata_items
from newsschema.syntaxes.microdata_items import Items

if TYPE_CHECKING:
    from collections.abc import Callable

    from turbohtml import Element

URL = "https://example.com/news/storm"
TYPE = "https://schema.org/NewsArticle"


def read(html: str) -> Graph:
    document = Document.read(html, URL)
    graph = Graph(document.base)
    microdata.read(document, graph)
    return graph


def said(node: Node, name: str) -> list[Any]:
    return [value.value for value in node.values(name)]


# Laws


class Tag(NamedTuple):
    """A start tag, the text after it, and how many elements end there."""

    name: str
    attributes: dict[str, str]
    text: str
    ends: int


NAMES, IDS = ("name", "headline", "Author", "x"), ("a", "b", "c", "d")


def words(pool: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pool), max_size=3, unique=True).map(" ".join)


attributes = st.fixed_dictionaries(
    {},
    optional={
        "itemscope": st.just(""),
        "itemprop": words(NAMES),
        "itemprop-reverse": words(NAMES),
        "itemref": words((*IDS, "nowhere")),
        "id": st.sampled_from(IDS),
        "itemtype": words((TYPE, "http://schema.org/Person", "https://example.org/t#T", "x", ":")),
        "itemid": st.sampled_from(("/a", "/b", "", "[")),
        "content": st.sampled_from(("", "c")),
        "href": st.sampled_from(("", "/h", "http://[")),
    },
)
tags = st.builds(
    Tag,
    st.sampled_from(("div", "div", "div", "section", "template", "a", "meta", "time")),
    attributes,
    st.sampled_from(("", "t", " u ", "&lt;")),
    st.integers(0, 3),
)
pages = st.lists(tags, max_size=14)


def render(page: list[Tag]) -> str:
    parts: list[str] = []
    open_tags: list[str] = []
    for tag in page:
        written = "".join(f' {name}="{escape(value)}"' for name, value in tag.attributes.items())
        parts.append(f"<{tag.name}{written}>{tag.text}")
        if tag.name != "meta":
            open_tags.append(tag.name)
        parts += [f"</{open_tags.pop()}>" for _ in range(min(tag.ends, len(open_tags)))]
    return "".join(parts)


def described(graph: Graph) -> list[Any]:
    """What the graph says, each node by its number."""
    number = {id(node): index for index, node in enumerate(graph.nodes)}
    return [
        (name, number.get(id(value.value), value.value), value.provenance)
        for node in graph.nodes
        for name, values in node.properties.items()
        for value in values
    ] + [(node.id, node.types, node.provenance) for node in graph.nodes]


def properties_by_the_standard(document: Document, root: Element) -> list[int]:
    """The algorithm of HTML, "Associating names with items", step by step."""
    blocks = {element: block for block, element in enumerate(document.elements)}
    results: list[Element] = []
    memory = {root}
    pending = [child for child in root.children if child in blocks]
    for name in (root.attr("itemref") or "").split():
        named = (e for e, b in blocks.items() if e.attr("id") == name and not document.is_inert(b))
        pending += list(named)[:1]
    while pending:
        current: Any = pending.pop()
        if current in memory:
            continue
        memory.add(current)
        if current.attr("itemscope") is None:
            pending += [child for child in current.children if child in blocks]
        if (current.attr("itemprop") or "").split():
            results.append(current)
    return sorted(blocks[element] for element in results)


@given(pages)
def test_the_properties_of_an_item_are_those_of_the_standard(page: list[Tag]) -> None:
    document = Document.read(render(page), URL)
    root = document.elements[0]
    items = Items(document, list(root.select("[itemscope]")))
    for item in items:
        marked = items.marked[item]
        found = [items.marked[index] for index in items.properties(item)]
        expected = properties_by_the_standard(document, marked.element)
        assert [each.block for each in found if each.names] == expected


@given(pages)
def test_every_item_is_a_node_and_the_same_page_gives_the_same_graph(page: list[Tag]) -> None:
    html = render(page)
    graph, again = read(html), read(html)
    assert described(graph) == described(again)
    without_ids = read(render([tag._replace(attributes=without(tag.attributes, "itemid")) for tag in page]))
    document = Document.read(html, URL)
    elements = enumerate(document.elements)
    live = [block for block, element in elements if "itemscope" in element.attrs and not document.is_inert(block)]
    assert [node.source.block for node in without_ids.nodes if node.id is None] == live
    assert graph.findings == []


def without(attributes: dict[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in attributes.items() if key != name}


@given(pages, st.randoms(use_true_random=False))
def test_the_order_of_attributes_means_nothing(page: list[Tag], random: Any) -> None:
    shuffled: list[Tag] = []
    for tag in page:
        pairs = list(tag.attributes.items())
        random.shuffle(pairs)
        shuffled.append(tag._replace(attributes=dict(pairs)))
    assert described(read(render(shuffled))) == described(read(render(page)))


@given(st.text("<>/ =\"'&itemscopref\n\0a!-", max_size=80))
def test_no_markup_raises(markup: str) -> None:
    read(f"<div itemscope itemref=a><p id=a itemprop=x {markup}")


# Another reader: extruct's, on pages where it follows the standard

leaf_values = st.sampled_from(("storm", "harbour", "12", "/a.jpg", "http://example.org/x"))
LEAVES = {"meta": "content", "a": "href", "img": "src", "time": "datetime", "data": "value", "b": "content"}
leaves = st.tuples(st.sampled_from((*LEAVES, "text")), words(NAMES), leaf_values)
types = st.sampled_from(
    ("", TYPE, "http://schema.org/Person", "https://example.org/t/T", f"{TYPE} http://schema.org/Review")
)
items = st.recursive(
    st.tuples(types, words(NAMES), st.lists(leaves, max_size=3), st.sampled_from(("", "lent", "none lent"))),
    lambda inner: st.tuples(types, words(NAMES), st.lists(st.one_of(leaves, inner), max_size=3), st.just("")),
    max_leaves=8,
)


def markup_of(things: list[Any]) -> str:
    return " ".join(leaf_markup(*each) if len(each) == 3 else item_markup(*each) for each in things)


def item_markup(itemtype: str, names: str, inside: list[Any], references: str) -> str:
    attributes = f'itemscope itemtype="{itemtype}" itemref="{references}"' + (f' itemprop="{names}"' if names else "")
    return f"<div {attributes}><section>{markup_of(inside)}</section></div>"


def leaf_markup(tag: str, names: str, value: str) -> str:
    itemprop = f'itemprop="{names}"' if names else ""
    if tag in ("meta", "img"):
        return f'<{tag} {itemprop} {LEAVES[tag]}="{value}">'
    if tag == "text":
        return f"<span {itemprop}>{value}</span>"
    return f'<{tag} {itemprop} {LEAVES[tag]}="{value}">other</{tag}>'


def from_extruct(item: dict[str, Any], vocabulary: str | None = None) -> tuple[Any, ...]:
    """What extruct found, in the form of `from_graph`; its "value" is no part of the standard."""
    itemtypes = item.get("type", [])
    if itemtypes:
        vocabulary = "https://example.org/t/" if itemtypes[0].endswith("/T") else ""
    said: Counter[Any] = Counter()
    for name, values in item.get("properties", {}).items():
        for value in values:
            shown = from_extruct(value, vocabulary) if isinstance(value, dict) else value
            said[(vocabulary or "") + (name if vocabulary is None or vocabulary else name.lower()), shown] += 1
    bare = tuple(name.rpartition("/")[2] if "schema.org" in name else name for name in itemtypes)
    return bare, frozenset(said.items())


def from_graph(node: Node) -> tuple[Any, ...]:
    said: Counter[Any] = Counter()
    for name, values in node.properties.items():
        for value in values:
            said[name, from_graph(value.value) if isinstance(value.value, Node) else value.value] += 1
    return node.types, frozenset(said.items())


@settings(max_examples=60)
@given(st.lists(items, max_size=4), st.lists(leaves, max_size=2))
def test_extruct_reads_the_same(found: list[Any], lent: list[Any]) -> None:
    from extruct.w3cmicrodata import MicrodataExtractor

    html = f"<!DOCTYPE html><html><body>{markup_of(found)}<div id='lent'>{markup_of(lent)}</div>"
    graph = read(html)
    theirs = Counter(from_extruct(item) for item in MicrodataExtractor(strict=True).extract(html, base_url=URL))
    assert Counter(from_graph(node) for node in graph.roots()) == theirs


# Time and size

PERSON = 'itemscope itemtype="http://schema.org/Person"'
FAMILIES: dict[str, Callable[[int], str]] = {
    "items": lambda n: "".join(f"<div {PERSON}><b itemprop=name>n{i}</b></div>" for i in range(n)),
    "items in items": lambda n: f"<div itemprop=knows {PERSON}>" * n,
    "texts in texts": lambda n: "<div itemscope>" + "<div itemprop=name>x" * n,
    "deep": lambda n: "<div itemscope>" + "<div>" * n + "<b itemprop=x>v</b>" * n,
    "circle": lambda n: "".join(f"<p itemscope id=i{i} itemprop=x itemref=i{(i + 1) % n}></p>" for i in range(n)),
    "doubling": lambda n: "".join(
        f'<p itemscope id={k}{i} itemprop="x y" itemref="a{i + 1} b{i + 1}"></p>' for i in range(n) for k in "ab"
    ),
    "all to all": lambda n: f"<p id=a>{'<b itemprop=x>v</b>' * n}</p>{'<i itemscope itemref=a></i>' * n}",
    "many targets": lambda n: (
        f'<i itemscope itemref="{" ".join(f"d{i}" for i in range(n))}"></i>'
        + "".join(f"<div id=d{i}>" for i in range(n))
        + "<b itemprop=x>v</b>" * n
    ),
    "one id": lambda n: "".join(f"<p {PERSON} itemid=/a><b itemprop=name>n{i}</b></p>" for i in range(n)),
}  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
def test_twice_the_page_takes_less_than_thrice_the_time(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microdata_items, "_ITEMREF_ALLOWANCE", 0)  # it hides the growth of small pages
    documents = [Document.read(FAMILIES[family](size), URL) for size in (3_000, 6_000)]
    once, twice = (min(seconds(document) for _ in range(4)) for document in documents)
    assert twice < 3 * once


def seconds(document: Document) -> float:
    """How long one reading takes, without the collector, which counts what the other tests left behind."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        microdata.read(document, Graph(URL))
        return time.process_time() - start
    finally:
        gc.enable()


def test_a_doubling_chain_has_a_node_for_each_item_and_no_more() -> None:
    graph = read(FAMILIES["doubling"](1_000))
    assert len(graph.nodes) == 2_000
    assert {len(node.values("x")) for node in graph.nodes} == {0, 2}
    assert graph.findings == []


def test_a_hundred_thousand_nested_elements_lose_nothing() -> None:
    html = "<div itemscope>" + "<div itemprop=name>" * 100_000 + "storm"
    graph = read(html)
    texts = said(graph.nodes[0], "name")
    assert (len(texts), graph.findings) == (100_000, [])
    assert texts == [element.text for element in Document.read(html).elements[4:]]


def test_items_that_lend_one_another_too_much_are_cut_with_a_finding() -> None:
    graph = read(FAMILIES["all to all"](2_000))
    (finding,) = graph.findings
    assert (finding.name, finding.message[:7]) == ("microdata.limit", "itemref")
    counts = {len(node.values("x")) for node in graph.nodes}
    assert counts == {2_000, 0}
    assert said(graph.nodes[0], "x") == ["v"] * 2_000


def test_texts_that_repeat_one_another_too_much_are_cut_with_a_finding() -> None:
    graph = read("<div itemscope>" + "<div itemprop=name>x" * 500 + "y" * 3_000)
    (finding,) = graph.findings
    assert (finding.name, finding.message[:5]) == ("microdata.limit", "texts")
    texts = said(graph.nodes[0], "name")
    assert texts[:2] == ["x" * 500 + "y" * 3_000, "x" * 499 + "y" * 3_000]
    assert 300 < len(texts) < 500
