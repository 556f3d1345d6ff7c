"""The profiles and the rules in; whether each names what the other has, out."""

from __future__ import annotations

import pytest

import newsschema as ns
from newsschema.profiles.profile import PROFILES, Profile
from newsschema.rules.registry import all_rules

ASKED = {
    "article.type", "article.headline-missing", "article.headline-long", "article.image-missing",
    "article.image-url-absolute", "article.image-pixels", "article.image-ratios", "article.image-is-logo",
    "article.author-missing", "article.author-name-missing", "article.author-type", "article.author-url-missing",
    "article.author-name-extra", "article.author-merged", "article.date-format", "article.date-no-timezone",
    "article.date-order", "article.date-future", "article.date-mismatch", "article.canonical-multipart",
    "paywall.flag-missing", "paywall.boolean", "paywall.haspart-type", "paywall.haspart-flag",
    "paywall.css-class-only", "paywall.css-nested", "paywall.css-unmatched", "paywall.format", "paywall.type",
    "breadcrumb.items-missing", "breadcrumb.min-two", "breadcrumb.name-missing", "breadcrumb.item-missing",
    "breadcrumb.position-missing", "organization.recommended", "organization.logo-size", "organization.country",
    "organization.iso6523", "profilepage.mainentity-missing", "profilepage.name-missing", "profilepage.recommended",
    "profilepage.interaction-type", "image.contenturl-missing", "image.credit-missing", "image.license-missing",
    "image.digital-source", "video.required", "video.content-or-embed", "video.datetime-tz", "video.live",
    "video.clip", "video.seek", "factcheck.deprecated", "factcheck.required", "factcheck.claim-length",
    "factcheck.url-domain", "factcheck.rating", "factcheck.author", "factcheck.single", "speakable.locator",
    "speakable.host", "speakable.amount", "post.required", "post.interaction", "website.sitename", "general.format",
    "general.link-items", "general.comments", "robots.max-image-preview", "discover.image", "images.preferred",
    "news-sitemap.fields", "news-sitemap.limits", "news-sitemap.age", "news-sitemap.date", "news-sitemap.language",
    "news-sitemap.title", "news-sitemap.gone-tags",
}  # fmt: skip
"""What Google's documentation asks for, of 2026-09-08 and earlier, and a program can see in the markup."""
PARTS = {
    "video.recommended", "video.regions", "factcheck.recommended", "post.interaction-type", "image.recommended",
}  # fmt: skip
"""Those of them that are a rule of their own, as they are less grave than the rest."""


@pytest.mark.parametrize("profile", [pytest.param(profile, id=name) for name, profile in PROFILES.items()])
def test_what_a_profile_names_is_there(profile: Profile) -> None:
    codes = [rule.code for rule in all_rules()]
    named = [*profile.rules, *profile.without, *profile.raised, *profile.severities]
    assert [name for name in named if not any(code.startswith(name) for code in codes)] == []


@pytest.mark.parametrize("profile", [pytest.param(profile, id=name) for name, profile in PROFILES.items()])
def test_what_a_profile_leaves_out_or_takes_otherwise_is_its_own(profile: Profile) -> None:
    held = [rule.code for rule in all_rules() if rule.code.startswith(profile.rules)]
    named = [*profile.without, *profile.raised, *profile.severities]
    assert [name for name in named if not any(code.startswith(name) for code in held)] == []


def test_each_rule_is_in_a_profile() -> None:
    held = {
        rule.code
        for rule in all_rules()
        for profile in PROFILES.values()
        if rule.code.startswith(profile.rules) and not rule.code.startswith(profile.without)
    }
    assert [rule.code for rule in all_rules() if rule.code not in held] == []


@pytest.mark.parametrize("name", sorted(ASKED | PARTS))
def test_there_is_a_rule_for_what_google_asks_for(name: str) -> None:
    rules = [rule for rule in all_rules() if rule.name == f"google.{name}"]
    assert len(rules) == 1
    google = PROFILES["google"]
    assert rules[0].code.startswith(google.rules)
    assert not rules[0].code.startswith(google.without)


def test_the_rules_that_are_called_googles_are_what_google_asks_for() -> None:
    rules = {rule.name.removeprefix("google.") for rule in all_rules() if rule.name.startswith("google.")}
    assert rules == ASKED | PARTS


def test_a_wrong_namespace_is_an_error_for_news() -> None:
    sitemap = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://news.example/"><url>'
        "<loc>https://www.fenmoor.example/lock</loc><news:news><news:title>Lock</news:title></news:news></url></urlset>"
    )
    severities = [
        [finding.severity for finding in ns.validate(sitemap, profile).findings if finding.code == "NS803"]
        for profile in ("google", "google-news")
    ]
    assert severities == [["warning"], ["error"]]
