"""Pages whose microdata or RDFa say more than can be read in; the finding, out."""

from __future__ import annotations

import newsschema as ns

LENT = "".join(f'<b itemprop="name">{number}</b>' for number in range(400))
BORROWING = '<p itemscope itemtype="https://schema.org/Person" itemref="lent"></p>\n'


def test_itemref_that_lends_too_much_is_shown_at_the_first_item_that_goes_without() -> None:
    page = f'<!doctype html>\r\n{BORROWING * 1000}<div id="lent">{LENT}</div>'
    (finding,) = ns.validate(page, select=["NS134"]).findings
    place = finding.location
    assert place is not None
    assert (place.column, place.end_line) == (1, place.line)
    assert page.split("\n")[place.line - 1][: place.end_column - 1] == BORROWING.partition("</p>")[0]


def test_itemref_that_lends_what_a_page_may_have_is_not_reported() -> None:
    page = f'{BORROWING * 100}<div id="lent">{LENT}</div>'
    assert ns.validate(page, select=["NS134"]).findings == ()


def test_texts_inside_texts_that_are_too_long_together_are_shown() -> None:
    page = '<p itemscope itemtype="https://schema.org/Person">' + '<b itemprop="name">x' * 3000 + "y" * 2000
    (finding,) = ns.validate(page, select=["NS134"]).findings
    assert finding.location is not None
