"""Models that are filled when somebody looks into them are, to everybody who looks, as those filled at once."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import newsschema as ns
from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Source
from newsschema.models.pending import PENDING, held
from newsschema.resolve.build import Builder, can_wait

BLOG: dict[str, Any] = {
    "@type": "LiveBlogPosting",
    "headline": "Ferries stay in port",
    "author": {"@type": "Person", "name": "Jo Marsh", "jobTitle": ["Reporter", "Editor"]},
    "liveBlogUpdate": [
        {"@type": "BlogPosting", "@id": "#1", "headline": "Wind", "datePublished": "2024-05-31 08:00"},
        {"@type": "BlogPosting", "headline": "Rain", "isBasedOn": {"@id": "#1"}},
    ],
}


def graph_of(data: dict[str, Any]) -> Graph:
    graph = Graph("https://example.com/blog")
    expand(graph, data, Source("jsonld", 0))
    return graph


def patient() -> ns.Article:
    """The live blog, of which nothing was looked into so far."""
    built = Builder(is_patient=True).build(graph_of(BLOG).nodes[0])
    assert isinstance(built, ns.Article)
    assert PENDING in held(built)
    return built


def at_once() -> ns.Thing:
    return Builder().build(graph_of(BLOG).nodes[0])


def test_nothing_inside_is_filled_before_it_is_looked_into() -> None:
    blog = patient()
    assert blog.headline == "Ferries stay in port"
    author = blog.author[0]
    assert PENDING in held(author)
    assert isinstance(author, ns.Person)
    assert author.name == "Jo Marsh"
    assert PENDING not in held(author)


def test_every_way_of_looking_gives_the_whole() -> None:
    whole = at_once()
    assert patient().to_jsonld() == whole.to_jsonld()
    assert patient() == whole
    assert repr(patient()) == repr(whole)
    assert vars(patient()).keys() == vars(whole).keys()
    assert patient().model_dump() == whole.model_dump()
    assert copy.copy(patient()) == whole
    assert copy.deepcopy(patient()) == whole
    assert pickle.loads(pickle.dumps(patient())) == whole  # noqa: S301
    assert patient().author[0].unparsed == {"jobTitle": "Editor"}
    assert patient().model_fields_set == whole.model_fields_set


def test_what_is_set_before_anything_is_looked_at_stays() -> None:
    blog = patient()
    author = blog.author[0]
    author.name = "Joan Marsh"
    blog.headline = "Ferries sail again"
    expected = json.loads(json.dumps(BLOG))
    assert (blog.headline, author.name) == ("Ferries sail again", "Joan Marsh")
    assert blog.to_jsonld()["author"] == {**expected["author"], "name": "Joan Marsh"}


def test_two_threads_see_the_same_model() -> None:
    for _ in range(20):
        blog = patient()
        with ThreadPoolExecutor(4) as pool:
            seen = list(pool.map(lambda blog: blog.headline, [blog] * 8))
        assert seen == ["Ferries stay in port"] * 8


def test_a_node_that_takes_its_class_from_where_it_is_met_first_cannot_wait() -> None:
    assert can_wait(graph_of(BLOG))
    assert can_wait(graph_of({"@type": "Article", "author": {"name": "Jo Marsh"}, "publisher": {"@id": "#house"}}))
    article = {"@type": "Article", "author": {"@id": "#jo", "name": "Jo Marsh"}}
    assert can_wait(graph_of(article))
    assert not can_wait(graph_of({**article, "publisher": {"@id": "#jo"}}))
    assert not can_wait(graph_of({**article, "about": {"name": "Jo", "@id": "#jo"}}))
    works = [{"@type": "CreativeWork", "name": name} for name in ("One", "Two")]
    assert not can_wait(graph_of({"name": "Jo", "@reverse": {"publisher": works[0], "author": works[1]}}))
