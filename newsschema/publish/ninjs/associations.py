"""The items that go with an item come in; a model's images, recordings, parts and related works go out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from newsschema.models.fields import fields_of
from newsschema.models.registry import model_class
from newsschema.models.thing import Ref
from newsschema.publish.ninjs.generations import DEEPEST
from newsschema.publish.ninjs.terms import ASSOCIATION_FIELD_OF_REL, FIELD_OF_MEDIA

if TYPE_CHECKING:
    from newsschema.publish.exchange.members import Members

_OTHERS = "mentions"
_SINGLE = ("translation_of_work",)


def read_associations(item: Members, state: dict[str, Any], read_item: Callable[[Members], Any]) -> None:
    """Each associated item in the field that its `rel` names, else in that of its type, else among what is named.

    `read_item` makes the model of an item.
    """
    for entry in item.objects("associations"):
        if entry.pointer.count("/associations/") > DEEPEST:
            entry.drop_all("associations are nested too deep")
            continue
        _read_association(entry, state, read_item)


def implied_name(field: str, place: int) -> str:
    """What an association is called that has no name, for ninjs wants one: "image-1"."""
    return f"{field.replace('_', '-')}-{place}"


def _is_implied(name: str, field: str) -> bool:
    start = implied_name(field, 0).removesuffix("0")
    return name.startswith(start) and name.removeprefix(start).isdecimal()


def _read_association(entry: Members, state: dict[str, Any], read_item: Callable[[Members], Any]) -> None:
    rel, name = entry.word("rel"), entry.text("name")
    if entry.keys() == {"uri"}:
        thing: Any = Ref(id=entry.text("uri"))
    else:
        thing = read_item(entry)
        if thing is None:
            entry.drop_all("an item of this type is no content")
            return
    field = _field(entry, rel, thing)
    if name is not None and not _is_implied(name, field):
        _name(entry, thing, name)
    if field not in _SINGLE:
        state.setdefault(field, []).append(thing)
    elif field in state:
        entry.drop_all("the model holds one such work")
    else:
        state[field] = thing


def _name(entry: Members, thing: Any, name: str) -> None:
    """Give the thing the name of the association, where it has no title and is no mere reference."""
    if thing.name is None and not isinstance(thing, Ref):
        thing.name = name
    elif name != thing.name:
        entry.lose("name", "the model holds the title" if thing.name else "a reference has no name")


def _field(entry: Members, rel: str, thing: Any) -> str:
    field = ASSOCIATION_FIELD_OF_REL.get(rel)
    if field is not None and _may_hold(field, thing):
        return field
    media = FIELD_OF_MEDIA.get(type(thing).__name__)
    found = media or _OTHERS
    if rel and not (media and rel in ("", "main", "featured")):
        entry.change("rel", f"the relation {rel!r:.40} is read as {found!r}")
    return found


def _may_hold(field: str, thing: Any) -> bool:
    work = model_class("NewsArticle")
    return isinstance(thing, fields_of(work).by_name[field].classes)
