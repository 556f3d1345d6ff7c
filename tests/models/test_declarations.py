"""The declared models in; whether they agree with the vocabulary, and whether every one is documented, out."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import newsschema.models
from newsschema import vocabulary
from newsschema.models.fields import Field, alias_of, fields_of
from newsschema.models.registry import MODULE_OF_CLASS, model_class
from newsschema.models.thing import Thing

EXPECTED_CLASSES = {
    "Thing",
    "CreativeWork",
    "Article",
    "NewsArticle",
    "AnalysisNewsArticle",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle",
    "ReportageNewsArticle",
    "ReviewNewsArticle",
    "AdvertiserContentArticle",
    "SatiricalArticle",
    "ScholarlyArticle",
    "TechArticle",
    "Report",
    "SocialMediaPosting",
    "BlogPosting",
    "LiveBlogPosting",
    "DiscussionForumPosting",
    "WebPage",
    "AboutPage",
    "CollectionPage",
    "ItemPage",
    "ProfilePage",
    "WebPageElement",
    "WebSite",
    "SearchAction",
    "EntryPoint",
    "BreadcrumbList",
    "ItemList",
    "ListItem",
    "SpeakableSpecification",
    "Person",
    "Organization",
    "NewsMediaOrganization",
    "Role",
    "OrganizationRole",
    "MediaObject",
    "ImageObject",
    "VideoObject",
    "AudioObject",
    "Clip",
    "BroadcastEvent",
    "SeekToAction",
    "CreativeWorkSeries",
    "Periodical",
    "PublicationIssue",
    "PodcastEpisode",
    "Place",
    "PostalAddress",
    "Country",
    "ContactPoint",
    "DefinedTerm",
    "PropertyValue",
    "Rating",
    "Review",
    "CriticReview",
    "Claim",
    "ClaimReview",
    "Comment",
    "CorrectionComment",
    "InteractionCounter",
    "Event",
    "Quotation",
}

DATA_TYPES_OF_KIND = {
    "text": {"Text"},
    "url": {"URL", "Text"},
    "date": {"Date", "DateTime"},
    "boolean": {"Boolean"},
    "integer": {"Integer", "Number"},
    "number": {"Number", "Integer"},
    "duration": {"Duration"},
}
"""The data types of schema.org of which a kind is one; URL is a subtype of Text."""

KINDS_BEYOND_THE_VOCABULARY = {
    ("width", "integer"): "Google's examples give pixels as numbers",
    ("height", "integer"): "Google's examples give pixels as numbers",
    ("numberOfEmployees", "integer"): "pages give the number itself",
    ("item", "url"): "Google takes the URL of a breadcrumb's page in place of the page",
    ("interactionType", "url"): "Google takes the URL of the type of an action in place of an action",
}
"""Property and kind -> why a kind is declared though the vocabulary expects no such data."""

MODELLED = [name for name in MODULE_OF_CLASS if name != "Ref"]
MODULES = sorted(set(MODULE_OF_CLASS.values()))


def declarations(name: str) -> list[Field]:
    return list(fields_of(model_class(name)).by_name.values())


def own_field_names(name: str) -> set[str]:
    return set(model_class(name).__annotations__) - {"id", "types", "properties", "model_config"}


def test_every_class_that_news_needs_is_there() -> None:
    assert set(MODELLED) >= EXPECTED_CLASSES


@pytest.mark.parametrize("name", MODELLED)
def test_a_class_is_defined_in_the_module_the_registry_names(name: str) -> None:
    cls = model_class(name)
    assert cls.__name__ == name
    assert cls.__module__ == f"newsschema.models.{MODULE_OF_CLASS[name]}"


@pytest.mark.parametrize("module", MODULES)
def test_the_registry_names_every_class_of_a_module(module: str) -> None:
    tree = ast.parse(Path(newsschema.models.__path__[0], f"{module}.py").read_text("utf-8"))
    defined = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    assert defined == {name for name, home in MODULE_OF_CLASS.items() if home == module}


@pytest.mark.parametrize("name", MODELLED)
def test_a_class_descends_from_its_modelled_ancestors_in_their_order_and_from_no_other(name: str) -> None:
    line = [cls.__name__ for cls in model_class(name).__mro__ if issubclass(cls, Thing)]
    assert line == [ancestor for ancestor in vocabulary.ancestors(name) if ancestor in MODULE_OF_CLASS]


@pytest.mark.parametrize("name", MODELLED)
def test_every_field_is_a_property_that_the_type_may_carry_and_that_is_not_superseded(name: str) -> None:
    allowed = vocabulary.properties(name)
    assert [field.alias for field in declarations(name) if field.alias not in allowed] == []
    assert [field.alias for field in declarations(name) if vocabulary.superseded_by(field.alias)] == []


@pytest.mark.parametrize("name", MODELLED)
def test_a_property_is_declared_once_and_inherited_from_there(name: str) -> None:
    inherited = {field for base in model_class(name).__mro__[1:] for field in getattr(base, "model_fields", ())}
    assert own_field_names(name) & inherited == set()


@pytest.mark.parametrize("name", MODELLED)
def test_every_model_in_a_range_is_a_subtype_or_supertype_of_an_expected_type(name: str) -> None:
    wrong = [
        (field.alias, model)
        for field in declarations(name)
        for model in field.models
        if not any(
            vocabulary.is_subtype(model, expected) or vocabulary.is_subtype(expected, model)
            for expected in vocabulary.expected_types(field.alias)
        )
    ]
    assert wrong == []


def is_expected(field: Field, kind: str) -> bool:
    expected = vocabulary.expected_types(field.alias)
    lines = {ancestor for name in expected for ancestor in vocabulary.ancestors(name)}
    is_member = kind == "url" and any(map(vocabulary.is_enumeration, expected))  # members are written as URLs
    return bool(lines & DATA_TYPES_OF_KIND[kind]) or is_member


def kind_names(name: str) -> list[tuple[Field, str]]:
    metadata = {field: info.metadata for field, info in model_class(name).model_fields.items()}
    return [(f, kind) for f in declarations(name) for part in metadata[f.name] for kind in part.kinds]


@pytest.mark.parametrize("name", MODELLED)
def test_every_kind_of_data_is_expected_by_the_vocabulary_or_a_stated_exception(name: str) -> None:
    unexpected = {(field.alias, kind) for field, kind in kind_names(name) if not is_expected(field, kind)}
    assert unexpected <= KINDS_BEYOND_THE_VOCABULARY.keys()


def test_every_stated_exception_is_needed() -> None:
    unexpected = {(f.alias, kind) for name in MODELLED for f, kind in kind_names(name) if not is_expected(f, kind)}
    assert unexpected == KINDS_BEYOND_THE_VOCABULARY.keys()


@pytest.mark.parametrize("name", MODELLED)
def test_every_model_named_in_a_range_exists(name: str) -> None:
    assert {model for field in declarations(name) for model in field.models} <= set(MODELLED)


@pytest.mark.parametrize("name", MODELLED)
def test_every_field_holds_something_and_no_two_stand_for_one_property(name: str) -> None:
    fields = declarations(name)
    assert [field.name for field in fields if not field.kinds and not field.models] == []
    assert len({field.alias for field in fields}) == len(fields)


@pytest.mark.parametrize("name", MODELLED)
def test_an_unset_field_is_an_empty_list_where_it_repeats_and_none_where_it_does_not(name: str) -> None:
    thing = model_class(name)()
    assert {field.name: getattr(thing, field.name) for field in declarations(name)} == {
        field.name: [] if field.many else None for field in declarations(name)
    }


@pytest.mark.parametrize("module", MODULES)
def test_every_class_and_every_field_has_a_docstring(module: str) -> None:
    tree = ast.parse(Path(newsschema.models.__path__[0], f"{module}.py").read_text("utf-8"))
    undocumented = []
    for node in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        if not ast.get_docstring(node):
            undocumented.append(node.name)
        for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
            if isinstance(statement, ast.AnnAssign) and statement.value and not is_text(following):
                undocumented.append(f"{node.name}.{ast.unparse(statement.target)}")
    assert undocumented == []


def is_text(node: ast.stmt | None) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


@pytest.mark.parametrize("name", [name for name in MODELLED if vocabulary.part(name) in ("core", "pending")])
def test_the_docstring_of_a_class_gives_its_address_and_says_where_it_is_pending(name: str) -> None:
    documentation = model_class(name).__doc__ or ""
    assert f"https://schema.org/{name}" in documentation
    assert ("pending" in documentation) == (vocabulary.part(name) == "pending")


@pytest.mark.parametrize(
    ("field", "alias"),
    [
        ("tax_id", "taxID"),
        ("vat_id", "vatID"),
        ("property_id", "propertyID"),
        ("has_pos", "hasPOS"),
        ("isic_v4", "isicV4"),
        ("iso6523_code", "iso6523Code"),
        ("sha256", "sha256"),
        ("accessibility_api", "accessibilityAPI"),
        ("content_url", "contentUrl"),
        ("yield_", "yield"),
    ],
)
def test_a_field_stands_for_the_property_as_the_vocabulary_spells_it(field: str, alias: str) -> None:
    assert alias_of(field) == alias


def test_a_field_without_a_property_is_refused() -> None:
    with pytest.raises(LookupError, match="tax_idd"):
        alias_of("tax_idd")


def test_the_properties_of_the_trust_project_are_declared() -> None:
    policies = {
        "actionableFeedbackPolicy",
        "correctionsPolicy",
        "diversityPolicy",
        "diversityStaffingReport",
        "ethicsPolicy",
        "masthead",
        "missionCoveragePrioritiesPolicy",
        "noBylinesPolicy",
        "ownershipFundingInfo",
        "unnamedSourcesPolicy",
        "verificationFactCheckingPolicy",
        "publishingPrinciples",
    }
    assert policies <= fields_of(model_class("NewsMediaOrganization")).by_alias.keys()
    assert {"backstory", "correction", "publishingPrinciples"} <= fields_of(model_class("NewsArticle")).by_alias.keys()


@pytest.mark.parametrize(
    ("name", "properties"),
    [
        (
            "Organization",
            "address alternateName contactPoint description duns email foundingDate globalLocationNumber iso6523Code",
        ),
        ("Organization", "legalName leiCode logo naics name numberOfEmployees sameAs taxID telephone url vatID"),
        ("NewsArticle", "author dateModified datePublished headline image isAccessibleForFree hasPart speakable"),
        ("Person", "agentInteractionStatistic honorificPrefix honorificSuffix interactionStatistic jobTitle"),
        ("ImageObject", "contentUrl creator creditText copyrightNotice license acquireLicensePage"),
        (
            "VideoObject",
            "uploadDate duration expires regionsAllowed ineligibleRegion publication thumbnailUrl embedUrl",
        ),
        ("NewsArticle", "thumbnailUrl articleSection creator keywords url"),
    ],
)
def test_the_properties_that_consumers_name_are_declared(name: str, properties: str) -> None:
    assert set(properties.split()) <= fields_of(model_class(name)).by_alias.keys()


def models_after_importing(module: str) -> set[str]:
    program = f"import sys, {module}; print(*(name for name in sys.modules if name.startswith('newsschema.models.')))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {name.removeprefix("newsschema.models.") for name in run.stdout.split()} & set(MODULES)


def test_importing_one_model_imports_no_others() -> None:
    assert models_after_importing("newsschema.models.article") == {"thing", "creative_work", "article"}
    assert models_after_importing("newsschema.models.person") == {"thing", "person"}


@pytest.mark.parametrize("module", MODULES)
def test_every_module_can_be_imported_first(module: str) -> None:
    assert module in models_after_importing(f"newsschema.models.{module}")
