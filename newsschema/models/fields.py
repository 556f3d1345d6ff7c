"""The fields of a model class as the library uses them: name, schema.org property, what it may hold, and its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from newsschema.models.kinds import KINDS
from newsschema.models.registry import model_class
from newsschema.models.types import FieldType
from newsschema.vocabulary import canonical_property, is_subtype

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsschema.models.kinds import Kind
    from newsschema.models.thing import Thing

STATE = ("id", "types", "properties")
"""The fields that are not schema.org properties: "@id", "@type", and the door for undeclared properties."""

_OUTSIDE = ("subject_of", "main_entity_of_page")
"""The fields that come last in export. The page of an article often names its author and publisher too: they are
written whole where the article has them, and the page refers to them."""

_NEVER_TEXT = ("Rating", "StructuredValue")
"""Types whose things bare text never stands for."""


@dataclass(frozen=True)
class Field:
    """One declared property of one model class."""

    name: str
    """The Python name, "date_published"."""
    alias: str
    """The schema.org property, "datePublished"."""
    place: int
    """Its place in the order of export: that of declaration, and what speaks of the item from outside last."""
    kinds: tuple[Kind, ...]
    models: tuple[str, ...]
    many: bool
    exact: set[type] = field(default_factory=set[type], compare=False)
    """Types whose values are right as they are: Python's own, and the model classes that were met so far."""

    @cached_property
    def classes(self) -> tuple[type[Thing], ...]:
        """The model classes a value may be an instance of; a `Ref` and a `Role` may stand for any of them."""
        return tuple(model_class(name) for name in (*self.models, "Ref", "Role")) if self.models else ()

    @cached_property
    def property_of_text(self) -> str | None:
        """The property that bare text gives to the first model: an image's "url", a person's "name"; None where text is
        neither, for "4.5" is no rating's name and "1200 px" no quantity's."""
        if not self.models or any(is_subtype(self.models[0], ancestor) for ancestor in _NEVER_TEXT):
            return None
        return "url" if self.models[0].endswith("Object") else "name"

    @property
    def expected(self) -> str:
        """What the field may hold, for messages."""
        names = [*self.models, *(kind.expected for kind in self.kinds)]
        either = " or ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
        return f"{either}, or a list of them" if self.many else either


@dataclass(frozen=True, slots=True)
class Fields:
    """The declared properties of one model class."""

    by_name: dict[str, Field]
    by_alias: dict[str, Field]


_FIELDS: dict[type[Thing], Fields] = {}


def fields_of(cls: type[Thing]) -> Fields:
    """The fields of a model class, worked out on first use."""
    found = _FIELDS.get(cls)
    if found is None:
        found = _FIELDS[cls] = _work_out(cls.model_fields)
    return found


def _work_out(model_fields: Mapping[str, Any]) -> Fields:
    named = [(name, info) for name, info in model_fields.items() if name not in STATE]
    named.sort(key=lambda pair: _OUTSIDE.index(pair[0]) if pair[0] in _OUTSIDE else -1)
    fields = [_field(name, place, info) for place, (name, info) in enumerate(named)]
    return Fields({one.name: one for one in fields}, {one.alias: one for one in fields})


def _field(name: str, place: int, info: Any) -> Field:
    declared: FieldType = next(part for part in info.metadata if isinstance(part, FieldType))
    kinds = tuple(KINDS[kind] for kind in declared.kinds)
    exact = {python_type for kind in kinds for python_type in kind.exact}
    return Field(name, alias_of(name), place, kinds, declared.models, declared.many, exact)


def alias_of(name: str) -> str:
    """The schema.org property of a field's Python name, found in the vocabulary ("tax_id" is taxID, not taxId)."""
    alias = canonical_property(name.rstrip("_").replace("_", ""))
    if alias is None:
        raise LookupError(f"schema.org has no property for the field {name!r}; correct the field's name")
    return alias
