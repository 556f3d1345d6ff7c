"""A site and a complete article of an invented newsroom, for the tests of what is published."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import newsschema as ns

HOME = "https://www.fenmoorcourier.example/"
STORY = f"{HOME}news/lower-basin-lock"


def site(**changes: Any) -> ns.Site:
    publisher = ns.NewsMediaOrganization(
        name="Fenmoor Courier",
        logo=ns.ImageObject(url=f"{HOME}logo.png", width=600, height=60),
        ethics_policy=f"{HOME}ethics",
        corrections_policy=f"{HOME}corrections",
    )
    known: dict[str, Any] = {"url": HOME, "name": "Fenmoor Courier", "publisher": publisher, "language": "en-GB"}
    return ns.Site(**(known | changes))


def imogen() -> ns.Person:
    return ns.Person(name="Imogen Hartley", url=f"{HOME}by/hartley", job_title="Waterways correspondent")


def images() -> list[ns.ImageObject]:
    sizes = {"16x9": (1600, 900), "4x3": (1600, 1200), "1x1": (1200, 1200)}
    return [
        ns.ImageObject(url=f"{HOME}img/lock-{name}.jpg", width=width, height=height, caption="The lower lock at dawn",
                       credit_text="Wren Castellane/Fenmoor Courier", creator=ns.Person(name="Wren Castellane"),
                       copyright_notice="Fenmoor Courier", license=f"{HOME}licence",
                       acquire_license_page=f"{HOME}pictures")
        for name, (width, height) in sizes.items()
    ]  # fmt: skip


def article(**changes: Any) -> ns.NewsArticle:
    known: dict[str, Any] = {
        "headline": "Fenmoor votes to reopen the lower lock",
        "description": "After forty years the basin gets its boats back.",
        "author": [imogen(), ns.Person(name="Tobias Okafor-Lund", url=f"{HOME}by/okafor-lund")],
        "date_published": datetime(2026, 3, 3, 17, 5, tzinfo=UTC),
        "date_modified": datetime(2026, 3, 3, 17, 45, tzinfo=UTC),
        "image": images(),
        "article_section": ["Waterways"],
        "keywords": ["lock", "canal"],
    }
    return ns.NewsArticle(**(known | changes))


def page(**changes: Any) -> ns.SitePage:
    return site().page(article(**changes), STORY, [("Home", "/"), ("Waterways", "/waterways")])
