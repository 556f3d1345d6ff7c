"""Docstrings of rules in; their pages, with the examples and how these are read, out."""

from __future__ import annotations

from newsschema.rules.rule import Rule
from newsschema.rules.rule_page import Example, rule_page


class Ferry(Rule):
    """A ferry should
    sail.

    Otherwise nobody crosses.
    It does not apply in winter.

    Bad:

        {"a": 1,

          "b": 2}

    Bad, at https://fenmoor.example/a:
        <p>
    Bad, at https://fenmoor.example/b:c, saved as utf-16:

        <p>ä</p>

    Good, saved as windows-1252:

        <p>ä</p>

    More is not said.

    Source: harbour office,
    2026-10.
    """


def test_a_docstring_is_a_page() -> None:
    page = rule_page(Ferry())
    assert page.summary == "A ferry should sail."
    assert page.why == "Otherwise nobody crosses.\nIt does not apply in winter."
    assert page.source == "harbour office, 2026-10."
    assert page.bad == (
        Example('{"a": 1,\n\n  "b": 2}'),
        Example("<p>", "https://fenmoor.example/a"),
        Example("<p>ä</p>", "https://fenmoor.example/b:c", "utf-16"),
    )


def test_an_example_in_an_encoding_is_read_as_bytes() -> None:
    page = rule_page(Ferry())
    assert [example.content for example in page.bad] == [page.bad[0].text, "<p>", "<p>ä</p>".encode("utf-16")]
    assert page.good[0].encoding == "windows-1252"
