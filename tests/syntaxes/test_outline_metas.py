"""A page in; which attribute names its metas, and the texts of its elements by their class, out."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.syntaxes.outline import Outline


@pytest.mark.parametrize(
    ("meta", "attribute"),
    [
        ('<meta property="og:title" content="A">', "property"),
        ('<meta property="rnews:headline OG:Title" content="A">', "property"),
        ('<meta name="og:title" content="A">', "name"),
        ('<meta property="rnews:headline" name="og:title" content="A">', "name"),
    ],
)
def test_the_attribute_that_names_a_meta(meta: str, attribute: str) -> None:
    outline = Outline(Document.read(meta))
    assert outline.naming_attribute(outline.metas["og:title"][0].provenance) == attribute


def test_texts_of_a_class_are_those_of_whole_names_outside_templates() -> None:
    page = '<p class="lead big">One\n two</p><p class="leading">No</p><template><p class="lead">No</p></template>'
    assert [shown.text for shown in Outline(Document.read(page)).texts_of_class("lead", 9)] == ["One two"]
