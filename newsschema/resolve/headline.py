"""The article's headline and its alternatives, and its description."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, each, rungs, text_at
from newsschema.resolve.site import site_names
from newsschema.resolve.text import plain
from newsschema.values.text import LangString
from newsschema.values.titles import cut_title, last_part_cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources

_HEADLINE: tuple[Rung, ...] = (
    ("main", "headline"),
    ("x_card", "headline", "twitter:text:title"),
    ("visible", "headline"),
    ("x_card", "headline"),
    ("opengraph", "headline"),
    ("meta", "headline"),
    ("main", "name"),
    ("page", "headline"),
)
_TITLE: tuple[Rung, ...] = (("page", "name"), ("meta", "name"))
"""Titles of the page, which name the site as a rule."""
_DESCRIPTION = tuple((place, "description") for place in ("main", "opengraph", "meta", "x_card", "page"))


def headline(sources: Sources) -> Decision:
    """The article's own headline, then the visible one, page metadata's, the page's title; the site's name is cut."""
    return Decision("headline", _headlines(sources))


def _headlines(sources: Sources) -> Iterator[Candidate]:
    names = site_names(sources)
    cut = partial(_cut, names=names, sections=_sections(sources))
    for values in rungs(sources, _HEADLINE):
        for value in values:
            yield Candidate(value.value, cut(value.value), value.provenance)
    for values in rungs(sources, _TITLE):
        for value in values:
            title = cut(value.value)
            if title and title == plain(value.value):
                title = last_part_cut(title) or title
            yield Candidate(value.value, title, value.provenance)


def _sections(sources: Sources) -> frozenset[str]:
    """The names of the article's section: those that metadata give, and the folders of its address."""
    named = (text_at(sources.main, "articleSection"), text_at(sources.described("opengraph"), "articleSection"))
    folders = (sources.url or "").partition("://")[2].split("/")[1:-1]
    return frozenset(name for name in (*named, *folders) if name)


def _cut(raw: Any, names: frozenset[str], sections: frozenset[str]) -> str | None:
    title = plain(raw)
    kept = cut_title(title, names, sections) if title else None
    if not kept or kept == title:
        return title
    return LangString(kept, language=title.language) if isinstance(title, LangString) else kept


def description(sources: Sources) -> Decision:
    """The article's own description, then that of page metadata."""
    return Decision("description", each(sources, _DESCRIPTION, plain))
