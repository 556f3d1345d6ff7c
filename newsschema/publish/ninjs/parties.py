"""Who has a part in an item, or is its subject, comes in, with the byline; a model's fields go out, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsschema.models.fields import fields_of
from newsschema.models.organization import Organization
from newsschema.models.person import Person
from newsschema.models.registry import model_class
from newsschema.publish.ninjs.agents import named, read_named, write_contacts, write_named
from newsschema.publish.ninjs.terms import FIELD_OF_REL, MEDIA, NO_PLACE
from newsschema.values.names import read_byline
from newsschema.values.text import replace_surrogates

if TYPE_CHECKING:
    from newsschema.publish.exchange.members import Members
    from newsschema.publish.exchange.remaining import Remaining
    from newsschema.values.agent import Agent

_JOINT = ", "
"""What stands between the names of a byline that is made of them: "and" is another word in every language."""
_CLASSES = {"people": "Person", "organisations": "Organization"}


def read_parties(item: Members, state: dict[str, Any], class_name: str) -> None:
    """Persons and organizations by their relation, and the byline."""
    for key, kind in _CLASSES.items():
        for entry in item.objects(key):
            _read_party(entry, state, class_name, kind)
    _read_by(item, state, class_name)


def write_by(left: Remaining, names: list[str], *, is_article: bool) -> str | None:
    """The byline: of a picture or a recording its credit line, else the names of those who made it."""
    credit = None if is_article else left.text("credit_text")
    return credit or _JOINT.join(map(replace_surrogates, names)) or None


def write_person(left: Remaining, rel: str) -> dict[str, Any]:
    """One of `people`."""
    return _write_party(left, rel, "Person")


def write_organization(left: Remaining, rel: str) -> dict[str, Any]:
    """One of `organisations`."""
    return _write_party(left, rel, "Organization")


def _write_party(left: Remaining, rel: str, class_name: str) -> dict[str, Any]:
    left.only_as(class_name)
    made = {**write_named(left, rel), "contactInfo": write_contacts(left)}
    left.close({}, NO_PLACE)
    return made


def _read_party(entry: Members, state: dict[str, Any], class_name: str, kind: str) -> None:
    rel = entry.word("rel")
    field = FIELD_OF_REL.get(rel)
    if field is None:
        field = "mentions"
        entry.change("rel" if rel else "", f"the relation {rel!r:.40} says no more here than that the item names it")
    party = named(entry, kind, read_named(entry, kind))
    if not isinstance(party, fields_of(model_class(class_name)).by_name[field].classes):
        entry.change("rel", f"an organization is no {field}; it is read as a contributor")
        field = "contributor"
    state.setdefault(field, []).append(party)


def _read_by(item: Members, state: dict[str, Any], class_name: str) -> None:
    """The byline: those that people and organisations name are its authors, in its order; else it is split."""
    by = item.text("by")
    field = "creator" if class_name in MEDIA else "author"
    known: list[Any] = state.get(field, [])
    names = [agent.name for agent in known if agent.name]
    if by is None:
        return
    if names and all(name in by for name in names):
        known.sort(key=lambda agent: _place(by, agent.name))
        if sorted(by.split(_JOINT)) == sorted(_JOINT.join(names).split(_JOINT)):
            return
    if class_name in MEDIA:
        state["credit_text"] = by
    elif names:
        item.lose("by", "the authors are those that people and organisations name")
    else:
        _split(item, by, state)


def _split(item: Members, by: str, state: dict[str, Any]) -> None:
    """The authors that a byline names; others that are known by a URI alone stay beside them."""
    agents = read_byline(by, state.get("in_language"))
    if not agents:
        item.lose("by", "it names no person and no organization that can be told")
        return
    state["author"] = [*map(_agent, agents), *state.get("author", [])]
    if by != _JOINT.join(agent.name for agent in agents):
        item.change("by", "it is split into its authors")


def _agent(agent: Agent) -> Person | Organization:
    if agent.kind == "organization":
        return Organization(name=agent.name, email=agent.email)
    house = Organization(name=agent.affiliation) if agent.affiliation else None
    return Person(name=agent.name, job_title=agent.job_title, email=agent.email, works_for=house)


def _place(by: str, name: str | None) -> int:
    """Where a name begins in a byline, best between two joints."""
    found = re.search(f"(?:^|{_JOINT}){re.escape(name)}(?:{_JOINT}|$)", by) if name else None
    return found.start() if found else by.find(name or "")
