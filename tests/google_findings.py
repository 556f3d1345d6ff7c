"""Markup in; what Google's rules say of it out, as codes, or as the text that each finding of one rule points at."""

from __future__ import annotations

import json
from typing import Any

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
    """A page with blocks of JSON-LD."""
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks)
    head = f'<meta name="robots" content="max-image-preview:large">{head}'
    return f'<!doctype html><html lang="en"><head><title>t</title>{head}{scripts}</head><body>{body}</body></html>'


def codes(source: Any, url: str | None = None) -> list[str]:
    """The codes of the findings, sorted."""
    return sorted(finding.code for finding in ns.validate(source, url=url, select=["google"]).findings)


def findings(source: Any, code: str, url: str | None = None) -> list[ns.Finding]:
    """The findings of one rule."""
    return list(ns.validate(source, url=url, select=[code]).findings)


def places(source: str, code: str, url: str | None = None) -> list[str]:
    """The text that each finding of one rule points at."""
    lines = source.splitlines()
    found: list[str] = []
    for finding in findings(source, code, url):
        assert finding.location is not None
        line, column, end_line, end_column = finding.location
        assert line == end_line
        found.append(lines[line - 1][column - 1 : end_column - 1])
    return found
