"""A view that knows its page comes in; the page in the view's context goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.views.generic.base import ContextMixin

from newsschema.errors import UsageError

if TYPE_CHECKING:
    from newsschema.publish.site_page import SitePage

CONTEXT_NAME = "newsschema_page"
"""The variable that holds the page; the template tags take it where they are not given another."""


class SitePageMixin(ContextMixin):
    """For a class-based view: puts what `get_site_page()` returns into the context as `newsschema_page`.

    class Story(SitePageMixin, DetailView):
        model = Story

        def get_site_page(self):
            return SITE.page(self.object.to_news_article(), self.object.get_absolute_url())
    """

    def get_site_page(self) -> SitePage | None:
        """The page that the view shows, as `Site.page` and its like make it; None for one without markup.

        Raises:
            UsageError: the view does not define it.
        """
        raise UsageError(f"{type(self).__name__} needs get_site_page(); return site.page(article, url) from it")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The context of the view, with the page in it."""
        if CONTEXT_NAME not in kwargs:
            kwargs[CONTEXT_NAME] = self.get_site_page()
        return super().get_context_data(**kwargs)
