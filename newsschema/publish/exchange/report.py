"""What an exchange leaves out and what it changes comes in, note by note; the report and the results go out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from newsschema.models.article import Article
from newsschema.models.export import json_text

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork

LARGEST = 10**15
"""Numbers from here on are refused: they mean nothing in news."""
_EMPTY: tuple[Any, ...] = (None, "", [], {})
Kind = Literal["dropped", "changed"]


@dataclass(frozen=True, slots=True)
class ExchangeNote:
    """One thing that an exchange left out, or says in another way than it came in."""

    pointer: str
    """Where it stood in what came in, a JSON Pointer (RFC 6901): in a document, or in a model, whose steps are
    schema.org names, with a number after each repeatable one: "/author/0/jobTitle"."""
    kind: Kind
    """"dropped": what goes out does not say it. "changed": it says it, but not in the same way."""
    reason: str
    """Why, in one clause."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'} is {self.kind}: {self.reason}"


@dataclass(frozen=True, slots=True)
class ExchangeReport:
    """What an exchange between two formats could not keep as it was; `str()` has a line for each note."""

    notes: tuple[ExchangeNote, ...] = ()

    @property
    def dropped(self) -> list[ExchangeNote]:
        """What the result does not say."""
        return [note for note in self.notes if note.kind == "dropped"]

    @property
    def changed(self) -> list[ExchangeNote]:
        """What the result says in another way."""
        return [note for note in self.notes if note.kind == "changed"]

    def __str__(self) -> str:
        return "\n".join(map(str, self.notes))


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read from another format, with the report on what it holds that the model cannot."""

    thing: CreativeWork
    """The model: an Article, an ImageObject, a VideoObject or an AudioObject."""
    report: ExchangeReport

    @property
    def article(self) -> Article | None:
        """The model where it is an article, else None."""
        return self.thing if isinstance(self.thing, Article) else None


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written in another format, with the report on what the model holds that the format cannot."""

    data: dict[str, Any]
    """The document, plain JSON values."""
    report: ExchangeReport

    def to_json(self, indent: int | None = None) -> str:
        """The document as text that can be encoded as UTF-8."""
        return json_text(self.data, indent)


class Notes:
    """The notes of one exchange, while it is under way."""

    def __init__(self) -> None:
        self._notes: list[ExchangeNote] = []

    def dropped(self, pointer: str, reason: str) -> None:
        """Note what is left out."""
        self._notes.append(ExchangeNote(pointer, "dropped", reason))

    def changed(self, pointer: str, reason: str) -> None:
        """Note what is said in another way."""
        self._notes.append(ExchangeNote(pointer, "changed", reason))

    def report(self, origins: Mapping[str, str] | None = None) -> ExchangeReport:
        """The report; `origins` says where the places of an older format's document stood in it."""
        places = origins or {}
        moved = (ExchangeNote(origin(note.pointer, places), note.kind, note.reason) for note in self._notes)
        return ExchangeReport(tuple(dict.fromkeys(moved)))


def shown(value: object) -> str:
    """A value in a message."""
    try:
        return f"{value!r:.60}"
    except ValueError:  # a number of more digits than Python writes
        return "a number of too many digits"


def without_empty(members: Mapping[str, Any]) -> dict[str, Any]:
    """An object of a document without what is empty, at every level."""
    cleaned = {key: _filled(value) for key, value in members.items()}
    return {key: value for key, value in cleaned.items() if value not in _EMPTY}


def _filled(value: Any) -> Any:
    if isinstance(value, Mapping):
        return without_empty(value)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, list):
        return [inner for inner in map(_filled, value) if inner not in _EMPTY]
    return value


def step(key: str | int) -> str:
    """One step of a JSON Pointer (RFC 6901, section 3)."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


def origin(pointer: str, origins: Mapping[str, str]) -> str:
    """The pointer with the longest known part of it put back to where it stood."""
    known = pointer
    while known and known not in origins:
        known = known.rpartition("/")[0]
    return origins[known] + pointer[len(known) :] if known else pointer
