"""When the article was published, modified and created, and when it expires."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from newsschema.location import Provenance
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, each
from newsschema.values.dates import read_date
from newsschema.values.url_dates import date_in_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources

_PUBLISHED: tuple[Rung, ...] = (
    ("main", "datePublished"),
    ("page", "datePublished"),
    ("opengraph", "datePublished"),
    ("meta", "datePublished"),
    ("main", "dateCreated"),
    ("visible", "datePublished"),
)
_OTHERS = ("main", "page", "opengraph", "meta")


def date_published(sources: Sources) -> Decision:
    """The article's own date, its page's, page metadata's, the visible one, the day in the page's address.

    Never a date of modification: a page that only says when it was changed does not say when it was published.
    """
    return Decision("datePublished", _published(sources))


def _published(sources: Sources) -> Iterator[Candidate]:
    yield from each(sources, _PUBLISHED, partial(_date, language=sources.language))
    day = date_in_url(sources.url) if sources.url else None
    if sources.url and day is not None:
        yield Candidate(sources.url, day, Provenance("url", -1, ""), "the day in the page's address")


def other_date(sources: Sources, name: str) -> Decision:
    """Another date of the article: its own, its page's, page metadata's."""
    ladder = [(place, name) for place in _OTHERS]
    return Decision(name, each(sources, ladder, partial(_date, language=sources.language)))


def _date(raw: Any, language: str | None) -> Any:
    text = raw.get("@value") if isinstance(raw, dict) else raw
    return read_date(text, language) if isinstance(text, str) else None
