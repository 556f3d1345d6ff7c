"""The only decoder: what decides the encoding, and what the text is then."""

from __future__ import annotations

import base64
import codecs
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.document.decode import decode, decode_json, encoding_name

if TYPE_CHECKING:
    from newsschema.findings import Finding

JAPANESE = st.text(st.sampled_from("東京新聞のニュース、カタカナ abc<>&0"))
WESTERN = st.text(st.characters(codec="windows-1252", exclude_categories=["Cc"]))
UNICODE = st.text(st.characters(codec="utf-8"))
CONTENT_TYPES = st.none() | st.text() | st.builds("text/html; charset={}".format, st.text())
BYTES = st.binary() | st.builds(
    lambda start, rest: start + rest,
    st.sampled_from(
        [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<meta charset=", b"<!--" + b" " * 1024]
    ),
    st.binary(),
)


def names(findings: list[Finding]) -> list[str]:
    return [finding.name for finding in findings]


@given(BYTES, CONTENT_TYPES)
@example(b"", "")
@example(b"\0", "text/html; charset=utf-16")
@example(b"\x1b$B", "; charset=iso-2022-jp")
@example(b"abc", "text/html; charset=\ud800")
@example(b"abc", "text/html; charset=utf-8\0")
@example(b"<meta charset=>" + b" " * 2000 + b"charset", None)
def test_any_bytes_are_text_that_can_be_encoded(data: bytes, content_type: str | None) -> None:
    decoded = decode(data, content_type)
    decoded.text.encode()
    assert decoded.encoding == decoded.encoding.lower()
    assert encoding_name(decoded.encoding) == decoded.encoding


@given(st.binary())
@example(b"\0\0")
@example(b"\0")
@example(b"{\0\0\0")
def test_any_bytes_are_json_text_that_can_be_encoded(data: bytes) -> None:
    decode_json(data).text.encode()


@given(UNICODE)
@example("\ufeff")
@example("\0")
def test_utf_8_gives_its_text_back(text: str) -> None:
    decoded = decode(text.encode(), "text/html; charset=utf-8")
    assert decoded.text == text.removeprefix("\ufeff")
    assert decoded.encoding == "utf-8"
    assert decoded.findings == []


@given(
    UNICODE, st.sampled_from([("utf-8", codecs.BOM_UTF8), ("utf-16le", codecs.BOM_UTF16_LE), ("utf-16be", b"\xfe\xff")])
)
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(text: str, encoding: tuple[str, bytes]) -> None:
    name, mark = encoding
    decoded = decode(mark + text.encode(name), "text/html; charset=shift_jis")
    assert decoded == (text, name, "bom", [])


@given(WESTERN)
def test_windows_1252_with_a_meta_gives_its_text_back(text: str) -> None:
    page = f"<meta charset=windows-1252><p>{text}"
    assert decode(page.encode("windows-1252")) == (page, "windows-1252", "meta", [])


@given(JAPANESE)
def test_shift_jis_with_a_meta_gives_its_text_back(text: str) -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>{text}'
    assert decode(page.encode("shift_jis")) == (page, "shift_jis", "meta", [])


@pytest.mark.parametrize(
    ("encoding", "data", "text"),
    [
        ("gbk", b"\xa2\xe3", "€"),
        ("shift_jis", b"\x87\x40", "①"),
        ("windows-1252", b"\x81", "\x81"),
        ("euc-kr", b"\x81\x41", "갂"),
        ("koi8-u", b"\xae", "ў"),
        ("iso-8859-1", b"\x80", "€"),
        ("iso-8859-8-i", b"\xe0", "א"),
        ("ks_c_5601-1987", b"\xb0\xa1", "가"),
        ("x-user-defined", b"\x80", "\uf780"),
    ],
)
def test_legacy_encodings_are_those_of_the_encoding_standard(encoding: str, data: bytes, text: str) -> None:
    decoded = decode(data, f"text/html; charset={encoding}")
    assert decoded.text == text
    assert decoded.findings == []


@pytest.mark.parametrize(
    ("content_type", "encoding"),
    [
        ("text/html; charset=koi8-r", "koi8-r"),
        ('text/html;Charset="KOI8-R"', "koi8-r"),
        ("text/html; boundary=x; charset = ' koi8-r '", "koi8-r"),
        ("text/html; charset=latin1", "windows-1252"),
        ("text/html; charset=utf-16", "utf-16le"),
        ("text/html; xcharset=koi8-r", "shift_jis"),
        ("text/html", "shift_jis"),
        ("koi8-r", "shift_jis"),
    ],
)
def test_the_header_goes_before_the_meta(content_type: str, encoding: str) -> None:
    assert decode(b"<meta charset=shift_jis>", content_type).encoding == encoding


@pytest.mark.parametrize("label", ["utf-7", "no-such-encoding", "", "utf-8, utf-8", "\ud800", "x" * 10_000])
def test_an_unknown_label_is_a_finding_and_the_next_source_decides(label: str) -> None:
    decoded = decode(b"<meta charset=shift_jis>\x87\x40", f"text/html; charset={label}")
    assert (decoded.encoding, decoded.source) == ("shift_jis", "meta")
    assert names(decoded.findings) == ["document.encoding-unknown"]
    assert len(decoded.findings[0].message) < 200
    decoded.findings[0].message.encode()


@pytest.mark.parametrize("start", ["", "<!--" + " " * 1024 + "-->"])
@pytest.mark.parametrize(
    "meta", ["<meta charset=utf-7>", '<meta http-equiv=content-type content="text/html; charset=bogus">']
)
def test_an_unknown_label_of_a_meta_is_a_finding(start: str, meta: str) -> None:
    decoded = decode(f"{start}{meta}é".encode())
    assert (decoded.encoding, decoded.source) == ("utf-8", "utf-8")
    assert names(decoded.findings) == ["document.encoding-unknown"]


def test_an_unknown_meta_before_a_known_one_is_a_finding_and_the_known_one_decides() -> None:
    decoded = decode(b"<meta charset=bogus><meta charset=koi8-r>")
    assert (decoded.encoding, names(decoded.findings)) == ("koi8-r", ["document.encoding-unknown"])


@pytest.mark.parametrize(
    "before",
    [
        "<!--" + " " * 1024 + "-->",
        "<script charset=x>" + " " * 1024 + "</script>",
        "<!--" + " " * 1024 + '--><script charset="utf-8"></script>',
        "<title>" + " " * (1024 - len("<title></title><meta char")) + "</title>",
    ],
)
def test_a_meta_beyond_the_prescan_counts(before: str) -> None:
    decoded = decode(f"{before}<META CHARSET=shift_jis>①".encode("cp932"))
    assert (decoded.encoding, decoded.source) == ("shift_jis", "meta")
    assert decoded.text.endswith("①")


def test_a_meta_in_a_script_is_seen_by_the_prescan_and_loses_to_an_element() -> None:
    script = b"<script><meta charset=koi8-r></script>"
    assert decode(script + b" " * 1024).encoding == "koi8-r"
    assert decode(script + b" " * 1024 + b"<meta charset=shift_jis>").encoding == "shift_jis"


def test_a_meta_that_is_no_element_beyond_the_prescan_does_not_count() -> None:
    page = "<!--" + " " * 1024 + "<meta charset=shift_jis>-->é"
    assert decode(page.encode()) == (page, "utf-8", "utf-8", [])


def test_a_meta_cannot_declare_utf_16() -> None:
    assert decode("<meta charset=utf-16>é".encode()).encoding == "utf-8"


@given(UNICODE.filter(lambda text: not text.startswith("\ufeff")))
def test_undeclared_valid_utf_8_is_utf_8(text: str) -> None:
    decoded = decode(b"<p>" + text.encode())
    assert decoded == (f"<p>{text}", "utf-8", "utf-8", [])


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("windows-1251", "Вчера в городе открылась новая библиотека, сообщили в мэрии. Читатели довольны."),
        ("shift_jis", "きのう、町に新しい図書館が開館しました。市民はとても喜んでいます。"),
        ("euc-jp", "きのう、町に新しい図書館が開館しました。市民はとても喜んでいます。"),
        ("windows-1252", "Le musée a été rouvert hier après des travaux, a annoncé la mairie à la presse."),
    ],
)
def test_undeclared_legacy_bytes_are_detected(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding, "detected", [])


def test_bytes_that_show_nothing_are_windows_1252() -> None:
    assert decode(b"\xa7") == ("§", "windows-1252", "default", [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16le", "windows-1253", "replacement"])
def test_undecodable_bytes_are_one_finding(encoding: str) -> None:
    decoded = decode(b"a\xd2\xff\xd8\xd2", f"text/html; charset={encoding}")
    assert "\ufffd" in decoded.text
    assert names(decoded.findings) == ["document.encoding-invalid"]


def test_a_replacement_character_that_was_written_is_no_finding() -> None:
    assert decode("\ufffd".encode(), "text/html; charset=utf-8").findings == []


@given(
    st.text(st.characters(codec="utf-8"), min_size=1),
    st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]),
    st.booleans(),
)
def test_json_is_read_in_every_unicode_encoding(text: str, encoding: str, mark: bool) -> None:
    document = json.dumps([text], ensure_ascii=False)
    decoded = decode_json((("\ufeff" if mark else "") + document).encode(encoding))
    assert (decoded.text, decoded.encoding) == (document, encoding.replace("-le", "le").replace("-be", "be"))
    assert decoded.source == ("bom" if mark else "utf-8" if encoding == "utf-8" else "detected")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["1", '"新"', "[]"])
def test_short_json_is_read(text: str, encoding: str) -> None:
    assert decode_json(text.encode(encoding)).text == text


def test_json_that_is_not_unicode_is_read_as_text_of_a_page_that_declares_nothing() -> None:
    decoded = decode_json('{"name": "Le musée a été rouvert après des travaux"}'.encode("windows-1252"))
    assert (decoded.encoding, decoded.source) == ("windows-1252", "detected")
    assert json.loads(decoded.text) == {"name": "Le musée a été rouvert après des travaux"}


def test_the_html5lib_encoding_cases_hold() -> None:
    folder = os.environ.get("NEWSSCHEMA_CONFORMANCE")
    if not folder:
        pytest.skip("NEWSSCHEMA_CONFORMANCE does not name the folder with encoding.json")
    cases = json.loads((Path(folder) / "encoding.json").read_text("utf-8"))
    wrong = [case["id"] for case in cases if not agrees(case)]
    assert len(cases) >= 83
    assert len(wrong) <= 1, wrong


def agrees(case: dict[str, str]) -> bool:
    decoded = decode(base64.b64decode(case["bytes_base64"]))
    expected = case["encoding"].lower()
    # the one deviation: undeclared, valid UTF-8 is UTF-8
    return decoded.encoding == expected or (decoded.source == "utf-8" and expected == "windows-1252")
