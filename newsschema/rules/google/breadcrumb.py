"""Google's rules on breadcrumbs: a list of at least two numbered items, each with a name and an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import behind_roles, is_bare, number_in, states
from newsschema.values.numbers import read_integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

Crumb = tuple[Node, int | None]
"""An item and its position, where it is a whole number."""

FEWEST = 2
_TRAIL = "BreadcrumbList"


class ItemsMissing(Rule):
    """A breadcrumb list must have items.

    A list that the page only refers to by its `@id` is not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "name": "Where you are"}

    Good:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "Harbour", "item": "https://www.fenmoor.example/harbour"},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Source: Google Search Central, "Breadcrumb", 2026-09-08.
    """

    code = "NS301"
    name = "google.breadcrumb.items-missing"
    severity = "error"
    property = "itemListElement"
    types = (_TRAIL,)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.nodes(_TRAIL):
            if not is_bare(node) and not node.values("itemListElement"):
                yield self.finding("the breadcrumb list has no items; add them as `itemListElement`", node)


class MinTwo(Rule):
    """A breadcrumb list should have at least two items.

    One item shows no way to the page.

    Bad:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "Harbour", "item": "https://www.fenmoor.example/harbour"}]}

    Good:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "Harbour", "item": "https://www.fenmoor.example/harbour"},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Source: Google Search Central, "Breadcrumb", 2026-09-08.
    """

    code = "NS302"
    name = "google.breadcrumb.min-two"
    severity = "warning"
    property = "itemListElement"
    types = (_TRAIL,)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.nodes(_TRAIL):
            items = [value for value in node.values("itemListElement") if isinstance(value.value, Node)]
            if node.values("itemListElement") and len(items) < FEWEST:
                count = "one item" if items else "no item that is a ListItem"
                message = f"the breadcrumb list has {count}; give it at least {FEWEST}, or leave it out"
                yield self.finding(message, node.values("itemListElement")[0])


class NameMissing(Rule):
    """Every item of a breadcrumb list must have a name.

    It may stand on the ListItem or on its `item`.

    Bad:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "item": "https://www.fenmoor.example/harbour"},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Good:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "item": {"@id": "https://www.fenmoor.example/harbour",
          "name": "Harbour"}},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Source: Google Search Central, "Breadcrumb", 2026-09-08.
    """

    code = "NS303"
    name = "google.breadcrumb.name-missing"
    severity = "error"
    property = "name"
    types = (_TRAIL,)

    def check(self, context: Context) -> Iterator[Finding]:
        for items in context.once(trails):
            for node, _ in items:
                inner = [value.value for value in node.values("item") if isinstance(value.value, Node)]
                if not states(node, "name") and not any(states(thing, "name") for thing in inner):
                    yield self.finding("the breadcrumb has no name; add it as `name`", node)


class ItemMissing(Rule):
    """Every item of a breadcrumb list but the last must have its address as `item`.

    The last one is the page itself, and may leave it out.

    Bad:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "Harbour"},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Good:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "Harbour", "item": "https://www.fenmoor.example/harbour"},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Source: Google Search Central, "Breadcrumb", 2026-09-08.
    """

    code = "NS304"
    name = "google.breadcrumb.item-missing"
    severity = "error"
    property = "item"
    types = (_TRAIL,)

    def check(self, context: Context) -> Iterator[Finding]:
        for items in context.once(trails):
            last = _last(items)
            for node, _ in items:
                if node is not last and not node.values("item"):
                    hint = ", which here stands as `url`" if node.values("url") else ""
                    yield self.finding(f"the breadcrumb has no `item`; add the address of its page{hint}", node)


class PositionMissing(Rule):
    """Every item of a breadcrumb list must have a position.

    A whole number, or a text that is one, counted from 1. Lists that begin with 0 are let be.

    Bad:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "name": "Harbour", "item": "https://www.fenmoor.example/harbour"},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Bad:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": "first", "name": "Harbour", "item": "https://www.fenmoor.example/harbour"},
         {"@type": "ListItem", "position": "second", "name": "Locks"}]}

    Good:

        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "Harbour", "item": "https://www.fenmoor.example/harbour"},
         {"@type": "ListItem", "position": 2, "name": "Locks"}]}

    Source: Google Search Central, "Breadcrumb", 2026-09-08.
    """

    code = "NS305"
    name = "google.breadcrumb.position-missing"
    severity = "error"
    property = "position"
    types = (_TRAIL,)

    def check(self, context: Context) -> Iterator[Finding]:
        for items in context.once(trails):
            for node, number in items:
                value = node.first("position")
                if value is None:
                    yield self.finding("the breadcrumb has no position; add it as `position`, counted from 1", node)
                elif number is None or number < 0:
                    shown = repr(value.value)
                    yield self.finding(f"the position is {shown:.40}; write a whole number, counted from 1", value)


def trails(context: Context) -> list[list[Crumb]]:
    """The items of each breadcrumb list, but for those of which the page says nothing."""
    return [
        [(item, _number(item)) for value in behind_roles(node, "itemListElement") if (item := _described(value))]
        for node in context.nodes(_TRAIL)
    ]


def _described(value: Value) -> Node | None:
    node = value.value
    return node if isinstance(node, Node) and not is_bare(node) else None


def _last(items: list[Crumb]) -> Node | None:
    """The item with the highest position, or where one has none, the last one in the markup."""
    if not items:
        return None
    numbers = [number for _, number in items if number is not None]
    at = len(numbers) - 1 - numbers[::-1].index(max(numbers)) if len(numbers) == len(items) else -1
    return items[at][0]


def _number(node: Node) -> int | None:
    value = node.first("position")
    if value is None:
        return None
    return read_integer(number_in(value))


RULES: tuple[Rule, ...] = (ItemsMissing(), MinTwo(), NameMissing(), ItemMissing(), PositionMissing())
