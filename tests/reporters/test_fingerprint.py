"""Findings in; whether a fingerprint is that of the same finding in the next run, out."""

from __future__ import annotations

from dataclasses import replace

from report_samples import PAGE, finding

from newsschema.reporters.fingerprint import fingerprints


def test_a_finding_that_has_moved_keeps_its_fingerprint() -> None:
    moved = f"<!-- one\nmore -->\n{PAGE}"
    before, after = (finding("NS501", "error", "no date", page, '"1 March"', "/date") for page in (PAGE, moved))
    assert before.location != after.location
    assert fingerprints([before]) == fingerprints([after])


def test_what_says_something_else_has_another() -> None:
    found = [
        finding("NS501", "error", "no date"),
        finding("NS502", "error", "no date"),
        finding("NS501", "error", "no date at all"),
        finding("NS501", "error", "no date", pointer="/date"),
        replace(finding("NS501", "error", "no date"), property="date"),
    ]
    assert len(set(fingerprints(found))) == len(found)


def test_what_says_the_same_is_told_apart_and_a_severity_is_no_part_of_it() -> None:
    same = [finding("NS501", severity, "no date") for severity in ("error", "error", "info")]  # type: ignore[arg-type]
    marks = fingerprints(same)
    assert len(set(marks)) == 3
    assert fingerprints(same[:2]) == marks[:2]
