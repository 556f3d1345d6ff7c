"""Google's ProfilePage rules: a page about one person or organization, who has a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import is_a
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import behind_roles, is_bare, states, term_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_PAGE = "ProfilePage"
_OF_PAGE = ("dateCreated", "dateModified")
_OF_ENTITY = ("description", "image", "sameAs")
"""Of what Google recommends that which every author has; counts of followers and the like are for social networks."""
_ACTIONS = {
    "interactionStatistic": ("FollowAction", "LikeAction", "BefriendAction"),
    "agentInteractionStatistic": ("FollowAction", "LikeAction", "WriteAction", "ShareAction"),
}


class MainEntityMissing(Rule):
    """A profile page must say whom it is about.

    Its `mainEntity` is a Person or an Organization. A page that the markup only refers to is not looked at, and neither
    is one that a person names as `mainEntityOfPage`.

    Bad:

        {"@context": "https://schema.org", "@type": "ProfilePage", "name": "Wanda Fenn"}

    Good:

        {"@context": "https://schema.org", "@type": "ProfilePage",
         "mainEntity": {"@type": "Person", "name": "Wanda Fenn"}}

    Source: Google Search Central, "Profile page", 2025-12-10.
    """

    code = "NS320"
    name = "google.profilepage.mainentity-missing"
    severity = "error"
    property = "mainEntity"
    types = (_PAGE,)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.once(profile_pages):
            values = list(behind_roles(node, "mainEntity"))
            if not values and not any(held.property == "mainEntityOfPage" for held in context.holders(node)):
                message = "the profile page has no `mainEntity`; add the Person or Organization that it is about"
                yield self.finding(message, node)
            elif values and not any(_may_be_agent(value) for value in values):
                message = "the profile page is about no Person and no Organization; make one its `mainEntity`"
                yield self.finding(message, values[0])


class ProfileNameMissing(Rule):
    """Whoever a profile page is about must have a name.

    An `alternateName` will do.

    Bad:

        {"@context": "https://schema.org", "@type": "ProfilePage",
         "mainEntity": {"@type": "Person", "url": "https://www.fenmoor.example/people/wanda-fenn"}}

    Good:

        {"@context": "https://schema.org", "@type": "ProfilePage",
         "mainEntity": {"@type": "Person", "alternateName": "wandafenn"}}

    Source: Google Search Central, "Profile page", 2025-12-10.
    """

    code = "NS321"
    name = "google.profilepage.name-missing"
    severity = "error"
    property = "name"
    types = (_PAGE,)

    def check(self, context: Context) -> Iterator[Finding]:
        for _, value, entity in context.once(entities):
            if not states(entity, "name", "alternateName"):
                yield self.finding("the profile page's person or organization has no name; add it as `name`", value)


class ProfileRecommended(Rule):
    """A profile page should say when it was made and changed, and what there is to know of the person.

    Nothing of this is required. The rule asks for what every author has: dates of the page, a description, an image and
    other addresses of the person, in one finding.

    Bad:

        {"@context": "https://schema.org", "@type": "ProfilePage",
         "mainEntity": {"@type": "Person", "name": "Wanda Fenn"}}

    Good:

        {"@context": "https://schema.org", "@type": "ProfilePage", "dateCreated": "2019-05-02T09:00:00+02:00",
         "dateModified": "2026-02-11T12:00:00+01:00",
         "mainEntity": {"@type": "Person", "name": "Wanda Fenn", "description": "Writes about the harbour.",
          "image": "https://www.fenmoor.example/people/fenn.jpg", "sameAs": "https://social.example/@wandafenn"}}

    Source: Google Search Central, "Profile page", 2025-12-10.
    """

    code = "NS322"
    name = "google.profilepage.recommended"
    severity = "warning"
    types = (_PAGE,)

    def check(self, context: Context) -> Iterator[Finding]:
        for page, _, entity in context.once(entities):
            missing = [name for name in _OF_PAGE if not page.values(name)]
            missing += [f"mainEntity.{name}" for name in _OF_ENTITY if not entity.values(name)]
            if missing:
                yield self.finding(f"the profile page has no {', '.join(missing)}; add what there is", page)


class InteractionType(Rule):
    """The statistics of a profile should count actions that Google knows.

    `interactionStatistic` is what others did: FollowAction, LikeAction, BefriendAction. `agentInteractionStatistic` is
    what the person did: FollowAction, LikeAction, WriteAction, ShareAction.

    Bad:

        {"@context": "https://schema.org", "@type": "ProfilePage",
         "mainEntity": {"@type": "Person", "name": "Wanda Fenn", "agentInteractionStatistic": {
          "@type": "InteractionCounter", "interactionType": "https://schema.org/ReadAction",
          "userInteractionCount": 214}}}

    Good:

        {"@context": "https://schema.org", "@type": "ProfilePage",
         "mainEntity": {"@type": "Person", "name": "Wanda Fenn", "agentInteractionStatistic": {
          "@type": "InteractionCounter", "interactionType": "https://schema.org/WriteAction",
          "userInteractionCount": 214}}}

    Source: Google Search Central, "Profile page", 2026-07-07.
    """

    code = "NS323"
    name = "google.profilepage.interaction-type"
    severity = "warning"
    property = "interactionType"
    types = (_PAGE,)

    def check(self, context: Context) -> Iterator[Finding]:
        for _, _, entity in context.once(entities):
            for statistic, known in _ACTIONS.items():
                for value in _interaction_types(entity, statistic):
                    if (action := term_of(value)) and action not in known:
                        message = f"{action!r:.60} is not counted in `{statistic}`; use one of {', '.join(known)}"
                        yield self.finding(message, value)


def profile_pages(context: Context) -> list[Node]:
    """The profile pages that the page describes; not those that stand for somebody, as the author of an article."""
    found = [node for node in context.nodes(_PAGE) if not is_bare(node)]
    return [node for node in found if all(held.property == "mainEntityOfPage" for held in context.holders(node))]


def entities(context: Context) -> list[tuple[Node, Value, Node]]:
    """The profile pages with those whom they are about, as far as these are described."""
    return [
        (node, value, value.value)
        for node in context.once(profile_pages)
        for value in behind_roles(node, "mainEntity")
        if isinstance(value.value, Node) and not is_bare(value.value) and _may_be_agent(value)
    ]


def _may_be_agent(value: Value) -> bool:
    """Whether a value is a Person or an Organization, or may be one for all that the page says: a reference, a text."""
    node = value.value
    return not isinstance(node, Node) or not node.types or is_a(node, "Person") or is_a(node, "Organization")


def _interaction_types(entity: Node, statistic: str) -> Iterator[Value]:
    for value in behind_roles(entity, statistic):
        if isinstance(value.value, Node):
            yield from value.value.values("interactionType")


RULES: tuple[Rule, ...] = (MainEntityMissing(), ProfileNameMissing(), ProfileRecommended(), InteractionType())
