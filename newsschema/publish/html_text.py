"""Plain text comes in; the same text as HTML goes out."""

from __future__ import annotations

from html import escape


def html_text(text: str) -> str:
    """Text of one paragraph."""
    return escape(text, quote=False)


def html_paragraphs(text: str) -> str:
    """Text of several paragraphs, each of which stands on a line of its own; lines of nothing but space go."""
    return "".join(f"<p>{html_text(line)}</p>" for line in text.splitlines() if line.strip())
