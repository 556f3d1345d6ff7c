"""The way from the home page to the article."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import own_nodes_of
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import rungs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.sources import Sources


def breadcrumb(sources: Sources, builder: Builder) -> Decision:
    """The way from the home page to the article: its page's, any list of breadcrumbs in the markup, the visible one."""
    return Decision("breadcrumb", _breadcrumbs(sources, builder))


def _breadcrumbs(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    for node in chain(marked_trails(sources), shown_trails(sources)):
        yield Candidate(node, _trail(node, builder), node.provenance)


def marked_trails(sources: Sources) -> Iterator[Node]:
    """The nodes that describe the way to the article: its page's, its own, then any other of the markup."""
    ladder = (("page", "breadcrumb"), ("main", "breadcrumb"))
    named = [value.value for values in rungs(sources, ladder) for value in values if isinstance(value.value, Node)]
    yield from named
    known = set(map(id, named))
    yield from (node for node in own_nodes_of(sources.graph, "BreadcrumbList") if id(node) not in known)


def shown_trails(sources: Sources) -> Iterator[Node]:
    """The trail of the visible page."""
    for values in rungs(sources, (("visible", "breadcrumb"),)):
        if isinstance(values[0].value, Node):
            yield values[0].value


def _trail(node: Node, builder: Builder) -> Thing | None:
    cls = model_class("BreadcrumbList")
    built = builder.build(node, cls)
    return built if isinstance(built, cls) else None
