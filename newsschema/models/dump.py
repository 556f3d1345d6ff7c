"""`model_dump()`: a model in, a tree of plain Python values out, under Python names, with no recursion."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from newsschema.errors import CyclicModelError, UsageError
from newsschema.models.fields import fields_of
from newsschema.models.kinds import write
from newsschema.values.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core.core_schema import SerializationInfo

    from newsschema.models.thing import Thing


def dump(root: Thing, info: SerializationInfo[Any]) -> dict[str, Any]:
    """The set fields of a model and of the models inside, with `types`, so that `model_validate` gives the same model.

    `mode="json"` writes dates and durations as ISO 8601, as a PartialDate always is, and text with a language as
    {"@value", "@language"}; `by_alias=True` uses schema.org names; `include` and `exclude` name the root's fields.
    """
    refuse_cycle(root)
    refuse_inner_names(info.include, info.exclude)
    tree: dict[str, Any] = {}
    stack: list[tuple[Thing, dict[str, Any]]] = [(root, tree)]
    while stack:
        thing, out = stack.pop()
        stack.extend(_write(thing, out, info))
    return {name: value for name, value in tree.items() if _wanted(name, info)}


def refuse_cycle(root: Thing) -> None:
    """Raise CyclicModelError where a model contains itself: a tree cannot hold it."""
    done: set[int] = set()
    above: set[int] = set()
    stack: list[tuple[Thing, bool]] = [(root, False)]
    while stack:
        thing, is_left = stack.pop()
        if is_left:
            above.discard(id(thing))
            done.add(id(thing))
        elif id(thing) in above:
            raise CyclicModelError(f"{thing!r:.80} contains itself, which a tree cannot hold; use to_jsonld()")
        elif id(thing) not in done:
            above.add(id(thing))
            stack.append((thing, True))
            stack.extend((inner, False) for inner in _inside(thing))


def refuse_inner_names(*named: Any) -> None:
    """Raise UsageError where `include` or `exclude` names fields of the models inside: all of them would be left
    out."""
    for names in named:
        for name, inner in names.items() if isinstance(names, Mapping) else ():
            if inner is not True and inner is not ...:
                raise UsageError(f"include and exclude name the model's own fields; found {inner!r:.60} for {name!r}")


def _inside(thing: Thing) -> Iterator[Thing]:
    state = thing.__dict__
    for value in (*state.values(), *state.get("properties", {}).values()):
        for item in value if isinstance(value, list) else (value,):
            if hasattr(item, "to_jsonld"):
                yield item


def _wanted(name: str, info: SerializationInfo[Any]) -> bool:
    included: Any = info.include
    excluded: Any = info.exclude
    return (included is None or name in included) and (excluded is None or name not in excluded)


def _write(thing: Thing, out: dict[str, Any], info: SerializationInfo[Any]) -> list[tuple[Thing, dict[str, Any]]]:
    fields = fields_of(type(thing)).by_name
    inside: list[tuple[Thing, dict[str, Any]]] = []

    def plain(value: Any) -> Any:
        if hasattr(value, "to_jsonld"):
            inside.append((value, {}))
            return inside[-1][1]
        if isinstance(value, PartialDate):
            return write(value)  # pydantic would take it apart, for it is a dataclass
        return write(value) if info.mode == "json" and isinstance(value, str | date | timedelta) else value

    out["@type" if info.by_alias else "types"] = list(thing.types) if info.mode == "json" else thing.types
    for name, value in thing.__dict__.items():
        if name == "id":
            out["@id" if info.by_alias else "id"] = value
        elif name == "properties":
            out[name] = {key: _each(member, plain) for key, member in value.items()}
        elif name in fields and value not in (None, []):
            out[fields[name].alias if info.by_alias else name] = _each(value, plain)
    return inside


def _each(value: Any, change: Any) -> Any:
    return [change(item) for item in value] if isinstance(value, list) else change(value)
