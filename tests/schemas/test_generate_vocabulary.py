"""A release of schema.org, as published or as plain facts, comes in; terms.json goes out, the same bytes every time."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "schemas"
TERMS = ROOT / "newsschema" / "vocabulary" / "terms.json"
RELEASE = "9.9", "2031-04-05"

Node = dict[str, Any]


def refer(*names: str) -> Any:
    """As a release writes references: one object alone, several in a list."""
    references = [{"@id": name if ":" in name else f"schema:{name}"} for name in names]
    return references[0] if len(references) == 1 else references


def node(name: str, type: Any, **links: tuple[str, ...]) -> Node:
    keys = {"subClassOf": "rdfs:subClassOf"}
    pairs = {keys.get(key, f"schema:{key}"): refer(*names) for key, names in links.items()}
    return {"@id": f"schema:{name}", "@type": type, "rdfs:comment": "Text.", "rdfs:label": name, **pairs}


GRAPH: list[Node] = [
    node("Thing", "rdfs:Class"),
    node("Report", "rdfs:Class", subClassOf=("Thing",), isPartOf=("https://pending.schema.org",)),
    node("OldReport", "rdfs:Class", subClassOf=("Thing",), supersededBy=("Report",)),
    node("StormReport", "rdfs:Class", subClassOf=("Report", "OldReport", "cmns-cls:Classifier")),
    node("DataType", "rdfs:Class", subClassOf=("rdfs:Class",)),
    node("Text", ["schema:DataType", "rdfs:Class"]),
    node("Boolean", ["rdfs:Class", "schema:DataType"]),
    node("URL", "rdfs:Class", subClassOf=("Text",)),
    node("SecureURL", "rdfs:Class", subClassOf=("URL",)),
    node("Enumeration", "rdfs:Class", subClassOf=("Thing",)),
    node("StormLevel", "rdfs:Class", subClassOf=("Enumeration",)),
    node("CoastalStormLevel", "rdfs:Class", subClassOf=("StormLevel",)),
    node("Gale", ["schema:StormLevel", "schema:CoastalStormLevel"]),
    node("Breeze", "schema:StormLevel", isPartOf=("https://pending.schema.org",), supersededBy=("Gale",)),
    node("True", "schema:Boolean"),
    node("title", "rdf:Property", domainIncludes=("Thing",), rangeIncludes=("Text",), isPartOf=("http://schema.org",)),
    node("titles", "rdf:Property", domainIncludes=("Thing",), rangeIncludes=("Text",), supersededBy=("title",)),
    node("level", "rdf:Property", domainIncludes=("StormReport", "Report"), rangeIncludes=("URL", "StormLevel")),
    node("follows", "rdf:Property", domainIncludes=("Report",), rangeIncludes=("Report",), inverseOf=("followedBy",)),
    node("followedBy", "rdf:Property", domainIncludes=("Report",), rangeIncludes=("Report",)),
    node("unattached", "rdf:Property", isPartOf=("https://health-lifesci.schema.org",)),
    {"@id": "cmns-cls:Classifier", "@type": "rdfs:Class"},
]

EXPECTED = {
    "version": "9.9",
    "date": "2031-04-05",
    "license": "CC BY-SA 3.0",
    "source": "https://schema.org/",
    "types": {
        "Boolean": "",
        "CoastalStormLevel": "StormLevel",
        "DataType": "",
        "Enumeration": "Thing",
        "OldReport": "Thing",
        "Report": "Thing",
        "SecureURL": "URL",
        "StormLevel": "Enumeration",
        "StormReport": "OldReport Report",
        "Text": "",
        "Thing": "",
        "URL": "Text",
    },
    "properties": {
        "followedBy": "Report",
        "follows": "Report",
        "level": "StormLevel URL",
        "title": "Text",
        "titles": "Text",
        "unattached": "",
    },
    "own_properties": {"Report": "followedBy follows level", "StormReport": "level", "Thing": "title titles"},
    "data_types": "Boolean SecureURL Text URL",
    "enumerations": {"CoastalStormLevel": "Gale", "Enumeration": "", "StormLevel": "Breeze Gale"},
    "superseded": {"Breeze": "Gale", "OldReport": "Report", "titles": "title"},
    "inverse": {"followedBy": "follows", "follows": "followedBy"},
    "parts": {"health-lifesci": "unattached", "pending": "Breeze Report"},
}

FACTS = {
    "version": "9.9",
    "date": "2031-04-05",
    "types": {
        "Boolean": {"parents": [], "part": "core", "dataType": True},
        "CoastalStormLevel": {"parents": ["StormLevel"], "part": "core"},
        "DataType": {"parents": [], "part": "core", "externalParents": ["rdfs:Class"]},
        "Enumeration": {"parents": ["Thing"], "part": "core"},
        "OldReport": {"parents": ["Thing"], "part": "core", "supersededBy": "Report"},
        "Report": {"parents": ["Thing"], "part": "pending"},
        "SecureURL": {"parents": ["URL"], "part": "core"},
        "StormLevel": {"parents": ["Enumeration"], "part": "core"},
        "StormReport": {"parents": ["OldReport", "Report"], "part": "core"},
        "Text": {"parents": [], "part": "core", "dataType": True},
        "Thing": {"parents": [], "part": "core"},
        "URL": {"parents": ["Text"], "part": "core"},
    },
    "properties": {
        "followedBy": {"domains": ["Report"], "ranges": ["Report"], "part": "core", "inverseOf": "follows"},
        "follows": {"domains": ["Report"], "ranges": ["Report"], "part": "core", "inverseOf": "followedBy"},
        "level": {"domains": ["Report", "StormReport"], "ranges": ["StormLevel", "URL"], "part": "core"},
        "title": {"domains": ["Thing"], "ranges": ["Text"], "part": "core"},
        "titles": {"domains": ["Thing"], "ranges": ["Text"], "part": "core", "supersededBy": "title"},
        "unattached": {"domains": [], "ranges": [], "part": "health-lifesci"},
    },
    "dataTypes": {
        "Boolean": {"parents": [], "part": "core"},
        "SecureURL": {"parents": ["URL"], "part": "core"},
        "Text": {"parents": [], "part": "core"},
        "URL": {"parents": ["Text"], "part": "core"},
    },
    "enumerations": {"CoastalStormLevel": ["Gale"], "Enumeration": [], "StormLevel": ["Breeze", "Gale"]},
    "memberSupersededBy": {"Breeze": "Gale"},
    "memberPart": {"Breeze": "pending"},
}


@pytest.fixture
def terms_text(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The generator is a program beside the package, found where it is run."""
    monkeypatch.syspath_prepend(SCHEMAS)
    return importlib.import_module("vocabulary_terms").terms_text


def written(folder: Path, content: Any) -> Path:
    file = folder / "input.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def spelt_out(value: Any, base: str) -> Any:
    return json.loads(json.dumps(value).replace('"schema:', f'"{base}'))


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCHEMAS / "generate.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_a_release_gives_every_table(terms_text: Any, tmp_path: Path) -> None:
    assert json.loads(terms_text(written(tmp_path, {"@graph": GRAPH}), *RELEASE)) == EXPECTED


def test_full_addresses_are_read_as_the_prefixed_names_are(terms_text: Any, tmp_path: Path) -> None:
    for base in ("http://schema.org/", "https://schema.org/"):
        # The keys of a node keep their prefix: "schema:isPartOf".
        graph = [{key: spelt_out(value, base) for key, value in item.items()} for item in GRAPH]
        assert json.loads(terms_text(written(tmp_path, {"@graph": graph}), *RELEASE)) == EXPECTED


def test_plain_facts_and_the_release_give_the_same_bytes(terms_text: Any, tmp_path: Path) -> None:
    from_release = terms_text(written(tmp_path, {"@graph": GRAPH}), *RELEASE)
    assert terms_text(written(tmp_path, FACTS)) == from_release


def test_the_order_of_the_release_changes_nothing(terms_text: Any, tmp_path: Path) -> None:
    first = terms_text(written(tmp_path, {"@graph": GRAPH}), *RELEASE)
    for graph in (GRAPH[::-1], GRAPH[7:] + GRAPH[:7], GRAPH[1::2] + GRAPH[::2]):
        assert terms_text(written(tmp_path, {"@graph": graph}), *RELEASE) == first


def test_one_entry_stands_on_one_line(terms_text: Any, tmp_path: Path) -> None:
    lines = terms_text(written(tmp_path, FACTS)).split("\n")
    assert '"StormReport":"OldReport Report",' in lines
    assert lines[-2:] == ["}", ""]


def test_a_release_must_be_dated_by_the_caller(tmp_path: Path) -> None:
    result = run("--vocabulary", written(tmp_path, {"@graph": GRAPH}), "--check")
    assert result.returncode == 2
    assert "--release and --date" in result.stderr


@pytest.mark.parametrize("content", [[], {}, {"name": "Example News"}, "text"])
def test_another_file_is_refused(tmp_path: Path, content: Any) -> None:
    result = run("--vocabulary", written(tmp_path, content), "--check")
    assert result.returncode == 2
    assert "neither a release" in result.stderr


def test_a_missing_file_is_misuse(tmp_path: Path) -> None:
    assert run("--vocabulary", tmp_path / "absent.json", "--check").returncode == 2


def test_a_stale_file_is_named_and_left_alone(tmp_path: Path) -> None:
    before = TERMS.read_bytes()
    result = run("--vocabulary", written(tmp_path, FACTS), "--check")
    assert result.returncode == 1
    assert "newsschema/vocabulary/terms.json is stale" in result.stderr
    assert TERMS.read_bytes() == before


def test_the_file_is_written_where_the_library_reads_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(SCHEMAS)
    generate = importlib.import_module("generate")
    assert generate.TERMS == TERMS
    monkeypatch.setattr(generate, "TERMS", tmp_path / "terms.json")
    arguments = ["--vocabulary", str(written(tmp_path, FACTS))]
    assert generate.main(arguments) == 0
    assert json.loads((tmp_path / "terms.json").read_bytes()) == EXPECTED
    assert generate.main([*arguments, "--check"]) == 0


def test_terms_json_is_not_stale(terms_text: Any) -> None:
    name = os.environ.get("NEWSSCHEMA_VOCABULARY")
    if not name:
        pytest.skip("NEWSSCHEMA_VOCABULARY is unset: no facts to hold terms.json against")
    shipped = TERMS.read_bytes()
    release = json.loads(shipped)
    given = () if "version" in json.loads(Path(name).read_bytes()) else (release["version"], release["date"])
    assert terms_text(Path(name), *given).encode() == shipped
