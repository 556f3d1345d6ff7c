"""The classes of an element come in; the microformat and the properties that they mean go out.

Sources: the microformats wiki, "microformats2 prefix conventions", "h-entry", "h-card", and there "backward
compatibility" for the older forms, hentry and vcard. Class names are case-sensitive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.microformat_items import ARTICLE, CARD, ENTRY, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.document.document import Element


class Property(NamedTuple):
    """One property that an element is."""

    prefix: str
    """How its value is read: "p" a text, "u" a URL, "dt" a date, "e" the text of markup, "tag" a link's tag."""
    name: str


OLD_ROOTS = {"hentry": ENTRY, "vcard": CARD}
"""The older forms, and what they are in the present ones."""
KINDS = frozenset({ENTRY, CARD})
"""The microformats that are read."""
_OTHER_KINDS = frozenset(
    {"h-adr", "h-app", "h-cite", "h-event", "h-feed", "h-geo", "h-item", "h-listing", "h-product", "h-recipe"}
    | {"h-resume", "h-review", "h-review-aggregate"}
)
"""The microformats whose properties are not those of an item around them. CSS frameworks have classes such as
"h-full", so an unknown name that begins with "h-" is none."""
_KEPT = frozenset({*ARTICLE, *PERSON, "uid"})
_OLD = {
    ENTRY: {
        "entry-title": Property("p", "name"),
        "entry-summary": Property("p", "summary"),
        "entry-content": Property("e", "content"),
        "published": Property("dt", "published"),
        "updated": Property("dt", "updated"),
        "author": Property("p", "author"),
        "category": Property("p", "category"),
    },
    CARD: {
        "fn": Property("p", "name"),
        "title": Property("p", "job-title"),
        "bday": Property("dt", "bday"),
        **{name: Property("u", name) for name in ("url", "uid", "photo", "logo", "email")},
        **{name: Property("p", name) for name in ("tel", "org", "role", "note", "nickname")},
        **{name: Property("p", name) for name in ("honorific-prefix", "given-name", "additional-name")},
        **{name: Property("p", name) for name in ("family-name", "honorific-suffix")},
    },
}
_RELATIONS = {"bookmark": Property("u", "url"), "tag": Property("tag", "category")}
"""What the relations of a link are of an entry in its older form."""
_PREFIXES = frozenset({"p", "u", "dt", "e"})
_KNOWN = frozenset({*KINDS, *OLD_ROOTS, *_OTHER_KINDS}).union(*_OLD.values())


def has_meaning(element: Element, in_present_form: bool) -> bool:
    """Whether an element may have to do with a microformat; in the present form any class with a prefix may."""
    classes = element.attr("class")
    if classes:
        names = classes.split()
        if not _KNOWN.isdisjoint(names):
            return True
        if in_present_form and any(name.partition("-")[0] in _PREFIXES for name in names):
            return True
    relations = element.attr("rel")
    return relations is not None and not _RELATIONS.keys().isdisjoint(relations.split())


def kind_of(classes: Sequence[str]) -> tuple[str | None, bool]:
    """The microformat that begins at an element, and whether in its older form, which counts where there is no other.

    One that is read goes before one that is not.
    """
    present = [name for name in classes if name in KINDS] or [name for name in classes if name in _OTHER_KINDS]
    if present:
        return present[0], False
    return next(((OLD_ROOTS[name], True) for name in classes if name in OLD_ROOTS), (None, False))


def prefixes(classes: Sequence[str]) -> set[str]:
    """The prefixes of the properties, known or unknown, that the classes are in the present form."""
    return {name.partition("-")[0] for name in classes if _is_property(name)}


def properties(classes: Sequence[str]) -> list[Property]:
    """The known properties that the classes are in the present form, in the order they are written in."""
    named = (name.partition("-") for name in dict.fromkeys(classes) if _is_property(name))
    return [Property(prefix, name) for prefix, _, name in named if name in _KEPT]


def old_properties(element: Element, classes: Sequence[str], kind: str) -> list[Property]:
    """The properties that an element is of a microformat in its older form."""
    table = _OLD[kind]
    found = [table[name] for name in dict.fromkeys(classes) if name in table]
    if kind == ENTRY and element.tag in ("a", "area", "link") and element.attr("href"):
        relations = (element.attr("rel") or "").split()
        found += [meant for name, meant in _RELATIONS.items() if name in relations]
    return found


def _is_property(name: str) -> bool:
    prefix, _, rest = name.partition("-")
    return prefix in _PREFIXES and rest.isascii() and rest.islower() and rest.replace("-", "").isalnum()
