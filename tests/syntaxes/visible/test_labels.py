"""Pages with short labels in; section, keywords, breadcrumbs and the rest."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import visible
from newsschema.syntaxes.visible import terms


def said(html: str, name: str) -> list[object]:
    node = visible.read(Document.read(f"<main><h1>Harbour bridge reopens</h1>{html}</main>"), Graph())
    assert node is not None
    return [value.value for value in node.values(name)]


@pytest.mark.parametrize(
    ("html", "name", "expected"),
    [
        ("<p class=kicker>Traffic</p>", terms.KICKER, ["Traffic"]),
        ("<p class=dek>The ferries may rest again.</p>", "alternativeHeadline", ["The ferries may rest again."]),
        ("<p class=vorspann>Die Fähren dürfen ruhen.</p>", "alternativeHeadline", ["Die Fähren dürfen ruhen."]),
        ("<a class=category href=/town>Town</a>", "articleSection", ["Town"]),
        ("<a rel='category tag' href=/town>Town</a>", "articleSection", ["Town"]),
        ("<a rel=tag href=/t/a>Bridges</a> <a rel=tag href=/t/b>Ferries</a>", "keywords", ["Bridges", "Ferries"]),
        ("<ul class=schlagworte><li><a href=/t/a>Brücken</a></ul>", "keywords", ["Brücken"]),
        ("<aside class=sidebar><ul class=tags><li><a href=/t>Cloud</a></ul></aside>", "keywords", []),
        ("<span class=dateline>Port Example</span>", "dateline", ["Port Example"]),
        ("<span class=dateline>5 March 2024</span>", "dateline", []),
        ("<a class=comment-count href=#c>12 Comments</a>", "commentCount", ["12"]),
    ],
)
def test_a_label_is_read(html: str, name: str, expected: list[str]) -> None:
    assert said(html, name) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<nav class=breadcrumbs><a href=/>Home</a> › <a href=/town>Town</a> › Bridge</nav>",
        "<nav aria-label=breadcrumb><ol><li><a href=/>Home</a><li><a href=/town>Town</a></ol></nav>",
        "<div class=brotkrumen><a href=/>Home</a> / <a href=/town>Town</a></div>",
    ],
)
def test_a_breadcrumb_is_read_in_its_order(html: str) -> None:
    node = visible.read(Document.read(f"{html}<h1>Harbour bridge reopens</h1>"), Graph(), {"breadcrumb"})
    assert node is not None
    trail = node.values("breadcrumb")[0].value
    steps = [value.value for value in trail.values("itemListElement")]
    assert [(step.first("name").value, step.first("item").value) for step in steps[:2]] == [
        ("Home", "/"),
        ("Town", "/town"),
    ]
    assert [step.first("name").value for step in steps[2:]] == (["Bridge"] if "Bridge" in html else [])
    assert node.first("articleSection").value == "Town"  # type: ignore[union-attr]
