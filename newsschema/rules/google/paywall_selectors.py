"""Google's rules on paywalled content: the sections that are not free are elements of the page, chosen by one class."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.paywall_sections import SELECTOR, class_in, walled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_MOST = 20
"""Sections, and selectors of one, whose elements are looked for: a page made to be slow may have a thousand."""


class SelectorClass(Rule):
    """The selector of a paywalled section must be one class.

    Google reads `.members` and nothing else: no id, no tag, no list, no path. Several sections are several objects in
    `hasPart`, each with a selector of its own.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": "#story .members"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false,
         "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS254"
    name = "google.paywall.css-class-only"
    severity = "error"
    property = SELECTOR

    def check(self, context: Context) -> Iterator[Finding]:
        for section in context.once(walled):
            if len(section.selectors) > 1:
                message = f"one section has {len(section.selectors)} selectors; write a section for each"
                yield self.finding(message, section.selectors[1][1])
            for text, value in section.selectors:
                if class_in(text) is None:
                    message = f"the selector {text!r:.80} is not one class, such as .members; mark the text by a class"
                    yield self.finding(message, value)


class SectionsNested(Rule):
    """Paywalled sections must not be inside one another.

    The elements that the selectors of one work choose are looked at, whichever of its sections chooses them.

    Bad:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "isAccessibleForFree": false,
          "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}</script>
        <div class="members"><p class="members">The lock was closed for nine weeks.</p></div>

    Good:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "isAccessibleForFree": false,
          "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}</script>
        <div class="members"><p>The lock was closed for nine weeks.</p></div>

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS255"
    name = "google.paywall.css-nested"
    severity = "error"
    property = SELECTOR

    def check(self, context: Context) -> Iterator[Finding]:
        if context.outline is None:
            return
        for classes in _classes_by_work(context):
            inner = context.outline.nested(*classes)
            if inner:
                named = ", ".join(f"{name!r:.40}" for name in classes[:3])
                found = f"an element of class {named} is" if len(inner) == 1 else f"{len(inner)} of class {named} are"
                message = f"{found} inside another; mark the outer element or the inner ones, not both"
                yield self.finding(message, inner[0])


class SelectorUnmatched(Rule):
    """The class of a paywalled section should be in the page.

    A selector that chooses nothing marks nothing. A page that leaves out the text for readers without a subscription
    is to be judged as Google's crawler is shown it.

    Bad:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "isAccessibleForFree": false,
          "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".member"}}</script>
        <div class="members">The lock was closed for nine weeks.</div>

    Good:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "isAccessibleForFree": false,
          "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".members"}}</script>
        <div class="members">The lock was closed for nine weeks.</div>

    Source: Google Search Central, "Subscription and paywalled content", 2025-12-10.
    """

    code = "NS256"
    name = "google.paywall.css-unmatched"
    severity = "warning"
    property = SELECTOR

    def check(self, context: Context) -> Iterator[Finding]:
        if context.outline is None:
            return
        for section in context.once(walled)[:_MOST]:
            for text, value in section.selectors[:_MOST]:
                name = class_in(text)
                if name is not None and not context.outline.of_class(name):
                    message = f"no element of the page has the class {name!r:.80}; name the class of what is not free"
                    yield self.finding(message, value)


def _classes_by_work(context: Context) -> list[list[str]]:
    """The classes of each work's sections."""
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for section in context.once(walled)[:_MOST]:
        found[id(section.host)].update(dict.fromkeys(section.classes[:_MOST]))
    return [list(classes) for classes in found.values()]


RULES: tuple[Rule, ...] = (SelectorClass(), SectionsNested(), SelectorUnmatched())
