"""A site and what a page of it lists come in; the pages that are no article's go out: authors, sections, the home
page."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from newsschema.errors import UsageError
from newsschema.models.item_list import ItemList, ListItem
from newsschema.models.page_types import CollectionPage, ProfilePage
from newsschema.models.web_page import WebPage
from newsschema.publish.identity import agent_id
from newsschema.publish.merging import merge_same
from newsschema.publish.site import PageSettings
from newsschema.publish.site_page import SitePage
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.publish.site import Site


def author_page(site: Site, agent: Person | Organization, url: str | None, articles: Sequence[SitePage]) -> SitePage:
    """The page of an author; see `Site.author_page`."""
    agent = deepcopy(agent)
    given = url or agent.url
    if not given or not is_web_url(site.address(given)):
        raise UsageError(f"an author's page needs its address, found {given!r:.80}; pass url= or set the author's url")
    address = site.address(given)
    agent.id = agent_id(site.url, agent)  # by what the article pages know of the author as well
    agent.url = agent.url or address
    page = ProfilePage(id=address, url=address, name=agent.name, main_entity=agent)
    page.has_part = _stubs(articles)
    return _made(site, address, page, [agent])


def section_page(site: Site, name: str, url: str, articles: Sequence[SitePage]) -> SitePage:
    """The page of a section; see `Site.section_page`."""
    address = site.address(url)
    page = CollectionPage(id=address, url=address, name=name)
    return _made(site, address, page, _listed(page, articles))


def home_page(site: Site, articles: Sequence[SitePage]) -> SitePage:
    """The home page; see `Site.home_page`."""
    page = WebPage(id=site.url, url=site.url, name=site.name)
    return _made(site, site.url, page, _listed(page, articles))


def _made(site: Site, url: str, page: WebPage, more: Sequence[Any]) -> SitePage:
    publisher = site.organization()
    web_site = site.web_site(publisher)
    merge_same(page, [publisher, web_site])
    page.in_language = site.language
    page.is_part_of = [web_site]
    page.publisher = publisher
    nodes = [web_site, page, publisher, *(node for node in more if node.id != publisher.id)]
    return SitePage(site, url, None, page, nodes, None, PageSettings())


def _listed(page: WebPage, articles: Sequence[SitePage]) -> list[ItemList]:
    """The list of a page's articles, by their addresses alone: what each says stands on its own page."""
    if not articles:
        return []
    items = [ListItem(position=place, url=one.url) for place, one in enumerate(articles, 1)]
    made = ItemList(id=f"{page.url}#list", item_list_element=items, number_of_items=len(items))
    page.main_entity = made
    return [made]


def _stubs(articles: Sequence[SitePage]) -> list[Any]:
    """The articles as an author's page names them: type, headline and address."""
    return [
        type(one.article)(headline=one.article.headline, url=one.url, date_published=one.article.date_published)
        for one in articles
        if one.article is not None
    ]
