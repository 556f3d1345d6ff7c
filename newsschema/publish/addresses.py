"""Addresses as a newsroom writes them come in, alone or in a model with all it leads to; absolute ones go out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.errors import UsageError
from newsschema.models.fields import fields_of
from newsschema.models.kinds import KINDS
from newsschema.publish.merging import reachable
from newsschema.values.text import plain_text
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from newsschema.models.fields import Field
    from newsschema.models.thing import Thing

_URL = KINDS["url"]


def page_address(site: str, given: object, advice: str) -> str:
    """The absolute address of a page, without a fragment, which names a part of a page and no page.

    Raises:
        UsageError: it is none; the message ends with the advice.
    """
    text = plain_text(given).strip() if isinstance(given, str) else ""
    address = resolve_url(site, text).partition("#")[0] if text else ""
    if not is_web_url(address):
        raise UsageError(f"a page needs its address, found {given!r:.80}; {advice}")
    return address


def make_absolute(root: Thing, site: str) -> None:
    """Resolve what a newsroom may write relative to its site, such as "/ethics": other readers see no site."""
    for thing in reachable(root):
        fields, state = fields_of(type(thing)).by_name, vars(thing)
        for name, value in list(state.items()):
            if name in fields and _URL in fields[name].kinds:
                state[name] = _absolute(fields[name], value, site)


def _absolute(field: Field, value: Any, site: str) -> Any:
    if field.many:
        return [resolve_url(site, item) if _is_relative(item) else item for item in value]
    return resolve_url(site, value) if _is_relative(value) else value


def _is_relative(value: object) -> bool:
    """Whether it is a path, and neither an address with its scheme, nor a word or a sentence in the place of one."""
    if not isinstance(value, str) or is_web_url(value) or len(value.split()) != 1:
        return False
    return ":" not in value.partition("/")[0] and ("/" in value or "." in value)
