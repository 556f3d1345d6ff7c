"""What can keep a file from being judged at all: it cannot be read, is no text, or holds nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context


class Noticed(Rule):
    """A rule that was looked at while the file was read."""

    def check(self, context: Context) -> Iterator[Finding]:
        return (replace(found, help=self.help) for found in context.reading if found.code == self.code)


class InputUnreadable(Noticed):
    """Every file that is named can be read.

    A file that is missing, that the system does not give out, or that breaks the program's limits is one finding, and
    the other files are judged all the same. Where no file can be read, the command line says why and ends with exit
    code 2. It counts whatever is selected, unless it is ignored by name.

    Source: newsschema, 2026-11.
    """

    code = "NS901"
    name = "input.unreadable"
    severity = "error"


class InputBinary(Noticed):
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

    code = "NS902"
    name = "input.binary"
    severity = "error"


class InputEmpty(Noticed):
    """A page or a JSON-LD file holds something.

    A file without any text is often what a build leaves that failed. It counts whatever is selected, unless it is
    ignored by name.

    Source: newsschema, 2026-11.
    """

    code = "NS903"
    name = "input.empty"
    severity = "error"


RULES: tuple[Rule, ...] = (InputUnreadable(), InputBinary(), InputEmpty())
