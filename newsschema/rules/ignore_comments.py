"""A page's comments such as `<!-- newsschema-ignore NS203 -->` come in; which findings they silence goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.errors import UsageError
from newsschema.profiles.selection import matching
from newsschema.rules.context import IGNORE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.findings import Finding
    from newsschema.profiles.selection import RuleName
    from newsschema.rules.context import Context
    from newsschema.syntaxes.outline import Remark

IGNORE_FILE = f"{IGNORE}-file"
ABOUT_COMMENTS = frozenset({"NS904", "NS905"})
"""The codes of the rules on the comments themselves, which a comment silences only where it names them."""


class IgnoreComment(NamedTuple):
    """One comment that silences rules, for the element that follows it, or for the whole page."""

    remark: Remark
    is_for_file: bool
    codes: dict[str, frozenset[str]]
    """The codes of the rules by what the comment calls them. Without any name in the comment, all rules but those on
    comments are under the empty name."""
    unknown: list[str]
    """A clause for each thing in the comment that is not understood."""

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is about the part of the page that the comment is for."""
        place = finding.provenance
        return self.is_for_file or (place is not None and place.block in self.remark.blocks)

    def silences(self, finding: Finding) -> bool:
        """Whether the finding is one that the comment is for."""
        return any(finding.code in codes for codes in self.codes.values()) and self.covers(finding)


def ignore_comments(context: Context, rules: Sequence[RuleName]) -> list[IgnoreComment]:
    """The page's comments that silence rules, in document order."""
    return [_read(remark, rules) for remark in context.ignore_comments]


def _read(remark: Remark, rules: Sequence[RuleName]) -> IgnoreComment:
    directive, *names = remark.text.replace(",", " ").split()
    if directive not in (IGNORE, IGNORE_FILE):
        reason = f"unknown comment {directive!r:.80}; write {IGNORE} or {IGNORE_FILE}"
        return IgnoreComment(remark, False, {}, [reason])
    codes: dict[str, frozenset[str]] = {}
    unknown: list[str] = []
    for name in names:
        try:
            codes[name] = frozenset(matching(rules, [name]))
        except UsageError as error:
            unknown.append(str(error))
    if not names:
        codes[""] = frozenset(rule.code for rule in rules) - ABOUT_COMMENTS
    return IgnoreComment(remark, directive == IGNORE_FILE, codes, unknown)
