"""An article and its site come in; the page's nodes, each person and each image once, linked by "@id", go out."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from newsschema.errors import InvalidMarkup, UsageError
from newsschema.models.article import Article
from newsschema.models.item_list import BreadcrumbList, ListItem
from newsschema.models.web_page import WebPage
from newsschema.publish.addresses import make_absolute, page_address
from newsschema.publish.clearance import lift_embargo, refuse_blocked
from newsschema.publish.held import authors, images, publishers, title_of
from newsschema.publish.identity import agent_id, content_of, image_id
from newsschema.publish.merging import drop_labels, merge_same
from newsschema.publish.site_page import SitePage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.models.thing import Thing
    from newsschema.publish.site import PageSettings, Site


def article_page(
    site: Site, article: Article, url: str | None, breadcrumbs: Sequence[tuple[str, str]], settings: PageSettings
) -> SitePage:
    """The page of an article; see `Site.page`."""
    if not isinstance(article, Article):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise UsageError(f"Site.page takes an Article such as NewsArticle, found {type(article).__name__}; pass one")
    address = page_address(site.url, url or article.url, "pass url= or set the article's url")
    refuse_blocked(article)
    article = deepcopy(article)
    lift_embargo(article)
    publisher = site.organization()
    web_site = site.web_site(publisher)
    _complete(article, address, site, [publisher, web_site])
    page = _page(article, address)
    trail = breadcrumb_list(site, address, _steps(site, breadcrumbs, article, address))
    page.is_part_of = [web_site, *(part for part in page.is_part_of if part is not web_site)]
    if trail is not None:
        page.breadcrumb = trail
    parts: list[Any] = [web_site, page, publisher, article, *images(article), *_agents(article), trail]
    made = SitePage(site, address, article, page, _once(parts), trail, settings)
    if settings.strict:
        _refuse(made)
    return made


def breadcrumb_list(site: Site, url: str, steps: Sequence[tuple[str, str]]) -> BreadcrumbList | None:
    """The path to a page; None where it has fewer than two steps, which is no path (Google, breadcrumb page,
    2026-09-08). A step without an address is the page itself."""
    named = [step for step in steps if step[0]]
    if len(named) < 2:
        return None
    items = [
        ListItem(position=place, name=name, item=site.address(address) if address else None)
        for place, (name, address) in enumerate(named, 1)
    ]
    return BreadcrumbList(id=f"{url}#breadcrumbs", item_list_element=items)


def _steps(site: Site, given: Sequence[tuple[str, str]], article: Article, url: str) -> list[tuple[str, str]]:
    """The steps down to the article; it is the last one, also where it was given already."""
    steps: list[tuple[str, str]] = []
    for step in given:
        if not _is_step(step):
            raise UsageError(f'a step of breadcrumbs is a name and an address, found {step!r:.80}; write ("Home", "/")')
        steps.append((step[0], step[1]))
    if steps and steps[-1][1] and site.address(steps[-1][1]) == url:
        return steps
    return [*steps, (title_of(article) or "", "")]


def _is_step(step: Any) -> bool:
    """Whether it is a name and an address, or None in its place; two letters of a text are none."""
    if not isinstance(step, tuple | list) or len(step) != 2:  # pyright: ignore[reportUnknownArgumentType]
        return False
    return isinstance(step[0], str) and isinstance(step[1], str | None)


def _complete(article: Article, url: str, site: Site, known: Sequence[Any]) -> None:
    """Give the article what every article of the site has, where it does not say otherwise, and each thing its id."""
    make_absolute(article, site.url)
    drop_labels(article)
    contents = {id(author): content_of(author) for author in authors(article)}
    merge_same(article, known, authors(article))
    article.id = article.id or f"{url}#article"
    article.url = article.url or url
    article.in_language = article.in_language or site.language
    article.publisher = article.publisher or known[0]
    _name_images(images(article), url)
    for agent in _agents(article):
        agent.id = agent_id(site.url, agent, contents.get(id(agent)))


def _name_images(held: Sequence[Any], url: str) -> None:
    """Give each image its "@id"; two descriptions of one file that differ are named by their places on the page."""
    taken = {image.id for image in held if image.id}
    for place, image in enumerate(held, 1):
        if not image.id:
            named = image_id(url, image, place)
            image.id = f"{url}#image-{place}" if named in taken else named
            taken.add(image.id)


def _page(article: Any, url: str) -> WebPage:
    """The page of the article: the one that the article names, where it is described, else a new one."""
    named = article.main_entity_of_page
    held = [part for part in article.is_part_of if isinstance(part, WebPage) and part.url == url]
    page = named if isinstance(named, WebPage) else held[0] if held else WebPage()
    page.id = page.id or (url if article.id != url else f"{url}#webpage")
    page.url = page.url or url
    page.name = page.name or title_of(article)
    page.in_language = page.in_language or article.in_language
    page.date_published = page.date_published or article.date_published
    page.date_modified = page.date_modified or article.date_modified
    if images(article) and page.primary_image_of_page is None:
        page.primary_image_of_page = images(article)[0]
    article.main_entity_of_page = page
    article.is_part_of = [page, *(part for part in article.is_part_of if part is not page and part != url)]
    return page


def _agents(article: Any) -> list[Any]:
    """The persons and organizations of the article that stand in the graph themselves."""
    return [*authors(article), *publishers(article)]


def _once(nodes: Sequence[Thing | None]) -> list[Thing]:
    """The nodes, each "@id" at its first place: what others of that id say is written there."""
    kept: dict[str, Thing] = {}
    for node in nodes:
        if node is not None and node.id:
            kept.setdefault(node.id, node)
    return list(kept.values())


def _refuse(page: SitePage) -> None:
    """Raise where the page has errors or warnings."""
    report = page.check()
    found = [*report.errors, *report.warnings]
    if found:
        listed = "; ".join(f"{finding.code} {finding.message}" for finding in found)
        raise InvalidMarkup(f"{page.url} has {len(found)} findings: {listed}")
