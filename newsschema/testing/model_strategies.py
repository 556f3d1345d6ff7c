"""What the models declare comes in; hypothesis strategies for whole models go out."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from newsschema.models.fields import fields_of
from newsschema.models.kinds import KINDS
from newsschema.models.registry import MODULE_OF_CLASS, model_class, nearest_class
from newsschema.testing.value_strategies import any_text, values_of_kinds
from newsschema.vocabulary import is_subtype, property_names, type_names

if TYPE_CHECKING:
    from newsschema.models.fields import Field
    from newsschema.models.thing import Thing

CLASS_NAMES = tuple(name for name in MODULE_OF_CLASS if name != "Ref")
"""Every model class that stands for a type."""
DEPTH = 4
"""How deep models are nested in one another."""

IDS = ("https://example.com/#a", "https://example.com/#b", "https://example.org/c?d=1&e=2", "_:b0", "_:b1", "_:x")
"""Few, so that models meet that carry the same one."""
ELSEWHERE = ("https://example.com/#elsewhere", "_:nowhere", "https://example.org/nobody")
"""What no model carries: references to these lead nowhere."""
FOREIGN_TYPE = "https://example.com/terms#Beacon"
FOREIGN_PROPERTIES = ("https://example.com/terms#height", "https://example.com/terms#keeper")


def models(
    cls: type[Thing] | None = None,
    *,
    max_leaves: int = 12,
    texts: st.SearchStrategy[str] = any_text,
    contradictions: bool = False,
    untyped: bool = False,
) -> st.SearchStrategy[Any]:
    """Models of exactly the class (of any class, without one), with any of their fields and of what those lead to.

    max_leaves: about how many field values are set in all models together.
    texts: what text fields hold; `plain_texts` for clean ones.
    contradictions: whether an "@id" may be carried by several models that say different things, of any class.
    Without it, one model carries it, and stands, or is referred to, only where its class may stand.
    untyped: whether models may have no "@type" where the class is the one that the field declares first; these stand
    in one place and carry no "@id".
    """
    options = _Options(max_leaves, contradictions, untyped, values_of_kinds(texts))
    return _grow(options, cls)


@dataclass(frozen=True)
class _Options:
    max_leaves: int
    contradictions: bool
    untyped: bool
    kinds: dict[str, st.SearchStrategy[Any]] = field(repr=False)


@st.composite
def _grow(draw: st.DrawFn, options: _Options, cls: type[Thing] | None) -> Thing:
    return _Grower(draw, options).model(cls or draw(_any_class()), 0)


@cache
def _any_class() -> st.SearchStrategy[type[Thing]]:
    return st.sampled_from([model_class(name) for name in CLASS_NAMES])


@dataclass
class _Grower:
    """One model that grows. `carried` says which class carries an "@id"; `finished` can be shared."""

    draw: st.DrawFn
    options: _Options
    leaves: int = 0
    carried: dict[str, type[Thing]] = field(default_factory=dict[str, "type[Thing]"])
    finished: list[Thing] = field(default_factory=list["Thing"])

    def model(self, cls: type[Thing], depth: int, *, may_be_untyped: bool = False) -> Thing:
        is_untyped = may_be_untyped and self.options.untyped and self.draw(_ONE_IN_FOUR)
        name = None if is_untyped else self._identity(cls)
        data: dict[str, Any] = {"id": name} if name else {}
        if is_untyped:
            data["types"] = ()
        elif self.draw(_ONE_IN_FOUR):
            data["types"] = self.draw(_types_of(cls))
        for name in self.draw(_field_names(cls, 10 if depth == 0 else 3)):
            if self.leaves >= self.options.max_leaves:
                break
            data[name] = self._value(fields_of(cls).by_name[name], depth)
        if self.leaves < self.options.max_leaves and self.draw(_ONE_IN_FOUR):
            data["properties"] = self._properties(cls, depth)
        thing = cls(**data)
        if not is_untyped:  # in a second place, it would be of the class that is declared there
            self.finished.append(thing)
        return thing

    def _identity(self, cls: type[Thing]) -> str | None:
        if not self.draw(_ONE_IN_FOUR):
            return None
        name = self.draw(st.sampled_from(IDS))
        if name in self.carried and not self.options.contradictions:
            return None
        self.carried[name] = cls
        return name

    def _value(self, field: Field, depth: int) -> Any:
        if not field.many or self.draw(st.booleans()):
            return self._one(field, depth)
        return [self._one(field, depth) for _ in range(self.draw(st.integers(0, 3)))]

    def _one(self, field: Field, depth: int) -> Any:
        self.leaves += 1
        kind = self.draw(_choices(field.models, tuple(kind.expected for kind in field.kinds)))
        if kind in self.options.kinds:
            return self.draw(self.options.kinds[kind])
        if kind == "Ref":
            return self._reference(field.classes)
        if kind == "shared":
            return self._shared(field.classes) or self._reference(field.classes)
        if depth + 1 >= DEPTH or self.leaves >= self.options.max_leaves:
            return self._leaf(model_class(field.models[0]))
        thing = self.model(model_class(kind), depth + 1, may_be_untyped=kind == field.models[0])
        if kind in ("Role", "OrganizationRole") and field.alias not in fields_of(type(thing)).by_alias:
            inner = self._leaf(model_class(field.models[0]))
            thing.properties = {**thing.properties, field.alias: inner}
        return thing

    def _leaf(self, cls: type[Thing]) -> Thing:
        return cls(name=self.draw(self.options.kinds["text"]))

    def _reference(self, classes: tuple[type[Thing], ...]) -> Thing:
        anything = self.options.contradictions
        known = [name for name, cls in self.carried.items() if anything or issubclass(cls, classes)]
        return model_class("Ref")(id=self.draw(st.sampled_from([*known, *ELSEWHERE])))

    def _shared(self, classes: tuple[type[Thing], ...]) -> Thing | None:
        fitting = [thing for thing in self.finished if isinstance(thing, classes)]
        return self.draw(st.sampled_from(fitting)) if fitting else None

    def _properties(self, cls: type[Thing], depth: int) -> dict[str, Any]:
        names = self.draw(st.lists(st.sampled_from(_undeclared(cls)), unique=True, min_size=1, max_size=2))
        return {name: self._open(depth) for name in names}

    def _open(self, depth: int) -> Any:
        """A value of an undeclared property."""
        self.leaves += 1
        kind = self.draw(st.sampled_from(("text", "boolean", "number", "model", "shared", "Ref", "list")))
        thing = (model_class("Thing"),)
        if kind == "list":
            return self.draw(st.lists(self.options.kinds["text"], max_size=3))
        if kind == "model":
            return (
                self._leaf(self.draw(_any_class()))
                if depth + 1 >= DEPTH
                else self.model(self.draw(_any_class()), depth + 1)
            )
        if kind in ("shared", "Ref"):
            return (self._shared(thing) if kind == "shared" else None) or self._reference(thing)
        return self.draw(self.options.kinds[kind])


_ONE_IN_FOUR = st.sampled_from((False, False, False, True))


@cache
def _field_names(cls: type[Thing], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(list(fields_of(cls).by_name)), unique=True, max_size=most)


@cache
def _choices(names: tuple[str, ...], expected: tuple[str, ...]) -> st.SearchStrategy[str]:
    """What may stand in a field: kinds of data, model classes with their subclasses, "Ref", "Role" and "shared"."""
    kinds = [name for name, kind in KINDS.items() if kind.expected in expected]
    if not names:
        return st.sampled_from(kinds)
    classes = tuple(model_class(name) for name in names)
    subclasses = [name for name in CLASS_NAMES if issubclass(model_class(name), classes) and name not in names]
    declared, others = st.sampled_from([*kinds, *names]), st.sampled_from(["Ref", "shared", "Role", "OrganizationRole"])
    return st.one_of(declared, declared, st.sampled_from(subclasses or names), others)


@cache
def _undeclared(cls: type[Thing]) -> list[str]:
    declared = fields_of(cls).by_alias
    return [*(name for name in sorted(property_names()) if name not in declared), *FOREIGN_PROPERTIES]


@cache
def _types_of(cls: type[Thing]) -> st.SearchStrategy[tuple[str, ...]]:
    """Types of which the class is the most specific model: its own, its ancestors', subtypes without a model."""
    ancestors = [base.__name__ for base in cls.__mro__[1:] if base.__name__ in MODULE_OF_CLASS]
    unmodelled = _unmodelled().get(cls.__name__, [])
    others = st.lists(st.sampled_from([FOREIGN_TYPE, *ancestors, *unmodelled]), unique=True, max_size=2)
    own = st.sampled_from([cls.__name__, *unmodelled])
    return st.builds(lambda name, rest: tuple(dict.fromkeys((name, *rest))), own, others)


@cache
def _unmodelled() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(type_names()):
        cls = nearest_class(name) if is_subtype(name, "Thing") else None
        if cls is not None and cls.__name__ != name:
            found.setdefault(cls.__name__, []).append(name)
    return found
