"""A page of a site comes in; its article goes out as an HTML fragment with microdata, for pages without scripts.

Source: HTML, section "Microdata": the values of properties by their elements; `<meta>` and `<link>` with an `itemprop`
may stand in the body.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from newsschema.errors import UsageError
from newsschema.models.export import entries
from newsschema.models.state import types_of
from newsschema.models.thing import Ref
from newsschema.publish.merging import reachable
from newsschema.publish.tags import attribute
from newsschema.values.text import replace_surrogates
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.thing import Thing
    from newsschema.publish.site_page import SitePage

_SCHEMA = "https://schema.org/"
_SHOWN = {"headline": "h1", "alternativeHeadline": "p", "description": "p"}
"""The properties that readers see, and their elements."""
_DATES = frozenset({"datePublished", "dateModified"})
_BODY = "articleBody"


def fragment(page: SitePage) -> str:
    """The article with all it holds; see `SitePage.to_html_fragment`."""
    if page.article is None:
        raise UsageError("only the page of an article can be written as a fragment with microdata; use to_head()")
    return "\n".join(_Fragment(page).lines())


class _Fragment:
    """One fragment. A thing that was written already is an item of the same "itemid" that says nothing more."""

    def __init__(self, page: SitePage) -> None:
        self._page = page
        self._written: set[int] = set()
        self._ids: dict[int, str] = {}
        self._name_shared()

    def _name_shared(self) -> None:
        """Things that occur more than once and have no "@id" get one, numbered in the order of the fragment."""
        met: set[int] = set()
        for thing in reachable(self._page.article or self._page.page):
            for value in _things(thing):
                if id(value) in met and not value.id:
                    self._ids.setdefault(id(value), f"{self._page.url}#item-{len(self._ids) + 1}")
                met.add(id(value))

    def lines(self) -> Iterator[str]:
        """The lines of the fragment."""
        article: Any = self._page.article
        yield f"<article{self._item(article)}>"
        yield from self._members(article)
        yield "</article>"

    def _members(self, thing: Thing) -> Iterator[str]:
        self._written.add(id(thing))
        for name, values in entries(thing):
            for value in values:
                if hasattr(value, "to_jsonld"):
                    yield from self._thing(name, value)
                else:
                    yield _value(name, value)

    def _thing(self, name: str, thing: Thing) -> Iterator[str]:
        if isinstance(thing, Ref) or thing is self._page.page:  # the page that shows the fragment describes itself
            yield f'<link itemprop="{attribute(name)}" href="{attribute(thing.id or "")}">'
            return
        yield f'<div itemprop="{attribute(name)}"{self._item(thing)}>'
        if id(thing) not in self._written:
            yield from self._members(thing)
        yield "</div>"

    def _item(self, thing: Thing) -> str:
        """The attributes of an item. An item can have several types only of one vocabulary (HTML, "the itemtype
        attribute")."""
        types = " ".join(_SCHEMA + name for name in types_of(thing) if ":" not in name)
        kind = f' itemtype="{attribute(types)}"' if types else ""
        named = thing.id or self._ids.get(id(thing))
        name = f' itemid="{attribute(named)}"' if named and kind else ""
        return f" itemscope{kind}{name}"


def _things(thing: Thing) -> Iterator[Thing]:
    for _, values in entries(thing):
        yield from (value for value in values if hasattr(value, "to_jsonld"))


def _value(name: str, value: Any) -> str:
    """One property with a value that is no thing."""
    language = ""
    if isinstance(value, dict):
        language = f' lang="{attribute(str(value["@language"]))}"' if "@language" in value else ""
        value = value.get("@value", "")
    text = ("true" if value else "false") if isinstance(value, bool) else str(value)
    prop = f' itemprop="{attribute(name)}"{language}'
    if name in _DATES:
        return f'<time{prop} datetime="{attribute(text)}">{_text(text)}</time>'
    if name in _SHOWN:
        return f"<{_SHOWN[name]}{prop}>{_text(text)}</{_SHOWN[name]}>"
    if name == _BODY:
        return f"<div{prop}>{_text(text)}</div>"
    if is_web_url(text):
        return f'<link{prop} href="{attribute(text)}">'
    return f'<meta{prop} content="{attribute(text)}">'


def _text(text: str) -> str:
    return escape(replace_surrogates(text).replace("\0", "\N{REPLACEMENT CHARACTER}"), quote=False).replace(
        "\r", "&#13;"
    )
