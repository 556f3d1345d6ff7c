"""URLs whose host nobody else can reach, or that belongs to nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import by_origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_LOCAL_NAMES = (".local", ".localhost", ".localdomain", ".internal", ".lan")
_LOCAL_ADDRESS = re.compile(
    r"localhost|0\.0\.0\.0|127\.[0-9.]+|10\.[0-9.]+|192\.168\.[0-9.]+|172\.(1[6-9]|2[0-9]|3[01])\.[0-9.]+"
)
_EXAMPLE = re.compile(r"(?:.*[/@.])?(?:example\.(?:com|org|net|edu)|[a-z0-9-]+\.(?:example|invalid|test))(?::[0-9]*)?")


class LocalHost(Rule):
    """A URL should lead to a host that everybody can reach.

    "localhost" and addresses of a private network are left over from where the page was made. Pages that are served
    from such a host themselves are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "http://localhost:8000/lock"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.fenmoor.example/lock"}

    Source: RFC 6761, section 6.3 (localhost), 2013-02, and RFC 1918, section 3, 1996-02.
    """

    code = "NS511"
    name = "value.url-local"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        found = [said for origin, values in context.once(by_origin).items() if _is_local(origin) for said in values]
        if found and not _is_local(context.url or ""):
            first = found[0]
            more = f", as {len(found) - 1} more do" if len(found) > 1 else ""
            message = f"{first.property} leads to {_host(first.value.value)!r:.80}{more}; write the public address"
            yield self.finding(message, first.value, first.property)


class ExampleAddress(Rule):
    """An address should not be one of an example.

    example.com, and what ends in ".example", ".test" or ".invalid", belongs to nobody. It is right in a manual and
    wrong on a page.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://example.com/lock"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.wikipedia.org/"}

    Source: RFC 2606, sections 2 and 3, 1999-06.
    """

    code = "NS544"
    name = "value.example-address"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        origins = [*context.once(by_origin).items()]
        origins += [(said.value.value, [said]) for said in context.said("email") if isinstance(said.value.value, str)]
        for origin, values in origins:
            for said in values if _EXAMPLE.fullmatch(origin.lower().strip()) else ():
                message = f"{said.property} is {said.value.value!r:.80}, an address for examples; write the real one"
                yield self.finding(message, said.value, said.property)


def _is_local(url: str) -> bool:
    name = _host(url)
    return name.endswith(_LOCAL_NAMES) or (name[:1] in "l01" and _LOCAL_ADDRESS.fullmatch(name) is not None)


def _host(url: str) -> str:
    """The host of a URL; cheaper than to take the URL apart, which is done where it matters."""
    return url.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0].lower()


RULES: tuple[Rule, ...] = (LocalHost(), ExampleAddress())
