"""A ninjs document of any generation comes in; the same in the shape of 3.x, and where each part stood, go out.

1.x has lower-case keys, one key for each role (`body_text`, `headline_subhead`), objects in place of arrays, and codes
with their schemes in place of URIs; 2.x has lower-case keys. Source: ninjs User Guide, "Differences between ninjs 1.x,
2.x and 3.x"; ninjs 1.6 JSON Schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsschema.publish.exchange.report import origin, step

Shape = dict[str, Any]

_KEYS = (
    "uri type representationType profile version firstCreated versionCreated contentCreated embargoedUntil pubStatus "
    "urgency copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people "
    "organisations places subjects events eventDetails plannedCoverage objects infoSources title by slugline located "
    "renditions associations altIds trustIndicators standard genres expires rightsInfo digitalSourceType name rel role "
    "value contentType charCount wordCount literal contactInfo geoJSON href width height sizeInBytes duration format "
    "aspectRatio videoCodec frameRate scanType bitrate linkedRights encodedRights langId postalCode relevance"
)
_RENAMED = {
    "person": "people",
    "organisation": "organisations",
    "place": "places",
    "subject": "subjects",
    "event": "events",
    "object": "objects",
    "infosource": "infoSources",
    "altid": "altIds",
    "trustindicator": "trustIndicators",
    "genre": "genres",
    "byline": "by",
    "embargoed": "embargoedUntil",
    "mimetype": "contentType",
    "$standard": "standard",
}
_KEY = {**{key.casefold(): key for key in _KEYS.split()}, **_RENAMED}
"""The keys of 3.x, by those of older generations."""
_BY_ROLE = {"headline": "headlines", "body": "bodies", "description": "descriptions"}
_MARKUP = {"html": "text/html", "xhtml": "application/xhtml+xml", "richtext": "application/xhtml+xml"}
_COMPLETENESS = {"complete": "full", "incomplete": "partial"}
DEEPEST = 20
"""How deep associations may stand in associations."""
_SCHEME_ENDS = ("/", "#", ":", "=")


def modern(data: Mapping[str, Any]) -> tuple[Shape, dict[str, str]]:
    """The document in the shape of 3.x, and where its parts stood: pointers into the one to pointers into the other.

    A document of 3.x comes back as it is.
    """
    origins: dict[str, str] = {}
    return _item(data, "", "", origins), origins


def _item(data: Mapping[str, Any], old: str, new: str, origins: dict[str, str]) -> Shape:
    found = _renamed(data, old, new, origins)
    _gather_roles(found, old, new, origins)
    for name in ("renditions", "associations"):
        if isinstance(found.get(name), Mapping):
            _name_members(found, name, new, origins)
    if isinstance(found.get("altIds"), Mapping):
        _list_identifiers(found, new, origins)
    for name, value in found.items():
        if isinstance(value, list):
            found[name] = [_part(name, one, new + step(name) + step(place), origins) for place, one in enumerate(value)]
        elif isinstance(value, Mapping) and name != "geoJSON":
            found[name] = _part(name, value, new + step(name), origins)
    known = found.get("representationType")
    found.update({"representationType": _COMPLETENESS.get(str(known), known)} if known is not None else {})
    return found


def _part(name: str, value: Any, new: str, origins: dict[str, str]) -> Any:
    """One object of a member, in the shape of 3.x."""
    if not isinstance(value, Mapping):
        return value
    old = origin(new, origins)
    if name == "associations":
        if new.count("/associations/") > DEEPEST:
            return value
        return _item(value, old, new, origins)
    found = _renamed(value, old, new, origins)
    if name == "infoSources" and "rel" in found and "role" not in found:
        found["role"] = found.pop("rel")
        origins[new + "/role"] = old + "/rel"
    if "code" in found:
        _join_code(found, "role" if name == "trustIndicators" else "uri", old, new, origins)
    for inner in ("contactInfo", "address"):
        held = found.get(inner)
        if isinstance(held, list):
            places = enumerate(held)
            found[inner] = [_part(inner, one, f"{new}{step(inner)}{step(place)}", origins) for place, one in places]
        elif isinstance(held, Mapping):
            found[inner] = _part(inner, held, new + step(inner), origins)
    return found


def _renamed(data: Mapping[str, Any], old: str, new: str, origins: dict[str, str]) -> Shape:
    """The members under the keys of 3.x; of two spellings of one key that of 3.x counts, and the other stays."""
    found: Shape = {}
    for key, value in data.items():
        name = _KEY.get(key.casefold(), key)
        if name != key and (name in data or name in found):
            name = key
        found[name] = value
        if name != key or old != new:
            origins[new + step(name)] = old + step(key)
    return found


def _gather_roles(found: Shape, old: str, new: str, origins: dict[str, str]) -> None:
    """Make arrays of `headline`, `headline_main`, `body_text` and the like; counts go to the first body."""
    for key in list(found):
        start, _, role = key.partition("_")
        name = _BY_ROLE.get(start.casefold())
        if name is None or not isinstance(found[key], str) or not isinstance(found.get(name, []), list):
            continue
        value = found.pop(key)
        listed = found.setdefault(name, [])
        made = {"role": role or "main", "contentType": _MARKUP.get(role.casefold()), "value": value}
        origins[f"{new}{step(name)}{step(len(listed))}"] = origins.pop(new + step(key), old + step(key))
        listed.append({key: one for key, one in made.items() if one})
    bodies = found.get("bodies")
    for name in ("charCount", "wordCount"):
        if name in found and isinstance(bodies, list) and bodies and isinstance(bodies[0], Mapping):
            bodies[0] = {**bodies[0], name: found.pop(name)}
            origins[f"{new}/bodies/0{step(name)}"] = origins.pop(new + step(name), old + step(name))


def _name_members(found: Shape, name: str, new: str, origins: dict[str, str]) -> None:
    """Make an array of an object whose keys are the names of its members."""
    where = origin(new + step(name), origins)
    for place, key in enumerate(found[name]):
        origins[f"{new}{step(name)}{step(place)}"] = where + step(key)
        origins[f"{new}{step(name)}{step(place)}/name"] = where + step(key)
    named = found[name].items()
    found[name] = [{"name": key, **value} if isinstance(value, Mapping) else value for key, value in named]


def _list_identifiers(found: Shape, new: str, origins: dict[str, str]) -> None:
    where = origin(new + "/altIds", origins)
    for place, key in enumerate(found["altIds"]):
        origins[f"{new}/altIds/{place}"] = where + step(key)
    found["altIds"] = [{"role": key, "value": value} for key, value in found["altIds"].items()]


def _join_code(found: Shape, name: str, old: str, new: str, origins: dict[str, str]) -> None:
    """A code and its scheme are a URI in 3.x, and a code without one is a literal."""
    scheme, code = found.get("scheme"), found["code"]
    if name in found or not isinstance(code, str):
        return
    if isinstance(scheme, str) and scheme.endswith(_SCHEME_ENDS):
        found[name] = found.pop("scheme") + found.pop("code")
    elif "://" in code:
        found[name] = found.pop("code")
    elif "literal" not in found:
        name = "literal"
        found[name] = found.pop("code")
    origins[new + step(name)] = old + "/code"
