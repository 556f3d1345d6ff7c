"""Paywall markup in; what Google's rules on it say, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import article, codes, page, places
from rule_findings import found

from newsschema.rules.views.paywall_sections import class_in

BODY = '<div class="story members">The lock was closed for nine weeks.</div>'


def section(**changes: Any) -> dict[str, Any]:
    given = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".members"} | changes
    return {name: value for name, value in given.items() if value is not None}


def walled(*sections: dict[str, Any], **changes: Any) -> dict[str, Any]:
    given: dict[str, Any] = {"isAccessibleForFree": False, "hasPart": list(sections or [section()])}
    return article(**given | changes)


@pytest.mark.parametrize(
    "source",
    [
        page(walled(), body=BODY),
        page(walled(section(), section(cssSelector=".story")), body='<p class="story"></p><p class="members"></p>'),
        page(walled(isAccessibleForFree=True), body=BODY),
        page(walled(isAccessibleForFree="https://schema.org/False"), body=BODY),
        page(walled(isAccessibleForFree={"@id": "https://schema.org/False"}), body=BODY),
        page(walled(isAccessibleForFree={"@type": "Boolean", "@value": "false"}), body=BODY),
        page(walled(section(**{"@type": ["WebPageElement", "CreativeWork"]})), body=BODY),
        page(walled(section(cssSelector=" .members ")), body=BODY),
        page(walled({"@type": "Role", "hasPart": section()}), body=BODY),
        page(walled(**{"@type": ["LiveBlogPosting", "NewsArticle"]}), body=BODY),
        page(walled(**{"@type": "AnalysisNewsArticle"}), body=BODY),
        page(walled(section(isAccessibleForFree=True), isAccessibleForFree=True), body=BODY),
        page(article(isAccessibleForFree=False), body=BODY),
        page(article(isAccessibleForFree=True)),
        page(article(hasPart={"@type": "WPHeader", "name": "Top"})),
        page(article(hasPart=[{"@type": "NewsArticle", "headline": "Part one", "isAccessibleForFree": False}])),
        page(article(speakable={"@type": "SpeakableSpecification", "cssSelector": ["#a", "b"]})),
    ],
)
def test_markup_that_is_right(source: str) -> None:
    assert codes(source) == []


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (walled(isAccessibleForFree=None), ["NS250"]),
        (walled(section(), section(), isAccessibleForFree=None), ["NS250"]),
        (walled(section(isAccessibleForFree=True), isAccessibleForFree=None), []),
        (walled(isAccessibleForFree="False"), ["NS251"]),
        (walled(isAccessibleForFree="no"), ["NS251"]),
        (walled(isAccessibleForFree=0), ["NS251"]),
        (walled(section(isAccessibleForFree="false")), ["NS251"]),
        (walled(section(**{"@type": "CreativeWork"})), ["NS252"]),
        (walled(section(**{"@type": None})), ["NS252"]),
        (walled(section(isAccessibleForFree=None)), ["NS253"]),
        (walled(section(isAccessibleForFree=True)), ["NS253"]),
        (walled(section(isAccessibleForFree=True), section()), []),
        (walled(section(cssSelector="#members")), ["NS254"]),
        (walled(section(cssSelector=[".members", ".story"])), ["NS254"]),
        (walled(section(cssSelector="")), ["NS254"]),
        (walled(section(cssSelector="#free", isAccessibleForFree=True), section()), []),
        (walled(**{"@type": "BlogPosting"}), ["NS258"]),
        (walled(**{"@type": "LiveBlogPosting"}), ["NS258"]),
    ],
)
def test_markup_that_is_wrong(node: dict[str, Any], expected: list[str]) -> None:
    assert codes(node) == expected


def test_the_flag_may_stand_on_the_article_of_the_page() -> None:
    web_page = {"@context": "https://schema.org", "@type": "WebPage", "hasPart": section()}
    assert codes(web_page) == ["NS250"]
    assert codes([web_page, article(isAccessibleForFree=False)]) == ["NS332"]


def test_booleans_of_places_are_another_matter() -> None:
    museum = {"@context": "https://schema.org", "@type": "Museum", "isAccessibleForFree": "yes"}
    assert codes(museum) == []


@pytest.mark.parametrize(
    ("selector", "name"),
    [
        (".members", "members"),
        (".-members_2", "-members_2"),
        (".--members", "--members"),
        (".für-alle", "für-alle"),
        (r".md\:hidden", "md:hidden"),
        (r".\31 23", "123"),
        ("members", None),
        ("#members", None),
        (".a.b", None),
        (".a .b", None),
        (".a, .b", None),
        (".a > p", None),
        ("p.members", None),
        (".members:first-child", None),
        (".2members", None),
        ("[class=members]", None),
        (".", None),
        ("", None),
    ],
)
def test_selectors_of_one_class(selector: str, name: str | None) -> None:
    assert class_in(selector) == name


@pytest.mark.parametrize(
    ("sections", "body", "expected"),
    [
        ([section()], '<p class="member"></p>', ["NS256"]),
        ([section()], '<template><p class="members"></p></template>', ["NS256"]),
        ([section()], '<p class="Members"></p>', ["NS256"]),
        ([section(isAccessibleForFree=True), section()], '<p class="members"></p>', []),
        ([section(cssSelector=r".md\:hidden")], '<p class="md:hidden"></p>', []),
        ([section()], '<div class="members"><p class="members"></p></div>', ["NS255"]),
        ([section(), section(cssSelector=".b")], '<div class="b"><i><p class="members"></p></i></div>', ["NS255"]),
        ([section(), section(cssSelector=".b")], '<p class="b members"></p>', []),
        ([section()], '<p class="members"></p><p class="members"></p>', []),
    ],
)
def test_selectors_and_the_page(sections: list[dict[str, Any]], body: str, expected: list[str]) -> None:
    assert codes(page(walled(*sections), body=body)) == expected


def test_without_a_page_no_class_is_missed() -> None:
    assert codes(walled()) == []


def test_the_body_may_be_a_section() -> None:
    source = page(walled()).replace("<body>", '<body class="members">')
    assert codes(source) == []
    assert places(source.replace("</body>", '<p class="members a"></p></body>'), "NS255") == ["members a"]


MICRODATA = """<article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">Lock</h1><img itemprop="image" src="https://www.fenmoor.example/a.jpg">
<p itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="https://f.example/">
<b itemprop="name">Wanda Fenn</b></a></p><meta itemprop="isAccessibleForFree" content="{0}">
<div itemprop="hasPart" itemscope itemtype="https://schema.org/WebPageElement">
<meta itemprop="isAccessibleForFree" content="{0}"><meta itemprop="cssSelector" content="{1}"></div>
<p class="members">The lock was closed.</p></article>"""


@pytest.mark.parametrize(
    ("flag", "selector", "expected"),
    [
        ("false", ".members", []),
        ("False", ".members", []),
        ("http://schema.org/False", ".members", []),
        ("no", ".members", ["NS251", "NS251"]),
        ("false", "p.members", ["NS254"]),
    ],
)
def test_microdata(flag: str, selector: str, expected: list[str]) -> None:
    assert codes(page(body=MICRODATA.format(flag, selector))) == expected


RDFA = """<article vocab="https://schema.org/" typeof="NewsArticle">
<meta property="isAccessibleForFree" content="{}"><h1 property="headline">Lock</h1></article>"""


def test_rdfa_is_no_format_for_paywalls() -> None:
    assert len(found(page(body=RDFA.format("false")), "NS257")) == 1
    assert found(page(body=RDFA.format("true")), "NS257") == []
    assert found(page(walled(), body=RDFA.format("false")), "NS257") == []


def test_what_is_wrong_is_pointed_at() -> None:
    assert places(page(walled(section(cssSelector="#a"))), "NS254") == ['"#a"']
    assert places(page(walled(section(cssSelector=[".a", ".b"]))), "NS254") == ['".b"']
    assert places(page(walled(isAccessibleForFree="False")), "NS251") == ['"False"']
    assert places(page(walled()), "NS256") == ['".members"']
