"""An article with all it leads to comes in; objects that describe one person, organization or image become one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from newsschema.models.fields import STATE, fields_of
from newsschema.models.thing import Ref, Thing
from newsschema.publish.identity import key_of, without_root

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence


def merge_same(root: Thing, known: Sequence[Thing] = (), ahead: Sequence[Thing] = ()) -> None:
    """Make every object that describes the same as an earlier one that one object; `known` come before all others, and
    then those of the root's that are `ahead`.

    Two descriptions are of the same where their keys are the same, no field is set differently in both, and one says
    nothing that the other does not say; but to those that are known something may be added.
    """
    first: dict[Hashable, list[Thing]] = {}
    open_ends = set(map(id, known))
    for thing in known:
        first.setdefault(key_of(thing), []).append(thing)
    replaced: dict[int, Thing] = {}
    for thing in {id(thing): thing for thing in (*ahead, *reachable(root))}.values():
        key = key_of(thing)
        if key is None or thing is root or isinstance(thing, Ref):
            continue
        others = (other for other in first.get(key, ()) if other is not thing)
        same = next((other for other in others if _agree(other, thing, may_add=id(other) in open_ends)), None)
        if same is None:
            first.setdefault(key, []).append(thing)
        else:
            _add(same, thing)
            replaced[id(thing)] = same
    for thing in list(reachable(root)):  # also where nothing was replaced: one object may stand in a list twice
        _change(thing, lambda value: replaced.get(id(value), value))


def drop_labels(root: Thing) -> None:
    """Take away the names that hold in one document only, "_:b0", so that things get ids that hold on every page; but
    what a second object, or a bare reference, names so as well keeps its name."""
    things = list(reachable(root))
    carriers = Counter(thing.id for thing in things)
    for thing in things:
        if thing.id and thing.id.startswith("_:") and carriers[thing.id] == 1 and not isinstance(thing, Ref):
            thing.id = None


def reachable(root: Thing) -> Iterator[Thing]:
    """A model and every model it leads to, depth first, each once."""
    seen: set[int] = set()
    stack: list[Thing] = [root]
    while stack:
        thing = stack.pop()
        if id(thing) not in seen:
            seen.add(id(thing))
            yield thing
            stack.extend(reversed([value for value in _values(thing) if isinstance(value, Thing)]))


def _values(thing: Thing) -> Iterator[Any]:
    for name, value in vars(thing).items():
        held = value.values() if name == "properties" else [value]
        for one in held:
            if isinstance(one, list):
                yield from one  # pyright: ignore[reportUnknownVariableType]
            else:
                yield one


def _agree(one: Thing, other: Thing, may_add: bool, fits: Callable[[Any, Any], bool] | None = None) -> bool:
    """Whether no field, and not the "@id", is set to different values in both, and one of them says all that the two
    say; `may_add`: whether the first may be added to without that."""
    if not (isinstance(other, type(one)) or isinstance(one, type(other))):
        return False
    ours, theirs = _state(one), _state(other)
    if one.id and other.id and one.id != other.id:
        return False
    if not theirs.keys() <= {*ours, *fields_of(type(one)).by_name, "properties"}:
        return False  # the first cannot hold it
    is_within = may_add or ours.keys() <= theirs.keys() or theirs.keys() <= ours.keys()
    return is_within and all((fits or _fits)(ours[name], theirs[name]) for name in ours.keys() & theirs.keys())


def _fits(one: Any, other: Any) -> bool:
    """Whether two values of a field say the same, one of them perhaps more: a logo with its size and one without, some
    profiles and all of them."""
    if one == other:
        return True
    if isinstance(one, Thing) and isinstance(other, Thing):
        return key_of(one) is not None and key_of(one) == key_of(other) and _agree(one, other, False, _is_equal)
    if isinstance(one, list) and isinstance(other, list):
        shorter, longer = sorted((one, other), key=len)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        return all(item in longer for item in shorter)  # pyright: ignore[reportUnknownVariableType]
    return isinstance(one, str) and isinstance(other, str) and without_root(one) == without_root(other)


def _is_equal(one: Any, other: Any) -> bool:
    return bool(one == other)


def _add(one: Thing, other: Thing) -> None:
    """Add to one description what only the other says."""
    one.id = one.id or other.id
    ours, fields = _state(one), fields_of(type(one)).by_name
    for name, value in _state(other).items():
        held = ours.get(name)
        if name == "properties":
            one.properties = dict(held or value)
        elif name in fields and (held is None or (isinstance(held, list) and len(held) < len(value))):  # pyright: ignore[reportUnknownArgumentType]
            setattr(one, name, value)
        elif isinstance(held, Thing) and held is not value:
            _add(held, value)


def _state(thing: Thing) -> dict[str, Any]:
    """The fields that are set, without the "@id"."""
    ignored = {*STATE, "_written", "_unparsed"} - {"properties"}
    return {name: value for name, value in vars(thing).items() if name not in ignored and value not in (None, [], {})}


def _change(thing: Thing, change: Callable[[Any], Any]) -> None:
    for name, value in vars(thing).items():
        if name == "properties":
            vars(thing)[name] = {key: _changed(member, change) for key, member in value.items()}
        elif name != "_unparsed":
            vars(thing)[name] = _changed(value, change)


def _changed(value: Any, change: Callable[[Any], Any]) -> Any:
    """The value, or the items of a list, changed; a thing stands in a list once."""
    if not isinstance(value, list):
        return change(value)
    kept: dict[int, Any] = {}
    for place, item in enumerate(value):  # pyright: ignore[reportUnknownVariableType]
        changed = change(item)
        kept.setdefault(id(changed) if isinstance(changed, Thing) else -place, changed)
    return list(kept.values())
