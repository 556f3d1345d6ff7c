"""A name comes in; whether it is a person's, an organization's, a news agency's, a title, or nobody's goes out."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Literal

from newsschema.values import compact_words
from newsschema.values import name_words as table
from newsschema.values.compact_names import is_compact_name, is_compact_organization
from newsschema.values.name_words import in_order, phrases, words

Kind = Literal["person", "organization", "unknown"]

_MAX_WORDS = 8
_INNER_MARKS = frozenset("-‐‑'’ʼʻ`´.·‧\"“”„()\u200c\u200d")  # inside the words of a name: "Jean-Luc", "O’Neil", "J.R."
_LIST_WORDS = frozenset({"and", "et", "och", "og", "und", "y"})
_SOURCE_MARKS = str.maketrans("/,&+-–;|", "        ")


def kind_of(name: str, language: str | None = None, houses: frozenset[str] = frozenset()) -> Kind:
    """What bears `name`; "unknown" for most names of one word and for all that fits neither a person nor a group."""
    if name.casefold() in houses or is_agency(name) or is_organization(name):
        return "organization"
    return "person" if is_person_name(name, language) else "unknown"


def is_person_name(text: str, language: str | None = None) -> bool:
    """Whether `text` has the form of one person's full name, in any script, and holds no word that people do not bear.

    Of one word it is a name in Chinese, Japanese and Korean only. `language` is a BCP 47 tag: "ja" and "ko" make up
    for a family name that is not among the frequent ones.
    """
    name = _without_dressing(text)
    parts = name.split(" ")
    if len(parts) == 1:
        return is_compact_name(name, language)
    if len(parts) > _MAX_WORDS or len(name) > 100 or _begins_like_a_title(parts):
        return False
    folded = [part.casefold().strip(".,:") for part in parts]
    if not _nobodys_words().isdisjoint(folded) or any(len(part) > 7 and is_title_word(part) for part in folded):
        return False
    borne = [part for part in parts if part not in words(table.PARTICLES)]
    if (
        len(borne) < 2
        or name.casefold() in table.special_phrases()
        or name.split()[-1] in table.legal_forms()
        or parts[0] in table.LEGAL_OPENINGS.split()
        or not all(map(_is_name_word, borne))
    ):
        return False
    return any(len(part.strip(".")) > 1 for part in borne)


def is_agency(text: str) -> bool:
    """Whether `text` is how a news agency signs, or several do ("dpa/AFP"), in any language and case that is clear."""
    parts = text.translate(_SOURCE_MARKS).split()
    if len(text) > 100 or table.agency_words().isdisjoint([part.casefold().strip(".") for part in parts]):
        return False
    if _is_one_agency(text):
        return True
    parts = [part for part in parts if part.casefold() not in _LIST_WORDS]
    return len(parts) > 1 and all(map(_is_one_agency, parts))


def is_organization(text: str) -> bool:
    """Whether a word in `text` says that it names a group of people, or `text` is the name of a site: "example.com"."""
    folded = text.casefold()
    parts = folded.replace("-", " ").replace("/", " ").split()
    if not words(table.ORGANIZATIONS).isdisjoint(parts) or is_site_name(text):
        return True
    if folded.startswith("the ") or any(part.endswith(in_order(table.ORGANIZATION_ENDINGS)) for part in parts):
        return True
    if not text.isascii() and is_compact_organization(folded):
        return True
    first, *others = text.split() or [""]
    if not others:
        return False
    if first in table.LEGAL_OPENINGS.split() or others[-1].strip("()") in table.legal_forms():
        return True
    return _is_long_agency(first) or _is_long_agency(others[-1])


def is_staff(text: str) -> bool:
    """Whether `text` names a group of writers: "Staff", "Redaktion", "Gear Team"."""
    return not words(table.STAFF).isdisjoint(text.casefold().replace("-", " ").split())


def is_title(text: str) -> bool:
    """Whether `text` is a job title and no name: "Staff Writer", "Korrespondent in Athen", "Deputy Business Editor"."""
    folded = text.casefold()
    if folded.startswith(table.TITLE_OPENINGS) or folded in in_order(compact_words.TITLES):
        return True
    parts = [part.strip(".,:;") for part in folded.split()]
    return any(map(is_title_word, parts)) and not is_person_name(text)


def is_title_word(folded: str) -> bool:
    """Whether a casefolded word names a profession."""
    return folded in words(table.TITLES) or (len(folded) > 7 and folded.endswith(in_order(table.TITLE_ENDINGS)))


def makes_pictures(role: str) -> bool:
    """Whether a role is one of pictures, in the languages of newspapers: "Foto", "Fotograf", "(photos)"."""
    return role.casefold().strip(" ():.") in words(table.PICTURES)


def is_modifier(folded: str) -> bool:
    """Whether a casefolded word may open a title: "Deputy", "Sports", "Leitender"."""
    return folded in words(table.MODIFIERS)


def is_placeholder(text: str) -> bool:
    """Whether `text` is nobody's name: an account's, a template's, a number, or no letter at all."""
    folded = text.casefold().strip(" .")
    return (
        folded in phrases(table.PLACEHOLDERS)
        or (folded[-1:].isdigit() and folded.rstrip("0123456789") in phrases(table.NUMBERED))
        or "{{" in text
        or "}}" in text
        or "%s" in text
        or not any(map(str.isalpha, text))
        or (" " not in text and "_" in text and any(map(str.isdigit, text)))
    )


def makes_sites(text: str) -> bool:
    """Whether `text` names who made a site, as the meta for the author does on many: "Webagentur Muster GmbH"."""
    return not words(table.SITE_MAKERS).isdisjoint(text.casefold().replace("-", " ").split())


def is_place(text: str) -> bool:
    """Whether `text` is a place of several words, which looks like a person."""
    return text.casefold() in phrases(table.PLACES)


def is_site_name(text: str) -> bool:
    """Whether `text` has the form of a host name, as sites sign: "example.com"."""
    host, dot, domain = text.rpartition(".")
    if not dot or not host or not text.isprintable() or any(c in text for c in " @/"):
        return False
    known = len(domain) == 2 and domain.isascii() and domain.isalpha() and domain.islower()
    return len(host) > 1 and (known or domain.casefold() in words(table.TOP_LEVEL_DOMAINS))


def _without_dressing(text: str) -> str:
    """`text` without "Dr." and the like before it and "Jr." and the like behind it."""
    parts = text.split()
    while parts and parts[0].casefold() in words(table.HONORIFICS):
        del parts[0]
    while len(parts) > 1 and parts[-1].casefold().strip("(),") in words(table.SUFFIXES):
        del parts[-1]
        parts[-1] = parts[-1].rstrip(",")
    return " ".join(parts)


@cache
def _nobodys_words() -> frozenset[str]:
    """Words that are in no person's name."""
    conjunctions = {"and", "und", "et", "och", "og", "with", "avec", "mit", "for", "by", "from", "in", "is"}
    single = frozenset(name for name in phrases(table.AGENCIES) if " " not in name and len(name) > 3)
    tables = (words(table.ORGANIZATIONS), words(table.TITLES), words(table.CREDITS), in_order(compact_words.TITLES))
    return single.union(conjunctions, *tables)


def _begins_like_a_title(parts: list[str]) -> bool:
    """Whether the first word is an article, "The Example" or "Le Beispiel" (but "Le Duc Tho"), or that of an address:
    "Place du Muster".
    """
    first = parts[0].casefold()
    if first in table.STREETS.split() and parts[1].islower():
        return True
    return first in table.ARTICLES.split() or (len(parts) == 2 and first in table.SHORT_ARTICLES.split())


def _is_name_word(word: str) -> bool:
    """Whether `word` has letters and the marks of names only, and begins with a capital where the script has them."""
    if word.isalpha():
        return _has_capital(word[0])
    if not all(c.isalpha() or c in _INNER_MARKS or unicodedata.category(c)[0] == "M" for c in word):
        return False
    letters = [c for i, c in enumerate(word) if c.isalpha() and (i == 0 or not word[i - 1].isalpha())]
    return any(map(_has_capital, letters))


def _has_capital(letter: str) -> bool:
    return letter.isupper() or letter.istitle() or letter.lower() == letter.upper()


def _is_one_agency(text: str) -> bool:
    folded = text.casefold().strip(" .")
    if folded in phrases(table.AGENCIES) or text.strip(" .") in phrases(table.CAPITAL_AGENCIES):
        return True
    shorter = [folded.removeprefix(word) for word in table.AGENCY_WORDS] + [
        folded.removesuffix(e) for e in table.AGENCY_ENDINGS
    ]
    return any(name in phrases(table.AGENCIES) for name in shorter)


def _is_long_agency(word: str) -> bool:
    """Whether `word` is an agency whose country or desk may follow: "AFP Deutschland", "dpa-infocom"."""
    return len(word) > 2 and is_agency(word)
