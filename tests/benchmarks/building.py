"""An article with twelve models inside in; the cost of building and writing it, in calls of `json.dumps`, out."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from measure import Row, best, ratio_row

import newsschema as ns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT = 8
TIMES = 200
"""Repetitions in one run: one article takes too little time to be measured."""


def rows(quick: bool) -> Iterator[Row]:
    """Constructing and writing against `json.dumps` of the same dict."""
    document = article().to_jsonld()
    works = [repeated(lambda: article().to_script()), repeated(lambda: json.dumps(document))]
    written, dumped = best(works, 2 if quick else 9)
    yield ratio_row("build and to_script(), 12 nested models", written / dumped, LIMIT, "json.dumps")


def article() -> ns.NewsArticle:
    """An article as a newsroom writes it."""
    published = datetime(2026, 3, 1, 8, tzinfo=UTC)
    return ns.NewsArticle(
        id="https://example.com/2026/storm#article",
        headline="Storm closes the harbour",
        description="Ferries stay in port until Thursday, the harbour master says.",
        url="https://example.com/2026/storm",
        date_published=published,
        date_modified=published,
        author=[
            ns.Person(name="Jane Doe", url="https://example.com/jane", job_title="Reporter"),
            ns.Person(name="John Roe", url="https://example.com/john", affiliation=ns.Organization(name="Agency")),
        ],
        publisher=ns.NewsMediaOrganization(
            name="Example News",
            url="https://example.com/",
            logo=ns.ImageObject(url="https://example.com/logo.png", width=600, height=60),
            address=ns.PostalAddress(street_address="Harbour Street 1", address_locality="Example City"),
        ),
        image=[
            ns.ImageObject(url=f"https://example.com/{place}.jpg", width=1600, height=900, caption="The harbour")
            for place in range(3)
        ],
        keywords=["storm", "harbour", ns.DefinedTerm(name="ferries", term_code="F12")],
        main_entity_of_page=ns.WebPage(id="https://example.com/2026/storm"),
        article_section="Local",
        in_language="en",
        is_accessible_for_free=True,
        word_count=420,
        has_part=ns.WebPageElement(css_selector=".paywall", is_accessible_for_free=False),
    )


def repeated(work: Callable[[], object]) -> Callable[[], None]:
    """The work many times over."""

    def many() -> None:
        for _ in range(TIMES):
            work()

    return many
