"""Elements of a page in; where each stands, and which of the others is the nearest around it, out."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.syntaxes.nesting import located, nearest


def nearest_of(html: str, selector: str) -> list[int]:
    return nearest(Document.read(html).elements[0].select(selector))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", []),
        ("<i a>", [-1]),
        ("<div a></div><div a></div>", [-1, -1]),
        ("<div a><div a></div><p><i a></i></p></div>", [-1, 0, 0]),
        ("<div a><p><b a><i a></i></b><u a></u></p></div><i a></i>", [-1, 0, 1, 0, -1]),
        ("<section><p><i a></i><b a></b></p></section>", [-1, -1]),
    ],
)
def test_the_nearest_around_is_found(html: str, expected: list[int]) -> None:
    assert nearest_of(html, "[a]") == expected


@given(st.lists(st.sampled_from(["<div a>", "<div>", "</div>"]), max_size=60))
def test_the_nearest_is_the_first_ancestor_that_is_one(tags: list[str]) -> None:
    elements = Document.read("".join(tags)).elements[0].select("[a]")
    index_of: dict[object, int] = {element: index for index, element in enumerate(elements)}
    for element, found in zip(elements, nearest(elements), strict=True):
        assert found == next((index_of[each] for each in element.ancestors if each in index_of), -1)


def test_elements_are_located_in_document_order() -> None:
    document = Document.read("<body><p a><i></i><i a></i></p><p></p><b a>")
    found = located(document, document.elements[0].select("[a]"))
    assert [(block, element.tag) for block, element in found] == [(3, "p"), (5, "i"), (7, "b")]
    assert all(document.elements[block] is element for block, element in found)


def test_what_stands_in_a_template_is_left_out() -> None:
    document = Document.read("<p a></p><template><p a></p></template><b a></b>")
    found = located(document, [each for each in document.elements if each.attr("a") is not None])
    assert [element.tag for _, element in found] == ["p", "b"]


def test_deep_and_wide_pages_take_linear_time() -> None:
    started = time.perf_counter()
    assert len(nearest_of("<div a>" * 400 + "<i a></i>" * 20_000, "[a]")) == 20_400
    assert time.perf_counter() - started < 5
