"""Profile pages in; what Google's rules say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import article, codes, page, places

PERSON: dict[str, Any] = {
    "@type": "Person",
    "name": "Wanda Fenn",
    "description": "Writes about the harbour.",
    "image": "https://www.fenmoor.example/people/fenn.jpg",
    "sameAs": "https://social.example/@fenn",
}


def profile(entity: Any = PERSON, **changes: Any) -> dict[str, Any]:
    given = {"@context": "https://schema.org", "@type": "ProfilePage", "dateCreated": "2019-05-02"}
    given |= {"dateModified": "2026-02-11", "mainEntity": entity} | changes
    return {name: value for name, value in given.items() if value is not None}


def counted(statistic: str, kind: Any) -> dict[str, Any]:
    counter = {"@type": "InteractionCounter", "interactionType": kind, "userInteractionCount": 3}
    return PERSON | {statistic: counter}


@pytest.mark.parametrize(
    "source",
    [
        profile(),
        profile(PERSON | {"@type": "NewsMediaOrganization"}),
        profile({"@id": "https://www.fenmoor.example/people/fenn#me"}),
        profile({"@type": "Role", "mainEntity": PERSON}),
        profile({name: value for name, value in PERSON.items() if name != "name"} | {"alternateName": "fenn"}),
        profile("https://www.fenmoor.example/people/fenn#me"),
        profile(**{"@type": ["WebPage", "ProfilePage"]}),
        {"@context": "https://schema.org"} | PERSON | {"mainEntityOfPage": {"@type": "ProfilePage", "name": "Fenn"}},
        article(author={"@type": ["Person", "ProfilePage"], "name": "Wanda Fenn", "url": "https://fenn.example/"}),
        {"@context": "https://schema.org", "@type": "WebPage", "isPartOf": {"@type": "ProfilePage", "@id": "#page"}},
        profile(counted("interactionStatistic", "https://schema.org/FollowAction")),
        profile(counted("interactionStatistic", {"@type": "FollowAction"})),
        profile(counted("interactionStatistic", {"@id": "https://schema.org/LikeAction"})),
        profile(counted("agentInteractionStatistic", "WriteAction")),
    ],
)
def test_profiles_that_are_right(source: Any) -> None:
    assert codes(source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (profile(None), ["NS320"]),
        (profile({"@type": "ItemList", "name": "Articles"}), ["NS320"]),
        (profile([{"@type": "ItemList", "name": "Articles"}, PERSON]), []),
        (profile(PERSON | {"name": ""}), ["NS321"]),
        (profile(PERSON | {"name": None, "jobTitle": "Editor"}), ["NS321"]),
        (profile({"@type": "Person", "name": "Wanda Fenn"}), ["NS322"]),
        (profile(dateCreated=None), ["NS322"]),
        (profile(counted("interactionStatistic", "https://schema.org/WriteAction")), ["NS323"]),
        (profile(counted("agentInteractionStatistic", {"@type": "BefriendAction"})), ["NS323"]),
        (profile(counted("interactionStatistic", ["https://schema.org/LikeAction", "ReadAction"])), ["NS323"]),
    ],
)
def test_profiles_that_are_wrong(source: Any, expected: list[str]) -> None:
    assert codes(source) == expected


def test_what_is_wrong_is_pointed_at() -> None:
    assert places(page(profile(counted("interactionStatistic", "ReadAction"))), "NS323") == ['"ReadAction"']
