"""The article's section, its keywords and its language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import Rung, each, rungs, together
from newsschema.resolve.site import site_names
from newsschema.resolve.text import name_of, plain
from newsschema.values.languages import normalize_language
from newsschema.values.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.resolve.evidence import Candidate
    from newsschema.resolve.sources import Sources

_SECTION: tuple[Rung, ...] = (
    ("main", "articleSection"),
    ("meta", "articleSection", "parsely-section"),
    ("meta", "articleSection", "section"),
    ("opengraph", "articleSection"),
    ("meta", "articleSection"),
)
_KEYWORDS: tuple[Rung, ...] = (
    ("main", "keywords"),
    ("meta", "keywords", "news_keywords"),
    ("meta", "keywords"),
    ("opengraph", "keywords"),
    ("link", "keywords"),
    ("visible", "keywords"),
)
_MARKUP = 4
"""How many of the rungs are made for programs."""
_LONGEST_KEYWORD = 8
"""Words in a keyword, at the most: more are a sentence, or keywords that nothing separates."""
_SEPARATORS = (";", "；", "、", "،", "，", ",")
_LANGUAGE: tuple[Rung, ...] = tuple((place, "inLanguage") for place in ("main", "page", "opengraph", "meta"))


def section(sources: Sources) -> Decision:
    """The article's own section, then that of page metadata."""
    return Decision("articleSection", each(sources, _SECTION, plain))


def keywords(sources: Sources) -> Decision:
    """The article's own keywords, then those of page metadata."""
    return Decision("keywords", _keywords(sources))


def language(sources: Sources) -> Decision:
    """The article's language, then that of its page, of Open Graph and of the document."""
    return Decision("inLanguage", each(sources, _LANGUAGE, _language))


def _language(raw: Any) -> str | None:
    return normalize_language(raw) if isinstance(raw, str) else None


def _keywords(sources: Sources) -> Iterator[Candidate]:
    site = {name_key(name) for name in site_names(sources)}
    marked = list(_candidates(sources, _KEYWORDS[:_MARKUP], site))
    usable = [candidate for candidate in marked if candidate.value]
    fuller = next((other for other in usable[1:] if _holds(other.value, usable[0].value)), None)
    if fuller is not None:
        fuller.reason = "names all that the more trusted source names, and more"
        marked.sort(key=lambda candidate: candidate is not fuller)
    yield from marked
    yield from _candidates(sources, _KEYWORDS[_MARKUP:], site)


def _holds(names: list[str], others: list[str]) -> bool:
    return len(names) > len(others) and {name.casefold() for name in others} <= {name.casefold() for name in names}


def _candidates(sources: Sources, ladder: Sequence[Rung], site: set[str]) -> Iterator[Candidate]:
    for values in rungs(sources, ladder):
        names = [name for value in values for name in _names(value.value) if name_key(name) not in site]
        unlike: dict[str, str] = {}
        for name in names:
            unlike.setdefault(name.casefold(), name)
        yield together(values, list(unlike.values()))


def _names(raw: Any) -> list[str]:
    """The keywords in one value: text may hold several, between commas or semicolons."""
    name = name_of(raw)
    if not name or isinstance(raw, Node):
        return [name] if name else []
    parts = name.split(next((mark for mark in _SEPARATORS if mark in name), ","))
    return [part.strip() for part in parts if 0 < len(part.split()) <= _LONGEST_KEYWORD]
