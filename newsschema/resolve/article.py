"""The graph of a page in; its main article as we believe it to be, with the decision for each field, out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from newsschema.models.fields import fields_of
from newsschema.models.registry import class_for, model_class, nearest_class
from newsschema.models.state import put
from newsschema.resolve.authors import authors
from newsschema.resolve.body import body
from newsschema.resolve.build import Builder, can_wait
from newsschema.resolve.dates import date_published, other_date
from newsschema.resolve.details import access, address, alternative_headline, breadcrumb, comment_count
from newsschema.resolve.headline import description, headline
from newsschema.resolve.images import STAND_IN, images
from newsschema.resolve.main_entity import is_article_page, is_home_page
from newsschema.resolve.page_kind import shows_article
from newsschema.resolve.publisher import publisher
from newsschema.resolve.sources import Sources
from newsschema.resolve.topics import keywords, language, section
from newsschema.syntaxes.visible.terms import PAGE_KIND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node
    from newsschema.models.article import Article
    from newsschema.resolve.evidence import Decision
    from newsschema.resolve.sources import ReadFigure, ReadVisible


@dataclass(slots=True)
class Resolution:
    """What is believed of a page."""

    article: Article | None = None
    """The main article; None for a page that has none."""
    decisions: dict[str, Decision] = field(default_factory=dict[str, "Decision"])
    """The decision for each property, by its schema.org name."""
    sources: Sources | None = None
    """Where the candidates came from."""
    builder: Builder | None = None
    """What built the models."""


def resolve(
    graph: Graph, mains: Sequence[Node], url: str | None, read_visible: ReadVisible, read_figure: ReadFigure
) -> Resolution:
    """The main article of a page, and why its fields hold what they hold.

    `mains` are the nodes that describe it, the most trusted first, if any do. `read_visible` reads the visible page
    for some properties, or for all (None); it is called only where the markup leaves something open. `read_figure`
    finds what the page says of one picture.
    """
    sources = Sources(graph, mains, url, read_visible, read_figure)
    if sources.main is None and not _is_article(graph, sources):
        return Resolution()
    builder = Builder(is_patient=can_wait(graph))
    article = _written_article(builder, sources.main) if sources.main else cast("Article", model_class("Article")())
    made = {decision.property: decision for decision in decisions(sources, builder)}
    for decision in made.values():
        _apply(article, decision)
    return Resolution(article, made, sources, builder)


def _written_article(builder: Builder, main: Node) -> Article:
    """The article as it is written; as an article too where its types name some other thing first."""
    base = model_class("Article")
    known = class_for(main.types)
    found = (nearest_class(name) for name in main.types) if known and not issubclass(known, base) else ()
    kinds = tuple(cls.__name__ for cls in found if cls and issubclass(cls, base))
    return cast("Article", builder.build(main, own=class_for(kinds)))


def _is_article(graph: Graph, sources: Sources) -> bool:
    """Whether a page without article markup is an article all the same."""
    if is_home_page(sources.url):
        return False
    return is_article_page(graph) or shows_article(graph, sources.visible(PAGE_KIND))


def decisions(sources: Sources, builder: Builder) -> list[Decision]:
    """The decision for every property that has a ladder."""
    tongue = language(sources)
    sources.language = tongue.value
    return [
        headline(sources),
        description(sources),
        authors(sources, builder),
        date_published(sources),
        other_date(sources, "dateModified"),
        publisher(sources, builder),
        images(sources, builder),
        section(sources),
        keywords(sources, builder),
        tongue,
        body(sources),
        address(sources),
        access(sources),
        other_date(sources, "expires"),
    ]


def further_decisions(sources: Sources, builder: Builder) -> list[Decision]:
    """Decisions that are only shown as evidence, or that need the visible page to be read: they wait for a question."""
    return [alternative_headline(sources), comment_count(sources), breadcrumb(sources, builder)]


def _apply(article: Article, decision: Decision) -> None:
    """Put what was decided into the article, where it says something else than the article's own markup."""
    if decision.chosen is None:
        if decision.property == "author":  # an account, an address, an empty name: nobody wrote it
            article.author = None
        elif decision.property == "image" and any(lost.reason == STAND_IN for lost in decision.rejected):
            article.image = None
        return
    field = fields_of(type(article)).by_alias[decision.property]
    value = decision.value
    if isinstance(value, list) != field.many:
        value = [value] if field.many else value[0]
    held = vars(article).get(field.name)
    if not _same(held, value) or _is_spelt_oddly(article, field.alias):
        put(article, field.name, value)


def _is_spelt_oddly(article: Article, alias: str) -> bool:
    """Whether the article would export a date as its markup spells it, and that is no ISO 8601."""
    for value, written in article.__dict__.get("_written", {}).get(alias, ()):
        if isinstance(value, date) and isinstance(written, str) and not _is_iso(written):
            return True
    return False


def _is_iso(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _same(held: Any, value: Any) -> bool:
    if isinstance(held, list) and isinstance(value, list):
        return len(held) == len(value) and all(map(_same, held, value))
    return held is value or (type(held) is type(value) and not hasattr(held, "to_jsonld") and held == value)
