"""One piece of a byline comes in; the names it holds, each with the title and the affiliation beside it, go out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from newsschema.values import name_words as table
from newsschema.values.agent import Agent
from newsschema.values.byline_pieces import split_conjunctions
from newsschema.values.name_kinds import (
    is_agency,
    is_modifier,
    is_person_name,
    is_place,
    is_placeholder,
    is_staff,
    is_title,
    is_title_word,
    kind_of,
)
from newsschema.values.name_words import words

Role = Literal["people", "organization", "title", "place", "word", "phrase", "nothing"]

_MAX_NAME = 120  # characters
_MAX_WORDS = 12
_MAX_NAME_WORDS = 8  # of a person's name


@dataclass(frozen=True, slots=True)
class Reading:
    """What one piece is, and the names in it; a piece that holds no name of its own has none."""

    role: Role
    agents: list[Agent] = field(default_factory=list)


def read_names(text: str, language: str | None, houses: frozenset[str]) -> Reading:
    """Read one piece. Names joined by "and" and the like part only where each is a full name, one of them a person's."""
    if text.casefold() in houses or is_agency(text):
        return Reading("organization", [Agent(text, "organization")])
    parts = split_conjunctions(text)
    if len(parts) > 1 and text.rpartition(" ")[2] not in words(table.LEGAL_FORMS):
        agents = _read_parts(parts, language, houses)
        if agents:
            return Reading("people", agents)
    return _read_one(text, language, houses)


def _read_parts(parts: list[str], language: str | None, houses: frozenset[str]) -> list[Agent]:
    """The agents named in `parts`, every third of which is a name; [] where they are no list of full names."""
    agents: list[Agent] = []
    sources: list[str] = []
    for i in range(0, len(parts), 3):
        reading = _read_one(parts[i], language, houses)
        slash = "/" in ((i and parts[i - 1]) or "", (i + 2 < len(parts) and parts[i + 2]) or "")
        if reading.role == "organization" and slash:
            sources.append(parts[i])
        elif reading.role in ("people", "organization"):
            agents.extend(reading.agents)
        else:
            return []
    if not any(agent.kind == "person" for agent in agents):
        return []
    source = "/".join(sources) or None
    return [replace(a, affiliation=a.affiliation or source) if a.kind == "person" else a for a in agents]


def _read_one(text: str, language: str | None, houses: frozenset[str]) -> Reading:
    """Read a piece that holds one name at most."""
    if text.casefold() not in houses and (is_placeholder(text) or _is_furniture(text)):
        return Reading("nothing")
    agent = _read_agent(text, language, houses)
    if agent.kind == "person":
        return Reading("people", [agent])
    if agent.kind == "organization" and not _is_plain_title(agent.name):
        return Reading("organization", [agent])
    if is_title(text):
        return Reading("title")
    if is_place(text) or _begins_with_place(text):
        return Reading("place")
    if len(text) > _MAX_NAME or text.count(" ") >= _MAX_WORDS:
        return Reading("nothing")
    return Reading("phrase" if " " in agent.name else "word", [agent])


def _is_furniture(text: str) -> bool:
    """Whether all of `text` is words about time and the page: "min read", "Follow", "Alle Artikel"."""
    parts = [part.strip(".:,") for part in text.casefold().split()]
    return all(part in words(table.CUTS) or (part in words(table.NOISE) and len(part) > 3) for part in parts)


def _is_plain_title(text: str) -> bool:
    """Whether an organization's word in `text` is part of a title: "News Reporter", but not "Staff Writer" or "Staff"."""
    return is_title(text) and not is_staff(text) and not text.casefold().startswith("the ")


def _begins_with_place(text: str) -> bool:
    first, space, _ = text.partition(" ")
    return bool(space) and first in table.PLACE_PREPOSITIONS.split()


def _read_agent(text: str, language: str | None, houses: frozenset[str]) -> Agent:
    """The name at the beginning of `text`, and what the words behind it say."""
    tokens = _before_cut(text.split(" "))
    tokens = _undoubled(tokens)
    name, title, affiliation = " ".join(tokens), None, None
    for i in range(1, min(len(tokens), _MAX_NAME_WORDS + 1)):
        before, rest = " ".join(tokens[:i]), tokens[i:]
        role = _role_behind(rest, houses)
        if role and (is_person_name(before, language) or (role == "place" and is_agency(before))):
            said = " ".join(rest[1:] if role == "employer" else rest)
            title = said if role == "title" else None
            affiliation = said if role in ("employer", "house") else None
            name = before
            break
    else:
        name, title = _without_compact_title(name, language)
    return Agent(name.strip(" ,;:|-–—"), kind_of(name, language, houses), title, affiliation)


def _before_cut(tokens: list[str]) -> list[str]:
    """`tokens` up to "Updated", "is a" and the like."""
    for i, token in enumerate(tokens[1:], 1):
        if token in words(table.LOWER_CUTS) or token.casefold().strip(".:,") in words(table.CUTS):
            while i > 1 and tokens[i - 1].casefold() in words(table.NOISE):
                i -= 1
            return tokens[:i]
    return tokens


def _undoubled(tokens: list[str]) -> list[str]:
    """One half of tokens that say the same twice, as a link with a picture and a text does."""
    half, odd = divmod(len(tokens), 2)
    return tokens[:half] if half > 1 and not odd and tokens[:half] == tokens[half:] else tokens


def _role_behind(rest: list[str], houses: frozenset[str]) -> str | None:
    """What the words behind a name are: a "title", a "place", an "employer" behind "for", or the name of a "house"."""
    if rest[0] in table.PLACE_PREPOSITIONS.split():
        return "place"
    if len(rest) > 1 and rest[0] in table.AFFILIATION_PREPOSITIONS.split():
        return "employer"
    text = " ".join(rest[: _MAX_WORDS + 1])
    if len(rest) <= 4 and (text.casefold() in houses or is_agency(text)):
        return "house"
    first = rest[0].casefold().strip(".,:")
    if is_title_word(first) or text.casefold().startswith(table.TITLE_OPENINGS):
        return "title"
    later = rest[1 : _MAX_WORDS + 1]
    return "title" if is_modifier(first) and any(is_title_word(word.casefold().strip(".,:")) for word in later) else None


def _without_compact_title(name: str, language: str | None) -> tuple[str, str | None]:
    """"김철수기자" as the name and the title glued to it."""
    if not name.isascii():
        for title in table.COMPACT_TITLES:
            before = name.removesuffix(title).rstrip()
            if before != name and is_person_name(before, language):
                return before, title
    return name, None
