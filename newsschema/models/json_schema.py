"""A model class comes in; the JSON Schema (draft 2020-12) of the JSON-LD that its models are written as goes out.

Every class has a schema of its own, and the schemas refer to one another by "$id". A property is described once, where
it is declared; a subclass refers to the schema of its parent. Where a property expects nodes, each is checked as the
type that its "@type" names, found with if, then and else: with `anyOf` every candidate would be checked in full, and
again for each node inside, which takes time exponential in the depth.
"""

from __future__ import annotations

import ast
import inspect
from functools import cache
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from newsschema.models.fields import fields_of
from newsschema.models.kinds import KINDS
from newsschema.models.own_classes import own_types
from newsschema.models.registry import MODULE_OF_CLASS, model_class, nearest_class
from newsschema.vocabulary import is_subtype, type_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.models.fields import Field
    from newsschema.models.thing import Thing

DIALECT = "https://json-schema.org/draft/2020-12/schema"
BASE = "https://newsschema.example/"
"""What every "$id" begins with. It is a name, not an address: nothing answers there (RFC 2606, section 2)."""
DATA_TYPES = "DataType"
"""The name of the schema of the data types, which the schemas of the models refer to."""

Schema = dict[str, Any]


def schema_names() -> list[str]:
    """The names of all schemas: every model class but `Ref`, which is written as {"@id": ...}, and "DataType"."""
    return [DATA_TYPES, *(name for name in MODULE_OF_CLASS if name != "Ref")]


def named_schema(name: str) -> Schema:
    """The schema of that name; KeyError where there is none."""
    return _data_types() if name == DATA_TYPES else model_schema(model_class(name))


def bundled_schema(cls: type[Thing]) -> Schema:
    """The schema of one class with all those it refers to in its "$defs": a compound schema document, whole in itself
    (JSON Schema 2020-12, section 9.3.1)."""
    schema = model_schema(cls)
    others = {file_name(name): named_schema(name) for name in schema_names() if name != _schema_name(cls)}
    return {**schema, "$defs": {**schema["$defs"], **others}}


def model_schema(cls: type[Thing]) -> Schema:
    """The schema of one class; its "$ref"s are the "$id"s of the other schemas.

    It describes what `to_jsonld()` writes: each property holds a value of its type or, where it is repeatable, an array
    of them; a value object ({"@value": ...}) may stand for data, {"@id": ...} and a Role for any node. Nothing is
    required, and what the class does not declare may hold anything. A document is one node, or an "@graph" of which
    the first node is of this class.
    """
    parent = _parent(cls)
    inherited = fields_of(parent).by_alias if parent else {}
    fields = [field for alias, field in fields_of(cls).by_alias.items() if alias not in inherited]
    return {
        "$schema": DIALECT,
        "$id": _id(cls),
        "title": cls.__name__,
        "description": " ".join((cls.__doc__ or "").split()),
        "type": "object",
        **({"allOf": [{"$ref": _id(parent)}]} if parent else {}),
        "properties": {
            **_members_of_every_node(cls, is_root=parent is None),
            **{field.alias: _property(cls, field) for field in fields},
        },
        "$defs": {**_places(cls), **{_name(field): _either(field) for field in fields if _is_choice(field)}},
    }


def file_name(name: str) -> str:
    """The name of the file of a schema, which its "$id" ends in."""
    return f"{name}.schema.json"


def _id(cls: type[Thing], definition: str = "") -> str:
    return f"{BASE}{file_name(_schema_name(cls))}{'#/$defs/' if definition else ''}{definition}"


def _data_type_id(definition: str) -> str:
    return f"{BASE}{file_name(DATA_TYPES)}#/$defs/{definition}"


def _schema_name(cls: type[Thing]) -> str:
    """The class's name; for a class that is not the library's own, which may have the same name, its full name."""
    name = cls.__name__
    is_own = name in MODULE_OF_CLASS and model_class(name) is cls
    return name if is_own else quote(f"{cls.__module__}.{cls.__qualname__}")


def _parent(cls: type[Thing]) -> type[Thing] | None:
    """The class whose schema this one adds to: only the first base, for two that share a parent would check what that
    declares twice. What the others declare is referred to property by property."""
    base = cls.__bases__[0]
    return base if issubclass(base, model_class("Thing")) else None


def _members_of_every_node(cls: type[Thing], *, is_root: bool) -> Schema:
    type_name = {"$ref": _id(cls, "TypeName")}
    several = {"type": "array", "items": {"type": "string"}, "contains": type_name}
    types = {"@type": {"anyOf": [type_name, several]}}
    if is_root:
        return {**_ROOT_MEMBERS, **types, "@graph": {"type": "array", "items": {"$ref": _id(cls, "Value")}}}
    # Only the root looks inside the nodes of a graph, so that each is checked once.
    return {**types, "@graph": {"prefixItems": [{"$ref": _id(cls, "Named")}]}}


_ROOT_MEMBERS: Schema = {
    "@context": {"description": "https://schema.org in what the models write.", "type": ["string", "object", "array"]},
    "@id": {"description": "The node's identifier: an absolute IRI, or _:... within one document.", "type": "string"},
    "@value": False,
}
"""A node is told from a value object by "@value", which it does not have."""


def _property(cls: type[Thing], field: Field) -> Schema:
    owner = [base for base in cls.__mro__ if field.name in getattr(base, "model_fields", {})][-1]
    if owner is not cls:
        return {"$ref": f"{_id(owner)}#/properties/{field.alias}"}
    docstring = _docstrings(cls.__module__).get((cls.__name__, field.name))
    description = {"description": docstring} if docstring else {}
    value = {"$ref": _id(cls, _name(field))} if _is_choice(field) else _either(field)
    return {**description, **({"anyOf": [value, {"type": "array", "items": value}]} if field.many else value)}


def _is_choice(field: Field) -> bool:
    return len(field.kinds) + len(field.models) > 1


def _name(field: Field) -> str:
    return "Or".join((*field.models, *(kind.schema["title"] for kind in field.kinds)))


def _either(field: Field) -> Schema:
    """What one value of the field is: one of several data types, or a node of one of several classes."""
    values = [{"$ref": _data_type_id(kind.schema["title"])} for kind in field.kinds]
    if field.models:
        first, *others = (model_class(name) for name in field.models)
        values.insert(0, _by_type(others, {"$ref": _id(first, "Value")}))
    return values[0] if len(values) == 1 else {"anyOf": values}


def _places(cls: type[Thing]) -> Schema:
    """What other schemas refer to: the class's type names, the nodes that have one, and what may stand for its models
    as the value of a property."""
    names = {"type": "string"} if cls.__name__ == "Thing" else {"enum": _type_names(cls)}
    known = [model_class(name) for name in schema_names() if name != DATA_TYPES]
    subclasses = [other for other in known if cls in other.__bases__]
    role = model_class("Role")
    roles = [] if issubclass(role, cls) or issubclass(cls, role) else [role]
    value = f"A {cls.__name__}, checked as the most specific class that its type names; or a bare reference, or a Role."
    return {
        "TypeName": {"description": f"The types that {cls.__name__} stands for.", **names},
        "Named": {
            "description": "A node with one of these types, whatever else it holds.",
            "type": "object",
            "required": ["@type"],
            "properties": {"@type": {"$ref": f"{_id(cls)}#/properties/@type"}},
        },
        "Value": {"description": value, **_by_type([*roles, *subclasses], {"$ref": _id(cls)})},
    }


def _by_type(classes: Sequence[type[Thing]], otherwise: Schema) -> Schema:
    """A node of the first class that its types name; a node without a type, as a bare reference is, goes last."""
    for cls in reversed(classes):
        named, value = {"$ref": _id(cls, "Named")}, {"$ref": _id(cls, "Value")}
        otherwise = {"if": named, "then": value, "else": otherwise}
    return otherwise


def _type_names(cls: type[Thing]) -> list[str]:
    """The class's own name, and the schema.org types for which the class, or a subclass, is the nearest."""
    own = (name for name, nearest in _nearest_classes().items() if issubclass(nearest, cls))
    return sorted({*own_types(cls), *own})


@cache
def _nearest_classes() -> dict[str, type[Thing]]:
    things = {name: nearest_class(name) for name in type_names() if is_subtype(name, "Thing")}
    return {name: cls for name, cls in things.items() if cls is not None}


def _data_types() -> Schema:
    described = "The data types: each is a JSON value, or a value object that holds one."
    kinds = {kind.schema["title"]: _data_type(kind.schema) for kind in KINDS.values()}
    return {
        "$schema": DIALECT,
        "$id": BASE + file_name(DATA_TYPES),
        "title": DATA_TYPES,
        "description": described,
        "$defs": {**kinds, "ValueObject": _VALUE_OBJECT},
    }


_VALUE_OBJECT: Schema = {
    "description": "Data with its language, direction or type (JSON-LD 1.1, section 9.5).",
    "type": "object",
    "required": ["@value"],
    "properties": {
        "@language": {"type": "string"},
        "@direction": {"enum": ["ltr", "rtl"]},
        "@type": {"type": "string"},
    },
}


def _data_type(kind: Schema) -> Schema:
    notes: Schema = {key: kind[key] for key in ("title", "description") if key in kind}
    plain = {key: value for key, value in kind.items() if key not in notes}
    tagged = {"$ref": _data_type_id("ValueObject"), "properties": {"@value": plain}}
    return {**notes, "anyOf": [plain, tagged]}


@cache
def _docstrings(module_name: str) -> dict[tuple[str, str], str]:
    """The docstrings of fields, by class and field; none where the module's source is not at hand."""
    try:
        tree = ast.parse(inspect.getsource(import_module(module_name)))
    except (OSError, TypeError):
        return {}
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    pairs = [(cls.name, *pair) for cls in classes for pair in pairwise(cls.body)]
    return {
        (class_name, field.target.id): " ".join(docstring.value.value.split())
        for class_name, field, docstring in pairs
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(docstring, ast.Expr) and isinstance(docstring.value, ast.Constant)
        if isinstance(docstring.value.value, str)
    }
