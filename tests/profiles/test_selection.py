"""Names of profiles and rules in; the severity of each rule that counts, or the nearest name, out."""

from __future__ import annotations

from typing import Any

import pytest

import newsschema as ns
from newsschema.profiles import selection as selecting
from newsschema.profiles.profile import PROFILES, Profile
from newsschema.profiles.selection import RuleName, Selection, severities

RULES = [
    RuleName("NS110", "jsonld.invalid", "error"),
    RuleName("NS203", "google.article.headline-missing", "warning"),
    RuleName("NS204", "google.article.headline-long", "info"),
    RuleName("NS380", "google.robots.max-image-preview", "info"),
    RuleName("NS700", "open-graph.required", "warning"),
    RuleName("NS720", "parsely.required", "warning"),
    RuleName("NS732", "trust.policy-missing", "info"),
    RuleName("NS740", "liveblog.start-missing", "info"),
    RuleName("NS750", "legacy-amp.headline-long", "warning"),
    RuleName("NS754", "legacy-amp.main-entity-of-page", "warning"),
    RuleName("NS760", "open-graph.image-size", "warning"),
    RuleName("NS910", "page.nothing", "info"),
]


def counted(*profiles: str, **said: Any) -> dict[str, str]:
    return dict(severities(RULES, Selection(profiles, **said)))


def test_google_is_what_counts_without_a_choice() -> None:
    assert severities(RULES, Selection()) == counted("google")


@pytest.mark.parametrize(
    ("profile", "codes"),
    [
        ("schema.org", ["NS110", "NS740"]),
        ("google", ["NS110", "NS203", "NS204", "NS380", "NS740"]),
        ("discover", ["NS110", "NS203", "NS204", "NS380", "NS740"]),
        ("open-graph", ["NS700", "NS760"]),
        ("parsely", ["NS110", "NS720"]),
        ("trust-project", ["NS110", "NS732", "NS740"]),
        ("legacy-amp", ["NS110", "NS750", "NS754"]),
        ("strict", [rule.code for rule in RULES if not rule.code.startswith("NS75")]),
    ],
)
def test_which_rules_a_profile_holds(profile: str, codes: list[str]) -> None:
    assert list(counted(profile)) == codes


def test_a_profile_gives_a_rule_the_severity_of_the_longest_code_that_it_names() -> None:
    assert counted("google")["NS380"] == "info"
    assert counted("discover")["NS380"] == "warning"
    assert counted("legacy-amp") == {"NS110": "error", "NS750": "error", "NS754": "warning"}


def test_strict_takes_advice_for_a_warning_and_not_that_there_is_nothing() -> None:
    strict = counted("strict")
    assert {strict[code] for code in ("NS204", "NS380", "NS732", "NS740")} == {"warning"}
    assert strict["NS110"] == "error"
    assert strict["NS910"] == "info"


def test_profiles_add_up_and_the_graver_severity_counts() -> None:
    for both in (("google", "discover"), ("discover", "google")):
        assert counted(*both)["NS380"] == "warning"
    assert list(counted("parsely", "open-graph")) == ["NS110", "NS700", "NS720", "NS760"]
    assert "NS750" in counted("strict", "legacy-amp")


def test_a_rule_that_a_profile_leaves_out_is_held_by_one_that_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    less = Profile("less", "Fewer.", ("NS2",), "nobody", "2026-01-01", without=("NS204",))
    monkeypatch.setattr(selecting, "PROFILES", PROFILES | {"less": less})
    assert list(counted("less")) == ["NS203"]
    assert "NS204" in counted("less", "google")


def test_selected_rules_count_whatever_the_profile_holds() -> None:
    assert counted("google", select=["NS75"]) == {"NS750": "warning", "NS754": "warning"}
    assert counted("google", select=["open-graph"]).keys() == {"NS700", "NS760"}
    assert counted("google", select=["ns2"], ignore=["google.article.headline-long"]).keys() == {"NS203"}


def test_a_users_own_severity_goes_before_a_profiles() -> None:
    assert counted("discover", severities={"NS380": "info"})["NS380"] == "info"
    assert "NS700" not in counted("google", severities={"NS700": "error"})


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"profiles": ["gogle"]}, "unknown profile 'gogle'; did you mean google?"),
        ({"profiles": ["Open-Graph"]}, "did you mean open-graph?"),
        ({"profiles": ["newsroom-of-ours"]}, "known are discover, google,"),
        ({"select": ["NS30"]}, "unknown rule 'NS30'; did you mean NS3"),
        ({"select": ["google.article.headline-mising"]}, "did you mean google.article.headline-missing?"),
        ({"ignore": ["open-graf"]}, "unknown rule 'open-graf'"),
        ({"severities": {"NS203": "fatal"}}, "unknown severity 'fatal'; write one of info, warning, error"),
        ({"severities": {"NS2033": "error"}}, "unknown rule 'NS2033'; did you mean NS203?"),
    ],
)
def test_unknown_names_are_told_with_the_nearest_one(said: dict[str, Any], told: str) -> None:
    with pytest.raises(ns.UsageError) as caught:
        severities(RULES, Selection(**said))
    assert told in str(caught.value)


def test_validate_takes_several_profiles() -> None:
    page = '<meta property="og:title" content="">'
    for profile in ("google,open-graph", " google , open-graph", ["google", "open-graph"]):
        assert "NS703" in {finding.code for finding in ns.validate(page, profile=profile).findings}
    with pytest.raises(ns.UsageError, match="did you mean google"):
        ns.validate(page, profile="goggle")
