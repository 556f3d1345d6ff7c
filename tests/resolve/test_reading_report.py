"""Pages with much that is wrong in; whether the report on them stays in proportion, out."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import newsschema as ns


def page(*blocks: Any) -> ns.Page:
    return ns.parse("".join(f"<script type='application/ld+json'>{json.dumps(block)}</script>" for block in blocks))


def test_a_page_full_of_unknown_names_gets_the_first_guesses_only() -> None:
    unknown = {f"headlin{number}x": "Storm" for number in range(2_000)}
    started = process_time()
    findings = page({"@type": "NewsArticle", **unknown}).findings
    assert len(findings) == 2_000
    assert 0 < sum("did you mean headline?" in finding.message for finding in findings) < 100
    assert process_time() - started < 2


def test_a_node_that_contradicts_itself_in_every_block_is_read_in_linear_time() -> None:
    started = process_time()
    findings = page(*({"@id": "#a", "@type": "NewsArticle", "headline": f"{n}"} for n in range(5_000))).findings
    assert sum(finding.name == "graph.conflict" for finding in findings) == 4_999
    assert process_time() - started < 4


def test_a_thing_in_the_place_of_a_text_is_named_by_its_type() -> None:
    typed, untyped = {"@type": "Person", "name": "Ana Poe"}, {"url": "/ana"}
    for value, said in ((typed, "a thing of type Person"), (untyped, "a thing without a type")):
        [finding] = page({"@type": "NewsArticle", "headline": value}).findings
        assert finding.message == f"headline does not expect {said}; it was kept as it stands"
