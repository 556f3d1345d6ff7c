"""The strict way into a model: keyword arguments or a mapping in, checked values out, or pydantic's `ValidationError`.

Every wrong value is reported at once, each with its trail (`author[0].url`) and, where a name is near, "did you
mean". Models do
not embed one another's core schemas (forty models that refer to each other in circles take pydantic seconds and
hundreds of megabytes to build), so this is the one validator of the constructor, of assignment and of `model_validate`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from newsschema.models.fields import STATE, fields_of
from newsschema.models.own_classes import library_class
from newsschema.models.registry import class_for, model_class
from newsschema.models.spelling import unknown_name, unknown_property
from newsschema.values.dates import PartialDate
from newsschema.values.text import LangString, plain_text
from newsschema.vocabulary import is_property

if TYPE_CHECKING:
    from newsschema.models.fields import Field
    from newsschema.models.thing import Thing

DEPTH_LIMIT = 100
"""How deep mappings may nest in one another, as in JSON that is read."""

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with one value."""

    path: Path
    code: str
    message: str
    value: Any


class Rejected(Exception):
    """Values that were refused, with the reasons."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems


def checked(cls: type[Thing], data: Mapping[str, Any]) -> dict[str, Any]:
    """The state of a model built from keyword arguments.

    Raises:
        ValidationError: a name the model does not have, a property given twice, or a wrong value.
    """
    by_name = fields_of(cls).by_name
    state: dict[str, Any] = {}
    for key, value in data.items():  # the usual case at full speed: right names, values of the exact types
        field = by_name.get(key)
        if field is None:
            if key != "id" or type(value) is not str:
                break
            state[key] = value
        elif type(value) in field.exact:
            state[key] = [value] if field.many else value
        elif type(value) is list and field.many and field.exact.issuperset(map(type, value)):
            state[key] = value.copy()
        elif value is not None:
            break
    else:
        return state
    try:
        return _check_members(cls, data, (), 0)
    except Rejected as rejected:
        raise _validation_error(cls.__name__, rejected.problems) from None


def checked_value(cls: type[Thing], name: str, value: Any) -> Any:
    """The value to keep for one assignment to a field by its Python name; raises ValidationError as `checked`."""
    if name not in fields_of(cls).by_name and name not in STATE:
        raise _validation_error(cls.__name__, [Problem((name,), "unknown_name", unknown_name(cls, name), value)])
    return checked(cls, {name: value}).get(name)


def from_mapping(cls: type[Thing], mapping: Mapping[str, Any]) -> Thing:
    """The model that a mapping with Python names or schema.org names describes; raises ValidationError as `checked`."""
    try:
        return _node(mapping, (cls,), (), 0)
    except Rejected as rejected:
        raise _validation_error(cls.__name__, rejected.problems) from None


def _validation_error(title: str, problems: Sequence[Problem]) -> ValidationError:
    details = [
        InitErrorDetails(
            type=PydanticCustomError(
                problem.code,  # pyright: ignore[reportArgumentType]  # a literal is asked for
                "{trail}: {problem}",
                {"trail": trail(problem.path) or title, "problem": problem.message},
            ),
            loc=problem.path,
            input=problem.value,
        )
        for problem in problems
    ]
    return ValidationError.from_exception_data(title, details)


def trail(path: Path) -> str:
    """A path as people write it: `author[0].url`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")


def _check_members(cls: type[Thing], data: Mapping[str, Any], path: Path, depth: int) -> dict[str, Any]:
    """The checked state of one model; every problem of every member is gathered before anything is raised."""
    by_name = fields_of(cls).by_name
    state: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, value in data.items():
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # mappings come from users
            problems.append(Problem(path, "unknown_name", f"expected text as a key, found {_describe(key)}", value))
            continue
        field = by_name.get(key)
        try:
            if field is not None and key not in state:
                state[key] = None if value is None else _accept(field, value, (*path, key), depth)
            else:
                _check_other(cls, state, key, value, (*path, key), depth)
        except Rejected as rejected:
            problems.extend(rejected.problems)
    if problems:
        raise Rejected(*problems)
    return {name: value for name, value in state.items() if value is not None}


def _check_other(cls: type[Thing], state: dict[str, Any], key: str, value: Any, path: Path, depth: int) -> None:
    """A member that is no field under its Python name: the node's own state, a schema.org spelling, or a mistake."""
    fields = fields_of(cls)
    field = fields.by_alias.get(key) or fields.by_name.get(key)
    name = {"@id": "id", "@type": "types"}.get(key, field.name if field else key)
    if name in state:
        alias = field.alias if field else {"id": "@id", "types": "@type"}.get(name, name)
        raise Rejected(Problem(path, "two_spellings", f"given twice; {name!r} and {alias!r} are one property", value))
    if field is not None:
        state[name] = None if value is None else _accept(field, value, path, depth)
    elif name in STATE:
        state[name] = None if value is None else _STATE_CHECKS[name](cls, value, path, depth)
    else:
        raise Rejected(Problem(path, "unknown_name", unknown_name(cls, key), value))


def _accept(field: Field, value: Any, path: Path, depth: int) -> Any:
    if not field.many:
        return _accept_one(field, value, path, depth)
    if not isinstance(value, list | tuple):
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Sequence):
            return [_accept_one(field, value, path, depth)]
        value = list(value)
    return _accept_each(field, value, path, depth)


def _accept_each(field: Field, values: Sequence[Any], path: Path, depth: int) -> list[Any]:
    kept: list[Any] = []
    problems: list[Problem] = []
    for index, value in enumerate(values):
        try:
            kept.append(_accept_one(field, value, (*path, index), depth))
        except Rejected as rejected:
            problems.extend(rejected.problems)
    if problems:
        raise Rejected(*problems)
    return kept


def _accept_one(field: Field, value: Any, path: Path, depth: int) -> Any:
    for kind in field.kinds:
        accepted = kind.accept(value)
        if accepted is not None:
            return accepted
    if field.models and isinstance(value, field.classes):
        field.exact.add(type(value))
        return value
    if isinstance(value, Mapping):
        return _accept_mapping(field, value, path, depth)
    problem = f"expected {field.expected}, found {_describe(value)}"
    if isinstance(value, str) and field.property_of_text:
        problem += f"; write {field.models[0]}({field.property_of_text}=...)"
    raise Rejected(Problem(path, "wrong_type", problem, value))


def _describe(value: Any) -> str:
    try:
        shown = repr(value)
    except ValueError:  # Python refuses to write a number of more than 4,300 digits
        shown = "with too many digits"
    return f"{type(value).__name__} {shown if len(shown) <= 60 else shown[:57] + '...'}"


def _accept_mapping(field: Field, value: Mapping[str, Any], path: Path, depth: int) -> Any:
    if "@value" in value:
        inner = tagged_text(value)
        return _accept_one(field, value["@value"] if inner is None else inner, path, depth + 1)
    if not field.models:
        raise Rejected(Problem(path, "wrong_type", f"expected {field.expected}, found a mapping", value))
    return _node(value, field.classes, path, depth + 1)


def tagged_text(value: Mapping[str, Any]) -> LangString | None:
    """The text of a JSON-LD value object with a language or direction (JSON-LD 1.1, section 4.2.4), else None."""
    text, language, direction = value.get("@value"), value.get("@language"), value.get("@direction")
    if not isinstance(text, str) or "@type" in value or not (language or direction):
        return None
    if not all(part is None or isinstance(part, str) for part in (language, direction)):
        return None
    return LangString(text, language=language, direction=direction)


def _node(mapping: Mapping[str, Any], classes: Sequence[type[Thing]], path: Path, depth: int) -> Thing:
    """The model a mapping describes: its class is named by "@type", and must be one of those expected here."""
    if depth > DEPTH_LIMIT:
        raise Rejected(Problem(path, "too_deep", f"nested deeper than {DEPTH_LIMIT} levels", None))
    cls = _class_of(mapping, classes, path)
    members = {key: value for key, value in mapping.items() if key != "@context"}
    return cls.from_state(_check_members(cls, members, path, depth))


def _class_of(mapping: Mapping[str, Any], classes: Sequence[type[Thing]], path: Path) -> type[Thing]:
    types = _written_types(mapping, path)
    if not types:
        ref = model_class("Ref")
        return ref if _is_reference(mapping) and issubclass(ref, tuple(classes)) else classes[0]
    cls = class_for(types)
    if cls is library_class(classes[0]):
        return classes[0]  # which may be a user's own
    if cls is None or not issubclass(cls, tuple(classes)):
        expected = " or ".join(c.__name__ for c in classes if c.__name__ not in ("Ref", "Role"))
        found = " and ".join(types) if cls else f"{' and '.join(types)}, which schema.org does not have"
        raise Rejected(Problem((*path, "@type"), "wrong_type", f"expected {expected}, found {found}", types))
    return cls


def _is_reference(mapping: Mapping[str, Any]) -> bool:
    """Whether nothing but an "@id" is said, under either of its names."""
    return len(mapping.keys() & {"@id", "id"}) == 1 and mapping.keys() <= {"@id", "id", "@type", "types"}


def _written_types(mapping: Mapping[str, Any], path: Path) -> tuple[str, ...]:
    return _type_names(mapping.get("@type", mapping.get("types")), (*path, "@type"))


def _type_names(written: Any, path: Path) -> tuple[str, ...]:
    """The value of "@type" as a tuple of names; Rejected where it is neither text nor a list of text."""
    types = (written,) if isinstance(written, str) else written or ()
    if isinstance(types, list | tuple) and all(isinstance(name, str) for name in types):
        return tuple(types)
    raise Rejected(Problem(path, "wrong_type", f"expected types as text, found {_describe(written)}", written))


def _check_id(_cls: type[Thing], value: Any, path: Path, _depth: int) -> str:
    if not isinstance(value, str):
        raise Rejected(Problem(path, "wrong_type", f'expected the "@id" as text, found {_describe(value)}', value))
    return plain_text(value)


def _check_types(cls: type[Thing], value: Any, path: Path, _depth: int) -> tuple[str, ...]:
    types = _type_names(value, path)
    if types and class_for(types) is not library_class(cls):
        problem = f"expected types of which {cls.__name__} is the most specific model, found {value!r}"
        raise Rejected(Problem(path, "wrong_type", problem, value))
    return types


def _check_properties(cls: type[Thing], value: Any, path: Path, depth: int) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise Rejected(Problem(path, "wrong_type", f"expected a mapping, found {_describe(value)}", value))
    kept: dict[str, Any] = {}
    for key, member in value.items():
        if not isinstance(key, str):
            raise Rejected(Problem(path, "unknown_name", f"expected text as a key, found {_describe(key)}", member))
        field = fields_of(cls).by_alias.get(key)
        if field is not None:
            raise Rejected(Problem((*path, key), "declared", f"declared by the model; pass {field.name}=...", member))
        if not _may_stand(key):
            raise Rejected(Problem((*path, key), "unknown_name", unknown_property(cls, key), member))
        if member is not None:
            kept[key] = _check_open(member, (*path, key), depth + 1)
    return kept


def _may_stand(key: str) -> bool:
    """Whether a key of `properties` is a property of schema.org, an annotation of one for what an action asks for, such
    as "query-input" (https://schema.org/docs/actions.html), or a foreign IRI."""
    return is_property(key.removesuffix("-input").removesuffix("-output")) or ":" in key


def _check_open(value: Any, path: Path, depth: int) -> Any:
    """A value of an undeclared property: any JSON value; an object becomes a model of its type."""
    if depth > DEPTH_LIMIT:
        raise Rejected(Problem(path, "too_deep", f"nested deeper than {DEPTH_LIMIT} levels", None))
    if isinstance(value, list | tuple):
        each = [_check_open(item, (*path, index), depth + 1) for index, item in enumerate(value)]
        # a set in a set is one set (JSON-LD 1.1, section 4.3.2)
        return [inner for item in each for inner in (item if isinstance(item, list) else [item])]
    if isinstance(value, Mapping):
        inner = tagged_text(value)
        return _open_node(value, path, depth) if inner is None else inner
    is_finite = not isinstance(value, float) or math.isfinite(value)
    if is_finite and isinstance(value, int | float | str | date | timedelta | PartialDate | model_class("Thing")):
        return value
    raise Rejected(Problem(path, "wrong_type", f"expected a JSON value or a model, found {_describe(value)}", value))


def _open_node(mapping: Mapping[str, Any], path: Path, depth: int) -> Thing:
    """A mapping in the door for undeclared properties: what its class does not declare goes through the same door."""
    fields = fields_of(class_for(_written_types(mapping, path)) or model_class("Thing"))
    known = {"@id", "@type", "@context", *fields.by_alias, *fields.by_name, *STATE}
    members = {key: value for key, value in mapping.items() if key in known}
    others = {key: value for key, value in mapping.items() if key not in known}
    own = members.get("properties")
    if others and (own is None or isinstance(own, Mapping)):
        members["properties"] = {**others, **(own or {})}
    return _node(members, (model_class("Thing"),), path, depth)


_STATE_CHECKS = {"id": _check_id, "types": _check_types, "properties": _check_properties}
