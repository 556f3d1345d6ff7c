"""A name that a model does not have in, the sentence that says so and which name was probably meant out."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from newsschema.models.fields import STATE, fields_of
from newsschema.vocabulary import canonical_property, nearest_property, superseded_by

if TYPE_CHECKING:
    from newsschema.models.thing import Thing


def unknown_name(cls: type[Thing], name: str) -> str:
    """What to say of a keyword, key or attribute that the model does not have."""
    property = canonical_property(name.rstrip("_").replace("_", ""))
    successor = superseded_by(property) if property else None
    declared = fields_of(cls).by_alias.get(successor or property or "")
    if declared is not None:
        return f"{cls.__name__} has no such field; did you mean `{declared.name}`?"
    if property is not None:
        return f"{cls.__name__} does not declare this schema.org property; pass it as properties={{{property!r}: ...}}"
    return f"{cls.__name__} has no such field{_did_you_mean(cls, name)}"


def unknown_property(cls: type[Thing], name: str) -> str:
    """What to say of a key of `properties` that schema.org does not have."""
    near = nearest_property(name, cls.__name__)
    hint = f"; did you mean `{near}`?" if near else "; give a foreign property by its full IRI"
    return f"schema.org has no property of this name{hint}"


def _did_you_mean(cls: type[Thing], name: str) -> str:
    fields = fields_of(cls)
    spelled = {alias.lower(): field.name for alias, field in fields.by_alias.items()}
    spelled |= {field_name.lower(): field_name for field_name in (*fields.by_name, *STATE)}
    near = get_close_matches(name.lower(), spelled, n=1, cutoff=0.7)
    return f"; did you mean `{spelled[near[0]]}`?" if near else ""
