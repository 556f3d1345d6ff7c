"""`newsschema schema`: the name of a type comes in, the JSON Schema of its model goes out."""

from __future__ import annotations

import json

import click

from newsschema.cli.output import visible, write
from newsschema.models.registry import MODULE_OF_CLASS, model_class, nearest_class
from newsschema.vocabulary import is_data_type, is_type, nearest_type

MODELLED = sorted(MODULE_OF_CLASS.keys() - {"Ref"})
"""The types with a model; a Ref is a bare "@id" and no type of schema.org."""


class UnknownType(click.ClickException):
    """A type without a model, in one line; the program ends with exit code 2."""

    exit_code = 2


@click.command("schema")
@click.argument("type_name", metavar="[TYPE]", required=False)
@click.option("--bundle", is_flag=True, help="With all the schemas it refers to in its $defs, ready for a validator.")
def command(type_name: str | None, bundle: bool) -> None:
    """Print the JSON Schema (draft 2020-12) of a type, such as NewsArticle; without TYPE, list the types."""
    if type_name is None:
        write("\n".join(MODELLED))
        return
    if type_name not in MODELLED:
        raise UnknownType(_why(type_name))
    from newsschema.models.json_schema import bundled_schema, model_schema

    schema = (bundled_schema if bundle else model_schema)(model_class(type_name))
    write(json.dumps(schema, indent=2, ensure_ascii=False))


def _why(name: str) -> str:
    """Why there is no schema of that name, and what to ask for instead."""
    if is_data_type(name):
        return f"{name} is a data type of schema.org, a plain value without properties; ask for a type that has some"
    if is_type(name):
        nearest = nearest_class(name)
        ancestor = nearest.__name__ if nearest is not None else "Thing"
        return f"schema.org knows {name}, but it has no model here; its nearest ancestor with a model is {ancestor}"
    near = nearest_type(name)
    hint = f"did you mean {near}?" if near else "`newsschema schema` lists the types"
    return f"there is no type '{visible(name)[:80]}'; {hint}"
