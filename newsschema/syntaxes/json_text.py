"""Text that should be JSON in, its value out: strictly where it can be, repaired where it must be; nothing is lost.

Numbers that JSON cannot hold (NaN, Infinity, overlong ones) become `RawNumber`s; what is nested too deep for a reader
becomes its own text.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from newsschema.graph.expand_values import DEPTH_LIMIT, LONGEST_NUMBER, RawNumber
from newsschema.syntaxes.jsonld_repair import Repaired, Unrepairable, repair

_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)
"""A whole string, or a bracket outside strings."""


def read_json(text: str) -> tuple[Any, Repaired | None] | Unrepairable:
    """The value of a JSON text, and the repairs that it took; or why there is none."""
    try:
        return _decode(text), None
    except ValueError:
        repaired = repair(text)
    if isinstance(repaired, Unrepairable):
        return repaired
    return _decode(repaired.text), repaired


def _decode(text: str) -> Any:
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError:
        raise
    except RecursionError:
        text = _flattened(text)
    except ValueError:  # Python reads no whole number of more than some thousand digits
        pass
    return _PATIENT_DECODER.decode(text)


def _flattened(text: str) -> str:
    """The text with every value below the depth limit written as a string that holds its text.

    Raises ValueError where such a value does not end.
    """
    parts: list[str] = []
    depth = done = opened = 0
    for token in _STRUCTURE.finditer(text):
        bracket = token[0]
        if bracket in "[{":
            depth += 1
            if depth == DEPTH_LIMIT + 1:
                opened = token.start()
        elif bracket in "]}":
            depth -= 1
            if depth == DEPTH_LIMIT:
                parts += [text[done:opened], json.dumps(text[opened : token.end()])]
                done = token.end()
    if depth > DEPTH_LIMIT:
        raise ValueError("the text ends inside a value")
    return "".join([*parts, text[done:]])


def _whole_number(text: str) -> int | RawNumber:
    return int(text) if len(text.removeprefix("-")) <= LONGEST_NUMBER else RawNumber(text)


def _number(text: str) -> float | RawNumber:
    value = float(text)
    return value if math.isfinite(value) else RawNumber(text)


_DECODER = json.JSONDecoder(parse_float=_number, parse_constant=RawNumber)
_PATIENT_DECODER = json.JSONDecoder(parse_int=_whole_number, parse_float=_number, parse_constant=RawNumber)
