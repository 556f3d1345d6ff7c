"""Values that should be members of an enumeration of schema.org, and are none."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.rule import Rule
from newsschema.rules.views.ranges import expected_members
from newsschema.vocabulary import (
    canonical_member,
    canonical_type,
    enumerations_of,
    is_subtype,
    members,
    type_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_PREFIXES = (
    "https://schema.org/",
    "http://schema.org/",
    "https://www.schema.org/",
    "http://www.schema.org/",
    "schema:",
)
_SHOWN = 4


class UnknownMember(Rule):
    """A value of an enumeration should be one of its members.

    Some properties have a closed set of values: an event is scheduled, postponed, cancelled. Readers do not understand
    any other text. A member may be written by its bare name or as schema.org's IRI, with http or https; an IRI of
    another vocabulary is not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "Event", "name": "Lock open day", "eventStatus": "called off"}

    Good:

        {"@context": "https://schema.org", "@type": "Event", "name": "Lock open day", "eventStatus": "EventCancelled"}

    Source: schema.org, "Enumeration" and its members, schema.org 30.0.
    """

    code = "NS410"
    name = "vocabulary.unknown-member"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.said_where(_has_members):
            value = said.value.value
            written = value.id if isinstance(value, Node) and value.is_reference else value
            if isinstance(written, str) and written.strip():
                mistake = _mistake(str(written), expected_members(said.property))
                if mistake is not None:
                    yield self.finding(f"{said.property} is {written!r:.60}; {mistake}", said.value, said.property)


@lru_cache(maxsize=4096)
def _has_members(property: str) -> bool:
    return any(map(_members_of, expected_members(property)))


@lru_cache(maxsize=1024)
def _members_of(enumeration: str) -> tuple[str, ...]:
    """The members of an enumeration and of its subtypes."""
    return tuple(member for name in type_names() if is_subtype(name, enumeration) for member in members(name))


@lru_cache(maxsize=4096)
def _mistake(written: str, enumerations: tuple[str, ...]) -> str | None:
    """What is wrong with a text that should be a member of one of the enumerations; None where it may be one."""
    name = written.strip()
    prefix = next((one for one in _PREFIXES if name.startswith(one)), "")
    if ":" in name and not prefix:
        return None
    bare = name.removeprefix(prefix)
    member = canonical_member(bare)
    if member is None or not _is_one(enumerations_of(member), enumerations):
        kind = canonical_type(bare)  # a more special enumeration may stand for its members
        if kind is not None and _is_one((kind,), enumerations):
            return None
        known = [one for enumeration in enumerations for one in _members_of(enumeration)]
        listed = f"one of {', '.join(known[:_SHOWN])}, ..." if len(known) > _SHOWN else f"one of {', '.join(known)}"
        return f"schema.org expects a member of {' or '.join(enumerations)}, {listed}"
    return None if member == bare else f"schema.org spells it {member}"


def _is_one(names: tuple[str, ...], enumerations: tuple[str, ...]) -> bool:
    return any(is_subtype(name, enumeration) for name in names for enumeration in enumerations)


RULES: tuple[Rule, ...] = (UnknownMember(),)
