"""The golden pages in; whether each is read as an editor expects, and as it was read before, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pages.rewrite import FOLDER, NAMES, candidates, diff, read, record_of, renewed, shown

from newsschema.values.dates import format_date

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.page import Page

SMALLEST, LARGEST = 500, 6 * 1024
STANDARDS = ("schema.org", "www.schema.org", "ogp.me", "www.w3.org", "gmpg.org", "purl.org", "creativecommons.org")
"""Hosts that name a vocabulary or a licence; every other host is invented."""
DATES = {"datePublished": "date_published", "dateModified": "date_modified"}


def test_there_are_at_least_forty_pages() -> None:
    assert len(NAMES) >= 40


def test_every_page_has_a_record_and_every_record_a_page() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == NAMES


def test_no_two_pages_teach_the_same_lesson() -> None:
    lessons = [record_of(name)["lesson"] for name in NAMES]
    assert sorted(set(lessons)) == sorted(lessons)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_names_its_lesson_in_one_sentence(name: str) -> None:
    lesson = record_of(name)["lesson"]
    assert lesson.endswith(".")
    assert "\n" not in lesson
    assert len(lesson) > 20


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_small_and_its_hosts_are_invented(name: str) -> None:
    data = FOLDER.joinpath(f"{name}.html").read_bytes()
    assert SMALLEST <= len(data) <= LARGEST
    assert [host for host in hosts(read(name).document.source) if not host.endswith(".example")] == []


def hosts(source: str) -> list[str]:
    """The hosts of the addresses in a page's source, those of the vocabularies left out."""
    named: list[str] = []
    for piece in source.replace("\\/", "/").split("//")[1:]:
        ends = (piece.find(mark) for mark in "/\"'<> ?#:,&\n")
        host = piece[: min((end for end in ends if end >= 0), default=len(piece))]
        if "." in host and host.isascii() and host not in STANDARDS:
            named.append(host)
    return named


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_read_as_an_editor_expects(name: str) -> None:
    assert contradictions(read(name), record_of(name)["expects"]) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_read_as_before(name: str) -> None:
    change = diff(name, *renewed(name))
    assert not change, f"read the diff; if it is right, run `python tests/pages/rewrite.py {name}`\n{change}"


def contradictions(page: Page, expects: dict[str, Any]) -> list[str]:
    """Where the reading of a page is not what is expected of it."""
    article = page.article
    if "class" not in expects:
        return ["nothing is expected of the article's class"]
    if article is None or expects["class"] is None:
        given = None if article is None else type(article).__name__
        rest = {key: wanted for key, wanted in expects.items() if key in ("class", "findings")}
        return [line for key in rest if (line := _compare(key, rest[key], given if key == "class" else _names(page)))]
    found = ((key, _found(page, article, key)) for key in expects)
    return [line for key, value in found if (line := _compare(key, expects[key], value))]


def _compare(key: str, wanted: Any, found: Any) -> str | None:
    """The contradiction in one line; None where what was found is what was wanted, or more."""
    if key in ("findings", "candidates"):
        agrees = all(item in found for item in _listed(wanted, key))
    elif key in ("authors", "keywords", "images"):
        agrees = len(wanted) == len(found) and all(map(_holds, found, wanted))
    else:
        agrees = _holds(found, wanted)
    return None if agrees else f"{key}: expected {wanted!r}, found {found!r}"


def _listed(wanted: Any, key: str) -> list[Any]:
    return wanted if key == "findings" else [(name, raw) for name, raws in wanted.items() for raw in raws]


def _found(page: Page, article: Article, key: str) -> Any:
    """What a page says for one expectation; each property under its schema.org name, and some that are easier to read.

    "class": the model's name; "authors", "keywords", "images": lists; "image": the address of the first one, and
    "imageObject" what is said of it; dates in ISO 8601; "findings": the names of those that must be there;
    "candidates": raw values that must not be lost.
    """
    match key:
        case "class":
            return type(article).__name__
        case "findings":
            return _names(page)
        case "candidates":
            return [pair for name in page.evidence for pair in _considered(page, name)]
        case "datePublished" | "dateModified":
            value = getattr(article, DATES[key])
            return None if value is None else format_date(value)
        case "isAccessibleForFree":
            return article.is_accessible_for_free
        case _:
            return _described(_whole(article.to_jsonld()), key)


def _described(written: dict[str, Any], key: str) -> Any:
    images = _many(written.get("image"))
    match key:
        case "authors":
            return _many(written.get("author"))
        case "keywords":
            return [each["name"] if isinstance(each, dict) else each for each in _many(written.get("keywords"))]
        case "images":
            return [_address(each) for each in images]
        case "image":
            return _address(images[0]) if images else None
        case "imageObject":
            return images[0] if images else None
        case _:
            return written.get(key)


def _whole(written: dict[str, Any]) -> dict[str, Any]:
    """JSON-LD with each reference by @id replaced by what is written elsewhere, and tagged texts by the texts."""
    described: dict[str, Any] = {}
    objects: list[Any] = [written]
    for value in objects:  # grows while it is passed
        if isinstance(value, dict):
            if "@id" in value and len(value) > 1:
                described.setdefault(value["@id"], value)
            objects.extend(value.values())
        elif isinstance(value, list):
            objects.extend(value)
    return {name: _one_or_many(value, described) for name, value in written.items()}


def _one_or_many(value: Any, described: dict[str, Any]) -> Any:
    if isinstance(value, list):
        return [_one_or_many(each, described) for each in value]
    if not isinstance(value, dict):
        return value
    return value["@value"] if "@value" in value else described.get(value.get("@id", ""), value)


def _names(page: Page) -> list[str]:
    return [finding.name for finding in page.findings]


def _considered(page: Page, name: str) -> list[tuple[str, Any]]:
    raws = [shown(candidate.raw) for candidate in candidates(page.evidence[name])]
    return [(name, raw) for each in raws for raw in _many(each)]


def _many(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _address(image: Any) -> Any:
    return image.get("url") or image.get("contentUrl") if isinstance(image, dict) else image


def _holds(found: Any, wanted: Any) -> bool:
    """Whether what was found is what was wanted; an object may hold more than was wanted of it, and None is nothing."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return all(_holds(found.get(key), value) for key, value in wanted.items())
    if isinstance(wanted, list) and isinstance(found, list):
        return len(wanted) == len(found) and all(map(_holds, found, wanted))
    return bool(found == wanted) and type(found) is type(wanted)


def test_a_contradiction_is_seen() -> None:
    page = read("headline-variants")
    assert contradictions(page, {}) != []
    assert contradictions(page, {"class": "Recipe"}) != []
    assert contradictions(page, {"class": type(page.article).__name__, "headline": "No page says this"}) != []
