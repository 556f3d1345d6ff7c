"""When the article was published, modified and created, and when it expires."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from newsschema.location import Provenance
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, each
from newsschema.resolve.local_time import by_local_clock, in_stated_zone
from newsschema.values.dates import moment_since_1970, read_date
from newsschema.values.days import may_be_one_day
from newsschema.values.languages import language_in_url
from newsschema.values.url_dates import date_in_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.resolve.sources import Sources

_MARKED: tuple[Rung, ...] = (
    ("main", "datePublished"),
    ("page", "datePublished"),
    ("opengraph", "datePublished"),
    ("meta", "datePublished"),
    ("main", "dateCreated"),
)
_SHOWN: tuple[Rung, ...] = (("visible", "datePublished"),)
_STATE = "page_state"
_OF_THE_PAGE = frozenset({"date", "dc.date", "dc:date", "dcterms.date", "dcterms:date"})
"""Metas that are named no more than "date": Dublin Core's is any day in the life of what it describes."""
_METADATA = frozenset({"opengraph", "meta"})
_OUTSIDE = _METADATA | {"visible"}
_STAMPED = "an earlier day, where the article's own markup has that of its last change twice"
_SHOWN_BEFORE = "an earlier day that the page shows, where its metadata have one after that of the last change"
_EXACT = "states the time of the day that the more trusted source has"
_ENDS_OF_DAY = (time(), time(23, 59), time(23, 59, 59))
_ZEROS = ((1, 1, 1), (1970, 1, 1))
_COUNTED = (10, 13)
"""Digits of the seconds, and of the milliseconds, from 1970 to a day between 2001 and 2033, which begin with a one."""
_OTHERS = ("main", "page", "opengraph", "meta")


def date_published(sources: Sources) -> Decision:
    """The article's own date, its page's, page metadata's, the day it was made, the visible one, that in the data of
    the page's programs, its address's.

    A meta that is named no more than "date" is trusted less than what the reader sees: it is often the day on which the
    page was made or changed. Where it says the same day, it says it with the time. Where metadata or the visible page
    say no more than the day, what states a time of that day is the more exact. A date of metadata after that of the
    last change is trusted less as well, unless the reader sees it too: what makes all pages anew may have set it.

    Never a date of modification: a page that only says when it was changed does not say when it was published.
    """
    said = by_local_clock(in_stated_zone(_exact_first(_published(sources)), sources.zones), sources.url)
    return Decision("datePublished", chain(said, _last_resorts(sources)))


def _published(sources: Sources) -> Iterator[Candidate]:
    read = partial(_date, language=sources.language or language_in_url(sources.url or ""))
    candidates = chain(_unstamped(each(sources, _MARKED, read), sources), each(sources, _SHOWN, read))
    for candidate in candidates:
        if _is_of_the_page(candidate) and candidate.value is not None:
            yield from _seen_first(candidate, candidates)
        elif _is_after_change(candidate, sources):
            yield from _unless_planned(candidate, candidates)
        else:
            yield candidate


def _exact_first(candidates: Iterator[Candidate]) -> Iterator[Candidate]:
    """The candidates; before a day that metadata or the visible page have, and no time of it, the first time of it."""
    for first in candidates:
        if type(first.value) is date and first.syntax in _OUTSIDE:
            passed = [first, *candidates]
            best = next((one for one in passed if _states_time(one) and one.value.date() == first.value), None)
            shown = next((one for one in passed if one.syntax == "visible" and one.value is not None), None)
            if best is not None and (best.syntax != "visible" or best is shown):
                best.reason = _EXACT
                passed.sort(key=lambda one: one is not best)
            yield from passed
            return
        yield first
        if first.value is not None:
            yield from candidates


def _states_time(candidate: Candidate) -> bool:
    """Whether metadata or the visible page have a time, and not only the first or last second of a day."""
    if candidate.syntax not in _OUTSIDE or _is_of_the_page(candidate) or not isinstance(candidate.value, datetime):
        return False
    return candidate.value.time() not in _ENDS_OF_DAY


def _last_resorts(sources: Sources) -> Iterator[Candidate]:
    """Where no metadata and no text that people see has a date."""
    yield from _stated(sources, _STATE, "datePublished")
    day = date_in_url(sources.url) if sources.url else None
    if sources.url and day is not None:
        yield Candidate(sources.url, day, Provenance("url", -1, ""), "the day in the page's address")


def _unstamped(candidates: Iterator[Candidate], sources: Sources) -> Iterator[Candidate]:
    """The candidates; before a date that is also that of the last change an earlier day that metadata give: some
    systems stamp both with the moment in which the article was last saved.
    """
    first = next(candidates, None)
    stamp = sources.main.first("dateModified") if sources.main is not None else None
    if first is None or stamp is None or first.raw != stamp.value or (day := _day(first)) is None:
        yield from [first] if first is not None else []
        yield from candidates
        return
    passed = [first]
    for other in candidates:
        other_day = _day(other) if other.syntax in _METADATA and not _is_of_the_page(other) else None
        is_earlier = other_day is not None and other_day < day and not may_be_one_day(first.value, other.value)
        if is_earlier:
            other.reason = _STAMPED
        passed.insert(0 if is_earlier else len(passed), other)
        if other_day is not None:
            break
    yield from passed
    yield from candidates


def _is_of_the_page(candidate: Candidate) -> bool:
    """Whether a date may be that of the page, not of what it says."""
    return candidate.provenance.syntax == "meta" and candidate.provenance.pointer in _OF_THE_PAGE


def _is_after_change(candidate: Candidate, sources: Sources) -> bool:
    """Whether a date that metadata give is after that of the last change there, both with the time."""
    if candidate.syntax not in _METADATA:
        return False
    changes = _stated(sources, candidate.syntax, "dateModified")
    published, changed = candidate.value, next((change.value for change in changes), None)
    if not isinstance(published, datetime) or not isinstance(changed, datetime):
        return False
    return (published.tzinfo is None) == (changed.tzinfo is None) and published > changed


def _seen_first(candidate: Candidate, others: Iterator[Candidate]) -> Iterator[Candidate]:
    """A date of the page among the candidates after it: behind the first visible day that says otherwise."""
    passed: list[Candidate] = []
    for other in others:
        if other.syntax == "visible" and _day(other) not in (None, _day(candidate)):
            yield other
            break
        passed.append(other)
    yield candidate
    yield from passed
    yield from others


def _unless_planned(candidate: Candidate, others: Iterator[Candidate]) -> Iterator[Candidate]:
    """A date after the last change among the candidates after it: behind the first visible day, where that is before
    it, and no visible one is its own, as one is that of an article that was written ahead.
    """
    passed = [candidate, *others]
    shown = [other for other in passed if other.syntax == "visible" and other.value is not None]
    first, day = (_day(shown[0]) if shown else None), _day(candidate)
    is_own = any(may_be_one_day(other.value, candidate.value) for other in shown)
    if first is not None and day is not None and first < day and not is_own:
        shown[0].reason = _SHOWN_BEFORE
        passed.sort(key=lambda one: one is not shown[0])
    yield from passed


def _day(candidate: Candidate) -> date | None:
    value = candidate.value
    return value.date() if isinstance(value, datetime) else value if isinstance(value, date) else None


def date_modified(sources: Sources) -> Decision:
    """When the article was last changed: by its own markup, its page's, page metadata, the visible page, the data of
    the page's programs."""
    return other_date(sources, "dateModified", (*_OTHERS, "visible", _STATE))


def other_date(sources: Sources, name: str, places: Sequence[str] = _OTHERS) -> Decision:
    """Another date of the article: its own, its page's, page metadata's."""
    said = [_stated(sources, place, name) for place in places]
    return Decision(name, in_stated_zone(chain.from_iterable(said), sources.zones))


def _stated(sources: Sources, place: str, name: str) -> Iterator[Candidate]:
    """The dates that are stated at one place; only programs count time in numbers."""
    read = _counted if place == _STATE else _date
    return each(sources, ((place, name),), partial(read, language=sources.language))


def _date(raw: Any, language: str | None) -> Any:
    text = raw.get("@value") if isinstance(raw, dict) else raw
    value = read_date(text, language) if isinstance(text, str) else None
    return None if isinstance(value, date) and _is_zero(value) else value


def _counted(raw: Any, language: str | None) -> Any:
    """As `_date`; a number is a moment as programs count it, also where it is written as a text of ten digits or of
    thirteen.
    """
    if isinstance(raw, str) and raw.isdecimal() and len(raw) in _COUNTED and raw.startswith("1"):
        raw = int(raw)
    return moment_since_1970(raw) if isinstance(raw, int | float) else _date(raw, language)


def _is_zero(value: date) -> bool:
    """Whether a date is the one from which programs count, as they write it for want of any: 1 January of the year 1,
    or of 1970, at midnight in UTC.
    """
    if (value.year, value.month, value.day) not in _ZEROS:
        return False
    return not isinstance(value, datetime) or (value.time() == time() and not value.utcoffset())
