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


_SYNTAX, _VOCABULARY, _VALUES, _INPUT = "NS1", "NS4", "NS5", "NS90"
_SCHEMA_ORG = (_SYNTAX, _VOCABULARY, _VALUES, _INPUT)
_GOOGLE = (*_SCHEMA_ORG, "NS2", "NS3", "NS6")
_OPEN_GRAPH = ("NS70", "NS71")

PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile(
            "schema.org",
            "Syntax, vocabulary and values, whoever reads them.",
            _SCHEMA_ORG,
            "schema.org 30.0; JSON-LD 1.1",
            "2026-03-19",
        ),
        Profile(
            "google",
            "schema.org, and what Google Search asks of news pages; the default.",
            _GOOGLE,
            "Google Search Central, structured data documentation",
            "2026-09-08",
        ),
        Profile(
            "google-news",
            "google, and Google's news sitemaps.",
            (*_GOOGLE, "NS8"),
            "Google Search Central, news sitemaps",
            "2026-07-07",
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
