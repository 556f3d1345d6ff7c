"""Pages in; how long reading and judging them takes, in bare parses of the same pages, out."""

from __future__ import annotations

import gzip
import json
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import turbohtml
from measure import ROOT, Row, best, ratio_row

import newsschema as ns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

LIMITS = {"publishers": 2.0, "web": 2.5, "examples": 2.0}
VALIDATING = 3.0

FILLER = b"""<div class="teaser" data-id="1"><a href="/2026/ferry" class="link"><span>Ferries stay in port</span></a>
<p>The harbour is closed until Thursday; passengers should ask the <b>harbour master</b> before they travel.</p></div>
"""
USUAL_SIZE = 200_000

Pages = list[tuple[bytes, str | None]]


def rows(quick: bool) -> Iterator[Row]:
    """Reading without body, and validating, over each set of pages."""
    runs = 2 if quick else 5
    for name, pages in sets(quick):
        yield ratio_row(f"parse(page).article, {name}", against_bare_parse(pages, read, runs), LIMITS[name], "parse")
        if hasattr(ns, "validate"):
            yield ratio_row(f"validate(page), {name}", against_bare_parse(pages, judge, runs), VALIDATING, "parse")


def read(page: bytes, url: str | None) -> object:
    """The article of a page, and its main fields touched."""
    article = ns.parse(page, url).article
    return article and (article.headline, article.author, article.date_published, article.image, article.publisher)


def judge(page: bytes, url: str | None) -> object:
    """What is wrong with a page."""
    validate: Any = ns.__getattr__("validate")
    return validate(page, url=url).findings


def against_bare_parse(pages: Pages, work: Callable[[bytes, str | None], object], runs: int) -> float:
    """The sum over all pages of the best time of the work, divided by that of a bare parse."""
    bare = total = 0.0
    for page, url in pages:
        work(page, url)  # warm
        one, other = best([partial(turbohtml.parse, page), partial(work, page, url)], runs)
        bare += one
        total += other
    return total / bare


def sets(quick: bool) -> Iterator[tuple[str, Pages]]:
    """The sets of the corpus that NEWSSCHEMA_CORPUS names (an index.json and gzipped pages), else the examples."""
    folder = os.environ.get("NEWSSCHEMA_CORPUS")
    if not folder:
        yield "examples", list(_filled(sorted((ROOT / "examples" / "pages").glob("*.html"))))
        return
    index: list[dict[str, Any]] = json.loads((Path(folder) / "index.json").read_bytes())
    for name in ("publishers", "web"):
        entries = [entry for entry in index if entry["set"] == name]
        yield name, list(_unpacked(Path(folder), entries[:: 20 if quick else 1]))


def _filled(paths: Iterable[Path]) -> Iterator[tuple[bytes, str | None]]:
    """The pages with as much text and navigation at their end as pages usually have."""
    for path in paths:
        yield path.read_bytes() + FILLER * (USUAL_SIZE // len(FILLER)), None


def _unpacked(folder: Path, entries: Iterable[dict[str, Any]]) -> Iterator[tuple[bytes, str | None]]:
    for entry in entries:
        yield gzip.decompress((folder / entry["file"]).read_bytes()), entry["url"]
