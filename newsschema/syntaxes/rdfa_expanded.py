"""RDFa as extruct gives it, a list of expanded JSON-LD objects, in; nodes and values of the graph out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.context import compact
from newsschema.syntaxes.json_values import as_list, as_object
from newsschema.syntaxes.rdfa_nodes import Place, Statements, Subject
from newsschema.syntaxes.rdfa_terms import XHTML, is_open_graph, property_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsschema.graph.graph import Graph

_NO_PROPERTIES = frozenset({"http://www.w3.org/ns/rdfa#usesVocabulary", f"{XHTML}role"})
"""What extruct adds for `vocab`, and for the `role` of accessibility."""


def add_objects(
    graph: Graph, objects: Iterable[tuple[int, dict[str, Any]]], page: str | None, language: str | None
) -> None:
    """Add what the objects say to the graph; each comes with the element that it was read from.

    Of the page itself, which has the IRI `page`, only what has a type counts. Texts in `language` are those of the page
    and are not marked with it.
    """
    reader = _Reader(Statements(graph), page, language)
    known = list(objects)
    for block, item in known:
        reader.describe(block, item)
    for block, item in known:
        reader.add_properties(block, item)
    reader.statements.finish()


def page_of(objects: list[dict[str, Any]], base: str | None) -> str | None:
    """The IRI of the page itself among the objects: its base, or the one of which only a page is said something."""
    if base is not None:
        return base.partition("#")[0]
    for item in objects:
        if any(name in _NO_PROPERTIES or is_open_graph(name) for name in item):
            return str(item.get("@id"))
    return None


class _Reader:
    def __init__(self, statements: Statements, page: str | None, language: str | None) -> None:
        self.statements = statements
        self._page = page
        self._language = language.lower() if language else None
        self._subjects: dict[str, Subject] = {}

    def describe(self, block: int, item: dict[str, Any]) -> None:
        types = [compact(name) for name in as_list(item.get("@type")) if isinstance(name, str)]
        if types:
            self.statements.describe(self._subject(item.get("@id")), types, Place(block))

    def add_properties(self, block: int, item: dict[str, Any]) -> None:
        subject = self._subject(item.get("@id"))
        if subject.is_page:
            return
        for iri, values in item.items():
            if iri.startswith("@") or iri in _NO_PROPERTIES or is_open_graph(iri):
                continue
            for value in _members(values):
                self._add(subject, property_name(iri), value, Place(block))

    def _add(self, subject: Subject, name: str, value: Any, place: Place) -> None:
        written = as_object(value) or {"@value": value}
        text, language = written.get("@value"), written.get("@language")
        if isinstance(written.get("@id"), str):
            self.statements.add_target(subject, (name,), self._subject(written["@id"]), place)
        elif isinstance(text, str | int | float):
            is_other = isinstance(language, str) and language.lower() != self._language
            self.statements.add_text(subject, (name,), str(text), language if is_other else None, place)

    def _subject(self, iri: Any) -> Subject:
        if not isinstance(iri, str):
            return Subject()
        known = self._subjects.get(iri)
        if known is None:
            is_page = iri == self._page
            known = self._subjects[iri] = Subject(None if iri.startswith("_:") else iri or None, is_page)
        return known


def _members(values: Any) -> Iterator[Any]:
    """The values of a property; those of an RDF list are its values, in order."""
    for value in as_list(values):
        inner = as_object(value)
        if inner is not None and "@list" in inner:
            yield from as_list(inner["@list"])
        else:
            yield value
