"""X's metas in; what the rules on cards say of them, out."""

from __future__ import annotations

import pytest
from rule_findings import fires, found, page, pointed_at

CODES = ("NS710", "NS711", "NS712", "NS713", "NS714", "NS715")


def metas(*pairs: tuple[str, str]) -> str:
    return page(head="\n".join(f'<meta name="twitter:{name}" content="{content}">' for name, content in pairs))


@pytest.mark.parametrize("code", CODES)
def test_cards_in_order(code: str) -> None:
    legal = (
        ("card", "Summary_Large_Image "),
        ("title", "x" * 70),
        ("description", "ö" * 200),
        ("image", "https://www.fenmoor.example/lock.jpg?as=.svg"),
        ("site", "@fenmoor"),
        ("creator", "@Ida_Renn_1"),
        ("site:id", "12345"),
        ("label1", "Reading time"),
    )
    assert not fires(metas(*legal), code)
    assert not fires(page(head='<meta property="twitter:card" content="player">'), code)


@pytest.mark.parametrize("card", ["photo", "gallery", "", "large"])
def test_cards_that_are_none(card: str) -> None:
    assert [finding.severity for finding in found(metas(("card", card)), "NS710")] == ["warning"]


def test_lengths_are_advice() -> None:
    assert [finding.severity for finding in found(metas(("title", "x" * 71)), "NS711")] == ["info"]
    assert [finding.severity for finding in found(metas(("description", "x" * 201)), "NS712")] == ["info"]
    assert not fires(metas(("title", " ".join(["word"] * 14) + " " * 20)), "NS711")


@pytest.mark.parametrize(
    "image", ["/lock.jpg", "//a.example/b.jpg", "https://a.example/lock.SVG#top", "https://a.example/b.svg?1"]
)
def test_images_that_are_not_shown(image: str) -> None:
    source = metas(("image:src", image))
    assert [pointed_at(source, finding) for finding in found(source, "NS713")] == [image]


@pytest.mark.parametrize("account", ["fenmoor", "https://x.com/fenmoor", "@https://x.com/fenmoor", "@", "@fen moor"])
def test_accounts_that_are_none(account: str) -> None:
    for name in ("site", "creator"):
        assert fires(metas((name, account)), "NS714")
        assert not fires(metas((name, "")), "NS714")


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        (("title", "A"), True),
        (("site", "@fenmoor"), True),
        (("dnt", "on"), False),
        (("app:name:iphone", "Fenmoor"), False),
        (("title", " "), False),
    ],
)
def test_metas_without_a_card(said: tuple[str, str], is_told: bool) -> None:
    assert fires(metas(said), "NS715") is is_told
    assert not fires(metas(said, ("card", "")), "NS715")
