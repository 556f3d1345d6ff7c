"""Google's rules on speakable sections: where they are allowed, how they are found and how long they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.graph.types import all_types
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import is_bare, listed, stated, states, text_of
from newsschema.vocabulary import is_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_HOSTS = ("Article", "WebPage")
_CLASS_SELECTOR = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
MOST_WORDS = 100
"""What takes well over the 30 seconds that Google names, at 150 words a minute."""
_MOST_MEASURED = 20
"""So many selectors of a page, and elements of each, are enough to advise on."""


class Locator(Rule):
    """A speakable section must be found by either a CSS selector or an XPath.

    Google's assistant looks the section up on the page, and asks for one of the two and not both. Several selectors, or
    several XPaths, are in order. A `speakable` that is an address, and no SpeakableSpecification, is not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".lead", "xpath": "/html/head/title"}}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "speakable": {"@type": "SpeakableSpecification"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".headline", ".lead"]}}

    Source: Google Search Central, "Speakable" (beta), 2026-09-08.
    """

    code = "NS355"
    name = "google.speakable.locator"
    severity = "error"
    property = "speakable"
    types = ("SpeakableSpecification",)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.nodes("SpeakableSpecification"):
            selectors, paths = states(node, "cssSelector"), states(node, "xpath")
            if is_bare(node) or selectors != paths:
                continue
            found = (
                "both `cssSelector` and `xpath`; keep one of them"
                if paths
                else "no `cssSelector` and no `xpath`; add one"
            )
            yield self.finding(f"the speakable section has {found}", node)


class Host(Rule):
    """Speakable sections must be those of an article or a web page.

    schema.org knows `speakable` on articles and web pages only, and Google reads it there. Where a node has no type, or
    one that schema.org does not know, nothing is said.

    Bad:

        {"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Courier",
         "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".lead"}}

    Good:

        {"@context": "https://schema.org", "@type": "WebPage", "name": "Fenmoor Courier",
         "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".lead"}}

    Source: Google Search Central, "Speakable" (beta), 2026-09-08.
    """

    code = "NS356"
    name = "google.speakable.host"
    severity = "error"
    property = "speakable"

    def check(self, context: Context) -> Iterator[Finding]:
        for node, _, value in context.said("speakable"):
            types = all_types(node.types)
            if types.isdisjoint(_HOSTS) and any(map(is_type, types)):
                held = "/".join(node.types)
                message = f"`speakable` stands on {held!r:.60}; move it to the {listed(_HOSTS, 'or')}"
                yield self.finding(message, value)


class Amount(Rule):
    """A speakable section should be two or three sentences long.

    Google advises 20 to 30 seconds of speech for a section: a headline and a summary, without datelines, captions and
    credits. Only sections that are selected by a class of the page are measured, and only those over 100 words
    are reported.

    Bad:

        <p class="story">
        The lock at the Lower Basin opened at eight this morning, after eleven months of work and two floods. The first
        boat through was a coal barge from the upper river, followed by nine narrowboats that had waited since Friday.
        The keeper said that the new gates close in four minutes, where the old ones took twelve. The harbour office
        expects forty boats a day until the end of May. The council has set aside money for a second keeper, who begins
        in April and will live in the old house on the island. The footbridge stays shut until its handrails have been
        painted. Walkers use the road bridge.
        </p>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".story"}}
        </script>

    Good:

        <p class="lead">The lock at the Lower Basin opened at eight this morning, after eleven months of work.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".lead"}}
        </script>

    Source: Google Search Central, "Speakable" (beta), 2026-09-08.
    """

    code = "NS357"
    name = "google.speakable.amount"
    severity = "info"
    property = "cssSelector"
    types = ("SpeakableSpecification",)

    def check(self, context: Context) -> Iterator[Finding]:
        outline = context.outline
        if outline is None:
            return
        said = [value for node in context.nodes("SpeakableSpecification") for value in stated(node, "cssSelector")]
        for value in said[:_MOST_MEASURED]:
            selector = _CLASS_SELECTOR.fullmatch(text_of(value))
            shown = outline.texts_of_class(selector[1], _MOST_MEASURED) if selector else []
            words = max((len(section.text.split()) for section in shown), default=0)
            if words > MOST_WORDS:
                message = f"the section {text_of(value)!r:.60} has {words} words; keep it to two or three sentences"
                yield self.finding(message, value)


RULES: tuple[Rule, ...] = (Locator(), Host(), Amount())
