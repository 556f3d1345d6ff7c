"""Typed schema.org models for news: read them from any page, check them, publish them as JSON-LD.

Everything but the root of the models is imported when it is first used.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from newsschema.models.thing import Ref, Thing  # brings pydantic, so that the first model takes milliseconds

if TYPE_CHECKING:
    from newsschema.api import from_extruct, load, load_all, parse, validate
    from newsschema.errors import (
        ArticleNotFound,
        CyclicModelError,
        ExportBlocked,
        InvalidMarkup,
        MissingExtra,
        NewsschemaError,
        NodeNotFound,
        UsageError,
    )
    from newsschema.findings import Finding
    from newsschema.location import Location, Provenance
    from newsschema.models.action import Action, EntryPoint, SearchAction, SeekToAction
    from newsschema.models.article import Article, NewsArticle
    from newsschema.models.article_types import (
        AdvertiserContentArticle,
        AnalysisNewsArticle,
        AskPublicNewsArticle,
        BackgroundNewsArticle,
        OpinionNewsArticle,
        Report,
        ReportageNewsArticle,
        SatiricalArticle,
        ScholarlyArticle,
        TechArticle,
    )
    from newsschema.models.comment import Comment, CorrectionComment, Quotation
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.event import BroadcastEvent, Event, PublicationEvent
    from newsschema.models.intangible import (
        AggregateRating,
        DefinedTerm,
        Intangible,
        InteractionCounter,
        PropertyValue,
        QuantitativeValue,
        Rating,
    )
    from newsschema.models.item_list import BreadcrumbList, ItemList, ListItem
    from newsschema.models.media import ImageObject, MediaObject
    from newsschema.models.organization import NewsMediaOrganization, Organization
    from newsschema.models.page_types import AboutPage, CollectionPage, ItemPage, ProfilePage
    from newsschema.models.person import Person
    from newsschema.models.place import (
        AdministrativeArea,
        ContactPoint,
        Country,
        GeoCoordinates,
        Place,
        PostalAddress,
    )
    from newsschema.models.posting import (
        Blog,
        BlogPosting,
        DiscussionForumPosting,
        LiveBlogPosting,
        SocialMediaPosting,
    )
    from newsschema.models.recording import AudioObject, Clip, VideoObject
    from newsschema.models.review import Claim, ClaimReview, CriticReview, Review, ReviewNewsArticle
    from newsschema.models.role import OrganizationRole, Role
    from newsschema.models.series import CreativeWorkSeries, Episode, Periodical, PodcastEpisode, PublicationIssue
    from newsschema.models.speakable import SpeakableSpecification
    from newsschema.models.web_page import WebPage, WebPageElement, WebSite
    from newsschema.page import Page
    from newsschema.publish.apple_news import apple_news_metadata
    from newsschema.publish.atom import atom
    from newsschema.publish.exchange.report import ExchangeNote, ExchangeReport, Exported, Imported
    from newsschema.publish.json_feed import json_feed
    from newsschema.publish.news_sitemap import news_sitemap
    from newsschema.publish.ninjs.reading import from_ninjs
    from newsschema.publish.ninjs.writing import to_ninjs
    from newsschema.publish.rss import rss
    from newsschema.publish.site import PageLinks, Site
    from newsschema.publish.site_page import SitePage
    from newsschema.publish.sitemap import sitemap, sitemap_index
    from newsschema.report import ValidationReport
    from newsschema.resolve.evidence import Candidate, Decision
    from newsschema.values.partial_date import PartialDate
    from newsschema.values.text import LangString

__version__ = "0.1.0"

_MODULES = {
    "newsschema.api": "from_extruct load load_all parse validate",
    "newsschema.errors": "ArticleNotFound CyclicModelError ExportBlocked InvalidMarkup MissingExtra NewsschemaError "
    "NodeNotFound UsageError",
    "newsschema.findings": "Finding",
    "newsschema.location": "Location Provenance",
    "newsschema.page": "Page",
    "newsschema.publish.apple_news": "apple_news_metadata",
    "newsschema.publish.atom": "atom",
    "newsschema.publish.exchange.report": "ExchangeNote ExchangeReport Exported Imported",
    "newsschema.publish.json_feed": "json_feed",
    "newsschema.publish.news_sitemap": "news_sitemap",
    "newsschema.publish.ninjs.reading": "from_ninjs",
    "newsschema.publish.ninjs.writing": "to_ninjs",
    "newsschema.publish.rss": "rss",
    "newsschema.publish.site": "PageLinks Site",
    "newsschema.publish.site_page": "SitePage",
    "newsschema.publish.sitemap": "sitemap sitemap_index",
    "newsschema.report": "ValidationReport",
    "newsschema.resolve.evidence": "Candidate Decision",
    "newsschema.values.partial_date": "PartialDate",
    "newsschema.values.text": "LangString",
}
_MODULE_OF_NAME = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "AboutPage",
    "Action",
    "AdministrativeArea",
    "AdvertiserContentArticle",
    "AggregateRating",
    "AnalysisNewsArticle",
    "Article",
    "ArticleNotFound",
    "AskPublicNewsArticle",
    "AudioObject",
    "BackgroundNewsArticle",
    "Blog",
    "BlogPosting",
    "BreadcrumbList",
    "BroadcastEvent",
    "Candidate",
    "Claim",
    "ClaimReview",
    "Clip",
    "CollectionPage",
    "Comment",
    "ContactPoint",
    "CorrectionComment",
    "Country",
    "CreativeWork",
    "CreativeWorkSeries",
    "CriticReview",
    "CyclicModelError",
    "Decision",
    "DefinedTerm",
    "DiscussionForumPosting",
    "EntryPoint",
    "Episode",
    "Event",
    "ExchangeNote",
    "ExchangeReport",
    "ExportBlocked",
    "Exported",
    "Finding",
    "GeoCoordinates",
    "ImageObject",
    "Imported",
    "Intangible",
    "InteractionCounter",
    "InvalidMarkup",
    "ItemList",
    "ItemPage",
    "LangString",
    "ListItem",
    "LiveBlogPosting",
    "Location",
    "MediaObject",
    "MissingExtra",
    "NewsArticle",
    "NewsMediaOrganization",
    "NewsschemaError",
    "NodeNotFound",
    "OpinionNewsArticle",
    "Organization",
    "OrganizationRole",
    "Page",
    "PageLinks",
    "PartialDate",
    "Periodical",
    "Person",
    "Place",
    "PodcastEpisode",
    "PostalAddress",
    "ProfilePage",
    "PropertyValue",
    "Provenance",
    "PublicationEvent",
    "PublicationIssue",
    "QuantitativeValue",
    "Quotation",
    "Rating",
    "Ref",
    "Report",
    "ReportageNewsArticle",
    "Review",
    "ReviewNewsArticle",
    "Role",
    "SatiricalArticle",
    "ScholarlyArticle",
    "SearchAction",
    "SeekToAction",
    "Site",
    "SitePage",
    "SocialMediaPosting",
    "SpeakableSpecification",
    "TechArticle",
    "Thing",
    "UsageError",
    "ValidationReport",
    "VideoObject",
    "WebPage",
    "WebPageElement",
    "WebSite",
    "apple_news_metadata",
    "atom",
    "from_extruct",
    "from_ninjs",
    "json_feed",
    "load",
    "load_all",
    "news_sitemap",
    "parse",
    "rss",
    "sitemap",
    "sitemap_index",
    "to_ninjs",
    "validate",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODULE_OF_NAME:
        value = getattr(import_module(_MODULE_OF_NAME[name]), name)
    elif name in __all__:
        from newsschema.models.registry import model_class

        value = model_class(name)
    else:
        # with the name and the module Python says which name is near
        raise AttributeError(f"module 'newsschema' has no attribute {name!r}", name=name, obj=sys.modules[__name__])
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
