"""A JSON-LD context in, the schema.org terms (or foreign IRIs) that its keys stand for out; nothing is ever fetched.

JSON-LD 1.1, sections 3.1 and 4.1. schema.org is known in all its spellings; of a foreign context on the web only the
name is known, so its keys are read as schema.org's. schema.org's own names are bare ("headline"), other IRIs are whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import urlsplit

from newsschema.document.json_pointer import escape
from newsschema.graph.raw_json import raw_text
from newsschema.values.urls import resolve_url
from newsschema.vocabulary import canonical_property

SCHEMA = "http://schema.org/"
KEYWORDS = frozenset(
    {
        "@context", "@id", "@type", "@value", "@language", "@direction", "@index", "@list", "@set", "@graph",
        "@reverse", "@included", "@nest", "@none", "@json", "@vocab", "@base", "@import", "@propagate", "@protected",
        "@version",
    }
)  # fmt: skip
"""JSON-LD 1.1, section 1.7, without those that stand in definitions of terms only."""
NOTHING = "@null"
"""What a term stands for that a context takes out of use by `null`; its members say nothing."""
_ALIASES = {"id": "@id", "type": "@type"}
_USUAL = ("@type", "@id", "@context")
"""The keywords of an object that is read at full speed."""

Shape = tuple[tuple[str, str, str], ...]
"""Of each property among an object's members the key, the property, and what the key adds to the JSON Pointer."""
_PROPER = ("https://", "http://", "//")
"""What the address of a context begins with."""
_SEPARATORS = re.compile(r"[/:;\\]+")
_NEAR = 0.88
_LONGEST_ADDRESS = 60
_OF_TEXT = ("@vocab", "@base", "@language", "@direction")
_MOST_HOPS = 10
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 4000, 1000


@dataclass(frozen=True, slots=True)
class Term:
    """What a context says of one of its terms; a language or direction of "" is none, whatever the context's is."""

    iri: str | None
    type: str | None = None
    container: tuple[str, ...] = ()
    language: str | None = None
    direction: str | None = None
    reverse: bool = False
    context: Any = None


class Terms:
    """What the contexts in force say of their terms, the innermost first; none is copied where another is added."""

    __slots__ = ("_maps",)

    def __init__(self, *maps: dict[str, Term | None]) -> None:
        self._maps = maps

    def __bool__(self) -> bool:
        return bool(self._maps)

    def get(self, name: str) -> Term | None:
        """What the innermost context that defines a term says of it."""
        for terms in self._maps:
            if name in terms:
                return terms[name]
        return None

    def adding(self, own: dict[str, Term | None], is_same_context: bool) -> Terms:
        """The terms with those of one more context object, which may be a further one of the same "@context"."""
        if not own:
            return self
        if not is_same_context:
            return Terms(own, *self._maps)
        self._maps[0].update(own)
        return self


@dataclass(frozen=True)
class Context:
    """The terms in force at one place of a document."""

    vocab: str | None = SCHEMA
    base: str | None = None
    """The context's own base IRI; "" for none, None for that of the document."""
    language: str | None = None
    direction: str | None = None
    terms: Terms = field(default_factory=Terms)
    names: dict[str, str] = field(default_factory=dict[str, str], compare=False)
    """What `property` found so far."""
    _shapes: dict[tuple[Any, ...], Shape | None] = field(default_factory=dict[Any, Any], compare=False)
    _types: dict[str, str] = field(default_factory=dict[str, str], compare=False)
    _singles: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]], compare=False)

    def property(self, key: str) -> str:
        """A key's keyword ("@id"), schema.org property ("headline") or IRI."""
        found = self.names.get(key)
        if found is None:
            found = self._property(key)
            if key[:1] != "@" or key in KEYWORDS:  # one that looks like a keyword, and is none, is always reported
                _remember(self.names, key, found, len(key))
        return found

    def shape(self, keys: tuple[Any, ...]) -> Shape | None:
        """The members of an object with these keys that are properties; None where it has to be read with more care.

        A page has many objects of few shapes.
        """
        if keys in self._shapes:
            return self._shapes[keys]
        found = self._shape(keys) if self.is_plain else None
        _remember(self._shapes, keys, found, sum(len(key) if isinstance(key, str) else 1 for key in keys))
        return found

    def _shape(self, keys: tuple[Any, ...]) -> Shape | None:
        members: list[tuple[str, str, str]] = []
        for key in keys:
            name = self.property(key) if isinstance(key, str) else "@"
            if name[:1] != "@":
                members.append((key, name, f"/{escape(key)}"))
            elif key not in _USUAL:
                return None
        return tuple(members) if len({name for _, name, _ in members}) == len(members) else None

    def type(self, name: str) -> str:
        """A type's bare schema.org name or IRI, as written where neither is known; "" for a term out of use."""
        found = self._types.get(name)
        if found is None:
            found = compact(self.iri(name.strip())).removeprefix(NOTHING)
            _remember(self._types, name, found, len(name))
        return found

    def single(self, name: str) -> tuple[str, ...]:
        """The types of a node that names one; () for a term out of use."""
        found = self._singles.get(name)
        if found is None:
            known = self.type(name)
            found = (known,) if known else ()
            _remember(self._singles, name, found, len(name))
        return found

    @cached_property
    def is_plain(self) -> bool:
        """Whether nothing is said here but schema.org's own names, in no language."""
        return not (self.terms or self.language or self.direction)

    def term(self, key: str) -> Term | None:
        """What the context itself says of a key."""
        return self.terms.get(key) if self.terms else None

    def _property(self, key: str) -> str:
        term = self.terms.get(key)
        if term is None and key in _ALIASES and self.vocab in (SCHEMA, None):  # without one all names are schema.org's
            return _ALIASES[key]
        name = compact(self.iri(key))
        if name.startswith("@"):
            return name.lower() if name.lower() in KEYWORDS else name
        if ":" in name:
            return name
        return canonical_property(name) or name

    def iri(self, name: str) -> str:
        """The IRI that a key or type stands for (JSON-LD 1.1 API, section 5.2); keywords stand for themselves."""
        for _ in range(_MOST_HOPS):  # a term may be defined by another one
            if name.startswith("@"):
                return name
            term = self.terms.get(name)
            if term is not None and term.iri and term.iri != name:
                name = term.iri
                continue
            prefix, colon, rest = name.partition(":")
            if not colon or rest.startswith("//"):
                break
            known = self.terms.get(prefix)
            if known is None or known.iri is None or known.iri == NOTHING:
                return SCHEMA + rest if prefix == "schema" else name
            name = known.iri + rest
        if ":" in name or not name:
            return name
        name = (self.vocab or "") + name
        return name if ":" in name else SCHEMA + name  # names that are no IRIs after all are schema.org's

    def extended(self, local: Any) -> tuple[Context, list[str]]:
        """The context with a local one applied, and the contexts and parts of them that could not be, or that are not
        properly written."""
        context, foreign = self, list[str]()
        for part in local if isinstance(local, list) else [local]:
            if part is None:
                context = ROOT
            elif isinstance(part, str):
                is_schema = is_schema_org(part)
                if not is_schema or not part.lstrip().lower().startswith(_PROPER):
                    foreign.append(part)
                if is_schema and context.vocab != SCHEMA:
                    context = replace(context, vocab=SCHEMA, names={}, _shapes={}, _types={}, _singles={})
            elif isinstance(part, dict):
                is_further = context.terms is not self.terms and context.terms is not ROOT.terms
                context = context.defined(part, is_further)
                foreign += [raw_text({key: value}) for key, value in part.items() if not _is_definition(key, value)]
            else:
                foreign.append(raw_text(part))
        return context, foreign

    def defined(self, local: dict[str, Any], is_further: bool = False) -> Context:
        """The context with the definitions of one context object applied, a further one of the same "@context"."""
        said = {key: local[key] for key in _OF_TEXT if key in local and _is_definition(key, local[key])}
        vocab = said.get("@vocab", self.vocab)
        if vocab is not None and vocab != self.vocab:
            vocab = SCHEMA if is_schema_org(vocab) else self.iri(vocab) if ":" in vocab else vocab
        base = said.get("@base", self.base)
        if "@base" in said:
            base = "" if base is None else resolve_url(self.base, base) or self.base
        own = {key: _term(value) for key, value in local.items() if not key.startswith("@")}
        return Context(
            vocab,
            base,
            said.get("@language", self.language),
            said.get("@direction", self.direction),
            self.terms.adding(own, is_further),
        )


def _remember(known: dict[Any, Any], key: Any, found: Any, length: int) -> None:
    """Keep what was found for a key of so many characters; a long-running reader meets unknown ones without end."""
    if length <= _LONGEST_REMEMBERED:
        if len(known) >= _MOST_REMEMBERED:
            known.clear()
        known[key] = found


ROOT = Context()
"""The context of a document that names none, or schema.org alone."""


def _is_definition(key: str, value: Any) -> bool:
    """Whether a member of a context object is one that a context may have (JSON-LD 1.1, section 9.15)."""
    if not key.startswith("@"):
        return value is None or isinstance(value, str | dict)
    return key not in _OF_TEXT or value is None or isinstance(value, str)


def _term(definition: Any) -> Term | None:
    if isinstance(definition, str):
        return Term(definition)
    if definition is None:
        return Term(NOTHING)
    if not isinstance(definition, dict):
        return None
    container = definition.get("@container")
    reverse = definition.get("@reverse")
    iri = definition.get("@id", reverse)
    return Term(
        NOTHING if iri is None and "@id" in definition else _text(iri),
        _text(definition.get("@type")),
        tuple(part for part in (container if isinstance(container, list) else [container]) if isinstance(part, str)),
        _tag(definition, "@language"),
        _tag(definition, "@direction"),
        isinstance(reverse, str),
        definition.get("@context"),
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _tag(definition: dict[str, Any], key: str) -> str | None:
    """A term's language or direction; "" where it is said to have none."""
    return _text(definition[key]) or "" if key in definition else None


@lru_cache(maxsize=64)  # a page says it in every block
def is_schema_org(url: str) -> bool:
    """Whether a context's URL is schema.org, in any spelling: http or https, www, with a slash, or the context
    file's."""
    text = url.strip()
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
        host = parts.hostname
    except ValueError:
        return False
    return host in ("schema.org", "www.schema.org") and not parts.query


@lru_cache(maxsize=64)
def is_nearly_schema_org(url: str) -> bool:
    """Whether a context's URL is a slip of the pen for schema.org's: "https://shema.org", "http:/schema.org".

    Its own hosts, such as bib.schema.org, are none, nor is an address that holds schema.org's, as an archive's does.
    """
    parts = [part for part in _SEPARATORS.split(url.strip().lower()[:_LONGEST_ADDRESS]) if part.strip("htps")]
    host = parts[0].removeprefix("www.") if parts else ""
    if host.endswith(".schema.org") or host.startswith("{"):
        return False
    is_near = SequenceMatcher(None, host, "schema.org").ratio() >= _NEAR
    return is_near or (host.startswith("schema.") and host.count(".") == 1)


def compact(iri: str) -> str:
    """schema.org's terms by their bare name, every other IRI as it is."""
    if not iri.startswith("http"):
        return iri
    scheme, _, rest = iri.partition("://")
    host, slash, name = rest.partition("/")
    if scheme in ("http", "https") and slash and name and host in ("schema.org", "www.schema.org"):
        return name.lstrip("#/") or iri
    return iri
