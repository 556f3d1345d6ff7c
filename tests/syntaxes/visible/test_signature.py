"""Pages without a byline in; the authors who signed the text."""

from __future__ import annotations

import pytest
from byline_samples import TEXT, names


@pytest.mark.parametrize(
    "last",
    [
        "<p><strong>Jo Marsh</strong></p>",
        "<p align=right><em>Jo Marsh</em></p>",
        "<p>(Jo Marsh)</p>",
        "<p>She did come back, though. (Jo Marsh) +++</p>",
        "<p>– Jo Marsh</p>",
        "<p>Jo Marsh</p><p>All rights reserved</p>",
        "<div style='text-align:right'><b>Jo Marsh.</b></div>",
        "\n <div align=right>Jo Marsh</div><div>Share</div>",
    ],
)
def test_a_full_name_below_the_text_is_a_signature(last: str) -> None:
    assert names(f"<div>{3 * TEXT}{last}</div>") == ["Jo Marsh"]


@pytest.mark.parametrize(
    "last",
    [
        "<p><a href=/vote>Your Vote</a></p>",
        "<p>Yours Jo</p>",
        "<p>Euer JoMarsh</p>",
        "<p>Poetic. Justice.</p>",
        "<p>Guten Appetit.</p>",
        "<p>Werder Fenmoor – Hertha Calder</p>",
        "<p>Jo Marsh - about the author</p>",
        "<div>Continue Reading</div>",
        "<p>Jo</p>",
        "<p>She did come back, though (see below)</p>",
        "<blockquote><p>Jo Marsh</p></blockquote>",
    ],
)
def test_no_other_last_line_is(last: str) -> None:
    assert names(f"<div>{3 * TEXT}{last}</div>") == []


def test_two_names_may_sign_a_text() -> None:
    signed = "<p class=has-text-align-right><b>Jo Marsh</b> - <b>Ann Lee</b></p>"
    assert names(f"<div>{3 * TEXT}{signed}</div>") == ["Jo Marsh", "Ann Lee"]


def test_a_name_elsewhere_in_the_text_signs_nothing() -> None:
    assert names(f"<div>{3 * TEXT}<p>Jo Marsh</p>{3 * TEXT}</div>") == []
    assert names("<div><p>Welcome</p><p>Jo Marsh</p></div>") == []
