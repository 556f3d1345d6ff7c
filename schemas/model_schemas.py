"""The models come in; the JSON Schema of each goes out as the text of its file, the same bytes every time."""

from __future__ import annotations

import json

from newsschema.models.json_schema import file_name, named_schema, schema_names


def schema_texts() -> dict[str, str]:
    """The text of every schema, by the name of its file."""
    return {file_name(name): _text(named_schema(name)) for name in schema_names()}


def _text(schema: dict[str, object]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
