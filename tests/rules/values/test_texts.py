"""Texts in; which of them are escaped, marked up, empty, never filled in, or no names, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import pointed_at
from vocabulary_findings import article, findings, messages, pointers, thing

ESCAPED, HTML, EMPTY, PLACEHOLDER, EXAMPLE = "NS540", "NS541", "NS542", "NS543", "NS544"
SPACE, CONTROL, MOJIBAKE, NAME, EMAIL = "NS545", "NS546", "NS547", "NS548", "NS549"
ALL = (ESCAPED, HTML, EMPTY, PLACEHOLDER, SPACE, CONTROL, MOJIBAKE, NAME, EMAIL)
BODY = "<p>Salt &amp; Light {{ reopens }}.</p>\n<p>&lt;x&gt;</p>"


@pytest.mark.parametrize(
    "data",
    [
        article(
            headline='"Salt & Light"; a < b, AT&T; <3',
            description="A & B; C",
            url="https://www.fenmoor.example/?a=1&b=2",
        ),
        article(articleBody=BODY, **{"ex:body": "<p>Salt &amp; Light</p>"}),
        thing("JobPosting", description="<p>Lock keeper &amp; diver</p>"),
        thing("Comment", text="<b>No</b> &quot;thanks&quot;"),
        article(headline="SÃO PAULO: ILHA DE MÂ, Ã", dateline="CHÂ", keywords=["Â", "NÃO"]),
        article(headline="Lock\n reopens\tx", articleBody=" Salt\r\n\n"),
        article(headline="The {keyword} of the year: 100 %", description="Null and void; undefined rights"),
        article(author={"@type": "Person", "name": "Ida Null", "email": "mailto:marsh@fenmoor.example?subject=x"}),
        article(author={"@type": "Person", "name": "@marsh", "url": "https://www.fenmoor.example/undefined-rights"}),
        article(author="https://www.fenmoor.example/marsh", publisher={"@type": "Organization", "name": "a.example"}),
        article(accessibilityHazard="none", contentRating="None", keywords=["-"]),
        article(wordCount=0, isAccessibleForFree=False, author={"@id": "#x"}, publisher={"@type": "Organization"}),
        thing("SearchAction", target={"@type": "EntryPoint", "urlTemplate": "https://x.example/?q={q}"}),
    ],
)
def test_look_alikes_are_right(data: dict[str, Any]) -> None:
    assert {code: pointers(code, data) for code in ALL} == {key: [] for key in ALL}


@pytest.mark.parametrize(
    "data",
    [
        article(headline="Salt &amp; Light"),
        article(headline="&#8216;Salt&#8217;"),
        article(description="&lt;p&gt;Salt&lt;/p&gt;"),
        article(url="https://www.fenmoor.example/?a=1&amp;b=2"),
        article(articleBody="Salt &amp;quot;and&amp;quot; Light"),
    ],
)
def test_texts_that_are_escaped(data: dict[str, Any]) -> None:
    assert len(pointers(ESCAPED, data)) == 1


def test_microdata_is_escaped_by_nature_and_wrong_only_twice() -> None:
    item = '<div itemscope itemtype="https://schema.org/Article"><b itemprop="headline">Salt {} Light</b></div>'
    assert pointers(ESCAPED, item.format("&amp;")) == []
    assert len(findings(ESCAPED, item.format("&amp;amp;"))) == 1


@pytest.mark.parametrize("text", ["<em>Salt</em>", "Salt<br/>Light", "<p>Salt", "<a href='x'>Salt</a>"])
def test_texts_with_tags(text: str) -> None:
    for name in ("headline", "description", "caption"):
        assert pointers(HTML, thing("ImageObject", **{name: text})) == [f"/{name}"]


def test_empty_values_are_advice_but_for_the_fields_of_forms() -> None:
    data = article(headline=" \n", image={}, keywords=["", "x"], author=[{"@type": "Person"}])
    assert sorted(pointers(EMPTY, data), key=str) == ["/headline", "/image", "/keywords/0"]
    form = '<form itemscope itemtype="https://schema.org/SearchAction"><input itemprop="query-input" name="q"></form>'
    assert pointers(EMPTY, form) == []


@pytest.mark.parametrize(
    "data",
    [
        article(headline="undefined"),
        article(headline="TODO"),
        article(headline="None"),
        article(author="[object Object]"),
        article(image="https://www.fenmoor.example/undefined"),
        article(image="https://www.fenmoor.example/[object%20Object]?x"),
        article(headline="{{ title }}"),
        article(headline="{% block title %}"),
        article(headline="<%= title %>"),
        article(headline="Lock: ${article.title}"),
        article(headline="%%title%% - Courier"),
        article(description="Lorem ipsum dolor sit amet"),
    ],
)
def test_what_was_never_filled_in(data: dict[str, Any]) -> None:
    assert len(pointers(PLACEHOLDER, data)) == 1


@pytest.mark.parametrize(
    ("written", "is_example"),
    [
        ("https://example.com/a", True),
        ("https://www.example.org", True),
        ("https://www.fenmoor.example:80/", True),
        ("https://fenmoor.test/", True),
        ("https://myexample.com/", False),
        ("https://www.wikipedia.org/example.com", False),
        ("https://example.com.au/", False),
    ],
)
def test_addresses_of_examples(written: str, is_example: bool) -> None:
    assert bool(pointers(EXAMPLE, article(url=written))) is is_example
    assert pointers(EXAMPLE, thing("Person", email="ida@example.com")) == ["/email"]


def test_space_around_a_text_counts_where_the_author_wrote_it() -> None:
    data = thing("Person", name=" Ida Marsh", jobTitle="Editor\N{NO-BREAK SPACE}", description=" Long. ")
    assert sorted(pointers(SPACE, data), key=str) == ["/jobTitle", "/name"]
    item = '<p itemscope itemtype="https://schema.org/Person">{}</p>'
    assert pointers(SPACE, item.format('<b itemprop="name"> Ida </b>')) == []
    html = item.format('<meta itemprop="name" content=" Ida ">')
    assert [pointed_at(html, finding) for finding in findings(SPACE, html)] == [" Ida "]


def test_control_characters_and_lost_ones() -> None:
    assert messages(CONTROL, article(headline="Lock\x03")) == ["headline has the control character U+0003; remove it"]
    assert len(pointers(CONTROL, article(headline=["a\x9fb", "a\ufffdb", "a\u200bb"]))) == 2


def test_text_in_the_wrong_encoding() -> None:
    data = article(keywords=["geÃ¶ffnet", "itâ€™s", "5Â£", "geöffnet", "it’s"])
    assert pointers(MOJIBAKE, data) == ["/keywords/0", "/keywords/1", "/keywords/2"]


def test_names_that_are_addresses() -> None:
    data = article(author=[{"@type": "Person", "name": "marsh@fenmoor.example"}, "reed@fenmoor.example"])
    assert sorted(pointers(NAME, data), key=str) == ["/author/0/name", "/author/1"]
    html = '<p itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="https://www.fenmoor.example/m">Ida</a></p>'
    (message,) = messages(NAME, html)
    assert message.endswith("put the property on an element inside the link")
    assert pointers(NAME, thing("WebSite", name="https://www.fenmoor.example/")) == []


@pytest.mark.parametrize("text", ["marsh (at) fenmoor.example", "[email protected]", "marsh@fenmoor", "a@b.example, c"])
def test_what_is_no_email(text: str) -> None:
    assert pointers(EMAIL, thing("Person", email=text)) == ["/email"]
