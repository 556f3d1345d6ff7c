"""Who wrote the article, and who published it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import Rung, rungs, text_at, together
from newsschema.resolve.text import name_of
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate
    from newsschema.resolve.sources import Sources

_AUTHOR: tuple[Rung, ...] = (
    ("main", "author"),
    ("main", "creator"),
    ("page", "author"),
    ("visible", "author"),
    ("meta", "author"),
    ("opengraph", "author"),
)
_PUBLISHER: tuple[Rung, ...] = (
    ("main", "publisher"),
    ("page", "publisher"),
    ("opengraph", "isPartOf"),
    ("meta", "publisher"),
)


def authors(sources: Sources, builder: Builder) -> Decision:
    """The article's author, its creator, its page's author, the byline, then page metadata's."""
    return Decision("author", _agents(sources, _AUTHOR, builder, "Person"))


def publisher(sources: Sources, builder: Builder) -> Decision:
    """The article's publisher, then the name of the site."""
    return Decision("publisher", _agents(sources, _PUBLISHER, builder, "Organization"))


def _agents(sources: Sources, ladder: Sequence[Rung], builder: Builder, default: str) -> Iterator[Candidate]:
    for values in rungs(sources, ladder):
        agents = [agent for value in values for agent in _agent(value.value, sources, builder, default)]
        yield together(values, agents)


def _agent(raw: Any, sources: Sources, builder: Builder, default: str) -> Iterator[Thing]:
    if isinstance(raw, Node) and raw.types:
        agent = builder.build(raw, model_class(default))
        if isinstance(agent, (model_class("Person"), model_class("Organization"), model_class("Role"))):
            yield agent
            return
    name = name_of(raw)
    if name and not is_web_url(name):
        url = text_at(raw, "url") if isinstance(raw, Node) else None
        yield model_class(default)(name=name, url=resolve_url(sources.base, url) if url else None)
