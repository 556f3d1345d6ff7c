"""Names and bytes that are no page in; the one line that says why, and exit code 2, out. Pages of any kind pass."""

from __future__ import annotations

import codecs
import gzip
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from newsschema.cli.reading import Unreadable, read_page

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0"
MARKUP = "<!DOCTYPE html><title>Café</title>"


def refused(ended: Any) -> str:
    """The one line of a refusal."""
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("Error: ")
    assert ended.err.count("\n") == 1
    assert ended.err.endswith("\n")
    return str(ended.err.removeprefix("Error: ").rstrip("\n"))


def test_a_missing_file_is_refused(run: Any) -> None:
    line = refused(run("extract", "no-such-page.html"))
    assert line == "there is no file 'no-such-page.html'; give the path of an HTML page, or - for standard input"


def test_a_directory_is_refused(run: Any, pages: Path) -> None:
    assert "is a directory" in refused(run("extract", str(pages)))


def test_a_path_through_a_file_is_refused(run: Any, pages: Path) -> None:
    assert "page.html" in refused(run("extract", str(pages / "ferry.html" / "page.html")))


def test_a_file_that_may_not_be_read_is_refused(run: Any, monkeypatch: Any) -> None:
    def forbidden(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert refused(run("extract", "page.html")) == "'page.html' cannot be read: Permission denied"


@pytest.mark.parametrize("name", ["a\0b.html", "a\nb.html", "a\x1b[31m.html", "x" * 5000])
def test_a_strange_name_is_refused_in_one_line_without_control_characters(run: Any, name: str) -> None:
    assert refused(run("extract", name)).isprintable()


@pytest.mark.parametrize(
    ("url", "quoted"),
    [
        ("https://example.com/story", "https://example.com/story"),
        ("HTTP://example.com/a?b=1&c=2", "'HTTP://example.com/a?b=1&c=2'"),
    ],
)
def test_a_url_is_refused_with_the_command_that_works(run: Any, url: str, quoted: str) -> None:
    line = refused(run("extract", url))
    assert line.endswith(f"curl -s {quoted} | newsschema extract - --url {quoted}")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "nothing but white space"),
        (codecs.BOM_UTF8, "nothing but white space"),
        (codecs.BOM_UTF8 + b"\n", "nothing but white space"),
        (codecs.BOM_UTF16_LE + " \n".encode("utf-16-le"), "nothing but white space"),
        (PNG, "is a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "is a JPEG image"),
        (gzip.compress(MARKUP.encode(), mtime=0), "is gzip data; unpack it first"),
        (zlib.compress(MARKUP.encode() * 9)[2:], "is binary data"),
        (b"%PDF-1.7\n", "is a PDF document"),
        (b"PK\x03\x04\x14", "is a ZIP archive"),
        (b"\0" * 64, "is binary data"),
        (b"\x7fELF\x02\x01\x01\0", "is binary data"),
    ],
)
def test_what_is_no_page_is_refused(run: Any, tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(data)
    assert reason in refused(run("extract", str(path)))
    line = refused(run("extract", "-", stdin=data))
    assert line.startswith("standard input ")
    assert reason in line


def test_a_closed_standard_input_is_refused(monkeypatch: Any) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(Unreadable, match="standard input is closed"):
        read_page("-", "extract")
