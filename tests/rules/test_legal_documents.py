"""Documents that are right, over every modelled type and every shape the contract accepts, in; no error out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsschema as ns
from newsschema.profiles.profile import PROFILES
from newsschema.testing.model_strategies import CLASS_NAMES

LEGAL = sorted((Path(__file__).resolve().parent.parent / "legal").iterdir())
ALL = [name for name in PROFILES if name not in ("json-schema", "legacy-amp")]
PAGE = '<html lang="en"><title>Fenmoor Courier</title>\n<script type="application/ld+json">{0}</script></html>'


@pytest.mark.parametrize("path", LEGAL, ids=lambda path: path.name)
def test_a_legal_document_has_no_error_under_any_profile(path: Path) -> None:
    assert [str(finding) for finding in ns.validate(path, ALL).errors] == []


@pytest.mark.parametrize("path", [path for path in LEGAL if path.suffix == ".jsonld"], ids=lambda path: path.name)
def test_nor_has_it_one_as_a_block_of_a_page_or_as_python_data(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [str(finding) for finding in ns.validate(PAGE.format(text), ALL).errors if _is_of_markup(finding)] == []
    assert [str(finding) for finding in ns.validate(json.loads(text), ALL).errors] == []


def _is_of_markup(finding: ns.Finding) -> bool:
    """The page around the block is bare: its class of the paywall is missing, and that is what is said of it."""
    return not finding.name.startswith("google.paywall")


def test_there_are_enough_of_them_and_every_modelled_type_is_among_them() -> None:
    assert len(LEGAL) >= 60
    written = "\n".join(path.read_text("utf-8") for path in LEGAL)
    assert [name for name in CLASS_NAMES if f'"{name}"' not in written] == []
