"""Names and e-mail addresses: whether each is what it is said to be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.graph.types import is_a
from newsschema.rules.rule import Rule
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_EMAIL = re.compile(r"[^\s@<>()\[\],;:]+@[^\s@<>()\[\],;:]+\.[^\s@<>()\[\],;:]+")
_OF_LINK = "put the property on an element inside the link"
"""A link's value in microdata and RDFa is where it leads, not its text."""
_MAKERS = ("author", "creator", "contributor", "editor", "publisher")


class NameIsAddress(Rule):
    """A name should be a name.

    An e-mail address or a URL names nobody: readers show it in the place of the author. There are `email`, `url` and
    `sameAs` for it. A URL in the place of a person or organization is legal; as its name it is not looked at but here.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "ida.marsh@fenmoor.example"}}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "publisher": {"@type": "Organization", "name": "https://www.fenmoor.example/"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "Ida Marsh", "email": "ida.marsh@fenmoor.example"}}

    Source: schema.org, name, email and url, schema.org 30.0.
    """

    code = "NS548"
    name = "value.name-is-address"
    severity = "warning"
    property = "name"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.said("name"):
            if _is_address(said.value) and (is_a(said.node, "Person") or is_a(said.node, "Organization")):
                advice = _OF_LINK if said.value.pointer == "href" else "write the name"
                yield self.finding(f"the name is {said.value.value!r:.80}, an address; {advice}", said.value)
        for said in context.said(*_MAKERS):
            if _is_email(said.value):
                message = f"{said.property} is {said.value.value!r:.80}, an e-mail address; write the name"
                yield self.finding(message, said.value, said.property)


class EmailFormat(Rule):
    """An e-mail address should be one.

    "ida.marsh (at) fenmoor.example" and "[email protected]", which a script was to replace, reach nobody.

    Bad:

        {"@context": "https://schema.org", "@type": "Person", "name": "Ida Marsh",
         "email": "ida.marsh (at) fenmoor.example"}

    Good:

        {"@context": "https://schema.org", "@type": "Person", "name": "Ida Marsh", "email": "ida.marsh@fenmoor.example"}

    Source: schema.org, email, and RFC 5322, section 3.4.1, 2008-10.
    """

    code = "NS549"
    name = "value.email-format"
    severity = "warning"
    property = "email"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.said("email"):
            text = said.value.value
            if isinstance(text, str) and text.strip() and not _is_email(said.value):
                yield self.finding(f"email is {text!r:.80}, which is no address; write it in full", said.value)


def _is_address(value: Value) -> bool:
    text = value.value
    return isinstance(text, str) and (_is_email(value) if "@" in text else "://" in text and is_web_url(text.strip()))


def _is_email(value: Value) -> bool:
    if not isinstance(value.value, str):
        return False
    text = value.value.strip()
    text = text[7:] if text[:7].lower() == "mailto:" else text
    return "@" in text and _EMAIL.fullmatch(text.partition("?")[0]) is not None


RULES: tuple[Rule, ...] = (NameIsAddress(), EmailFormat())
