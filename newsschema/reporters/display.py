"""Text of any kind comes in; what can be shown on one line, with nothing hidden in it, and its width go out."""

from __future__ import annotations

import unicodedata

_TAB = 4
_HIDDEN_CATEGORIES = frozenset({"Cc", "Zl", "Zp"})
"""Characters that steer a terminal, or end a line."""
_HIDDEN = frozenset(
    "\N{ARABIC LETTER MARK}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # embeddings, overrides and isolates
    "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\ufffe\uffff"  # no characters; XML allows neither
)
"""Characters that change the order of what is shown, or that nobody sees. The joiners are not among them: emoji and
several scripts are written with them."""


def visible(text: str) -> str:
    """The text on one line, as many characters as a reader sees: "<U+202E>" for one that would hide or steer, U+FFFD
    for a lone surrogate."""
    return text if text.isprintable() else "".join(map(_shown, text))


def encodable(text: str) -> str:
    """The text with U+FFFD for every lone surrogate."""
    if text.isascii():
        return text
    return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= each <= "\udfff" else each for each in text)


def width(text: str) -> int:
    """How many columns a terminal gives to a text: two to a wide East Asian character, none to a combining one.

    The width of a text is that of its parts together, whatever a terminal makes of joined characters.
    """
    if text.isascii():
        return len(text)
    from rich.cells import get_character_cell_size

    return sum(map(get_character_cell_size, text))


def cut(text: str, columns: int) -> str:
    """As much of a text as fits in some columns, with "…" where there is more."""
    text = visible(text[: 2 * columns])
    if width(text) <= columns:
        return text
    while width(text) >= columns:
        text = text[:-1]
    return f"{text.rstrip()}…"


def expanded(text: str, column: int = 0) -> str:
    """A piece of a source line as it is shown from some column on, tabs as the spaces up to the next stop."""
    pieces = text.split("\t")
    shown = visible(pieces[0])
    for piece in pieces[1:]:
        shown += " " * (_TAB - (column + width(shown)) % _TAB) + visible(piece)
    return shown


def _shown(character: str) -> str:
    if character in _HIDDEN or unicodedata.category(character) in _HIDDEN_CATEGORIES:
        return f"<U+{ord(character):04X}>"
    return encodable(character)
