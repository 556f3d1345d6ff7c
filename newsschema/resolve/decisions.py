"""The sources of a page in; the decisions on its article's properties out, one after the other, as they are needed."""

from __future__ import annotations

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
    from collections.abc import Iterator

    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Decision
    from newsschema.resolve.sources import Sources


class Decisions:
    """Always made in the same order, and no further than somebody asks: most programs want the headline, the authors,
    the date and the image."""

    def __init__(self, sources: Sources, builder: Builder) -> None:
        self._made: dict[str, Decision] = {}
        self._to_come = _decisions(sources, builder)

    def on(self, name: str) -> Decision | None:
        """The decision on a property, by its schema.org name; None for a property that has no ladder."""
        while name not in self._made and (made := next(self._to_come, None)) is not None:
            self._made[made.property] = made
        return self._made.get(name)

    def all(self) -> dict[str, Decision]:
        """Every decision, by its property."""
        self._made |= {made.property: made for made in self._to_come}
        return self._made


def _decisions(sources: Sources, builder: Builder) -> Iterator[Decision]:
    """The decision on every property that has a ladder, those first that most programs ask for."""
    tongue = language(sources)
    sources.language = tongue.value
    yield headline(sources)
    yield description(sources)
    yield authors(sources, builder)
    yield date_published(sources)
    yield other_date(sources, "dateModified")
    yield publisher(sources, builder)
    yield images(sources, builder)
    yield section(sources)
    yield keywords(sources, builder)
    yield tongue
    yield body(sources)
    yield address(sources)
    yield access(sources)
    yield other_date(sources, "expires")


def further_decisions(sources: Sources, builder: Builder) -> list[Decision]:
    """Decisions that are only shown as evidence: the article does not hold them unless its own markup says so."""
    return [alternative_headline(sources), comment_count(sources), breadcrumb(sources, builder)]
