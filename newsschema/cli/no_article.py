"""A page without an article comes in; what it holds instead, as one clause, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.types import ITEM_SYNTAXES
from newsschema.resolve.main_entity import OG_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.page import Page

_MOST_NAMED = 8
_LONGEST = 80


def found_instead(page: Page) -> str:
    """What the page holds, such as "found CollectionPage, WebSite", and which blocks could not be read."""
    return "; ".join([_what(page), *_broken(page)])


def _what(page: Page) -> str:
    if page.document.source.lstrip()[:1] in ("{", "["):
        return "found JSON, expected an HTML page"
    types = list(dict.fromkeys(name for node in page.graph.of_syntax(*ITEM_SYNTAXES) for name in node.types))
    if types:
        more = f" and {len(types) - _MOST_NAMED} more types" if len(types) > _MOST_NAMED else ""
        return f"found {', '.join(name[:_LONGEST] for name in types[:_MOST_NAMED])}{more}"
    for node in page.graph.of_syntax("opengraph"):
        kind = node.first(OG_TYPE)
        if kind is not None:
            return f"found no typed item, and Open Graph's type '{str(kind.value)[:_LONGEST]}'"
    return "found no structured data that names a type"


def _broken(page: Page) -> Iterator[str]:
    for finding in page.findings:
        if finding.name in ("jsonld.invalid", "jsonld.end-tag-hidden"):
            place = finding.location
            where = f" at line {place.line}, column {place.column}" if place is not None else ""
            yield f"a JSON-LD block cannot be read{where}"
            return
