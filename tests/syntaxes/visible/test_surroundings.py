"""Pages with templates in; what is in a shadow root is seen, what is in a template is not, and neither raises, out."""

from __future__ import annotations

import pytest

import newsschema as ns

TEXT = "The ferry stops for the winter, says the harbour master, and nobody knows when it is to sail again. " * 2
SHADOW, INERT = '<template shadowrootmode="open">', "<template>"


def page(inside: str) -> ns.Page:
    headline = "Ferry stops for the winter"
    return ns.parse(f"<html lang=en><title>{headline}</title><h1>{headline}</h1><div>{inside}</template></div>")


def test_text_and_date_in_a_shadow_root_are_the_articles() -> None:
    found = page(
        f'{SHADOW}<p class="date">12 May 2024</p><p class=author>Jana Holm</p><p>{TEXT}</p><p>{TEXT}</p>'
    ).article
    assert found is not None
    assert str(found.date_published) == "2024-05-12"
    assert [author.name for author in found.author] == ["Jana Holm"]


def test_a_day_in_a_shadow_root_above_the_headline_is_no_header_of_the_site() -> None:
    above = f"<div>{SHADOW}<div><p>12 May 2024</p></div></template></div>"
    found = ns.parse(f"<html lang=en>{above}<h1>Ferry stops for the winter</h1><p>{TEXT}</p><p>{TEXT}</p>").article
    assert found is not None
    assert str(found.date_published) == "2024-05-12"


def test_what_is_in_a_template_is_not_seen() -> None:
    assert page(f'{INERT}<p class="date">12 May 2024</p><p>{TEXT}</p><p>{TEXT}</p>').article is None


@pytest.mark.parametrize("template", [SHADOW, INERT])
@pytest.mark.parametrize(
    "inside",
    [
        f"<p>{TEXT}</p><p>{TEXT}</p>",
        f"12 May 2024<br><b>x</b><p>{TEXT}</p>",
        "<h1>Ferry sails again</h1><h2>By Jana Holm</h2>12 May 2024",
        "<img src=/ferry-in-the-harbour.jpg width=640><figcaption>The ferry</figcaption>",
        "<a rel=author>Jana Holm</a><a rel=tag href=/tag/boats>boats</a><time>12 May 2024</time>",
        f"<template><p>{TEXT}</p></template><p>{TEXT}</p><p>(Jana Holm)</p>",
    ],
)
def test_what_stands_right_in_a_template_raises_nothing(template: str, inside: str) -> None:
    found = page(template + inside)
    assert found.graph
    assert found.evidence is not None
    assert found.findings is not None
