"""Markup in; what Google's rules say of it out, as codes, or as the text that each finding of one rule points at."""

from __future__ import annotations

from typing import Any

import rule_findings

import newsschema as ns

ARTICLE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Lower Basin lock reopens",
    "image": "https://www.fenmoor.example/images/lock.jpg",
    "datePublished": "2026-03-01T08:00:00+01:00",
    "author": {"@type": "Person", "name": "Wanda Fenn", "url": "https://www.fenmoor.example/people/wanda-fenn"},
}
"""An article that no rule of Google's has anything to say about."""


def article(**changes: Any) -> dict[str, Any]:
    """The article with some properties changed, and those that are None left out."""
    return {name: value for name, value in (ARTICLE | changes).items() if value is not None}


def page(*blocks: Any, head: str = "", body: str = "") -> str:
    """A page with blocks of JSON-LD that no rule of Google's on pages has anything to say about."""
    head = f'<title>t</title><meta name="robots" content="max-image-preview:large">{head}'
    return rule_findings.page(*blocks, head=head, body=body)


def codes(source: Any, url: str | None = None) -> list[str]:
    """The codes of the findings, sorted."""
    return sorted(finding.code for finding in ns.validate(source, url=url, select=["google"]).findings)


def places(source: str, code: str, url: str | None = None) -> list[str]:
    """The text that each finding of one rule points at."""
    return [rule_findings.pointed_at(source, finding) for finding in rule_findings.found(source, code, url)]
