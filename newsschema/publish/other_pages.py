"""A site and what a page of it lists come in; the pages that are no article's go out: authors, sections, the home
page."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from newsschema.errors import UsageError
from newsschema.models.item_list import ItemList, ListItem
from newsschema.models.page_types import CollectionPage, ProfilePage
from newsschema.models.web_page import WebPage
from newsschema.publish.addresses import make_absolute, page_address
from newsschema.publish.identity import AGENTS, agent_id, content_of, kinds_of
from newsschema.publish.merging import drop_labels, merge_same
from newsschema.publish.site import PageSettings
from newsschema.publish.site_page import SitePage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.publish.site import Site


def author_page(site: Site, agent: Person | Organization, url: str | None, articles: Sequence[SitePage]) -> SitePage:
    """The page of an author; see `Site.author_page`."""
    if AGENTS.isdisjoint(kinds_of(agent)):
        raise UsageError(f"an author is a Person or an Organization, found {agent!r:.80}; write Person(name=...)")
    address = page_address(site.url, url or agent.url, "pass url= or set the author's url")
    agent = deepcopy(agent)
    make_absolute(agent, site.url)
    drop_labels(agent)
    content = content_of(agent)
    page = ProfilePage(id=address, url=address, name=agent.name, main_entity=agent)
    page.has_part = _stubs(articles)
    made = _made(site, address, page, [])
    author: Any = page.main_entity[0]  # the publisher himself, where the two are one
    author.id = agent_id(site.url, author, content)  # by what the article pages know of the author as well
    author.url = author.url or address
    return made if any(author is node for node in made.nodes) else replace(made, nodes=[*made.nodes, author])


def section_page(site: Site, name: str, url: str, articles: Sequence[SitePage]) -> SitePage:
    """The page of a section; see `Site.section_page`."""
    address = page_address(site.url, url, "pass url= as an absolute address, or one relative to the site")
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
    nodes = [web_site, page, publisher, *more]
    return SitePage(site, url, None, page, nodes, None, PageSettings())


def _listed(page: WebPage, articles: Sequence[SitePage]) -> list[ItemList]:
    """The list of a page's articles, by their addresses alone: what each says stands on its own page."""
    _ask_for_pages(articles)
    if not articles:
        return []
    items = [ListItem(position=place, url=one.url) for place, one in enumerate(articles, 1)]
    made = ItemList(id=f"{page.url}#list", item_list_element=items, number_of_items=len(items))
    page.main_entity = made
    return [made]


def _stubs(articles: Sequence[SitePage]) -> list[Any]:
    """The articles as an author's page names them: type, headline and address."""
    _ask_for_pages(articles)
    return [
        type(one.article)(headline=one.article.headline, url=one.url, date_published=one.article.date_published)
        for one in articles
        if one.article is not None
    ]


def _ask_for_pages(articles: Sequence[SitePage]) -> None:
    wrong = next((one for one in articles if not isinstance(one, SitePage)), None)  # pyright: ignore[reportUnnecessaryIsInstance]
    if wrong is not None:
        raise UsageError(f"a page lists pages, found {type(wrong).__name__}; pass what Site.page(article) returned")
