"""Pages in; the elements of a class, and those inside one another, out."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.syntaxes.outline import Outline

PAGE = """<!doctype html><html class="page"><head></head><body class="a b"><p class="a"></p>
<template><i class="a"></i></template><div class='x"y z\\ md:w'><b class="md:w"></b></div><svg class="a"></svg>"""


def outline() -> Outline:
    return Outline(Document.read(PAGE))


@pytest.mark.parametrize(
    ("name", "blocks"),
    [
        ("a", [2, 3, 8]),
        ("b", [2]),
        ("page", [0]),
        ("md:w", [6, 7]),
        ('x"y', [6]),
        ("z\\", [6]),
        ("A", []),
        ("a b", []),
        ("", []),
        (" ", []),
        ("\n", []),
        ('"]', []),
        ("\\", []),
        ("class", []),
        ("\ud800", []),
    ],
)
def test_the_elements_of_a_class(name: str, blocks: list[int]) -> None:
    assert [found.block for found in outline().of_class(name)] == blocks


@pytest.mark.parametrize(
    ("names", "blocks"),
    [(["md:w"], [7]), (["a"], [3, 8]), (["md:w", "b"], [6, 7]), (["page", "md:w"], [6, 7]), ([], [])],
)
def test_elements_inside_one_another(names: list[str], blocks: list[int]) -> None:
    assert [found.block for found in outline().nested(*names)] == blocks
