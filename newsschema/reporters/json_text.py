"""A JSON value comes in; its text goes out, readable, and encodable as UTF-8."""

from __future__ import annotations

import json
import re
from typing import Any

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def json_text(value: Any) -> str:
    """A value as JSON with an indent of two, letters as they are, and lone surrogates as \\udXXX; ends with a line
    end."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
