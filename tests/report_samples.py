"""Texts and what is wrong in them in; reports, as `validate` gives them, out: for the tests of the reporters."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from newsschema.findings import Finding, Severity
from newsschema.location import LineIndex, Location, Provenance
from newsschema.page_overview import overview_of
from newsschema.report import ValidationReport
from newsschema.reporters.rule_text import RuleText
from newsschema.subject import subject_of

PAGE = """\
<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>Ferry to stop for the winter | Holm Herald</title>
  <link rel="canonical" href="https://www.holmherald.example/ferry-stops">
  <meta name="description" content="The last boat of the year leaves Holm on Sunday at six.">
  <meta name="robots" content="max-image-preview:large">
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="Holm Herald">
  <meta property="og:title" content="Ferry to stop for the winter">
  <meta property="og:description" content="The last boat of the year leaves on Sunday.">
  <meta property="og:image" content="https://img.holmherald.example/ferry.jpg">
  <meta name="twitter:card" content="summary">
  <script type="application/ld+json">
  {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry to stop for the winter",
    "datePublished": "1 March",
    "image": {"@type": "ImageObject", "url": "https://img.holmherald.example/ferry.jpg"},
    "author": {"@type": "Person", "@id": "#jonna", "name": "Jonna Falk", "worksFor": {"@id": "#herald"}},
    "editor": {"@id": "#jonna"},
    "publisher": {"@type": "NewsMediaOrganization", "@id": "#herald", "name": "Holm Herald", "logo": "logo.png"},
    "isPartOf": {"@id": "#winter"}
  }
  </script>
</head>
<body><h1>Ferry to stop for the winter</h1></body>
</html>
"""

_BLOCK = 13
"""The index of the `<script>` among the elements of `PAGE`."""

RULES = (
    RuleText(
        "NS203",
        "google.article.headline-missing",
        "warning",
        "An article should have a headline.",
        "Without it the title link is made from the page **alone**.\n\n"
        '## Bad\n\n```json\n{"@type": "NewsArticle"}\n```\n\n'
        "- not of `hasPart`\n- not of `mentions`",
        'Example Search, "Article" (https://search.example/docs/article), 2026-09-08.',
    ),
    RuleText("NS501", "values.date", "error", "A date is written in ISO 8601.", "Plain help.", "ISO 8601, 2026-03-01."),
    RuleText("NS510", "values.url-relative", "info", "Addresses are best absolute.", "", "RFC 3986."),
)
"""NS101 is not among them: what a report says of a rule that it was not told of is tested as well."""


def finding(
    code: str, severity: Severity, message: str, source: str | None = None, at: str = "", pointer: str | None = None
) -> Finding:
    """A finding about the first `at` in a source, or one without a place; its property is the end of the pointer."""
    name = {rule.code: rule.name for rule in RULES}.get(code, "reading.other")
    about = pointer.rpartition("/")[2] if pointer else None
    if source is None:
        return Finding(code, name, severity, message, pointer, about)
    start = source.index(at)
    place = partial(_same, LineIndex(source).location(start, start + len(at)))
    provenance = Provenance("jsonld", _BLOCK, pointer) if pointer else None
    return Finding(code, name, severity, message, pointer, about, f"Help on {code}.", provenance, place)


def _same(place: Location) -> Location:
    return place


def page_findings() -> tuple[Finding, ...]:
    """What the tests find in `PAGE`, out of order."""
    return (
        finding("NS510", "info", "the logo is relative; write it in full", PAGE, '"logo.png"', "/publisher/logo"),
        finding("NS501", "error", "'1 March' is no date; write 2026-03-01", PAGE, '"1 March"', "/datePublished"),
        finding("NS101", "warning", "the page ends early"),
    )


def page_report(name: str = "site/ferry.html") -> ValidationReport:
    """The report on `PAGE`, with the page at a glance."""
    subject = subject_of(PAGE, "https://www.holmherald.example/ferry-stops")
    return ValidationReport(page_findings(), name, PAGE, overview=overview_of(subject.context))


def several() -> list[ValidationReport]:
    """A page with findings, one without, JSON without a name, and a page of which only lines were kept."""
    text = '{\r\n\t"@type": "NewsArticle",\r\n\t"author": "日本 e\u0301 Smith"\r\n}'
    data = ValidationReport((finding("NS203", "warning", "no headline", text, "Smith"),), None, text)
    return [
        page_report(),
        ValidationReport((), "site/clean.html", "<p>Nothing to see.</p>"),
        data,
        replace(page_report("site/kept.html").located(), overview=None),
    ]
