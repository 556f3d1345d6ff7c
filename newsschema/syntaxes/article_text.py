"""The visible page in, one untyped node with the article's text out; needs the extra `body` (trafilatura)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.errors import MissingExtra
from newsschema.graph.node import Source

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph

SYNTAX = "article_text"
_START = 50
"""The characters in which trafilatura looks for a page's root element."""
_LOST = 0.25
"""Precise extraction that keeps less than this share of what balanced extraction keeps has lost the article."""


def read(document: Document, graph: Graph) -> None:
    """Add the article's text, paragraphs at line ends, as the page shows it; nothing where there is none.

    Raises:
        MissingExtra: trafilatura is not installed.
    """
    try:
        from trafilatura import extract
    except ImportError as error:
        raise MissingExtra("body", "reading the article's text from the visible page") from error
    source = document.source
    if "<html" not in source[:_START].lower():  # what does not look like a page is refused
        source = "<html>" + source
    text = extract(source, include_comments=False, favor_precision=True) or ""
    other = extract(source, include_comments=False) or ""
    text = other if len(text) < _LOST * len(other) else text
    if text:
        graph.node(Source(SYNTAX, 0)).add("articleBody", text)
