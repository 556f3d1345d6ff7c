"""XML texts in; what of them is read, what is refused, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.syntaxes.xml_events import Enough, InvalidXml, XmlEvents


class Noted(XmlEvents):
    """Notes what it is told, each with its place."""

    def __init__(self, text: str, *, stop_at: str = "") -> None:
        super().__init__(text)
        self.stop_at = stop_at
        self.noted: list[tuple[str, tuple[int, int]]] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == self.stop_at:
            raise Enough
        self.noted.append((f"<{name}{attributes or ''}>", self.place))

    def end(self, name: str) -> None:
        self.noted.append((f"</{name}>", self.place))

    def say(self, text: str) -> None:
        self.noted.append((text, self.place))


def fault(text: str) -> InvalidXml:
    found = Noted(text).run()
    assert found is not None
    return found


def test_everything_has_its_place_in_characters() -> None:
    reading = Noted("<a>\r\n <b x='1'>\U0001f600ü</b></a>")
    assert reading.run() is None
    assert reading.noted == [
        ("<a>", (1, 1)),
        ("\n", (1, 4)),
        (" ", (2, 1)),
        ("<b{'x': '1'}>", (2, 2)),
        ("\U0001f600ü", (2, 11)),
        ("</b>", (2, 13)),
        ("</a>", (2, 17)),
    ]


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("", (1, 1), "no element"),
        ("<a>", (1, 4), "ends before all are closed"),
        ("<a>\n<b></a>", (2, 6), "does not belong"),
        ("<a>?x=1&y=2</a>", (1, 8), "&amp;"),
        ("<a>ü & b</a>", (1, 6), "&amp;"),
        ("<a>fish &chips</a>", (1, 9), "&amp;"),
        ("<a>x < y</a>", (1, 7), "&lt;"),
        ("<a>&nbsp;</a>", (1, 4), "entity"),
        ("<a x='1' x='2'/>", (1, 10), "twice"),
        ("<a/><b/>", (1, 5), "after the end"),
        (' <?xml version="1.0"?><a/>', (1, 2), "declaration"),
        ("<a", (1, 1), "does not end"),
        ("<a>\x01</a>", (1, 4), "cannot stand here"),
    ],
)
def test_a_fault_has_its_place_and_says_what_to_do(text: str, place: tuple[int, int], said: str) -> None:
    found = fault(text)
    assert (found.line, found.column) == place
    assert said in found.message


def test_what_stands_before_a_fault_is_read() -> None:
    reading = Noted("<a><b/>&</a>")
    assert reading.run() is not None
    assert [said for said, _ in reading.noted] == ["<a>", "<b>", "</b>"]


def test_an_entity_that_the_text_declares_is_refused_before_it_is_used() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    assert "entity 'b' is declared" in fault(bomb).message
    assert "is declared" in fault('<!DOCTYPE a [<!ENTITY % b "ha">%b;]><a/>').message


def test_an_entity_of_a_file_is_refused_and_the_file_not_opened() -> None:
    assert "is declared" in fault('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>').message


def test_an_external_document_type_is_not_fetched() -> None:
    reading = Noted('<!DOCTYPE a SYSTEM "https://www.fenmoor.example/a.dtd"><a>1</a>')
    assert reading.run() is None
    assert [said for said, _ in reading.noted] == ["<a>", "1", "</a>"]


def test_a_declared_encoding_does_not_count_for_text() -> None:
    reading = Noted('<?xml version="1.0" encoding="UTF-16"?><a>ü</a>')
    assert reading.run() is None
    assert ("ü", (1, 43)) in reading.noted


def test_a_reader_that_has_enough_ends_the_reading() -> None:
    reading = Noted("<a><b/><c/> no XML & at all", stop_at="c")
    assert reading.run() is None
    assert [said for said, _ in reading.noted] == ["<a>", "<b>", "</b>"]


def test_depth_and_size_are_no_matter() -> None:
    deep = "<a>" * 50_000
    assert Noted(deep + "</a>" * 50_000).run() is None
    assert "ends before" in fault(deep).message


@given(st.text(st.sampled_from("<>&;/=\"'!?-[]ax \n\r\ud800\U0001f600\0")))
def test_no_text_raises(text: str) -> None:
    found = Noted(text).run()
    if found is not None:
        assert 1 <= found.line <= text.count("\n") + text.count("\r") + 1
        assert found.column >= 1
