"""A rule about sitemaps: a sitemap comes in, findings go out; of any other source nothing is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context
    from newsschema.syntaxes.news_sitemap import Sitemap


class SitemapRule(Rule):
    """One thing that can be wrong with a sitemap."""

    def check(self, context: Context) -> Iterator[Finding]:
        if context.sitemap is not None:
            yield from self.check_sitemap(context.sitemap, context)

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:
        """A finding for each place of the sitemap that breaks the rule."""
        raise NotImplementedError
