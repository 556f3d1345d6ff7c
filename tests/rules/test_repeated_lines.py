"""Examples of rules with a line that stands for many in; the documents that they stand for out."""

from __future__ import annotations

from newsschema.rules.rule_page import Example


def test_a_line_stands_for_as_many_as_it_says() -> None:
    example = Example("<urlset>\n  <url/> <!-- 3 times -->\n</urlset>")
    assert example.content == "<urlset>\n  <url/>\n  <url/>\n  <url/>\n</urlset>"


def test_any_other_text_stands_for_itself() -> None:
    for text in ("", "{}", "<p>1 <!-- many times -->", "<p> <!-- 3 times --> </p>"):
        assert Example(text).content == text
