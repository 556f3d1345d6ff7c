"""The special kinds of web pages: about the publisher, a section, one item, a profile."""

from __future__ import annotations

from newsschema.models.web_page import WebPage


class AboutPage(WebPage):
    """A page about the site or its publisher (https://schema.org/AboutPage)."""


class CollectionPage(WebPage):
    """A page that lists others, such as a section (https://schema.org/CollectionPage)."""


class ItemPage(WebPage):
    """A page about one item (https://schema.org/ItemPage)."""


class ProfilePage(WebPage):
    """The page of a person or an organization on a site (https://schema.org/ProfilePage).

    Google requires `main_entity`, a Person or an Organization with a name (ProfilePage page).
    """
