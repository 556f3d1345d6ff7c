"""The graph of a page in; its main article as we believe it to be, with the decision for each field, out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from newsschema.models.fields import fields_of
from newsschema.models.pending import PENDING, Pending, filled, held, hold
from newsschema.models.registry import class_for, model_class, nearest_class
from newsschema.models.state import put
from newsschema.resolve.build import Builder, can_wait
from newsschema.resolve.decisions import Decisions
from newsschema.resolve.images import STAND_IN
from newsschema.resolve.main_entity import is_article_page, is_home_page, is_other_page
from newsschema.resolve.page_kind import shows_article
from newsschema.resolve.sources import Sources
from newsschema.syntaxes.visible.terms import PAGE_KIND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node
    from newsschema.models.article import Article
    from newsschema.models.fields import Field
    from newsschema.resolve.evidence import Decision
    from newsschema.resolve.sources import Further


@dataclass(frozen=True, slots=True)
class Resolution:
    """What is believed of a page that has an article."""

    article: Article
    """The main article."""
    decisions: Decisions
    """Why its fields hold what they hold."""
    sources: Sources
    """Where the candidates came from."""
    builder: Builder
    """What built the models."""

    def finish(self) -> None:
        """Decide what is not decided yet, and build what is not built: what comes to the graph later must not count."""
        filled(self.article)
        self.builder.finish()


def resolve(graph: Graph, mains: Sequence[Node], url: str | None, further: Further) -> Resolution | None:
    """The main article of a page, and why its fields hold what they hold; None for a page that has none.

    `mains` are the nodes that describe it, the most trusted first, if any do. `further` reads what the graph does not
    hold yet.
    """
    sources = Sources(graph, mains, url, further)
    if sources.main is None and not _is_article(graph, sources):
        return None
    builder = Builder(is_patient=can_wait(graph))
    article = _written_article(builder, sources.main) if sources.main else cast("Article", model_class("Article")())
    decisions = Decisions(sources, builder)
    _Filler(decisions, sources.main).await_questions(article)
    if sources.main is not None:
        builder.let_go(sources.main)
    return Resolution(article, decisions, sources, builder)


def _written_article(builder: Builder, main: Node) -> Article:
    """The article as it is written; as an article too where its types name some other thing first."""
    base = model_class("Article")
    known = class_for(main.types)
    found = (nearest_class(name) for name in main.types) if known and not issubclass(known, base) else ()
    kinds = tuple(cls.__name__ for cls in found if cls and issubclass(cls, base))
    return cast("Article", builder.build(main, own=class_for(kinds)))


def _is_article(graph: Graph, sources: Sources) -> bool:
    """Whether a page without article markup is an article all the same."""
    if is_home_page(sources.url) or is_other_page(graph, sources.url):
        return False
    return is_article_page(graph) or shows_article(graph, sources.visible(PAGE_KIND))


class _Filler:
    """Fills an article with what its markup says, and with what was decided where that is something else."""

    def __init__(self, decisions: Decisions, main: Node | None) -> None:
        self._decisions = decisions
        self._main = main
        self._looked_up: dict[str, Any] = {}
        """What was given out before the rest was needed, by the names of the fields: a list may have been changed."""

    def await_questions(self, article: Article) -> None:
        """Have the article filled when somebody looks into it, and from now on hold nothing but what it is."""
        state = held(article)
        written = type(article).from_state(state)
        identity = {name: state[name] for name in ("id", "types") if name in state}
        hold(article, identity | {PENDING: Pending(self.fill, written, self.look_up)})

    def look_up(self, article: Article, name: str) -> bool:
        """Set one field to what was decided; False where that alone does not tell what it holds."""
        field = fields_of(type(article)).by_name.get(name)
        decision = self._decisions.on(field.alias) if field is not None else None
        if field is None or decision is None:
            return False
        if decision.chosen is not None:
            held(article)[name] = self._looked_up[name] = _value(decision, field)
        elif self._main is not None and field.alias in self._main.properties:
            return False
        elif field.many:
            held(article)[name] = self._looked_up[name] = []
        return True

    def fill(self, written: Article, article: Article) -> None:
        """Set all fields, at once: another thread may be reading them."""
        for decision in self._decisions.all().values():
            _apply(written, decision)
        state, values = held(article), vars(written) | self._looked_up
        for name in self._looked_up:  # so that the order of the fields does not tell what was asked for first
            state.pop(name)
        state.update(values)


def _apply(article: Article, decision: Decision) -> None:
    """Put what was decided into the article, where it says something else than the article's own markup."""
    if decision.chosen is None:
        if decision.property == "author":  # an account, an address, an empty name: nobody wrote it
            article.author = None
        elif decision.property == "image" and any(lost.reason == STAND_IN for lost in decision.rejected):
            article.image = None
        elif decision.property == "keywords":  # empty texts, or nothing but the site's name
            article.keywords = [
                keyword for keyword in article.keywords if not isinstance(keyword, str) or keyword.strip()
            ]
        return
    field = fields_of(type(article)).by_alias[decision.property]
    value = _value(decision, field)
    if not _same(vars(article).get(field.name), value) or _is_spelt_oddly(article, field.alias):
        put(article, field.name, value)


def _value(decision: Decision, field: Field) -> Any:
    """What was decided as a field holds it."""
    value = decision.value
    if isinstance(value, list):
        return list(value) if field.many else value[0]  # what is done to the article's list is not the evidence's
    return [value] if field.many else value


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
    if isinstance(held, datetime) and isinstance(value, datetime) and held.tzinfo != value.tzinfo:
        return False  # one moment by another clock
    return held is value or (type(held) is type(value) and not hasattr(held, "to_jsonld") and held == value)
