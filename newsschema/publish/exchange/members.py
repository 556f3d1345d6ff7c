"""An object of a JSON document comes in and is taken apart; its values go out, and what is not taken is noted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from newsschema.publish.exchange.report import LARGEST, shown, step
from newsschema.publish.exchange.uris import is_uri
from newsschema.values.dates import read_iso_date
from newsschema.values.text import clean_paragraphs, clean_text

if TYPE_CHECKING:
    from newsschema.publish.exchange.report import Notes


class Members:
    """The members of one object. Every value is taken once; `close` notes those that were not."""

    def __init__(self, data: Mapping[str, Any], pointer: str, notes: Notes) -> None:
        self._left = {key: value for key, value in data.items() if value not in (None, "", [], {})}
        self._notes = notes
        self.pointer = pointer
        """Where the object stands."""

    def __contains__(self, key: str) -> bool:
        return key in self._left

    def at(self, key: str) -> str:
        """Where a member stands."""
        return self.pointer + step(key)

    def keys(self) -> set[str]:
        """What is not taken yet."""
        return set(self._left)

    def text(self, key: str) -> str | None:
        """A text; a number is one too."""
        value = self._left.pop(key, None)
        if _is_number(value):
            return str(value)
        return self._expected(key, "text", value) if value is not None and not isinstance(value, str) else value

    def word(self, key: str) -> str:
        """The last part of a text that may be a code, a QCode or a URI, in lower case: of ".../role/Main" it is
        "main"."""
        return (self.text(key) or "").rstrip("/#").replace("#", "/").replace(":", "/").rpartition("/")[2].casefold()

    def uri(self, key: str) -> str | None:
        """A URI, as it is written."""
        value = self.text(key)
        return value if value is None or is_uri(value) else self._expected(key, "a URI", value)

    def number(self, key: str, *, whole: bool = False) -> Any:
        """A number that is not negative; with `whole` as an int."""
        value = self._left.pop(key, None)
        if value is None or (_is_number(value) and value >= 0 and not (whole and value != int(value))):
            return int(value) if whole and value is not None else value
        return self._expected(key, "a whole number" if whole else "a number", value)

    def date_time(self, key: str) -> datetime | None:
        """A moment with its zone."""
        value = self.text(key)
        found = read_iso_date(value) if value is not None else None
        if value is None or (isinstance(found, datetime) and found.tzinfo is not None):
            return found if isinstance(found, datetime) else None
        self.lose(key, f"expected a date and time with its zone, found {shown(value)}")
        return None

    def object(self, key: str) -> Members | None:
        """An object inside."""
        value = self._left.pop(key, None)
        if isinstance(value, Mapping):
            return Members(value, self.at(key), self._notes)  # pyright: ignore[reportUnknownArgumentType]
        return self._expected(key, "an object", value) if value is not None else None

    def objects(self, key: str) -> list[Members]:
        """The objects of an array; one object alone counts as an array of one."""
        value = self._left.pop(key, None)
        found: list[Any] = value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]
        kept: list[Members] = []
        for place, one in enumerate(found):
            if isinstance(one, Mapping):
                where = self.at(key) + (step(place) if isinstance(value, list) else "")
                kept.append(Members(one, where, self._notes))  # pyright: ignore[reportUnknownArgumentType]
            elif one not in (None, ""):
                self._notes.dropped(self.at(key) + step(place), f"expected an object, found {shown(one)}")
        return kept

    def width(self) -> int | float:
        """The `width`, which is not taken; 0 where there is none."""
        value = self._left.get("width")
        return value if isinstance(value, int | float) and _is_number(value) else 0

    def raw(self, key: str) -> Any:
        """Any value, as it is."""
        return self._left.pop(key, None)

    def lose(self, key: str, reason: str) -> None:
        """Note that a member that was taken is left out."""
        self._notes.dropped(self.at(key), reason)

    def drop_all(self, reason: str) -> None:
        """Note that the whole object is left out."""
        self._left.clear()
        self._notes.dropped(self.pointer, reason)

    def change(self, key: str, reason: str) -> None:
        """Note that a member, or with "" the object, is said in another way."""
        self._notes.changed(self.at(key) if key else self.pointer, reason)

    def close(self, reasons: Mapping[str, str], reason: str) -> None:
        """Note what is left, each for its own reason or for the one that is left."""
        for key in self._left:
            self._notes.dropped(self.at(key), reasons.get(key, reason))
        self._left.clear()

    def plain(self, key: str, is_markup: bool, *, paragraphs: bool = False) -> str | None:
        """A text without tags and character references where it is markup, and as it is where it is none."""
        value = self.text(key)
        if value is None or not is_markup:
            return value
        cleaned = clean_paragraphs(value) if paragraphs else clean_text(value)
        if cleaned != value:
            self.change(key, "it is markup; the text is kept")
        return cleaned or None

    def _expected(self, key: str, expected: str, found: Any) -> Any:
        self._notes.dropped(self.at(key), f"expected {expected}, found {shown(found)}")
        return None


def _is_number(value: object) -> bool:
    """Whether it is a number of a size that means something in news."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < LARGEST
