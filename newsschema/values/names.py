"""A byline or an author string comes in; the people and the organizations that it names go out."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from newsschema.values import name_words as table
from newsschema.values.agent import Agent
from newsschema.values.byline_names import MAX_NAME, Reading, read_names
from newsschema.values.byline_pieces import Piece, read_pieces, split_lists
from newsschema.values.byline_text import DATE_MARK, plain_byline
from newsschema.values.name_kinds import is_agency, is_person_name, is_staff, is_title, kind_of
from newsschema.values.name_words import words
from newsschema.values.plain_names import is_plain_name

__all__ = ["Agent", "clean_name", "is_agency", "is_person_name", "read_byline"]

_MAX_PASSES = 6
_USUAL = 200
"""Characters of a byline; longer ones are not kept, and hardly come again."""

_Read = tuple[Piece, Reading]


def read_byline(text: str, language: str | None = None, houses: frozenset[str] = frozenset()) -> list[Agent]:
    """The authors that `text` names, in its order; [] where it names none.

    `text` is an author's name or a byline as JSON-LD, meta tags and pages hold them: "By Jane Doe and John Roe, Staff
    Writers | 31 May 2024". A clean name comes back as it is. A list is split only where each part is a name of its own:
    "Le Beispiel et AFP" and "srf/hosb" are one name each. Accounts ("admin"), handles, numbers, URLs, dates and picture
    credits are no authors. `language` is a BCP 47 tag; `houses` are the casefolded names of the site and its publisher.
    Names follow Google's rule that one author is one object, whose name holds nothing else (Article structured data,
    "Author markup best practices").
    """
    if is_plain_name(text, language, houses):
        return [Agent(text, "person")]
    primary = language.partition("-")[0].lower() if language else None
    read = _read_once if len(text) <= _USUAL else _read_whole
    return list(read(text, primary, houses))


def _read_whole(text: str, primary: str | None, houses: frozenset[str]) -> list[Agent]:
    """The agents in `text`, read until nothing is left to cut from what they are named."""
    agents = _read(text, primary, houses)
    if len(agents) == 1 and agents[0].name == text:  # read again it would be the same
        return agents
    for _ in range(_MAX_PASSES):
        again = [_read_name(agent, primary, houses) for agent in agents]
        if all(len(found) == 1 and found[0].name == agent.name for agent, found in zip(agents, again, strict=True)):
            return _once_each(agents)
        agents = [_joined(agent, part) for agent, found in zip(agents, again, strict=True) for part in found]
    return []  # made to be read over and over


_read_once = lru_cache(maxsize=1024)(_read_whole)
"""A page repeats its byline, and a site the bylines of its authors."""


def clean_name(text: str, language: str | None = None) -> str | None:
    """The one name in `text`, without intro words, titles and affiliations; None where it names nobody or several."""
    agents = read_byline(text, language)
    return agents[0].name if len(agents) == 1 else None


def _read_name(agent: Agent, language: str | None, houses: frozenset[str]) -> list[Agent]:
    """What a second reading finds in the name of `agent`."""
    return [agent] if is_plain_name(agent.name, language, houses) else _read(agent.name, language, houses)


def _joined(agent: Agent, part: Agent) -> Agent:
    """What a second reading finds in the name of `agent`, with what the first found beside it."""
    return replace(
        part,
        job_title=part.job_title or agent.job_title,
        affiliation=part.affiliation or agent.affiliation,
        email=part.email or agent.email,
    )


def _once_each(agents: list[Agent]) -> list[Agent]:
    found: dict[str, Agent] = {}
    for agent in agents:
        found.setdefault(agent.name.casefold(), agent)
    return list(found.values())


def _read(text: str, language: str | None, houses: frozenset[str]) -> list[Agent]:
    """The agents in `text`, read once; what they are named may hold more to cut."""
    plain, emails = plain_byline(text, language)
    whole = plain.strip()
    if whole.casefold() in houses:
        return [Agent(whole, "organization")]
    agents: list[Agent] = []
    for part in split_lists(plain):
        pieces = read_pieces(part, language)
        agents += _assembled([(piece, read_names(piece.text, language, houses)) for piece in pieces], language, houses)
    if len(emails) == len(agents):
        return [replace(agent, email=email) for agent, email in zip(agents, emails, strict=True)]
    return agents


def _assembled(found: list[_Read], language: str | None, houses: frozenset[str]) -> list[Agent]:
    """The agents that the pieces of one byline name together."""
    found = [one for one in found if one[1].role not in ("nothing", "place")]
    intro = next((i for i, (piece, _) in enumerate(found) if piece.introduced), 0)
    if found and found[intro][1].role == "people":
        found = found[intro:]
    found = _up_to_date(found)
    if turned := _turned(found, language):
        return [Agent(turned, "person")]
    if any(reading.role == "people" for _, reading in found):
        return _with_people(found)
    return _without_people([one for one in found if one[1].agents], language, houses)


def _up_to_date(found: list[_Read]) -> list[_Read]:
    """`found` without what follows a date directly, unless a "by" makes it an author: "Jane 31/05/2024 Thank you"."""
    for i, (piece, _) in enumerate(found[1:], 1):
        if piece.mark == DATE_MARK and not piece.introduced:
            return found[:i]
    return found


def _turned(found: list[_Read], language: str | None) -> str | None:
    """The name "Jane Doe" where "Doe, Jane" is all that the pieces say."""
    if len(found) != 2 or found[1][0].mark != "," or found[0][0].introduced:
        return None
    (last, reading), (first, other) = found
    words_of_last = last.text.split()
    with_particle = len(words_of_last) in (2, 3) and words_of_last[0].casefold() in words(table.PARTICLES)
    if (reading.role == "people" or len(words_of_last) > 1) and not with_particle:
        return None
    if "organization" in (reading.role, other.role) or len(first.text.split()) > 2 or not first.text[0].isupper():
        return None
    name = f"{first.text} {last.text}"
    return name if is_person_name(name, language) else None


def _with_people(found: list[_Read]) -> list[Agent]:
    """The agents where some are people: what else is said goes to those before it, or is no name."""
    agents: list[Agent] = []
    recent = 0  # where the people that a title is about begin
    source = None
    for i, (piece, reading) in enumerate(found):
        if reading.role == "people" and (piece.mark != "(" or not agents):
            named = list(reading.agents)
            if agents and piece.mark == "," and named[0].kind == "organization":  # "Jane Doe, AP and John Roe"
                agents = _employed(agents, named.pop(0).name)
            recent = 0 if len(named) > 1 else len(agents)
            agents += named
        elif reading.role == "title" or (agents and is_title(piece.text)):
            agents[recent:] = [replace(agent, job_title=agent.job_title or piece.text) for agent in agents[recent:]]
        elif (reading.role == "organization" and _signs_alone(found, i)) or _opens_a_list(found, i):
            agents += reading.agents
        elif reading.role == "organization" and not agents:
            source = piece.text
        elif reading.role == "organization" or _is_employer(piece):
            agents = _employed(agents, piece.text)
    return _employed(agents, source) if source else agents


def _employed(agents: list[Agent], affiliation: str) -> list[Agent]:
    """`agents`, with `affiliation` for the people among them that have none."""
    return [replace(a, affiliation=a.affiliation or affiliation) if a.kind == "person" else a for a in agents]


def _opens_a_list(found: list[_Read], i: int) -> bool:
    """Whether a name that is not surely a person's is the first of a list: "Jane, John Roe"."""
    return i == 0 and found[0][1].role in ("word", "phrase") and found[1][0].mark == ","


def _signs_alone(found: list[_Read], i: int) -> bool:
    """Whether the organization at `i` is an author beside the people: "Jane Doe, Redaktion", "AP, Jane Doe"."""
    piece = found[i][0]
    if i == 0:
        return found[1][0].mark == ","
    return piece.mark == "," and is_staff(piece.text)


def _is_employer(piece: Piece) -> bool:
    """Whether a phrase behind a name may say where the person works: a short one with capitals."""
    return piece.mark not in "(\r" and piece.text[0].isupper() and 0 < piece.text.count(" ") < 4


def _without_people(found: list[_Read], language: str | None, houses: frozenset[str]) -> list[Agent]:
    """The agents where none is surely a person: one name, unless the marks say that there are more."""
    if not found:
        return []
    (first, reading), *others = found
    if first.introduced or not others:
        return reading.agents
    marks = {piece.mark for piece, _ in others}
    if marks == {","} and reading.role == "organization":
        return [agent for _, other in found if other.role == "organization" for agent in other.agents]
    if marks <= set("|·•") and reading.role == "word" and others[0][1].role == "organization":
        return [replace(agent, affiliation=others[0][0].text) for agent in reading.agents]
    name = first.text + "".join(_as_written(piece) for piece, _ in others)
    if len(name) > MAX_NAME:
        return []
    return [Agent(name, kind_of(name, language, houses))]


def _as_written(piece: Piece) -> str:
    match piece.mark:
        case ",":
            return f", {piece.text}"
        case "(":
            return f" ({piece.text})"
        case "\n":
            return f" {piece.text}"
        case mark:
            return f" {mark} {piece.text}"
