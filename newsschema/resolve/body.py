"""The article's text: from its markup, or from the visible page where that was read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import each
from newsschema.resolve.text import cleaned
from newsschema.values.text import clean_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources

_WINDOW = 8
"""Texts are compared by their runs of so many letters, which needs no notion of a word."""
_AGREES = 0.8
_CLEAN = partial(cleaned, clean=clean_paragraphs)


def body(sources: Sources) -> Decision:
    """The text in the article's markup where the visible page agrees with it, or was not read; else the visible text.

    Markup's text is truncated on some pages, and that of an earlier version on others.
    """
    return Decision("articleBody", _bodies(sources))


def _bodies(sources: Sources) -> Iterator[Candidate]:
    own = list(each(sources, [("main", "articleBody")], _CLEAN))
    shown = list(each(sources, [("article_text", "articleBody")], _CLEAN))
    if own and shown and not _is_trusted(own[0].value, shown[0].value):
        own[0].reason = "the visible page shows another text"
        own, shown = shown, own
    yield from own
    yield from shown


def _is_trusted(own: str | None, shown: str | None) -> bool:
    """Whether markup's text is the whole text: the two agree, or the visible text is a part of it that was found."""
    if not own or not shown:
        return bool(own)
    ours, theirs = _runs(own), _runs(shown)
    both = len(ours & theirs)
    return both >= _AGREES * len(theirs) and (both >= _AGREES * len(ours) or len(theirs) < len(ours) / 2)


def _runs(text: str) -> set[str]:
    letters = "".join(filter(str.isalnum, text.casefold()))
    return {letters[i : i + _WINDOW] for i in range(max(1, len(letters) - _WINDOW + 1))}
