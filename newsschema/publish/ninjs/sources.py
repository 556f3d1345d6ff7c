"""Where an item comes from comes in, its sources and its publisher's policies; a model's fields go out, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.models.creative_work import CreativeWork
from newsschema.models.organization import NewsMediaOrganization
from newsschema.models.thing import Ref
from newsschema.publish.exchange.report import without_empty
from newsschema.publish.ninjs.agents import named, read_named, write_contacts, write_named
from newsschema.publish.ninjs.links import write_link
from newsschema.publish.ninjs.terms import (
    FIELD_OF_ROLE,
    NO_PLACE,
    NO_PROPERTY,
    POLICIES,
    POLICY_OF_CODE,
    SOURCES,
    trust_role,
)

if TYPE_CHECKING:
    from newsschema.publish.exchange.members import Members
    from newsschema.publish.exchange.remaining import Remaining

_OF_WORK = "publishing_principles"
"""The one policy that a work has as well as its publisher."""


def read_sources(item: Members, state: dict[str, Any]) -> None:
    """Publisher, provider, source, and policies: the editorial one is the work's, the others are the publisher's."""
    for entry in item.objects("infoSources"):
        _read_source(entry, state)
    publisher = state.get("publisher")
    for entry in item.objects("trustIndicators"):
        code = entry.word("role").replace("-", "")
        name = POLICY_OF_CODE.get(code)
        of_work = name == _OF_WORK
        if name is None or not (of_work or isinstance(publisher, NewsMediaOrganization)):
            entry.drop_all(f"{code!r:.40} is no policy of a publisher that the item names as such")
        elif (state.get(name) if of_work else getattr(publisher, name)) is not None:
            entry.drop_all("the model holds one page for each policy")
        elif of_work:
            state[name] = _read_policy(entry)
        else:
            setattr(publisher, name, _read_policy(entry))
        entry.close({}, NO_PROPERTY)


def write_sources(left: Remaining) -> dict[str, Any]:
    """The same, as members of an item."""
    sources: list[dict[str, Any]] = []
    indicators = [_write_policy(left, _OF_WORK)]
    for name, role in SOURCES.items():
        places = [(left.one(name), left.at(name))] if name == "publisher" else left.many(name)
        for value, where in places:
            if value is None:
                continue
            if "Role" in {base.__name__ for base in type(value).__mro__}:
                left.notes.dropped(where, NO_PLACE)
                continue
            source = left.inside(value, where)
            made = without_empty({**write_named(source, None), "contactInfo": write_contacts(source)})
            if made:
                sources.append({**made, "role": role})
            else:
                left.notes.dropped(where, "it has neither a name nor a URI")
            if not isinstance(value, Ref):
                source.only_as("NewsMediaOrganization" if name == "publisher" else "Organization")
            if name == "publisher" and made:
                indicators += [_write_policy(source, policy) for policy in POLICIES if policy != _OF_WORK]
            source.close({}, NO_PLACE)
    return {"infoSources": sources, "trustIndicators": list(filter(None, indicators))}


def _read_source(entry: Members, state: dict[str, Any]) -> None:
    role = entry.word("role")
    field = FIELD_OF_ROLE.get(role)
    if field is None:
        field = "source_organization"
        entry.change("role", f"the role {role!r:.40} is read as that of a source")
    if field == "publisher" and "publisher" in state:
        entry.drop_all("the model holds one publisher")
        return
    kind = "NewsMediaOrganization" if field == "publisher" else "Organization"
    source = named(entry, kind, read_named(entry, kind))
    if field == "publisher":
        state[field] = source
    else:
        state.setdefault(field, []).append(source)


def _read_policy(entry: Members) -> Any:
    address, title = entry.text("href"), entry.text("title")
    return CreativeWork(url=address, name=title) if title else address


def _write_policy(left: Remaining, name: str) -> dict[str, Any] | None:
    address, title = write_link(left, name)
    role = trust_role(POLICIES[name])
    return {"role": role, "title": title, "href": address} if address else None
