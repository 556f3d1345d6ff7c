"""Nothing in; a validator for ninjs 3.1 out: the names, the types and the formats that the standard gives its members.

They are facts of "ninjs-schema_3.1.json" (IPTC, CC BY 4.0), in a short form of our own. IPTC's own file is used as well
where NEWSSCHEMA_NINJS_SCHEMA names it.
"""

from __future__ import annotations

import json
import os
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]

OWN_FILE = os.environ.get("NEWSSCHEMA_NINJS_SCHEMA")
CHECKER = FormatChecker(formats=())
TEXT, URI, MOMENT = {"type": "string"}, {"type": "string", "format": "uri"}, {"type": "string", "format": "date-time"}
WHOLE, NUMBER, PERCENT = {"type": "integer"}, {"type": "number"}, {"type": "integer", "minimum": 0, "maximum": 100}

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


@CHECKER.checks("uri")
def is_uri(value: object) -> bool:
    return not isinstance(value, str) or (_URI.fullmatch(value) is not None and not set(value) & set('"<>\\^`{|}'))


@CHECKER.checks("date-time", raises=ValueError)
def is_moment(value: object) -> bool:
    return not isinstance(value, str) or (_MOMENT.fullmatch(value) is not None and bool(datetime.fromisoformat(value)))


def one(required: str = "", **members: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required.split(),
        "properties": {name.rstrip("_"): kind for name, kind in members.items()},
    }


def many(required: str = "", **members: Any) -> dict[str, Any]:
    return {"type": "array", "items": one(required, **members)}


ADDRESS = one(lines={"type": "array", "items": TEXT}, locality=TEXT, area=TEXT, postalCode=TEXT, country=TEXT)
CONTACTS = {
    "type": "array",
    "items": {
        **one(type=TEXT, role=TEXT, lang=TEXT, name=TEXT, value=TEXT, address=ADDRESS),
        "oneOf": [{"required": ["value"]}, {"required": ["address"]}],
    },
}
KNOWN = {"name": TEXT, "rel": TEXT, "uri": URI, "literal": TEXT}
ITEM = {
    "uri": URI,
    "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component"]},
    **dict.fromkeys(("version", "copyrightHolder", "copyrightNotice", "usageTerms", "language"), TEXT),
    **dict.fromkeys(("title", "by", "located"), TEXT),
    **dict.fromkeys(("firstCreated", "versionCreated", "contentCreated", "embargoedUntil", "expires"), MOMENT),
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "headlines": many("value", role=TEXT, contentType=TEXT, value=TEXT),
    "descriptions": many("value", role=TEXT, contentType=TEXT, value=TEXT),
    "bodies": many("value", role=TEXT, contentType=TEXT, charCount=WHOLE, wordCount=WHOLE, value=TEXT),
    "people": many(**KNOWN, contactInfo=CONTACTS),
    "organisations": many(**KNOWN, contactInfo=CONTACTS),
    "places": many(**KNOWN, contactInfo=CONTACTS, geoJSON={"type": "object", "required": ["type", "coordinates"]}),
    "subjects": many(**KNOWN, creator=TEXT, relevance=PERCENT, confidence=PERCENT),
    "events": many(**KNOWN, id=TEXT),
    "objects": many(**KNOWN),
    "genres": many(name=TEXT, uri=TEXT, literal=TEXT),
    "infoSources": many(name=TEXT, role=TEXT, uri=URI, literal=TEXT, contactInfo=CONTACTS),
    "trustIndicators": many(role=URI, title=TEXT, href=URI),
    "altIds": many(role=TEXT, value=TEXT),
    "renditions": many(
        "name", name=TEXT, href=URI, contentType=TEXT, title=TEXT, width=WHOLE, height=WHOLE, sizeInBytes=WHOLE,
        duration=NUMBER, format=TEXT, bitrate=TEXT,
    ),
    "rightsInfo": one("linkedRights", linkedRights=URI),
    "digitalSourceType": one(name=TEXT, uri=URI, literal=TEXT),
    "associations": {"type": "array", "items": {"$ref": "#/$defs/association"}},
}  # fmt: skip
SCHEMA = {
    **one("uri", **ITEM, standard=one(name=TEXT, version=TEXT, schema=URI)),
    "$defs": {"association": one("name uri", **ITEM, name=TEXT, rel=TEXT)},
}
OWN = Draft202012Validator(SCHEMA, format_checker=CHECKER)


def assert_valid(data: Any) -> None:
    """The document has the members that ninjs 3.1 gives it, and IPTC's own schema has nothing against it."""
    for validator in (OWN, *iptc()):
        problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]
        assert problems == []


def iptc() -> list[Draft202012Validator]:
    if OWN_FILE is None:
        return []
    whole = json.loads(Path(OWN_FILE).read_bytes())
    del whole["$defs"]["unevaluatedProperties"]  # a keyword in the place of a definition: the file's own slip
    text = json.dumps(whole).replace("https://geojson.org/schema/GeoJSON.json#", "#/$defs/datesObjectType/properties")
    return [Draft202012Validator(json.loads(text), format_checker=CHECKER)]


needs_iptc = pytest.mark.skipif(OWN_FILE is None, reason="needs NEWSSCHEMA_NINJS_SCHEMA, the path of IPTC's schema")
