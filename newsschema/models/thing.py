"""Thing, the root of every model: what all of them share — construction, state, comparison, export and loading."""

from __future__ import annotations

from copy import copy, deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from newsschema.models.export import document, json_text, script
from newsschema.models.own_classes import check_declarations, own_types
from newsschema.models.pending import PENDING, filled, held, hold, known
from newsschema.models.signature import ConstructorSignature
from newsschema.models.state import assign, summary, unset_value, validated
from newsschema.models.types import UNSET, URL, Link, Many, ManyNodes, OneNode, Text
from newsschema.models.validation import checked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsschema.models.action import Action
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.event import Event
    from newsschema.models.intangible import PropertyValue
    from newsschema.models.media import ImageObject
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person


class Thing(BaseModel):
    """The most generic type of item (https://schema.org/Thing).

    The constructor, assignment and `model_validate` are strict: a misspelt name, a property given in two spellings or
    a value of
    another type raises pydantic's `ValidationError`. `None` unsets a field. Models are mutable and unhashable; `==`
    compares what would be exported.
    """

    model_config = ConfigDict(extra="forbid", defer_build=True, arbitrary_types_allowed=True, protected_namespaces=())

    id: str | None = None
    """The node's identifier, "@id" in JSON-LD: an absolute IRI, or "_:..." for a name that holds in one document
    only."""
    types: tuple[str, ...] = ()
    """The types, "@type" in JSON-LD, as written; the class's own name where nothing else was said, empty for an
    untyped node."""
    name: Text = None
    """The name of the item, plain text."""
    alternate_name: Many[str] = UNSET
    """Other names of the item, plain text."""
    description: Text = None
    """A description of the item, plain text."""
    disambiguating_description: Text = None
    """A short description that tells the item from similar ones, plain text."""
    url: URL = None
    """The item's page, an absolute URL."""
    image: ManyNodes["ImageObject"] = UNSET
    """Images of the item."""
    identifier: ManyNodes["PropertyValue | str"] = UNSET
    """Identifiers: an ISSN, an internal number, a DOI."""
    same_as: Many["Link"] = UNSET
    """Pages elsewhere that show without doubt which item is meant, absolute URLs."""
    main_entity_of_page: OneNode["CreativeWork | Link"] = UNSET
    """The page of which this is the main item: its URL, or a WebPage."""
    subject_of: ManyNodes["CreativeWork | Event"] = UNSET
    """Works or events about this item."""
    potential_action: ManyNodes["Action"] = UNSET
    """What one can do with the item, such as search a site."""
    additional_type: Many[str] = UNSET
    """Further types from other vocabularies, IRIs or text."""
    owner: ManyNodes["Person | Organization"] = UNSET
    """Who owns the item."""
    properties: dict[str, Any] = {}
    """Properties that the model does not declare, by their schema.org name or full IRI."""

    __hash__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

    if not TYPE_CHECKING:  # type checkers derive the constructor's keywords from the fields
        __signature__ = ConstructorSignature()

        @classmethod
        def __pydantic_init_subclass__(cls, **_options: Any) -> None:
            check_declarations(cls)

        def __init__(self, /, **data: Any) -> None:
            self._set_state(checked(type(self), data))

        __dict__ = property(filled, hold)

        def __getattr__(self, name: str) -> Any:
            state = held(self)
            if PENDING in state:
                state = known(self, name)
            if name in state:  # also where another thread has filled it by now
                return state[name]
            return unset_value(self, name)

        def __setattr__(self, name: str, value: Any) -> None:
            assign(self, name, value)

        def __delattr__(self, name: str) -> None:
            setattr(self, name, None)

        def __dir__(self) -> list[str]:
            return sorted({*super().__dir__(), *type(self).model_fields})  # unset ones are held nowhere

    def _set_state(self, state: dict[str, Any]) -> None:
        """Only what is set is held; `state.unset_value` answers for the rest, also for pydantic's own attributes."""
        if "types" in state and state["types"] == own_types(type(self)):
            del state["types"]
        hold(self, state)

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> Self:
        """A model with values that were checked, or read, already."""
        thing = cls.__new__(cls)
        hold(thing, state)
        return thing

    @property
    def unparsed(self) -> dict[str, Any]:
        """Values that markup gave for a declared property and that fit none of its types, or are surplus in a field
        that holds one value: the value, or a list of them, by schema.org property. They are exported in their place."""
        kept: dict[str, list[tuple[int, Any]]] = self.__dict__.get("_unparsed", {})
        return {alias: pairs[0][1] if len(pairs) == 1 else [v for _, v in pairs] for alias, pairs in kept.items()}

    # Export

    def to_jsonld(self) -> dict[str, Any]:
        """The model as a JSON-LD document of plain JSON values.

        "@context" and "@type" come first, then the set properties under their schema.org names in the order of
        declaration, but "subjectOf" and "mainEntityOfPage" behind all other declared ones; undeclared ones follow by
        name. An object that occurs twice is written whole where it occurs first and as {"@id": ...} after that, and
        gets a name such as "_:b0" where it has none. Nodes nested so deep that JSON readers refuse them move to an
        "@graph".

        Raises:
            UsageError: a list or `properties` was filled with a value that JSON cannot hold.
        """
        return document(self)

    def to_json(self, indent: int | None = None) -> str:
        """`to_jsonld()` as text. Lone surrogates are written as `\\udXXX`, so that any text can be encoded as UTF-8."""
        return json_text(self.to_jsonld(), indent)

    def to_script(self, nonce: str | None = None) -> str:
        """The JSON-LD in a `<script type="application/ld+json">` element that is safe in any HTML page.

        `<`, `>`, `&`, U+2028 and U+2029 are written as `\\uXXXX` (HTML 4.12.1.3, restrictions for contents of script
        elements): a reader gets
        the same data back, and no text can end the element. `nonce` is for a Content-Security-Policy.
        """
        return script(self.to_jsonld(), nonce)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Thing):
            return NotImplemented
        return self is other or self.to_jsonld() == other.to_jsonld()

    def __repr__(self) -> str:
        return summary(self)

    __str__ = __repr__

    # Loading

    @classmethod
    def from_jsonld(cls, data: Mapping[str, Any] | list[Any] | str | bytes) -> Self:
        """The first node of this type, or of a subtype, that no other node contains; else the first one that is there.

        Lenient: unknown properties are kept in `properties`, values of a wrong type in `unparsed`.

        Raises:
            NodeNotFound: no such node; the message names the types that are there.
            InvalidMarkup: the text is not JSON, not even after the usual repairs.
        """
        from newsschema.api import from_jsonld

        return from_jsonld(cls, data)

    @classmethod
    def from_html(cls, html: str | bytes, url: str | None = None) -> Self:
        """The article of a page, as `newsschema.parse(html, url).article`, where it is of this class.

        Raises:
            ArticleNotFound: the page's article is of another class, which the message names, or there is none.
        """
        from newsschema.api import from_html

        return from_html(cls, html, url)

    # pydantic

    @classmethod
    def _validate(cls, value: Any) -> Self:
        return validated(cls, value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        from newsschema.models.dump import dump

        serialization = core_schema.plain_serializer_function_ser_schema(dump, info_arg=True)
        # The ref is what pydantic gives its own models: one definition in a JSON Schema, however often a class is used.
        ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
        return core_schema.no_info_plain_validator_function(cls._validate, ref=ref, serialization=serialization)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        from newsschema.models.json_schema import bundled_schema

        return bundled_schema(cls)

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """The set fields of this model and of the models inside as plain Python values, by their Python names.

        `types` is always among them, so that `model_validate` gives the same model back. Takes pydantic's options;
        `include` and `exclude` name fields of the model itself.

        Raises:
            CyclicModelError: a model contains itself; `to_jsonld()` can write such models.
            UsageError: `include` or `exclude` names fields of the models inside.
        """
        from newsschema.models.dump import refuse_cycle, refuse_inner_names

        refuse_cycle(self)
        refuse_inner_names(options.get("include"), options.get("exclude"))
        return super().model_dump(**options)

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """`model_dump(mode="json")` as text that can be encoded as UTF-8; raises CyclicModelError as that does."""
        return json_text(self.model_dump(mode="json", **options), indent)

    # Copies

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """A model of values that are known to be right: Python names, and a list for every repeatable field."""
        return cls.from_state({name: value for name, value in values.items() if value is not None})

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields set anew, which is as strict as assignment."""
        copied = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        return copied

    def __copy__(self) -> Self:
        return self.from_state({key: copy(v) if isinstance(v, list | dict) else v for key, v in self.__dict__.items()})

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        from newsschema.models.copying import deep_copy

        return deep_copy(self, {} if memo is None else memo)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        from newsschema.models.copying import flatten, rebuild

        return rebuild, (flatten(self),)


class Ref(Thing):
    """A bare reference: a node of which only the "@id" is known. Every property reads as unset."""
