"""A finding: one thing that is wrong, or worth knowing, about a piece of markup, with its place."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from newsschema.location import Location, Provenance

Severity = Literal["error", "warning", "info"]

_UNQUOTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What may stand in a page that a message quotes, and not in a message: what ends a line or steers a terminal, and lone
surrogates, which cannot be encoded."""

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the mildest to the gravest."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One observation about the markup, in one plain sentence, with its place.

    Findings compare by what they say, not by where the place is computed from.
    """

    code: str
    """The stable code, such as "NS101"."""
    name: str
    """The readable name, such as "jsonld.trailing-comma"."""
    severity: Severity
    """"error", "warning" or "info"."""
    message: str
    """What was found, what was expected, and what to do."""
    pointer: str | None = None
    """JSON Pointer (RFC 6901) into the block, where there is one."""
    property: str | None = None
    """The schema.org property the finding is about, where there is one."""
    help: str | None = None
    """What to do about it, or where the rule is written down."""
    provenance: Provenance | None = None
    """Where it was read: syntax, block and pointer."""
    locate: Callable[[], Location | None] | None = field(default=None, repr=False, compare=False)
    """Computes the location on demand; use `location`."""

    def __post_init__(self) -> None:
        if not self.message.isprintable():
            object.__setattr__(self, "message", _UNQUOTABLE.sub(lambda found: repr(found[0])[1:-1], self.message))

    def placed(self, severity: Severity, locate: Callable[[], Location | None] | None) -> Finding:
        """The finding as a judge takes it, with a place that is computed so; quicker than `dataclasses.replace`."""
        said = self.message, self.pointer, self.property, self.help
        return Finding(self.code, self.name, severity, *said, provenance=self.provenance, locate=locate)

    @builtins.property
    def location(self) -> Location | None:
        """Line and column in the source, both from 1, the end exclusive; None for data without a source text."""
        return self.locate() if self.locate is not None else None


def reading_finding(name: str, message: str, at: Provenance | None = None, about: str | None = None) -> Finding:
    """The finding of one of the things that `READING` names, seen while a page was read; `about` is a property."""
    code, severity = READING[name]
    return Finding(code, name, severity, message, at.pointer if at else None, about, provenance=at)


READING: dict[str, tuple[str, Severity]] = {
    "document.encoding-unknown": ("NS101", "warning"),
    "document.encoding-invalid": ("NS102", "warning"),
    "jsonld.invalid": ("NS110", "error"),
    "jsonld.empty": ("NS111", "warning"),
    "jsonld.not-an-object": ("NS112", "error"),
    "jsonld.byte-order-mark": ("NS113", "warning"),
    "jsonld.comment": ("NS114", "warning"),
    "jsonld.html-comment": ("NS115", "warning"),
    "jsonld.cdata": ("NS116", "warning"),
    "jsonld.trailing-comma": ("NS117", "error"),
    "jsonld.trailing-semicolon": ("NS118", "error"),
    "jsonld.control-character": ("NS119", "error"),
    "jsonld.html-escaped": ("NS120", "error"),
    "jsonld.several-values": ("NS121", "error"),
    "jsonld.surplus-bracket": ("NS122", "error"),
    "jsonld.truncated": ("NS123", "error"),
    "jsonld.invalid-escape": ("NS124", "error"),
    "jsonld.missing-comma": ("NS125", "error"),
    "jsonld.duplicate-key": ("NS126", "error"),
    "jsonld.end-tag-inside": ("NS127", "error"),
    "jsonld.end-tag-hidden": ("NS128", "error"),
    "jsonld.unescaped-quote": ("NS129", "error"),
    "jsonld.number": ("NS130", "warning"),
    "jsonld.depth": ("NS131", "warning"),
    "jsonld.context-unknown": ("NS132", "warning"),
    "jsonld.keyword-value": ("NS133", "warning"),
    "microdata.limit": ("NS134", "warning"),
    "rdfa.too-large": ("NS135", "warning"),
    "rdfa.unreadable": ("NS136", "warning"),
    "jsonld.context-misspelt": ("NS137", "error"),
    "jsonld.context-relative": ("NS138", "warning"),
    "vocabulary.unexpected-value": ("NS403", "warning"),
    "vocabulary.surplus-value": ("NS404", "info"),
    "jsonld.value-object": ("NS412", "error"),
    "graph.conflict": ("NS450", "info"),
    "graph.several-articles": ("NS451", "info"),
    "article.values-differ": ("NS601", "info"),
    "sitemap.invalid-xml": ("NS801", "error"),
    "sitemap.not-a-sitemap": ("NS802", "info"),
    "input.unreadable": ("NS901", "error"),
    "input.binary": ("NS902", "error"),
    "input.empty": ("NS903", "error"),
}
"""What reading may have to say: the finding's name, its code and its severity. An error is markup that a strict reader
drops; a warning is markup that it reads, and that means something else than its author thinks, or nothing."""
