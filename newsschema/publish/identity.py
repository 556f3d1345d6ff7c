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
_PLACES = frozenset({"WebPage", "WebSite"})
_STRONG = ("url", "same_as", "email", "identifier")
"""What names one agent and no other, the most usual first."""
_DIGITS = 12


def key_of(thing: Thing) -> Hashable | None:
    """What two descriptions of one person, organization, image, page or site have in common: an agent's name, or an
    address; None for other things, and for those that say nothing by which they could be known again."""
    kinds = kinds_of(thing)
    if not kinds.isdisjoint(_PLACES):
        return ("page", without_root(thing.url)) if thing.url else None
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


def without_root(address: str) -> str:
    """An address without the path of a home page: "https://x.example/" and "https://x.example" are one (RFC 3986,
    section 6.2.3)."""
    return address.removesuffix("/") if address.count("/") == 3 else address


def agent_id(site: str, agent: Thing, content: str | None = None) -> str:
    """The "@id" of a person or organization on a site: its own, or one made of its name and of what names it best.

    `content` is the `content_of` it before it was merged with what else a page says of it: where nothing better names
    it, the id is made of that.
    """
    if agent.id:
        return agent.id
    key = json.dumps([_name_key(agent.name or ""), _strongest(agent) or content or content_of(agent)])
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
            return f"{name} {without_root(first)}"
    return ""


def content_of(thing: Thing) -> str:
    """All that a thing says, as text, but for names such as "_:b0", which are others in another document."""
    return json.dumps(_unlabelled(thing.to_jsonld()), sort_keys=True)


def _unlabelled(data: Any) -> Any:
    if isinstance(data, list):
        return [_unlabelled(item) for item in data]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(data, dict):
        return data
    members: dict[str, Any] = data
    return {
        key: _unlabelled(value) for key, value in members.items() if not (key == "@id" and str(value).startswith("_:"))
    }


def _name_key(name: str) -> str:
    return " ".join(normalize("NFC", name).split())
