"""A field that holds a page, as a model or as its address, comes in; its URI and its name go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.publish.ninjs.terms import NO_PLACE

if TYPE_CHECKING:
    from newsschema.publish.exchange.remaining import Remaining


def write_link(left: Remaining, name: str) -> tuple[str | None, str | None]:
    """The address and the title of the page in a field; what else is known of it is noted."""
    value = left.one(name)
    if value is None:
        return None, None
    where = left.at(name)
    if isinstance(value, str):
        return left.uri(value, where), None
    page = left.inside(value, where)
    address, title = page.one("url"), page.text("name")
    uri = page.uri(address, page.at("url")) if address is not None else page.identity()
    page.close({}, NO_PLACE)
    if uri is None:
        left.notes.dropped(where, "it has no address")
    return uri, title
