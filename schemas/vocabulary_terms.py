"""The facts of a schema.org release come in; the text of newsschema/vocabulary/terms.json goes out.

The library loads the file whole on first use, so it is laid out for that: names that belong together are one string,
separated by spaces, and are split only when somebody asks for them. The properties stand under the types that define
them, which is how they are looked up. One entry a line keeps the differences between two releases readable.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from vocabulary_release import facts_from_release

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

LICENSE = "CC BY-SA 3.0"
"""The licence of the vocabulary, from https://schema.org/docs/terms.html."""


def terms_text(path: Path, version: str | None = None, date: str | None = None) -> str:
    """The text of terms.json for a release file, or for a file of facts that were drawn from one.

    `version` and `date` (YYYY-MM-DD) are those of the release. A release file does not say them; a file of facts does.
    Raises ValueError where they are missing, and for a file that is neither.
    """
    content = json.loads(path.read_bytes())
    document = cast("dict[str, Any]", content) if isinstance(content, dict) else {}
    if not {"@graph", "properties"} & set(document):
        raise ValueError(f"{path.name} is neither a release of schema.org as JSON-LD nor a file of its facts")
    version, date = version or document.get("version"), date or document.get("date")
    if not version or not date:
        raise ValueError(f"{path.name} does not say which release it is: add --release and --date")
    facts = facts_from_release(document, version, date) if "@graph" in document else document
    return json.dumps(_terms({**facts, "version": version, "date": date}), indent=0, separators=(",", ":")) + "\n"


def _terms(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The layout of terms.json; `newsschema.vocabulary.terms.Terms` says what each entry is."""
    types, properties = facts["types"], facts["properties"]
    return {
        "version": facts["version"],
        "date": facts["date"],
        "license": LICENSE,
        "source": "https://schema.org/",
        "types": {name: _joined(types[name]["parents"]) for name in sorted(types)},
        "properties": {name: _joined(properties[name]["ranges"]) for name in sorted(properties)},
        "own_properties": _own_properties(properties),
        "data_types": _joined(facts["dataTypes"]),
        "enumerations": {name: _joined(members) for name, members in sorted(facts["enumerations"].items())},
        "superseded": _superseded(facts),
        "inverse": _inverse(properties),
        "parts": _parts(facts),
    }


def _joined(names: Iterable[str]) -> str:
    return " ".join(sorted(names))


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """(key, name) pairs as one string of names for each key."""
    groups: dict[str, list[str]] = {}
    for key, name in sorted(pairs):
        groups.setdefault(key, []).append(name)
    return {key: " ".join(names) for key, names in groups.items()}


def _own_properties(properties: Mapping[str, Any]) -> dict[str, str]:
    return _grouped((domain, name) for name, facts in properties.items() for domain in facts["domains"])


def _superseded(facts: Mapping[str, Any]) -> dict[str, str]:
    terms = {**facts["types"], **facts["properties"]}
    pairs = [(name, term["supersededBy"]) for name, term in terms.items() if "supersededBy" in term]
    return dict(sorted([*pairs, *facts["memberSupersededBy"].items()]))


def _inverse(properties: Mapping[str, Any]) -> dict[str, str]:
    """Inverse properties, in both directions also where a release states only one."""
    pairs = {name: facts["inverseOf"] for name, facts in properties.items() if "inverseOf" in facts}
    return dict(sorted({**{inverse: name for name, inverse in pairs.items()}, **pairs}.items()))


def _parts(facts: Mapping[str, Any]) -> dict[str, str]:
    """The terms of each part of the vocabulary but its core."""
    terms = {**facts["types"], **facts["properties"]}
    pairs = [(term["part"], name) for name, term in terms.items()]
    pairs += [(part, name) for name, part in facts["memberPart"].items()]
    return _grouped(pair for pair in pairs if pair[0] != "core")
