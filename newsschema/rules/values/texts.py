"""Texts: whether each is plain text, in one encoding."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.graph.types import is_a
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import all_text, uneven_texts
from newsschema.rules.views.ranges import BODIES, expects_things_alone, expects_url
from newsschema.values.markup import drop_tags, unescape
from newsschema.vocabulary import is_property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context, Said

_DESCRIBED_PLAINLY = ("Article", "WebPage", "WebSite", "MediaObject", "Person", "Organization")
"""Types whose description is one plain text; that of a job or a product may have paragraphs."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_MOJIBAKE = re.compile("Ã[¤¶¼Ÿ©¨¡±³§²]|â€[™œ\x9d“”˜¦]|Â[£§®]")
"""What UTF-8 looks like that was read as Windows-1252: "SchÃ¶n", "itâ€™s"."""


class EscapedText(Rule):
    """A text should not be escaped for HTML.

    JSON-LD is no HTML: a reader shows "Salt &amp; Light" as it stands, and "&quot;" where a quotation mark should be.
    In microdata and RDFa it is a sign that the text was escaped twice. Texts that may hold HTML, such as articleBody,
    are looked at only for what is escaped twice.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "&quot;Salt &amp; Light&quot; reopens"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "Salt &amp;amp; Light reopens."}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "\\"Salt & Light\\" reopens",
         "articleBody": "<p>Salt &amp; Light reopens.</p>"}

    Source: HTML, section 4.12.1.3 (the text of a script is not unescaped), 2026-03.
    """

    code = "NS540"
    name = "value.escaped-text"
    severity = "warning"
    yields_to = ("value.html-in-text",)

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.texts if "&" in context.once(all_text) else ():
            text: str = said.value.value
            if "&" in text and ";" in text and _is_escaped(said, text):
                message = f"{said.property} is escaped for HTML, {text!r:.80}; write the characters themselves"
                yield self.finding(message, said.value, said.property)


class HtmlInText(Rule):
    """A plain text should have no HTML tags.

    A headline or a caption with tags is shown with them. Texts that may be pieces of HTML are not looked at: bodies,
    transcripts, and the descriptions of jobs, products and events.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "<em>Salt & Light</em> reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Salt & Light reopens",
         "articleBody": "<p><em>Salt & Light</em> reopens.</p>"}

    Source: schema.org, "Text", schema.org 30.0.
    """

    code = "NS541"
    name = "value.html-in-text"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.texts if "<" in context.once(all_text) else ():
            text: str = said.value.value
            if "<" in text and _is_plain(said) and drop_tags(text) != text:
                message = f"{said.property} has HTML tags, {text!r:.80}; write plain text"
                yield self.finding(message, said.value, said.property)


class ControlCharacter(Rule):
    """A text should have no control characters, and no characters that were lost.

    Control characters come from word processors and databases, and cannot be shown. A replacement character stands for
    a letter that was lost when the page was converted.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock\\u0003 reopens"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Schleuse er\\ufffdffnet"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Schleuse eröffnet"}

    Source: Unicode 17.0, section 23.1 (control codes) and chapter 5.22 (U+FFFD), 2025-09.
    """

    code = "NS546"
    name = "value.control-character"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for text, said in context.once(uneven_texts):
            control = _CONTROL.search(text)
            if control is not None:
                message = f"{said.property} has the control character U+{ord(control[0]):04X}; remove it"
                yield self.finding(message, said.value, said.property)
        for said in context.texts if _REPLACEMENT in context.once(all_text) else ():
            if _REPLACEMENT in said.value.value:
                message = f"{said.property} has lost a character, {said.value.value!r:.80}; write it again"
                yield self.finding(message, said.value, said.property)


class Mojibake(Rule):
    """A text should be in one encoding.

    "SchÃ¶n" and "itâ€™s" are UTF-8 that was read as Windows-1252 and written again. No reader mends it.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Schleuse wieder geÃ¶ffnet"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Schleuse wieder geöffnet"}

    Source: Encoding Standard, section 9 (windows-1252), 2025-08.
    """

    code = "NS547"
    name = "value.mojibake"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        if not any(mark in context.once(all_text) for mark in "Ãâ"):
            return
        for said in context.texts:
            found = _MOJIBAKE.search(said.value.value)
            if found is not None:
                message = f"{said.property} has {found[0]!r}, which is UTF-8 read as Windows-1252; convert it once"
                yield self.finding(message, said.value, said.property)


def _is_escaped(said: Said, text: str) -> bool:
    if expects_url(said.property):
        return "&amp;" in text
    if _is_plain(said):
        return unescape(text) != text
    once = unescape(text) if "&amp;" in text else ""
    return "<" not in once and unescape(once) != once


def _is_plain(said: Said) -> bool:
    """Whether a text is to be shown as it stands: no address, no piece of HTML, and of schema.org."""
    name = said.property
    if name == "description":
        return any(is_a(said.node, each) for each in _DESCRIBED_PLAINLY)
    return name not in BODIES and is_property(name) and not expects_url(name) and not expects_things_alone(name)


RULES: tuple[Rule, ...] = (
    EscapedText(),
    HtmlInText(),
    ControlCharacter(),
    Mojibake(),
)
