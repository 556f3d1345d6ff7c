"""A source and the code of a rule come in; the rule's findings, and the text that each of them points at, go out."""

from __future__ import annotations

import json
from typing import Any

import newsschema as ns


def found(source: Any, code: str, url: str | None = None) -> list[ns.Finding]:
    """The findings of one rule on a page, on JSON-LD or on the page that holds some JSON-LD."""
    return [finding for finding in ns.validate(source, url=url, select=[code]).findings if finding.code == code]


def fires(source: Any, code: str, url: str | None = None) -> bool:
    """Whether the rule says anything."""
    return bool(found(source, code, url))


def node(type: str | list[str], **properties: Any) -> dict[str, Any]:
    """A JSON-LD document of one node."""
    return {"@context": "https://schema.org", "@type": type, **properties}


def page(*blocks: Any, head: str = "", body: str = "") -> str:
    """A page that holds JSON-LD blocks."""
    scripts = "\n".join(f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks)
    return f'<!doctype html><html lang="en"><head>{head}{scripts}</head><body>{body}</body></html>'


def pointed_at(source: str, finding: ns.Finding) -> str:
    """The text of the source that a finding points at, where it stands on one line."""
    place = finding.location
    assert place is not None
    assert place.line == place.end_line
    return source.split("\n")[place.line - 1][place.column - 1 : place.end_column - 1]
