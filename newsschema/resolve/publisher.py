"""Who published the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, rungs, text_at, together
from newsschema.resolve.text import name_of, plain, plainly_named
from newsschema.values.titles import name_key, outer_parts
from newsschema.values.urls import host, is_web_url, site_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.sources import Sources

_LADDER: tuple[Rung, ...] = (
    ("main", "publisher"),
    ("page", "publisher"),
    ("opengraph", "isPartOf"),
    ("meta", "publisher"),
)


_BY_HOST = "the part of the page's title that its host names"
_BY_LINK = "the part of the page's title that a link to the front page shows"
_SHORTEST, _WORDS, _LONGER = 4, 6, 1.4
"""Letters and words of a site's name, and how much longer one of its spellings may be than another."""


def publisher(sources: Sources, builder: Builder) -> Decision:
    """The article's publisher, then its page's, then the name of the site; where no markup has one, what begins or ends
    the page's title and is the name in its host, or that of a link to the front page.
    """
    return Decision("publisher", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    for values in rungs(sources, _LADDER):
        found = [_publisher(value.value, builder) for value in values]
        yield together(values, [one for one in found if one is not None][:1])
    yield from _in_title(sources)


def _in_title(sources: Sources) -> Iterator[Candidate]:
    """The part of the page's title that its host names, or a link to the front page."""
    meta = sources.described("meta")
    title = next((v for v in (meta.values("name") if meta is not None else ()) if v.pointer == "title"), None)
    parts = _site_parts(plain(title.value) or "", text_at(sources.main, "headline") or "") if title is not None else {}
    if title is None or not parts:
        return
    in_host = name_key(site_label(host(sources.url or "") or ""))
    for key, part in parts.items():
        if _are_nearly_one(key, in_host):
            yield Candidate(title.value, [model_class("Organization")(name=part)], title.provenance, _BY_HOST)
    for values in rungs(sources, (("visible", "publisher"),)):
        for link in values:
            if named := parts.get(name_key(plain(link.value) or "")):
                yield Candidate(link.value, [model_class("Organization")(name=named)], link.provenance, _BY_LINK)


def _site_parts(title: str, headline: str) -> dict[str, str]:
    """The outer parts of a title that may be the name of a site, by how names are compared."""
    parts = {name_key(part): part for part in outer_parts(title) if len(part.split()) <= _WORDS}
    return {key: part for key, part in parts.items() if len(key) >= _SHORTEST and key != name_key(headline)}


def _are_nearly_one(name: str, other: str) -> bool:
    """Whether one of two names holds the other, and is not much longer."""
    short, long = sorted((name, other), key=len)
    return len(short) >= _SHORTEST and short in long and len(long) <= _LONGER * len(short)


def _publisher(raw: Any, builder: Builder) -> Thing | None:
    if isinstance(raw, Node) and (raw.types or raw.is_reference):
        agent = builder.build(raw, model_class("Organization"))
        is_agent = isinstance(agent, (model_class("Organization"), model_class("Person")))
        return plainly_named(raw, agent) if is_agent and not _is_nobody(raw) else None
    name = name_of(raw)
    return model_class("Organization")(name=name) if name and not is_web_url(name) else None


def _is_nobody(node: Node) -> bool:
    """Whether a publisher has an empty name, or nothing is said of it but a logo, as themes do whose settings nobody
    filled in.
    """
    if node.is_reference or node.id is not None or name_of(node):
        return False
    return "name" in node.properties or node.properties.keys() <= {"logo"}
