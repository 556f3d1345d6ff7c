"""Any JSON value in; the list, the object or the objects that it is out."""

from __future__ import annotations

from typing import Any, cast


def as_list(value: Any) -> list[Any]:
    """The items of a list or tuple; any other value is a list of one, and null an empty one."""
    if isinstance(value, list | tuple):
        items: list[Any] = [*value]
        return items
    return [] if value is None else [value]


def as_object(value: Any) -> dict[str, Any] | None:
    """The value where it is an object, else None."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects among the items of a list, or the one object that the value is."""
    found = (as_object(item) for item in as_list(value))
    return [item for item in found if item is not None]
