"""A folder of generated pages in; what judging it costs, in bare parses of its pages and in seconds, out."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import turbohtml
from measure import Row, best, ratio_row

from newsschema.batch.judging import Judging
from newsschema.batch.pool import judge_sources
from newsschema.batch.sources import find_sources
from newsschema.profiles.selection import Selection, severities
from newsschema.rules.judge import rule_names

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 6.0
"""Bare parses for each page; a page with findings is parsed a second time for their places."""
SECONDS = 60
SIZE, MANY, PROCESSORS = 250_000, 10_000, 2

FILLER = b"""<div class="teaser"><a href="/2026/ferry"><span>Ferries stay in port</span></a>
<p>The harbour is closed until Thursday; passengers should ask the <b>harbour master</b> before they travel.</p></div>
"""
HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry {0}</title>
<meta property="og:title" content="Ferry {0}"><link rel="canonical" href="https://quay.example/{0}">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", {1}
 "datePublished": "2026-03-01T08:00:00Z", "author": {{"@type": "Person", "name": "Jana Holm"}},
 "publisher": {{"@type": "NewsMediaOrganization", "name": "The Quay", "url": "https://quay.example/"}}}}</script>
</head><body><h1>Ferry {0}</h1>
"""


def rows(quick: bool) -> Iterator[Row]:
    """Judging against bare parses, and how long the largest site of the requirements takes on two processors."""
    count, runs = (4, 2) if quick else (60, 5)
    how = Judging(severities(rule_names(), Selection()), are_many=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(count):
            (folder / f"{number}.html").write_bytes(page(number))

        def bare() -> None:
            for path in folder.iterdir():
                turbohtml.parse(path.read_bytes())

        judged, parsed = best([lambda: list(judge_sources(find_sources([name], ()).files, how, 1)), bare], runs)
    yield ratio_row(f"validate a folder, {count} pages", judged / parsed, LIMIT, "parse")
    seconds = judged / count * MANY / PROCESSORS
    what = f"the same, {MANY:,} pages of {SIZE // 1000} KB"
    yield Row(what, f"{seconds:.0f} s on {PROCESSORS} processors", f"{SECONDS} s", seconds <= SECONDS)


def page(number: int) -> bytes:
    """A page; every other one has no headline."""
    head = HEAD.format(number, f'"headline": "Ferry {number}",' if number % 2 else "").encode()
    return head + FILLER * ((SIZE - len(head)) // len(FILLER)) + b"</body></html>"
