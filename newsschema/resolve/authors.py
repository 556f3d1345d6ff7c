"""Who wrote the article."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.graph.types import ELEMENTS, ITEM_SYNTAXES
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, rungs, text_at, together
from newsschema.resolve.main_entity import is_home_page
from newsschema.resolve.site import site_names
from newsschema.resolve.text import name_of, plain, plainly_named
from newsschema.syntaxes.meta_names import NAMESPACES
from newsschema.syntaxes.visible import terms
from newsschema.values.account_names import is_account_name, is_made_from
from newsschema.values.houses import house_key, house_keys, is_newsroom, is_one_of
from newsschema.values.name_kinds import makes_pictures, makes_sites
from newsschema.values.names import read_byline
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.graph.node import Value
    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.sources import Sources
    from newsschema.values.agent import Agent

_OWN: tuple[Rung, ...] = (("main", "author"), ("main", "creator"), ("page", "author"))
_SHOWN: tuple[Rung, ...] = (("visible", "author"),)
_OTHERS: tuple[Rung, ...] = (("visible", "author"), ("meta", "author"), ("meta", "creator"), ("opengraph", "author"))
_PERSON = "names a person, where the article's own markup only names its publisher"
_MORE = "names all whom the article's own markup names, and more"
_SPELT_OUT = "spells out the name that the article's own markup shortens"
_KNOWN_BY = ("id", "url", "given_name", "family_name", "same_as", "email")
"""What tells a person without a name from nobody."""
_LONGEST = 60
"""Characters of a name; a longer text that begins with an author's name says more of the author."""
_CARD = NAMESPACES["twitter"]
_MISC = f"{_CARD}misc:"
_LABELS = tuple((f"{_CARD}label{number}", f"{_CARD}data{number}") for number in "12")
_WRITTEN_BY = frozenset(
    {"written by", "author", "by", "geschrieben von", "verfasst von", "autor", "von", "écrit par", "auteur", "par"}
    | {"escrito por", "por", "autor/a", "scritto da", "autore", "di", "geschreven door", "door", "skrevet av", "av"}
    | {"skrevet af", "skriven av", "författare", "kirjoittanut", "napisane przez", "napisał", "napsal", "автор"}
    | {"yazan", "tarafından yazılmıştır", "γράφτηκε από", "執筆者", "작성자", "作者", "كُتب بواسطة", "ditulis oleh"}
)
"""What the label of an X card says, in the languages of content systems, where its text is the author's name."""


def authors(sources: Sources, builder: Builder) -> Decision:
    """The article's author by its own markup; then by its card, its byline, page metadata.

    Where the markup names only the publisher itself and something else names a person, that person wrote it.
    """
    return Decision("author", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    nobody: list[Candidate] = []
    for candidate in _in_order(sources, builder):
        if candidate.value and not any(map(_is_named, candidate.value)):
            nobody.append(candidate)  # of whom the page says nothing, or an address: better than nothing
        else:
            yield candidate
    yield from nobody


def _in_order(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    reader = _AuthorReader(sources, builder, site_names(sources))
    own = list(reader.candidates(_OWN))
    first = next((candidate for candidate in own if candidate.value), None)
    fuller = reader.fuller(first) if first is not None else None
    if fuller is not None:
        yield fuller
        yield from own
        yield from (other for other in reader.others() if other.provenance != fuller.provenance)
        return
    if first is None or not (reader.is_house(first.value) or _is_account(first.value)):
        yield from own
        yield from reader.others()
        return
    others = list(reader.others())
    if is_house := reader.is_house(first.value):
        better = [one for one in others if one.value and all(reader.is_person(agent) for agent in one.value)][:1]
    else:
        better = [one for one in others if one.value and _is_spelt_out(first.value, one.value)][:1]
    for one in better:
        one.reason = _PERSON if is_house else _SPELT_OUT
    yield from better
    yield from own
    yield from (other for other in others if other not in better)


def _is_account(agents: list[Thing]) -> bool:
    """Whether all that is named is one account, such as "jdoe"."""
    return len(agents) == 1 and isinstance(agents[0], model_class("Person")) and is_account_name(_name(agents[0]))


def _is_spelt_out(agents: list[Thing], others: list[Thing]) -> bool:
    """Whether the second names the very person that the account of the first is named after, alone or with others."""
    return any(is_made_from(_name(agents[0]), _name(other)) for other in others)


def _is_named(agent: Thing) -> bool:
    return bool(agent.name or getattr(agent, "family_name", None) or getattr(agent, "given_name", None))


def _name(agent: Thing) -> str:
    return str(agent.name or "")


class _AuthorReader:
    """Reads the authors that values of the graph name."""

    def __init__(self, sources: Sources, builder: Builder, houses: frozenset[str]) -> None:
        self._sources = sources
        self._builder = builder
        self._houses = frozenset(name.casefold() for name in houses)
        self._house_keys = {key for name in houses for key in house_keys(name)}

    def candidates(self, ladder: Sequence[Rung]) -> Iterator[Candidate]:
        """All the authors that one rung names are one candidate: they stand or fall together."""
        for values in rungs(self._sources, ladder):
            agents = [agent for value in values for agent in self._agents(value.value)]
            if len(agents) > 1 and values[0].source.syntax in ELEMENTS:
                agents = list(_once_each(agents))
            if len(agents) > 1 and values[0].source.syntax == terms.SYNTAX:
                agents = [agent for agent in agents if not makes_pictures(_role(agent))] or agents
            if values[0].source.syntax == "meta":
                agents = [agent for agent in agents if not makes_sites(_name(agent)) or self.is_house([agent])]
            yield together(values, agents or list(self._addressed(values)))

    def labels(self) -> Iterator[Candidate]:
        """What the X card says of the author."""
        for value in _card_labels(self._sources.described("x_card")):
            yield together([value], list(self._agents(value.value)))

    def fuller(self, own: Candidate) -> Candidate | None:
        """What the X card says of the author, or the byline where the markup has somebody without a name, if it names
        all whom the article's own markup names, and more people, of whom none took the pictures. Of those in the markup
        it is kept what that says.
        """
        agents: list[Thing] = own.value
        known = {_name(agent).casefold(): agent for agent in agents}
        is_short = isinstance(own.raw, list) and len(own.raw) > len(agents)
        for label in chain(self.labels(), self.candidates(_SHOWN) if is_short else ()):
            people = [one for one in label.value or () if isinstance(one, model_class("Person"))]
            named = {_name(one).casefold() for one in people}
            takes_pictures = any(map(makes_pictures, str(label.raw).split()))
            if len(people) == len(label.value or ()) and known.keys() < named and not takes_pictures:
                label.value = [known.get(_name(one).casefold(), one) for one in people]
                label.reason = _MORE
                return label
        return None

    def others(self) -> Iterator[Candidate]:
        """What stands outside the article's own markup."""
        yield from self.labels()
        yield from self.candidates(_OTHERS)

    def is_house(self, agents: list[Thing]) -> bool:
        """Whether only the site or its publisher is named, or its newsroom."""
        return all(is_one_of(_name(agent), self._house_keys) or is_newsroom(_name(agent)) for agent in agents)

    def is_person(self, agent: Thing) -> bool:
        """Whether somebody is named who is not the house."""
        return isinstance(agent, model_class("Person")) and not self.is_house([agent])

    def _addressed(self, values: list[Value]) -> Iterator[Thing]:
        """The people whom the markup gives no name, only an address."""
        for value in values:
            address = value.value if value.source.syntax in ITEM_SYNTAXES else None
            if isinstance(address, str) and is_web_url(url := resolve_url(self._sources.base, address)):
                yield model_class("Person")(url=url)

    def _agents(self, raw: Any) -> Iterator[Thing]:
        if isinstance(raw, Node) and raw.types:
            built = self._builder.build(raw, model_class("Person"))
            if isinstance(built, model_class("Person")):
                several = self._named_together(raw)
                yield from several or self._cleaned(built)
                return
            if isinstance(built, (model_class("Organization"), model_class("Role"))):
                yield plainly_named(raw, built)
                return
        if isinstance(raw, Node) and raw.is_reference:
            yield self._builder.build(raw)
            return
        name = name_of(raw)
        if name and not is_web_url(name):
            url = text_at(raw, "url") if isinstance(raw, Node) else None
            found = self._read(name)
            role = plain(text_at(raw, "jobTitle")) if isinstance(raw, Node) else None
            for agent in found:
                agent = replace(agent, job_title=agent.job_title or role)
                yield _made(agent, resolve_url(self._sources.base, url) if url and len(found) == 1 else None)

    def _named_together(self, node: Node) -> list[Thing]:
        """The people of one node that has the names of several; none where it has one, or several of one person."""
        names = [value.value for value in node.values("name") if isinstance(value.value, str)]
        found = [agent for name in names for agent in self._read(name)] if len(names) > 1 else []
        are_people = len(found) == len(names) == len({agent.name.casefold() for agent in found})
        return [_made(agent, None) for agent in found] if are_people and all(a.kind == "person" for a in found) else []

    def _cleaned(self, person: Any) -> Iterator[Thing]:
        """A person of the markup, and what its name holds beside a name; several where it names several."""
        name = plain(person.name)
        found = self._read(name) if name else []
        if not name:
            yield from [person] if self._is_known(person) else []
        elif len(found) == 1:
            if person.name != found[0].name:
                person.name = found[0].name
                person.job_title = person.job_title or found[0].job_title
            if person.url and not is_web_url(person.url):
                person.url = resolve_url(self._sources.base, person.url)
            yield person
        else:
            yield from (_made(agent, None) for agent in found)

    def _is_known(self, person: Any) -> bool:
        """Whether a person without a name is somebody all the same: not by the address of a site's front page."""
        by = [field for field in _KNOWN_BY if getattr(person, field, None)]
        return bool(by) and (by != ["url"] or not is_home_page(resolve_url(self._sources.base, person.url)))

    def _read(self, name: str) -> list[Agent]:
        """Those whom a text names; not the house behind them that they write for, however it is spelt."""
        found = read_byline(name, self._sources.language, self._houses)
        return found[:1] + [agent for agent in found[1:] if house_key(agent.name) not in self._house_keys]


def _once_each(agents: list[Thing]) -> Iterator[Thing]:
    """Each author once: a page has its byline twice, for small screens and for large ones."""
    met: dict[str, Any] = {}
    for agent in agents:
        name = _name(agent).casefold()
        if len(name) > _LONGEST and name.startswith(tuple(filter(None, met))):
            continue  # the byline again, with all that is said of the author
        known = met.setdefault(name, agent)
        if known is agent or not _name(agent) or (known.url and agent.url and known.url != agent.url):
            yield agent


def _role(agent: Thing) -> str:
    return str(getattr(agent, "job_title", None) or "")


def _made(agent: Agent, url: str | None) -> Thing:
    if agent.kind == "organization":
        return model_class("Organization")(name=agent.name, url=url)
    person: Any = model_class("Person")
    made: Thing = person(name=agent.name, url=url, job_title=agent.job_title, email=agent.email)
    return made


def _card_labels(card: Node | None) -> Iterator[Value]:
    """The texts of an X card's labels that mean the author: label1 and data1, label2 and data2; or "misc:Written by",
    as sites write it that take the card from a content system's JSON."""
    if card is None:
        return
    for name, values in card.properties.items():
        if name.startswith(_MISC) and name.removeprefix(_MISC) in _WRITTEN_BY:
            yield values[0]
    for name, beside in _LABELS:
        label, text = card.first(name), card.first(beside)
        if label is not None and text is not None and str(label.value).strip(" :").casefold() in _WRITTEN_BY:
            yield text
