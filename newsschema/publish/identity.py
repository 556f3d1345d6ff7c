"""A person, an organization or an image comes in; what tells it from all others, and an "@id" made of that, goes out.

The same content gives the same id on every page of a site, in every run and on every machine.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Hashable

    from newsschema.models.thing import Thing

AGENTS = frozenset({"Person", "Organization"})
"""The classes whose models, and whose subclasses' models, are persons and organizations."""
_STRONG = ("url", "same_as", "email", "identifier")
"""What names one agent and no other, the most usual first."""
_DIGITS = 12


def key_of(thing: Thing) -> Hashable | None:
    """What two descriptions of one person, organization or image have in common, an agent's name or an image's address;
    None for other things, and for those that say nothing by which they could be known again."""
    kinds = kinds_of(thing)
    if "ImageObject" in kinds:
        return ("image", address_of(thing)) if address_of(thing) else None
    if kinds.isdisjoint(AGENTS) or not thing.name:
        return None
    return "agent", _name_key(thing.name)


def kinds_of(thing: Thing) -> set[str]:
    """The names of a model's class and of all classes that it is derived from."""
    return {base.__name__ for base in type(thing).__mro__}


def address_of(image: Any) -> str | None:
    """The address of an image's file, or else of its page; None where it has neither."""
    address: str | None = image.content_url or image.url
    return address


def agent_id(site: str, agent: Thing) -> str:
    """The "@id" of a person or organization on a site: its own, or one made of its name and of what names it best."""
    if agent.id:
        return agent.id
    key = json.dumps([_name_key(agent.name or ""), _strongest(agent) or _content(agent)])
    kind = "person" if "Person" in kinds_of(agent) else "organization"
    return resolve_url(site, f"/#{kind}-{sha256(key.encode(errors='surrogatepass')).hexdigest()[:_DIGITS]}")


def image_id(page: str, image: Thing, place: int) -> str:
    """The "@id" of an image: its own, or its address with a fragment; one without an address is named by its place on
    the page."""
    address = address_of(image)
    return image.id or (f"{resolve_url(page, address)}#image" if address else f"{page}#image-{place}")


def _strongest(thing: Any) -> str:
    for name in _STRONG:
        value = getattr(thing, name, None)
        first = value[0] if isinstance(value, list) and value else value
        if isinstance(first, str) and first:
            return f"{name} {first}"
    return ""


def _content(thing: Thing) -> str:
    return json.dumps(thing.to_jsonld(), sort_keys=True)


def _name_key(name: str) -> str:
    return " ".join(normalize("NFC", name).split())
