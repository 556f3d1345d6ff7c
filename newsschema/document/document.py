"""A page's bytes or text come in, one parsed document goes out: its elements and their places in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import chain
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from newsschema.document.comments import comment_location, comments
from newsschema.document.decode import decode
from newsschema.document.inert import inert_ranges
from newsschema.document.places import Places
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Set

    from turbohtml import Document as Tree
    from turbohtml import Element as Element

    from newsschema.findings import Finding
    from newsschema.location import Location

_USUAL = frozenset({"base", "h1", "h2", "h3", "h4", "link", "meta", "script", "template", "time", "title"})
"""The tags that a reading of a page asks for: the first question about any of them looks for all, for each walk over
the page costs more than what it finds."""

_MARKED = '[itemscope],[typeof],a[rel~="tag" i]'
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Document:
    """One parsed page. It is read once, and everything that is not always needed is computed when it is asked for."""

    source: str
    """The page's text as it stands, without its byte order mark."""
    encoding: str | None
    """The encoding of the bytes ("utf-8", "windows-1252", ...); None where the page was given as text."""
    url: str | None
    """The page's address, where it was given."""
    findings: list[Finding]
    """What was wrong with the encoding."""

    def __init__(self, source: str, url: str | None, encoding: str | None, findings: list[Finding]) -> None:
        self.source = source
        self.url = url
        self.encoding = encoding
        self.findings = findings
        self._markup = source if encoding is not None else _readable(source)  # bytes hold no surrogates
        self._tree = _parse(self._markup)
        self._by_tag: dict[str, list[tuple[int, Element]]] = {}
        self._named: dict[tuple[str, ...], list[tuple[int, Element]]] = {}

    @classmethod
    def read(cls, html: bytes | str, url: str | None = None, content_type: str | None = None) -> Document:
        """Read a page, without raising for any markup.

        `content_type` is the value of the HTTP header, such as "text/html; charset=utf-8"; it counts for bytes only.
        """
        if isinstance(html, str):
            return cls(html.removeprefix("\ufeff"), url, None, [])
        decoded = decode(html, content_type)
        return cls(decoded.text, url, decoded.encoding, decoded.findings)

    @cached_property
    def elements(self) -> list[Element]:
        """Every element of the page in document order; an element's index is the block of a provenance."""
        return list(self._tree.iter_elements())

    @cached_property
    def base(self) -> str | None:
        """The URL that relative references are resolved against: that of the first `<base href>`, else the page's own
        (HTML, "document base URL").
        """
        for _, element in self.named("base"):
            href = element.attr("href")
            if href is not None:
                base = resolve_url(self.url, href)
                return base if is_web_url(base) else self.url  # a base cannot be a data: or javascript: URL
        return self.url

    @cached_property
    def scripts(self) -> list[tuple[int, str, Element]]:
        """The index, the type as it is written, and the element, of each `<script>` that has a type."""
        return [(block, kind, element) for block, element in self.named("script") if (kind := element.attr("type"))]

    @cached_property
    def metas(self) -> list[tuple[int, str, Element]]:
        """The index, a name in lower case, and the element, for each name of each `<meta>`.

        The names are those of `property`, which is a list (RDFa 1.1, section 5), and that of `name`, or else of
        `http-equiv`: sites take one for the other. One that has `itemprop` alone is microdata.
        """
        metas: list[tuple[int, str, Element]] = []
        for block, element in self.named("meta"):
            listed, name = element.attr("property"), element.attr("name")
            if listed:
                metas += [(block, token, element) for token in listed.lower().split()]
            elif not name:
                name = element.attr("http-equiv")
            if name:
                metas.append((block, name.strip().lower(), element))
        return metas

    @cached_property
    def marked(self) -> list[Element]:
        """The root, and the elements that open an item (`itemscope`) or a thing (`typeof`), or are a link to a tag.

        Most pages have few; one pass finds all of them, which is cheaper than to search the source for one.
        """
        root = self._tree.root
        return [root, *root.select(_MARKED)] if root is not None else []

    @cached_property
    def language(self) -> str | None:
        """The language tag of `<html lang>`, without the white space around it; None where there is none."""
        root = self._tree.root
        return ((root.attr("lang") or "").strip() or None) if root is not None else None

    def named(self, *tags: str) -> list[tuple[int, Element]]:
        """The HTML elements with these tags and their indexes, in document order; nothing inside a `<template>`, whose
        content is no part of the page, unless it declares a shadow root, whose content is.
        """
        known = self._named.get(tags)
        if known is None:
            known = self._html_elements(*tags)
            if self._inert:
                known = [(block, element) for block, element in known if not self.is_inert(block)]
            self._named[tags] = known
        return known

    def is_inert(self, block: int) -> bool:
        """Whether an element is inside a `<template>` that is no part of the page."""
        at = bisect_right(self._inert, block, key=attrgetter("start"))
        return at > 0 and block in self._inert[at - 1]

    def comments(self, beginning: str) -> list[tuple[str, range]]:
        """The texts of the comments that begin with these characters, white space apart, in document order; with each
        the indexes of the element that follows it and of all the elements inside that one."""
        return list(comments(self._tree, self.elements, beginning))

    def comment_location(self, text: str, occurrence: int) -> Location | None:
        """The place of a comment of that text, of several the one that comes after `occurrence` others."""
        return comment_location(self._markup, text, occurrence)

    def tag_location(self, block: int) -> Location | None:
        """The place of an element's start tag; None for an element that has none in the source, such as an implied
        `<body>`.
        """
        return self._places.tag(block)

    def attribute_location(self, block: int, name: str) -> Location | None:
        """The place of an attribute's value, inside its quotes, or of the whole attribute where it has no value; None
        for an attribute that the element's start tag does not have.
        """
        return self._places.attribute(block, name)

    def text_location(self, block: int, start: int, end: int) -> Location | None:
        """The place of the characters from `start` up to, and not including, `end` of an element's text.

        None where the text does not stand in the source as it is read, which that of a script always does.
        """
        return self._places.text(block, start, end)

    def end_tag_location(self, block: int) -> Location | None:
        """The place of an element's end tag; None where it has none in the source."""
        return self._places.end_tag(block)

    def source_after(self, block: int, length: int) -> str:
        """So many characters of the source after an element's end tag, every line end a LF; "" where it has none."""
        return self._places.source_after(block, length)

    @cached_property
    def _inert(self) -> list[range]:
        return inert_ranges(self._html_elements("template"))

    @cached_property
    def _places(self) -> Places:
        return Places(self._markup, _parse(self._markup, places=True))

    def _html_elements(self, *tags: str) -> list[tuple[int, Element]]:
        """The elements with these tags in the HTML namespace, live or inert."""
        missing = {tag for tag in tags if tag not in self._by_tag}
        if missing:
            self._find(missing if _USUAL.isdisjoint(missing) else _USUAL | missing)
        if len(tags) == 1:
            return self._by_tag[tags[0]]
        return sorted(chain.from_iterable(self._by_tag[tag] for tag in set(tags)), key=itemgetter(0))

    def _find(self, tags: Set[str]) -> None:
        """Look for the elements with these tags, in one pass."""
        from turbohtml import Namespace

        found: dict[str, list[tuple[int, Element]]] = {tag: [] for tag in tags}
        html, index_of, index = Namespace.HTML, self.elements.index, -1
        for element in self._tree.iter_elements(tags):
            index = index_of(element, index + 1)  # the parser picks the elements, and the list knows where they stand
            if element.namespace is html:
                found[element.tag].append((index, element))
        self._by_tag |= found


def _parse(markup: str, places: bool = False) -> Tree:
    import turbohtml

    # a declarative shadow root stays a template, so that its elements stand in document order among the others
    return turbohtml.parse(markup, positions=False, source_locations=places, allow_declarative_shadow_roots=False)


def _readable(source: str) -> str:
    """The text to parse: where a lone surrogate stands in an attribute's name, which the parser cannot give out, all of
    them are U+FFFD.
    """
    try:
        source.encode()
    except UnicodeEncodeError:
        pass
    else:
        return source
    try:
        for element in _parse(source).iter_elements():
            list(element.attrs)
    except UnicodeDecodeError:
        return _LONE_SURROGATE.sub("\ufffd", source)
    return source
