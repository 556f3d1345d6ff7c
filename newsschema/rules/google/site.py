"""Google's rules on a site's name, and on structured data in general: their format, and how items are linked."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsschema.graph.graph import reachable
from newsschema.graph.node import Node
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_kind import is_home_page
from newsschema.rules.views.stated import is_bare, states, text_of
from newsschema.values.titles import name_key
from newsschema.values.urls import host, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_SITE = "WebSite"
_OTHER_FORMATS = frozenset(
    f"{kind}/{name}"
    for kind, names in {
        "text": ("turtle", "n3", "rdf+n3"),
        "application": ("turtle", "x-turtle", "n-triples", "n-quads", "trig", "rdf+xml", "ld+yaml"),
    }.items()
    for name in names
)
"""Media types of RDF in which schema.org's terms may stand, and which Google does not read."""
_LINKED_TYPES = ("WebPage", "VideoObject", "AudioObject", "ImageObject")
"""What belongs to an article where it stands beside one, alone of its kind; breadcrumbs and the like do not."""

_NAMING = ("url", "mainEntityOfPage", "contentUrl", "embedUrl", "image", "video", "thumbnailUrl")
"""Properties whose texts are addresses that two items may have in common."""


class SiteName(Rule):
    """The WebSite on a home page must have a name and the home page's address, and there must be one only.

    It is where Google takes the name of the site from. The address is that of the root of the domain or subdomain;
    "www." and the scheme are not compared. Pages that are no home page are not looked at, and neither is a home page
    without a WebSite.

    Bad, at https://www.fenmoor.example/:

        {"@context": "https://schema.org", "@type": "WebSite", "url": "https://www.fenmoor.example/"}

    Bad, at https://www.fenmoor.example/:

        {"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Post",
         "url": "https://www.fenmoor.example/news/"}

    Good, at https://www.fenmoor.example/:

        {"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Post",
         "url": "https://www.fenmoor.example/"}

    Source: Google Search Central, "Site names", 2025-12-10.
    """

    code = "NS330"
    name = "google.website.sitename"
    severity = "error"
    types = (_SITE,)

    def check(self, context: Context) -> Iterator[Finding]:
        if not is_home_page(context):
            return
        sites = [node for node in context.nodes(_SITE) if not is_bare(node) and not context.is_part(node)]
        for node in sites:
            if not states(node, "name"):
                yield self.finding("the WebSite has no name; add the name of the site as `name`", node, "name")
            if not states(node, "url"):
                yield self.finding("the WebSite has no address; add that of the home page as `url`", node, "url")
            elif (wrong := _other_address(context, node)) is not None:
                message = f"the WebSite's address is {wrong.value!r:.80}, not that of the home page; write that one"
                yield self.finding(message, wrong, "url")
        for node in sites[1:]:
            if _names(node).isdisjoint(_names(sites[0])):
                yield self.finding("the home page has a second WebSite of another name; keep one", node)


class GeneralFormat(Rule):
    """Structured data must be JSON-LD, microdata or RDFa.

    Other notations for the same statements, such as Turtle in a script, are not read. Only pages without any item in
    one of the three are looked at.

    Bad:

        <script type="text/turtle">
          @prefix s: <https://schema.org/> .
          [] a s:NewsArticle ; s:headline "Lower Basin lock reopens" .
        </script>

    Good:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "headline": "Lower Basin lock reopens"}</script>

    Source: Google Search Central, "General structured data guidelines", 2026-07-07.
    """

    code = "NS331"
    name = "google.general.format"
    severity = "error"

    def check(self, context: Context) -> Iterator[Finding]:
        if context.items or context.outline is None:
            return
        for script in context.outline.scripts(lambda kind: _media_type(kind) in _OTHER_FORMATS):
            if "schema.org" in script.text:
                message = f"structured data as {_media_type(script.type)} are not read; write them as JSON-LD"
                yield self.finding(message, script.provenance)


class LinkItems(Rule):
    """Items that belong together should be nested, or linked by `@id`.

    An article and a video, an image or a page that stand side by side may be two stories for all that the markup says.
    Looked at are blocks of JSON-LD with one article and one such item, that share no address and nothing that they
    name.

    Bad:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"},
         {"@context": "https://schema.org", "@type": "VideoObject", "name": "The first boat in the lock"}]

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "video": {"@type": "VideoObject", "name": "The first boat in the lock"}}

    Source: Google Search Central, "General structured data guidelines", 2026-07-07.
    """

    code = "NS332"
    name = "google.general.link-items"
    severity = "info"
    types = _LINKED_TYPES

    def check(self, context: Context) -> Iterator[Finding]:
        if len(context.articles) != 1 or context.articles[0].source.syntax != "jsonld":
            return
        for kind in _LINKED_TYPES:
            alone = [node for node in context.nodes(kind) if _is_root(context, node)]
            if len(alone) == 1 and not _are_linked(context.articles[0], alone[0], context.graph.base):
                wanted = "nest it in the article, or link the two by `@id`"
                yield self.finding(f"the {'/'.join(alone[0].types):.60} stands beside the article; {wanted}", alone[0])


def _other_address(context: Context, node: Node) -> Value | None:
    """The address of a site where none is that of the home page."""
    values = [value for value in node.values("url") if text_of(value)]
    own = {_host(address) for address in (context.url, context.graph.base, *context.addresses.written) if address}
    urls = [resolve_url(context.graph.base, text_of(value)) for value in values]
    return values[0] if values and not any(_is_root_of(url, own) for url in urls) else None


def _is_root_of(url: str, hosts: set[str]) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.path in ("", "/") and not parts.query and _host(url) in hosts


def _host(url: str) -> str:
    return (host(url) or "").removeprefix("www.")


def _names(node: Node) -> set[str]:
    return {name_key(text) for value in node.values("name") if (text := text_of(value))}


def _is_root(context: Context, node: Node) -> bool:
    return not context.holders(node) and node.source.syntax == "jsonld" and not is_bare(node)


def _are_linked(one: Node, other: Node, base: str | None) -> bool:
    """Whether two items lead to something that is the same, or are at the same address."""
    first, second = list(reachable(one)), list(reachable(other))
    if not set(map(id, first)).isdisjoint(map(id, second)):
        return True
    return not _addresses(first, base).isdisjoint(_addresses(second, base))


def _addresses(nodes: list[Node], base: str | None) -> set[str]:
    named = [value for node in nodes for name in _NAMING for value in node.values(name)]
    ids = [node.id for node in nodes if node.id is not None]
    texts = (text for value in named if (text := text_of(value)))
    return {resolve_url(base, text).partition("#")[0].rstrip("/") for text in (*ids, *texts)}


def _media_type(written: str) -> str:
    return written.partition(";")[0].strip().lower()


RULES: tuple[Rule, ...] = (SiteName(), GeneralFormat(), LinkItems())
