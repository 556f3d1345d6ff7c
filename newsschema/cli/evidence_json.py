"""A page comes in; its article, the evidence for each field and the findings go out as one JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.cli.evidence import article_evidence, json_value
from newsschema.models.export import json_text
from newsschema.reporters.json_report import fields

if TYPE_CHECKING:
    from newsschema.cli.evidence import FieldEvidence
    from newsschema.page import Page
    from newsschema.resolve.evidence import Candidate


def page_json(page: Page) -> str:
    """{"article": JSON-LD or null, "evidence": {property: {"chosen", "rejected"}}, "findings": [...]}, as text."""
    article = page.article
    evidence = {name: _field(found) for name, found in article_evidence(page).items()}
    data = {
        "article": article.to_jsonld() if article is not None else None,
        "evidence": evidence,
        "findings": list(map(fields, page.findings)),
    }
    return json_text(data, indent=2)


def _field(found: FieldEvidence) -> dict[str, Any]:
    chosen = _candidate(found.chosen) if found.chosen is not None else None
    return {"chosen": chosen, "rejected": [_candidate(candidate) for candidate in found.rejected]}


def _candidate(candidate: Candidate) -> dict[str, Any]:
    """The value, null where nothing of it is usable, and, where reading changed it, "raw": the value as written."""
    value, raw = json_value(candidate.value), json_value(candidate.raw)
    found = {"value": value} if raw == value else {"value": value, "raw": raw}
    place = candidate.location
    return {
        **found,
        "syntax": candidate.syntax,
        "line": place.line if place is not None else None,
        "column": place.column if place is not None else None,
        "why": candidate.reason,
    }
