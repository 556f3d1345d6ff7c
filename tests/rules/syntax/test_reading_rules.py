"""Documents that reading has something to say about in, however they are written; the findings of its rules, each with
its place in the file, out."""

from __future__ import annotations

import pytest
from hypothesis import given
from markup_strategies import html_texts

import newsschema as ns
from newsschema.findings import READING
from newsschema.rules.reading_rule import ReadingRule
from newsschema.rules.registry import all_rules

PAGE = """<!doctype html>
<meta charset="{charset}">\t<title>「運河」 再開</title>
<p>水門\t<script type="application/ld+json">{block}</script>
"""
BROKEN = """{{ {comment}
\t"@context": "https://schema.org", "@type": "NewsArticle", "headline": "「運河」",
\t"name": "\t水門"; "author": [{{"@type": "Person", "name": "x"}},], // 記者
\t"description": "a\\'b", "width": 1e999, "@types": "x", "url": "u" "text": "y"}}"""
DEFECTS = {
    # what stands at the place of each finding
    "jsonld.control-character": "\t",
    "jsonld.trailing-semicolon": ";",
    "jsonld.missing-comma": " ",
    "jsonld.trailing-comma": ",",
    "jsonld.comment": "// 記者",
    "jsonld.invalid-escape": "\\'",
    "jsonld.number": "1e999",
    "jsonld.keyword-value": '"x"',
}
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "shift_jis", None]


def source_at(source: str, place: ns.Location | None) -> str:
    """The source at a place; counted by hand, in text whose lines end at LF."""
    assert place is not None
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start = sum(len(line) + 1 for line in lines[: place.line - 1]) + place.column - 1
    end = sum(len(line) + 1 for line in lines[: place.end_line - 1]) + place.end_column - 1
    return "\n".join(lines)[start:end]


def written(text: str, line_end: str, encoding: str | None) -> str | bytes:
    """The text as a file has it, or as it is."""
    text = text.replace("\n", line_end)
    return text if encoding is None else text.encode(encoding)


@pytest.mark.parametrize("name", [name for name, (code, _) in READING.items() if code.startswith("NS1")])
def test_all_that_reading_says_of_syntax_has_a_rule_of_its_code_and_severity(name: str) -> None:
    (rule,) = [rule for rule in all_rules() if rule.name == name]
    assert isinstance(rule, ReadingRule)
    assert (rule.code, rule.severity) == READING[name]


def test_a_rule_that_reading_knows_nothing_of_cannot_be_written() -> None:
    with pytest.raises(KeyError):
        type("Unknown", (ReadingRule,), {"name": "jsonld.no-such-thing"})


def test_findings_of_reading_lead_to_the_page_of_their_rule() -> None:
    (finding,) = ns.validate('{"@context": "https://schema.org", "@type": "NewsArticle",}').findings[:1]
    assert (finding.code, finding.severity, finding.pointer) == ("NS117", "error", None)
    assert finding.help is not None
    assert finding.help.endswith("newsschema explain NS117")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("is_page", [True, False])
def test_each_slip_is_shown_at_its_place(encoding: str | None, line_end: str, is_page: bool) -> None:
    comment = "/* 船 */" if encoding == "shift_jis" else "/* \U0001f98a */"
    block = BROKEN.format(comment=comment)
    text = PAGE.format(charset=(encoding or "utf-8").removesuffix("-sig"), block=block) if is_page else block
    report = ns.validate(written(text, line_end, encoding), select=["NS1"])
    assert report.source is not None
    found = {(finding.name, source_at(report.source, finding.location)) for finding in report.findings}
    assert found == {*DEFECTS.items(), ("jsonld.comment", comment)}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_key_of_a_repaired_block_is_shown_at_its_place(line_end: str) -> None:
    text = '{/* \U0001f98a */ "@context": "https://schema.org", "name":\n"a",, "x": "\t",\n\t"name" : "b"}'
    report = ns.validate(text.replace("\n", line_end), select=["NS126"])
    assert [source_at(str(report.source), finding.location) for finding in report.findings] == ['"name"']
    assert report.findings[0].location == (3, 2, 3, 8)


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ('<p>\U0001f98a</p><meta charset="utf8mb4">', "utf8mb4"),
        (
            '\t<meta http-equiv="content-type" content="text/html; charset=utf8mb4">',
            "text/html; charset=utf8mb4",
        ),
    ],
)
def test_an_unknown_encoding_is_shown_where_it_is_declared(page: str, shown: str) -> None:
    report = ns.validate(f"<!doctype html>\r\n{page}<title>é</title>".encode(), select=["NS101"])
    assert [source_at(str(report.source), finding.location) for finding in report.findings] == [shown]


@pytest.mark.parametrize("before", ["", "\ufffd", "\U0001f98a\ufffd\r\n\r\n", "é" * 50])
def test_the_first_byte_that_is_none_of_its_encoding_is_shown(before: str) -> None:
    page = f'<!doctype html>\r\n<meta charset="utf-8"><p>{before}'.encode()
    report = ns.validate(page + b"\xe9t\xe9</p>", select=["NS102"])
    (finding,) = report.findings
    assert source_at(str(report.source), finding.location) == "\ufffd"
    assert source_at(str(report.source), finding.location and finding.location._replace(column=1)).endswith(
        f"{before}\ufffd".rpartition("\n")[2]
    )


def test_a_page_in_utf_8_that_declares_another_encoding_is_shown_where_the_two_differ() -> None:
    page = '<!doctype html>\n<meta charset="iso-2022-jp"><p>Räven' + " åäö" * 900
    report = ns.validate(page.encode(), select=["NS102"])
    assert report.source == page
    assert [source_at(page, finding.location) for finding in report.findings] == ["ä"]


def test_json_in_another_encoding_has_its_places_in_its_text() -> None:
    text = '{"@type": "NewsArticle",\r\n"headline": "水門の工事が終わり、船が再び通れるようになりました",}'
    for encoding in ("shift_jis", "utf-16", "utf-16-le", "utf-32-be"):
        report = ns.validate(text.encode(encoding), select=["NS117"])
        assert report.source == text
        assert [finding.location for finding in report.findings] == [(2, 40, 2, 41)]


@given(html_texts)
def test_whatever_is_wrong_has_a_place_in_the_source(html: str) -> None:
    report = ns.validate("<title>x</title>" + html, select=["NS1", "NS9"])
    lines = str(report.source).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in report.findings:
        place = finding.location
        assert place is not None
        assert place.line <= len(lines)
        assert place.column <= len(lines[place.line - 1]) + 1
        assert (place.line, place.column) <= (place.end_line, place.end_column)
