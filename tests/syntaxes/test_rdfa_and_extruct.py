"""Pages with RDFa, generated, in; what the graph holds of them is what extruct says of them."""

from __future__ import annotations

from html import escape
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import rdfa

URL = "https://example.com/news/a"
SCHEMA = "http://schema.org/"
VOCAB = f'vocab="{SCHEMA}"'
Triple = tuple[object, str, object]
TEXTS = st.text(st.sampled_from("ab é✓<&\"'\n"), min_size=1, max_size=8)
URLS = st.sampled_from(["/x", "#a", "b/c?d=e", "https://example.org/é", "//example.org/y"])
NAMES = st.sampled_from(
    [
        "headline",
        "author",
        "name url",
        "schema:image",
        "dc:title",
        "http://example.org/ns#p",
        "isPartOf",
        "ex:q keywords",
    ]
)
TYPES = st.sampled_from(
    ["NewsArticle", "Person", "schema:ImageObject", "foaf:Person Person", "http://example.org/T", ""]
)
RESOURCES = st.one_of(st.none(), st.sampled_from(['resource="#a"', 'resource="/y"', 'about="#b"', 'href="/z"']))


def attributes(name: str, value: str) -> str:
    return f'{name}="{escape(value)}"'


def literals(name: str) -> st.SearchStrategy[str]:
    """One element that says one value of a property."""
    prop = attributes("property", name)
    return st.one_of(
        TEXTS.map(lambda text: f"<span {prop}>{escape(text)}</span>"),
        TEXTS.map(lambda text: f"<p {prop} {attributes('content', text)}>t</p>"),
        TEXTS.map(lambda text: f"<span {prop} datatype=''><b>{escape(text)}</b>!</span>"),
        URLS.map(lambda url: f"<a {prop} {attributes('href', url)}>t</a>"),
        URLS.map(lambda url: f"<img {prop} {attributes('src', url)}>"),
        URLS.map(lambda url: f"<span {prop} {attributes('resource', url)}>t</span>"),
        URLS.map(lambda url: f"<a {prop} {attributes('resource', url)} href='/o'>t</a>"),
        st.just(f"<time {prop}>2026-03-01</time>"),  # extruct does not know `datetime`
    )


def things(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """A thing, as a property or not, with what is in it."""

    def render(name: str | None, kind: str, resource: str | None, parts: list[str]) -> str:
        words = [attributes("property", name) if name else "", attributes("typeof", kind), resource or ""]
        return f"<div {' '.join(words)}>{''.join(parts)}</div>"

    return st.builds(render, st.one_of(st.none(), NAMES), TYPES, RESOURCES, st.lists(inner, max_size=4))


TREES = st.recursive(
    NAMES.flatmap(literals),
    lambda inner: st.one_of(
        things(inner),
        things(inner),
        inner.map(lambda text: f"<section>{text}</section>"),
        inner.map(lambda text: f"<section resource='#s'>{text}</section>"),
        inner.map(lambda text: f"<section vocab='http://example.org/v/'>{text}</section>"),
    ),
    max_leaves=12,
)
PAGES = st.lists(things(TREES), min_size=1, max_size=3).map(
    lambda parts: (
        f'<html><head><title>t</title></head><body prefix="ex: http://example.org/"><div {VOCAB}>'
        f"{''.join(parts)}</div></body></html>"
    )
)


def read(markup: str) -> Graph:
    document = Document.read(markup, URL)
    graph = Graph(document.base)
    rdfa.read(document, graph)
    return graph


def statements(nodes: dict[str, list[tuple[str, str, bool]]]) -> set[Triple]:
    """Statements with each blank node written as all that is said of it."""

    def shown(name: str, seen: tuple[str, ...] = ()) -> object:
        if not name.startswith("_:") or name in seen:
            return name if not name.startswith("_:") else "loop"
        inner = (*seen, name)
        return frozenset(
            (prop, shown(value, inner) if is_node else value) for prop, value, is_node in nodes.get(name, ())
        )

    return {
        (shown(name), prop, shown(value) if is_node else value)
        for name, pairs in nodes.items()
        for prop, value, is_node in pairs
    }


def our_statements(graph: Graph) -> set[Triple]:
    names = {node: node.id or f"_:{index}" for index, node in enumerate(graph.nodes)}
    nodes: dict[str, list[tuple[str, str, bool]]] = {name: [] for name in names.values()}
    for node, name in names.items():
        nodes[name] += [("type", kind if ":" in kind else SCHEMA + kind, False) for kind in node.types]
        for prop, values in node.properties.items():
            for value in values:
                is_node = isinstance(value.value, Node)
                text = names[value.value] if is_node else str(value.value)
                nodes[name].append((prop if ":" in prop else SCHEMA + prop, text, is_node))
    return statements(nodes)


def extruct_statements(markup: str) -> set[Triple]:
    from extruct.rdfa import RDFaExtractor

    nodes: dict[str, list[tuple[str, str, bool]]] = {}
    found: list[dict[str, Any]] = RDFaExtractor().extract(markup.encode(), base_url=URL)
    for item in found:
        if item["@id"] == URL:  # the page itself, which has no type
            continue
        pairs = nodes.setdefault(item["@id"], [])
        pairs += [("type", kind, False) for kind in item.get("@type", ())]
        for prop, values in item.items():
            if not prop.startswith("@") and not prop.endswith("rdfa#usesVocabulary"):
                for value in values:
                    iri = value.get("@id")
                    is_blank = iri is not None and iri.startswith("_:")
                    pairs.append((prop, value["@value"] if iri is None else iri, is_blank))
    return statements(nodes)


@given(PAGES)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_extruct_says_the_same(markup: str) -> None:
    assert our_statements(read(markup)) == extruct_statements(markup)


@given(TREES, TREES)
def test_reading_twice_gives_the_same_graph(one: str, other: str) -> None:
    markup = f'<div {VOCAB} typeof="Article">{one}{other}</div>'
    assert described(read(markup)) == described(read(markup))


def described(graph: Graph) -> list[tuple[object, ...]]:
    return [
        (
            node.id,
            node.types,
            node.source,
            {name: [repr(value) for value in values] for name, values in node.properties.items()},
        )
        for node in graph.nodes
    ]
