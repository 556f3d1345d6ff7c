"""What can keep a file from being judged at all: it cannot be read, is no text, or holds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.reading_rule import ReadingRule

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule


class InputUnreadable(ReadingRule):
    """Every file that is named can be read.

    A file that is missing, that the system does not give out, or that breaks the program's limits is one finding, and
    the other files are judged all the same. Where no file can be read, the command line says why and ends with exit
    code 2. It counts whatever is selected, unless it is ignored by name.

    Source: newsschema, 2026-11.
    """

    name = "input.unreadable"


class InputBinary(ReadingRule):
    """A page or a JSON-LD file is text.

    Packed pages, images and PDF documents hold bytes that no text has. A page that was saved as the server sent it may
    be gzip data: unpack it first. Text in any encoding of the web is no binary data, and neither is anything that
    begins with "<", "{" or "[". It counts whatever is selected, unless it is ignored by name.

    Bad:

        %PDF-1.7

    Good:

        <!DOCTYPE html><title>Lower Basin lock reopens</title>

    Source: MIME Sniffing Standard, "binary data byte", 2026-11.
    """

    name = "input.binary"


class InputEmpty(ReadingRule):
    """A page or a JSON-LD file holds something.

    A file without any text is often what a build leaves that failed. It counts whatever is selected, unless it is
    ignored by name.

    Source: newsschema, 2026-11.
    """

    name = "input.empty"


RULES: tuple[Rule, ...] = (InputUnreadable(), InputBinary(), InputEmpty())
