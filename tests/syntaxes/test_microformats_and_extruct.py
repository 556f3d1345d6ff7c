"""Pages with microformats, generated, in; what the graph holds of them is what extruct says of them."""

from __future__ import annotations

from html import escape
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import microformats
from newsschema.syntaxes.microformat_items import ARTICLE, ORGANIZATION, PERSON

URL = "https://example.com/news/a"
TEXTS = st.text(st.sampled_from("ab é✓<&\"'"), min_size=1, max_size=8).filter(lambda text: bool(text.strip()))
URLS = st.sampled_from(["/x", "#a", "b/c?d=e", "https://example.org/y"])
FORMS = [
    "<p {}>{}</p>",
    "<p {}><b>{}</b> z</p>",
    '<data {} value="{}">y</data>',
    "<p {}>{}<script>s</script></p>",
    '<p {}><img alt="i" src="/i.png">{}</p>',
    '<p {}><b class="value">{}</b>y</p>',
]
DATES = st.sampled_from(["2026-03-01", "2026-03-01T08:00", "2026-03-01 08:00:00+01:00", "1 March"])
ENTRY_TEXTS = ["p-name", "p-summary", "p-category", "p-unknown", "e-content", "p-name p-summary"]
CARD_TEXTS = ["p-name", "p-job-title", "p-org", "p-given-name", "p-name p-org", "p-tel"]


def with_class(names: list[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(names).map(lambda name: f'class="{name} x"')


def texts(names: list[str]) -> st.SearchStrategy[str]:
    """One element that says one text."""
    return st.builds(
        lambda form, names, text: form.format(names, escape(text)),
        st.sampled_from(FORMS),
        with_class(names),
        TEXTS,
    )


def links(names: list[str]) -> st.SearchStrategy[str]:
    forms = ['<a {} href="{}">y</a>', '<img {} src="{}">', "<b {}>{}</b>"]
    return st.builds(lambda form, names, url: form.format(names, url), st.sampled_from(forms), with_class(names), URLS)


DATED = st.builds(
    lambda form, names, date: form.format(names, date),
    st.sampled_from(['<time {} datetime="{}">y</time>', "<b {}>{}</b>", '<abbr {} title="{}">y</abbr>']),
    with_class(["dt-published", "dt-updated"]),
    DATES,
)
UNMARKED = st.one_of(
    TEXTS.map(lambda text: f"<i>{escape(text)}</i>"),
    st.just('<a href="/u">k</a>'),
    st.just('<img src="/i.png" alt="pic">'),
)


def cards(role: str) -> st.SearchStrategy[str]:
    inside = st.lists(st.one_of(texts(CARD_TEXTS), links(["u-url", "u-photo", "u-email"]), UNMARKED), max_size=3)
    return inside.map(lambda parts: f'<div class="{role} h-card">{"".join(parts)}</div>')


def entries(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    parts = st.one_of(
        texts(ENTRY_TEXTS),
        links(["u-url", "u-photo", "u-syndication"]),
        DATED,
        cards("p-author"),
        cards("x"),
        UNMARKED,
        inner,
    )
    wrapped = parts.flatmap(lambda part: st.sampled_from([part, f"<section>{part}</section>"]))
    return st.lists(wrapped, max_size=5).map(lambda found: f'<div class="h-entry">{"".join(found)}</div>')


PAGES = st.lists(st.one_of(entries(entries(UNMARKED)), cards("x")), min_size=1, max_size=3).map(
    lambda parts: f"<html><head><title>t</title></head><body>{''.join(parts)}</body></html>"
)


def plain(text: object) -> str:
    """A text without white space, which extruct collapses, and without the colons that it takes out of time zones."""
    return "".join(str(text).split()).replace(":", "")


def our_items(graph: Graph) -> list[str]:
    def shown(node: Node) -> object:
        return node.types[0], {
            name: sorted(
                repr(shown(value.value)) if isinstance(value.value, Node) else plain(value.value) for value in values
            )
            for name, values in sorted(node.properties.items())
        }

    return sorted(repr(shown(node)) for node in graph.nodes)


def extruct_items(markup: str) -> list[str]:
    from extruct.microformat import MicroformatExtractor

    found: list[str] = []

    def shown(item: dict[str, Any]) -> object:
        said = item["properties"]
        if item["type"] == ["h-entry"]:
            kind, names = "Article", ARTICLE
        elif said.get("name") and said.get("org") and said["name"][0] == said["org"][0]:
            kind, names = "Organization", ORGANIZATION
        else:
            kind, names = "Person", PERSON
        properties: dict[str, list[str]] = {}
        for name, values in said.items():
            for value in values:
                nested = isinstance(value, dict) and "type" in value
                text = repr(shown(value)) if nested else plain(value["value"] if isinstance(value, dict) else value)
                if name in names and text:
                    properties.setdefault(names[name], []).append(text)
        for child in item.get("children", ()):
            shown(child)
        result = kind, {name: sorted(values) for name, values in sorted(properties.items())}
        found.append(repr(result))
        return result

    for item in MicroformatExtractor().extract(markup, base_url=URL):
        shown(item)
    return sorted(found)


@given(PAGES)
@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])
def test_extruct_says_the_same(markup: str) -> None:
    document = Document.read(markup, URL)
    graph = Graph(document.base)
    microformats.read(document, graph)
    assert our_items(graph) == extruct_items(markup)
