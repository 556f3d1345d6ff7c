"""A rule's code and some markup in; what the rule says of it, and where, out."""

from __future__ import annotations

import json
from typing import Any

import newsschema as ns


def findings(code: str, source: Any, url: str | None = None) -> list[ns.Finding]:
    """The findings of one rule; JSON-LD data are judged as a text, so that every finding has its place."""
    text = source if isinstance(source, str) else json.dumps(source)
    found = ns.validate(text, url=url, select=[code]).findings
    assert all(finding.location is not None for finding in found)
    return list(found)


def pointers(code: str, source: Any, url: str | None = None) -> list[str | None]:
    """Where a rule has something to say."""
    return [finding.pointer for finding in findings(code, source, url)]


def messages(code: str, source: Any, url: str | None = None) -> list[str]:
    """What a rule says."""
    return [finding.message for finding in findings(code, source, url)]


def thing(type: str | list[str] | None = None, **properties: Any) -> dict[str, Any]:
    """A JSON-LD document about one thing."""
    return {"@context": "https://schema.org", **({} if type is None else {"@type": type}), **properties}


def article(**properties: Any) -> dict[str, Any]:
    """A JSON-LD document about one article."""
    return thing("NewsArticle", **properties)
