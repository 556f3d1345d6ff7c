"""Names and values come in; the elements of a page's head go out, escaped, one on each line."""

from __future__ import annotations

from html import escape

from newsschema.values.text import replace_surrogates

_NOT_KEPT = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;", "\0": "\N{REPLACEMENT CHARACTER}"}
"""What an HTML parser would change: it reads CR as LF, and NUL as U+FFFD (HTML, "preprocessing the input stream")."""


class Tags:
    """The elements of a head, in the order in which they were added. What is empty is left out."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def link(self, relation: str, address: str | None, **attributes: str) -> None:
        """A `<link>`."""
        if address:
            more = "".join(f' {name}="{attribute(value)}"' for name, value in attributes.items())
            self._lines.append(f'<link rel="{relation}"{more} href="{attribute(address)}">')

    def name(self, name: str, content: object) -> None:
        """A `<meta name>`."""
        self._meta("name", name, content)

    def property(self, name: str, content: object) -> None:
        """A `<meta property>`, as RDFa and Open Graph have it."""
        self._meta("property", name, content)

    def add(self, markup: str) -> None:
        """An element that is written already."""
        self._lines.append(markup)

    def text(self) -> str:
        """All of them."""
        return "\n".join(self._lines)

    def _meta(self, kind: str, name: str, content: object) -> None:
        written = content if isinstance(content, str) else "" if content is None else str(content)
        if written.strip():
            self._lines.append(f'<meta {kind}="{name}" content="{attribute(written)}">')


def attribute(value: str) -> str:
    """A value as it is written between quotation marks."""
    text = escape(replace_surrogates(value))
    return text if text.isprintable() else "".join(_NOT_KEPT.get(character, character) for character in text)
