"""Rules on the slips in a block's JSON that reading mends, and a strict reader does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.reading_rule import ReadingRule

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule


class ByteOrderMark(ReadingRule):
    """No byte order mark should stand inside a block.

    U+FEFF shows nothing in an editor, and JSON texts must not begin with it. It comes from a file that was saved with a
    mark and then put into the page. At the very beginning of a file it is no part of the text, and not reported.

    Bad:

        <script type="application/ld+json">\ufeff{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Good:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Source: RFC 8259, section 8.1.
    """

    name = "jsonld.byte-order-mark"


class Comment(ReadingRule):
    """JSON-LD should hold no comments.

    JSON has none: a strict reader drops the block that holds one. Write what is to be remembered into the template.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", // of the local desk
        "headline": "Lower Basin lock reopens"}
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Lower Basin lock reopens"}
        </script>

    Source: RFC 8259, section 2.
    """

    name = "jsonld.comment"


class HtmlComment(ReadingRule):
    """JSON-LD should not be wrapped in an HTML comment.

    Inside a script `<!--` is text like any other, and no JSON. The habit is older than browsers that know scripts.

    Bad:

        <script type="application/ld+json">
        <!--
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        -->
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Source: RFC 8259, section 2; HTML, "Restrictions for contents of script elements", 2026-10.
    """

    name = "jsonld.html-comment"


class Cdata(ReadingRule):
    """JSON-LD should not be wrapped in a CDATA section.

    CDATA sections are XML's; in HTML their marks are text inside the script, and no JSON.

    Bad:

        <script type="application/ld+json">
        //<![CDATA[
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        //]]>
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Source: RFC 8259, section 2; HTML, "CDATA sections", 2026-10.
    """

    name = "jsonld.cdata"


class TrailingComma(ReadingRule):
    """A comma must stand between two values or members.

    A comma before a closing bracket, or a second one in a row, makes the block invalid, and a strict reader drops it.
    Templates that print a comma after each item leave one behind the last.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "keywords": ["lock", "canal",]}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "keywords": ["lock", "canal"]}

    Source: RFC 8259, sections 4 and 5.
    """

    name = "jsonld.trailing-comma"


class MissingComma(ReadingRule):
    """Two values or members must have a comma between them.

    Without it the block is no JSON, and a strict reader drops all of it.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle"
        "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Lower Basin lock reopens"}

    Source: RFC 8259, sections 4 and 5.
    """

    name = "jsonld.missing-comma"


class TrailingSemicolon(ReadingRule):
    """No semicolon must stand in a block.

    A block is data and no JavaScript statement: a semicolon after the last bracket makes it invalid.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"};

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Source: RFC 8259, section 2.
    """

    name = "jsonld.trailing-semicolon"


class SurplusBracket(ReadingRule):
    """Every closing bracket must close something.

    One that closes nothing, or that is of the wrong kind, makes the block invalid, and a strict reader drops it.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "Tom Weir"}}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "Tom Weir"}}

    Source: RFC 8259, section 2.
    """

    name = "jsonld.surplus-bracket"


class ControlCharacter(ReadingRule):
    r"""Control characters, line ends and tabs among them, must be escaped in JSON strings.

    A string that goes on in the next line is the most frequent slip on news pages: a description is printed as it was
    typed, and the block is lost to strict readers. Write `\n` for a line end and `\t` for a tab, or let a JSON library
    write the string. Invisible characters between two values are no JSON either.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "description": "The lock is open again.
        Boats may pass from Monday."}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
        "description": "The lock is open again.\nBoats may pass from Monday."}

    Source: RFC 8259, section 7.
    """

    name = "jsonld.control-character"


class InvalidEscape(ReadingRule):
    r"""A backslash in a JSON string must begin one of JSON's escapes.

    JSON knows `\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t` and `\u` with four digits, and no `\'`, which JavaScript
    and PHP write. A strict reader drops the block.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The lock keeper\'s last day"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The lock keeper's last day"}

    Source: RFC 8259, section 7.
    """

    name = "jsonld.invalid-escape"


class UnescapedQuote(ReadingRule):
    r"""A quotation mark in a JSON string must have a backslash before it.

    Without one it ends the string, and a strict reader drops the block. It comes from a template that prints a headline
    between quotation marks; have the data written by a JSON library.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The "Swan" of the basin"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The \"Swan\" of the basin"}

    Source: RFC 8259, section 7.
    """

    name = "jsonld.unescaped-quote"


class HtmlEscaped(ReadingRule):
    """A block must not be escaped as HTML text.

    Nothing in a script is unescaped: `&quot;` stays the six characters that it is, so that the block has no string at
    all and a strict reader drops it. Print the data without the template's escaping, and write `<` as its JSON escape.

    Bad:

        <script type="application/ld+json">
        {&quot;@context&quot;: &quot;https://schema.org&quot;, &quot;@type&quot;: &quot;NewsArticle&quot;}
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle"}
        </script>

    Source: HTML, "Script data state", 2026-10.
    """

    name = "jsonld.html-escaped"


RULES: tuple[Rule, ...] = (
    ByteOrderMark(),
    Comment(),
    HtmlComment(),
    Cdata(),
    TrailingComma(),
    TrailingSemicolon(),
    ControlCharacter(),
    HtmlEscaped(),
    SurplusBracket(),
    InvalidEscape(),
    UnescapedQuote(),
    MissingComma(),
)
