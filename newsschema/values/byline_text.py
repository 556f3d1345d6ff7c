"""A byline as found comes in; its text without links, addresses and dates, and the e-mail addresses in it, go out."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsschema.values import name_words as table
from newsschema.values.compact_names import without_other_roles
from newsschema.values.month_names import fold_name, month_number
from newsschema.values.name_kinds import is_person_name, is_title_word
from newsschema.values.name_words import in_order, words
from newsschema.values.text import clean_text

MAX_LENGTH = 4000
"""Characters: a list of a hundred names, and no article."""
LINE_END = "\n"
DATE_MARK = "\r"
"""Stands where a date, a time of day, or a count was."""

_PUNCTUATION = ".,;:!?()[]|·•–—-→»«*/"
_TIME = re.compile(r"[0-9]+(?: [.:/-][0-9] | [年年월月時时] | (?: st|nd|rd|th|min|mins|m|h|hrs|am|pm )$ )", re.VERBOSE)


def plain_byline(text: str, language: str | None) -> tuple[str, list[str]]:
    """`text` as plain text, with `LINE_END` and `DATE_MARK` where they were, and the addresses; "" if too long."""
    if len(text) > MAX_LENGTH:
        return "", []
    lines = [clean_text(text)] if "<" in text else [clean_text(line) for line in text.splitlines()]
    text = f" {LINE_END} ".join(line for line in lines if line)
    if text[:1] == "@" and is_person_name(text[1:]):
        return text[1:], []
    if not text.isascii():
        text = without_other_roles(text)
    emails: list[str] = []
    if "@" in text or "." in text:
        text = _without_links(text, emails)
    if holds_glued_words(text):
        text = " ".join(_unglued(token) for token in text.split(" "))
    if any(map(str.isdigit, text)):
        text = _without_dates(text, language)
    if ":" in text:
        text = _with_labels_apart(text)
    return _with_credits_apart(text), emails


def _with_credits_apart(text: str) -> str:
    """`text` with a break before a credit inside it that has a "by": "Text by Jane Doe Illustration by John Roe"."""
    tokens = text.split(" ")
    for i in range(2, len(tokens) - 2):
        if tokens[i].casefold() in words(table.CREDITS) and tokens[i + 1].casefold() in words(table.PREPOSITIONS):
            before = tokens[i - 1].casefold()
            if tokens[i - 1][:1].isupper() and before not in words(table.LEADS) and before not in words(table.CREDITS):
                tokens[i] = f"{LINE_END} {tokens[i]}"
    return " ".join(tokens)


def _with_labels_apart(text: str) -> str:
    """`text` with a break before labels inside it: "Text: Jane Doe Photos: John Roe"."""
    tokens = text.split(" ")
    for i, (before, token) in enumerate(pairwise(tokens), 1):
        label = token.casefold().removesuffix(":")
        if token.endswith(":") and (label in words(table.CREDITS) or label in words(table.LABELS)):
            following = before.casefold() in words(table.LEADS) or before.casefold() in words(table.CREDITS)
            tokens[i] = token if following else f"{LINE_END} {token}"
    return " ".join(tokens)


def _without_links(text: str, emails: list[str]) -> str:
    """`text` without URLs, handles and e-mail addresses; the commas behind them stay."""
    tokens: list[str] = []
    for token in text.split(" "):
        kept = _kept_of_link(token, emails)
        if kept != token and token[-1:] in ",;|":
            kept += token[-1]
        tokens.append(kept)
    kept_tokens = list(filter(None, tokens))
    named = [token for token in kept_tokens if not token.startswith("www.")]  # alone, a site signs by its address
    return " ".join(named if any(map(str.isalpha, "".join(named))) else kept_tokens)


def _kept_of_link(token: str, emails: list[str]) -> str:
    """What is no link in `token`: all of it, or what is glued to the front of one ("Doe@janedoe", "Doe,https://…")."""
    if "://" in token or token.startswith("mailto:"):
        return token[: max(token.find("http"), 0)]
    bare = token.strip("()<>[],;:|")
    if bare.casefold().removeprefix("www.").startswith(in_order(table.SOCIAL_HOSTS)) or (
        bare.startswith("www.") and "/" in bare
    ):
        return ""
    name, at, domain = bare.partition("@")
    if not at:
        return token
    if name and "." in domain and "@" not in domain:
        emails.append(bare)
        return ""
    return name


def holds_glued_words(text: str) -> bool:
    """Whether two words may have met in `text` without a space between them."""
    return _glued().search(text) is not None


@cache
def _glued() -> re.Pattern[str]:
    """Where two texts without a space between them may meet: "HassanProducer", "Doe11.07.2026"."""
    return re.compile(r"(?<=[^\W\d_])(?=[0-9]{1,2}[.:][0-9]{2})|(?<=[a-zß-öø-ÿ*])(?=[A-ZÀ-ÖØ-Þ])")


def _unglued(token: str) -> str:
    """`token` with a space behind an intro word, and with a break before or behind a title, a date, and "Updated"."""
    parts = _glued().split(token)
    result = parts[0]
    for before, part in pairwise(parts):
        if before.casefold() in words(table.PREPOSITIONS) or before.casefold() in words(table.LABELS):
            result += f" {part}"
        elif part[:1].isdigit() or _is_furniture(part) or is_title_word(before.casefold()):
            result += f" {LINE_END} {part}"
        else:
            result += part
    return result


def _is_furniture(word: str) -> bool:
    folded = word.casefold().strip(_PUNCTUATION)
    return folded in words(table.CUTS) or is_title_word(folded) or folded in {"lifestyle", "news", "senior", "sports"}


def _without_dates(text: str, language: str | None) -> str:
    """`text` with a break for every date, time and count, together with the words beside them that belong to them."""
    tokens = text.split(" ")
    dropped = [False] * len(tokens)
    for i in range(len(tokens)):
        if dropped[i] or not _is_time(tokens, i, language):
            continue
        dropped[i] = True
        for side in (range(i - 1, -1, -1), range(i + 1, len(tokens))):
            for j in side:
                if dropped[j] or not (_is_beside_dates(tokens[j], language) or (j > i and tokens[j][:1].isdigit())):
                    break
                dropped[j] = True
    return " ".join(DATE_MARK if drop else token for token, drop in zip(tokens, dropped, strict=True))


def _is_time(tokens: list[str], i: int, language: str | None) -> bool:
    """Whether a token is a number that belongs to a date, a time of day, or a count such as "5 min"."""
    token = tokens[i].strip(_PUNCTUATION)
    if not token[:1].isdigit():
        return False
    if _TIME.match(token):
        return True
    before = tokens[i - 1] if i else ""
    after = tokens[i + 1] if i + 1 < len(tokens) else ""
    if (before[-1:] == ":" and len(before) > 1) or _is_month(before, language) or _is_month(after, language):
        return True
    return after.casefold().strip(_PUNCTUATION) in words(table.NOISE) and any(map(str.isalpha, after))


def _is_beside_dates(token: str, language: str | None) -> bool:
    folded = token.casefold().strip(_PUNCTUATION)
    return token != LINE_END and (not folded or folded in words(table.NOISE) or _is_month(token, language))


def _is_month(token: str, language: str | None) -> bool:
    name = token.strip(_PUNCTUATION)
    return len(name) > 2 and len(name) < 20 and month_number(fold_name(name), language) is not None
