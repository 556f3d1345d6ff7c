"""Web pages, their parts, and the sites they stand on; the special kinds of pages are in `page_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, Date, Link, Many, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.item_list import BreadcrumbList
    from newsschema.models.media import ImageObject
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.speakable import SpeakableSpecification


class WebPage(CreativeWork):
    """A web page (https://schema.org/WebPage)."""

    breadcrumb: OneNode["BreadcrumbList | str"] = UNSET
    """The path from the home page to this one."""
    primary_image_of_page: OneNode["ImageObject"] = UNSET
    """The main image. Google prefers it for its own previews, beside `image` and og:image (image page, 2026-03-02)."""
    main_content_of_page: OneNode["WebPageElement"] = UNSET
    """The element that holds the main content."""
    speakable: ManyNodes["SpeakableSpecification | Link"] = UNSET
    """The parts that are fit to be read aloud; a URL points at a part by its fragment (Google, speakable page,
    beta)."""
    last_reviewed: Date = None
    """The day on which the content was last checked: ISO 8601."""
    reviewed_by: ManyNodes["Person | Organization"] = UNSET
    """Who checked the content."""
    related_link: Many["Link"] = UNSET
    """URLs of related pages."""
    significant_link: Many["Link"] = UNSET
    """URLs of the most important links on the page."""


class WebPageElement(CreativeWork):
    """A part of a web page, such as the paid part of an article (https://schema.org/WebPageElement)."""

    css_selector: Many[str] = UNSET
    """CSS selectors of the part. For paid content Google takes one `.class` selector each (subscription and paywalled
    content page, 2025-12-10)."""
    xpath: Many[str] = UNSET
    """XPaths of the part."""


class WebSite(CreativeWork):
    """A site (https://schema.org/WebSite).

    For the site's name in its results Google requires `name` and `url` on the home page (site names page).
    """

    issn: Text = None
    """The ISSN, eight digits as "1234-5679"."""
