"""Google's Organization rules: what a publisher says of itself on its home page, and how it says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import all_types, is_a
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_kind import is_about_page, is_home_page
from newsschema.rules.views.stated import behind_roles, is_bare, pixels, text_of
from newsschema.values.countries import is_country_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

LEAST_SIDE = 112
"""Pixels of a logo's width, and of its height."""

_ORGANIZATION = "Organization"
_USEFUL: dict[str, tuple[str, ...]] = {
    "name": ("name",),
    "url": ("url",),
    "logo": ("logo",),
    "description": ("description",),
    "address": ("address",),
    "contactPoint": ("contactPoint", "email", "telephone"),
    "sameAs": ("sameAs",),
}
"""Of the some twenty properties that Google recommends those that every publisher has, and what stands for each."""
_ICD = re.compile(r"[0-9]{4}:.+", re.DOTALL)


class OrganizationRecommended(Rule):
    """A publisher's home page, or its page about itself, should say who the publisher is.

    No property is required. Of those that Google recommends the rule asks for the ones that every publisher has, in one
    finding for each organization, and on these two kinds of page alone: known by the page's address, or by the type
    AboutPage. An organization that an article names is not looked at.

    Bad, at https://www.fenmoor.example/:

        {"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Fenmoor Post",
         "url": "https://www.fenmoor.example/"}

    Good, at https://www.fenmoor.example/:

        {"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Fenmoor Post",
         "url": "https://www.fenmoor.example/", "logo": "https://www.fenmoor.example/logo-512.png",
         "description": "News from the Fenmoor harbour since 1911.", "email": "desk@fenmoor.example",
         "address": {"@type": "PostalAddress", "addressLocality": "Fenmoor", "addressCountry": "NL"},
         "sameAs": "https://social.example/@fenmoorpost"}

    Source: Google Search Central, "Organization", 2026-09-08.
    """

    code = "NS310"
    name = "google.organization.recommended"
    severity = "warning"
    types = (_ORGANIZATION,)

    def check(self, context: Context) -> Iterator[Finding]:
        organizations = context.once(own_organizations)
        if not organizations or not (is_home_page(context) or is_about_page(context)):
            return
        for node in organizations:
            missing = [name for name, given in _USEFUL.items() if node.properties.keys().isdisjoint(given)]
            if missing:
                yield self.finding(f"the organization has no {', '.join(missing)}; add what there is", node)


class LogoSize(Rule):
    """An organization's logo should be at least 112 by 112 pixels, and say where it is.

    The rule looks at sizes in the markup, not at the image. The publisher of an article is not looked at: there Google
    asks for no logo, and 600 by 60 pixels, which it once asked for, do no harm.

    Bad:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post", "logo": {
         "@type": "ImageObject", "url": "https://www.fenmoor.example/logo-64.png", "width": 64, "height": 64}}

    Bad:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post", "logo": {
         "@type": "ImageObject", "caption": "Our logo"}}

    Good:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post", "logo": {
         "@type": "ImageObject", "url": "https://www.fenmoor.example/logo-512.png", "width": 512, "height": 512}}

    Source: Google Search Central, "Organization", 2026-09-08.
    """

    code = "NS311"
    name = "google.organization.logo-size"
    severity = "warning"
    property = "logo"
    types = (_ORGANIZATION,)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.once(own_organizations):
            for value in node.values("logo"):
                if isinstance(value.value, Node) and not is_bare(value.value) and (wrong := _wrong_logo(value.value)):
                    yield self.finding(f"the logo {wrong}", value)


class OrganizationCountry(Rule):
    """The country of an organization's address should be a code of two letters.

    ISO 3166-1 alpha-2, as in "NL"; the United Kingdom is "GB".

    Bad:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post",
         "address": {"@type": "PostalAddress", "addressLocality": "Fenmoor", "addressCountry": "Netherlands"}}

    Good:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post",
         "address": {"@type": "PostalAddress", "addressLocality": "Fenmoor", "addressCountry": "NL"}}

    Source: Google Search Central, "Organization", 2026-07-07.
    """

    code = "NS312"
    name = "google.organization.country"
    severity = "warning"
    property = "addressCountry"
    types = (_ORGANIZATION,)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.once(own_organizations):
            for value in _countries(node):
                text = " ".join(text_of(value).split())
                if text and not is_country_code(text):
                    yield self.finding(f"the country is {text!r:.60}; write its code of two letters, as in NL", value)


class Iso6523Code(Rule):
    """An ISO 6523 code should begin with the four digits of its scheme and a colon.

    They say what kind of number follows: 0060 a DUNS number, 0088 a global location number, 0199 a legal entity
    identifier.

    Bad:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post",
         "iso6523Code": "4260000000009"}

    Good:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post",
         "iso6523Code": "0088:4260000000009"}

    Source: Google Search Central, "Organization", 2026-07-07.
    """

    code = "NS313"
    name = "google.organization.iso6523"
    severity = "info"
    property = "iso6523Code"
    types = (_ORGANIZATION,)

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.said("iso6523Code"):
            text = text_of(said.value)
            if text and _ICD.fullmatch(text) is None and is_a(said.node, _ORGANIZATION):
                message = f"{text!r:.60} does not begin with the code of its scheme; write it like 0199:{text:.40}"
                yield self.finding(message, said.value)


def own_organizations(context: Context) -> list[Node]:
    """The organizations that stand on their own, or that the site names as its own, and the page that is no article."""
    found = [node for node in context.nodes(_ORGANIZATION) if not is_bare(node)]
    owners = frozenset({"WebSite"} if context.has("Article") else {"WebSite", "WebPage"})
    return [node for node in found if all(_is_one_of(held.node, owners) for held in context.holders(node))]


def _is_one_of(node: Node, types: frozenset[str]) -> bool:
    return not types.isdisjoint(all_types(node.types))


def _wrong_logo(logo: Node) -> str:
    """What is wrong with a logo, and what to do; "" where nothing is."""
    if logo.properties.keys().isdisjoint(("url", "contentUrl")):
        return "has no address; add it as `url` or `contentUrl`"
    width, height = pixels(logo, "width"), pixels(logo, "height")
    if (width is not None and width < LEAST_SIDE) or (height is not None and height < LEAST_SIDE):
        size = " by ".join("?" if side is None else f"{side:g}" for side in (width, height))
        return f"is {size} pixels; give one of at least {LEAST_SIDE} by {LEAST_SIDE}"
    return ""


def _countries(organization: Node) -> Iterator[Value]:
    """The names of the countries in an organization's addresses."""
    for address in behind_roles(organization, "address"):
        for country in address.value.values("addressCountry") if isinstance(address.value, Node) else ():
            if isinstance(country.value, Node):
                yield from country.value.values("name")[:1]
            else:
                yield country


RULES: tuple[Rule, ...] = (OrganizationRecommended(), LogoSize(), OrganizationCountry(), Iso6523Code())
