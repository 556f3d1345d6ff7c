"""Lists: of anything, of the path to a page, and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.intangible import Intangible
from newsschema.models.types import UNSET, URL, Integer, IntegerOrText, Link, ManyNodes, OneNode

if TYPE_CHECKING:
    from newsschema.models.thing import Thing


class ItemList(Intangible):
    """A list of things, ordered or not (https://schema.org/ItemList)."""

    item_list_element: ManyNodes["ListItem | Thing | str"] = UNSET
    """The items: a ListItem each where their order counts, else the things themselves, or text."""
    item_list_order: URL = None
    """How it is ordered: a member of ItemListOrderType such as "https://schema.org/ItemListOrderAscending", or text."""
    number_of_items: Integer = None
    """How many items there are, also where not all are given."""


class BreadcrumbList(ItemList):
    """The path from the home page to a page, one ListItem per step (https://schema.org/BreadcrumbList).

    Google asks for at least two items, each with `position`, `name`, and, save the last, `item` (breadcrumb page,
    2026-09-08).
    """


class ListItem(Intangible):
    """One item of a list (https://schema.org/ListItem)."""

    position: IntegerOrText = None
    """Its place in the list; the first is 1."""
    item: OneNode["Thing | Link"] = UNSET
    """The thing at this place, or its URL, which Google takes too (breadcrumb page, 2026-09-08)."""
    next_item: OneNode["ListItem"] = UNSET
    """The item after this one."""
    previous_item: OneNode["ListItem"] = UNSET
    """The item before this one."""
