"""Text that should be JSON in, its value out: strictly where it can be, repaired where it must be.

Numbers that JSON cannot hold (NaN, Infinity, overlong ones) become `RawNumber`s; what is nested too deep for a reader
becomes its own text. Of a key that stands twice in an object the last value counts, and a repair says so.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from newsschema.graph.expand_values import DEPTH_LIMIT, LONGEST_NUMBER, RawNumber
from newsschema.syntaxes.json_keys import repeated_keys
from newsschema.syntaxes.jsonld_repair import Repair, Repaired, Unrepairable, repair

if TYPE_CHECKING:
    from collections.abc import Callable

_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)
"""A whole string, or a bracket outside strings."""


class _KeyRepeatedError(Exception):
    """An object has a key twice: all that is known where a text is read at full speed."""


def read_json(text: str) -> tuple[Any, Repaired | None] | Unrepairable:
    """The value of a JSON text, and the repairs that it took; or why there is none."""
    try:
        return _decode(text), None
    except _KeyRepeatedError:
        return _read_repeating(text)
    except ValueError:
        return _read_repaired(text)


def read_strictly(text: str) -> Any:
    """The value of a text that is JSON as it stands; of a key that stands twice in an object the last value counts.

    Raises ValueError for any other text.
    """
    return _decode(text, _LENIENT)


def _read_repeating(text: str) -> tuple[Any, Repaired] | Unrepairable:
    """As `read_json`, of a text that repeats a key; after that key anything may follow."""
    try:
        data = _decode(text, _LENIENT)
    except ValueError:
        return _read_repaired(text)
    return data, _with_repeated_keys(Repaired(text, (), several=False))


def _read_repaired(text: str) -> tuple[Any, Repaired] | Unrepairable:
    repaired = repair(text)
    if isinstance(repaired, Unrepairable):
        return repaired
    try:
        return _decode(repaired.text), repaired
    except _KeyRepeatedError:
        return _decode(repaired.text, _LENIENT), _with_repeated_keys(repaired)


def _with_repeated_keys(repaired: Repaired) -> Repaired:
    """The repairs with one for each key that its object had before: of its values the last one counts."""
    repairs = list(repaired.repairs)
    for start, end in repeated_keys(repaired.text):
        repairs.append(Repair("jsonld.duplicate-key", repaired.offset(start), repaired.offset(end - 1) + 1))
    return replace(repaired, repairs=tuple(sorted(repairs, key=attrgetter("start"))))


def _decode(text: str, decoders: _Decoders | None = None) -> Any:
    usual, patient = decoders or _STRICT
    try:
        return usual.decode(text)
    except json.JSONDecodeError:
        raise
    except RecursionError:
        text = _flattened(text)
    except ValueError:  # Python reads no whole number of more than some thousand digits
        pass
    return patient.decode(text)


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


def _object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(members)
    if len(found) != len(members):
        raise _KeyRepeatedError
    return found


class _Decoders(NamedTuple):
    usual: json.JSONDecoder
    patient: json.JSONDecoder
    """Reads numbers of any length."""


def _decoders(make_object: Callable[[list[tuple[str, Any]]], dict[str, Any]] | None) -> _Decoders:
    make = partial(json.JSONDecoder, parse_float=_number, parse_constant=RawNumber, object_pairs_hook=make_object)
    return _Decoders(make(), make(parse_int=_whole_number))


_STRICT = _decoders(_object)
_LENIENT = _decoders(None)
