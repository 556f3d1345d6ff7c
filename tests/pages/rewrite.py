"""The golden pages in; what reading them gives now, written into the files beside them and shown as a diff, out.

`NAME.html` is a page. `NAME.json` holds its `url`, its `content_type` where an HTTP header counts, its `lesson` and
what an editor `expects` of it, written by hand, and below them what reading it gave. This command rewrites the latter
and never touches the former:

    python tests/pages/rewrite.py [NAME ...]

Read the diff before you keep it. No test runs it.
"""

from __future__ import annotations

import json
import sys
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Any

import newsschema as ns
from newsschema.graph.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.location import Location
    from newsschema.page import Page
    from newsschema.resolve.evidence import Candidate, Decision

FOLDER = Path(__file__).resolve().parent
NAMES = sorted(path.stem for path in FOLDER.glob("*.html"))
BY_HAND = ("url", "content_type", "lesson", "expects")


def record_of(name: str) -> dict[str, Any]:
    """What is written down about a page."""
    record: dict[str, Any] = json.loads(FOLDER.joinpath(f"{name}.json").read_text("utf-8"))
    return record


def read(name: str) -> Page:
    """A page, read as its record says it was fetched."""
    record = record_of(name)
    html = FOLDER.joinpath(f"{name}.html").read_bytes()
    return ns.parse(html, url=record["url"], content_type=record.get("content_type"))


def reading(page: Page) -> dict[str, Any]:
    """What reading a page gives: its article, the evidence for it and the findings."""
    article = page.article
    return {
        "article": article.to_jsonld() if article is not None else None,
        "evidence": dict(_evidence(page)),
        "findings": [f"{found.code} {found.name} {_place(found.location)}".rstrip() for found in page.findings],
    }


def _evidence(page: Page) -> Iterator[tuple[str, dict[str, Any]]]:
    """For each property that has a candidate: where the chosen one stood and why it won, and what lost to it."""
    for name, decision in page.evidence.items():
        if candidates(decision):
            chosen = _origin(decision.chosen) if decision.chosen is not None else {}
            lost = [{"raw": shown(each.raw), **_origin(each)} for each in decision.rejected]
            yield name, {**chosen, **({} if chosen else {"why": decision.why}), "lost": lost}


def candidates(decision: Decision) -> list[Candidate]:
    """All that was considered for a property, the chosen candidate first."""
    return [*([decision.chosen] if decision.chosen is not None else []), *decision.rejected]


def _origin(candidate: Candidate) -> dict[str, str]:
    place = _place(candidate.location)
    pointer = candidate.provenance.pointer
    found = {"syntax": candidate.syntax, "pointer": pointer, "place": place, "why": candidate.reason}
    return {key: value for key, value in found.items() if value}


def _place(location: Location | None) -> str:
    return f"{location.line}:{location.column}" if location is not None else ""


def shown(raw: Any) -> Any:
    """A raw value in one line: of a node, its first name, address or id."""
    if isinstance(raw, list):
        return [shown(each) for each in raw]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(raw, Node):
        return raw if raw is None or isinstance(raw, bool | int | float | str) else str(raw)
    named = (raw.first(name) for name in ("name", "headline", "url", "contentUrl"))
    text = next((value.value for value in named if value is not None and isinstance(value.value, str)), None)
    return text or raw.id or "/".join(raw.types)


def text_of(record: dict[str, Any]) -> str:
    """A record as it is written."""
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def diff(name: str, old: dict[str, Any], new: dict[str, Any]) -> str:
    """What changed from one record of a page to another, line by line; empty where nothing did."""
    before, after = (text_of(each).splitlines(keepends=True) for each in (old, new))
    return "".join(unified_diff(before, after, f"{name}.json, as recorded", f"{name}.json, as read"))


def renewed(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A page's record as it is, and as it should be now."""
    old = record_of(name)
    return old, {**{key: old[key] for key in BY_HAND if key in old}, **reading(read(name))}


def main(names: list[str]) -> None:
    changed = 0
    for name in names or NAMES:
        old, new = renewed(name)
        if change := diff(name, old, new):
            changed += 1
            sys.stdout.write(change)
            FOLDER.joinpath(f"{name}.json").write_text(text_of(new), "utf-8", newline="\n")
    sys.stdout.write(f"{changed} of {len(names or NAMES)} records rewritten; read the diff before you keep it.\n")


if __name__ == "__main__":
    main(sys.argv[1:])
