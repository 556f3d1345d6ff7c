"""Sitemaps in, in all spellings and encodings; what the graph holds of them, and where it says it stood."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsschema as ns
from newsschema.graph.node import Node, Value
from newsschema.syntaxes.news_sitemap import Sitemap, is_page, is_sitemap, nested, read_sitemap, texts
from newsschema.syntaxes.sitemap_places import SitemapPlaces
from newsschema.values.sitemaps import NEWS_NAMESPACE, SITEMAP_NAMESPACE

NEWS = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="{SITEMAP_NAMESPACE}"
        xmlns:news='{NEWS_NAMESPACE}'>
  <url>
    <loc> https://www.fenmoor.example/lock?a=1&amp;b=2 </loc>
    <news:news>
      <news:publication>
        <news:name><![CDATA[Fenmoor & Courier]]></news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:title>
        Lower Basin – Schleuse \U0001f600
      </news:title>
    </news:news>
    <lastmod/>
  </url>
</urlset>
"""
WRITTEN = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=20)
"""What XML can hold; white space around it is no part of a value's place."""


def read(text: str | bytes) -> Sitemap:
    sitemap = read_sitemap(text).sitemap
    assert sitemap is not None
    return sitemap


LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def shown(text: str, value: Value | Node) -> str:
    """What an editor shows selected where a value is said to stand."""
    place = SitemapPlaces(text).locate(value.provenance)
    assert place is not None
    lines = LINE.findall(text)  # `str.splitlines` knows more ends than an editor
    if place.line == place.end_line:
        return lines[place.line - 1][place.column - 1 : place.end_column - 1]
    first, last = lines[place.line - 1][place.column - 1 :], lines[place.end_line - 1][: place.end_column - 1]
    return first + "".join(lines[place.line : place.end_line - 1]) + last


def test_elements_are_nodes_and_texts() -> None:
    sitemap = read(NEWS)
    assert sitemap.root.types == ("urlset",)
    (entry,) = sitemap.entries
    assert entry.types == ("url",)
    assert entry.values("loc")[0].value == " https://www.fenmoor.example/lock?a=1&b=2 "
    assert entry.values("lastmod")[0].value == ""
    (news,) = sitemap.news
    assert [value.value for value in texts(news, "news:publication", "news:name")] == ["Fenmoor & Courier"]
    assert texts(news, "news:title")[0].value.strip() == "Lower Basin – Schleuse \U0001f600"
    assert texts(entry, "lastmod") == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_value_is_shown_where_it_stands(line_end: str) -> None:
    text = NEWS.replace("\n", line_end)
    sitemap = read(text)
    (entry,), (news,) = sitemap.entries, sitemap.news
    assert shown(text, entry.values("loc")[0]) == "https://www.fenmoor.example/lock?a=1&amp;b=2"
    assert shown(text, texts(news, "news:publication", "news:name")[0]) == "Fenmoor & Courier"
    assert shown(text, texts(news, "news:title")[0]) == "Lower Basin – Schleuse \U0001f600"
    assert shown(text, entry.values("lastmod")[0]) == "<lastmod/>"
    assert shown(text, news) == "<news:news>"
    assert shown(text, sitemap.root.values("xmlns")[0]) == SITEMAP_NAMESPACE
    assert shown(text, sitemap.root.values("xmlns:news")[0]) == NEWS_NAMESPACE


@given(WRITTEN)
def test_what_is_written_is_read_and_shown(value: str) -> None:
    text = f"<urlset><url>\n<loc>{escape(value)}</loc></url></urlset>"
    (loc,) = read(text).entries[0].values("loc")
    assert loc.value == value
    assert shown(text, loc) == (escape(value).strip(" ") or "<loc>")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_bytes_are_read_in_the_encoding_that_they_show(encoding: str) -> None:
    file = read_sitemap(NEWS.encode(encoding))
    assert file.findings == []
    assert file.text == NEWS
    assert file.sitemap is not None
    assert file.sitemap.size == len(NEWS.encode(encoding))


def test_bytes_are_read_in_the_encoding_that_they_declare() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><urlset><url><loc>ü</loc></url></urlset>'
    assert texts(read(text.encode("latin-1")).entries[0], "loc")[0].value == "ü"


def test_bytes_that_are_no_text_are_a_fault_of_the_xml_at_their_place() -> None:
    file = read_sitemap(b"<urlset>\n<url><loc>\xfc</loc></url></urlset>")
    (finding,) = file.findings
    assert (finding.name, finding.severity) == ("sitemap.invalid-xml", "error")
    assert finding.location == (2, 11, 2, 12)


def test_prefixes_may_be_any() -> None:
    text = (
        f'<s:urlset xmlns:s="{SITEMAP_NAMESPACE}"><s:url xmlns="{NEWS_NAMESPACE}">'
        "<s:loc>1</s:loc><news><title>2</title></news></s:url><s:url><s:loc>3</s:loc></s:url></s:urlset>"
    )
    sitemap = read(text)
    assert [texts(entry, "loc")[0].value for entry in sitemap.entries] == ["1", "3"]
    assert [texts(news, "news:title")[0].value for news in sitemap.news] == ["2"]
    assert shown(text, sitemap.root.values("xmlns:news")[0]) == NEWS_NAMESPACE


def test_what_is_in_another_namespace_keeps_the_name_it_is_written_with() -> None:
    text = (
        f'<urlset xmlns="{SITEMAP_NAMESPACE}" xmlns:i="https://www.fenmoor.example/ns"><url><loc>1</loc>'
        '<i:image><i:loc>2</i:loc></i:image><loc xmlns="https://www.fenmoor.example/ns">3</loc></url></urlset>'
    )
    (entry,) = read(text).entries
    assert [value.value for value in entry.values("loc")] == ["1", "3"]  # lenient: an unprefixed name is the protocol's
    assert [value.value for image in nested(entry, "i:image") for value in image.values("i:loc")] == ["2"]


def test_an_index_of_sitemaps_is_one_too() -> None:
    text = f'<sitemapindex xmlns="{SITEMAP_NAMESPACE}"><sitemap><loc>a</loc></sitemap><sitemap/></sitemapindex>'
    assert [len(entry.values("loc")) for entry in read(text).entries] == [1, 0]


def test_an_entry_that_is_cut_off_is_left_out() -> None:
    text = "<urlset><url><loc>1</loc></url>\n<url><loc>2</loc><news:news xmlns:news='x'><news:title>T & U"
    file = read_sitemap(text)
    assert file.sitemap is not None
    assert [texts(entry, "loc")[0].value for entry in file.sitemap.entries] == ["1"]
    assert [node.types for node in file.graph.nodes] == [("urlset",), ("url",)]
    (finding,) = file.findings
    assert finding.location == (2, 58, 2, 59)


def test_a_prefix_that_is_not_declared_is_a_fault_that_is_named_once() -> None:
    entry = "<url><news:news><news:title>T</news:title></news:news></url>"
    file = read_sitemap(f'<urlset xmlns="{SITEMAP_NAMESPACE}">\n{entry}{entry}</urlset>')
    (finding,) = file.findings
    assert finding.name == "sitemap.invalid-xml"
    assert NEWS_NAMESPACE in finding.message
    assert finding.location == (2, 6, 2, 7)
    assert file.sitemap is not None
    assert len(file.sitemap.news) == 2


@pytest.mark.parametrize("root", ["rss", "feed", "a:b", "svg", "URLSET"])
def test_other_xml_is_one_finding(root: str) -> None:
    file = read_sitemap(f"<?xml version='1.0'?>\n<{root}>no & XML")
    assert file.sitemap is None
    (finding,) = file.findings
    assert (finding.name, finding.severity) == ("sitemap.not-a-sitemap", "info")
    assert root in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "<urlset>",
        '\ufeff<?xml version="1.0"?><!-- made by hand -->\n<urlset/>',
        ' \n<?xml version="1.0"?><urlset>',
        f'<s:sitemapindex xmlns:s="{SITEMAP_NAMESPACE}">',
        "<!DOCTYPE urlset><urlset>",
        "<rss version='2.0'>",
        "<feed xmlns='http://www.w3.org/2005/Atom'>",
    ],
)
def test_a_sitemap_is_known_by_its_first_tag(text: str) -> None:
    assert is_sitemap(text)
    assert is_sitemap(text.encode())
    assert is_sitemap(text.encode("utf-16"))


@pytest.mark.parametrize(
    "text", ["", "urlset", "<html><urlset>", "<!doctype html><p>urlset", "<p><urlset>", "{}", "<!-- <urlset> --><rdf>"]
)
def test_a_page_is_no_sitemap(text: str) -> None:
    assert not is_sitemap(text)
    assert not is_sitemap(text.encode())


def test_a_page_may_be_in_a_file_of_xml(tmp_path: Path) -> None:
    page = b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head></html>'
    assert is_page(page)
    path = tmp_path / "page.xml"
    path.write_bytes(page)
    assert not [finding for finding in ns.validate(path).findings if finding.name.startswith("sitemap")]


@pytest.mark.parametrize("content", [b"{}", b"<", "<urlset>".encode("utf-16"), b"GIF"])
def test_any_file_of_xml_is_judged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "News.XML"
    path.write_bytes(content)
    report = ns.validate(path, select=["sitemap"])
    assert report.name == str(path)
    assert [finding.name for finding in report.errors] == ["sitemap.invalid-xml"]


def test_the_rules_of_pages_say_nothing_about_a_sitemap() -> None:
    report = ns.validate(NEWS.replace("https://www.fenmoor.example/lock", "https://www.fenmoor.example/lock"), "google")
    assert {finding.code[:3] for finding in report.findings} <= {"NS8"}


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_no_file_raises(content: bytes) -> None:
    for data in (content, b"<urlset><url>" + content):
        file = read_sitemap(data)
        for finding in file.findings:
            assert finding.message
        places = SitemapPlaces(file.text)
        for node in file.graph.nodes:
            assert places.locate(node.provenance) is not None
