"""The rights in an item come in, and how it was made; a model's fields go out, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.models.creative_work import CreativeWork
from newsschema.models.organization import Organization
from newsschema.publish.ninjs.links import write_link
from newsschema.publish.ninjs.terms import NO_PLACE, NO_PROPERTY, digital_source_member, digital_source_uri
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from newsschema.publish.exchange.members import Members
    from newsschema.publish.exchange.remaining import Remaining

_JOINT = ", "


def read_rights(item: Members, state: dict[str, Any]) -> None:
    """Copyright, terms of use, licence and digital source."""
    holder, terms = item.text("copyrightHolder"), item.text("usageTerms")
    state["copyright_holder"] = Organization(name=holder) if holder else None
    state["copyright_notice"] = item.text("copyrightNotice")
    state["usage_info"] = terms if terms is None or is_web_url(terms) else CreativeWork(text=terms)
    rights = item.object("rightsInfo")
    if rights is not None:
        state["license"] = rights.text("linkedRights")
        rights.close({}, NO_PROPERTY)
    source = item.object("digitalSourceType")
    if source is not None:
        uri = source.text("uri")
        state["digital_source_type"] = digital_source_member(uri) or uri if uri else None
        source.close({}, "the URI says it")


def write_rights(left: Remaining) -> dict[str, Any]:
    """The same, as members of an item."""
    licence, title = write_link(left, "license")
    if title is not None:
        left.notes.dropped(left.at("license") + "/name", NO_PLACE)
    source = left.one("digital_source_type")
    uri = (digital_source_uri(source) or left.uri(source, left.at("digital_source_type"))) if source else None
    return {
        "copyrightHolder": _write_holders(left),
        "copyrightNotice": left.text("copyright_notice"),
        "usageTerms": _write_terms(left),
        "rightsInfo": {"linkedRights": licence} if licence else None,
        "digitalSourceType": {"uri": uri} if uri else None,
    }


def _write_holders(left: Remaining) -> str | None:
    names: list[str] = []
    for value, where in left.many("copyright_holder"):
        holder = left.inside(value, where)
        name = holder.text("name")
        if name:
            names.append(name)
            holder.only_as("Organization")
        else:
            left.notes.dropped(where, "ninjs knows a holder by the name")
        holder.close({}, NO_PLACE)
    if len(names) > 1:
        left.notes.changed(left.at("copyright_holder"), "the names stand in one text")
    return _JOINT.join(names) or None


def _write_terms(left: Remaining) -> str | None:
    """Terms of use as a text: that of a work, or its address."""
    value = left.one("usage_info")
    if value is None or isinstance(value, str):
        return left.plain(value, left.at("usage_info")) if value else None
    work = left.inside(value, left.at("usage_info"))
    text = work.text("text") or work.text("url")
    if text is None:
        left.notes.dropped(left.at("usage_info"), "it has neither a text nor an address")
    work.close({}, NO_PLACE)
    return text
