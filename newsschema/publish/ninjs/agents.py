"""A person, an organization or a place of an item comes in; the model goes out, and back: name, URI and contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.models.fields import fields_of
from newsschema.models.place import PostalAddress
from newsschema.models.registry import model_class
from newsschema.publish.ninjs.terms import CONTACT_FIELD_OF_TYPE, CONTACTS, NO_PLACE, NO_PROPERTY

if TYPE_CHECKING:
    from newsschema.publish.exchange.members import Members
    from newsschema.publish.exchange.remaining import Remaining


def read_named(entry: Members, class_name: str) -> dict[str, Any]:
    """What every thing of an item may say of itself, as fields: name, identifier and contacts."""
    state: dict[str, Any] = {"id": entry.uri("uri"), "name": entry.text("name")}
    literals = [literal for literal in (entry.text("literal"), entry.text("id")) if literal]
    if literals:
        state["identifier"] = literals
    fields = fields_of(model_class(class_name)).by_name
    for contact in entry.objects("contactInfo"):
        _read_contact(contact, state, set(fields))
    return state


def named(entry: Members, class_name: str, state: dict[str, Any]) -> Any:
    """The model of that class, closed."""
    entry.close({}, NO_PROPERTY)
    return model_class(class_name)(**{key: value for key, value in state.items() if value is not None})


def write_named(left: Remaining, rel: str | None) -> dict[str, Any]:
    """The same, as members of an item."""
    literals = [(value, where) for value, where in left.many("identifier") if isinstance(value, str)]
    for _, where in literals[1:]:
        left.notes.dropped(where, "ninjs holds one identifier beside the URI")
    return {
        "name": left.text("name"),
        "rel": rel,
        "uri": left.identity(),
        "literal": left.plain(*literals[0]) if literals else None,
    }


def write_contacts(left: Remaining) -> list[dict[str, Any]]:
    """Addresses in the web, of mail and telephone."""
    found: list[dict[str, Any]] = []
    for name, kind in CONTACTS.items():
        if name == "same_as":
            found += [{"type": kind, "value": left.plain(value, where)} for value, where in left.many(name)]
        elif (value := left.text(name)) is not None:
            found.append({"type": kind, "value": value})
    address = _write_address(left)
    return [*found, {"type": "address", "address": address}] if address else found


def _read_contact(contact: Members, state: dict[str, Any], fields: set[str]) -> None:
    name = CONTACT_FIELD_OF_TYPE.get(contact.word("type"))
    if name is not None and name in fields and state.get(name) in (None, []) and "value" in contact:
        state[name] = contact.text("value")
    elif name == "same_as":
        state[name] = [*_listed(state.get(name)), *_listed(contact.text("value"))]
    elif "address" in contact and "address" in fields and "address" not in state:
        state["address"] = _read_address(contact)
    else:
        contact.drop_all("the model has no field for this way to reach it, or holds another already")
    contact.close({}, NO_PROPERTY)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []  # pyright: ignore[reportUnknownVariableType]


def _read_address(contact: Members) -> PostalAddress | None:
    address = contact.object("address")
    if address is None:
        return None
    lines = address.raw("lines")
    found: dict[str, Any] = {
        "address_locality": address.text("locality"),
        "address_region": address.text("area"),
        "postal_code": address.text("postalCode"),
        "address_country": address.text("country"),
    }
    if isinstance(lines, list) and all(isinstance(line, str) for line in lines):
        found["street_address"] = "\n".join(lines)
    elif lines is not None:
        address.lose("lines", "expected an array of texts")
    address.close({}, NO_PROPERTY)
    return PostalAddress(**{name: value for name, value in found.items() if value})


def _write_address(left: Remaining) -> dict[str, Any]:
    value = left.one("address")
    if isinstance(value, str):
        return {"lines": left.plain(value, left.at("address")).split("\n")}
    if not isinstance(value, PostalAddress):
        if value is not None:
            left.notes.dropped(left.at("address"), NO_PLACE)
        return {}
    inner = left.inside(value, left.at("address"))
    street = inner.text("street_address")
    address = {
        "lines": street.split("\n") if street else None,
        "locality": inner.text("address_locality"),
        "area": _name_of(inner, "address_region"),
        "postalCode": inner.text("postal_code"),
        "country": _name_of(inner, "address_country"),
    }
    inner.close({}, NO_PLACE)
    return {name: part for name, part in address.items() if part}


def _name_of(left: Remaining, name: str) -> str | None:
    """A text, or the name of a thing in its place."""
    value = left.one(name)
    if value is None or isinstance(value, str):
        return left.plain(value, left.at(name)) if value else None
    inner = left.inside(value, left.at(name))
    found = inner.text("name")
    inner.close({}, NO_PLACE)
    return found
