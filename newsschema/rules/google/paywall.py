"""Google's rules on paywalled content: works and their sections say in JSON-LD or microdata that they are not free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import is_a
from newsschema.rules.rule import Rule
from newsschema.rules.views.paywall_sections import FLAG, flag_of, sections, walled_works
from newsschema.values.numbers import read_boolean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_HOSTS = frozenset({"CreativeWork", "Article"})
"""The works that Google names and whose subtypes it does not all mean: BlogPosting is an Article and not named."""
_HOST_FAMILIES = ("NewsArticle", "Blog", "Comment", "Course", "HowTo", "Message", "Review", "WebPage")
"""Those whose subtypes count as well."""


class FlagMissing(Rule):
    """A work with paywalled sections must say itself that it is not free.

    `isAccessibleForFree` on the work is the one property that Google requires: without it the sections count for
    nothing, and text that only Google is shown looks like cloaking.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS250"
    name = "google.paywall.flag-missing"
    severity = "error"
    property = FLAG

    def check(self, context: Context) -> Iterator[Finding]:
        parts = {id(section.node) for section in context.once(sections)}
        if all(id(said.node) in parts for said in context.said(FLAG)):
            for host in walled_works(context):
                message = f"paywalled sections are marked, and {_kind(host)} itself has no `{FLAG}`; add it with false"
                yield self.finding(message, host)


class FlagBoolean(Rule):
    """`isAccessibleForFree` should be a JSON boolean.

    "False" as text is read by Google, and is no value of the property. schema.org's own names of the two values,
    "https://schema.org/False" and "https://schema.org/True", are. In microdata and RDFa, which have no booleans, the
    texts "true" and "false" are as good.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": "False"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false}

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10; schema.org 30.0.
    """

    code = "NS251"
    name = "google.paywall.boolean"
    severity = "warning"
    property = FLAG

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.said(FLAG):
            if not _is_boolean(said.value) and (not said.node.types or is_a(said.node, "CreativeWork")):
                wanted = "true or false without quotes" if said.value.source.syntax == "jsonld" else "true or false"
                yield self.finding(f"`{FLAG}` is {_shown(said.value.value)}; write {wanted}", said.value)


class PartType(Rule):
    """A paywalled section should be a WebPageElement.

    What has a `cssSelector` is a section of the page; stories and episodes that are parts of a work are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false,
         "hasPart": {"@type": "CreativeWork", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS252"
    name = "google.paywall.haspart-type"
    severity = "warning"
    property = "hasPart"

    def check(self, context: Context) -> Iterator[Finding]:
        for section in context.once(sections):
            if not is_a(section.node, "WebPageElement"):
                yield self.finding(f"the section is {_typed(section.node)}; type it as WebPageElement", section.node)


class PartFlag(Rule):
    """A paywalled section should say that it is not free.

    A section that says that it is free is let be where the work is free too, or where another section is not free.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "cssSelector": ".members"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS253"
    name = "google.paywall.haspart-flag"
    severity = "warning"
    property = FLAG

    def check(self, context: Context) -> Iterator[Finding]:
        found = context.once(sections)
        with_walls = {id(section.host) for section in found if section.flag is False}
        for section in found:
            if FLAG not in section.node.properties:
                yield self.finding(f"the section has no `{FLAG}`; add it with false", section.node)
            elif section.flag and flag_of(section.host) is False and id(section.host) not in with_walls:
                message = (
                    "the section is said to be free, and its article is not; give it false, or say what is not free"
                )
                yield self.finding(message, section.node.values(FLAG)[0])


class PaywallFormat(Rule):
    """Paywalled content must be marked up in JSON-LD or microdata.

    RDFa is not accepted here. Where JSON-LD or microdata say it as well, all is well.

    Bad:

        <article vocab="https://schema.org/" typeof="NewsArticle">
          <meta property="isAccessibleForFree" content="false"><h1 property="headline">Lower Basin lock reopens</h1>
        </article>

    Good:

        <article itemscope itemtype="https://schema.org/NewsArticle">
          <meta itemprop="isAccessibleForFree" content="false"><h1 itemprop="headline">Lower Basin lock reopens</h1>
        </article>

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS257"
    name = "google.paywall.format"
    severity = "error"
    property = FLAG

    def check(self, context: Context) -> Iterator[Finding]:
        said = [one for one in context.said(FLAG) if is_a(one.node, "CreativeWork")]
        if not said or any(one.value.source.syntax != "rdfa" for one in said):
            return
        for one in said:
            if read_boolean(one.value.value) is False:
                yield self.finding("a paywall is marked up in RDFa; use JSON-LD or microdata", one.value)
                return


class PaywallType(Rule):
    """A paywalled work should be of a type that Google names for it.

    These are CreativeWork, Article, NewsArticle, Blog, Comment, Course, HowTo, Message, Review and WebPage; among
    several types one is enough. BlogPosting and LiveBlogPosting are not among them. The subtypes of NewsArticle and
    WebPage are let be.

    Bad:

        {"@context": "https://schema.org", "@type": "BlogPosting", "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Good:

        {"@context": "https://schema.org", "@type": ["BlogPosting", "NewsArticle"], "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS258"
    name = "google.paywall.type"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for host in walled_works(context):
            if _HOSTS.isdisjoint(host.types) and not any(is_a(host, family) for family in _HOST_FAMILIES):
                message = f"the paywalled work is {_typed(host)}; add a type such as NewsArticle or Article"
                yield self.finding(message, host)


def _is_boolean(value: Value) -> bool:
    raw: Any = value.value
    if value.source.syntax != "jsonld":
        return not isinstance(raw, str) or read_boolean(raw) is not None
    if isinstance(raw, dict):
        return read_boolean(raw.get("@value")) is not None
    if isinstance(raw, str):
        return ":" in raw and read_boolean(raw) is not None
    return isinstance(raw, bool | Node)


def _kind(node: Node) -> str:
    return f"the {'/'.join(node.types):.60}" if node.types else "the work"


def _typed(node: Node) -> str:
    return f"typed {'/'.join(node.types):.60}" if node.types else "without a type"


def _shown(raw: object) -> str:
    return f"the text {raw!r:.60}" if isinstance(raw, str) else f"{raw!r:.60}"


RULES: tuple[Rule, ...] = (
    FlagMissing(),
    FlagBoolean(),
    PartType(),
    PartFlag(),
    PaywallFormat(),
    PaywallType(),
)
