"""The package's front door in; whether every name of the contract is there, documented, typed and cheap, out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import newsschema

ROOT = Path(__file__).resolve().parent.parent

DOORS = ("parse", "load", "load_all")
ERRORS = (
    "NewsschemaError",
    "UsageError",
    "InvalidMarkup",
    "CyclicModelError",
    "ExportBlocked",
    "NodeNotFound",
    "ArticleNotFound",
    "MissingExtra",
)
VALUES = ("Ref", "PartialDate", "LangString")
MODELS = (
    "Thing",
    "CreativeWork",
    "Article",
    "NewsArticle",
    "OpinionNewsArticle",
    "LiveBlogPosting",
    "Person",
    "Organization",
    "NewsMediaOrganization",
    "ImageObject",
    "WebPage",
    "WebSite",
    "Place",
)
HEAVY = ("turbohtml", "extruct", "rich", "click", "jsonschema", "trafilatura")
"""What only some calls need; a program that imports newsschema does not pay for it."""


@pytest.mark.parametrize("name", [*DOORS, *ERRORS, *VALUES, *MODELS])
def test_the_contract_name_is_exported(name: str) -> None:
    assert name in newsschema.__all__


def test_the_names_are_exported_once() -> None:
    assert len(newsschema.__all__) == len(set(newsschema.__all__))


@pytest.mark.parametrize("name", newsschema.__all__)
def test_every_exported_name_resolves_and_is_documented(name: str) -> None:
    assert (getattr(newsschema, name).__doc__ or "").strip()


@pytest.mark.parametrize("name", newsschema.__all__)
def test_dir_shows_every_exported_name(name: str) -> None:
    assert name in dir(newsschema)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="NewsArticel"):
        getattr(newsschema, "NewsArticel")  # noqa: B009 (the name is misspelt on purpose)


@pytest.mark.parametrize("name", ERRORS)
def test_every_exception_is_a_newsschema_error(name: str) -> None:
    assert issubclass(getattr(newsschema, name), newsschema.NewsschemaError)


@pytest.mark.parametrize("name", MODELS)
def test_every_model_is_a_thing_under_its_schema_org_name(name: str) -> None:
    model = getattr(newsschema, name)
    assert issubclass(model, newsschema.Thing)
    assert model.__name__ == name


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(newsschema.__file__).parent / "py.typed").is_file()


def test_importing_the_package_imports_nothing_heavy() -> None:
    program = f"import sys, newsschema; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == []
