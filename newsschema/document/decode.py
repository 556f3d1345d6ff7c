"""The bytes of a file come in, its text goes out, with the encoding they were in and how that was known.

The rules are those of HTML ("determining the character encoding") and of the Encoding Standard, with two deviations:
bytes that declare nothing and are valid UTF-8 are UTF-8, where the standards fall back to windows-1252; and so is a
long text that is not valid in the encoding that a `<meta>` declares, but is valid UTF-8: pages that were converted and
still name their old encoding.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsschema.findings import Finding, reading_finding
from newsschema.location import LineIndex, Provenance

if TYPE_CHECKING:
    from turbohtml import Document as Tree

Source = Literal["bom", "http", "meta", "xml", "utf-8", "detected", "default"]

_PRESCAN = 1024
"""The bytes of a page in which HTML looks for a declaration before it reads the page."""

_UTF_8 = re.compile(
    rb"""<meta\s(?:[^<>]*?\s)?(?:charset=(["']?)utf-8\1|content=(["']?)text/html;\s?charset=utf-8\2)[\s/>]"""
)
"""A declaration of UTF-8, in lower case."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_XML_DECLARATION = re.compile(rb"""<\?xml\s[^>]{0,99}?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']""")
_NAMES_UTF_8 = re.compile(rb"""charset\s*=\s*\\?["']?utf-?8(?![\w-])""")
"""The name of an encoding that is UTF-8, wherever it stands, in lower case."""
_SURE = 2000
"""Bytes beyond one for each character: so much text is not valid UTF-8 by chance."""
_SHOWN = 40
"""The characters of a declared name that a finding quotes."""

_GUESSES = ("", "windows-1252", "utf-8")
"""What the parser takes bytes for that declare nothing."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
_UTF_32_MARKS = ((codecs.BOM_UTF32_LE, "utf-32le"), (codecs.BOM_UTF32_BE, "utf-32be"))

_PYTHON_CODECS = {
    "utf-8": "utf-8",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "utf-32le": "utf-32-le",
    "utf-32be": "utf-32-be",
}
"""The encodings that Python's own codecs decode as the standard does; for all others they differ."""


class Decoded(NamedTuple):
    """The text of a file, and how it was found."""

    text: str
    """The text, without its byte order mark; bytes that are not valid in the encoding are U+FFFD."""
    encoding: str
    """The encoding's name in the Encoding Standard, in lower case; for JSON and XML also "utf-32le" and "utf-32be"."""
    source: Source
    """What decided: the byte order mark, the HTTP header, a `<meta>`, the XML declaration, valid UTF-8, the detector,
    or nothing."""
    findings: list[Finding]
    """A declared encoding that does not exist (`document.encoding-unknown`), bytes that are not text
    (`document.encoding-invalid`)."""


def decode(data: bytes, content_type: str | None = None) -> Decoded:
    """The text of an HTML page.

    `content_type` is the HTTP header's value, such as "text/html; charset=utf-8". The first of these decides: the byte
    order mark, the header, a `<meta>`, valid UTF-8, the parser's detector where it is confident, windows-1252.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, "bom", [])
    findings: list[Finding] = []
    if by_header := _from_header(content_type, findings):
        return _decoded(data, by_header, "http", findings)
    if (plainly := _plainly_utf_8(data)) is not None:
        return Decoded(plainly, "utf-8", "meta", findings)
    if by_meta := _from_meta(data, findings):
        found = _decoded(data, by_meta, "meta", findings)
        return found if by_meta == "utf-8" or "\ufffd" not in found.text else _converted(data, found)
    return _undeclared(data, findings)


def _plainly_utf_8(data: bytes) -> str | None:
    """The text of a page that names no encoding but UTF-8 up to where it declares one, and is in it, as most are.

    Where that name stands in a comment or a script, the page declares nothing, and is UTF-8 because it is valid UTF-8.
    """
    start = data[:_PRESCAN].lower()
    if b"charset" not in start:
        start = data[: data.find(b"charset=") + _PRESCAN].lower()  # up to the first name, and the next few tags
    found = _UTF_8.search(start)
    if found is None or start[: found.start()].rstrip()[-1:] not in (b"", b">"):  # "<meta" may stand in a text
        return None
    if start.count(b"charset") != len(_NAMES_UTF_8.findall(start)):
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _converted(data: bytes, declared: Decoded) -> Decoded:
    """The text as UTF-8, where the bytes are valid UTF-8 and not valid in the encoding that the page declares."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return declared
    if len(data) - len(text) < _SURE:
        return declared
    first = _BEYOND_ASCII.search(text)
    findings = [_placed(each, text, first.start() if first else 0) for each in declared.findings]
    return Decoded(text, "utf-8", "utf-8", findings)


def decode_json(data: bytes) -> Decoded:
    """The text of a JSON file: a byte order mark decides, then the zero bytes of UTF-16 and UTF-32 (RFC 4627,
    section 3), then valid UTF-8 (RFC 8259 section 8.1), then the detector as for a page that declares nothing.
    """
    # UTF-32 first: its little-endian mark begins with that of UTF-16, and no JSON text begins with U+0000
    for mark, encoding in (*_UTF_32_MARKS, *_BYTE_ORDER_MARKS):
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, "bom", [])
    by_zeros = _by_zeros(data)
    return _decoded(data, by_zeros, "detected", []) if by_zeros is not None else _undeclared(data, [])


def decode_xml(data: bytes) -> Decoded:
    """The text of an XML file: a byte order mark decides, then the zero bytes of UTF-16, then the XML declaration; what
    has none of them is UTF-8 (XML 1.0, section 4.3.3).
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, "bom", [])
    if by_zeros := _by_zeros(data):
        return _decoded(data, by_zeros, "detected", [])
    findings: list[Finding] = []
    declared = _XML_DECLARATION.match(data)
    label = declared[1].decode("ascii") if declared is not None else None
    if label is not None and (named := _known(label, "The XML declaration", findings)):
        return _decoded(data, named, "xml", findings)
    return _decoded(data, "utf-8", "utf-8", findings)


def _by_zeros(data: bytes) -> str | None:
    """The encoding that a JSON text's first bytes show: the first character is ASCII, so its other bytes are zero."""
    if len(data) < 2 or (data[0] and data[1]):
        return None
    if data[0] == 0:
        return "utf-32be" if data[1] == 0 else "utf-16be"
    return "utf-32le" if data[2:4] == b"\0\0" else "utf-16le"


@lru_cache(maxsize=256)
def encoding_name(label: str) -> str | None:
    """The encoding that a label stands for ("latin1" is "windows-1252"), in lower case; None for a label that the
    Encoding Standard does not know (section 4.2), "utf-7" and the empty string among them.
    """
    import turbohtml

    try:
        name = turbohtml.parse(b"", encoding=label).encoding
    except (LookupError, ValueError):  # a ValueError for a label that cannot be encoded
        return None
    return name.lower() if name is not None else None


def _from_header(content_type: str | None, findings: list[Finding]) -> str | None:
    label = _charset(content_type or "")
    return _known(label, "the HTTP header Content-Type", findings) if label is not None else None


def _from_meta(data: bytes, findings: list[Finding]) -> str | None:
    """The encoding that a `<meta>` declares: by the prescan, else wherever the parser honours one."""
    import turbohtml

    tree = turbohtml.parse(data[:_PRESCAN], positions=False)
    if tree.encoding_confidence != "certain" and b"charset" in (folded := data.lower()):
        tree = _parse_late(data, folded)
    _report_meta(tree, findings)
    return _declared(tree)


def _parse_late(data: bytes, folded: bytes) -> Tree:
    """The page, read as far as its declaration where one stands in plain sight; `folded` is the page in lower case."""
    import turbohtml

    start = folded.find(b"<meta")
    end = folded.find(b">", start)
    while start >= 0 and end >= 0:
        if end >= _PRESCAN and folded.find(b"charset", start, end) >= 0:
            tree = turbohtml.parse(data[: end + 1], positions=False)
            if tree.encoding_confidence == "certain":
                return tree
            break  # it stands in a comment or a script, or names no encoding; the parser has to look at all of them
        if folded.count(b'"', start, end) % 2 or folded.count(b"'", start, end) % 2:
            break  # the tag may end later
        start = folded.find(b"<meta", end)
        end = folded.find(b">", start)
    else:
        return turbohtml.parse(data[:_PRESCAN], positions=False)
    return turbohtml.parse(data, positions=False)


def _declared(tree: Tree) -> str | None:
    """The encoding that the parsed bytes declare, where they do."""
    name = (tree.encoding or "").lower()
    # a declaration that is no element (one inside a script, say) leaves the parser uncertain, as its own guesses do
    return name if tree.encoding_confidence == "certain" or name not in _GUESSES else None


def _report_meta(tree: Tree, findings: list[Finding]) -> None:
    """Report the page's first declaration if it names an encoding that does not exist."""
    for meta in tree.find_all("meta"):
        label, attribute = meta.attr("charset"), "charset"
        if label is None and (meta.attr("http-equiv") or "").lower() == "content-type":
            label, attribute = _charset(meta.attr("content") or ""), "content"
        if label is not None:
            if encoding_name(label) is None:
                block = next((index for index, each in enumerate(tree.iter_elements()) if each == meta), -1)
                _known(label, "the page's <meta>", findings, Provenance("meta", block, attribute))
            return


def _charset(content_type: str) -> str | None:
    """The value of the parameter `charset` of a media type, where it has one (RFC 9110 section 8.3)."""
    for parameter in content_type.split(";")[1:]:
        name, equals, value = parameter.partition("=")
        if equals and name.strip().lower() == "charset":
            return value.strip().strip("\"'")
    return None


def _known(label: str, where: str, findings: list[Finding], place: Provenance | None = None) -> str | None:
    """The encoding of a label that was declared; for an unknown label None, and a finding."""
    encoding = encoding_name(label)
    if encoding is None:
        message = f"{where} names the encoding {label[:_SHOWN]!a}, which the web does not know; save and declare UTF-8"
        findings.append(reading_finding("document.encoding-unknown", message, place))
    return encoding


def _undeclared(data: bytes, findings: list[Finding]) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "utf-8", findings)
    except UnicodeDecodeError:
        pass
    from turbohtml.detect import Detection, detect

    match = detect(data, Detection.chardet())  # its floor of confidence; below it, the answer is a guess
    if match.encoding is None:
        return _decoded(data, "windows-1252", "default", findings)
    return _decoded(data, match.encoding.lower(), "detected", findings)


def _decoded(data: bytes, encoding: str, source: Source, findings: list[Finding]) -> Decoded:
    codec = _PYTHON_CODECS.get(encoding)
    text, wrong = _decode_legacy(data, encoding) if codec is None else _decode_unicode(data, codec)
    if wrong >= 0:
        message = f"some bytes, the first here, are not valid {encoding}; declare the encoding that the file is in"
        findings.append(_placed(reading_finding("document.encoding-invalid", message), text, wrong))
    return Decoded(text, encoding, source, findings)


def _placed(finding: Finding, text: str, offset: int) -> Finding:
    """The finding at a character of the text; one that has a place keeps it."""
    if finding.provenance is not None:
        return finding
    return replace(finding, locate=lambda: LineIndex(text).location(offset, offset + 1))


def _decode_unicode(data: bytes, codec: str) -> tuple[str, int]:
    """The text, and the offset of the first character that stands for bytes that are not valid; -1 for none."""
    try:
        return data.decode(codec), -1
    except UnicodeDecodeError as error:
        return data.decode(codec, "replace"), len(data[: error.start].decode(codec))


def _decode_legacy(data: bytes, encoding: str) -> tuple[str, int]:
    """As `_decode_unicode`; no such encoding has the character that stands for what is not valid."""
    import_module("turbohtml.detect")  # registers the codecs of the Encoding Standard
    text = data.decode(f"whatwg-{encoding}")
    return text, text.find("\ufffd")
