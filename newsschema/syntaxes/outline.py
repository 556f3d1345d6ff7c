"""A document comes in; what the page shows around its markup, each text with its provenance, goes out when it is asked
for."""

from __future__ import annotations

from collections import Counter
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from newsschema.document.script_text import script_text
from newsschema.location import Provenance
from newsschema.syntaxes.meta_elements import named_metas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.document.document import Document, Element
    from newsschema.location import Location


class Shown(NamedTuple):
    """A text of the page and where it stands."""

    text: str
    provenance: Provenance


class Script(NamedTuple):
    """A `<script>`, its type attribute as it is written, and its text."""

    type: str
    text: str
    provenance: Provenance


class Remark(NamedTuple):
    """A comment of the page."""

    text: str
    blocks: range
    """The element that follows it, and the elements inside that one, as in a provenance; empty where none follows."""
    locate: Callable[[], Location | None]


class Outline:
    """The page around its structured data. It gives out texts and provenances, and never an element."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @property
    def source(self) -> str:
        """The page's text as it stands."""
        return self._document.source

    @property
    def encoding(self) -> str | None:
        """The encoding of the page's bytes; None where it was given as text."""
        return self._document.encoding

    @property
    def base(self) -> str | None:
        """The URL that relative references are resolved against."""
        return self._document.base

    @cached_property
    def language(self) -> Shown | None:
        """`<html lang>`."""
        written = self._document.language
        return Shown(written, Provenance("meta", 0, "lang")) if written else None

    @cached_property
    def title(self) -> Shown | None:
        """The page's `<title>`."""
        return next(self._texts("title"), None)

    @cached_property
    def headings(self) -> list[Shown]:
        """The texts of the `<h1>` elements, white space made one space."""
        return list(self._texts("h1"))

    @cached_property
    def times(self) -> list[Shown]:
        """What the `<time>` elements say: their `datetime`, or else their text."""
        found = self._document.named("time")
        return [
            Shown(_one_line(stated), Provenance("visible", block, "datetime"))
            for block, element in found
            if (stated := element.attr("datetime") or element.text)
        ]

    @cached_property
    def metas(self) -> dict[str, list[Shown]]:
        """The contents of the `<meta>` elements by their names in lower case; of each name in document order, also the
        empty ones."""
        found: dict[str, list[Shown]] = {}
        for block, name, element in named_metas(self._document):
            found.setdefault(name, []).append(Shown(element.attr("content") or "", Provenance("meta", block, name)))
        return found

    @cached_property
    def links(self) -> dict[str, list[Shown]]:
        """The `href`s of the `<link>` elements by their relations in lower case, as they are written."""
        found: dict[str, list[Shown]] = {}
        for block, element in self._document.named("link"):
            for relation in (element.attr("rel") or "").lower().split():
                address = Shown(element.attr("href") or "", Provenance("link", block, relation))
                found.setdefault(relation, []).append(address)
        return found

    @cached_property
    def scripts(self) -> list[Script]:
        """The `<script>` elements that have a type."""
        found = self._document.named("script")
        return [
            Script(kind, script_text(element), Provenance("visible", block, "type"))
            for block, element in found
            if (kind := element.attr("type"))
        ]

    def remarks(self, beginning: str) -> list[Remark]:
        """The comments that begin with these characters, white space apart, in document order."""
        found: list[Remark] = []
        known: Counter[str] = Counter()
        for text, blocks in self._document.comments(beginning):
            locate = partial(self._document.comment_location, text, known[text])
            found.append(Remark(text.strip(), blocks, locate))
            known[text] += 1
        return found

    def of_class(self, name: str) -> list[Provenance]:
        """The elements that have a class, in document order."""
        return [Provenance("visible", block, "class") for block, _ in self._of_class(name)]

    def nested(self, *classes: str) -> list[Provenance]:
        """The elements with one of these classes that are inside another such element, in document order."""
        found = {element: block for name in classes for block, element in self._of_class(name)}
        inner = [block for element, block in found.items() if any(above in found for above in element.ancestors)]
        return [Provenance("visible", block, "class") for block in sorted(inner)]

    def _of_class(self, name: str) -> Iterator[tuple[int, Element]]:
        if name not in self._document.source:
            return
        for block, element in enumerate(self._document.elements):
            classes = element.attr("class")
            if classes and name in classes.split() and not self._document.is_inert(block):
                yield block, element

    def _texts(self, tag: str) -> Iterator[Shown]:
        for block, element in self._document.named(tag):
            text = _one_line(element.text)
            if text:
                yield Shown(text, Provenance("visible", block, ""))


def _one_line(text: str) -> str:
    return " ".join(text.split())
