"""Rules on what could not be read of a page's microdata and RDFa."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.reading_rule import ReadingRule

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule


class MicrodataLimit(ReadingRule):
    """The microdata of a page should be of a size that can be read.

    An `itemref` lends the properties of one element to several items, and a property inside a property repeats its
    text: a page of a few hundred kilobytes can so say hundreds of megabytes. What goes beyond ten times the page, and
    100,000 properties or a million characters besides, is left out. No page that people wrote comes near.

    Source: newsschema, 2026-10.
    """

    name = "microdata.limit"


class RdfaTooLarge(ReadingRule):
    """The RDFa of a page should be of a size that can be read.

    A property whose value is its text repeats what stands in the properties around it; from the tenth one inside
    another on, texts are left out. Relations by `rel` and `rev` are left out on pages of more than a million
    characters.

    Bad:

        <div vocab="https://schema.org/" typeof="NewsArticle"><p property="articleBody"><b property="text"><b
        property="text"><b property="text"><b property="text"><b property="text"><b property="text"><b
        property="text"><b property="text"><b property="text"><b property="text">Boats may pass again.</b></b></b></b>
        </b></b></b></b></b></b></p></div>

    Good:

        <div vocab="https://schema.org/" typeof="NewsArticle"><p property="articleBody">Boats may pass again.</p></div>

    Source: newsschema, 2026-10.
    """

    name = "rdfa.too-large"


class RdfaUnreadable(ReadingRule):
    """The RDFa of a page should be such that it can be read.

    Relations that a page states by `rel` or `rev` are read by extruct. Where it stops at something, such as an address
    that is none, they are left out, and the rest of the page is read.

    Bad:

        <div vocab="https://schema.org/" prefix="schema: https://schema.org/" typeof="NewsArticle">
        <h1 property="headline" resource="https://[fenmoor">Lower Basin lock reopens</h1>
        <a rel="schema:author" href="https://fenmoor.example/weir">Tom Weir</a></div>

    Good:

        <div vocab="https://schema.org/" prefix="schema: https://schema.org/" typeof="NewsArticle">
        <h1 property="headline">Lower Basin lock reopens</h1>
        <a rel="schema:author" href="https://fenmoor.example/weir">Tom Weir</a></div>

    Source: RDFa Core 1.1, section 7.5, 2015-03-17.
    """

    name = "rdfa.unreadable"


RULES: tuple[Rule, ...] = (MicrodataLimit(), RdfaTooLarge(), RdfaUnreadable())
