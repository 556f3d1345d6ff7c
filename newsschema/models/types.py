"""The annotated field types of the models: what a field may hold, said once for type checkers, reading and schemas.

A field that holds data is declared with `Text`, `URL`, `Date`, `Boolean`, `Integer`, `Number` or `Duration`, a
repeatable
one with `Many[...]`; a field that holds other models with `OneNode["Person | Organization"]` or `ManyNodes[...]`. The
quoted names keep the
models' modules independent of one another: a class is looked up when the first value is read, never at import.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeAlias, TypeVar, overload

from newsschema.values.dates import PartialDate

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FieldType:
    """What one field may hold: kinds of data (see `kinds`), names of model classes, and whether it repeats."""

    kinds: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    many: bool = False


KIND_OF_ANNOTATION = {
    "str": "text",
    "Link": "url",
    "datetime": "date",
    "bool": "boolean",
    "int": "integer",
    "float": "number",
    "timedelta": "duration",
}
"""The names that stand for data in a quoted annotation, and the kind of data each means."""


def field_type(annotation: Any, *, many: bool) -> FieldType:
    """The field type of an annotation such as `str`, `Text` or `"DefinedTerm | str"`."""
    if not isinstance(annotation, str):
        named = next((part for part in getattr(annotation, "__metadata__", ()) if isinstance(part, FieldType)), None)
        return FieldType(named.kinds if named else (KIND_OF_ANNOTATION[annotation.__name__],), many=many)
    names = [name.strip() for name in annotation.split("|")]
    kinds = tuple(KIND_OF_ANNOTATION[name] for name in names if name in KIND_OF_ANNOTATION)
    return FieldType(kinds, tuple(name for name in names if name not in KIND_OF_ANNOTATION), many)


Text: TypeAlias = Annotated[str | None, FieldType(("text",))]
"""Text; a `LangString` where its language is known."""
URL: TypeAlias = Annotated[str | None, FieldType(("url",))]
"""A URL, absolute wherever it leaves the site."""
Link: TypeAlias = str
"""A URL where a quoted annotation names it beside other types, `OneNode["CreativeWork | Link"]`, or in
`Many["Link"]`."""
Date: TypeAlias = Annotated[datetime | date | PartialDate | None, FieldType(("date",))]
"""A moment with or without its zone, a day, or a month or year: ISO 8601 in markup."""
Boolean: TypeAlias = Annotated[bool | None, FieldType(("boolean",))]
"""True or False."""
Integer: TypeAlias = Annotated[int | None, FieldType(("integer",))]
"""A whole number."""
Number: TypeAlias = Annotated[int | float | None, FieldType(("number",))]
"""A number, finite."""
IntegerOrText: TypeAlias = Annotated[int | str | None, FieldType(("integer", "text"))]
"""A whole number, or text such as "12a"."""
NumberOrText: TypeAlias = Annotated[int | float | str | None, FieldType(("number", "text"))]
"""A number, or text such as "4.5 of 5"."""
Duration: TypeAlias = Annotated[timedelta | str | None, FieldType(("duration",))]
"""A duration; with years or months, which have no fixed length, the ISO 8601 text ("P1Y")."""

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.models.role import Role
    from newsschema.models.thing import Ref

    class Many(Generic[T]):
        """A repeatable field of data: read as a list, set with one value or several."""

        @overload
        def __get__(self, instance: None, owner: type) -> Many[T]: ...
        @overload
        def __get__(self, instance: object, owner: type) -> list[T]: ...
        def __get__(self, instance: object, owner: type) -> Any: ...
        def __set__(self, instance: object, value: T | Sequence[T] | None) -> None: ...

    class ManyNodes(Generic[T]):
        """A repeatable field of models: as `Many`, and takes a `Ref` or a `Role` in place of any value."""

        @overload
        def __get__(self, instance: None, owner: type) -> ManyNodes[T]: ...
        @overload
        def __get__(self, instance: object, owner: type) -> list[T]: ...
        def __get__(self, instance: object, owner: type) -> Any: ...
        def __set__(
            self, instance: object, value: T | Ref | Role | Sequence[T] | Sequence[T | Ref | Role] | None
        ) -> None: ...

    class OneNode(Generic[T]):
        """A field of one model: takes a `Ref` or a `Role` in its place."""

        @overload
        def __get__(self, instance: None, owner: type) -> OneNode[T]: ...
        @overload
        def __get__(self, instance: object, owner: type) -> T | None: ...
        def __get__(self, instance: object, owner: type) -> Any: ...
        def __set__(self, instance: object, value: T | Ref | Role | None) -> None: ...

else:

    class Many:
        def __class_getitem__(cls, item: Any) -> Any:
            return Annotated[list[Any], field_type(item, many=True)]

    class ManyNodes(Many):
        pass

    class OneNode:
        def __class_getitem__(cls, item: Any) -> Any:
            return Annotated[Any, field_type(item, many=False)]


UNSET: Any = None
"""The default of every repeatable field and every field of models: nothing is set."""
