"""What a model does when one of its attributes is read, set or shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic_core import PydanticCustomError

from newsschema.models.fields import fields_of
from newsschema.models.own_classes import own_types
from newsschema.models.pending import held
from newsschema.models.spelling import unknown_name
from newsschema.models.validation import checked_value, from_mapping
from newsschema.vocabulary import canonical_property

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsschema.models.thing import Thing

T = TypeVar("T", bound="Thing")


def unset_value(thing: Thing, name: str) -> Any:
    """What an attribute reads as that is not set: an empty list (kept, so that it can be filled), or None."""
    cls = type(thing)
    field = fields_of(cls).by_name.get(name)
    if field is not None:
        return vars(thing).setdefault(name, []) if field.many else None
    if name in _UNSET_STATE:
        return _UNSET_STATE[name](thing)
    if cls.__name__ == "Ref" and not name.startswith("_") and canonical_property(name.replace("_", "")):
        return None
    raise AttributeError(unknown_name(cls, name))


def types_of(thing: Thing) -> tuple[str, ...]:
    """The types of a model as it would be exported: the class's own name where nothing else was said."""
    types: tuple[str, ...] | None = held(thing).get("types")
    return own_types(type(thing)) if types is None else types


_UNSET_STATE: dict[str, Callable[[Thing], Any]] = {
    "id": lambda _thing: None,
    "types": types_of,
    "__pydantic_fields_set__": lambda thing: {name for name in vars(thing) if not name.startswith("_")},
    "__pydantic_extra__": lambda _thing: None,
    "__pydantic_private__": lambda _thing: None,
    "properties": lambda thing: vars(thing).setdefault("properties", {}),
}


def assign(thing: Thing, name: str, value: Any) -> None:
    """Set one field to a checked value; what markup had left unparsed for the property is replaced with it."""
    cls = type(thing)
    if name.startswith("__") or isinstance(getattr(cls, name, None), property):
        object.__setattr__(thing, name, value)
        return
    put(thing, name, checked_value(cls, name, value))


def put(thing: Thing, name: str, value: Any) -> None:
    """Set one field to a value that needs no check; what markup had given for the property is replaced with it."""
    state = vars(thing)
    field = fields_of(type(thing)).by_name.get(name)
    if field is not None:
        for memory in ("_unparsed", "_written"):
            if memory in state:
                state[memory].pop(field.alias, None)
    if value is None:
        state.pop(name, None)
    else:
        state[name] = value


def validated(cls: type[T], value: Any) -> T:
    """What pydantic's own doors (`model_validate`, a field of another model) take: a model of the class, or a
    mapping."""
    if isinstance(value, cls):
        return value
    if isinstance(value, Mapping):
        found = from_mapping(cls, value)
        assert isinstance(found, cls)  # noqa: S101 (from_mapping refuses other classes)
        return found
    message = "expected {expected} or a mapping of its fields, found {found}"
    raise PydanticCustomError("wrong_type", message, {"expected": cls.__name__, "found": type(value).__name__})


def summary(thing: Thing) -> str:
    """A one-line picture for people: own values in full, models inside by class and name only (they may form a
    cycle)."""
    fields = fields_of(type(thing)).by_name
    set_fields = {k: v for k, v in thing.__dict__.items() if (k in fields or k == "id") and v not in (None, [])}
    inside = ", ".join(f"{name}={_short(value)}" for name, value in set_fields.items())
    return f"{type(thing).__name__}({inside})"


def _short(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(_short(item) for item in value) + "]"
    state = getattr(value, "__dict__", None)
    if state is None or not hasattr(value, "to_jsonld"):
        return repr(value)
    label = state.get("name") or state.get("headline") or state.get("id") or state.get("url")
    return f"{type(value).__name__}({'...' if label is None else repr(label)})"
