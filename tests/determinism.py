"""No arguments; the bytes that newsschema makes of a fixed set of pages, to standard output.

Run in two processes with two hash seeds, it must print the same.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import newsschema as ns

PAGES = Path(__file__).resolve().parents[1] / "examples" / "pages"
HEADLINES = ("Storm closes the harbour", "例の新聞", "\ud800</script>")


def main() -> None:
    """Print what is read of every example page, and what is made of a model with every kind of sharing."""
    lines = [line for path in sorted(PAGES.glob("*.html")) for line in described(ns.parse(path.read_bytes()))]
    for headline in HEADLINES:
        lines += described(ns.parse(article(headline).to_script()))
    sys.stdout.buffer.write("\n".join(lines).encode())


def described(page: ns.Page) -> list[str]:
    """Everything that a page says."""
    things = [*([page.article] if page.article else []), *page.articles, *page.things]
    found = [thing.to_json() for thing in things]
    found += [ascii(repr((decision, decision.rejected))) for decision in page.evidence.values()]
    found += [repr((finding, finding.location)) for finding in page.findings]
    return found + [repr(node) for node in page.graph.nodes]


def article(headline: str) -> ns.NewsArticle:
    """An article with shared parts, unknown types, undeclared properties and a reference to itself."""
    jane = ns.Person(name="Jane Doe", properties={"https://example.com/terms#b": 1, "https://example.com/terms#a": 2})
    made = ns.NewsArticle(headline=headline, author=jane, editor=jane, keywords=["b", "a"], properties={"award": "x"})
    made.subject_of = made
    data = json.loads(made.to_json())
    loaded = ns.load(
        {**data, "@type": ["NewsArticle", "Report", "https://example.com/terms#Beacon"], "headlin": ["x", 1]}
    )
    assert isinstance(loaded, ns.NewsArticle)
    return loaded


if __name__ == "__main__":
    main()
