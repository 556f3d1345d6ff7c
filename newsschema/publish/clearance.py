"""A thing that is to leave the newsroom comes in; nothing goes out, or the error that says what holds it back.

What an agency says of it stands on the model itself: `creative_work_status` is the publication status of IPTC's
formats, and the embargo, for which schema.org has no term, stands in `properties` under its name in IPTC's News
Architecture. So both outlive a copy, and a journey through JSON-LD.

Source: IPTC ninjs 3.1, `pubStatus` and `embargoedUntil`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from newsschema.errors import ExportBlocked, UsageError
from newsschema.publish.identity import kinds_of
from newsschema.publish.merging import reachable
from newsschema.values.dates import moment, read_iso_date

if TYPE_CHECKING:
    from newsschema.models.thing import Thing

EMBARGO = "http://iptc.org/std/nar/2006-10-01/embargoed"
"""The property under which an embargo stands."""

_WITHHELD = {
    "withheld": "withheld by its provider; wait until its status is usable",
    "canceled": "canceled by its provider; it must not be published again",
    "cancelled": "canceled by its provider; it must not be published again",
}
_ITEMS = frozenset({"Article", "MediaObject"})
"""The classes of what agencies deliver; of a series, that it was canceled is news."""
_LAST_ZONE = timedelta(hours=12)
"""How long after UTC a day begins in the last zone that it begins in."""


def refuse_blocked(root: Thing, now: datetime | None = None) -> None:
    """Let a thing pass, with all it leads to.

    Args:
        root: what is to be published or exported.
        now: the moment at which it is, with its zone; without it this very moment.

    Raises:
        UsageError: `now` without a zone.
        ExportBlocked: the thing, or one that it leads to, is withheld or canceled, or its embargo is not over. An
            embargo that cannot be read is not over, and one without a zone is over when it is so everywhere.
    """
    at = zoned(now)
    for thing in reachable(root):
        state = vars(thing)
        status, embargo = state.get("creative_work_status"), state.get("properties", {}).get(EMBARGO)
        if status is not None and _status(status) in _WITHHELD and not _ITEMS.isdisjoint(kinds_of(thing)):
            raise ExportBlocked(f"{_named(thing)} is {_WITHHELD[_status(status)]}")
        for until in embargo if isinstance(embargo, list) else [embargo]:  # pyright: ignore[reportUnknownVariableType]
            _refuse_embargoed(thing, until, at)


def zoned(now: datetime | None) -> datetime:
    """The moment that a caller gave, or this very one.

    Raises:
        UsageError: it has no zone.
    """
    at = now or datetime.now(UTC)
    if at.tzinfo is None:
        raise UsageError(f"now= needs its zone, found {at.isoformat()}; pass datetime.now(UTC)")
    return at


def lift_embargo(root: Thing) -> None:
    """Take away what says until when the thing, and all it leads to, was not to be published: it is not for readers."""
    for thing in reachable(root):
        vars(thing).get("properties", {}).pop(EMBARGO, None)


def _refuse_embargoed(thing: Thing, until: Any, now: datetime) -> None:
    if until is None:
        return
    written = until.get("@value") if isinstance(until, Mapping) else until
    end = read_iso_date(written) if isinstance(written, str) else written
    try:
        over = moment(end)
    except (AttributeError, TypeError):
        over = None
    if over is None:
        raise ExportBlocked(
            f"{_named(thing)} has an embargo that cannot be read, {written!r:.80}; write it in ISO 8601"
        )
    has_zone = isinstance(end, datetime) and end.tzinfo is not None
    if over > (now if has_zone else now - _LAST_ZONE):
        raise ExportBlocked(f"{_named(thing)} is embargoed until {written}; publish it then")


def _status(value: Any) -> str:
    """The status as one word; of a term its code, or else its name."""
    text = value if isinstance(value, str) else getattr(value, "term_code", None) or getattr(value, "name", None)
    return str(text or "").rpartition(":")[2].rpartition("/")[2].strip().casefold()


def _named(thing: Any) -> str:
    state = vars(thing)
    name = next((state[key] for key in ("headline", "name", "id", "content_url", "url") if state.get(key)), None)
    return f"the {type(thing).__name__} {name!r:.100}" if name else f"a {type(thing).__name__}"
