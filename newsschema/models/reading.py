"""The lenient way into a model: what markup says of one property in, field values out; what fits nowhere is kept.

Nothing here raises. A value that fits no declared type, or is surplus in a field that holds one value, is kept as
unparsed at its
place; a property that the model does not declare is kept in `properties`; text that spells a value another way than
it would be exported ("2024-05-31 08:00", "1200px") is remembered as it was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.models.fields import fields_of
from newsschema.models.kinds import write
from newsschema.models.pending import held
from newsschema.models.registry import model_class
from newsschema.models.validation import tagged_text
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsschema.models.fields import Field
    from newsschema.models.thing import Thing


def fill(thing: Thing, properties: Iterable[tuple[str, Sequence[Any]]]) -> None:
    """Put what markup says into a model.

    Each property comes under its schema.org name (or full IRI) with its values: JSON scalars, value objects, models.
    """
    by_alias = fields_of(type(thing)).by_alias
    state = held(thing)
    for alias, values in properties:
        field = by_alias.get(alias)
        if field is not None:
            _fill_field(state, field, values)
        elif values:
            kept = [_text_of(value) for value in values]
            state.setdefault("properties", {})[alias] = kept[0] if len(kept) == 1 else kept


def default_class(parent: type[Thing], alias: str) -> type[Thing]:
    """The class of an untyped node that stands in a property: the first model the field declares."""
    field = fields_of(parent).by_alias.get(alias)
    if field is not None and field.models:
        return model_class(field.models[0])
    return model_class("Thing")


def _fill_field(state: dict[str, Any], field: Field, values: Sequence[Any]) -> None:
    if field.many and field.exact.issuperset(map(type, values)):  # the usual case
        if values:
            state[field.name] = list(values)
        return
    kept: list[Any] = []
    spelled: list[tuple[Any, Any]] = []
    for place, raw in enumerate(values):
        value = None if kept and not field.many else read(field, raw)
        if value is None:
            state.setdefault("_unparsed", {}).setdefault(field.alias, []).append((place, _text_of(raw)))
            continue
        kept.append(value)
        if not hasattr(value, "to_jsonld"):
            spelled.append((value, {"@id": raw.id} if hasattr(raw, "to_jsonld") else raw))
    if kept:
        state[field.name] = kept if field.many else kept[0]
    if any(_is_spelled_otherwise(*pair) for pair in spelled):
        state.setdefault("_written", {})[field.alias] = spelled


def _is_spelled_otherwise(value: Any, raw: Any) -> bool:
    exported = value if value is raw else write(value)
    return type(exported) is not type(raw) or exported != raw


def read(field: Field, raw: Any) -> Any:
    """The value for the field that one raw value stands for, or None."""
    if hasattr(raw, "to_jsonld"):
        return _read_model(field, raw)
    if isinstance(raw, dict):
        inner: Any = raw.get("@value")
        text = tagged_text(raw)
        return read(field, inner if text is None else text) if isinstance(inner, str | int | float) else None
    for kind in field.kinds:
        value = kind.accept(raw)
        if value is not None:
            return value
    for kind in field.kinds:
        value = kind.read(raw)
        if value is not None:
            return value
    return _from_text(field, raw) if field.models and isinstance(raw, str) and raw.strip() else None


def _read_model(field: Field, model: Any) -> Any:
    if field.models:
        return model if isinstance(model, field.classes) else None
    is_reference = type(model).__name__ == "Ref" and any(kind.expected == "a URL as text" for kind in field.kinds)
    return model.id if is_reference else None


def _from_text(field: Field, text: str) -> Thing | None:
    """The thing that bare text stands for: an author's name, an image's URL, the page of an organization."""
    name = field.property_of_text
    return model_class(field.models[0]).from_state({"url" if is_web_url(text) else name: text}) if name else None


def _text_of(raw: Any) -> Any:
    """A raw value as it is kept: a value object with a language as the text it is."""
    if isinstance(raw, dict):
        text = tagged_text(raw)
        return raw if text is None else text
    return raw
