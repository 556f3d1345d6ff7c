"""The Open Graph protocol's basic metas: which must be there, how they are named, and that each says one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.location import Provenance
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_metas import filled, first_of, metas
from newsschema.rules.views.stated import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_PREFIX = "og:"
PREFIXES = (_PREFIX, "article:", "profile:", "book:")
_REQUIRED = {"og:title": (), "og:type": (), "og:image": ("og:image:url", "og:image:secure_url"), "og:url": ()}
"""What every page needs, with the names that stand for it as well."""
_SINGLE = (
    "og:title", "og:type", "og:url", "og:description", "og:site_name", "og:locale", "og:determiner",
    "article:published_time", "article:modified_time", "article:expiration_time", "article:section",
)  # fmt: skip


class Required(Rule):
    """A page with Open Graph metas should have the four basic ones.

    `og:title`, `og:type`, `og:image` and `og:url` are required of every page; without them a shared link is shown with
    what the reader's network guesses. One that is there and empty is another rule's.

    Bad:

        <meta property="og:title" content="Lower Basin lock reopens">
        <meta property="og:type" content="article">

    Good:

        <meta property="og:title" content="Lower Basin lock reopens">
        <meta property="og:type" content="article">
        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">
        <meta property="og:url" content="https://www.fenmoor.example/lock">

    Source: The Open Graph protocol, ogp.me, "Basic metadata", 2026-10.
    """

    code = "NS700"
    name = "open-graph.required"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        first = first_of(context, _PREFIX)
        if first is None:
            return
        there = metas(context)
        absent = [name for name, others in _REQUIRED.items() if there.keys().isdisjoint((name, *others))]
        if absent:
            yield self.finding(f"the page has no {listed(absent, 'or')}, which Open Graph requires", first.provenance)


class Missing(Rule):
    """A page that is to be shared can have Open Graph metas.

    Without any, networks and messengers make the preview of a link from the page's title and text, often without an
    image.

    Bad:

        <title>Lower Basin lock reopens</title>
        <p>The first barge went through at eight.</p>

    Good:

        <title>Lower Basin lock reopens</title>
        <meta property="og:title" content="Lower Basin lock reopens">
        <p>The first barge went through at eight.</p>

    Source: The Open Graph protocol, ogp.me, "Basic metadata", 2026-10.
    """

    code = "NS701"
    name = "open-graph.missing"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        outline = context.outline
        if outline is not None and first_of(context, _PREFIX) is None:
            place = outline.title.provenance if outline.title is not None else Provenance("visible", 0, "")
            yield self.finding(f"the page has no Open Graph metas; add {listed([*_REQUIRED])}", place)


class Attribute(Rule):
    """Open Graph metas should have their name in `property`.

    The protocol is RDFa, which has names in `property`; strict readers pass over a meta whose name stands in `name`.
    Where the same meta is there with `property` as well, nothing is said.

    Bad:

        <meta name="og:title" content="Lower Basin lock reopens">

    Good:

        <meta property="og:title" content="Lower Basin lock reopens">

    Source: The Open Graph protocol, ogp.me, "Introduction", 2026-10.
    """

    code = "NS702"
    name = "open-graph.attribute"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        outline = context.outline
        if outline is None:
            return
        for name, shown in outline.metas.items():
            if name.startswith(PREFIXES) and all(outline.naming_attribute(one.provenance) == "name" for one in shown):
                message = f'{name!r:.60} stands in the attribute name; write property="{name:.60}"'
                yield self.finding(message, shown[0].provenance)


class Empty(Rule):
    """An Open Graph meta should not be empty.

    An empty meta is no better than none, and some readers show it: a preview without a title, or with a broken image.
    `og:determiner` may be empty.

    Bad:

        <meta property="og:title" content="">

    Good:

        <meta property="og:title" content="Lower Basin lock reopens">

    Source: The Open Graph protocol, ogp.me, "Basic metadata", 2026-10.
    """

    code = "NS703"
    name = "open-graph.empty"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for name, shown in metas(context).items():
            if name.startswith(PREFIXES) and name != "og:determiner":
                for one in shown:
                    if not one.text.strip():
                        yield self.finding(f"{name!r:.60} is empty; fill it, or leave it out", one.provenance)


class Duplicate(Rule):
    """A meta that holds one value should not be there twice with different values.

    Of conflicting values the first one counts, which may not be the one that was meant. Images, authors and tags may
    be repeated, and a repetition of the same value does no harm.

    Bad:

        <meta property="og:title" content="Lower Basin lock reopens">
        <meta property="og:title" content="Fenmoor Courier">

    Good:

        <meta property="og:title" content="Lower Basin lock reopens">
        <meta property="og:site_name" content="Fenmoor Courier">

    Source: The Open Graph protocol, ogp.me, "Arrays", 2026-10.
    """

    code = "NS707"
    name = "open-graph.duplicate"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for name in _SINGLE:
            found = filled(context, name)
            other = next((one for one in found if one.text.strip() != found[0].text.strip()), None)
            if other is not None:
                message = f"{name} is there again, as {other.text!r:.60}, and the first one counts; keep one"
                yield self.finding(message, other.provenance)


RULES: tuple[Rule, ...] = (Required(), Missing(), Attribute(), Empty(), Duplicate())
