"""Names, attributes and content come in; HTML goes out, in which text from outside can be nothing but text."""

from __future__ import annotations

from html import escape

from newsschema.reporters.display import visible

_VOID = frozenset({"meta"})


class Markup(str):
    """Text that is HTML. Whatever is no Markup is escaped where it is put into an element."""

    __slots__ = ()


def element(tag: str, /, *content: str, **attributes: str | int | None) -> Markup:
    """An element. Attributes are named as in HTML or SVG, with `_` for `-` and at the end of a Python keyword; those
    that are None are left out."""
    given = "".join(f' {_name(key)}="{escaped(str(value))}"' for key, value in attributes.items() if value is not None)
    if tag in _VOID:
        return Markup(f"<{tag}{given}>")
    return Markup(f"<{tag}{given}>{joined(*content)}</{tag}>")


def joined(*content: str) -> Markup:
    """One piece of markup after the other, text escaped."""
    return Markup("".join(map(escaped, content)))


def escaped(text: str) -> Markup:
    """Text as HTML, on one line, with nothing hidden in it; what is HTML already comes back as it is."""
    return text if isinstance(text, Markup) else Markup(escape(visible(text)))


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
