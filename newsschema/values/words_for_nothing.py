"""A text comes in; whether it is what programs write where they have nothing to say goes out."""

from __future__ import annotations

_WORDS = frozenset({"", "undefined", "null", "none", "nil", "nan", "false", "true", "[object object]"})
_MARKS = (("{{", "}}"), ("[[", "]]"), ("<%", "%>"), ("${", "}"))
"""What the languages of templates put around the name of a value."""


def says_nothing(text: str) -> bool:
    """Whether a text is a program's word for no value ("undefined", "null"), or a template's mark that nobody filled in
    ("{{ headline }}").
    """
    text = text.strip()
    return text.lower() in _WORDS or any(text.startswith(start) and text.endswith(end) for start, end in _MARKS)
