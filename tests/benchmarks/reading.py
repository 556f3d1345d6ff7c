"""Pages in; how long reading and judging them takes, in bare parses of the same pages, out."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import turbohtml
from measure import ROOT, Row, best, ratio_row

import newsschema as ns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

LIMITS = {"publishers": 2.0, "web": 2.5, "examples": 2.0}
VALIDATING = 3.0

Pages = list[tuple[bytes, str | None]]


def rows(quick: bool) -> Iterator[Row]:
    """Reading without body, and validating, over each set of pages."""
    for name, pages in sets(quick):
        runs = 2 if quick else 5
        yield ratio_row(f"parse(page).article, {name}", against_bare_parse(pages, read, runs), LIMITS[name], "parse")
        validate: Any = getattr(ns, "validate", None)
        if validate is not None:
            judged = against_bare_parse(pages, lambda page, url: validate(page, url=url).findings, runs)
            yield ratio_row(f"validate(page), {name}", judged, VALIDATING, "parse")


def read(page: bytes, url: str | None) -> object:
    """The article of a page, and its main fields touched."""
    article = ns.parse(page, url).article
    return article and (article.headline, article.author, article.date_published, article.image, article.publisher)


def against_bare_parse(pages: Pages, work: Callable[[bytes, str | None], object], runs: int) -> float:
    """The sum over all pages of the best time of the work, divided by that of a bare parse."""
    bare = total = 0.0
    for page, url in pages:
        work(page, url)  # warm
        one, other = best([lambda page=page: turbohtml.parse(page), lambda page=page, url=url: work(page, url)], runs)
        bare += one
        total += other
    return total / bare


def sets(quick: bool) -> Iterator[tuple[str, Pages]]:
    """The sets of the corpus that NEWSSCHEMA_CORPUS names (an index.json and gzipped pages), else the examples."""
    folder = os.environ.get("NEWSSCHEMA_CORPUS")
    if not folder:
        pages = [path.read_bytes() for path in sorted((ROOT / "examples" / "pages").glob("*.html"))]
        yield "examples", [(page, None) for page in pages] * (1 if quick else 10)
        return
    index: list[dict[str, Any]] = json.loads((Path(folder) / "index.json").read_bytes())
    for name in ("publishers", "web"):
        entries = [entry for entry in index if entry["set"] == name]
        yield name, list(_unpacked(Path(folder), entries[:: 20 if quick else 1]))


def _unpacked(folder: Path, entries: Iterable[dict[str, Any]]) -> Iterator[tuple[bytes, str | None]]:
    for entry in entries:
        yield gzip.decompress((folder / entry["file"]).read_bytes()), entry["url"]
