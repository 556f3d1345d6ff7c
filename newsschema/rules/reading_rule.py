"""What was noticed while the source was read comes in; that of one name, as findings of its rule, goes out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsschema.findings import READING
from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context


class ReadingRule(Rule):
    """A rule that reading itself looks at. A subclass gives its name; code and severity are those of `READING`."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.code, cls.severity = READING[cls.name]

    def check(self, context: Context) -> Iterator[Finding]:
        return map(self._explained, context.noticed.get(self.name, ()))

    def _explained(self, noticed: Finding) -> Finding:
        return replace(noticed, help=self.help)
