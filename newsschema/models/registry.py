"""A type's name in, the model class that stands for it out; a class's module is imported when it is first needed."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from newsschema.vocabulary import ancestors, canonical_type, is_subtype

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.models.thing import Thing

_CLASSES_OF_MODULE = {
    "thing": "Thing Ref",
    "intangible": "Intangible DefinedTerm PropertyValue QuantitativeValue Rating AggregateRating InteractionCounter",
    "role": "Role OrganizationRole",
    "creative_work": "CreativeWork",
    "article": "Article NewsArticle",
    "article_types": "AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "ReportageNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle TechArticle Report",
    "posting": "SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting Blog",
    "review": "Review CriticReview ReviewNewsArticle Claim ClaimReview",
    "comment": "Comment CorrectionComment Quotation",
    "web_page": "WebPage WebPageElement WebSite",
    "page_types": "AboutPage CollectionPage ItemPage ProfilePage",
    "action": "Action SearchAction SeekToAction EntryPoint",
    "item_list": "ItemList BreadcrumbList ListItem",
    "speakable": "SpeakableSpecification",
    "person": "Person",
    "organization": "Organization NewsMediaOrganization",
    "media": "MediaObject ImageObject",
    "recording": "VideoObject AudioObject Clip",
    "event": "Event PublicationEvent BroadcastEvent",
    "series": "CreativeWorkSeries Periodical PublicationIssue Episode PodcastEpisode",
    "place": "Place AdministrativeArea Country GeoCoordinates ContactPoint PostalAddress",
}
MODULE_OF_CLASS = {name: module for module, names in _CLASSES_OF_MODULE.items() for name in names.split()}
"""Every model class and the module of this folder that defines it."""


@cache
def model_class(name: str) -> type[Thing]:
    """The model class of that name; KeyError where there is none."""
    module = import_module(f"newsschema.models.{MODULE_OF_CLASS[name]}")
    found: type[Thing] = getattr(module, name)
    return found


@lru_cache(maxsize=4096)  # bounded: what pages write as types has no end
def nearest_class(type_name: str) -> type[Thing] | None:
    """The class of that schema.org type, or of its nearest modelled ancestor; None for a type schema.org does not
    know."""
    canonical = type_name if type_name in MODULE_OF_CLASS else canonical_type(type_name)
    if canonical is None or canonical == "Ref":
        return None
    modelled = next((name for name in ancestors(canonical) if name in MODULE_OF_CLASS), None)
    if modelled == "Place" and is_subtype(canonical, "Organization"):
        modelled = "Organization"  # a school, a hospital, a shop: in news they act, they are not where something is
    return model_class(modelled) if modelled is not None else None


@lru_cache(maxsize=4096)
def class_for(types: tuple[str, ...]) -> type[Thing] | None:
    """The most specific modelled class of several types; on a tie the first in source order. None for unknown types."""
    found = [cls for cls in map(nearest_class, types) if cls is not None]
    return next((cls for cls in found if not _has_subclass(cls, found)), None)


def _has_subclass(cls: type[Thing], classes: Iterable[type[Thing]]) -> bool:
    return any(other is not cls and issubclass(other, cls) for other in classes)
