"""A page's articles come in; their authors go out, behind roles and references, with what their names hold beside a
name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node, Value
from newsschema.graph.types import is_a
from newsschema.rules.views.stated import behind_roles, is_bare, raw_text
from newsschema.values.byline_pieces import cut_intro
from newsschema.values.name_kinds import is_title_word
from newsschema.values.name_words import in_order, words
from newsschema.values.names import is_person_name, read_byline
from newsschema.values.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.rules.context import Context

_PREFIXES = "dr dr. prof prof. professor mr mr. mrs mrs. ms ms. mx mx. herr frau sra. dra. dipl.-ing."
"""Of the honorifics those that begin no name that somebody is known by, as "Sir" and "Lady" may."""
_SUFFIXES = "PhD Phd Ph.D. Ph.D MD M.D. MBA MSc M.Sc. BSc MA M.A. Esq Esq. JD J.D. LLM LL.M. MPH CPA CFA OBE MBE CBE"
"""Of what stands behind names that which is a title, in its own case: "Ao" is a name, and "Jr." is part of one."""
_NATIVE_INTROS = {"von": "de", "vom": "de", "par": "fr", "por": "es", "door": "nl", "av": "sv", "af": "da", "od": "cs"}
"""Words for "by" that begin names elsewhere, and the language in which they are the word."""
_LONGEST = 1000
"""Characters: what is longer is no name."""
_MARKS = ",|/(–—-·•:"
"""What stands between a name and what is said of it."""


class Author(NamedTuple):
    """One author of an article."""

    value: Value
    """Where the article names the author; a role's value where the author stands behind one."""
    node: Node | None
    """The author as a thing; None for a text."""
    texts: tuple[tuple[str, Value], ...]
    """The names, each with its place."""
    houses: frozenset[str]
    """The names of the article's publisher, casefolded."""


def authors(context: Context) -> list[Author]:
    """The authors of the page's articles, each once; not those of which the page says nothing at all."""
    found: list[Author] = []
    seen: set[int] = set()
    for article in context.articles:
        houses = _houses(article)
        for value in behind_roles(article, "author"):
            node = value.value
            if isinstance(node, Node) and not is_bare(node) and id(node) not in seen:
                seen.add(id(node))
                names = [(text, name) for name in node.values("name") if (text := raw_text(name.value)) is not None]
                found.append(Author(value, node, tuple(names), houses))
            elif (text := raw_text(node)) is not None and text.strip():
                found.append(Author(value, None, ((text, value),), houses))
    return found


def people(context: Context) -> Iterator[tuple[str, Value, frozenset[str]]]:
    """The names that are to name one person: not those of organizations, which may hold anything."""
    for author in context.once(authors):
        if author.node is None or not is_a(author.node, "Organization"):
            for text, value in author.texts:
                yield text, value, author.houses


def _houses(article: Node) -> frozenset[str]:
    names: list[str] = []
    for value in article.values("publisher"):
        if isinstance(value.value, Node):
            publisher = value.value
            named = [v.value for name in ("name", "alternateName", "legalName") for v in publisher.values(name)]
            names += [name for name in named if isinstance(name, str)]
        elif isinstance(value.value, str):
            names.append(value.value)
    return frozenset(name.strip().casefold() for name in names if name.strip())


@lru_cache(maxsize=4096)
def persons_in(name: str, language: str | None, houses: frozenset[str]) -> tuple[str, ...]:
    """The people that a name names, where it names several."""
    if name.isalpha() or len(name) > _LONGEST:
        return ()
    agents = read_byline(name, language, houses)
    found = tuple(agent.name for agent in agents if agent.kind == "person")
    return found if len(found) > 1 else ()


@lru_cache(maxsize=4096)
def extra_in(name: str, language: str | None, houses: frozenset[str]) -> tuple[str, str] | None:
    """What a name holds beside the name of one person, and the property that it belongs to; None for a clean name."""
    parts = name.split()
    if len(parts) < 2 or len(name) > _LONGEST:
        return None
    if found := _honorific(parts):
        return found
    agents = read_byline(name, language, houses)
    if len(agents) != 1 or agents[0].name == " ".join(parts):
        return None
    agent = agents[0]
    if agent.affiliation and name_key(agent.affiliation) in set(map(name_key, houses)):
        return agent.affiliation, "publisher"
    if agent.job_title and _is_set_apart(name, agent.job_title):
        return agent.job_title, "jobTitle"
    return _intro(parts, agent.name, language) if agent.kind != "unknown" else None


def _honorific(parts: list[str]) -> tuple[str, str] | None:
    if parts[0].casefold() in words(_PREFIXES) and is_person_name(" ".join(parts[1:])):
        return parts[0], "honorificPrefix"
    if parts[-1] in in_order(_SUFFIXES) and is_person_name(" ".join(parts[:-1]).rstrip(",")):
        return parts[-1], "honorificSuffix"
    return None


def _is_set_apart(text: str, title: str) -> bool:
    """Whether a title is no last name, as in "David H. Autor": it stands in front, behind a mark, or has two words."""
    before = text.partition(title)[0].rstrip()
    if not before or before[-1] in _MARKS or title.islower():
        return True
    return " " in title and is_title_word(title.rpartition(" ")[2].casefold())


def _intro(parts: list[str], name: str, language: str | None) -> tuple[str, str] | None:
    """The words before a name that say no more than that it is the author's."""
    rest, is_introduced, _ = cut_intro(" ".join(parts), language)
    if not is_introduced or not rest.startswith(name):
        return None
    intro = " ".join(parts[: len(parts) - len(rest.split())])
    native = _NATIVE_INTROS.get(intro.casefold())
    is_other = native is not None and language is not None and language[:2].lower() != native
    return None if is_other else (intro, "author")
