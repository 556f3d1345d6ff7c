"""Text of any kind in; one line that a terminal shows as it is, and tables that hide nothing, out."""

from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.table import Table

from newsschema.cli.output import (
    PLAIN_WIDTH,
    Unwritable,
    is_coloured,
    prepare_streams,
    render,
    visible,
    write_file,
)


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ferry to stop", "Ferry to stop"),
        ("Café Möwe 閉店 מכתב 👩‍💻", "Café Möwe 閉店 מכתב 👩‍💻"),
        ("one\r\ntwo\tthree", "one\\r\\ntwo\\tthree"),
        ("\x1b[31mred\x9b0m", "\\x1b[31mred\\x9b0m"),
        ("a\u2028b", "a\\u2028b"),
        ("\u202eback", "\\u202eback"),
        ("half \ud83d", "half \\ud83d"),
    ],
)
def test_what_a_terminal_would_obey_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_the_visible_form_is_one_line_that_can_be_encoded(text: str) -> None:
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert shown.encode().decode() == shown
    assert visible(shown) == shown


def table(text: str) -> Table:
    found = Table()
    found.add_column("value", overflow="fold", style="bold")
    found.add_row(text)
    return found


def test_a_table_is_plain_where_the_output_is_no_terminal(monkeypatch: Any) -> None:
    monkeypatch.setattr(sys, "stdout", StringIO())
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    text = render(table("word " * 60))
    assert "\x1b" not in text
    assert 80 < max(map(len, text.splitlines())) <= PLAIN_WIDTH


def test_a_table_has_colour_on_a_terminal_unless_it_is_unwanted(monkeypatch: Any) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[1m" in render(table("word"))


def test_no_terminal_is_so_narrow_that_letters_stand_alone(monkeypatch: Any) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("COLUMNS", "5")
    assert "several words" in render(table("several words"))


def test_streams_without_an_encoding_are_left_alone(monkeypatch: Any) -> None:
    monkeypatch.setattr(sys, "stdout", StringIO())
    monkeypatch.setattr(sys, "stderr", None)
    prepare_streams()


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colours_are_for_terminals_of_people_who_want_them(
    monkeypatch: Any, variables: dict[str, str], coloured: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert is_coloured() is coloured
    for stream in (StringIO(), None):
        monkeypatch.setattr(sys, "stdout", stream)
        assert not is_coloured()


def test_a_file_is_written_as_utf_8_with_the_line_ends_of_the_text(tmp_path: Path) -> None:
    write_file("Möwe\nhalf \ud83d\n", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == "Möwe\nhalf \\ud83d\n".encode()


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match="cannot be written: No such file or directory"):
        write_file("text", tmp_path / "none" / "out.txt")
