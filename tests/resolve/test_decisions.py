"""What is decided one after the other, as it is asked for, is what is decided at once."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pages.rewrite import NAMES, read

import newsschema as ns
from newsschema.graph.node import Node
from newsschema.models.pending import PENDING, held
from newsschema.resolve.sources import Sources

FIELDS = ("headline", "author", "date_published", "image", "publisher", "keywords", "word_count", "article_section")
MARKUP = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry to stop for the winter",
    "author": {"@type": "Person", "name": "Jana Holm"},
    "datePublished": "2026-03-01 08:00",
    "keywords": "boats, winter",
    "award": "Golden Anchor",
}


def article(**others: Any) -> ns.Article:
    found = ns.parse(f'<script type="application/ld+json">{json.dumps(MARKUP | others)}</script>').article
    assert found is not None
    return found


def looks(found: ns.Article, name: str) -> Any:
    return json.loads(json.dumps(getattr(found, name), default=str))


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_the_questions_changes_no_answer(name: str) -> None:
    whole = read(name).article
    if whole is None:
        return
    expected = whole.to_json()
    answers = {field: looks(whole, field) for field in FIELDS}
    for fields in (FIELDS, FIELDS[::-1], *([field] for field in FIELDS)):
        asked = read(name).article
        assert asked is not None
        assert {field: looks(asked, field) for field in fields} == {field: answers[field] for field in fields}
        assert asked.to_json() == expected


def test_the_usual_questions_do_not_ask_for_the_rest() -> None:
    found = article()
    assert found.headline == "Ferry to stop for the winter"
    assert [author.name for author in found.author] == ["Jana Holm"]
    assert found.image == []
    assert found.publisher is None
    assert found.expires is None
    assert PENDING in held(found)
    assert found.properties == {"award": "Golden Anchor"}
    assert PENDING not in held(found)


def test_what_is_added_to_a_list_stays_when_the_rest_is_asked_for() -> None:
    found = article()
    found.author.append(ns.Person(name="Ole Brandt"))
    found.image.append(ns.ImageObject(url="https://quay.example/a.jpg"))
    found.keywords.remove("winter")
    data = found.to_jsonld()
    assert [author["name"] for author in data["author"]] == ["Jana Holm", "Ole Brandt"]
    assert data["image"]["url"] == "https://quay.example/a.jpg"
    assert data["keywords"] == "boats"


def test_what_is_set_stays() -> None:
    found = article()
    assert found.headline
    found.headline = None
    assert "headline" not in found.to_jsonld()
    assert found.headline is None


def test_a_value_that_no_ladder_can_use_is_still_there() -> None:
    found = article(datePublished="soon")
    assert found.date_published is None
    assert found.unparsed == {"datePublished": "soon"}
    assert found.to_jsonld()["datePublished"] == "soon"


def test_a_date_is_exported_as_it_was_written_whoever_looked_at_it() -> None:
    looked_at = article(datePublished="2026-03-01T08:00:00Z")
    assert looked_at.date_published is not None
    assert looked_at.to_json() == article(datePublished="2026-03-01T08:00:00Z").to_json()
    assert looked_at.to_jsonld()["datePublished"] == "2026-03-01T08:00:00Z"


def test_what_was_interrupted_is_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    found = article()
    with monkeypatch.context() as patch:
        patch.setattr(Sources, "nodes", interrupt)
        for field in ("headline", "unparsed"):
            with pytest.raises(KeyboardInterrupt):
                getattr(found, field)
    assert found.to_json() == article().to_json()


def interrupt(*_: object) -> tuple[Node, ...]:
    raise KeyboardInterrupt
