"""One author as a page shows it; and a text in, whether it can be an author's name out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import text_words
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.texts import matchable
from newsschema.values.byline_pieces import cut_intro
from newsschema.values.name_kinds import makes_pictures

if TYPE_CHECKING:
    from newsschema.document.document import Element

MAX_NAME = 80
_MAX_DIGITS = 3
_MAX_ACCOUNT = 24
BETWEEN = frozenset(
    {",", ";", "|", "/", "·", "•", "&", "+", "and", "und", "et", "y", "e", "i", "og", "och", "en", "ja", "ve"}
)
"""What stands between two names, and is none."""


@dataclass(slots=True)
class Author:
    """One author, or a byline that is not taken apart."""

    element: Element
    near: int
    """The index of an element at or before it."""
    name: str
    url: str | None
    role: tuple[Element, str] | None = None
    """The element and the text that say what the author is, such as "Political editor"."""


def is_name(text: str) -> bool:
    """Whether a text can be a name at all: short, with letters, without numbers, and not what a button says."""
    if not 2 <= len(text) <= MAX_NAME or "@" in text:
        return False
    if says_nobody(text):
        return False
    return has_letters(text) and (sum(map(str.isdigit, text)) <= _MAX_DIGITS or _is_account(text))


def _is_account(text: str) -> bool:
    """Whether a text is the name of an account, which may end with many digits: "jane1984"."""
    return text.isalnum() and text.rstrip("0123456789").isalpha() and len(text) < _MAX_ACCOUNT


def says_nobody(text: str) -> bool:
    """Whether a text is one that stands beside names and is none, such as "Follow", or says what a button says."""
    plain = matchable(text).strip(" :.,|·+")
    return plain in no_names() or says_button(plain)


def says_button(plain: str) -> bool:
    """Whether a text, as it is compared, begins or ends with what only buttons beside an author's name say: "Get email
    alerts", "View author archive", "RSS feed".
    """
    before, _, last = plain.rpartition(" ")
    return bool(before) and (last in _button_words() or f"{plain} ".startswith(_invitations()))


@cache
def _invitations() -> tuple[str, ...]:
    return tuple(f"{words} " for words in flat(text_words.INVITATIONS, ";"))


@cache
def _button_words() -> frozenset[str]:
    return frozenset(flat(text_words.BUTTONS))


@cache
def no_names() -> frozenset[str]:
    """What bylines hold besides names, in the form in which texts are compared."""
    return frozenset({*flat(text_words.NO_NAMES, ";"), *flat(text_words.BY, ";")})


def without_address(text: str) -> str:
    """A text without the e-mail address at its end: "Jane Doe | jane@example.com"."""
    before, _, last = text.rpartition(" ")
    return before.rstrip(" |·•,-–(") if "@" in last and "." in last else text


def has_letters(text: str) -> bool:
    """Whether a letter of any script is in a text."""
    return any(map(str.isalpha, text))


def made_pictures(author: Author) -> bool:
    """Whether what stands right behind a name says that it is of who made the pictures: "Foto", "(photos)"."""
    behind = author.element.next_sibling or getattr(author.element.parent, "next_sibling", None)
    text = behind.text if behind is not None else ""
    said = author.role[1] if author.role is not None else " ".join(text.split()) if len(text) <= MAX_NAME else ""
    return makes_pictures(said)


def credits_another(before: str, name: str) -> bool:
    """Whether the words before a name say that it is of someone who made something else: "Photo", "Translated by"."""
    return cut_intro(f"{before.strip(' :')}: {name}", None)[2]
