"""A document comes in; what the page shows around its markup, each text with its provenance, goes out when it is asked
for."""

from __future__ import annotations

from collections import Counter
from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsschema.document.script_text import script_text
from newsschema.location import Provenance
from newsschema.syntaxes.nesting import located, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.document.document import Document, Element
    from newsschema.location import Location


_CANONICAL = "canonical"


class Shown(NamedTuple):
    """A text of the page and where it stands."""

    text: str
    provenance: Provenance


class Script(NamedTuple):
    """A `<script>` and its type attribute as it is written."""

    type: str
    provenance: Provenance
    read: Callable[[], str]

    @property
    def text(self) -> str:
        """Its text, which is taken from the page when it is asked for."""
        return self.read()


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

    @property
    def place(self) -> Provenance:
        """The place of what is said about the page as a whole: its title, or else its first tag."""
        return self.title.provenance if self.title is not None else Provenance("visible", 0, "")

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
        for block, name, element in self._document.metas:
            found.setdefault(name, []).append(Shown(element.attr("content") or "", Provenance("meta", block, name)))
        return found

    def naming_attribute(self, meta: Provenance) -> str:
        """The attribute that gives the `<meta>` at that place its name: "property", or else "name"."""
        listed = self._document.elements[meta.block].attr("property")
        return "property" if listed and meta.pointer in listed.lower().split() else "name"

    @cached_property
    def canonicals(self) -> list[Shown]:
        """The `href`s of the `<link rel="canonical">` elements, as they are written; also the empty ones."""
        related = ((block, element, element.attr("rel")) for block, element in self._document.named("link"))
        return [
            Shown(element.attr("href") or "", Provenance("link", block, _CANONICAL))
            for block, element, relation in related
            if relation and _CANONICAL in relation.lower().split()
        ]

    def scripts(self, is_wanted: Callable[[str], bool]) -> list[Script]:
        """The `<script>` elements whose type, as it is written, is wanted."""
        return [
            Script(kind, Provenance("visible", block, "type"), partial(script_text, element))
            for block, kind, element in self._document.scripts
            if is_wanted(kind)
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
        found = {block: element for name in classes for block, element in self._of_class(name)}
        blocks = sorted(found)
        above = nearest([found[block] for block in blocks])
        return [Provenance("visible", block, "class") for block, up in zip(blocks, above, strict=True) if up >= 0]

    def texts_of_class(self, name: str, most: int) -> list[Shown]:
        """The texts of the first elements that have a class, at most so many, white space made one space."""
        found = islice(self._of_class(name), most)
        return [Shown(_one_line(element.text), Provenance("visible", block, "class")) for block, element in found]

    def _of_class(self, name: str) -> Iterator[tuple[int, Element]]:
        if not name:
            return
        root = self._document.elements[0]
        if name in (root.attr("class") or "").split():
            yield 0, root
        written = name.replace("\\", "\\\\").replace('"', '\\"')
        yield from located(self._document, root.select(f'[class~="{written}"]'), 1)

    def _texts(self, tag: str) -> Iterator[Shown]:
        for block, element in self._document.named(tag):
            text = _one_line(element.text)
            if text:
                yield Shown(text, Provenance("visible", block, ""))


def _one_line(text: str) -> str:
    return " ".join(text.split())
