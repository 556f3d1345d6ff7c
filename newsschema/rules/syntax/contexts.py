"""Rules on what gives a block's keys their meaning: its contexts, and the keywords of JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.reading_rule import ReadingRule

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule


class ContextUnknown(ReadingRule):
    """The context of news markup should be schema.org's.

    A context from elsewhere is not loaded here: its terms are taken for schema.org's, which may not be what it says. A
    context object that adds terms to schema.org's is fine.

    Bad:

        {"@context": "https://terms.fenmoor.example/news.jsonld", "@type": "NewsArticle"}

    Good:

        {"@context": ["https://schema.org", {"desk": "https://terms.fenmoor.example/desk"}], "@type": "NewsArticle"}

    Source: JSON-LD 1.1, section 3.1, 2020-07-16.
    """

    name = "jsonld.context-unknown"


class ContextMisspelt(ReadingRule):
    """The address of schema.org's context must be spelt right.

    A reader that goes by the context finds other terms there, or none, and with that nothing that it knows. schema.org
    may be written with http or https, with www, and with a slash at its end.

    Bad:

        {"@context": "https://shema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Bad:

        {"@context": "https//schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "http://www.schema.org/", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Source: JSON-LD 1.1, section 3.1, 2020-07-16; schema.org 30.0.
    """

    name = "jsonld.context-misspelt"


class ContextRelative(ReadingRule):
    """The address of the context should be a whole one.

    "schema.org" alone is a relative address: on `https://fenmoor.example/lock` it names
    `https://fenmoor.example/schema.org`. Many readers know what is meant; one that keeps to the standard looks there.

    Bad:

        {"@context": "schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Source: JSON-LD 1.1, section 3.1, 2020-07-16.
    """

    name = "jsonld.context-relative"


class KeywordValue(ReadingRule):
    """A keyword of JSON-LD should be one, and have a value that it can have.

    `@id` takes one text, `@type` the names of types, `@reverse` an object; a key that begins with "@" and is no
    keyword is passed over by every reader. The aliases `id` and `type` of schema.org's context are fine.

    Bad:

        {"@context": "https://schema.org", "@type": {"name": "NewsArticle"}, "headline": "Lower Basin lock reopens"}

    Bad:

        {"@context": "https://schema.org", "@types": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": ["NewsArticle"], "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "type": "NewsArticle", "id": "https://fenmoor.example/lock"}

    Source: JSON-LD 1.1, section 9, 2020-07-16.
    """

    name = "jsonld.keyword-value"


RULES: tuple[Rule, ...] = (ContextUnknown(), KeywordValue(), ContextMisspelt(), ContextRelative())
