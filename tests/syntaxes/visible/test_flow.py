"""A headline and what follows it come in; the long texts and the entries of lists go out, in order."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.syntaxes.visible.flow import flow
from newsschema.syntaxes.visible.headline import headlines
from newsschema.syntaxes.visible.page import VisiblePage

TEXT = "The first to cross was a cyclist who had waited since midnight, and who would not say where she was going."
LINK = '<a href="/lock">Second lock gate arrives</a>'


def kinds(body: str) -> list[tuple[str, int]]:
    document = Document.read(f"<title>Harbour bridge reopens</title><h1>Harbour bridge reopens</h1>{body}")
    page = VisiblePage.of(document)
    page.headline = headlines(page)[0].found
    return [(piece.kind, piece.length) for piece in flow(page)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"<p>{TEXT}</p>", [("text", 106)]),
        (f"<div>{TEXT}<br>{TEXT}</div>", [("text", 212)]),
        (f"<p>{TEXT} {LINK}</p>", [("text", 107)]),
        ("<p>Too short to be more than a label.</p>", []),
        (f"<nav><p>{TEXT}</p></nav><figure><figcaption>{TEXT}</figcaption></figure>", []),
        (f"<h2>{LINK}</h2>", [("heading", 0)]),
        ("<a href='/lock'><div><h3>Second lock gate arrives</h3></div></a>", [("heading", 0)]),
        (f"<li>{LINK} on the barge</li>", [("link", 0)]),
        (f"<li>4 March: {LINK}</li>", [("link", 0)]),
        (f"<li>{TEXT} {LINK}</li>", [("text", 106)]),
        (f"<p>{LINK}</p>", []),
        (f"<aside>{LINK}</aside><nav>{LINK}</nav>", []),
        ("<div><a href='#comments'>Go to the comments</a><a href='mailto:a@b.example'>Write to the desk</a></div>", []),
        ("<div><a href='/more'>More</a></div>", []),
        (f"<div><template shadowrootmode=open>{LINK}<p>{TEXT}</p></template></div>", [("text", 106)]),
        (f"<p>{'港の工事は予定より長くかかっている。' * 3}</p>", [("text", 108)]),
    ],
)
def test_texts_and_entries_are_told_apart(body: str, found: list[tuple[str, int]]) -> None:
    assert kinds(body) == found


def test_the_link_of_the_headline_itself_is_no_entry() -> None:
    document = Document.read(
        f"<title>Harbour bridge reopens</title><h1><a href='/b'>Harbour bridge reopens</a></h1>{LINK}"
    )
    page = VisiblePage.of(document)
    page.headline = headlines(page)[0].found
    assert [piece.block for piece in flow(page)] == [document.elements.index(document.named("h1")[0][1]) + 2]
