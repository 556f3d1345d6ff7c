"""One parsed document: its elements, its base and language, and the places in the source."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.document.document import Document

if TYPE_CHECKING:
    from newsschema.location import Location

PAGE = "https://example.com/news/a.html"
LINE_ENDS = ["\n", "\r\n", "\r"]

HOSTILE = [
    "",
    "\0",
    "\ufeff",
    "\ufeff\ufeff<p a=b>x",
    "<table><b x=1>a<tr><td y=2>b<meta name=z></table><p>",
    "<b c=d><p e=f>x</b>y</p></br></p>",
    "<a href=x><table><a href=y>z",
    "<html a=1><html lang=x a=2><body c=1><body d=2>",
    "<template a=1><tr b=2><template c=3><p d=4></template></template><i e=5>",
    "<div><template shadowrootmode=open><p a=1></template><template><p b=2></template></div>",
    '<head><noscript><img src=a></noscript><meta property="og:title" content="x">',
    '<svg viewBox="0 0" a=b><title c=d>t</title><script>s</script><foreignObject><p e=f></svg><p>',
    "<math><mi a=b><annotation-xml encoding='text/html'><div c=d></math>",
    "<select><option a=b><div c=d><input e=f></select>",
    "<frameset a=b><frame c=d></frameset><noframes><p>",
    "<p =a=b c = d e='' f=\"\" g h=i/j/ k=>",
    "<script>a\0\r\n<!--<script>b</script></script><title>&amp;\0</title>",
    "<p a='1\r\n2'\r b=3><textarea>\r\n x</textarea><pre>\n y</pre>",
    "<script>\ud800</script><p a='\udfff'>\ud800",
    "<p \ud800a='b' c=d><a\udfffb>\ud800",
    "<p a='\ud83d\ude00",
    "<!doctype \ud800><!--\ud800",
    "<plaintext a=b></plaintext><p>",
]
TAGS = ["table", "tr", "td", "b", "p", "a", "template", "svg", "title", "script", "noscript", "head", "body", "select"]
TAGS += ["math", "br", "form", "style", "meta", "link", "base", "frameset", "li", "h1", "div", "foreignObject"]
OTHER = [
    "x",
    "&amp;",
    "\r",
    "\r\n",
    "\n",
    "\0",
    "😀",
    "\ud800",
    "<!--",
    "-->",
    "<template shadowrootmode=open>",
    "<p a='",
]
PIECES = st.sampled_from([*(f"<{tag}>" for tag in TAGS), *(f"</{tag}>" for tag in TAGS), *OTHER])
MARKUP = st.builds("".join, st.lists(PIECES)) | st.text() | st.sampled_from(HOSTILE)


def offset(source: str, line: int, column: int) -> int:
    """The offset of a line and column, both from 1; the counterpart of what is tested, written on its own."""
    ends = [0, *(end.end() for end in re.finditer("\r\n|\r|\n", source))]
    return ends[line - 1] + column - 1


def at(source: str, place: Location | None) -> str | None:
    """The source at a place, with its line ends as LF."""
    if place is None:
        return None
    line, column, end_line, end_column = place
    piece = source[offset(source, line, column) : offset(source, end_line, end_column)]
    return piece.replace("\r\n", "\n").replace("\r", "\n")


def tags(document: Document, *names: str) -> list[str]:
    return [element.attr("id") or "" for _, element in document.named(*names)]


@given(MARKUP | st.binary())
def test_nothing_raises_and_places_are_in_the_source(html: str | bytes) -> None:
    document = Document.read(html, PAGE)
    lines = 1 + len(re.findall("\r\n|\r|\n", document.source))
    assert document.base == PAGE or document.named("base")
    for block, element in enumerate(document.elements):
        text = element.text
        names = list(element.attrs)
        places = [document.tag_location(block), document.text_location(block, 0, len(text))]
        for place in [*places, *(document.attribute_location(block, name) for name in names)]:
            assert place is None or 1 <= place.line <= place.end_line <= lines


@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_markup_never_raises_and_keeps_its_source(html: str) -> None:
    document = Document.read(html)
    assert document.source == html.removeprefix("\ufeff")
    assert document.encoding is None
    for block in range(-2, len(document.elements) + 2):
        document.tag_location(block)
        document.attribute_location(block, "a")
        document.text_location(block, -1, 10**9)
    assert document.tag_location(-1) is None
    assert document.text_location(len(document.elements), 0, 0) is None


@given(MARKUP)
@example("<svg viewBox=1><p \ud800=1>")
def test_located_elements_pair_up_with_the_elements(html: str) -> None:
    document = Document.read(html)
    located = document._places._elements
    assert len(located) == len(document.elements)
    for block, (element, twin) in enumerate(zip(document.elements, located, strict=True)):
        assert (element.tag, element.namespace, dict(element.attrs)) == (twin.tag, twin.namespace, dict(twin.attrs))
        tag = at(document._markup, document.tag_location(block))
        source_tag = "image" if tag and tag[1:6].lower() == "image" else element.tag
        assert tag is None or (tag.lower().startswith(f"<{source_tag}".lower()) and tag.endswith(">"))


NAMES = st.text(st.sampled_from("abcxyz-:_é😀"), min_size=1, max_size=5)
VALUES = st.text(st.characters(exclude_characters="&\0\r\"'", exclude_categories=["Cs"]))
ATTRIBUTES = st.lists(
    st.tuples(NAMES, VALUES, st.sampled_from(['"', "'"]), st.sampled_from(["=", " = ", "\n=", "=\t\n"])),
    min_size=1,
    unique_by=lambda attribute: attribute[0],
)


@given(ATTRIBUTES, st.sampled_from(LINE_ENDS), st.booleans(), VALUES)
def test_an_attribute_is_at_its_value(
    attributes: list[tuple[str, str, str, str]], line_end: str, mark: bool, before: str
) -> None:
    written = "\n\t".join(f"{name}{equals}{quote}{value}{quote}" for name, value, quote, equals in attributes)
    source = f"x{before.replace('<', '')}<p {written}>x".replace("\n", line_end)
    document = Document.read("\ufeff" * mark + source)
    assert document.source == source
    ((block, element),) = document.named("p")
    for name, value, _, _ in attributes:
        assert element.attr(name) == value
        place = document.attribute_location(block, name)
        if value:
            assert at(source, place) == value
        else:
            assert (at(source, place) or "").startswith(name)


@pytest.mark.parametrize(
    ("tag", "name", "expected"),
    [
        ('<p a="x y">', "a", "x y"),
        ("<p a='x'>", "a", "x"),
        ("<p a=x>", "a", "x"),
        ("<p a=x/>", "a", "x/"),
        ("<p a = x>", "a", "x"),
        ("<p a>", "a", "a"),
        ("<p a=''>", "a", "a=''"),
        ("<p a= >", "a", "a"),
        ("<p =a=b>", "=a", "b"),
        ("<p =a>", "=a", "=a"),
        ("<p a='=' b>", "a", "="),
        ('<p a="&amp;">', "a", "&amp;"),
        ("<p A=1 a=2>", "a", "1"),
        ("<svg viewBox='0 0'>", "viewBox", "0 0"),
        ("<p a=1>", "b", None),
    ],
)
def test_the_place_of_an_attribute(tag: str, name: str, expected: str | None) -> None:
    document = Document.read(f"<body>\n😀{tag}")
    place = document.attribute_location(len(document.elements) - 1, name)
    assert (at(document.source, place) or "").strip() == (expected or "")
    assert place is None or place.line == 2


@given(
    st.text(st.characters(exclude_characters="<\r", exclude_categories=["Cs"])), st.sampled_from(LINE_ENDS), st.data()
)
@example("\n{}", "\r\n", None)
def test_text_of_a_script_is_where_it_stands(text: str, line_end: str, data: st.DataObject | None) -> None:
    start, end = (0, len(text))
    if data is not None:
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
    source = f"<p>é😀\n<script type=a\n>{text}</script>".replace("\n", line_end)
    document = Document.read(source.encode(), content_type="text/html; charset=utf-8")
    ((block, element),) = document.named("script")
    assert element.text == text.replace("\0", "\ufffd")
    assert at(source, document.text_location(block, start, end)) == text[start:end]


def test_line_ends_do_not_change_a_place() -> None:
    html = '<p>\n\n<meta\n content="a\nb"><script>\n{\n"a": 1}</script>'
    documents = [
        Document.read("\ufeff" * mark + html.replace("\n", end)) for end in LINE_ENDS for mark in (False, True)
    ]
    block, script = (documents[0].named(tag)[0][0] for tag in ("meta", "script"))
    assert {document.tag_location(block) for document in documents} == {(3, 1, 5, 4)}
    assert {document.attribute_location(block, "content") for document in documents} == {(4, 11, 5, 2)}
    assert {document.text_location(script, 3, 6) for document in documents} == {(7, 1, 7, 4)}


def test_text_that_is_written_otherwise_has_no_place() -> None:
    document = Document.read("<h1>A &amp; B</h1><h2>A <b>B</b></h2><h3>A B</h3>")
    places = [document.text_location(document.named(tag)[0][0], 0, 1) for tag in ("h1", "h2", "h3")]
    assert places == [None, None, (1, 42, 1, 43)]


def test_an_implied_element_has_no_place() -> None:
    document = Document.read("<p>")
    assert [document.tag_location(block) for block in range(4)] == [None, None, None, (1, 1, 1, 4)]


@given(MARKUP, st.lists(st.sampled_from(["p", "b", "meta", "base", "td", "title", "script", "template"])))
def test_named_gives_the_live_html_elements_in_document_order(html: str, wanted: list[str]) -> None:
    document = Document.read(html)
    expected = [
        (block, element)
        for block, element in enumerate(document.elements)
        if element.tag in wanted and element.namespace.value == "html" and not document.is_inert(block)
    ]
    assert document.named(*wanted) == expected
    assert document.named(*wanted) == expected


def test_only_the_html_namespace_counts() -> None:
    html = "<svg><title id=a></title><script id=b></script><foreignObject><p id=c></p></svg><script id=d></script>"
    assert tags(Document.read(html), "title", "script", "p") == ["c", "d"]


def test_a_template_is_inert_and_a_declared_shadow_root_is_not() -> None:
    html = """<div><template shadowrootmode=OPEN><p id=a><template><p id=b></template><p id=c></template>
        <template shadowrootmode=open><p id=d></template></div>
        <template><p id=e><div><template shadowrootmode=open><p id=f></template></div></template>
        <table><template shadowrootmode=open><p id=g></template></table><p id=h>
        <x-card><template shadowrootmode=closed><p id=i></template></x-card>
        <section><template shadowrootmode=shut><p id=j></template></section><svg><template><p id=k></template></svg>"""
    document = Document.read(html)
    assert tags(document, "p") == ["a", "c", "h", "i", "k"]
    inert = [element.attr("id") for block, element in enumerate(document.elements) if document.is_inert(block)]
    assert [name for name in inert if name] == ["b", "d", "e", "f", "g", "j"]


@pytest.mark.parametrize(
    ("html", "base"),
    [
        ("", PAGE),
        ("<base target=x><base href=../b/><base href=../c/>", "https://example.com/b/"),
        ("<p><base href='https://example.org/x'>", "https://example.org/x"),
        ("<base href='//example.org/'>", "https://example.org/"),
        ("<template><base href=/b></template>", PAGE),
        ("<svg><base href=/b></base></svg>", PAGE),
        ("<base href='data:text/plain,x'><base href=/c>", PAGE),
        ("<base href='JavaScript:x'>", PAGE),
        ("<base href>", PAGE),
    ],
)
def test_the_base_is_that_of_the_first_base_element_that_counts(html: str, base: str) -> None:
    assert Document.read(html, PAGE).base == base


def test_a_base_needs_no_address_of_the_page() -> None:
    assert Document.read("<base href='https://example.org/x/'>").base == "https://example.org/x/"
    assert Document.read("<base href='/x/'>").base is None
    assert Document.read("<p>").base is None


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<html lang=de-AT>", "de-AT"),
        ("<html lang=' fr '>", "fr"),
        ("<html lang>", None),
        ("<p lang=de>", None),
        ("", None),
        ("<p><html lang=it>", "it"),
    ],
)
def test_the_language_is_that_of_the_html_element(html: str, language: str | None) -> None:
    assert Document.read(html).language == language


def test_bytes_keep_their_encoding_and_its_findings() -> None:
    document = Document.read(b"\xef\xbb\xbf<p>\xff", PAGE, "text/html; charset=shift_jis")
    assert (document.source, document.encoding, document.url) == ("<p>\ufffd", "utf-8", PAGE)
    assert [finding.name for finding in document.findings] == ["document.encoding-invalid"]


def test_a_lone_surrogate_in_a_text_or_value_is_kept() -> None:
    document = Document.read("<script>\ud800</script><meta content='\udfff'>")
    assert document.named("script")[0][1].text == "\ud800"
    assert document.named("meta")[0][1].attr("content") == "\udfff"


def test_the_parser_is_imported_when_a_page_is_read() -> None:
    program = "import sys, newsschema.document.document; print('turbohtml' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"


@pytest.mark.parametrize(
    "html",
    [
        "<div a=b>" * 100_000,
        "<template>" * 100_000 + "<p>",
        "<template><p></template>" * 50_000,
        "<div><template shadowrootmode=open>" * 50_000,
        "<p>" + "".join(f"<script>{number}</script>\r\n" for number in range(20_000)),
        "<p " + " ".join(f"a{number}=x" for number in range(100_000)) + ">",
    ],
    ids=["deep", "deep templates", "templates", "shadow roots", "scripts", "attributes"],
)
def test_large_hostile_pages_take_linear_time(html: str) -> None:
    start = time.process_time()
    document = Document.read(html)
    blocks = [block for block, _ in document.named("p", "script", "div", "template")]
    for block in blocks:
        document.tag_location(block)
        document.text_location(block, 0, 1)
        document.attribute_location(block, "a")
    assert time.process_time() - start < 5


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_end_tag_of_an_element_and_what_follows_it(line_end: str) -> None:
    page = "<p>\U0001f98a\n\t<script>let one;</script\n>\n<b>Boats</b> may pass".replace("\n", line_end)
    document = Document.read(page)
    script, bold = (block for block, element in enumerate(document.elements) if element.tag in ("script", "b"))
    assert document.end_tag_location(script) == (2, 18, 3, 2)
    assert document.source_after(script, 100) == "\n<b>Boats</b> may pass"
    assert document.source_after(script, 4) == "\n<b>"
    assert document.source_after(bold, 100) == " may pass"
    assert document.end_tag_location(0) is None
    assert document.source_after(0, 100) == ""


def test_the_scripts_of_a_page_are_those_that_have_a_type() -> None:
    page = "<script>1</script><script type=''>2</script><template><script type=a>3</script></template><script type=B>4"
    assert [(kind, element.text) for _, kind, element in Document.read(page).scripts] == [("B", "4")]
