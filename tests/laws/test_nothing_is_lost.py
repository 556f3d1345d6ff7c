"""Law: unknown properties survive, values that fit no type survive in their place, bare strings stand for things."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from markup_strategies import embedded, pages

import newsschema as ns
from newsschema.models.export import script
from newsschema.models.fields import fields_of
from newsschema.models.registry import model_class
from newsschema.testing import any_text, plain_texts
from newsschema.testing.model_strategies import CLASS_NAMES
from newsschema.testing.value_strategies import PLAIN_TEXTS, URLS
from newsschema.vocabulary import canonical_property

classes = st.sampled_from([model_class(name) for name in CLASS_NAMES])
texts = any_text.filter(
    lambda text: text == text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") != ""
)
numbers = st.one_of(st.integers(-(2**53), 2**53), st.floats(allow_nan=False, allow_infinity=False))
scalars = st.one_of(
    st.booleans(), numbers, texts, st.sampled_from(("2026-03-01", "yesterday", "1200px", "true", "P1Y", *URLS))
)
things = st.builds(lambda kind, name: {"@type": kind, "name": name}, st.sampled_from(CLASS_NAMES), texts)
tagged = st.builds(
    lambda text, language: {"@value": text, "@language": language}, texts, st.sampled_from(("en", "de-AT"))
)
literals = st.builds(
    lambda text, kind: {"@type": kind, "@value": text}, texts, st.sampled_from(("Date", "Text", "URL"))
)
values = st.one_of(scalars, scalars, things, tagged, literals)
unknown_keys = texts.map("x{}".format).filter(lambda key: ":" not in key and canonical_property(key) is None)
foreign_keys = st.sampled_from(("https://example.com/terms#height", "http://example.org/é", "tag:example.com,2026:x"))


@st.composite
def declared(draw: st.DrawFn) -> tuple[type[ns.Thing], str, list[Any]]:
    """A class, one of its properties, and what markup may give for it, right or wrong."""
    cls = draw(classes)
    alias = draw(st.sampled_from(list(fields_of(cls).by_alias)))
    return cls, alias, draw(st.lists(values, min_size=1, max_size=4))


UNPARSED = ("vocabulary.unexpected-value", "vocabulary.surplus-value")


def one_or_many(written: list[Any]) -> Any:
    return written[0] if len(written) == 1 else written


@settings(max_examples=800)
@given(declared())
def test_every_value_of_a_declared_property_is_exported_as_written_and_in_its_place(
    case: tuple[type[ns.Thing], str, list[Any]],
) -> None:
    cls, alias, written = case
    thing = ns.load({"@type": cls.__name__, alias: one_or_many(written)})
    exported = thing.to_jsonld()[alias]
    found = exported if len(written) > 1 else [exported]
    assert len(found) == len(written)
    assert all(is_same(was, now) for was, now in zip(written, found, strict=True))
    assert json.dumps(ns.load(thing.to_json()).to_jsonld()[alias]) == json.dumps(exported)


def is_same(written: Any, exported: Any) -> bool:
    """Whether the value, or for bare text the thing that it stands for, was exported."""
    text = written.get("@value") if isinstance(written, dict) and "@language" not in written else written
    is_named = isinstance(written, dict) and "name" in written
    if isinstance(exported, dict) and exported.keys() <= {"@type", "name", "url"} and not is_named:
        return text in (exported.get("name"), exported.get("url"))
    return json.dumps(written) == json.dumps(exported)


@settings(max_examples=300)
@given(classes, st.one_of(unknown_keys, foreign_keys), st.lists(values, min_size=1, max_size=3), pages)
def test_an_unknown_property_survives(cls: type[ns.Thing], key: str, written: list[Any], page: str) -> None:
    thing = ns.load({"@type": cls.__name__, "name": "Jane Doe", key: one_or_many(written)})
    assert key in thing.properties
    exported = thing.to_jsonld()
    assert exported[key] == one_or_many(written)
    read = ns.parse(embedded(page, thing.to_script()))
    assert read.things[0].to_jsonld() == exported
    known = key in ("https://example.com/terms#height", "http://example.org/é", "tag:example.com,2026:x")
    assert ("vocabulary.unknown-property" in {finding.name for finding in read.findings}) is not known


@settings(max_examples=300)
@given(declared(), pages)
def test_what_fits_no_type_is_unparsed_and_reported(case: tuple[type[ns.Thing], str, list[Any]], page: str) -> None:
    cls, alias, written = case
    document = {"@context": "https://schema.org", "@type": cls.__name__, alias: written}
    read = ns.parse(embedded(page, script(document)))
    kept = read.things[0].unparsed
    reported = [finding.property for finding in read.findings if finding.name in UNPARSED]
    assert kept.keys() <= {alias}
    assert bool(kept) is (alias in reported)


@settings(max_examples=200)
@given(plain_texts.filter(str.strip), st.sampled_from(PLAIN_TEXTS).filter(bool))
def test_bare_text_stands_for_a_thing(name: str, other: str) -> None:
    data = {"@type": "NewsArticle", "author": [name, {"@type": "Organization", "name": other}], "publisher": other}
    article = ns.load({**data, "image": "https://example.com/a.jpg"})
    assert isinstance(article, ns.NewsArticle)
    assert [(type(author), author.name) for author in article.author if not isinstance(author, str)] == [
        (ns.Person, name),
        (ns.Organization, other),
    ]
    assert article.publisher == ns.Organization(name=other)
    assert [(type(image), image.url) for image in article.image] == [(ns.ImageObject, "https://example.com/a.jpg")]
