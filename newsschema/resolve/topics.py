"""The article's keywords and its language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import Rung, each, rungs, text_at, together
from newsschema.resolve.site import site_names
from newsschema.resolve.text import name_of
from newsschema.values.languages import normalize_language
from newsschema.values.name_words import words
from newsschema.values.titles import name_key
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate
    from newsschema.resolve.sources import Sources

_KEYWORDS: tuple[Rung, ...] = (
    ("main", "keywords"),
    ("meta", "keywords", "news_keywords"),
    ("meta", "keywords"),
    ("opengraph", "keywords"),
    ("tags", "keywords"),
    ("visible", "keywords"),
)
_MARKUP = 4
"""How many of the rungs are made for programs."""
_LONGEST_KEYWORD = 8
"""Words in a keyword, at the most: more are a sentence, or keywords that nothing separates."""
_COMMA = re.compile(r",(?![0-9]{3}(?![0-9]))|(?<![0-9]),")
"""A comma that does not stand in a number, as in "1,000 homes"."""
_STRONG, _COMMAS = (";", "；", "|"), ("、", "،", "，", ",")
"""What parts keywords: a mark that commas may stand between, or the comma that stands there most often."""
_SHOWN = frozenset({"link", "visible"})
"""The syntaxes whose keywords are what links show."""
_COUNTED = re.compile(r"(\S(?:.*\S)?)\s(?:\(([0-9]+)\)|(?!(?:19|20)[0-9]{2}$)([0-9]+))")
_MANY = 100
"""Pages under one of several topics: numbers that are all smaller may be parts of names."""
_KIND = re.compile(r"([A-Za-z][A-Za-z _-]{1,20}):\s?(\S.*)")
"""A keyword behind the name of its kind."""
_TOPIC_KINDS = words(
    "topic topics tag tags subject subjects keyword keywords person people place places location organisation"
    " organization company event theme entity thema tema sujet"
)
_MACHINE_KINDS = words("category section subsection type author pub tokens id")
"""Last words of the names of kinds of keywords that no reader is told."""
_KINDS = _TOPIC_KINDS | _MACHINE_KINDS
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{5,}")
_SEVERAL = 3
_INFLECTED, _STEM = 2, 4
"""Letters at the end of a word that change with its case, and those that stay at least."""
_MOST_ASKED, _MOST_TOLD = 50, 1000
"""Topics that are looked for, and characters of a text in which they are."""
_CHINESE = re.compile("[\u3400-\u9fff][\u3400-\u9fffA-Za-z0-9·]+(?: [\u3400-\u9fff][\u3400-\u9fffA-Za-z0-9·]+)+")
_LANGUAGE: tuple[Rung, ...] = tuple((place, "inLanguage") for place in ("main", "page", "opengraph", "meta"))


def keywords(sources: Sources, builder: Builder) -> Decision:
    """The article's own keywords, then those of page metadata, then those that the page links to."""
    return Decision("keywords", _keywords(sources, builder))


def language(sources: Sources) -> Decision:
    """The article's language, then that of its page, of Open Graph and of the document."""
    return Decision("inLanguage", each(sources, _LANGUAGE, _language))


def _language(raw: Any) -> str | None:
    if isinstance(raw, Node):  # a Language, whose tag is its alternate name (Google) or its name
        named = (text_at(raw, name) for name in ("alternateName", "name", "identifier"))
        return next((tag for text in named if text and (tag := normalize_language(text))), None)
    return normalize_language(raw) if isinstance(raw, str) else None


def _keywords(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    reader = _KeywordReader(sources, builder)
    marked = list(reader.candidates(_KEYWORDS[:_MARKUP]))
    slugs = [candidate for candidate in marked if candidate.syntax == "microformats"]
    marked = [candidate for candidate in marked if candidate not in slugs]
    usable = [candidate for candidate in marked if candidate.value]
    is_agreed = any(_are_alike(usable[0].value, other.value) for other in usable[1:])
    fuller = next((other for other in usable[1:] if _holds(other.value, usable[0].value)), None)
    if fuller is not None and not is_agreed:
        fuller.reason = "names all that the more trusted source names, and more"
        marked.sort(key=lambda candidate: candidate is not fuller)
    shown = reader.candidates(_KEYWORDS[_MARKUP:])
    if usable and _is_generic(usable[0], sources):
        linked = list(shown)
        told = [candidate for candidate in linked if _is_told(candidate.value or [], sources)]
        yield from told
        shown = iter([candidate for candidate in linked if candidate not in told])
    yield from marked
    yield from shown
    yield from slugs  # in older ones the last part of an address, and categories among them


def _is_generic(candidate: Candidate, sources: Sources) -> bool:
    """Whether the keywords of a page's oldest meta are rather the site's: several, of which nothing is told here."""
    topics: list[Any] = candidate.value or []
    is_oldest = candidate.provenance.pointer == "keywords" and candidate.syntax == "meta"
    return is_oldest and len(topics) >= _SEVERAL and not _is_told(topics, sources)


def _is_told(topics: list[Any], sources: Sources) -> bool:
    """Whether the headlines or descriptions hold a word of one of these topics, or its beginning: words are
    inflected."""
    nodes = (sources.main, *(sources.described(syntax) for syntax in ("opengraph", "x_card", "meta")))
    said = (text_at(node, name) or "" for node in nodes for name in ("headline", "description", "name"))
    told = " ".join(text[:_MOST_TOLD] for text in said).casefold()
    words_of_topics = (word for topic in topics[:_MOST_ASKED] for word in _key(topic).split())
    stems = (
        word[: max(len(word) - _INFLECTED, _STEM)]
        for word in words_of_topics
        if len(word) >= _STEM or not word.isascii()
    )
    return any(stem in told for stem in stems)


def _are_alike(topics: list[Any], others: list[Any]) -> bool:
    return set(map(_key, topics)) == set(map(_key, others))


def _holds(topics: list[Any], others: list[Any]) -> bool:
    return len(topics) > len(others) and set(map(_key, others)) <= set(map(_key, topics))


def _key(topic: Any) -> str:
    """A keyword, or the name of a thing that is one, as keywords are compared."""
    return str(topic if isinstance(topic, str) else topic.name or topic.id or "").casefold()


def _told(topics: list[Any]) -> list[Any]:
    """The keywords of readers: of those for machines, which say what kind they are, what follows the name of a topic's
    kind: "topic:Ferries", but not "section:Travel", "author:jane-doe", or a number.
    """
    kinds = [_KIND.fullmatch(topic) if isinstance(topic, str) else None for topic in topics]
    known = [kind for kind in kinds if kind is not None and _last_word(kind[1]) in _KINDS]
    are_kinds = len(topics) >= _SEVERAL and 2 * len(known) > len(topics)
    told: list[Any] = []
    for topic, kind in zip(topics, kinds, strict=True):
        name = kind[1].casefold() if kind is not None else ""
        if kind is not None and are_kinds and name in _TOPIC_KINDS:
            told.append(kind[2].strip())
        elif not (are_kinds or _last_word(name) in _MACHINE_KINDS or (isinstance(topic, str) and _ID.fullmatch(topic))):
            told.append(topic)
    return told or topics


def _last_word(kind: str) -> str:
    return kind.casefold().rpartition(" ")[2]


def _without_counts(topics: list[Any]) -> list[Any]:
    """The texts of links without the number of pages under each topic, where all of several have one: "Ferries 112"."""
    counted = [_COUNTED.fullmatch(topic) if isinstance(topic, str) else None for topic in topics]
    found = [match for match in counted if match is not None]
    if not len(found) == len(topics) >= _SEVERAL or not any(match[2] or int(match[3]) >= _MANY for match in found):
        return topics
    return [match[1] for match in found]


def _mark(text: str, may_be_spaces: bool) -> str:
    """What parts the keywords of a text: in Chinese also a space, which hardly stands in a keyword."""
    strong = next((mark for mark in _STRONG if mark in text), None)
    if strong is not None:
        return strong
    return " " if may_be_spaces and _CHINESE.fullmatch(text) else max(reversed(_COMMAS), key=text.count)


class _KeywordReader:
    """Reads the keywords that values of the graph name; the site's own name is none."""

    def __init__(self, sources: Sources, builder: Builder) -> None:
        self._sources = sources
        self._builder = builder
        self._site = {name_key(name) for name in site_names(sources)}

    def candidates(self, ladder: Sequence[Rung]) -> Iterator[Candidate]:
        """The keywords of each source, each once."""
        for values in rungs(self._sources, ladder):
            unlike: dict[str, Any] = {}
            topics = _told([topic for value in values for topic in self._topics(value.value, len(values) == 1)])
            for topic in _without_counts(topics) if values[0].source.syntax in _SHOWN else topics:
                if name_key(_key(topic)) not in self._site:
                    unlike.setdefault(_key(topic), topic)
            yield together(values, list(unlike.values()))

    def _topics(self, raw: Any, is_all: bool) -> list[Any]:
        """The keywords in one value: text may hold several, between commas or semicolons, also as one of a list."""
        if isinstance(raw, Node) and (raw.types or raw.is_reference):
            model = self._builder.build(raw, model_class("DefinedTerm"))
            if isinstance(model, (model_class("DefinedTerm"), model_class("Ref"))):
                return [model]
        name = name_of(raw)
        if not name or isinstance(raw, Node) or is_web_url(name):  # the address of a topic's page is no topic
            return [name] if name and not is_web_url(name) else []
        mark = _mark(name, is_all and not (self._sources.language or "").startswith("ja"))
        parts = _COMMA.split(name) if mark == "," else name.split(mark)
        kept = [name] if len(parts) == 1 else [part.strip() for part in parts]
        return [part for part in kept if 0 < len(part.split()) <= _LONGEST_KEYWORD]
