"""What a rule may ask: one page's graph comes in; its nodes by type, its values by property, and the page's outline go
out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node, Value
from newsschema.graph.types import all_types

if TYPE_CHECKING:
    from newsschema.findings import Finding
    from newsschema.graph.graph import Graph
    from newsschema.location import Location, Provenance
    from newsschema.syntaxes.outline import Outline, Remark

JUDGED = frozenset({"jsonld", "microdata", "rdfa"})
"""The syntaxes whose items are judged: those in which a page itself uses schema.org's terms."""

IGNORE = "newsschema-ignore"
"""What a comment begins with that says which rules not to ask."""

_PARTS = frozenset(
    {"hasPart", "isPartOf", "liveBlogUpdate", "itemListElement", "item", "mentions", "citation", "isBasedOn"}
    | {"relatedLink", "comment", "blogPost", "blogPosts", "subjectOf", "review", "itemReviewed", "sharedContent"}
    | {
        "workExample",
        "exampleOfWork",
        "translationOfWork",
        "workTranslation",
        "about",
        "parentItem",
        "encodesCreativeWork",
    }
)
"""Properties whose values are other stories than the page's own, or parts of one."""


class Block(NamedTuple):
    """One JSON-LD block as it stands."""

    text: str
    provenance: Provenance
    locate: Callable[[int, int], Location | None]
    """The place of the characters from one offset of the text up to another."""


class Said(NamedTuple):
    """A value with the node and the property that it is said under."""

    node: Node
    property: str
    value: Value


@dataclass(slots=False)
class Context:
    """One page, or one JSON-LD document, as rules see it. Everything is worked out when it is first asked for."""

    graph: Graph
    """What the page says: blocks, microdata, RDFa, Open Graph, metas and links."""
    url: str | None = None
    """The page's address, where it is known."""
    outline: Outline | None = None
    """The HTML page around the markup; None for JSON-LD that is in no page."""
    blocks: Sequence[Block] = ()
    """The JSON-LD blocks in document order; none for data that were given as Python objects."""
    reading: Sequence[Finding] = ()
    """What was noticed while the source was read."""
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    """The time that "in the future" is judged by."""
    is_read: bool = True
    """Whether there was a text to read; else `reading` says why not, and there is nothing else to judge."""

    @cached_property
    def items(self) -> list[Node]:
        """The nodes that are described, not only referred to, in document order."""
        return [node for node in self.graph.nodes if node.source.syntax in JUDGED and not node.is_reference]

    def nodes(self, *types: str) -> list[Node]:
        """The items of one of these types or their subtypes, in document order."""
        if len(types) == 1:
            return self._by_type.get(types[0], [])
        wanted = {id(node) for name in types for node in self._by_type.get(name, ())}
        return [node for node in self.items if id(node) in wanted] if wanted else []

    def has(self, *types: str) -> bool:
        """Whether there is an item of one of these types or their subtypes."""
        return any(name in self._by_type for name in types)

    def said(self, *properties: str) -> list[Said]:
        """The values of some properties, of all items, in document order of the items; property by property."""
        return [said for name in properties for said in self._by_property.get(name, ())]

    @cached_property
    def texts(self) -> list[Said]:
        """Every value of every item that is text."""
        return [said for values in self._by_property.values() for said in values if isinstance(said.value.value, str)]

    @cached_property
    def articles(self) -> list[Node]:
        """The articles that are no part, update, teaser or subject of another item."""
        return [node for node in self.nodes("Article") if not self.is_part(node)]

    def is_part(self, node: Node) -> bool:
        """Whether another item holds the node as a part, or mentions it."""
        return any(said.property in _PARTS and said.node is not node for said in self.holders(node))

    def holders(self, node: Node) -> list[Said]:
        """Where the node is a value of another item, or of itself."""
        return self._holders.get(id(node), [])

    def page_nodes(self, *syntaxes: str) -> list[Node]:
        """The untyped nodes in which "opengraph", "x_card", "meta" and "link" describe the page."""
        return [node for node in self.graph.nodes if node.source.syntax in syntaxes]

    @cached_property
    def ignore_comments(self) -> list[Remark]:
        """The page's comments that say which rules not to ask; see `newsschema.rules.ignore_comments`."""
        return self.outline.remarks(IGNORE) if self.outline is not None else []

    @cached_property
    def _by_type(self) -> dict[str, list[Node]]:
        found: dict[str, list[Node]] = defaultdict(list)
        for node in self.items:
            for name in all_types(node.types):
                found[name].append(node)
        return dict(found)

    @cached_property
    def _by_property(self) -> dict[str, list[Said]]:
        found: dict[str, list[Said]] = defaultdict(list)
        for node in self.items:
            for name, values in node.properties.items():
                found[name] += [Said(node, name, value) for value in values]
        return dict(found)

    @cached_property
    def _holders(self) -> dict[int, list[Said]]:
        found: dict[int, list[Said]] = defaultdict(list)
        for values in self._by_property.values():
            for said in values:
                if isinstance(said.value.value, Node):
                    found[id(said.value.value)].append(said)
        return dict(found)
