"""A rule: a small documented object; what a page says comes in, findings go out."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar

from newsschema.findings import Finding, Severity
from newsschema.graph.node import Node, Value
from newsschema.location import Provenance
from newsschema.rules.rule_page import rule_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.rules.context import Block, Context

Place = Node | Value | Provenance


class Rule:
    """One thing that can be wrong. The docstring of a rule is its page: what, why, "Bad:" and "Good:" examples, and
    "Source:" with its date; `newsschema explain` prints it, and the tests run its examples.
    """

    code: ClassVar[str]
    """The stable code, such as "NS203"."""
    name: ClassVar[str]
    """The readable name, such as "google.article.headline-missing"."""
    severity: ClassVar[Severity]
    """How grave it is where no profile says otherwise."""
    property: ClassVar[str | None] = None
    """The schema.org property that the rule looks at, where it is one."""
    types: ClassVar[tuple[str, ...]] = ()
    """The types, with their subtypes, that the rule looks at: it is not asked about a page without any of them."""
    yields_to: ClassVar[tuple[str, ...]] = ()
    """Names of narrower rules: where one of them has something to say of the same place, this one says nothing."""

    def check(self, context: Context) -> Iterator[Finding]:
        """A finding for each place that breaks the rule."""
        raise NotImplementedError

    def finding(self, message: str, at: Place | None, about: str | None = None) -> Finding:
        """A finding of this rule at a node, at a value, or at the place of something on the page."""
        place = at.provenance if isinstance(at, Node | Value) else at
        pointer = place.pointer if place is not None and place.syntax == "jsonld" else None
        return Finding(
            self.code, self.name, self.severity, message, pointer, about or self.property, self.help, provenance=place
        )

    def finding_in(self, block: Block, start: int, end: int, message: str) -> Finding:
        """A finding of this rule at some characters of a block's text."""
        place = partial(block.locate, start, end)
        return Finding(
            self.code, self.name, self.severity, message, None, self.property, self.help, block.provenance, place
        )

    @cached_property
    def help(self) -> str:
        """The source of the rule, and how to read its page."""
        return f"{rule_page(self).source} More: newsschema explain {self.code}"
