"""What a rule may ask: one page's graph comes in; its nodes by type, its values by property, and the page's outline go
out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from newsschema.graph.node import Node, Value
from newsschema.graph.types import ITEM_SYNTAXES, PARTS, all_types, is_a
from newsschema.rules.views.own_article import OwnArticle, own_article
from newsschema.rules.views.page_addresses import PageAddresses

if TYPE_CHECKING:
    from newsschema.findings import Finding
    from newsschema.graph.graph import Graph
    from newsschema.location import Location, Provenance
    from newsschema.syntaxes.news_sitemap import Sitemap
    from newsschema.syntaxes.outline import Outline, Remark, Shown

T = TypeVar("T")

JUDGED = ITEM_SYNTAXES - {"microformats"}
"""The syntaxes whose items are judged: those in which a page itself uses schema.org's terms."""

IGNORE = "newsschema-ignore"
"""What a comment begins with that says which rules not to ask."""

_OTHER_STORIES = PARTS | {
    "about",
    "encodesCreativeWork",
    "exampleOfWork",
    "itemReviewed",
    "translationOfWork",
    "workTranslation",
}
"""Properties whose values are other stories than the page's own, or parts of one: also the works that it is about, or
made from."""
_UPDATES = frozenset({"liveBlogUpdate", "comment", "blogPost", "blogPosts"})
"""Those whose values are parts even where they give the page's address, as each update of a live blog may."""
_OWN_ADDRESSES = frozenset({"canonical", "og:url"})
_MANY = 3
"""From so many articles on, a page is a list of them, but for those that say that it is theirs."""


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


@dataclass
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
    data: Any = None
    """The JSON-LD that was given as Python objects, where it was."""
    sitemap: Sitemap | None = None
    """The sitemap, where the source is one."""
    is_read: bool = True
    """Whether there was a text to read; else `reading` says why not, and there is nothing else to judge."""

    @cached_property
    def noticed(self) -> dict[str, list[Finding]]:
        """What was noticed while the source was read, by its name."""
        found: dict[str, list[Finding]] = {}
        for finding in self.reading:
            found.setdefault(finding.name, []).append(finding)
        return found

    def once(self, work: Callable[[Context], T]) -> T:
        """What a function finds out about the page, worked out once however many rules ask."""
        known: dict[Callable[[Context], T], T] = self._known
        if work not in known:
            known[work] = work(self)
        return known[work]

    @cached_property
    def _known(self) -> dict[Callable[[Context], Any], Any]:
        return {}

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
        return not self._by_type.keys().isdisjoint(types)

    def said(self, *properties: str) -> list[Said]:
        """The values of some properties, of all items, in document order of the items; property by property."""
        return [said for name in properties for said in self.by_property.get(name, ())]

    def said_where(self, is_wanted: Callable[[str], bool]) -> list[Said]:
        """The values of the properties that are wanted, which is asked once for each property of the page."""
        return [said for name, values in self.by_property.items() if is_wanted(name) for said in values]

    @property
    def by_property(self) -> dict[str, list[Said]]:
        """The values of all items, by property."""
        return self._values.by_property

    @property
    def texts(self) -> list[Said]:
        """Every value of every item that is text."""
        return self._values.texts

    @property
    def others(self) -> list[Said]:
        """Every value of every item that is no text: things, numbers, truth values and typed values."""
        return self._values.others

    @cached_property
    def language(self) -> str | None:
        """The language of the page, or else of its first article, as it is written."""
        if self.outline is not None and self.outline.language is not None:
            return self.outline.language.text
        named = (value.value for node in self.articles[:1] for value in node.values("inLanguage"))
        return next((name for name in named if isinstance(name, str)), None)

    @cached_property
    def articles(self) -> list[Node]:
        """The articles that are no part, update, teaser or subject of another item, and no teaser in a list of them."""
        found = [node for node in self.nodes("Article") if not self.is_part(node)]
        if self.outline is None or len(found) < _MANY:
            return found
        own = [node for node in found if self.is_own(node)]
        blocks = [node for node in found if node.source.syntax == "jsonld"]
        return own or (blocks if len(blocks) < _MANY else [])

    @cached_property
    def own_article(self) -> OwnArticle | None:
        """The article of the page's JSON-LD that is the page's own, where that can be told."""
        return own_article(self)

    def is_part(self, node: Node) -> bool:
        """Whether another item holds the node as a part, or mentions it, or the node says that it is part of another.

        The last crumb of a page may be the article itself: one that says that the page is its own is no part.
        """
        held = {said.property for said in self.holders(node) if said.node is not node}
        if not held.isdisjoint(_UPDATES) or self._is_in_article(node):
            return True
        return not held.isdisjoint(_OTHER_STORIES) and not self.is_own(node)

    def is_own(self, node: Node) -> bool:
        """Whether the node says that the page is its own, or the page that it is about the node."""
        return self.addresses.says_own(node) or any(
            said.property == "mainEntity" and is_a(said.node, "WebPage") for said in self.holders(node)
        )

    @cached_property
    def addresses(self) -> PageAddresses:
        """What the page is called: its address, and those that its links and its Open Graph tags give."""
        described = self.page_nodes("opengraph", "link")
        named = [value for node in described for value in node.values("url") if value.pointer in _OWN_ADDRESSES]
        return PageAddresses([self.url, *(value.value for value in named)], self.graph.base)

    def _is_in_article(self, node: Node) -> bool:
        """Whether the node is part of a live blog or of the page's own article, or the page or publication of one."""
        if "isPartOf" in node.properties and any(map(self._is_whole, _nodes(node.values("isPartOf"), node))):
            return True
        articles = [said for said in self.holders(node) if said.node is not node and is_a(said.node, "Article")]
        if any(said.property == "mainEntityOfPage" for said in articles):
            return True
        return any(said.property == "isPartOf" for said in articles) and not self._is_whole(node)

    def _is_whole(self, node: Node) -> bool:
        return is_a(node, "LiveBlogPosting") or (is_a(node, "Article") and self.is_own(node))

    def holders(self, node: Node) -> list[Said]:
        """Where the node is a value of another item, or of itself."""
        return self._holders.get(id(node), [])

    @property
    def canonicals(self) -> list[Shown]:
        """The page's canonical addresses as its links write them; none for data that are in no page."""
        return self.outline.canonicals if self.outline is not None else []

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
    def _values(self) -> _Values:
        return _values(self.items)

    @cached_property
    def _holders(self) -> dict[int, list[Said]]:
        found: dict[int, list[Said]] = defaultdict(list)
        for said in self.others:
            if isinstance(said.value.value, Node):
                found[id(said.value.value)].append(said)
        return dict(found)


class _Values(NamedTuple):
    """The values of a page's items in three orders."""

    by_property: dict[str, list[Said]]
    texts: list[Said]
    others: list[Said]


def _values(items: list[Node]) -> _Values:
    """All values, in one pass over them: it is the longest that judging a page takes."""
    by_property: dict[str, list[Said]] = defaultdict(list)
    texts: list[Said] = []
    others: list[Said] = []
    new = tuple.__new__  # what Said's own constructor comes to, at half its cost
    for node in items:
        for name, values in node.properties.items():
            of_property = by_property[name]
            for value in values:
                said = new(Said, (node, name, value))
                of_property.append(said)
                (texts if isinstance(value.value, str) else others).append(said)
    return _Values(dict(by_property), texts, others)


def first_of_each(values: Iterable[Said]) -> Iterator[Said]:
    """Of some values those that are the first of their node's property; each property's values stand together."""
    before: tuple[Node, str] | None = None
    for said in values:
        if before is None or said.node is not before[0] or said.property != before[1]:
            yield said
        before = said.node, said.property


def _nodes(values: list[Value], but: Node) -> list[Node]:
    return [value.value for value in values if isinstance(value.value, Node) and value.value is not but]
