"""URLs: whether each is a web address that a reader can follow from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from newsschema.rules.rule import Rule
from newsschema.rules.views.stated_urls import odd_urls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context
    from newsschema.rules.views.stated_urls import OddUrl, Problem

_ADVICE: dict[Problem, str] = {
    "scheme": "which no reader on the web can open; write an https URL",
    "script": "which is a script and no address; write the address, or leave it out",
    "data": "which holds its content itself; write the address of a file",
}
_NO_SCHEME = "which is no absolute URL; begin it with https://"


class _OddUrlRule(Rule):
    """What the rules on single URLs share."""

    problem: ClassVar[Problem]

    def check(self, context: Context) -> Iterator[Finding]:
        for odd in context.once(odd_urls):
            if odd.problem == self.problem:
                message = f"{odd.said.property} is {odd.text!r:.100}, {_explained(odd)}"
                yield self.finding(message, odd.said.value, odd.said.property)


class RelativeUrl(_OddUrlRule):
    """A URL should be absolute.

    Readers take a URL out of the page and store it: "/lock.jpg" then leads nowhere. `href` and `src` attributes, which
    browsers resolve, may be relative, and so may an "@id".

    Bad:

        {"@context": "https://schema.org", "@type": "Person", "name": "Ida Marsh", "url": "/authors/marsh"}

    Bad:

        {"@context": "https://schema.org", "@type": "Person", "name": "Ida Marsh", "sameAs": "social.example/@marsh"}

    Good:

        {"@context": "https://schema.org", "@type": "Person", "name": "Ida Marsh",
         "url": "https://www.fenmoor.example/authors/marsh", "sameAs": "https://social.example/@marsh"}

    Source: schema.org, "URL", and RFC 3986, section 4.2 (relative references need a base), schema.org 30.0.
    """

    code = "NS506"
    name = "value.url-relative"
    severity = "warning"
    yields_to = ("google.article.image-url-absolute", "trust.policy-value", "value.placeholder")
    problem = "relative"


class LocalScheme(_OddUrlRule):
    """A URL should be one of the web.

    A file, a blob or a drive is on one machine; readers elsewhere cannot open it. What is fetched to be shown, such as
    an image, has to be http or https; other URLs may have other schemes ("mailto:", "urn:").

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "file:///C:/pictures/lock.jpg"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "https://www.fenmoor.example/lock.jpg"}

    Source: schema.org, "URL", schema.org 30.0.
    """

    code = "NS507"
    name = "value.url-scheme"
    severity = "warning"
    yields_to = ("google.article.image-url-absolute",)
    problem = "scheme"


class InvalidUrl(_OddUrlRule):
    """A URL should have no spaces, and one scheme and host.

    A space, a quotation mark or an angle bracket cannot stand in a URL: readers cut it there, or drop it. Letters of
    any script are legal.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "https://www.fenmoor.example/lock open.jpg"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://https://www.fenmoor.example/lock"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.fenmoor.example/lock",
         "image": "https://www.fenmoor.example/lock%20open.jpg"}

    Source: RFC 3986, section 2 (characters), 2005-01.
    """

    code = "NS508"
    name = "value.url-invalid"
    severity = "warning"
    yields_to = ("google.article.image-url-absolute",)
    problem = "invalid"


class ScriptUrl(_OddUrlRule):
    """A URL should not be a script.

    A "javascript:" URL leads nowhere but in a browser, and runs code in the page of whoever shows it as a link: readers
    drop it, and take the page for hostile.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "javascript:void(0)"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.fenmoor.example/lock"}

    Source: HTML, section 7.4.2.3.2 (navigating to javascript: URLs), 2026-03.
    """

    code = "NS509"
    name = "value.url-javascript"
    severity = "error"
    problem = "script"


class DataUrl(_OddUrlRule):
    """A URL should name a place and not hold the content.

    A "data:" URL is often the grey box that a page shows until its image is loaded. Search engines and feeds do not
    show images that have no address.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "data:image/gif;base64,R0lGODlhAQABAAAA"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "https://www.fenmoor.example/lock.jpg"}

    Source: RFC 2397, section 2, 1998-08, and schema.org, "URL", schema.org 30.0.
    """

    code = "NS510"
    name = "value.url-data"
    severity = "warning"
    yields_to = ("google.article.image-url-absolute",)
    problem = "data"


def _explained(odd: OddUrl) -> str:
    """What is wrong with a URL, and what to do."""
    if odd.problem == "relative":
        is_path = odd.text.startswith(("/", "./", "../", "?")) and odd.resolved != odd.text
        return f"which is relative; write {odd.resolved!r:.200}" if is_path else _NO_SCHEME
    return _why_invalid(odd.text) if odd.problem == "invalid" else _ADVICE[odd.problem]


def _why_invalid(text: str) -> str:
    if len(text.split()) > 1:
        are_several = text.count("://") > 1
        return "which is several URLs in one text; write a list" if are_several else "with white space; write %20"
    mark = next((mark for mark in '<>"\\' if mark in text), None)
    return f"with {mark} in it; encode it" if mark else "which names no host; correct it"


RULES: tuple[Rule, ...] = (RelativeUrl(), LocalScheme(), InvalidUrl(), ScriptUrl(), DataUrl())
