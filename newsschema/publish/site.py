"""A site as its newsroom describes it comes in; its pages, each with all its markup, go out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.models.action import EntryPoint, SearchAction
from newsschema.models.organization import Organization
from newsschema.models.web_page import WebSite
from newsschema.publish.addresses import make_absolute
from newsschema.publish.identity import AGENTS, agent_id, kinds_of, without_root
from newsschema.values.text import plain_text
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.models.media import ImageObject
    from newsschema.models.person import Person
    from newsschema.publish.site_page import SitePage

X_ACCOUNT = re.compile(r"[A-Za-z0-9_]+")
"""The name of an account on X: "fenmoor_courier", and neither "fenmoor courier" nor an address."""
_SEARCH_TERM = "{search_term_string}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLinks:
    """Other versions of a page, and what goes with it; all addresses absolute, or relative to the site."""

    languages: Mapping[str, str] = field(default_factory=dict[str, str])
    """The page in other languages: BCP 47 tag, or "x-default", and address."""
    amp: str | None = None
    """The page in AMP."""
    feeds: Mapping[str, str] = field(default_factory=dict[str, str])
    """Feeds: media type, such as "application/rss+xml", and address."""
    previous: str | None = None
    """The part before this one, of an article in several parts."""
    next: str | None = None
    """The part after this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A news site. Everything that its pages have in common is said once, here.

    Raises:
        UsageError: `url` is no absolute http(s) address, `publisher` neither an organization nor a person, `search` has
            no place for the search term, or `x_handle` is no name of an account.
    """

    url: str
    """The address of the home page, absolute."""
    name: str
    """The site's name, as a reader knows it."""
    publisher: Organization
    """Who publishes it: a NewsMediaOrganization, with its policies and its logo."""
    language: str | None = None
    """The language of pages that do not name theirs: a BCP 47 tag."""
    alternate_names: Sequence[str] = ()
    """Other names of the site, such as an abbreviation."""
    search: str | None = None
    """The address of the search, with "{search_term_string}" in the place of what is searched for."""
    profiles: Sequence[str] = ()
    """The publisher's profiles in social networks, absolute addresses."""
    x_handle: str | None = None
    """The publisher's account on X, with or without "@"."""
    default_image: ImageObject | str | None = None
    """The image that cards show for a page that has none of its own; it is not said to be the article's."""

    def __post_init__(self) -> None:
        if not isinstance(self.url, str) or not is_web_url(self.url):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise UsageError(f"a Site needs the absolute address of its home page, found url={self.url!r:.80}")
        if AGENTS.isdisjoint(kinds_of(self.publisher)):
            raise UsageError(
                f"a Site needs its publisher, such as NewsMediaOrganization(name=...), found {self.publisher!r:.80}"
            )
        if self.search is not None and _SEARCH_TERM not in self.search:
            raise UsageError(f"the search of a Site needs {_SEARCH_TERM} in it, found {self.search!r:.80}")
        if self.x_handle and not X_ACCOUNT.fullmatch(self.x_handle.removeprefix("@")):
            raise UsageError(f"the x_handle of a Site is the name of an account on X, found {self.x_handle!r:.80}")

    def page(
        self,
        article: Article,
        url: str | None = None,
        breadcrumbs: Sequence[tuple[str, str]] = (),
        links: PageLinks | None = None,
        parsely: bool = False,
        strict: bool = False,
    ) -> SitePage:
        """The page of an article. The article itself is not changed.

        Args:
            article: the article; what it says goes before what the site says.
            url: the page's address, absolute or relative to the site, without a fragment, which is dropped; without
                it the article's own `url`.
            breadcrumbs: name and address of each step from the home page down to the article's section; the article
                itself is added as the last step, where that does not lead to it already.
            links: other versions of the page, and its feeds.
            parsely: also write the metas that Parse.ly reads.
            strict: refuse an article that the profile "google" has errors or warnings about.

        Raises:
            UsageError: neither `url` nor `article.url` is an address, or an argument is of another type; the message
                says what to pass.
            InvalidMarkup: `strict`, and there are findings; the message lists them.
            ExportBlocked: the article, or something it shows, is withheld or canceled by its provider, or its embargo
                is not over; see `newsschema.from_ninjs`.
        """
        from newsschema.publish.article_page import article_page

        if not isinstance(links, PageLinks | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise UsageError(f"links= takes PageLinks(languages=..., amp=...), found {type(links).__name__}; pass one")
        return article_page(self, article, url, breadcrumbs, PageSettings(links or PageLinks(), parsely, strict))

    def author_page(
        self, person: Person | Organization, url: str | None = None, articles: Sequence[SitePage] = ()
    ) -> SitePage:
        """The page of an author: a ProfilePage, with the articles that it lists.

        Raises:
            UsageError: neither `url` nor the author's own is an address, or what is listed is no page.
        """
        from newsschema.publish.other_pages import author_page

        return author_page(self, person, url, articles)

    def section_page(self, name: str, url: str, articles: Sequence[SitePage] = ()) -> SitePage:
        """The page of a section: a CollectionPage, with the articles that it lists, in their order.

        Raises:
            UsageError: `url` is no address, or what is listed is no page.
        """
        from newsschema.publish.other_pages import section_page

        return section_page(self, name, url, articles)

    def home_page(self, articles: Sequence[SitePage] = ()) -> SitePage:
        """The home page, with the articles that it lists, in their order.

        Raises:
            UsageError: what is listed is no page.
        """
        from newsschema.publish.other_pages import home_page

        return home_page(self, articles)

    def address(self, reference: str) -> str:
        """An address of the site as an absolute one."""
        return resolve_url(self.url, plain_text(reference))

    def organization(self) -> Organization:
        """The publisher as a node of its own: with an "@id", and with the site's profiles."""
        publisher = deepcopy(self.publisher)
        publisher.id = agent_id(self.url, publisher)
        if not publisher.url:
            publisher.url = self.url
        publisher.same_as = list(dict.fromkeys([*publisher.same_as, *self.profiles]))
        make_absolute(publisher, self.url)
        return publisher

    def web_site(self, publisher: Organization) -> WebSite:
        """The site as a node of its own."""
        home = without_root(self.url.partition("#")[0])
        named = f"{home}#website" if home.count("/") > 2 else f"{home}/#website"  # two sites of one host are two
        site = WebSite(id=named, url=self.url, name=self.name, publisher=publisher)
        site.alternate_name = list(self.alternate_names)
        site.in_language = self.language
        if self.search is not None:
            target = EntryPoint(url_template=self.address(self.search))
            query = {"query-input": "required name=search_term_string"}
            site.potential_action = [SearchAction(target=target, properties=query)]
        return site


@dataclass(frozen=True, slots=True)
class PageSettings:
    """What `Site.page` was asked for besides the article."""

    links: PageLinks = field(default_factory=PageLinks)
    parsely: bool = False
    strict: bool = False
