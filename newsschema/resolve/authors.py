"""Who wrote the article, and who published it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.headline import plain
from newsschema.resolve.ladder import candidate, decide
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.graph.node import Value
    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate, Decision
    from newsschema.resolve.sources import Sources


def authors(sources: Sources, builder: Builder) -> Decision:
    """The article's author, its creator, its page's author, then meta names."""
    places = [(sources.main, "author"), (sources.main, "creator"), *((page, "author") for page in sources.pages)]
    places += [(sources.described(syntax), "author") for syntax in ("opengraph", "meta", "visible")]
    found = [_agents(node.values(name), builder, "Person") for node, name in places if node is not None]
    return decide("author", [one for one in found if one is not None])


def publisher(sources: Sources, builder: Builder) -> Decision:
    """The article's publisher, then the name of the site."""
    places = [(sources.main, "publisher"), *((page, "publisher") for page in sources.pages)]
    places += [(sources.described("opengraph"), "isPartOf"), (sources.described("meta"), "publisher")]
    found = [_agents(node.values(name), builder, "Organization") for node, name in places if node is not None]
    return decide("publisher", [one for one in found if one is not None])


def _agents(values: Sequence[Value], builder: Builder, default: str) -> Candidate | None:
    """All the agents that one property names are one candidate: they stand or fall together."""
    if not values:
        return None
    agents = [agent for value in values for agent in _agent(value.value, builder, default)]
    found = candidate(values[0], agents or None)
    found.raw = [value.value for value in values] if len(values) > 1 else values[0].value
    return found


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
