"""Which section the article stands in."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node
from newsschema.resolve.breadcrumbs import marked_trails, shown_trails
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, rungs, text_at, together
from newsschema.resolve.main_entity import is_home_page
from newsschema.resolve.site import site_names
from newsschema.resolve.text import name_of, plain
from newsschema.values.name_kinds import is_site_name
from newsschema.values.own_addresses import OwnAddresses
from newsschema.values.section_names import EDGES, may_be_section
from newsschema.values.service_titles import is_service_title
from newsschema.values.titles import name_key
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources

_LADDER: tuple[Rung, ...] = (
    ("main", "articleSection"),
    ("meta", "articleSection", "parsely-section"),
    ("meta", "articleSection", "section"),
    ("opengraph", "articleSection"),
    ("meta", "articleSection"),
)
_FOLDER = re.compile(r"/?[a-z0-9-]+(?:/[a-z0-9-]+)+/?")
"""A section as it stands in addresses, "news/local", which hardly is its name."""
_FRONT = re.compile(r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:index\.[a-z]+)?", re.IGNORECASE)
"""The path of a front page, which may be that of a language."""
_MOST_STEPS, _MOST_TITLES, _LONGEST_TITLE = 50, 6, 500
_SURE = 30
"""Characters of a name from which on a title that holds it is what it names."""


class _Step(NamedTuple):
    """One step of a trail of breadcrumbs."""

    name: str
    url: str


def section(sources: Sources) -> Decision:
    """The article's own sections, then those of page metadata, the last step of the breadcrumbs before the article,
    and what the visible page names beside the headline; behind them the folders of addresses.
    """
    return Decision("articleSection", _candidates(sources))


def _candidates(sources: Sources) -> Iterator[Candidate]:
    folders: list[Candidate] = []
    for values in rungs(sources, _LADDER):
        names = [name for value in values if (name := plain(value.value)) and not is_web_url(name)]
        candidate = together(values, list(dict.fromkeys(names)))
        if names and all(map(_FOLDER.fullmatch, names)):
            folders.append(candidate)
        else:
            yield candidate
    reader = _Reader(sources)
    marked = sorted(marked_trails(sources), key=lambda trail: not reader.ends_here(trail))
    for trail in chain(marked, shown_trails(sources)):
        last = reader.last_step(trail)
        yield Candidate(trail, [last] if last else None, trail.provenance)
    for values in rungs(sources, (("visible", "articleSection"),)):
        for value in values:
            name = (plain(value.value) or "").strip(EDGES)
            yield Candidate(value.value, [name] if reader.is_shown_section(name) else None, value.provenance)
    yield from folders


class _Reader:
    """Tells sections from the site, its home page and the article itself."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._own = OwnAddresses(sources.base)
        if sources.url:
            self._own.add(sources.url)
        self._site = {name_key(name) for name in site_names(sources)}
        nodes = (sources.main, sources.described("opengraph"), sources.described("meta"))
        said = (text_at(node, name) for node in nodes for name in ("headline", "name"))
        self._titles = [name_key(title[:_LONGEST_TITLE]) for title in islice(filter(None, said), _MOST_TITLES)]

    @cached_property
    def _authors(self) -> list[str]:
        nodes = (self._sources.main, self._sources.visible("author"))
        named = (name_of(value.value) for node in nodes if node is not None for value in node.values("author"))
        return [name.casefold() for name in named if name]

    def last_step(self, trail: Node) -> str | None:
        """The name of the last step before the article, where it is neither the home page nor the site."""
        steps = [step for step in _steps(trail)[:_MOST_STEPS] if step.name]
        if steps and not steps[-1].url and any(step.url for step in steps):
            steps.pop()  # the page itself needs no address (Google, "Breadcrumb", 2026-09-08)
        while steps and self._is_article(steps[-1]):
            steps.pop()
        if not steps or self._is_home(steps[-1], len(steps) == 1) or not self.is_section(steps[-1].name):
            return None
        return steps[-1].name

    def ends_here(self, trail: Node) -> bool:
        """Whether the last step of a trail is the article."""
        return any(self._is_article(step) for step in _steps(trail)[-1:])

    def is_section(self, name: str) -> bool:
        """Whether a name may be that of a section, and is neither the site's nor the article's."""
        return may_be_section(name) and name_key(name) not in self._site and not self._is_title(name)

    def is_shown_section(self, name: str) -> bool:
        """Whether a text that is marked as a section may be its name, and is no host, author, or page that every site
        has.
        """
        if is_site_name(name) or is_service_title(name) or not self.is_section(name):
            return False
        return not any(author in name.casefold() for author in self._authors)

    def _is_article(self, step: _Step) -> bool:
        return self._is_title(step.name) or bool(step.url and self._own.hold(step.url))

    def _is_title(self, name: str) -> bool:
        key = name_key(name)
        return any(key == title or (len(key) > _SURE and key in title) for title in self._titles)

    def _is_home(self, step: _Step, is_first: bool) -> bool:
        if not step.url:
            return is_first
        url = resolve_url(self._sources.base, step.url)
        path = url.partition("://")[2].partition("/")[2]
        return is_home_page(url) or (is_first and _FRONT.fullmatch(path) is not None)


def _steps(trail: Node) -> list[_Step]:
    """The steps of a trail, in the order of their positions where all have one."""
    items = [value.value for value in trail.values("itemListElement") if isinstance(value.value, Node)]
    places = [_position(item) for item in items]
    if all(place is not None for place in places):
        items = [item for _, item in sorted(zip(places, items, strict=True), key=lambda pair: pair[0] or 0)]
    return [_step(item) for item in items]


def _position(item: Node) -> float | None:
    written = item.first("position")
    try:
        return float(str(written.value)) if written is not None else None
    except ValueError:
        return None


def _step(item: Node) -> _Step:
    target = item.first("item")
    led_to = target.value if target is not None else None
    page = led_to if isinstance(led_to, Node) else None
    name = name_of(item) or (name_of(page) if page is not None else None)
    url = (page.id or text_at(page, "url") if page is not None else led_to) or text_at(item, "url")
    return _Step(name or "", url if isinstance(url, str) else "")
