"""A saved news page in; its headline, authors and date, and where each of them came from, out.

Usage: python examples/read_a_page.py [PAGE.html]
"""

from __future__ import annotations

import sys
from pathlib import Path

import newsschema as ns

EXAMPLE = Path(__file__).parent / "pages" / "news-article.html"


def show_source(page: ns.Page, name: str) -> None:
    """Prints which candidate won for a property, where it stands in the file, and what it was preferred to."""
    decision = page.evidence[name]
    if decision.chosen is None:
        return
    place = decision.chosen.location
    where = f" line {place.line}, column {place.column}" if place else ""
    print(f"    from {decision.chosen.syntax}{where}: {decision.why}")
    for candidate in decision.rejected:
        print(f"    not {candidate.raw!r} from {candidate.syntax}: {candidate.reason}")


def main(path: Path) -> int:
    page = ns.parse(path.read_bytes())
    article = page.article
    if article is None:
        print(f"{path.name} holds no article")
        return 1
    values = {
        "headline": article.headline,
        "author": ", ".join(author.name or "?" for author in article.author),
        "datePublished": article.date_published.isoformat() if article.date_published else None,
    }
    for name, value in values.items():
        print(f"{name}: {value}")
        if value:
            show_source(page, name)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE))
