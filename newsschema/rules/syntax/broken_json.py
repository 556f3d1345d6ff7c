"""Rules on the JSON of a block that is broken, and on what it says all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.reading_rule import ReadingRule

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule


class Invalid(ReadingRule):
    """A JSON-LD block must be JSON.

    Nothing of a block that is no JSON can be read, however much of it is right. Slips that are easily mended, such as
    a comma too many, have rules of their own; this one is for all others, such as single quotes or a key without any.
    The place is the first character that cannot stand where it stands.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", headline: "Lower Basin lock reopens"}
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Source: RFC 8259, section 2; JSON-LD 1.1, section 7, 2020-07-16.
    """

    name = "jsonld.invalid"


class Empty(ReadingRule):
    """A JSON-LD block should hold something.

    An empty block says nothing, and a reader that expects JSON reports it as broken. Often a template prints the script
    and the data for it are missing.

    Bad:

        <script type="application/ld+json">
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Source: RFC 8259, section 2.
    """

    name = "jsonld.empty"


class NotAnObject(ReadingRule):
    """A block, and every item of its array or `@graph`, must be an object.

    A text or a number has no type and no properties: nothing is described by it.

    Bad:

        ["https://fenmoor.example/lock", {"@context": "https://schema.org", "@type": "NewsArticle"}]

    Good:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://fenmoor.example/lock"}]

    Source: JSON-LD 1.1, section 9, 2020-07-16.
    """

    name = "jsonld.not-an-object"


class SeveralValues(ReadingRule):
    """A block must hold one JSON value.

    A second object after the first makes the block invalid, and a strict reader drops both. An array holds any number
    of objects, and so does a page of blocks.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        {"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Courier"}
        </script>

    Good:

        <script type="application/ld+json">
        [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"},
        {"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Courier"}]
        </script>

    Source: RFC 8259, section 2.
    """

    name = "jsonld.several-values"


class Truncated(ReadingRule):
    """The JSON of a block must be whole.

    A block that ends in the middle, or a key without a value, is no JSON. A strict reader drops all of it; here all
    members that were complete are read. Where the end is missing because HTML ended the script early, NS127 says so.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reop
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Source: RFC 8259, section 4.
    """

    name = "jsonld.truncated"


class DuplicateKey(ReadingRule):
    """The keys of a JSON object must be unique.

    Readers take the last of several values, refuse the block, or do something else: nothing may be relied on. The value
    that was written first is lost to most of them. Several values of one property stand in an array. The place is that
    of the later key.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
        "author": {"@type": "Person", "name": "Ada Lindqvist"},
        "author": {"@type": "Person", "name": "Tom Weir"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
        "author": [{"@type": "Person", "name": "Ada Lindqvist"}, {"@type": "Person", "name": "Tom Weir"}]}

    Source: RFC 8259, section 4; JSON-LD 1.1, section 9, 2020-07-16.
    """

    name = "jsonld.duplicate-key"


class Number(ReadingRule):
    """A number should be one that JSON and its readers can hold.

    NaN and Infinity are no JSON; a number of hundreds of digits, or one like 1e999, is read as something else by every
    other reader. Here such a number is kept as text.

    Bad:

        {"@context": "https://schema.org", "@type": "ImageObject", "width": 1e999}

    Good:

        {"@context": "https://schema.org", "@type": "ImageObject", "width": 1600}

    Source: RFC 8259, section 6.
    """

    name = "jsonld.number"


class Depth(ReadingRule):
    """JSON should not be nested deeper than 100 levels.

    Readers have limits, and news markup needs ten levels at most. What lies deeper is kept as text here; things can
    refer to each other by `@id` instead.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "keywords":
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        "lock"
        ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "keywords": ["lock"]}

    Source: RFC 8259, section 9.
    """

    name = "jsonld.depth"


RULES: tuple[Rule, ...] = (
    Invalid(),
    Empty(),
    NotAnObject(),
    SeveralValues(),
    Truncated(),
    DuplicateKey(),
    Number(),
    Depth(),
)
