"""Who wrote the article, and who published it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import rungs, together
from newsschema.resolve.text import plain
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate
    from newsschema.resolve.ladder import Rung
    from newsschema.resolve.sources import Sources


_AUTHOR = (("main", "author"), ("main", "creator"), ("page", "author"), ("opengraph", "author"), ("meta", "author"))
_PUBLISHER = (("main", "publisher"), ("page", "publisher"), ("opengraph", "isPartOf"), ("meta", "publisher"))


def authors(sources: Sources, builder: Builder) -> Decision:
    """The article's author, its creator, its page's author, then page metadata's."""
    return Decision("author", _agents(sources, (*_AUTHOR, ("visible", "author")), builder, "Person"))


def publisher(sources: Sources, builder: Builder) -> Decision:
    """The article's publisher, then the name of the site."""
    return Decision("publisher", _agents(sources, _PUBLISHER, builder, "Organization"))


def _agents(sources: Sources, ladder: Sequence[Rung], builder: Builder, default: str) -> Iterator[Candidate]:
    for values in rungs(sources, ladder):
        yield together(values, [agent for value in values for agent in _agent(value.value, builder, default)])


def _agent(raw: Any, builder: Builder, default: str) -> Iterator[Thing]:
    if isinstance(raw, Node):
        agent = builder.build(raw, model_class(default))
        if isinstance(agent, (model_class("Person"), model_class("Organization"), model_class("Role"))):
            yield agent
        elif agent.name:
            yield model_class(default)(name=agent.name)
        return
    name = plain(raw)
    if name and not is_web_url(name):
        yield model_class(default)(name=name)
