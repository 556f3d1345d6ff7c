"""Pages with very much of one thing in; whether they are judged in proportion, out."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest

import newsschema as ns

MANY = 5_000


@pytest.mark.parametrize(
    "data",
    [
        [{"@type": "NewsArticle", "image": [f"https://a.example/{n}.jpg" for n in range(MANY)]}]
        + [{"@type": "ImageObject", "url": f"https://a.example/{n}.jpg"} for n in range(MANY)],
        {"@type": "NewsArticle", "author": [{"@id": f"#a{n}"} for n in range(MANY)]},
        [{"@context": {f"key{n}": "schema:name"}, f"Headline{n}": "x"} for n in range(MANY)],
        [{"@id": "#a", "@type": "NewsArticle", "headline": f"Lock {n}"} for n in range(MANY)],
        {"@type": "NewsArticle", "headline": [f"<b>Lock &amp; {n}</b> {{{{x}}}} " for n in range(MANY)]},
        {"@type": "NewsArticle", "isPartOf": [{"@id": f"#p{n}", "isPartOf": {"@id": "#p0"}} for n in range(MANY)]},
    ],
    ids=["images", "references", "contexts", "descriptions", "texts", "parts"],
)
def test_a_page_with_much_of_one_thing(data: Any) -> None:
    source = json.dumps(data)
    started = process_time()
    ns.validate(source, select=["NS4", "NS5"])
    assert process_time() - started < 5
