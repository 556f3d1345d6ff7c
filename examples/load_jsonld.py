"""JSON-LD whose nodes refer to each other by @id in; the same nodes as models that share one object out.

Usage: python examples/load_jsonld.py
"""

from __future__ import annotations

import newsschema as ns

DATA = """
{
  "@context": "https://schema.org",
  "@graph": [
    {"@type": "NewsArticle", "@id": "https://example.com/ferry", "headline": "Ferry to stop for the winter",
     "author": {"@id": "https://example.com/jane"}, "datePublished": "2026-03", "tideTable": 39},
    {"@type": "OpinionNewsArticle", "@id": "https://example.com/island", "headline": "An island is not a car park",
     "author": {"@id": "https://example.com/jane"}},
    {"@type": "Person", "@id": "https://example.com/jane", "name": "Jane Doe"}
  ]
}
"""


def main() -> None:
    things = ns.load_all(DATA)
    articles = [thing for thing in things if isinstance(thing, ns.NewsArticle)]
    for article in articles:
        print(type(article).__name__, article.id, "-", article.headline)
    first, second = articles
    print("one author, one object:", first.author[0] is second.author[0])
    print(first.to_json(indent=2))


if __name__ == "__main__":
    main()
