"""A model class comes in; what checks one node of it against the exported JSON Schema goes out.

The exported schemas look into the nodes that a node holds, and refer to one another in circles. A validator that
compiles a reference wherever it stands, as jsonschema-rs does, never comes to an end with them, and one that is
recursive reaches Python's limit in deep data. So each schema is cut where it would look into another node, which is
checked by the schema of its own class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from newsschema.models.json_schema import DATA_TYPES, named_schema, schema_names
from newsschema.models.registry import model_class

if TYPE_CHECKING:
    from newsschema.models.json_schema import Schema
    from newsschema.models.thing import Thing

Path = tuple[str | int, ...]
"""Where in a node a value stands: keys and indexes."""
Check = Callable[[Any], Iterator[Path]]
"""A node's JSON object comes in, the places that its schema refuses go out, in the validator's order."""


@cache
def check_of(cls: type[Thing]) -> Check:
    """What checks a node of a class: jsonschema-rs where it is installed (the extra `fast`), else jsonschema."""
    return fast_check(cls) if find_spec("jsonschema_rs") is not None else slow_check(cls)


@cache
def slow_check(cls: type[Thing]) -> Check:
    """A check by jsonschema."""
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    resources = [(name, Resource[Any].from_contents(schema)) for name, schema in node_schemas().items()]
    registry: Registry[Any] = Registry[Any]().with_resources(resources)
    validator = Draft202012Validator(_node_schema(cls.__name__), registry=registry)
    return lambda node: (tuple(error.absolute_path) for error in validator.iter_errors(node))


def fast_check(cls: type[Thing]) -> Check:
    """A check by jsonschema-rs; by jsonschema where a text holds a lone surrogate, which Rust's strings cannot."""
    import jsonschema_rs

    registry = jsonschema_rs.Registry(list(node_schemas().items()))
    validator = jsonschema_rs.Draft202012Validator(_node_schema(cls.__name__), registry=registry)

    def check(node: Any) -> Iterator[Path]:
        try:
            errors = validator.iter_errors(node)
        except UnicodeEncodeError:
            return slow_check(cls)(node)
        return (tuple(error.instance_path) for error in errors)

    return check


@cache
def node_schemas() -> dict[str, Schema]:
    """All schemas by "$id", each cut where it would look into another node."""
    schemas = map(_node_schema, schema_names())
    return {schema["$id"]: schema for schema in schemas}


def _node_schema(name: str) -> Schema:
    schema = named_schema(name)
    if name == DATA_TYPES:
        return schema
    roles = [] if issubclass(model_class(name), model_class("Role")) else [{"$ref": _named("Role")}]
    own = {"type": "object", "properties": {"@type": {"$ref": f"{schema['$id']}#/properties/@type"}}}
    return {**schema, "$defs": {**schema["$defs"], "Value": {"anyOf": [own, *roles]}}}


def _named(name: str) -> str:
    return f"{named_schema(name)['$id']}#/$defs/Named"
