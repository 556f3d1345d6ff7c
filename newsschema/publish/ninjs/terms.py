"""What ninjs calls a thing, and what schema.org calls it: the tables of the mapping, both ways.

Sources: ninjs 3.1 JSON Schema and ninjs User Guide (IPTC, CC BY 4.0); IPTC NewsCodes (CC BY 4.0): trustindicator,
genre, digitalsourcetype, ninature, cpnature; schema.org 30.0.
"""

from __future__ import annotations

VERSION = "3.1"
SCHEMA = f"http://www.iptc.org/std/ninjs/ninjs-schema_{VERSION}.json#"
_NEWSCODES = "http://cv.iptc.org/newscodes/"

GRAPHIC = f"{_NEWSCODES}ninature/graphic"
"""The `additional_type` of an ImageObject that is a graphic and no photograph."""
MATERIAL = f"{_NEWSCODES}cpnature/object"
"""The `additional_type` of a Thing that one can touch: `objects` of ninjs, beside its `subjects`."""

NO_PROPERTY = "schema.org has no property for it"
NO_PLACE = "ninjs has no place for it"

CLASS_OF_TYPE = {
    "text": "NewsArticle",
    "composite": "NewsArticle",
    "component": "NewsArticle",
    "picture": "ImageObject",
    "graphic": "ImageObject",
    "video": "VideoObject",
    "audio": "AudioObject",
}
TYPE_OF_CLASS = {"ImageObject": "picture", "VideoObject": "video", "AudioObject": "audio", "Article": "text"}
"""The type by the nearest class of a model."""

MEDIA = frozenset({"ImageObject", "VideoObject", "AudioObject"})
"""The classes of items that are files, and not text."""

CLASS_OF_GENRE = {
    "Advertiser_Supplied": "AdvertiserContentArticle",
    "Analysis": "AnalysisNewsArticle",
    "Background": "BackgroundNewsArticle",
    "Opinion": "OpinionNewsArticle",
}
"""The genres that are classes of articles: their codes, and the classes."""
GENRE_OF_CLASS = {name: code for code, name in CLASS_OF_GENRE.items()}

PEOPLE = ("author", "creator", "contributor", "editor", "translator", "producer", "about", "mentions")
"""The fields whose persons and organizations are `people` and `organisations`; each field's name is their `rel`."""
FIELD_OF_REL = {
    **{name: name for name in PEOPLE},
    "writer": "author",
    "reporter": "author",
    "photographer": "creator",
    "subject": "about",
    "mention": "mentions",
}
"""The field that a `rel` means, by the last word of the `rel` in lower case."""
PLACE_FIELD_OF_REL = {
    "": "content_location",
    "contentlocation": "content_location",
    "spatialcoverage": "spatial_coverage",
    "locationcreated": "location_created",
    "about": "about",
    "mentions": "mentions",
    "mention": "mentions",
}
SUBJECT_FIELD_OF_REL = {
    "": "keywords",
    "keyword": "keywords",
    "keywords": "keywords",
    "section": "article_section",
    "articlesection": "article_section",
    "about": "about",
    "subject": "about",
    "mentions": "mentions",
    "mention": "mentions",
}
ASSOCIATED = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "associated_media": "associatedMedia",
    "has_part": "hasPart",
    "is_based_on": "isBasedOn",
    "translation_of_work": "translationOfWork",
    "work_translation": "workTranslation",
    "about": "about",
    "mentions": "mentions",
}
"""The fields whose works are `associations`, and the `rel` of each."""
ASSOCIATION_FIELD_OF_REL = {rel.casefold(): field for field, rel in ASSOCIATED.items()}
FIELD_OF_MEDIA = {"ImageObject": "image", "VideoObject": "video", "AudioObject": "audio"}
"""Where an associated work stands whose `rel` says nothing."""

SOURCES = {"publisher": "publisher", "provider": "provider", "source_organization": "sourceOrganization"}
"""The fields whose organizations are `infoSources`, and the `role` of each."""
FIELD_OF_ROLE = {
    "publisher": "publisher",
    "provider": "provider",
    "supplier": "provider",
    "distributor": "provider",
    "": "source_organization",
    "source": "source_organization",
    "sourceorganization": "source_organization",
    "originator": "source_organization",
}

POLICIES = {
    "publishing_principles": "editorialPolicy",
    "ethics_policy": "ethicsPolicy",
    "corrections_policy": "correctionsPolicy",
    "diversity_policy": "editorialDiversityPolicy",
    "unnamed_sources_policy": "unnamedSourcesPolicy",
    "actionable_feedback_policy": "feedbackPolicy",
    "mission_coverage_priorities_policy": "coveragePolicy",
    "verification_fact_checking_policy": "factCheckingPolicy",
    "no_bylines_policy": "noBylinesPolicy",
}
"""The policies of a publisher and their codes among the trust indicators; the first is also that of a work."""
POLICY_OF_CODE = {code.casefold(): name for name, code in POLICIES.items()}

CONTACTS = {"url": "web", "email": "email", "telephone": "phone", "fax_number": "fax", "same_as": "profile"}
"""The fields that are `contactInfo`, and the `type` of each."""
CONTACT_FIELD_OF_TYPE = {
    **{kind: name for name, kind in CONTACTS.items()},
    "url": "url",
    "website": "url",
    "mail": "email",
    "e-mail": "email",
    "telephone": "telephone",
    "tel": "telephone",
    "mobile": "telephone",
}

_DIGITAL_SOURCE = f"{_NEWSCODES}digitalsourcetype/"
_MEMBER, _MEMBER_END = "https://schema.org/", "DigitalSource"
_OTHER_NAMES = {"computationalCapture": "multiFrameComputationalCapture"}
"""The one source whose name in schema.org is not made of its code."""
_MEMBERS = frozenset(
    (
        "algorithmicMedia", "algorithmicallyEnhanced", "compositeCapture", "composite", "compositeSynthetic",
        "compositeWithTrainedAlgorithmicMedia", "dataDrivenMedia", "digitalArt", "digitalCapture", "minorHumanEdits",
        "multiFrameComputationalCapture", "negativeFilm", "positiveFilm", "print", "screenCapture",
        "trainedAlgorithmicMedia", "virtualRecording",
    )
)  # fmt: skip
"""The members of IPTCDigitalSourceEnumeration (schema.org 30.0), as codes."""


def trust_role(code: str) -> str:
    """The URI of a trust indicator."""
    return f"{_NEWSCODES}trustindicator/{code}"


def genre_uri(code: str) -> str:
    """The URI of a genre."""
    return f"{_NEWSCODES}genre/{code}"


def digital_source_member(uri: str) -> str | None:
    """The member of schema.org for a digital source type of IPTC; None for one that schema.org does not have."""
    code = uri.replace("https:", "http:", 1).removeprefix(_DIGITAL_SOURCE)
    name = _OTHER_NAMES.get(code, code)
    return f"{_MEMBER}{name[0].upper()}{name[1:]}{_MEMBER_END}" if name in _MEMBERS else None


def digital_source_uri(member: str) -> str | None:
    """The digital source type of IPTC for a member of schema.org; None for what is none."""
    name = member.replace("http:", "https:", 1).removeprefix(_MEMBER)
    code = name[:1].lower() + name[1:].removesuffix(_MEMBER_END)
    own = next((known for known, other in _OTHER_NAMES.items() if other == code), code)
    return f"{_DIGITAL_SOURCE}{own}" if name.endswith(_MEMBER_END) and code in _MEMBERS else None
