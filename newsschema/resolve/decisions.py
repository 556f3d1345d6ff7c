"""The sources of a page in; the decisions on its article's properties out, one after the other, as they are needed."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from newsschema.resolve.authors import authors
from newsschema.resolve.body import body
from newsschema.resolve.dates import date_published, other_date
from newsschema.resolve.details import access, address, alternative_headline, breadcrumb, comment_count
from newsschema.resolve.headline import description, headline
from newsschema.resolve.images import images
from newsschema.resolve.publisher import publisher
from newsschema.resolve.topics import keywords, language, section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Decision
    from newsschema.resolve.sources import Sources


class Decisions:
    """Always made in the same order, and no further than somebody asks: most programs want the headline, the authors,
    the date and the image."""

    def __init__(self, sources: Sources, builder: Builder) -> None:
        self._made: dict[str, Decision] = {}
        self._to_make = deque(_in_order(sources, builder))

    def on(self, name: str) -> Decision | None:
        """The decision on a property, by its schema.org name; None for a property that has no ladder."""
        while name not in self._made and self._to_make:
            self._make_next()
        return self._made.get(name)

    def all(self) -> dict[str, Decision]:
        """Every decision, by its property."""
        while self._to_make:
            self._make_next()
        return self._made

    def _make_next(self) -> None:
        made = self._to_make[0]()
        self._made[made.property] = made
        self._to_make.popleft()  # not before: one that was interrupted is made again


def _in_order(sources: Sources, builder: Builder) -> Iterator[Callable[[], Decision]]:
    """What makes the decision on each property that has a ladder, those first that most programs ask for."""
    tongue = language(sources)
    sources.language = tongue.value
    yield partial(headline, sources)
    yield partial(description, sources)
    yield partial(authors, sources, builder)
    yield partial(date_published, sources)
    yield partial(other_date, sources, "dateModified")
    yield partial(publisher, sources, builder)
    yield partial(images, sources, builder)
    yield partial(section, sources)
    yield partial(keywords, sources, builder)
    yield lambda: tongue
    yield partial(body, sources)
    yield partial(address, sources)
    yield partial(access, sources)
    yield partial(other_date, sources, "expires")


def further_decisions(sources: Sources, builder: Builder) -> list[Decision]:
    """Decisions that are only shown as evidence: the article does not hold them unless its own markup says so."""
    return [alternative_headline(sources), comment_count(sources), breadcrumb(sources, builder)]
