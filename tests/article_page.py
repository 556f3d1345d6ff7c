"""What is written about one article comes in; a page with it goes out, for tests that ask what is believed of it."""

from __future__ import annotations

import json
from typing import Any

import newsschema as ns

HOST = "https://harbour-herald.example"


def page(*others: Any, head: str = "", body: str = "", **article: Any) -> ns.Page:
    """A page with an article of these properties, other nodes beside it, and more in its head and its body."""
    data = [{"@type": "NewsArticle", "headline": "Ferry returns to the island", **article}, *others]
    block = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    html = f"<html><head>{head}{block}</head><body><h1>Ferry returns to the island</h1>{body}</body></html>"
    return ns.parse(html, f"{HOST}/travel/ferry?from=front")
