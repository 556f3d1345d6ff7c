"""What extruct read from a page comes in, as it gives it out; the nodes that our readers would add go out to the graph.

extruct's output is described in its README; `uniform=True` gives the same in another form, and both are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.expand import expand
from newsschema.graph.node import Source
from newsschema.syntaxes import jsonld, meta_tags, opengraph
from newsschema.syntaxes.interchange_items import items_of, jsonld_of
from newsschema.syntaxes.json_values import as_list, objects
from newsschema.syntaxes.meta_names import META
from newsschema.syntaxes.microformat_items import add_items
from newsschema.syntaxes.page_node import PageNode
from newsschema.syntaxes.rdfa_expanded import add_objects, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsschema.graph.graph import Graph


def read_extruct(data: Mapping[str, Any], graph: Graph) -> None:
    """Add to the graph what the output of `extruct.extract` says, in any of its syntaxes, `uniform` or not.

    A provenance's block is the place of a thing in the list of its syntax, or of a meta among the metas. What extruct
    does not give, such as links, X cards, `<title>` and the places in the source, is not there.

    Raises:
        UsageError: the data hold something that is no JSON value.
    """
    for block, item in _objects(data, "json-ld"):
        expand(graph, item, Source(jsonld.SYNTAX, block))
    for block, item in _objects(data, "microdata"):
        expand(graph, jsonld_of(item), Source("microdata", block))
    things = _objects(data, "rdfa")
    add_objects(graph, things, page_of([item for _, item in things], graph.base), None)
    add_items(graph, items_of(_objects(data, "microformat")))
    _add_open_graph(data, graph)
    _add_dublin_core(data, graph)


def _objects(data: Mapping[str, Any], key: str) -> list[tuple[int, dict[str, Any]]]:
    return list(enumerate(objects(data.get(key))))


def _add_open_graph(data: Mapping[str, Any], graph: Graph) -> None:
    open_graph, x_card = PageNode(graph, opengraph.SYNTAX), PageNode(graph, opengraph.X_SYNTAX)
    pairs = [pair for _, item in _objects(data, "opengraph") for pair in _pairs(item)]
    for block, (written, content) in enumerate(pairs):
        name = written.strip().lower()
        meant = opengraph.meaning(name)
        if meant is not None and content and not content.isspace():
            opengraph.add(open_graph, x_card, meant, name, content, block)


def _pairs(item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The names and contents of Open Graph metas; in the uniform form, "@type" is that of "og:type"."""
    listed = item.get("properties")
    pairs = as_list(listed) if isinstance(listed, list) else list(item.items())
    for pair in map(as_list, pairs):
        name = pair[0] if len(pair) == 2 else None
        for content in as_list(pair[-1]) if isinstance(name, str) else ():
            if isinstance(name, str) and isinstance(content, str):
                yield "og:type" if name == "@type" else name, content


def _add_dublin_core(data: Mapping[str, Any], graph: Graph) -> None:
    """Add Dublin Core, and other metas whose names end as one of its terms does, which extruct takes for it."""
    page = PageNode(graph, meta_tags.SYNTAX)
    metas = [
        meta
        for _, item in _objects(data, "dublincore")
        for key in ("elements", "terms")
        for _, meta in _objects(item, key)
    ]
    for block, meta in enumerate(metas):
        name, content = str(meta.get("name", "")).strip().lower(), meta.get("content")
        meant = META.get(name) or meta_tags.dublin_core(name)
        if meant is not None and isinstance(content, str) and content and not content.isspace():
            page.add(meant, content, name, block)
