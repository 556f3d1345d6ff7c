"""The article's headline and its alternatives, and its description."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsschema.graph.types import ELEMENTS, ITEM_SYNTAXES
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, each, rungs, text_at
from newsschema.resolve.site import site_names
from newsschema.resolve.text import plain
from newsschema.syntaxes.visible import terms
from newsschema.values.text import LangString
from newsschema.values.titles import cut_title, last_part_cut, name_key
from newsschema.values.words_for_nothing import says_nothing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.graph.node import Value
    from newsschema.resolve.sources import Sources

_HEADLINE: tuple[Rung, ...] = (
    ("main", "headline"),
    ("x_card", "headline", "twitter:text:title"),
    ("visible", "headline"),
    ("x_card", "headline"),
    ("opengraph", "headline"),
    ("meta", "headline"),
    ("main", "name"),
    ("visible", terms.HEADING),
    ("page", "headline"),
)
_CUT = ("…", "...")
_CUT_FROM, _CUT_TO = 100, 112
"""Characters of a headline that a system may have cut off: search engines once asked for 110 at the most."""
_SHOWN = frozenset({"visible", "opengraph", "x_card", "jsonld"})
"""The syntaxes whose titles name no site behind them."""
_BY_WRITERS, _BARS = ITEM_SYNTAXES | {terms.SYNTAX}, frozenset("|｜ㅣ│")
"""The syntaxes of titles that somebody wrote for the article, and what such a title parts from its section by."""
_WHOLE = "the whole of what the article's own markup cuts off"
_SHORTEST = 15
"""Characters of a headline that can stand alone."""
_TITLE: tuple[Rung, ...] = (("page", "name"), ("meta", "name"))
"""Titles of the page, which name the site as a rule."""
_DESCRIPTION = tuple((place, "description") for place in ("main", "opengraph", "meta", "x_card", "page"))


def headline(sources: Sources) -> Decision:
    """The article's own headline, its card's text, the visible one, page metadata's, the page's title; the site's name
    is cut.
    """
    names = site_names(sources)
    return Decision("headline", _whole_first(_headlines(sources, names), {name_key(name) for name in names}))


def _whole_first(candidates: Iterator[Candidate], houses: set[str]) -> Iterator[Candidate]:
    """The candidates; behind the others markup of the article that only names the site, and before one that was cut off
    the first that goes on where it ends.
    """
    last: list[Candidate] = []
    for candidate in candidates:
        title = candidate.value
        if isinstance(title, str) and candidate.syntax in ITEM_SYNTAXES and name_key(title) in houses:
            last.append(candidate)
        elif isinstance(title, str) and _may_be_cut(title):
            yield from _completed(candidate, title, candidates)
            break
        else:
            yield candidate
            if title:
                break
    yield from candidates
    yield from last


def _may_be_cut(title: str) -> bool:
    return title.endswith(_CUT) or _CUT_FROM <= len(title) <= _CUT_TO


def _completed(candidate: Candidate, title: str, others: Iterator[Candidate]) -> Iterator[Candidate]:
    """A title that may have been cut off, and the others that were looked at for the whole of it."""
    passed: list[Candidate] = []
    for other in others:
        if isinstance(other.value, str) and _goes_on(title, other.value) and other.syntax in _SHOWN:
            other.reason = _WHOLE
            yield other
            break
        passed.append(other)
    yield candidate
    yield from passed


def _goes_on(cut: str, whole: str) -> bool:
    """Whether a title goes on where another one ends: behind its dots, or, where it has none, with the next word."""
    if whole.endswith(_CUT):
        return False
    if cut.endswith(_CUT):
        start, key = name_key(cut.rstrip("….")), name_key(whole)
        return len(key) > len(start) and key.startswith(start)
    rest = whole[len(cut) :] if whole.startswith(cut) else ""
    is_next_word = rest[:1] == " " and rest[1:2].isalnum() and " " in rest[1:]  # one word may be a mark such as "Live"
    return rest[:1].isalnum() or is_next_word


def _headlines(sources: Sources, names: frozenset[str]) -> Iterator[Candidate]:
    cut = partial(_cut, names=names, sections=_sections(sources))
    shown = _without_kicker(sources, cut)
    if shown is not None:
        yield shown
    for values in rungs(sources, _HEADLINE):
        for value in values:
            if shown is None or value.provenance != shown.provenance:
                yield Candidate(value.value, cut(value), value.provenance)
    for values in rungs(sources, _TITLE):
        for value in values:
            title = cut(value)
            if title and title == plain(value.value):
                title = last_part_cut(title) or title
            yield Candidate(value.value, title, value.provenance)


def _without_kicker(sources: Sources, cut: Callable[[Value], str | None]) -> Candidate | None:
    """The visible headline where it is the end of what an element marks as the headline: a kicker stands before it."""
    marked = sources.main.first("headline") if sources.main is not None else None
    if marked is None or marked.source.syntax not in ELEMENTS or not isinstance(marked.value, str):
        return None
    shown = next((v for node in sources.nodes("visible", "headline") for v in node.values("headline")), None)
    text = cut(shown) if shown is not None else None
    if shown is None or not text or len(text) < _SHORTEST:
        return None
    whole, end = name_key(marked.value), name_key(text)
    reason = "what the article's own markup says, without the kicker before it"
    return Candidate(shown.value, text, shown.provenance, reason) if whole != end and whole.endswith(end) else None


def _sections(sources: Sources) -> frozenset[str]:
    """The names of the article's section: those that metadata give, and the folders of its address."""
    named = (text_at(sources.main, "articleSection"), text_at(sources.described("opengraph"), "articleSection"))
    folders = (sources.url or "").partition("://")[2].split("/")[1:-1]
    return frozenset(name for name in (*named, *folders) if name)


def _cut(value: Value, names: frozenset[str], sections: frozenset[str]) -> str | None:
    """The title that a value states, without the names of the site and of the section behind it. What readers see, or
    the article's own markup says, has the section behind a bar only: a dash is its own, as in "Paris – Nice".
    """
    title = _text(value)
    if title and value.source.syntax in _BY_WRITERS and _BARS.isdisjoint(title):
        sections = frozenset()
    kept = cut_title(title, names, sections) if title else None
    if not kept or kept == title:
        return title
    return LangString(kept, title.language, title.direction) if isinstance(title, LangString) else kept


def _text(value: Value) -> str | None:
    """The title that a value states: as it is where a reader sees it, so that what looks like markup there is text."""
    raw = value.value
    if isinstance(raw, str) and says_nothing(raw):
        return None
    if isinstance(raw, str) and value.source.syntax == terms.SYNTAX:
        return raw.replace("\xad", "")
    return plain(raw.replace('\\"', '"') if type(raw) is str else raw)


def alternative_headline(sources: Sources) -> Decision:
    """The article's own second headline, then the visible one."""
    ladder = (("main", "alternativeHeadline"), ("visible", "alternativeHeadline"))
    return Decision("alternativeHeadline", each(sources, ladder, plain))


def description(sources: Sources) -> Decision:
    """The article's own description, then that of page metadata."""
    return Decision("description", each(sources, _DESCRIPTION, plain))
