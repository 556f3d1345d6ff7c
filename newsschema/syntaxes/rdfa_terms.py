"""The words of RDFa attributes in, the IRIs they stand for in their place of the page out.

RDFa Core 1.1, section 7.4 (terms, compact IRIs and IRIs), and the initial context of RDFa 1.1
(https://www.w3.org/2011/rdfa-context/rdfa-1.1).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from newsschema.graph.context import SCHEMA, compact, is_schema_org
from newsschema.syntaxes.meta_names import NAMESPACES
from newsschema.values.urls import resolve_url
from newsschema.vocabulary import canonical_property

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsschema.document.document import Element

XHTML = "http://www.w3.org/1999/xhtml/vocab#"
PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "as": "https://www.w3.org/ns/activitystreams#",
        "cc": "http://creativecommons.org/ns#",
        "csvw": "http://www.w3.org/ns/csvw#",
        "ctag": "http://commontag.org/ns#",
        "dc": "http://purl.org/dc/terms/",
        "dc11": "http://purl.org/dc/elements/1.1/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dcterms": "http://purl.org/dc/terms/",
        "dqv": "http://www.w3.org/ns/dqv#",
        "duv": "https://www.w3.org/ns/duv#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "gr": "http://purl.org/goodrelations/v1#",
        "grddl": "http://www.w3.org/2003/g/data-view#",
        "ical": "http://www.w3.org/2002/12/cal/icaltzd#",
        "jsonld": "http://www.w3.org/ns/json-ld#",
        "ldp": "http://www.w3.org/ns/ldp#",
        "ma": "http://www.w3.org/ns/ma-ont#",
        "oa": "http://www.w3.org/ns/oa#",
        "odrl": "http://www.w3.org/ns/odrl/2/",
        "og": "http://ogp.me/ns#",
        "org": "http://www.w3.org/ns/org#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "prov": "http://www.w3.org/ns/prov#",
        "qb": "http://purl.org/linked-data/cube#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfa": "http://www.w3.org/ns/rdfa#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "rev": "http://purl.org/stuff/rev#",
        "rif": "http://www.w3.org/2007/rif#",
        "rr": "http://www.w3.org/ns/r2rml#",
        "schema": SCHEMA,
        "sd": "http://www.w3.org/ns/sparql-service-description#",
        "sioc": "http://rdfs.org/sioc/ns#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "skosxl": "http://www.w3.org/2008/05/skos-xl#",
        "sosa": "http://www.w3.org/ns/sosa/",
        "ssn": "http://www.w3.org/ns/ssn/",
        "time": "http://www.w3.org/2006/time#",
        "v": "http://rdf.data-vocabulary.org/#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "void": "http://rdfs.org/ns/void#",
        "wdr": "http://www.w3.org/2007/05/powder#",
        "wdrs": "http://www.w3.org/2007/05/powder-s#",
        "xhv": XHTML,
        "xml": "http://www.w3.org/XML/1998/namespace",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)
"""The prefixes of the initial context, which a page need not declare."""
OGP = "http://ogp.me/ns"
_OPEN_GRAPH = frozenset({*NAMESPACES, "al", "business", "fb", "music", "place", "product", "restaurant"})
"""The prefixes of Open Graph, of its extensions, and of X cards."""
_TERMS = {"describedby": f"{PREFIXES['wdrs']}describedby", "license": f"{XHTML}license", "role": f"{XHTML}role"}
_XMLNS_TAGS = frozenset({"html", "body"})
"""Where pages declare prefixes as RDFa 1.0 did, besides the elements that have a type."""
_MOST_PREFIXES = 200
"""How many prefixes one page can declare; each declaration copies those around it."""


@dataclass(frozen=True)
class Scope:
    """What the words of an element mean, by its own attributes and those of the elements around it."""

    base: str | None
    vocab: str | None = None
    prefixes: Mapping[str, str] = field(default_factory=lambda: PREFIXES)
    page_language: str | None = None
    language: str | None = None
    """The language of texts, where an element says it and it is not the page's."""
    _names: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]], compare=False)
    _types: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]], compare=False)

    def inside(self, element: Element) -> Scope:
        """The scope inside an element: this one, unless the element declares something."""
        scope = self
        vocab = element.attr("vocab")
        if vocab is not None:
            scope = replace(scope, vocab=_vocabulary(self.base, vocab), _names={}, _types={})
        declared = _declared(element)
        if declared and len(scope.prefixes) < _MOST_PREFIXES:
            scope = replace(scope, prefixes={**scope.prefixes, **declared}, _names={}, _types={})
        language = element.attr("lang")
        if language is not None:
            other = language.strip().lower() not in ("", (self.page_language or "").lower()) and element.tag != "html"
            scope = replace(scope, language=language.strip() if other else None)
        return scope

    def properties(self, words: str) -> tuple[str, ...]:
        """The properties that an attribute names: schema.org's by their bare names, others by their IRIs."""
        found = self._names.get(words)
        if found is None:
            names = (property_name(iri) for iri in map(self.iri, words.split()) if iri is not None)
            found = self._names[words] = tuple(dict.fromkeys(names))
        return found

    def types(self, words: str) -> tuple[str, ...]:
        """The types that an attribute names, as `properties` gives properties."""
        found = self._types.get(words)
        if found is None:
            found = self._types[words] = tuple(compact(iri) for iri in map(self.iri, words.split()) if iri is not None)
        return found

    def iri(self, word: str) -> str | None:
        """The IRI of a term, a compact IRI or an IRI; None for a term that no vocabulary has, and for a blank node."""
        if ":" not in word:
            return self.vocab + word if self.vocab else _TERMS.get(word.lower())
        return None if word.startswith("_:") else self._expanded(word) or word

    def resource(self, reference: str) -> str | None:
        """The IRI of a reference to a thing, which may be a compact one; None for a compact one that means nothing.

        A name for a blank node, "_:x", stays as it is.
        """
        reference = reference.strip()
        if reference.startswith("["):
            return self._expanded(reference[1:-1]) if reference.endswith("]") else None
        if reference.startswith("_:"):
            return reference
        return self._expanded(reference) or resolve_url(self.base, reference)

    def url(self, reference: str) -> str:
        """The IRI of a reference that is never a compact one."""
        return resolve_url(self.base, reference)

    def _expanded(self, word: str) -> str | None:
        prefix, colon, rest = word.partition(":")
        namespace = self.prefixes.get(prefix.lower()) if colon and not rest.startswith("//") else None
        return namespace + rest if namespace is not None else None


def is_open_graph(word: str) -> bool:
    """Whether a word, or its IRI, is Open Graph's, and so says something of the page and of no thing."""
    return word.startswith(OGP) or word.partition(":")[0].lower() in _OPEN_GRAPH


def property_name(iri: str) -> str:
    """A property by its bare name where it is schema.org's, by its IRI where it is not."""
    name = compact(iri)
    return name if ":" in name else canonical_property(name) or name


def _vocabulary(base: str | None, written: str) -> str | None:
    vocab = written.strip()
    if not vocab:
        return None
    return SCHEMA if is_schema_org(vocab) else resolve_url(base, vocab)  # the slash at the end is often missing


def _declared(element: Element) -> dict[str, str]:
    """The prefixes that an element declares; the first declaration of a prefix counts, one by `xmlns:` the least."""
    declared: dict[str, str] = {}
    if element.tag in _XMLNS_TAGS or element.attr("typeof") is not None:
        declared = {name[6:].lower(): str(value) for name, value in element.attrs.items() if name.startswith("xmlns:")}
    words = (element.attr("prefix") or "").split()
    for prefix, iri in reversed(list(zip(words[::2], words[1::2], strict=False))):
        if prefix.endswith(":") and prefix not in ("_:", ":"):
            declared[prefix[:-1].lower()] = iri
    return declared
