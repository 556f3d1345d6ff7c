"""A value from JSON or an attribute comes in; the number or truth value it states goes out."""

from __future__ import annotations

import math
import re

# "1200", "-5", "1200px", "1200.0". Three zeros after the point may be thousands. 18 digits fit 64 bits.
_INTEGER = re.compile(r"([+-]?[0-9]{1,18})(?:\.0{1,2})?\s*(?:px)?", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,100}(?:\.[0-9]{1,100})?|\.[0-9]{1,100})(?:[eE][+-]?[0-9]{1,3})?")
_BOOLEANS = {
    **dict.fromkeys(("true", "http://schema.org/true", "https://schema.org/true", "schema:true"), True),
    **dict.fromkeys(("false", "http://schema.org/false", "https://schema.org/false", "schema:false"), False),
}
_LONGEST_BOOLEAN = max(map(len, _BOOLEANS))


def read_integer(raw: object) -> int | None:
    """The integer that `raw` is or spells: 1200, 1200.0, "1200", " 1200 px "; None for anything else.

    A bool is no number. A comma makes it None, as does a point before three digits: "1.200" is 1.2 or 1200.
    """
    if isinstance(raw, str):
        match = _INTEGER.fullmatch(raw.strip())
        return int(match[1]) if match else None
    if isinstance(raw, float):
        return int(raw) if raw.is_integer() else None
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else None


def read_number(raw: object) -> int | float | None:
    """The number that `raw` is or spells: what `read_integer` reads, and 4.5, "4.5", "1e3"; never NaN or infinite."""
    integer = read_integer(raw)
    if integer is not None:
        return integer
    if isinstance(raw, str):
        text = raw.strip()
        raw = float(text) if _NUMBER.fullmatch(text) else None
    return raw if isinstance(raw, float) and math.isfinite(raw) else None


def read_boolean(raw: object) -> bool | None:
    """The truth value that `raw` is or names: True, "true", "False", "https://schema.org/True"; None for all else.

    Numbers are no truth values.
    """
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and len(raw) < 2 * _LONGEST_BOOLEAN:
        return _BOOLEANS.get(raw.strip().lower())
    return None
