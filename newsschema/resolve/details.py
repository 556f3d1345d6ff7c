"""What else is believed of an article: its address, access, breadcrumbs, comments, alternative headline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.graph.types import nodes_of
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import each, rungs, text_at
from newsschema.resolve.text import plain
from newsschema.syntaxes.meta_names import NAMESPACES
from newsschema.values.numbers import read_boolean, read_integer
from newsschema.values.urls import is_web_url, resolve_url
from newsschema.values.words_for_nothing import says_nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.sources import Sources

_TIER = NAMESPACES["article"] + "content_tier"
"""Facebook's mark of access: "free", "metered" or "locked"."""


def address(sources: Sources) -> Decision:
    """The article's own URL, the canonical link, Open Graph's, the page that it is the main item of."""
    ladder = (("main", "url"), ("link", "url"), ("opengraph", "url"), ("main", "mainEntityOfPage"))
    return Decision("url", each(sources, ladder, partial(_url, base=sources.base)))


def _url(raw: Any, base: str | None) -> str | None:
    text = (raw.id or text_at(raw, "url")) if isinstance(raw, Node) else raw
    url = resolve_url(base, text) if isinstance(text, str) and not says_nothing(text) else ""
    return url if is_web_url(url) else None


def access(sources: Sources) -> Decision:
    """Whether the article can be read for free: its own word, its page's, that of a part that is not free, Open Graph's
    content tier.
    """
    return Decision("isAccessibleForFree", _accesses(sources))


def _accesses(sources: Sources) -> Iterator[Candidate]:
    yield from each(sources, (("main", "isAccessibleForFree"), ("page", "isAccessibleForFree")), _is_free)
    for part in sources.main.values("hasPart") if sources.main is not None else ():
        said = part.value.first("isAccessibleForFree") if isinstance(part.value, Node) else None
        if said is not None and _is_free(said.value) is False:
            yield Candidate(said.value, False, said.provenance)
    yield from each(sources, (("opengraph", _TIER),), _is_free)


def _is_free(raw: Any) -> bool | None:
    if isinstance(raw, str) and raw.strip().lower() in ("free", "metered", "locked"):
        return raw.strip().lower() == "free"
    return read_boolean(raw)


def alternative_headline(sources: Sources) -> Decision:
    """The article's own second headline, then the visible one."""
    ladder = (("main", "alternativeHeadline"), ("visible", "alternativeHeadline"))
    return Decision("alternativeHeadline", each(sources, ladder, plain))


def comment_count(sources: Sources) -> Decision:
    """How many comments the article has, by its own word or the visible page's."""
    return Decision("commentCount", _comment_counts(sources))


def _comment_counts(sources: Sources) -> Iterator[Candidate]:
    yield from each(sources, (("main", "commentCount"),), read_integer)
    for counter in sources.main.values("interactionStatistic") if sources.main is not None else ():
        count = counter.value.first("userInteractionCount") if _counts_comments(counter.value) else None
        if count is not None:
            yield Candidate(count.value, read_integer(count.value), count.provenance)
    yield from each(sources, (("visible", "commentCount"),), read_integer)


def _counts_comments(counter: Any) -> bool:
    """Whether an InteractionCounter is that of comments, whose kind is a thing, its address, or its name."""
    if not isinstance(counter, Node):
        return False
    for kind in counter.values("interactionType"):
        name = "/".join(kind.value.types) or kind.value.id if isinstance(kind.value, Node) else kind.value
        if str(name).rpartition("/")[2] == "CommentAction":
            return True
    return False


def breadcrumb(sources: Sources, builder: Builder) -> Decision:
    """The way from the home page to the article: its page's, any list of breadcrumbs in the markup, the visible one."""
    return Decision("breadcrumb", _breadcrumbs(sources, builder))


def _breadcrumbs(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    ladder = (("page", "breadcrumb"), ("main", "breadcrumb"))
    named = [value for values in rungs(sources, ladder) for value in values if isinstance(value.value, Node)]
    known = {id(value.value) for value in named}
    for value in named:
        yield Candidate(value.value, _trail(value.value, builder), value.provenance)
    for node in nodes_of(sources.graph, "BreadcrumbList"):
        if id(node) not in known:
            yield Candidate(node, builder.build(node), node.provenance)
    for values in rungs(sources, (("visible", "breadcrumb"),)):
        if isinstance(values[0].value, Node):
            yield Candidate(values[0].value, _trail(values[0].value, builder), values[0].provenance)


def _trail(node: Node, builder: Builder) -> Thing | None:
    cls = model_class("BreadcrumbList")
    built = builder.build(node, cls)
    return built if isinstance(built, cls) else None
