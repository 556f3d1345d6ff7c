"""Deep copies and pickles of models that may be nested without end or contain each other: flattened, then rebuilt."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsschema.models.thing import Thing

T = TypeVar("T", bound="Thing")


class Place(NamedTuple):
    """Stands for a model in a flattened state."""

    at: int


Flat = list[tuple[type["Thing"], dict[str, Any]]]


def flatten(root: Thing) -> Flat:
    """Every model that can be reached, the root first: its class, and its state with a `Place` for each model."""
    return _flatten(root)[0]


def rebuild(flat: Flat) -> Any:
    """The root of what `flatten` took apart."""
    return _rebuild(flat)[0]


def deep_copy(root: T, memo: dict[int, Any]) -> T:
    """A copy that shares nothing with the original, as `copy.deepcopy` wants it."""
    flat, things = _flatten(root, memo)
    copies = _rebuild([(cls, deepcopy(state, memo)) for cls, state in flat])
    memo.update((id(thing), copy) for thing, copy in zip(things, copies, strict=True))
    copied: T = copies[0]
    return copied


def _flatten(root: Thing, known: dict[int, Any] | None = None) -> tuple[Flat, list[Any]]:
    things: list[Any] = [root]
    places = {id(root): 0}

    def place(value: Any) -> Any:
        if not hasattr(value, "to_jsonld") or (known and id(value) in known):
            return value
        if id(value) not in places:
            places[id(value)] = len(things)
            things.append(value)
        return Place(places[id(value)])

    flat: Flat = [(type(thing), _mapped(thing.__dict__, place)) for thing in things]  # grows while it is walked
    return flat, things


def _rebuild(flat: Flat) -> list[Any]:
    things = [cls.__new__(cls) for cls, _ in flat]
    for thing, (_, state) in zip(things, flat, strict=True):
        held = _mapped(state, lambda value: things[value.at] if isinstance(value, Place) else value)
        thing._set_state(held)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    return things


def _mapped(state: dict[str, Any], change: Callable[[Any], Any]) -> dict[str, Any]:
    """A model's state with every model in it changed: in fields, in lists, in `properties`, among unparsed values."""
    mapped: dict[str, Any] = {}
    for name, value in state.items():
        if name == "properties":
            mapped[name] = {key: _mapped_value(member, change) for key, member in value.items()}
        elif name == "_unparsed":
            mapped[name] = {alias: [(at, change(kept)) for at, kept in pairs] for alias, pairs in value.items()}
        else:
            mapped[name] = _mapped_value(value, change)
    return mapped


def _mapped_value(value: Any, change: Callable[[Any], Any]) -> Any:
    return [change(item) for item in value] if isinstance(value, list) else change(value)
