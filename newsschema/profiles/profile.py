"""The profiles, as data: each names the rules that count for one judge, by code, with its source and its date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsschema.findings import Severity


@dataclass(frozen=True, slots=True)
class Profile:
    """The rules of one judge."""

    name: str
    """What it is called on the command line and in configuration."""
    title: str
    """One sentence: who judges what."""
    rules: tuple[str, ...]
    """The codes of its rules, or what their codes begin with: "NS203", "NS2"."""
    source: str
    """Whose rules they are, and where they are written down."""
    date: str
    """The day as of which they are current, ISO 8601."""
    severities: Mapping[str, Severity] = field(default_factory=dict[str, Severity])
    """The rules that this judge takes more or less seriously: code, or beginning of codes, and severity."""
    without: tuple[str, ...] = ()
    """Those among its rules that do not count for it after all: codes, or what codes begin with."""
    raised: tuple[str, ...] = ()
    """Those among its rules whose advice it takes for a warning: codes, or what codes begin with."""


_SYNTAX, _VOCABULARY, _VALUES, _INPUT = "NS1", "NS4", "NS5", "NS90"
_LIVE_BLOG, _LEGACY_AMP, _JSON_SCHEMA = "NS74", "NS75", "NS95"
_SCHEMA_ORG = (_SYNTAX, _VOCABULARY, _VALUES, _LIVE_BLOG, _INPUT)
_GOOGLE = (*_SCHEMA_ORG, "NS2", "NS3", "NS6", "NS8")
_STRICT_ONLY = ("NS409", "NS413", "NS544")
"""What is legal and common, so that only who asks for all advice hears of it: pending terms, text for things, addresses
for examples."""
_NOT_GOOGLE = (*_STRICT_ONLY, "NS114")
"""What Google asks for in so many words, so that a rule of Google's says it: NS300 of comments."""
_NAMESPACE = "NS803"
"""Without it the tags for news are nobody's, and no article of the sitemap is one of Google News."""
_LARGE_PREVIEWS = ("NS380", "NS381", "NS382")

PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile(
            "schema.org",
            "Syntax, vocabulary and values, whoever reads them.",
            _SCHEMA_ORG,
            "schema.org 30.0; JSON-LD 1.1",
            "2026-03-19",
            without=_STRICT_ONLY,
        ),
        Profile(
            "google",
            "schema.org, and what Google Search asks of news pages; the default.",
            _GOOGLE,
            "Google Search Central, structured data documentation",
            "2026-09-08",
            without=_NOT_GOOGLE,
        ),
        Profile(
            "google-news",
            "google, for sites that have news sitemaps: one that names its namespaces wrongly is an error.",
            _GOOGLE,
            "Google Search Central, news sitemaps",
            "2026-07-07",
            severities={_NAMESPACE: "error"},
            without=_NOT_GOOGLE,
        ),
        Profile(
            "discover",
            "google, with what Discover needs for large images as warnings.",
            _GOOGLE,
            "Google Search Central, Google Discover",
            "2026-03-09",
            severities=dict.fromkeys(_LARGE_PREVIEWS, "warning"),
            without=_NOT_GOOGLE,
        ),
        Profile(
            "open-graph",
            "The metas that networks and messengers make previews of: Open Graph and X cards.",
            ("NS70", "NS71", "NS76", _INPUT),
            "The Open Graph protocol, ogp.me; X developer documentation, cards markup",
            "2026-10-10",
        ),
        Profile(
            "parsely",
            "The metadata that Parse.ly reads, on pages that use it.",
            (_SYNTAX, "NS72", _INPUT),
            "Parse.ly documentation, metadata",
            "2026-10-10",
        ),
        Profile(
            "trust-project",
            "schema.org, and the policies of a NewsMediaOrganization.",
            (*_SCHEMA_ORG, "NS73"),
            "The Trust Project's properties in schema.org 30.0",
            "2026-03-19",
            without=_STRICT_ONLY,
        ),
        Profile(
            "legacy-amp",
            "The rules for AMP articles that Google withdrew, for sites that still keep them.",
            (_SYNTAX, _LEGACY_AMP, _INPUT),
            "Google Search Central, Article, as it was from 2016 to 2021",
            "2021-12-31",
            severities={_LEGACY_AMP: "error", "NS754": "warning"},
        ),
        Profile(
            "strict",
            "Every rule but those of legacy-amp and of the JSON Schemas, and advice as a warning.",
            ("NS",),
            "All of the sources above",
            "2026-10-10",
            without=(_LEGACY_AMP, _JSON_SCHEMA),
            raised=("NS2", "NS3", "NS4", "NS5", "NS6", "NS7", "NS8"),
        ),
        Profile(
            "json-schema",
            "The JSON Schemas of the models, which describe what this library writes.",
            ("NS95",),
            "newsschema; schema.org 30.0",
            "2026-03-19",
        ),
    )
}
DEFAULT = "google"
