"""Languages: whether each is named by its tag."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.values.languages import is_language_tag, normalize_language
from newsschema.values.text import LangString

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context, Said

_PROPERTIES = ("inLanguage", "subtitleLanguage")
"""The properties whose text is a tag; `availableLanguage` has names too, in schema.org's own examples."""
_PRIVATE = ("x-", "i-")
"""What tags of private use, and some old ones, begin with."""
_MEANT = {
    "eng": "en", "ger": "de", "deu": "de", "fre": "fr", "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "dut": "nl",
    "nld": "nl", "jpn": "ja", "chi": "zh", "zho": "zh", "rus": "ru", "pol": "pl", "tur": "tr", "ara": "ar", "swe": "sv",
    "dan": "da", "fin": "fi", "jp": "ja", "cz": "cs", "dk": "da", "cn": "zh", "ua": "uk", "gr": "el", "vn": "vi",
    "sp": "es", "us": "en-US", "gb": "en-GB", "english": "en", "german": "de", "deutsch": "de", "french": "fr",
    "français": "fr", "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "russian": "ru", "japanese": "ja", "chinese": "zh",
    "arabic": "ar", "hindi": "hi", "polish": "pl", "turkish": "tr",
}  # fmt: skip
"""Codes of three letters where there is one of two, codes of countries that are no language's, and names, with their
tags."""
_NO_REGIONS = {"UK": "GB", "EN": "", "JA": "JP"}
"""What is written for a region and is none, and the region."""


class LanguageTag(Rule):
    """A language should be named by its BCP 47 tag.

    Readers look languages up by their tags: "de", "en-GB", "zh-Hant". Names, underscores and codes of countries are
    found in no list. The "@language" of a text is looked at too.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "English"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en_GB"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "headline": {"@value": "Schleuse wieder offen", "@language": "German"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en-GB",
         "alternativeHeadline": {"@value": "Schleuse wieder offen", "@language": "de"}}

    Source: schema.org, inLanguage ("language codes from the IETF BCP 47 standard"), schema.org 30.0, and RFC 5646.
    """

    code = "NS520"
    name = "value.language-tag"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.said(*_PROPERTIES):
            text = said.value.value
            if isinstance(text, str) and text.strip() and (hint := _mistake(text.strip())):
                yield self.finding(f"{said.property} is {text!r:.60}, which is no language tag; {hint}", said.value)
        for written, said in context.once(_languages).items():
            if hint := _mistake(written):
                yield self.finding(f"the @language is {written!r:.60}, which is no language tag; {hint}", said.value)


def _languages(context: Context) -> dict[str, Said]:
    """The languages that texts are tagged with, and the first text of each."""
    found: dict[str, Said] = {}
    for said in [said for said in context.texts if type(said.value.value) is LangString]:
        if said.value.value.language:
            found.setdefault(said.value.value.language, said)
    return found


@lru_cache(maxsize=1024)
def _mistake(written: str) -> str | None:
    """What to write for a language that is not named by a tag; None for a tag."""
    if "://" in written or written.lower().startswith(_PRIVATE):
        return None
    tag = normalize_language(written)
    first, _, rest = (tag or written).partition("-")
    meant = _MEANT.get(first.lower())
    if meant is not None:
        return f"write {meant if '-' in meant or not rest or tag is None else f'{meant}-{rest}'}"
    if rest in _NO_REGIONS:
        region = _NO_REGIONS[rest]
        return f"write {first}-{region}" if region else f"write {first}"
    if is_language_tag(written):
        return None
    return f"write {tag}" if tag is not None else "write a tag such as de or en-GB"


RULES: tuple[Rule, ...] = (LanguageTag(),)
