"""The schema files in; whether they are what the models give, valid, and whole together, out."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

import newsschema as ns
from newsschema.models.json_schema import schema_names

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "schemas"
FILES = sorted(SCHEMAS.glob("*.schema.json"))


@pytest.fixture
def generate(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The generator is a program beside the package, found where it is run."""
    monkeypatch.syspath_prepend(SCHEMAS)
    return importlib.import_module("generate")


@pytest.fixture
def folder(generate: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the generator writes instead of in the project."""
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    monkeypatch.setattr(generate, "MODELS", tmp_path)
    return tmp_path


def content(file: Path) -> Any:
    return json.loads(file.read_bytes())


def references(schema: Any) -> Iterator[str]:
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if isinstance(part.get("$ref"), str):
                yield part["$ref"]
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)


def test_no_schema_file_is_stale() -> None:
    command = [sys.executable, str(SCHEMAS / "generate.py"), "--models", "--check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (result.returncode, result.stderr) == (0, "")


def test_every_class_has_its_file_and_no_other_file_is_there() -> None:
    assert {file.name.removesuffix(".schema.json") for file in FILES} == set(schema_names())
    assert {"NewsArticle", "Person", "Thing", "DataType"} <= set(schema_names())
    assert "Ref" not in schema_names()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_file_is_a_valid_schema(file: Path) -> None:
    schema = content(file)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema["$id"] == f"https://newsschema.example/{file.name}"
    Draft202012Validator.check_schema(schema)


def test_every_reference_leads_to_a_schema_in_the_files() -> None:
    schemas = [content(file) for file in FILES]
    registry: Any = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    found = {reference for schema in schemas for reference in references(schema)}
    assert len(found) > len(FILES)
    for reference in sorted(found):
        assert isinstance(registry.resolver().lookup(reference).contents, dict)


def test_the_files_check_a_document_without_the_library() -> None:
    schemas = [content(file) for file in FILES]
    registry: Any = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    check = Draft202012Validator({"$ref": "https://newsschema.example/NewsArticle.schema.json"}, registry=registry)
    document = ns.NewsArticle(headline="Storm", author=ns.Person(name="Jane Doe")).to_jsonld()
    assert check.is_valid(document)
    assert not check.is_valid({**document, "author": {"@type": "Person", "name": 5}})


def test_the_files_are_small() -> None:
    """A schema refers to the others and holds no copies of them."""
    assert max(file.stat().st_size for file in FILES) < 60_000
    assert sum(file.stat().st_size for file in FILES) < 500_000


@pytest.mark.parametrize("arguments", [["--models"], []])
def test_the_same_bytes_are_written_every_time(generate: Any, folder: Path, arguments: list[str]) -> None:
    assert generate.main([*arguments, "--check"]) == 1
    assert generate.main(arguments) == 0
    assert generate.main([*arguments, "--check"]) == 0
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
        file.name: file.read_bytes() for file in FILES
    }
    assert all(file.read_bytes().endswith(b"}\n") and b"\r" not in file.read_bytes() for file in FILES)


def test_a_stale_file_is_named(generate: Any, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate.main(["--models"])
    (folder / "Person.schema.json").write_text("{}", encoding="utf-8")
    (folder / "Place.schema.json").unlink()
    assert generate.main(["--models", "--check"]) == 1
    assert [line.split()[0] for line in capsys.readouterr().err.splitlines()] == [
        "Person.schema.json",
        "Place.schema.json",
    ]


def test_the_file_of_a_class_that_is_gone_is_stale_and_then_removed(generate: Any, folder: Path) -> None:
    generate.main(["--models"])
    gone = folder / "Beacon.schema.json"
    gone.write_text("{}", encoding="utf-8")
    assert generate.main(["--models", "--check"]) == 1
    assert generate.main(["--models"]) == 0
    assert not gone.exists()
