"""Whether a node of the graph is of some schema.org type."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.vocabulary import canonical_type, is_subtype

if TYPE_CHECKING:
    from newsschema.graph.node import Node


@lru_cache(maxsize=4096)
def kinds_of(types: tuple[str, ...], among: tuple[str, ...]) -> frozenset[str]:
    """Which of some ancestors the types are subtypes of, worked out once for each set of types."""
    return frozenset(ancestor for ancestor in among if _any_is(types, ancestor))


def is_a(node: Node, ancestor: str) -> bool:
    """Whether one of a node's types is that type or a subtype of it."""
    types = node.types
    return bool(types) and _any_is(types, ancestor)


@lru_cache(maxsize=4096)
def _any_is(types: tuple[str, ...], ancestor: str) -> bool:
    return any(is_subtype(name, ancestor) or is_subtype(canonical_type(name) or "", ancestor) for name in types)
