"""The table of what reading has to say in; that its codes, names and severities are what they are to be, out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

import pytest

from newsschema.findings import READING, Finding, Severity, reading_finding
from newsschema.location import Location, Provenance

_CODE = re.compile(r"NS\d{3}")
_NAME = re.compile(r"[a-z]+\.[a-z]+(?:-[a-z]+)*")


def test_no_two_findings_have_the_same_code() -> None:
    codes = [code for code, _ in READING.values()]
    assert len(codes) == len(set(codes))
    assert codes == sorted(codes)


@pytest.mark.parametrize("name", READING)
def test_names_codes_and_severities_are_well_formed(name: str) -> None:
    code, severity = READING[name]
    assert _NAME.fullmatch(name)
    assert _CODE.fullmatch(code)
    assert severity in get_args(Severity)


@pytest.mark.parametrize("other", ["jsonld", "Jsonld.empty", "jsonld.Empty", "jsonld.not_one", "jsonld.not-", ".empty"])
def test_an_ill_formed_name_would_be_seen(other: str) -> None:
    assert not _NAME.fullmatch(other)


@pytest.mark.parametrize("name", READING)
def test_a_finding_has_the_code_and_the_place_of_its_name(name: str) -> None:
    place = Provenance("jsonld", 3, "/author/0")
    found = reading_finding(name, "What was found.", place, "author")
    assert ((found.code, found.severity), found.name) == (READING[name], name)
    assert (found.pointer, found.property, found.provenance) == ("/author/0", "author", place)
    assert found.location is None


def test_findings_compare_by_what_they_say() -> None:
    one = Finding("NS110", "a.b", "error", "m", locate=lambda: Location(1, 1, 1, 1))
    other = replace(one, locate=lambda: Location(1, 2, 1, 2))
    assert one == other
    assert one.location != other.location


@pytest.mark.parametrize("message", ["plain", "Räven \U0001f98a", "half \ud83d"])
def test_a_message_can_always_be_encoded(message: str) -> None:
    said = Finding("NS110", "a.b", "error", message).message
    assert said.encode().decode() == said
    assert said.startswith(message[:4].strip())


@pytest.mark.parametrize("hidden", ["\n", "\r", "\x1b", "\x85", "\u2028", "\ud83d"])
def test_a_message_is_one_line_whatever_it_quotes(hidden: str) -> None:
    said = Finding("NS110", "a.b", "error", f"typed a{hidden}b").message
    assert said == f"typed a{hidden!r}b".replace("'", "")
