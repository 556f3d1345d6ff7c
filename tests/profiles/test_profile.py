"""The profiles in; whether each says who judges, by which rules, on whose word and as of when, out."""

from __future__ import annotations

import re
from datetime import date

import pytest

from newsschema.findings import SEVERITIES
from newsschema.profiles.profile import DEFAULT, PROFILES, Profile

_CODES = re.compile(r"NS(?:[1-9]\d{0,2})?")
NAMES = {
    "schema.org", "google", "google-news", "discover", "open-graph", "parsely", "trust-project", "legacy-amp", "strict",
}  # fmt: skip


def test_the_profiles_that_are_documented_are_there() -> None:
    assert PROFILES.keys() >= NAMES
    assert DEFAULT == "google"


@pytest.mark.parametrize("profile", [pytest.param(profile, id=name) for name, profile in PROFILES.items()])
def test_a_profile_is_whole(profile: Profile) -> None:
    assert PROFILES[profile.name] is profile
    assert profile.title.endswith(".")
    assert profile.source
    assert date.fromisoformat(profile.date)
    codes = [*profile.rules, *profile.without, *profile.raised, *profile.severities]
    assert [code for code in codes if not _CODES.fullmatch(code)] == []
    assert set(profile.severities.values()) <= set(SEVERITIES)


def test_the_rules_that_google_withdrew_are_in_no_other_profile() -> None:
    amp = "NS750"
    holding = [p.name for p in PROFILES.values() if amp.startswith(p.rules) and not amp.startswith(p.without)]
    assert holding == ["legacy-amp"]
