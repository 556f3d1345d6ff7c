"""Pages with headings in; the headline that is believed to be the article's, and its kicker."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import visible
from newsschema.syntaxes.visible import terms


def headlines(html: str) -> list[object]:
    node = visible.read(Document.read(html), Graph(), ())
    return [] if node is None else [value.value for value in node.values("headline")]


def kickers(html: str) -> list[object]:
    node = visible.read(Document.read(html), Graph(), ())
    return [] if node is None else [value.value for value in node.values(terms.KICKER)]


@pytest.mark.parametrize(
    ("html", "headline"),
    [
        ("<h1>Harbour bridge reopens</h1>", "Harbour bridge reopens"),
        ("<h1> Harbour\n  bridge <em>reopens</em></h1>", "Harbour bridge reopens"),
        ("<h1>Harbour bridge<br>reopens</h1>", "Harbour bridge reopens"),
        ("<h1><a href='/'>The Example</a></h1><h2 class=entry-title>Bridge reopens</h2>", "Bridge reopens"),
        ("<header><h1 class=site-logo>The Example</h1></header><main><h1>Bridge reopens</h1></main>", "Bridge reopens"),
        ("<h1><img src=logo.png alt=Logo></h1><h2 class=headline>Bridge reopens</h2>", "Bridge reopens"),
        ("<title>Bridge reopens | The Example</title><h2>Menu</h2><h2>Bridge reopens</h2>", "Bridge reopens"),
        ("<h1>Bridge reopens <span class=sr-only>now</span></h1>", "Bridge reopens"),
        ("<div class=article-title>Bridge reopens</div><p>Text</p>", "Bridge reopens"),
        ("<template><h1>Other</h1></template><h1>Bridge reopens</h1>", "Bridge reopens"),
        (
            "<div class=comments><h2 class=title>Reply now</h2></div><h2 class=title>Bridge reopens</h2>",
            "Bridge reopens",
        ),
        (
            (
                "<title>Why it closed | Pier News</title><meta property=og:title content='Bridge reopens'>"
                "<h2>Bridge reopens</h2><h2 class=title>Top stories</h2>"
            ),
            "Bridge reopens",
        ),
        ("<h2>Bridge reopens</h2><h3 class=box-title>Tagged as:</h3>", "Bridge reopens"),
        (
            "<title>Bridge reopens - The Quay</title><h1>The Quay</h1><h2 class=post-title>Bridge reopens</h2>",
            "Bridge reopens",
        ),
        (
            "<title>Bridge reopens | Quay</title><h1 class=entry-title>Latest</h1><h2 class=title>Bridge reopens</h2>",
            "Bridge reopens",
        ),
        (
            "<title>Bridge reopens</title><h3 class=box-title>Days</h3><h4 class=title>Bridge reopens</h4>",
            "Bridge reopens",
        ),
        ("<title>Bridge reopens</title><table><td class=contentheading>Bridge reopens</td></table>", "Bridge reopens"),
        ("<h1>Bridge reopens <a href=#bridge>¶</a></h1>", "Bridge reopens"),
        ("<h1>Bridge reopens · <a href=/1>*</a></h1>", "Bridge reopens"),
        ("<h1>News in <a href=/c>C#</a></h1>", "News in C#"),
        ("<h1>Learning C<a href=/c>++</a></h1>", "Learning C++"),
        (
            (
                "<title>Best bread - easy</title><h1 class=entry-title>How to bake bread</h1>"
                f"<p>{'Text ' * 30}</p><h2>Best bread</h2>"
            ),
            "How to bake bread",
        ),
        (
            (
                "<title>Ministry of Piers - Ferry ends</title><h2 class=title>Ministry of Piers</h2>"
                "<h1 class=title>Ferry ends</h1>"
            ),
            "Ferry ends",
        ),
    ],
)
def test_the_articles_headline_comes_first(html: str, headline: str) -> None:
    assert headlines(html)[0] == headline


@pytest.mark.parametrize(
    ("heading", "headline"),
    [
        ("Old Quay Radios", "Bridge reopens"),
        ("Quay Radios go silent at noon", "Quay Radios go silent at noon"),
    ],
)
def test_a_heading_that_is_the_name_in_the_host_is_the_sites(heading: str, headline: str) -> None:
    html = f"<h1>{heading}</h1><h2 class=title>Bridge reopens</h2>"
    node = visible.read(Document.read(html, "https://www.quay-radios.example/bridge"), Graph(), ())
    assert node is not None
    assert node.values("headline")[0].value == headline


@pytest.mark.parametrize(
    ("html", "headline", "kicker"),
    [
        ("<h1><span class=kicker>Traffic</span> Bridge reopens</h1>", "Bridge reopens", "Traffic"),
        ("<h1><span class=overline>Traffic</span>: Bridge reopens</h1>", "Bridge reopens", "Traffic"),
        ("<h1>Disney+ <span class=eyebrow>Film</span></h1>", "Disney+", "Film"),
        (
            "<title>Bridge reopens - The Example</title><h1><span>Traffic</span> <span>Bridge reopens</span></h1>",
            "Bridge reopens",
            "Traffic",
        ),
    ],
)
def test_a_kicker_is_no_part_of_the_headline(html: str, headline: str, kicker: str) -> None:
    assert headlines(html)[0] == headline
    assert kickers(html) == [kicker]


def test_the_first_of_headings_that_look_alike_is_the_pages() -> None:
    assert headlines("<h1 class=t>One story</h1><h1 class=t>Two story</h1>")[0] == "One story"
