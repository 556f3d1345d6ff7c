"""Rules on the bytes of a file: the encoding that it declares, and whether it is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.reading_rule import ReadingRule

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule


class EncodingUnknown(ReadingRule):
    """A page should declare an encoding that the web knows.

    Browsers pass over a name that they do not know and guess: letters beyond ASCII may then come out wrong, in the
    headline as in the text. Databases have names of their own, such as utf8mb4; on a page it is utf-8.

    Bad, saved as utf-8:

        <!DOCTYPE html><meta charset="utf8mb4"><title>Fähre kehrt zurück</title>

    Good, saved as utf-8:

        <!DOCTYPE html><meta charset="utf-8"><title>Fähre kehrt zurück</title>

    Source: Encoding Standard, "Names and labels", 2026-10.
    """

    name = "document.encoding-unknown"


class EncodingInvalid(ReadingRule):
    """The bytes of a file should be those of its encoding.

    Each byte that means nothing in the encoding is shown as U+FFFD, the replacement character, and its letter is lost.
    The usual cause is a page that is saved in one encoding and declares another, or a text from elsewhere that was
    pasted in as bytes. A replacement character that was written as one is not reported.

    Bad, saved as windows-1252:

        <!DOCTYPE html><meta charset="utf-8"><title>Fähre kehrt zurück</title>

    Good, saved as windows-1252:

        <!DOCTYPE html><meta charset="windows-1252"><title>Fähre kehrt zurück</title>

    Good, saved as utf-8:

        <!DOCTYPE html><meta charset="utf-8"><title>Fähre kehrt zurück</title>

    Source: HTML, "Determining the character encoding", 2026-10.
    """

    name = "document.encoding-invalid"


RULES: tuple[Rule, ...] = (EncodingUnknown(), EncodingInvalid())
