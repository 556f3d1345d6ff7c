"""The sources of a page in; the decisions on its article's properties out, one after the other, as they are needed."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from newsschema.graph.types import is_a
from newsschema.models.pending import LOCK
from newsschema.resolve.access import access
from newsschema.resolve.address import address
from newsschema.resolve.authors import authors
from newsschema.resolve.body import body
from newsschema.resolve.breadcrumbs import breadcrumb
from newsschema.resolve.counts import comment_count, word_count
from newsschema.resolve.dates import date_modified, date_published, other_date
from newsschema.resolve.headline import alternative_headline, description, headline
from newsschema.resolve.images import images
from newsschema.resolve.publisher import publisher
from newsschema.resolve.section import section
from newsschema.resolve.topics import keywords, language
from newsschema.resolve.video import video

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Decision
    from newsschema.resolve.sources import Sources


_COVERAGE = ("coverageStartTime", "coverageEndTime")
"""When a live blog begins and ends."""


class Decisions:
    """Always made in the same order, and hardly further than somebody asks: most programs want the headline, the
    authors, the date and the image. What is decided of these completes models that they may share, so they are decided
    together: no answer depends on what was asked for first."""

    def __init__(self, sources: Sources, builder: Builder) -> None:
        tongue = language(sources)
        sources.language = tongue.value
        together = _shared(sources, builder)
        self._together = len(together)
        self._to_make = deque([*together, *_others(sources, builder, tongue)])
        self._made: dict[str, Decision] = {}

    def on(self, name: str) -> Decision | None:
        """The decision on a property, by its schema.org name; None for a property that has no ladder."""
        with LOCK:
            while self._to_make and (name not in self._made or len(self._made) < self._together):
                self._make_next()
            return self._made.get(name)

    def all(self) -> dict[str, Decision]:
        """Every decision, by its property."""
        with LOCK:
            while self._to_make:
                self._make_next()
            return dict(self._made)

    def _make_next(self) -> None:
        made = self._to_make[0]()
        self._made[made.property] = made
        self._to_make.popleft()  # not before: one that was interrupted is made again


def _shared(sources: Sources, builder: Builder) -> list[Callable[[], Decision]]:
    """What makes the decisions that are made together, in order."""
    return [
        partial(headline, sources),
        partial(description, sources),
        partial(authors, sources, builder),
        partial(date_published, sources),
        partial(publisher, sources, builder),
        partial(images, sources, builder),
    ]


def _others(sources: Sources, builder: Builder, tongue: Decision) -> list[Callable[[], Decision]]:
    """What makes the others, in order."""
    return [
        partial(date_modified, sources),
        partial(section, sources),
        partial(keywords, sources, builder),
        lambda: tongue,
        partial(body, sources),
        partial(address, sources),
        partial(access, sources),
        partial(other_date, sources, "expires"),
        partial(other_date, sources, "dateCreated"),
        partial(word_count, sources),
        partial(video, sources, builder),
    ]


def further_decisions(sources: Sources, builder: Builder) -> list[Decision]:
    """Decisions that are only shown as evidence: the article does not hold them unless its own markup says so."""
    is_live = sources.main is not None and is_a(sources.main, "LiveBlogPosting")
    coverage = [other_date(sources, name, ("main",)) for name in _COVERAGE if is_live]
    return [alternative_headline(sources), *coverage, comment_count(sources), breadcrumb(sources, builder)]
