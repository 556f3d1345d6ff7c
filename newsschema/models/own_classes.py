"""A class that a user derives from a model in; the schema.org type it stands for out, or what it must not declare."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.models.fields import STATE, alias_of
from newsschema.models.types import FieldType
from newsschema.vocabulary import is_subtype

if TYPE_CHECKING:
    from newsschema.models.thing import Thing

_LIBRARY = "newsschema.models."
_NOT_RUN = (
    *("validators", "field_validators", "root_validators", "model_validators"),
    *("field_serializers", "model_serializers", "computed_fields"),
)
"""What pydantic gathers of a class and the models, which check and write themselves, would silently leave out."""


@cache
def library_class(cls: type[Thing]) -> type[Thing]:
    """The model class that a class is, or is derived from."""
    return next(base for base in cls.__mro__ if base.__module__.startswith(_LIBRARY))


@cache
def own_types(cls: type[Thing]) -> tuple[str, ...]:
    """The "@type" of a class's models where nothing else is said: the name of the class or of its next ancestor that
    schema.org knows as such a type; none for a bare reference."""
    library = library_class(cls).__name__
    if library == "Ref":
        return ()
    return (next(base.__name__ for base in cls.__mro__ if is_subtype(base.__name__, library)),)


def check_declarations(cls: type[Thing]) -> None:
    """Refuse what a user's class declares and the models cannot keep, when the class is defined.

    Raises:
        UsageError: a field that is no schema.org property, a private attribute, or a validator.
    """
    if cls.__module__.startswith(_LIBRARY):
        return
    decorators = cls.__pydantic_decorators__
    hooks = [name for kind in _NOT_RUN for name in getattr(decorators, kind)]
    if hooks:
        raise UsageError(f"{cls.__name__}.{hooks[0]} would not run: models check and write themselves; use a method")
    private = [*cls.__private_attributes__]
    fields = [name for name in cls.__annotations__ if name in cls.model_fields and name not in STATE]
    wrong = next((name for name in [*private, *fields] if name in private or not _is_field(cls, name)), None)
    if wrong is not None:
        raise UsageError(
            f"{cls.__name__}.{wrong} cannot be declared: a model's fields are properties of schema.org with a type of "
            "newsschema.models.types, such as Text or Many[str]; keep data of your own beside the model"
        )


def _is_field(cls: type[Thing], name: str) -> bool:
    if not any(isinstance(part, FieldType) for part in cls.model_fields[name].metadata):
        return False
    try:
        alias_of(name)
    except LookupError:
        return False
    return True
