"""A page comes in; what it marks as behind a paywall goes out: the works, and the sections of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node
from newsschema.graph.types import is_a
from newsschema.rules.views.stated import behind_roles, raw_text, text_of
from newsschema.values.numbers import read_boolean

if TYPE_CHECKING:
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

FLAG = "isAccessibleForFree"
SELECTOR = "cssSelector"

_ESCAPED = r"\\(?:([0-9A-Fa-f]{1,6}+)\s?+|([^0-9A-Fa-f\n]))"
_CLASS = re.compile(rf"\.((?:-?(?:[A-Za-z_]|[^\x00-\x7f]|{_ESCAPED})|--)(?:[\w-]|[^\x00-\x7f]|{_ESCAPED})*+)", re.ASCII)
"""A selector of one class (CSS Syntax, "ident-token diagram")."""
_ESCAPE = re.compile(_ESCAPED)


class Section(NamedTuple):
    """A part of a work that is marked as a section of the page."""

    host: Node
    """The work."""
    value: Value
    """Where the work names the section."""
    node: Node
    selectors: tuple[tuple[str, Value], ...]
    """Its selectors, without white space around them."""
    flag: bool | None
    """Whether it is free; None where that is not said so that it can be read."""

    @property
    def classes(self) -> list[str]:
        """The classes of its selectors, as far as these are selectors of one class."""
        return [name for text, _ in self.selectors if (name := class_in(text)) is not None]


def sections(context: Context) -> list[Section]:
    """The sections of all works: parts with a selector, and elements of the page that are said to be free or not."""
    if not context.said(FLAG) and not context.said(SELECTOR):
        return []
    hosts = {id(said.node): said.node for said in context.said("hasPart") if not is_a(said.node, "Role")}
    found: list[Section] = []
    for host in hosts.values():
        for value in behind_roles(host, "hasPart"):
            node = value.value
            if isinstance(node, Node) and (SELECTOR in node.properties or _is_flagged_element(node)):
                texts = ((text_of(at), at) for at in node.values(SELECTOR) if raw_text(at.value) is not None)
                found.append(Section(host, value, node, tuple(texts), flag_of(node)))
    return found


def walled(context: Context) -> list[Section]:
    """The sections that are not said to be free."""
    return [section for section in context.once(sections) if section.flag is not True]


def walled_works(context: Context) -> list[Node]:
    """The works with sections that are not said to be free, each once."""
    return list({id(section.host): section.host for section in context.once(walled)}.values())


def flag_of(node: Node) -> bool | None:
    """Whether a thing is free; None where that is not said so that it can be read."""
    flags = [_truth(value) for value in node.values(FLAG)]
    return next((flag for flag in flags if flag is not None), None)


def class_in(selector: str) -> str | None:
    """The class that a selector of one class names; None for any other selector."""
    match = _CLASS.fullmatch(selector)
    return _ESCAPE.sub(_unescaped, match[1]) if match is not None else None


def _is_flagged_element(node: Node) -> bool:
    return FLAG in node.properties and is_a(node, "WebPageElement")


def _truth(value: Value) -> bool | None:
    raw = value.value
    if isinstance(raw, Node):
        raw = raw.id
    return read_boolean(raw.get("@value") if isinstance(raw, dict) else raw)


def _unescaped(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else 0
    return chr(code) if 0 < code < 0x110000 else match[2] or "\ufffd"
