"""A language and the look of a numeric date come in; whether the month stands first goes out, where that is sure."""

from __future__ import annotations

# Regions whose numeric dates begin with the month (CLDR).
_MONTH_FIRST_REGIONS = frozenset({"US", "AS", "GU", "MH", "MP", "PR", "UM", "VI"})
# Languages in which "03/04/2024" is written either way, or hardly at all.
_UNSETTLED = frozenset({"en", "en-CA", "en-PH", "fil", "tl", "und", "ja", "ko", "zh", "hu", "lt", "mn", "sv", "eu"})
# Languages that write "3.4.2024": a slash between the numbers is then a program's, and the order may be its maker's.
_DOTTED = frozenset(
    {"az", "be", "bg", "bs", "cs", "da", "de", "et", "fi", "he", "hr", "hy", "is", "ka", "kk", "lb", "lv", "mk"}
    | {"nb", "nn", "no", "pl", "ro", "ru", "sk", "sl", "sq", "sr", "tr", "uk"}
)
# Languages that write "8:30 am". In others it shows, as the slash does above, that a program wrote the date.
_TWELVE_HOURS = frozenset({"ar", "bn", "el", "en", "es", "hi", "ml", "mr", "ms", "sq", "sw", "ta", "te", "ur"})


def month_first(tag: str | None, mark: str, *, twelve_hours: bool) -> bool | None:
    """Whether "03/04/2024" begins with the month; None where neither the language nor its look settles it.

    `tag` is the language as a normalised BCP 47 tag, `mark` the character between the numbers ("/", "-", "|" or "."),
    and `twelve_hours` says whether "am" or "pm" stands in the text. Dates with dots begin with the day in all
    languages, but for the regions where others do not: there people write them either way.
    """
    primary, *others = (tag or "und").split("-")
    if not _MONTH_FIRST_REGIONS.isdisjoint(others):
        return None if mark == "." else True
    if mark == ".":
        return False
    if tag in _UNSETTLED or (primary in _UNSETTLED and primary != "en") or tag is None:
        return None
    if (mark == "/" and primary in _DOTTED) or (twelve_hours and primary not in _TWELVE_HOURS):
        return None
    return False
