"""Files of XML in; their text, by the byte order mark, the zero bytes, the declaration, or as UTF-8."""

from __future__ import annotations

import pytest

from newsschema.document.decode import decode_xml

TEXT = '<?xml version="1.0"?><a>ü</a>'


@pytest.mark.parametrize(
    ("data", "encoding", "source"),
    [
        (TEXT.encode(), "utf-8", "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8", "bom"),
        (TEXT.encode("utf-16"), "utf-16le", "bom"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16be", "bom"),
        (TEXT.encode("utf-16-le"), "utf-16le", "detected"),
        (TEXT.encode("utf-16-be"), "utf-16be", "detected"),
    ],
)
def test_what_the_bytes_show(data: bytes, encoding: str, source: str) -> None:
    decoded = decode_xml(data)
    assert (decoded.text, decoded.encoding, decoded.source, decoded.findings) == (TEXT, encoding, source, [])


@pytest.mark.parametrize(
    ("declared", "codec", "encoding"),
    [
        ("ISO-8859-1", "latin-1", "windows-1252"),
        ("windows-1251", "cp1251", "windows-1251"),
        ("Shift_JIS", "shift_jis", "shift_jis"),
        ("UTF-8", "utf-8", "utf-8"),
    ],
)
@pytest.mark.parametrize("quote", ['"', "'"])
def test_what_the_declaration_says(declared: str, codec: str, encoding: str, quote: str) -> None:
    text = f"<?xml version='1.0' encoding={quote}{declared}{quote} standalone='yes'?>\n<a>д</a>"
    text = text if encoding != "windows-1252" else text.replace("д", "ü")
    decoded = decode_xml(text.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.source) == (text, encoding, "xml")


def test_a_declaration_of_no_encoding_counts_for_nothing_and_is_reported() -> None:
    decoded = decode_xml('<?xml version="1.0" encoding="latin-99"?><a>ü</a>'.encode())
    assert decoded.text.endswith("<a>ü</a>")
    assert [finding.name for finding in decoded.findings] == ["document.encoding-unknown"]


def test_a_declaration_is_only_one_at_the_beginning() -> None:
    decoded = decode_xml('<a><?xml version="1.0" encoding="ISO-8859-1"?>ü</a>'.encode())
    assert (decoded.encoding, decoded.findings) == ("utf-8", [])


def test_what_is_not_valid_is_reported() -> None:
    decoded = decode_xml(b"<a>\xfc</a>")
    assert decoded.text == "<a>\ufffd</a>"
    assert [finding.name for finding in decoded.findings] == ["document.encoding-invalid"]


@pytest.mark.parametrize("data", [b"", b"<", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"<?xml encoding='"])
def test_any_bytes_are_decoded(data: bytes) -> None:
    assert decode_xml(data).text is not None
