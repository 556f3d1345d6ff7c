"""Generated models and documents in; whether an exchange is valid, stable, and silent about nothing, out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from publish.ninjs_schema import assert_valid

import newsschema as ns
from newsschema.testing import models, plain_texts

CLASSES = (ns.NewsArticle, ns.Article, ns.OpinionNewsArticle, ns.ImageObject, ns.VideoObject, ns.AudioObject)
LAW = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
ITEM = "https://wire.example/items/7"


@st.composite
def works(draw: st.DrawFn) -> Any:
    work = draw(st.sampled_from(CLASSES).flatmap(lambda cls: models(cls, max_leaves=14)))
    work.creative_work_status = draw(st.sampled_from([None, "usable", "Draft"]))
    work.id = ITEM
    return work


# Documents: names, URIs and texts in all the places where ninjs has them, and some that fit nowhere.

words = plain_texts.filter(bool)
uris = st.sampled_from(["https://wire.example/", "urn:newsml:wire.example:", "no uri"])
moments = st.sampled_from(["2026-03-01T08:00:00Z", "2026-03-01T09:30:00+01:00", "2026-03-01", "soon"])
whole = st.sampled_from([0, 1, 900, 1600, -4, 2.5, "12"])


def some(required: dict[str, Any] | None = None, **members: Any) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required or {}, optional=members)


def few(item: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(item | st.just("no object"), max_size=3) | st.lists(item, max_size=3)


def texts(*roles: str) -> st.SearchStrategy[list[Any]]:
    kinds = st.sampled_from(["text/plain", "text/html", "application/xhtml+xml", "text/markdown"])
    return few(some({"value": words}, role=st.sampled_from(roles), contentType=kinds))


def related(*rels: str, **more: Any) -> st.SearchStrategy[list[Any]]:
    return few(some(name=words, rel=st.sampled_from(rels), uri=uris, literal=words, **more))


contacts = few(some(type=st.sampled_from(["web", "email", "phone", "pigeon"]), value=words, lang=st.just("en")))
renditions = few(
    some(
        {"name": st.sampled_from(["main", "small", "thumbnail", "web"])},
        href=uris, contentType=st.sampled_from(["image/jpeg", "text/html", "video/mp4"]), title=words, width=whole,
        height=whole, sizeInBytes=whole, duration=whole, format=words, bitrate=words,
    )
)  # fmt: skip
flat = {
    "uri": uris, "title": words, "by": words, "located": words, "slugline": words, "edNote": words,
    "language": st.sampled_from(["en", "de"]), "copyrightHolder": words, "usageTerms": words,
    "version": st.sampled_from(["2", 3]), "urgency": whole, "expires": moments, "firstCreated": moments,
    "versionCreated": moments, "contentCreated": moments, "pubStatus": st.sampled_from(["usable", "withheld"]),
    "embargoedUntil": moments, "mood": words,
    "headlines": texts("main", "subhead", "alternative"),
    "descriptions": texts("main", "abstract", "caption", "description"),
    "bodies": few(some({"value": words}, role=st.just("main"), wordCount=whole, charCount=whole)),
    "people": related("author", "about", "editor", "witness", contactInfo=contacts),
    "organisations": related("author", "mentions", "editor", contactInfo=contacts),
    "places": related("mentions", "locationCreated", geoJSON=st.just({"type": "Point", "coordinates": [8.5, 53]})),
    "subjects": related("about", "section", "odd", relevance=whole),
    "events": related("about", "mentions"), "objects": related("mentions"),
    "genres": few(some(name=words, uri=st.sampled_from(["http://cv.iptc.org/newscodes/genre/Opinion", "x:y"]))),
    "infoSources": few(some(name=words, role=st.sampled_from(["publisher", "provider", "odd"]), uri=uris)),
    "trustIndicators": few(some(role=st.sampled_from(["x:ethicsPolicy", "editorialPolicy"]), href=uris, title=words)),
    "altIds": few(some(role=words, value=words)), "renditions": renditions,
    "rightsInfo": some(linkedRights=uris, encodedRights=words), "digitalSourceType": some(name=words, uri=uris),
}  # fmt: skip
kinds = st.sampled_from(["text", "picture", "graphic", "video", "audio", "composite"])


@st.composite
def documents(draw: st.DrawFn, depth: int = 0) -> dict[str, Any]:
    """A document with some members, each drawn by itself: as one strategy they are too many to be shown."""
    names = draw(st.lists(st.sampled_from(list(flat)), unique=True, max_size=6))
    document = {name: draw(flat[name]) for name in names} | {"type": draw(kinds)}
    if depth < 2 and draw(st.booleans()):
        inside = draw(st.lists(documents(depth + 1), min_size=1, max_size=2))
        rels = st.sampled_from(["image", "hasPart", "translationOfWork", "odd"])
        document["associations"] = [
            {**one, "name": one.get("title", "Storm"), "rel": draw(rels), "uri": draw(uris)} for one in inside
        ]
    return distinct(document, count()) if depth == 0 else document


def distinct(value: Any, numbers: Iterator[int]) -> Any:
    """The same, with another URI wherever there is one: things with one URI are one thing."""
    if isinstance(value, list):
        return [distinct(one, numbers) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: f"{one}{next(numbers)}" if key in ("uri", "href") and one != "no uri" else distinct(one, numbers)
        for key, one in value.items()
    }


@LAW
@given(works())
def test_what_goes_out_is_valid_and_stays_the_same(work: Any) -> None:
    out = ns.to_ninjs(work)
    assert_valid(out.data)
    assert json.loads(out.to_json().encode()) == out.data
    back = ns.from_ninjs(out.data)
    assert ns.to_ninjs(back.thing).data == out.data


@LAW
@given(works())
def test_nothing_of_a_model_is_left_out_in_silence(work: Any) -> None:
    before = deepcopy(work).to_jsonld()
    out = ns.to_ninjs(work)
    assert work.to_jsonld() == before
    for alias in [alias for alias in before if not alias.startswith("@")]:
        without = type(work).from_jsonld({key: value for key, value in before.items() if key != alias})
        is_said = ns.to_ninjs(without).data != ns.to_ninjs(type(work).from_jsonld(before)).data
        assert is_said or any(note.pointer.startswith(f"/{alias.replace('/', '~1')}") for note in out.report.notes), (
            alias
        )


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict | list):
        steps = value.items() if isinstance(value, dict) else enumerate(value)
        return [leaf for step, inner in steps for leaf in leaves(inner, (*path, step))]
    return [path]


def altered(value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, str):
        return OTHERS.get(value, f"{value}9")
    return value + 1


def with_leaf_altered(document: Any, path: tuple[Any, ...]) -> Any:
    copied = deepcopy(document)
    parent = copied
    for step in path[:-1]:
        parent = parent[step]
    parent[path[-1]] = altered(parent[path[-1]])
    return copied


OTHERS = {
    "usable": "withheld", "withheld": "usable", "2026-03-01T08:00:00Z": "2026-03-01T09:00:00Z",
    "2026-03-01T09:30:00+01:00": "2026-03-01T08:00:00Z",
}  # fmt: skip
UNSAID = {"contentType", "role", "rel", "type"}
"""How a text is written and what a value is for: the value itself, in its place, says it."""


@LAW
@given(documents())
def test_nothing_of_a_document_is_left_out_in_silence(document: dict[str, Any]) -> None:
    found = ns.from_ninjs(document)
    read = found.thing.to_jsonld()
    for path in leaves(document):
        if path[-1] in UNSAID:
            continue
        pointer = "".join(f"/{step}" for step in path)
        other = ns.from_ninjs(with_leaf_altered(document, path))
        noted = [note.pointer for note in (*found.report.notes, *other.report.notes)]
        is_noted = any(f"{pointer}/".startswith(f"{one}/") for one in noted)
        assert is_noted or other.thing.to_jsonld() != read, pointer


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | words,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*flat, "name", "value", "body_x"]), inner)
    ),
    max_leaves=12,
)


@LAW
@given(
    st.dictionaries(st.sampled_from([*flat, "associations", "person", "altids", "headline_x", "body_html"]), anything)
)
def test_no_document_breaks_the_reading(document: dict[str, Any]) -> None:
    found = ns.from_ninjs(document)
    found.thing.to_json()
    str(found.report)


def released(document: dict[str, Any]) -> dict[str, Any]:
    free = {"pubStatus": "usable", "embargoedUntil": "2020-01-01T00:00:00+00:00"}
    return {**document, **free, "associations": [released(one) for one in document.get("associations", [])]}


@LAW
@given(documents())
def test_what_came_in_goes_out_again(document: dict[str, Any]) -> None:
    """A document that was read once says everything that the model can hold: from then on nothing changes."""
    out = ns.to_ninjs(ns.from_ninjs({**released(document), "uri": ITEM}).thing)
    assert_valid(out.data)
    assert ns.to_ninjs(ns.from_ninjs(out.data).thing).data == out.data
