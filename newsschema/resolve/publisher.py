"""Who published the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import Rung, rungs, together
from newsschema.resolve.text import name_of, plainly_named
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate
    from newsschema.resolve.sources import Sources

_LADDER: tuple[Rung, ...] = (
    ("main", "publisher"),
    ("page", "publisher"),
    ("opengraph", "isPartOf"),
    ("meta", "publisher"),
)


def publisher(sources: Sources, builder: Builder) -> Decision:
    """The article's publisher, then its page's, then the name of the site."""
    return Decision("publisher", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    for values in rungs(sources, _LADDER):
        found = [_publisher(value.value, builder) for value in values]
        yield together(values, [one for one in found if one is not None][:1])


def _publisher(raw: Any, builder: Builder) -> Thing | None:
    if isinstance(raw, Node) and (raw.types or raw.is_reference):
        agent = builder.build(raw, model_class("Organization"))
        is_agent = isinstance(agent, (model_class("Organization"), model_class("Person")))
        return plainly_named(raw, agent) if is_agent and not _is_nobody(raw) else None
    name = name_of(raw)
    return model_class("Organization")(name=name) if name and not is_web_url(name) else None


def _is_nobody(node: Node) -> bool:
    """Whether nothing is said of a publisher but a logo, as themes do whose settings nobody filled in."""
    return (
        not node.is_reference and node.id is None and node.properties.keys() <= {"name", "logo"} and not name_of(node)
    )
