"""A JSON value nested too deep for any reader in, its text out, with no recursion."""

from __future__ import annotations

import json
from typing import Any

from newsschema.errors import UsageError


def raw_text(data: Any) -> str:
    """The JSON text of a value of any depth.

    Raises:
        UsageError: a list or dict built in Python contains itself.
    """
    parts: list[str] = []
    stack: list[Any] = [data]
    around: dict[int, None] = {}
    while stack:
        item = stack.pop()
        if isinstance(item, _Literal):
            parts.append(item)
            if item in ("}", "]"):
                around.popitem()
        elif isinstance(item, dict | list | tuple):
            if id(item) in around:
                raise UsageError("the data contain themselves, which JSON cannot; refer to a thing by its @id")
            around[id(item)] = None
            stack.extend(reversed(_pieces(item)))
        elif isinstance(item, int) and item.bit_length() > _LONGEST:
            parts.append(hex(item))
        else:
            parts.append(json.dumps(item, ensure_ascii=False, default=str))
    return "".join(parts)


def _pieces(item: dict[Any, Any] | list[Any] | tuple[Any, ...]) -> list[Any]:
    """The brackets, keys and commas of an object or array, with the values between them."""
    if isinstance(item, dict):
        pieces: list[Any] = [_Literal("{")]
        for index, (key, value) in enumerate(item.items()):
            pieces += [_Literal((", " if index else "") + json.dumps(str(key), ensure_ascii=False) + ": "), value]
        return [*pieces, _Literal("}")]
    pieces = [_Literal("[")]
    for index, value in enumerate(item):
        pieces += [_Literal(", "), value] if index else [value]
    return [*pieces, _Literal("]")]


_LONGEST = 10_000
"""Bits of a number that Python still writes in decimal."""


class _Literal(str):
    """Text that is JSON already."""

    __slots__ = ()
