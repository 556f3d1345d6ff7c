"""An article built in Python in; the script element for its page out.

Usage: python examples/publish_an_article.py
"""

from __future__ import annotations

from datetime import UTC, datetime

import newsschema as ns


def build() -> ns.NewsArticle:
    house = ns.NewsMediaOrganization(
        name="Fenmoor Courier",
        url="https://www.fenmoorcourier.example/",
        logo=ns.ImageObject(url="https://www.fenmoorcourier.example/static/logo-600x60.png", width=600, height=60),
    )
    return ns.NewsArticle(
        headline="Swan closes High Street for an hour",
        date_published=datetime(2026, 3, 3, 9, 20, tzinfo=UTC),
        author=[
            ns.Person(name="Imogen Hartley", url="https://www.fenmoorcourier.example/authors/imogen-hartley"),
            ns.Person(name="Tobias Okafor-Lund"),
        ],
        publisher=house,
        copyright_holder=house,
        image=ns.ImageObject(
            url="https://img.fenmoorcourier.example/70399/swan.jpg",
            width=1600,
            height=900,
            caption="The swan outside the bank. <script> tags in a caption do no harm.",
            credit_text="Wren Castellane",
        ),
        in_language="en-GB",
        is_accessible_for_free=True,
    )


if __name__ == "__main__":
    print(build().to_script())
