"""One piece of a byline comes in; the names it holds, each with the title and the affiliation beside it, go out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from newsschema.values import compact_words
from newsschema.values import name_words as table
from newsschema.values.agent import Agent
from newsschema.values.byline_pieces import split_conjunctions
from newsschema.values.compact_names import korean_name, split_names
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
from newsschema.values.name_words import group_endings, in_order, phrases, special_words, words
from newsschema.values.plain_names import is_plain_name

Role = Literal["people", "organization", "title", "place", "word", "phrase", "nothing"]

MAX_NAME = 120
"""Characters: what is longer is a sentence."""
_MAX_WORDS = 12
_MAX_CODE = 6
_MAX_NAME_WORDS = 8  # of a person's name


@dataclass(frozen=True, slots=True)
class Reading:
    """What one piece is, and the names in it; a piece that holds no name of its own has none."""

    role: Role
    agents: list[Agent] = field(default_factory=list[Agent])


def read_names(text: str, language: str | None, houses: frozenset[str]) -> Reading:
    """Read one piece. Names with "and" and the like between them part only where all are full and one is a person's."""
    if is_plain_name(text, language, houses):
        return Reading("people", [Agent(text, "person")])
    if text.casefold() in houses or is_agency(text):
        return Reading("organization", [Agent(text, "organization")])
    text = " ".join(_before_cut(text.split(" ")))
    if len(names := split_names(text, language)) > 1:
        return Reading("people", [Agent(name, "person") for name in names])
    parts = split_conjunctions(text)
    if len(parts) > 1 and text.rpartition(" ")[2] not in table.legal_forms():
        agents = _read_parts(parts, language, houses)
        if agents:
            return Reading("people", agents)
    return _read_one(text, language, houses)


def _read_parts(parts: list[str], language: str | None, houses: frozenset[str]) -> list[Agent]:
    """The agents named in `parts`, every third of which is a name; [] where they are no list of full names."""
    agents: list[Agent] = []
    sources: list[str] = []
    for i in range(0, len(parts), 3):
        if parts[i].endswith(compact_words.REPORTED):
            continue
        reading = _read_one(parts[i], language, houses)
        slash = "/" in ((i and parts[i - 1]) or "", (i + 2 < len(parts) and parts[i + 2]) or "")
        if slash and (reading.role == "organization" or _is_code(parts[i])):
            sources.append(parts[i])
        elif reading.role in ("people", "organization"):
            agents.extend(reading.agents)
        else:
            return []
    if not any(agent.kind == "person" for agent in agents):
        return []
    source = "/".join(sources) or None
    return [replace(a, affiliation=a.affiliation or source) if a.kind == "person" else a for a in agents]


def _is_code(text: str) -> bool:
    """Whether `text` is in the form of the letters by which an agency or a desk signs behind a slash: "AB-X"."""
    return len(text) <= _MAX_CODE and text.isascii() and text.replace("-", "").isalpha() and text.isupper()


def _read_one(text: str, language: str | None, houses: frozenset[str]) -> Reading:
    """Read a piece that holds one name at most."""
    if is_plain_name(text, language, houses):
        return Reading("people", [Agent(text, "person")])
    if text.casefold() not in houses and (is_placeholder(text) or _is_furniture(text)):
        return Reading("nothing")
    agent = _read_agent(text, language, houses)
    if agent.kind == "person":
        return Reading("people", [agent])
    if agent.kind == "organization" and not _is_plain_title(agent.name):
        return Reading("organization", [agent])
    if is_title(text):
        return Reading("title", [] if _opens_like_a_title(text) else [agent])
    if is_place(text) or _begins_with_place(text, language):
        return Reading("place")
    if len(text) > MAX_NAME or text.count(" ") >= _MAX_WORDS:
        return Reading("nothing")
    return Reading("phrase" if " " in agent.name else "word", [agent])


def _is_furniture(text: str) -> bool:
    """Whether all of `text` is words about time and the page: "min read", "Follow", "Posted on"."""
    parts = [part.strip(".:,") for part in text.casefold().split()]
    if len(parts) == 1 and parts[0] in table.PLACE_PREPOSITIONS:
        return True
    known = (words(table.CUTS), words(table.NOISE), words(table.LEADS))
    return len(parts[0]) > 2 and all(any(part in one for one in known) for part in parts)


def _is_plain_title(text: str) -> bool:
    """Whether the word for a group in `text` is part of a title: "News Reporter", but not "Staff Writer" or "Staff"."""
    return is_title(text) and not is_staff(text) and _opens_like_a_title(text)


def _opens_like_a_title(text: str) -> bool:
    """Whether `text` is no more than a title, unlike "Example reporter", which is how papers sign."""
    first = text.partition(" ")[0].casefold()
    return is_title_word(first) or is_modifier(first) or text.casefold().startswith(table.TITLE_OPENINGS)


def _begins_with_place(text: str, language: str | None) -> bool:
    first, space, _ = text.partition(" ")
    return bool(space) and _is_place_preposition(first, language)


def _is_place_preposition(word: str, language: str | None) -> bool:
    languages = table.PLACE_PREPOSITIONS.get(word)
    return languages is not None and (not languages or language in languages.split())


def _read_agent(text: str, language: str | None, houses: frozenset[str]) -> Agent:
    """The name at the beginning of `text`, and what the words behind it say."""
    tokens = _undoubled(text.split(" "))
    said_more = _says_more(tokens, houses)
    if said_more and (end := _end_of_title(tokens, language)):
        return Agent(" ".join(tokens[end:]), "person", job_title=" ".join(tokens[:end]))
    name, title, affiliation = " ".join(tokens), None, None
    for i in range(1, min(len(tokens), _MAX_NAME_WORDS + 1) if said_more else 0):
        before, rest = " ".join(tokens[:i]), tokens[i:]
        role = _role_behind(rest, language, houses)
        if role == "title" and is_modifier(tokens[0].casefold()):
            break
        if role and (is_person_name(before, language) or (role == "place" and is_agency(before))):
            said = " ".join(rest[1:] if role == "employer" else rest)
            title = said if role == "title" else None
            affiliation = said if role in ("employer", "house") else None
            name = before
            break
    else:
        name, title = _without_compact_title(name, language)
    kind = "organization" if title and is_agency(tokens[0]) else kind_of(name, language, houses)
    return Agent(name.strip(" ,;:|-–—"), kind, title, affiliation)


def _says_more(tokens: list[str], houses: frozenset[str]) -> bool:
    """Whether a word may be a title's, an agency's, the house's, or one before a place; asked to save time."""
    folded = [token.casefold().strip(".,:") for token in tokens]
    if not special_words().isdisjoint(folded) or not phrases(table.CAPITAL_AGENCIES).isdisjoint(tokens):
        return True
    if any(word.endswith(group_endings()) for word in folded):
        return True
    text = " ".join(folded)
    return any(house in text for house in houses)


def _end_of_title(tokens: list[str], language: str | None) -> int:
    """How many tokens are a title before a name, as in "Staff Writer Jane Doe"; 0 where there is none."""
    ends = [i for i, token in enumerate(tokens[:5], 1) if is_title_word(token.casefold())]
    if not ends or len(tokens) < ends[-1] + 2 or is_person_name(" ".join(tokens[: ends[-1] - 1]), language):
        return 0
    return ends[-1] if is_person_name(" ".join(tokens[ends[-1] :]), language) else 0


def _before_cut(tokens: list[str]) -> list[str]:
    """`tokens` up to "Updated", "is a", "All articles", or a colon behind a full name."""
    for i, token in enumerate(tokens[1:], 1):
        word = token.casefold().strip(".:,")
        following = tokens[i + 1].casefold() if i + 1 < len(tokens) else ""
        said = word in words(table.LOWER_CUTS) and (token.islower() or token.endswith(":"))
        if said or word in words(table.CUTS) or (word in words(table.MORE) and following in words(table.LEADS)):
            while i > 1 and tokens[i - 1].casefold() in words(table.NOISE):
                i -= 1
            return tokens[:i]
        if token.endswith(":") and i < _MAX_NAME_WORDS and is_person_name(name := " ".join(tokens[: i + 1])[:-1]):
            return name.split(" ")
    return tokens


def _undoubled(tokens: list[str]) -> list[str]:
    """One half of tokens that say the same twice, as a link with a picture and a text does."""
    half, odd = divmod(len(tokens), 2)
    return tokens[:half] if half > 1 and not odd and tokens[:half] == tokens[half:] else tokens


def _role_behind(rest: list[str], language: str | None, houses: frozenset[str]) -> str | None:
    """What the words behind a name are: a "title", a "place", an "employer" behind "for", or the name of a "house"."""
    if _is_place_preposition(rest[0], language):
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
    return (
        "title" if is_modifier(first) and any(is_title_word(word.casefold().strip(".,:")) for word in later) else None
    )


def _without_compact_title(name: str, language: str | None) -> tuple[str, str | None]:
    """A name such as "김예시기자" as the name and the title glued to it."""
    if not name.isascii():
        if (parted := korean_name(name)) is not None:
            return parted
        for title in in_order(compact_words.TITLES):
            before = name.removesuffix(title).rstrip()
            if before != name and is_person_name(before, language):
                return before, title
    return name, None
