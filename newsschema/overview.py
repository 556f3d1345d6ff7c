"""What a report can draw of a page: its nodes, how they are linked, and the cards that others would show of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from newsschema.location import Provenance

Consumer = Literal["search", "discover", "open-graph", "x"]


@dataclass(frozen=True, slots=True)
class OverviewNode:
    """One node of the page's graph."""

    key: str
    """What edges call it: "n1", "n2"."""
    types: tuple[str, ...]
    """Its types as they are written; none for one that is only referred to."""
    label: str
    """Its name, headline, address or id, on one line; empty where it has none."""
    provenance: Provenance | None = None
    """Where it is first described."""
    is_reference: bool = False
    """Whether the page says nothing of it but its "@id"."""


@dataclass(frozen=True, slots=True)
class OverviewEdge:
    """A node that is the value of another node's property."""

    start: str
    """The key of the node that has the property."""
    property: str
    end: str
    """The key of the node that is its value."""


@dataclass(frozen=True, slots=True)
class CardText:
    """One text of a card."""

    text: str
    """On one line."""
    origin: str
    """Where the page says it: "og:title", "headline"."""


@dataclass(frozen=True, slots=True)
class Card:
    """What one consumer would show of the page. Nothing of it is fetched: the image is an address."""

    consumer: Consumer
    title: CardText | None = None
    description: CardText | None = None
    site: CardText | None = None
    image: CardText | None = None
    date: CardText | None = None
    url: CardText | None = None
    is_large: bool = False
    """Whether the image is shown in full width."""


@dataclass(frozen=True, slots=True)
class Overview:
    """A page at a glance."""

    nodes: tuple[OverviewNode, ...] = ()
    """The main article first, then what it leads to, then the others in the order of the page."""
    edges: tuple[OverviewEdge, ...] = ()
    cards: tuple[Card, ...] = ()
    left_out: int = 0
    """How many nodes are not among `nodes`, because there are too many to draw."""
