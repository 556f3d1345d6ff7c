"""Candidates in; the one that won, and for each of the others the reason why it lost, out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsschema as ns
from newsschema.location import Provenance
from newsschema.resolve.evidence import Candidate, Decision

PAGE = """<html><head><title>Ferry returns to the island</title>
<meta property="og:title" content="Ferry returns to the island">
<meta name="twitter:title" content="All about the ferry">
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Ferry returns to the island", "datePublished": "2024-05-01"}
</script></head><body><h1>Ferry returns to the island</h1></body></html>"""


def candidate(value: str | None, syntax: str = "jsonld", reason: str = "") -> Candidate:
    return Candidate(value, value, Provenance(syntax, 0, f"/{value}"), reason)


def test_the_first_usable_candidate_wins() -> None:
    decision = Decision("headline", iter([candidate(None), candidate("Storm"), candidate("Ferry")]))
    assert decision.value == "Storm"
    assert decision.why == "the most trusted source that has one"


@pytest.mark.parametrize(
    ("lost", "reason"),
    [
        (candidate(None), "not usable"),
        (candidate("Storm", "meta"), "says the same"),
        (candidate("Ferry", "meta"), "less trusted than jsonld /Storm"),
        (candidate("Ferry", "meta", "a reason of its own"), "a reason of its own"),
    ],
)
def test_each_rejected_candidate_has_a_reason(lost: Candidate, reason: str) -> None:
    assert [one.reason for one in Decision("headline", iter([candidate("Storm"), lost])).rejected] == [reason]


def test_no_candidate_may_be_usable() -> None:
    decision = Decision("headline", iter([candidate(None)]))
    assert (decision.chosen, decision.value, decision.why) == (None, None, "no candidate is usable")
    assert [lost.reason for lost in decision.rejected] == ["not usable"]


def test_the_candidates_below_the_chosen_one_are_worked_out_when_asked_for() -> None:
    asked: list[str] = []

    def offered() -> Iterator[Candidate]:
        for text in ("Storm", "Ferry", "Market"):
            asked.append(text)
            yield candidate(text)

    decision = Decision("headline", offered())
    assert asked == ["Storm"]
    assert [lost.value for lost in decision.rejected] == ["Ferry", "Market"]
    assert asked == ["Storm", "Ferry", "Market"]
    assert [lost.value for lost in decision.rejected] == ["Ferry", "Market"]


def test_the_evidence_of_a_page_is_complete() -> None:
    decision = ns.parse(PAGE).evidence["headline"]
    reasons = {(lost.syntax, lost.value): lost.reason.split(" /")[0] for lost in decision.rejected}
    assert reasons == {
        ("visible", "Ferry returns to the island"): "says the same",
        ("x_card", "All about the ferry"): "less trusted than jsonld",
        ("opengraph", "Ferry returns to the island"): "says the same",
        ("meta", "Ferry returns to the island"): "says the same",
    }


def test_every_candidate_is_found_in_the_source() -> None:
    decision = ns.parse(PAGE).evidence["headline"]
    assert decision.chosen is not None
    places = [one.location for one in (decision.chosen, *decision.rejected)]
    assert None not in places
    assert [place.line for place in places if place is not None] == [5, 6, 3, 2, 1]


def test_a_page_without_an_article_has_no_evidence() -> None:
    assert ns.parse("<title>Harbour Herald</title>", "https://harbour-herald.example/").evidence == {}
