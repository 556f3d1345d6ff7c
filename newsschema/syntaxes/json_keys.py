"""Strict JSON text in; the keys that their object had before, out."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from newsschema.syntaxes.text_edits import LISTED

if TYPE_CHECKING:
    from newsschema.document.json_pointer import Span

_TOKEN = re.compile(r'("(?:[^"\\]++|\\.)*+")([ \t\n\r]*+:)?|[{}]', re.DOTALL)
"""A whole string, which is a key where a colon follows, or a bracket of an object."""


def repeated_keys(text: str) -> list[Span]:
    """The offsets of the keys, with their quotes, in the order of the text; not more than anybody reads."""
    found: list[Span] = []
    known: list[set[str]] = []
    for token in _TOKEN.finditer(text):
        written, is_key = token[1], token[2]
        if token[0] == "{":
            known.append(set())
        elif token[0] == "}":
            known.pop()
        elif is_key:
            key = json.loads(written) if "\\" in written else written[1:-1]
            if key in known[-1] and len(found) < LISTED:
                found.append(token.span(1))
            known[-1].add(key)
    return found
