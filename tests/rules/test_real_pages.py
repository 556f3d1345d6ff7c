"""Real pages whose markup a person read and found to be right in; no error out, and no exception for any page."""

from __future__ import annotations

import gzip
import json
import os
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import newsschema as ns
from newsschema.profiles.profile import PROFILES

CORPUS = os.environ.get("NEWSSCHEMA_CORPUS")
pytestmark = pytest.mark.skipif(not CORPUS, reason="NEWSSCHEMA_CORPUS names no folder with real pages")

RIGHT = [
    "008eb0ef4b",
    "028a1a3dd2",
    "1548e10c05",
    "20575e677a",
    "2c560dc4ce",
    "31bd6aa601",
    "35f664e7ee",
    "3699b9989c",
    "4045461f9a",
    "4a9c250dae",
    "532d202647",
    "57a4a64e1b",
    "59b948fa63",
    "67148877e2",
    "686f645c7e",
    "75950db131",
    "8541948fe2",
    "882d6633a5",
    "99576a7984",
    "a811c2b9f3",
    "a902280f7b",
    "ada0caa37a",
    "ba0247cb17",
    "bf0d19719b",
    "bf8335756b",
    "c68bc4643a",
    "dfa8d93fc8",
    "ebbd4196c2",
]
"""The pages, by the beginning of the SHA-256 of their names: JSON-LD that a strict reader reads, and nothing missing
that Google calls required. They do have warnings: authors without a page, images in one shape."""

ALL = [name for name in PROFILES if name not in ("json-schema", "legacy-amp")]


def pages() -> list[dict[str, Any]]:
    return json.loads((Path(CORPUS or "") / "index.json").read_bytes())


def content(page: dict[str, Any]) -> bytes:
    return gzip.decompress((Path(CORPUS or "") / page["file"]).read_bytes())


def test_pages_that_are_right_have_no_error() -> None:
    right = [page for page in pages() if sha256(page["file"].encode()).hexdigest()[:10] in RIGHT]
    assert len(right) == len(RIGHT) >= 25
    wrong = [
        (page["file"], str(error))
        for page in right
        for error in ns.validate(content(page), ALL, url=page["url"]).errors
    ]
    assert wrong == []


def test_every_page_can_be_judged_and_every_finding_shown() -> None:
    for page in pages():
        report = ns.validate(content(page), ALL, url=page["url"]).located()
        assert all(finding.message.isprintable() for finding in report.findings), page["file"]
