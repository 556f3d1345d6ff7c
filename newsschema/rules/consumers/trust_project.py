"""The policies of a news organization, as the Trust Project brought them to schema.org: who has them, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.types import all_types
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import is_bare, states, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_OWN = ("masthead", "missionCoveragePrioritiesPolicy", "verificationFactCheckingPolicy", "noBylinesPolicy")
"""The policies that schema.org gives to a NewsMediaOrganization alone."""
_LINKED = (
    *_OWN, "publishingPrinciples", "ethicsPolicy", "correctionsPolicy", "diversityPolicy",
    "diversityStaffingReport", "unnamedSourcesPolicy", "actionableFeedbackPolicy",
)  # fmt: skip
"""The policies that are pages; `ownershipFundingInfo` may be text."""


class OwnType(Rule):
    """An organization with a newsroom's policies should be a NewsMediaOrganization.

    schema.org knows `masthead`, `missionCoveragePrioritiesPolicy`, `verificationFactCheckingPolicy` and
    `noBylinesPolicy` on this type only; the other policies are in order on every Organization.

    Bad:

        {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Courier",
         "masthead": "https://www.fenmoor.example/masthead"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Fenmoor Courier",
         "masthead": "https://www.fenmoor.example/masthead"}

    Source: schema.org, "NewsMediaOrganization", schema.org 30.0.
    """

    code = "NS730"
    name = "trust.organization-type"
    severity = "warning"
    types = ("Organization",)

    def check(self, context: Context) -> Iterator[Finding]:
        for node, name, value in context.said(*_OWN):
            types = all_types(node.types)
            if "Organization" in types and "NewsMediaOrganization" not in types:
                message = f"{name} stands on {'/'.join(node.types)!r:.60}; make it a NewsMediaOrganization"
                yield self.finding(message, value, name)


class PolicyValue(Rule):
    """A policy should be the address of a page, or the page as an object.

    Readers follow the link to the policy; a sentence in its place leads nowhere. `ownershipFundingInfo` is not looked
    at, since it may be text.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Fenmoor Courier",
         "correctionsPolicy": "We correct mistakes on the day we learn of them."}

    Good:

        {"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Fenmoor Courier",
         "correctionsPolicy": "https://www.fenmoor.example/corrections"}

    Source: schema.org, "NewsMediaOrganization", schema.org 30.0.
    """

    code = "NS731"
    name = "trust.policy-value"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for _, name, value in context.said(*_LINKED):
            text = text_of(value)
            if text and not _may_be_address(text):
                message = f"{name} is the text {text!r:.60}; write the address of the page with the policy"
                yield self.finding(message, value, name)


class PolicyMissing(Rule):
    """A news organization can say where its policies are.

    Corrections, ethics, diversity, sources, feedback and ownership each have a property; readers and search engines
    find them there. One finding is made for a page, on which no organization has any.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Fenmoor Courier"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Fenmoor Courier",
         "publishingPrinciples": "https://www.fenmoor.example/principles"}

    Source: schema.org, "NewsMediaOrganization", schema.org 30.0.
    """

    code = "NS732"
    name = "trust.policy-missing"
    severity = "info"
    property = "publishingPrinciples"
    types = ("NewsMediaOrganization",)

    def check(self, context: Context) -> Iterator[Finding]:
        found = [node for node in context.nodes("NewsMediaOrganization") if not is_bare(node)]
        if found and not any(states(node, *_LINKED, "ownershipFundingInfo") for node in found):
            yield self.finding("the news organization links none of its policies; add publishingPrinciples", found[0])


def _may_be_address(text: str) -> bool:
    """Whether a text can be a URL, if only a relative one: it has no space, and a character that parts have between."""
    return not any(map(str.isspace, text)) and any(mark in text for mark in "/.#?:")


RULES: tuple[Rule, ...] = (OwnType(), PolicyValue(), PolicyMissing())
