"""Breadcrumb lists in; what Google's rules say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import codes, page, places

HARBOUR = "https://www.fenmoor.example/harbour"


def crumb(position: Any = 1, name: Any = "Harbour", item: Any = HARBOUR, **more: Any) -> dict[str, Any]:
    given = {"@type": "ListItem", "position": position, "name": name, "item": item} | more
    return {key: value for key, value in given.items() if value is not None}


LAST = crumb(2, "Locks", None)


def trail(*items: Any, **more: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": list(items)} | more


@pytest.mark.parametrize(
    "source",
    [
        trail(crumb(), LAST),
        trail(crumb(), crumb(2, "Locks")),
        trail(crumb("1"), crumb("2", "Locks", None)),
        trail(crumb(0), crumb(1, "Locks", None)),
        trail(LAST, crumb()),
        trail(crumb(name=None, item={"@id": HARBOUR, "name": "Harbour"}), LAST),
        trail(crumb(name=None, item={"@type": "WebPage", "url": HARBOUR, "name": "Harbour"}), LAST),
        trail(crumb(name={"@value": "Harbour", "@language": "en"}), LAST),
        trail({"@id": "#one"}, {"@id": "#two"}),
        [trail(crumb(), LAST), trail(crumb(name="News"), LAST)],
        {"@context": "https://schema.org", "@type": "WebPage", "breadcrumb": "Harbour > Locks"},
        {"@context": "https://schema.org", "@type": "WebPage", "breadcrumb": {"@type": "BreadcrumbList", "@id": "#b"}},
        trail(itemListElement={"@list": [crumb(), LAST]}),
        {"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [{"@type": "ListItem"}]},
    ],
)
def test_lists_that_are_right(source: Any) -> None:
    assert codes(source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (trail(), ["NS301"]),
        (trail(crumb()), ["NS302"]),
        (trail("Harbour", "Locks"), ["NS302"]),
        (trail(crumb(name=None), LAST), ["NS303"]),
        (trail(crumb(name=" "), LAST), ["NS303"]),
        (trail(crumb(name=None, item={"@id": HARBOUR}), LAST), ["NS303"]),
        (trail(crumb(item=None), LAST), ["NS304"]),
        (trail(crumb(item=None, url=HARBOUR), LAST), ["NS304"]),
        (trail(LAST, crumb(item=None)), ["NS304"]),
        (trail(crumb(None), LAST), ["NS305"]),
        (trail(crumb("first"), LAST), ["NS305"]),
        (trail(crumb(1.5), LAST), ["NS305"]),
        (trail(crumb(-1), LAST), ["NS305"]),
    ],
)
def test_lists_that_are_wrong(source: Any, expected: list[str]) -> None:
    assert codes(source) == expected


def test_microdata() -> None:
    item = """<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">
        <a itemprop="item" href="/harbour"><span itemprop="name">Harbour</span></a>{}</li>"""
    body = '<ol itemscope itemtype="https://schema.org/BreadcrumbList">{}</ol>'
    right = [item.format(f'<meta itemprop="position" content="{number}">') for number in (1, 2)]
    assert codes(page(body=body.format("".join(right)))) == []
    assert codes(page(body=body.format(item.format("") + right[1]))) == ["NS305"]


def test_what_is_wrong_is_pointed_at() -> None:
    assert places(page(trail(crumb("first"), LAST)), "NS305") == ['"first"']
    assert places(page(trail({"item": HARBOUR, "position": 1}, LAST)), "NS303") == [
        '{"item": "' + HARBOUR + '", "position": 1}'
    ]
