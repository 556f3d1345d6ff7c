"""A string as found in markup comes in; one line of plain text goes out."""

from __future__ import annotations

from newsschema.values.markup import drop_tags, unescape

_SOFT_HYPHEN = "\xad"
# Left out at the ends of a text: zero-width characters, marks of direction, and the byte order mark.
_EDGES = " \u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_MAX_PASSES = 8
_MARKUP_CHARACTERS = str.maketrans("", "", "<&\xad")


class LangString(str):
    """A str with the language and the direction that the markup gives it (JSON-LD's "@language" and "@direction").

    It compares and hashes as the str it is: the language takes no part. What str methods return is a plain str.
    """

    __slots__ = ("direction", "language")

    language: str | None
    """A BCP 47 tag, such as "de"."""
    direction: str | None
    """"ltr" or "rtl"."""

    def __new__(cls, text: str = "", language: str | None = None, direction: str | None = None) -> LangString:
        self = super().__new__(cls, text)
        self.language = language
        self.direction = direction
        return self

    def __repr__(self) -> str:
        direction = f", direction={self.direction!r}" if self.direction is not None else ""
        return f"LangString({str(self)!r}, language={self.language!r}{direction})"

    def __reduce__(self) -> tuple[type[LangString], tuple[str, str | None, str | None]]:
        return type(self), (str(self), self.language, self.direction)


def clean_text(raw: str) -> str:
    """`raw` as one line of plain text; the very same object where nothing is to be done.

    HTML tags and comments are dropped ("a < b" and "<3" stay), character references are replaced, also where they were
    escaped twice, white space of all kinds becomes one space, soft hyphens and zero-width characters at the ends are
    dropped. Cleaning a clean text changes nothing. A LangString keeps its language.
    """
    if _is_plain(raw):
        return raw
    text = " ".join(_without_markup(str(raw)).split()).strip(_EDGES)
    if text == raw:
        return raw
    return LangString(text, raw.language, raw.direction) if isinstance(raw, LangString) else text


def plain_text(text: str) -> str:
    """`text` as a `str` of no other class; the same object where it is one.

    A template engine's safe strings are strings whose methods escape what they are given, or that are always themselves
    (`markupsafe.Markup`, Django's `SafeString`), and a member of an enumeration shows its name: here all are what they
    hold.
    """
    return text if type(text) is str else str.__str__(text)


def replace_surrogates(text: str) -> str:
    """`text` as a plain `str` with U+FFFD for every lone surrogate, so that it can be encoded."""
    text = plain_text(text)
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def clean_paragraphs(raw: str) -> str:
    """Text of several paragraphs, without tags and character references: one line for each paragraph.

    Text without markup comes back as it is.
    """
    if "<" not in raw and "&" not in raw:
        return raw
    text = unescape(raw) if "<" not in raw and "&lt;" in raw else raw
    lines = (clean_text(line) for line in drop_tags(text, "\n").splitlines())
    return "\n".join(line for line in lines if line)


def _is_plain(text: str) -> bool:
    """Whether `text` surely needs no cleaning, as most texts do; asked first, and fast."""
    return (
        text.isprintable()  # its only white space is the space, and no character is invisible
        and "<" not in text
        and "&" not in text
        and "  " not in text
        and text[:1] != " "
        and text[-1:] != " "
    )


def _without_markup(text: str) -> str:
    """`text` without tags, references and soft hyphens, also those that only appear when others are gone."""
    for _ in range(_MAX_PASSES):
        before = text
        text = text.replace(_SOFT_HYPHEN, "")
        if "<" in text:
            text = drop_tags(text)
        if "&" in text:
            text = unescape(text)
        if text == before:
            return text
    return text.translate(_MARKUP_CHARACTERS)  # nested on purpose: no pass will come to its end
