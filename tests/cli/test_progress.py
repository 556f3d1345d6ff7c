"""Results that take long in; the same results, and a bar where somebody looks at it, out."""

from __future__ import annotations

import sys
from io import StringIO

import pytest

from newsschema.cli import progress
from newsschema.cli.progress import with_progress


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def watched(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error as a terminal; no fixture, for pytest puts a stream of its own in place before the test."""
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    return stream


def test_a_long_run_has_a_bar_that_is_gone_at_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    monkeypatch.setattr(progress, "_LONG", 0.0)
    assert list(with_progress(iter(range(50)), 50)) == list(range(50))
    assert "/50" in terminal.getvalue()
    assert terminal.getvalue().endswith("\x1b[2K")  # the line is erased


def test_a_short_run_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    assert list(with_progress(iter(range(50)), 50)) == list(range(50))
    assert terminal.getvalue() == ""


@pytest.mark.parametrize("variable", [("CI", "true"), ("TERM", "dumb")])
def test_a_build_server_sees_none(monkeypatch: pytest.MonkeyPatch, variable: tuple[str, str]) -> None:
    terminal = watched(monkeypatch)
    monkeypatch.setattr(progress, "_LONG", 0.0)
    monkeypatch.setenv(*variable)
    assert list(with_progress(iter(range(50)), 50)) == list(range(50))
    assert terminal.getvalue() == ""


def test_a_file_or_nothing_as_standard_error_sees_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_LONG", 0.0)
    for stream in (StringIO(), None):
        monkeypatch.setattr(sys, "stderr", stream)
        assert list(with_progress(iter(range(5)), 5)) == list(range(5))


def test_no_result_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    assert list(with_progress(iter(()), 0)) == []
    assert terminal.getvalue() == ""
