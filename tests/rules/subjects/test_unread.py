"""Files and texts that hold nothing to judge in; one finding each, at their beginning, out."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsschema as ns

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "NS903"), (b"\n \n", "NS903"), (b"\xef\xbb\xbf", "NS903"), (PNG, "NS902"), (b"\0" * 4000, "NS902")],
)
@pytest.mark.parametrize("name", ["page.html", "data.json", "data.jsonld"])
def test_a_file_without_text_is_one_finding_of_severity_error(
    tmp_path: Path, data: bytes, code: str, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    for report in (ns.validate(path), ns.validate(path, select=["NS203"]), ns.validate(data)):
        (finding,) = report.findings
        assert (finding.code, finding.severity, finding.location) == (code, "error", (1, 1, 1, 1))
        assert not report.ok
    assert ns.validate(path).findings[0].message.startswith("the file ")
    assert ns.validate(data).findings[0].message.startswith("the markup ")


@pytest.mark.parametrize("text", ["", "\ufeff", " \n\t"])
def test_a_text_that_holds_nothing_is_empty(text: str) -> None:
    assert [finding.code for finding in ns.validate(text).findings] == ["NS903"]


def test_what_is_ignored_is_not_reported() -> None:
    assert ns.validate(b"", ignore=["input.empty"]).findings == ()


@pytest.mark.parametrize("text", [" " * 5000 + "<p>Ferry", "a" * 5000, "{}", "\ufeff[]", "\n" * 2000 + '{"a": 1}'])
def test_text_is_read_wherever_it_begins(text: str) -> None:
    for source in (text, text.encode(), text.encode("utf-8-sig")):
        assert ns.validate(source, select=["NS901"]).findings == ()
