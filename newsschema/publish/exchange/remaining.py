"""A model comes in and is taken apart; the values of its fields go out, and what is not taken is noted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from newsschema.models.fields import fields_of
from newsschema.publish.clearance import EMBARGO
from newsschema.publish.exchange.report import LARGEST, shown, step
from newsschema.publish.exchange.uris import as_uri
from newsschema.values.text import LangString, replace_surrogates
from newsschema.values.w3c_dates import zoned_moment

if TYPE_CHECKING:
    from newsschema.models.thing import Thing
    from newsschema.publish.exchange.report import Notes

Placed = tuple[Any, str]
"""A value, and where it stands."""


class Remaining:
    """What a model says. Every value is taken once; `close` notes those that were not."""

    def __init__(self, thing: Thing, pointer: str, notes: Notes, language: str | None = None) -> None:
        self.thing = thing
        self.pointer = pointer
        """Where the model stands."""
        self.notes = notes
        self.language = language
        """The language of texts that do not say theirs."""
        self._fields = fields_of(type(thing)).by_name
        self._left = {name: value for name, value in vars(thing).items() if name in self._fields and _is_set(value)}

    def __contains__(self, name: str) -> bool:
        return name in self._left

    def at(self, name: str) -> str:
        """Where a field stands."""
        return self.pointer + step(self._fields[name].alias)

    def inside(self, thing: Thing, pointer: str) -> Remaining:
        """A model inside this one."""
        return Remaining(thing, pointer, self.notes, self.language)

    def one(self, name: str) -> Any:
        """The value of a field; None where it is not set, or the class has no such field."""
        return self._left.pop(name, None)

    def many(self, name: str) -> list[Placed]:
        """The values of a repeatable field, each with its place."""
        values: list[Any] = self._left.pop(name, [])
        return [(value, self.at(name) + step(place)) for place, value in enumerate(values) if _is_set(value)]

    def text(self, name: str) -> str | None:
        """A text; what is none is not taken."""
        value = self._left.get(name)
        return self.plain(self._left.pop(name), self.at(name)) if isinstance(value, str) else None

    def plain(self, value: str, pointer: str) -> str:
        """A text as formats without languages for single texts have it."""
        if isinstance(value, LangString) and (value.language not in (None, self.language) or value.direction):
            self.notes.changed(pointer, "its own language or direction is not said")
        kept = replace_surrogates(str(value))
        if kept != value:
            self.notes.changed(pointer, "half a character is written as U+FFFD")
        return kept

    def uri(self, value: str, pointer: str) -> str | None:
        """A URI; None, which is noted, where a text is none."""
        found = as_uri(value)
        if found is None:
            self.notes.dropped(pointer, f"expected an absolute URI, found {value!r:.60}")
        elif found != value:
            self.notes.changed(pointer, "its characters beyond ASCII are percent-encoded")
        return found

    def identity(self) -> str | None:
        """The "@id" as a URI; a blank node's name holds in one document only, and is no loss."""
        name = self.thing.id
        return self.uri(name, self.pointer + "/@id") if name and not name.startswith("_:") else None

    def only_as(self, *classes: str) -> None:
        """Note that more is known of the model's class than that it is one of these."""
        if not set(self.thing.types).issubset(classes):
            self.notes.changed(self.pointer + "/@type", f"{'/'.join(self.thing.types):.60} is written as {classes[0]}")

    def moment(self, name: str) -> datetime | None:
        """A moment with its zone."""
        value = self._left.pop(name, None)
        found = zoned_moment(value)
        if value is not None and found is None:
            self.notes.dropped(self.at(name), f"expected a date and time with its zone, found {value!s:.60}")
        return found

    def date_time(self, name: str) -> str | None:
        """A moment with its zone, as RFC 3339 has it."""
        found = self.moment(name)
        return found.isoformat() if found is not None else None

    def whole(self, name: str) -> int | None:
        """A whole number that is not negative."""
        value = self._left.pop(name, None)
        if value is None or (type(value) is int and 0 <= value < LARGEST):
            return value
        self.notes.dropped(self.at(name), f"expected a whole number, found {shown(value)}")
        return None

    def close(self, reasons: Mapping[str, str], reason: str) -> None:
        """Note what is left, each for its own reason or for the one that is left."""
        for name in self._left:
            self.notes.dropped(self.at(name), reasons.get(name, reason))
        for name in self.thing.unparsed:
            self.notes.dropped(self.pointer + step(name), "it holds what fits no type of the property")
        for name, value in sorted(vars(self.thing).get("properties", {}).items()):
            if name != EMBARGO and _is_set(value):
                self.notes.dropped(self.pointer + step(name), reason)
        self._left.clear()


def _is_set(value: Any) -> bool:
    return value is not None and value != "" and not (isinstance(value, list) and not value)
