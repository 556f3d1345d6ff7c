"""Pages with blocks that HTML ends elsewhere than their author, or that are only cut, in; what is said of them out."""

from __future__ import annotations

import pytest

import newsschema as ns

ARTICLE = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "HERE", "dateline": "Fenmoor"}'
AFTER = "\n<p>\U0001f98a</p><script>let one = 1;</script><p>Boats may pass.</p><!-- end -->\n<script>let two;</script>"


def said(headline: str, after: str = AFTER, block: str = ARTICLE) -> dict[str, str]:
    """What is said of the block of a page, with the source at the place of each finding."""
    page = f'<!doctype html>\r\n<p>\U0001f98a\t<script type="application/ld+json">\r\n{block.replace("HERE", headline)}'
    source = f"{page}</script>{after}".replace("\r\n", "\n")
    lines = source.split("\n")
    found = {}
    for finding in ns.parse(f"{page}</script>{after}").findings:
        place = finding.location
        assert place is not None
        assert place.line == place.end_line
        found[finding.name] = lines[place.line - 1][place.column - 1 : place.end_column - 1]
    return found


@pytest.mark.parametrize(
    ("headline", "tag"),
    [
        ("a </script> b", "</script>"),
        ("a </SCRIPT\t> b", "</SCRIPT\t>"),
        ("a </script/> b", "</script/>"),
        ("a <script src='/x.js'></script> b", "</script>"),
        ("<script>1</script> and <script>2</script>", "</script>"),
        ('"</script>', "</script>"),
    ],
)
def test_an_end_tag_in_a_string_is_shown(headline: str, tag: str) -> None:
    assert said(headline.replace('"', '\\"')) == {"jsonld.end-tag-inside": tag}


@pytest.mark.parametrize("after", [AFTER, "<p>no comment</p>", "<!-- x --><script>1</script>", ""])
def test_a_mark_that_hides_the_end_tag_is_shown(after: str) -> None:
    assert said("a <!-- <script> b", after) == {"jsonld.end-tag-hidden": "<!--"}
    assert said("1 <!-- 2 --> 3 <!--<SCRIPT > b", after) == {"jsonld.end-tag-hidden": "<!--"}


@pytest.mark.parametrize(
    "headline",
    [
        "a <\\/script> b",
        "a \\u003c/script> b",
        "a </scripts> b",
        "a &lt;/script&gt; b",
        "<!-- a -->",
        "<!-- <scripts> b",
        "<!-- <script>x</script> -->",
        "<!-- <script>x<\\/script> --> b",
        "--> <script> <!--",
    ],
)
def test_what_ends_the_script_where_its_author_does_is_not_reported(headline: str) -> None:
    assert said(headline) == {}


@pytest.mark.parametrize("after", [AFTER, "", "<p>2 < 3</p>", "<p>script</p>", "<script>'<script>'</script>"])
def test_a_block_that_is_only_cut_is_a_cut_one(after: str) -> None:
    assert said("", after, '{"@type": "NewsArticle", "headline": "a').keys() == {"jsonld.truncated"}
    assert said("", after, '{"@type": "NewsArticle", "headline": "a"').keys() == {"jsonld.truncated"}


def test_a_file_is_no_page_and_its_strings_may_hold_anything() -> None:
    assert ns.validate(ARTICLE.replace("HERE", "a </script> <!-- <script> b"), select=["NS1"]).findings == ()


def test_what_stands_before_the_end_tag_is_read() -> None:
    page = ns.parse(
        f'<h1>Ferry</h1><script type="application/ld+json">{ARTICLE}</script>'.replace("HERE", "a </script>")
    )
    assert [article.headline for article in page.articles] == ["a "]


def test_many_cut_blocks_take_time_in_proportion() -> None:
    page = '<script type="application/ld+json">{"a": "</script>' * 3000
    assert {finding.name for finding in ns.parse(page).graph.findings} == {"jsonld.truncated"}
