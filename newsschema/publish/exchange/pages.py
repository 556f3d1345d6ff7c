"""A model comes in; the address of the page that shows it goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.publish.exchange.remaining import Remaining

_FIELD = "main_entity_of_page"


def page_address(left: Remaining, own: str | None, reason: str) -> tuple[str | None, str]:
    """The address `own`, or else that of the page that the model names as its own, and where it stands.

    What else is known of the page is noted with the reason why it is left out.
    """
    page = left.one(_FIELD)
    if page is None:
        return own, left.at("url")
    where = left.at(_FIELD)
    named = page if isinstance(page, str) else page.url or page.id
    if named is None or (own is not None and named != own):
        left.notes.dropped(where, reason if named is None else "another address of the page is written")
        return own, left.at("url")
    if not isinstance(page, str):
        inner = left.inside(page, where)
        inner.one("url")
        inner.close({}, reason)
    return (own, left.at("url")) if own is not None else (named, where)
