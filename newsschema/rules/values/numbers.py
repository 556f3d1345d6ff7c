"""Numbers, truth values and durations: whether each is written so that it is one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import of_kind
from newsschema.values.durations import read_duration
from newsschema.values.numbers import read_boolean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?", re.ASCII)
_LENGTH = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?(?![0-9.,%])\s*(?!%).*", re.ASCII | re.DOTALL)
"""schema.org's Distance, "<Number> <Length unit of measure>", and a mere number."""
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])", re.ASCII)
_WITH_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}", re.ASCII)
_DECIMAL = ("ratingValue", "bestRating", "worstRating", "price", "lowPrice", "highPrice", "latitude", "longitude")
"""Properties that may be text, in which a number still has to be written with a point."""
_CLOCK = re.compile(r"(?:([0-9]{1,2}):)?([0-9]{1,3}):([0-9]{2})", re.ASCII)


class NumberFormat(Rule):
    """A number should be written without units and separators.

    "1,200 words" is no number to a reader. Digits in quotation marks are one, and a length may have its unit: "800 px".

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": "1,200"}

    Bad:

        {"@context": "https://schema.org", "@type": "ImageObject", "width": "1,200", "height": "auto"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 1200,
         "image": {"@type": "ImageObject", "width": 1200, "height": "800 px"}}

    Source: schema.org, "Number" and "Distance", schema.org 30.0.
    """

    code = "NS530"
    name = "value.number-format"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        values = [(said, _is_no_number) for said in of_kind(context, "number")]
        values += [(said, _is_no_length) for said in of_kind(context, "length")]
        values += [(said, _has_comma) for said in context.said(*_DECIMAL)]
        for said, is_wrong in values:
            text = said.value.value
            if isinstance(text, str) and text.strip() and is_wrong(text.strip()):
                message = f"{said.property} is {text!r:.60}; write a plain number, with a point for the decimals"
                yield self.finding(message, said.value, said.property)


class BooleanAsText(Rule):
    """A truth value is best written as true or false.

    schema.org has the truth values as names and as IRIs too, and Google's pages showed "False" for years, so readers
    understand them. In many programming languages the text "False" counts as true. Only JSON-LD is looked at, as
    microdata and RDFa have nothing but text.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": "False"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false}

    Source: schema.org, "Boolean", schema.org 30.0.
    """

    code = "NS532"
    name = "value.boolean-as-text"
    severity = "info"
    yields_to = ("google.paywall.boolean",)

    def check(self, context: Context) -> Iterator[Finding]:
        for said in of_kind(context, "boolean"):
            text = said.value.value
            if isinstance(text, str) and said.value.source.syntax == "jsonld" and text.lower() in ("true", "false"):
                message = f"{said.property} is the text {text!r}; write {text.lower()} without quotation marks"
                yield self.finding(message, said.value, said.property)


class UnknownBoolean(Rule):
    """A truth value should be true or false.

    "yes", "1" and 0 are neither to a reader, and a wrong guess may show a paywalled article as free.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": "no"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false}

    Source: schema.org, "Boolean", schema.org 30.0.
    """

    code = "NS533"
    name = "value.boolean-unknown"
    severity = "warning"
    yields_to = ("google.paywall.boolean",)

    def check(self, context: Context) -> Iterator[Finding]:
        for said in of_kind(context, "boolean"):
            value = said.value.value
            is_plain = isinstance(value, int | float) or (isinstance(value, str) and value.strip() != "")
            if is_plain and read_boolean(value) is None:
                message = f"{said.property} is {value!r:.60}, which is neither true nor false; write one of them"
                yield self.finding(message, said.value, said.property)


class DurationFormat(Rule):
    """A duration should be written in ISO 8601.

    Three minutes are "PT3M": "3:00" and a number of seconds are no duration to a reader.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "Lock reopens", "duration": "3:25"}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "Lock reopens", "duration": "PT3M25S"}

    Source: schema.org, "Duration" (in ISO 8601 duration format), schema.org 30.0.
    """

    code = "NS534"
    name = "value.duration-format"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in of_kind(context, "duration"):
            value = said.value.value
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            if is_number or (isinstance(value, str) and value.strip() and read_duration(value) is None):
                message = f"{said.property} is {value!r:.60}, which is no duration in ISO 8601; write {_meant(value)}"
                yield self.finding(message, said.value, said.property)


def _is_no_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is None


def _is_no_length(text: str) -> bool:
    return _LENGTH.fullmatch(text) is None or _THOUSANDS.match(text) is not None


def _has_comma(text: str) -> bool:
    return _WITH_COMMA.fullmatch(text) is not None


def _meant(value: object) -> str:
    """The duration that is probably meant."""
    clock = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if clock is not None:
        hours = f"{int(clock[1])}H" if clock[1] else ""
        return f"PT{hours}{int(clock[2])}M{int(clock[3])}S"
    seconds = value if isinstance(value, int) else value.strip() if isinstance(value, str) else ""
    return f"PT{seconds}S for seconds" if str(seconds).isdecimal() and len(str(seconds)) < 10 else "it as in PT3M25S"


RULES: tuple[Rule, ...] = (NumberFormat(), BooleanAsText(), UnknownBoolean(), DurationFormat())
