"""http and https for the same thing in one document: the address of schema.org, and the page's own addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.context import is_schema_org
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import by_origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.location import Provenance
    from newsschema.rules.context import Context


class MixedContexts(Rule):
    """The blocks of a page should name schema.org in one way.

    "http://schema.org" and "https://schema.org" mean the same to search engines. To a reader of RDF the terms of the
    two are different ones, so that descriptions of one thing do not come together.

    Bad:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"},
         {"@context": "http://schema.org", "@type": "Organization", "name": "The Fenmoor Courier"}]

    Good:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"},
         {"@context": "https://schema.org", "@type": "Organization", "name": "The Fenmoor Courier"}]

    Source: schema.org, frequently asked questions, "Should we write https or http", schema.org 30.0.
    """

    code = "NS455"
    name = "graph.mixed-contexts"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        first: dict[str, Provenance] = {}
        for name, place in _schema_contexts(context):
            first.setdefault(name.strip().partition("://")[0].lower(), place)
        if first.keys() >= {"http", "https"}:
            later = list(first)[-1]
            message = f"this context names schema.org with {later}, another one does not; write https in all of them"
            yield self.finding(message, first[later])


class MixedAddresses(Rule):
    """The addresses of one site should all be https, or all http.

    The same page under http and under https is two addresses: readers that compare them, as they do to tell the
    article's page from others, see two pages. Only URLs of the page's own host are looked at, where its address is
    known; what is an "@id" alone may keep an old scheme.

    Bad, at https://www.fenmoor.example/lock:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "http://www.fenmoor.example/lock"}

    Good, at https://www.fenmoor.example/lock:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.fenmoor.example/lock"}

    Source: RFC 9110, section 4.2.2 (http and https are different origins), 2022-06.
    """

    code = "NS456"
    name = "graph.mixed-addresses"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        scheme, mark, rest = (context.url or "").partition("://")
        if scheme not in _OTHER:
            return
        other = _OTHER[scheme] + mark + rest.partition("/")[0]
        found = [said.value for said in context.once(by_origin).get(other, ())]
        if found:
            count = f"{len(found)} addresses of this site are" if len(found) > 1 else "an address of this site is"
            yield self.finding(f"{count} {_OTHER[scheme]}, and the page is {scheme}; write them alike", found[0])


_OTHER = {"https": "http", "http": "https"}


def _schema_contexts(context: Context) -> Iterator[tuple[str, Provenance]]:
    """The addresses of schema.org that JSON-LD contexts name, and where."""
    for local, place in context.graph.contexts:
        for part in local if isinstance(local, list) else [local]:
            if isinstance(part, str) and "://" in part and is_schema_org(part):
                yield part, place


RULES: tuple[Rule, ...] = (MixedContexts(), MixedAddresses())
