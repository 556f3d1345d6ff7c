"""Documents with long lists of parts in; the graph whose lists are read late out, which is the one that is read at
once."""

from __future__ import annotations

import gc
import json
import threading
import time
from typing import Any

import pytest
from graph_said import graph_of
from hypothesis import given
from hypothesis import strategies as st
from markup_strategies import json_values

import newsschema as ns
from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node, Source
from newsschema.graph.postponed import LONG

BASE = "https://quay.example/"
SOURCE = Source("jsonld", 0)
AUTHOR = {"@type": "Person", "name": "Jana Holm"}
UPDATE = {"@type": "BlogPosting", "headline": "Doors open", "author": [AUTHOR], "image": {"@type": "ImageObject"}}


def blog(updates: Any, **more: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "publisher": {"@type": "Organization", "name": "The Quay"},
        "liveBlogUpdate": updates,
        "headline": "The harbour today",
        "author": AUTHOR,
        **more,
    }


def patient(*documents: Any) -> Graph:
    graph = Graph(BASE, is_patient=True)
    for block, document in enumerate(documents):
        expand(graph, document, Source("jsonld", block))
    return graph


def written(graph: Graph) -> list[Any]:
    """All that a graph says, in its order."""
    place = {id(node): at for at, node in enumerate(graph.nodes)}
    return [
        (
            node.types,
            node.id,
            node.provenance,
            [
                (name, [(repr(place.get(id(v.value), v.value)), v.provenance) for v in values])
                for name, values in node.properties.items()
            ],
        )
        for node in graph.nodes
    ]


updates = st.lists(st.one_of(st.just(UPDATE), st.just(UPDATE), json_values), max_size=4).map(
    lambda found: [*found, *[UPDATE] * LONG]
)


@given(st.lists(st.builds(blog, updates, comment=updates), min_size=1, max_size=2), st.data())
def test_what_is_read_late_is_what_is_read_at_once(documents: list[Any], data: st.DataObject) -> None:
    whole, later = graph_of(*documents, base=BASE), patient(*documents)
    if later.late and data.draw(st.booleans()):
        parts = [value.value for node in later.nodes for value in node.values("liveBlogUpdate")]
        nodes = [part for part in parts if isinstance(part, Node)]
        if nodes:
            assert data.draw(st.sampled_from(nodes)).properties is not None
    later.complete()
    assert written(later) == written(whole)
    assert sorted(map(str, later.findings)) == sorted(map(str, whole.findings))


def test_nothing_of_a_long_list_is_read_before_somebody_looks() -> None:
    graph = patient(blog([UPDATE] * LONG))
    assert [node.types for node in graph.nodes] == [("LiveBlogPosting",), ("Organization",), ("Person",)]
    first, *others = [value.value for value in graph.nodes[0].values("liveBlogUpdate")]
    assert first.types == ("BlogPosting",)
    assert first.provenance.pointer == "/liveBlogUpdate/0"
    assert first.properties["headline"][0].value == "Doors open"
    assert [other.first("headline").value for other in others] == ["Doors open"] * (LONG - 1)
    author = first.properties["author"][0].value
    graph.complete()
    graph.complete()
    assert len(graph.nodes) == 3 + 3 * LONG
    assert author in graph.nodes


def test_a_short_list_is_read_at_once() -> None:
    graph = patient(blog([UPDATE] * (LONG - 1)))
    assert not graph.late
    assert len(graph.nodes) == 3 + 3 * (LONG - 1)


def test_many_lists_take_no_longer_than_their_parts() -> None:
    def seconds(count: int) -> float:
        graph = patient([blog([{"@type": "BlogPosting", "headline": "Doors open"}] * LONG) for _ in range(count)])
        gc.disable()  # which takes the longer the more there is, whoever made it
        start = time.process_time()
        graph.complete()
        taken = time.process_time() - start
        gc.enable()
        return taken

    assert min(seconds(1600) for _ in range(3)) < 24 * min(seconds(200) for _ in range(3)) + 0.1


@pytest.mark.parametrize(
    "part",
    [
        {"@id": "#one", **UPDATE},
        {"id": "#one", **UPDATE},
        {"@type": "BlogPosting", "author": {"@id": "#jana"}},
        {"@type": "BlogPosting", "about": [{"@context": {"@language": "de"}, "name": "Hafen"}]},
        {"@type": ["BlogPosting"], "headline": "Doors open"},
        {"@type": "BlogPosting", "type": "Review"},
        {"headline": "Doors open"},
        {"@type": 7},
        "Doors open",
    ],
)
def test_a_list_that_others_may_have_to_do_with_is_read_at_once(part: Any) -> None:
    assert not patient(blog([*[UPDATE] * LONG, part])).late
    assert not patient(blog([UPDATE] * LONG, **{"@context": {"title": "headline"}})).late


def test_only_the_parts_of_an_article_are_read_late() -> None:
    assert not patient(blog([UPDATE] * LONG, **{"@type": "WebPage"})).late


OTHERS = {"datePublished": "2020-01-01", "image": "https://quay.example/a.jpg", "name": "The Tide"}


@pytest.mark.parametrize("kind", ["WebPage", "WebSite", "BreadcrumbList"])
def test_a_long_list_changes_no_more_of_what_is_believed_than_a_short_one(kind: str) -> None:
    comment = {"@type": "Comment", "text": "Well said", "isPartOf": {"@type": kind, **OTHERS}}
    article = {"@type": "NewsArticle", "headline": "The harbour today", "comment": [comment]}
    for count in (1, LONG - 1, LONG, 5 * LONG):
        script = json.dumps({**article, "comment": [comment] * count})
        page = ns.parse(
            f"<title>The harbour today - The Tide</title><script type=application/ld+json>{script}</script>"
        )
        assert page.article is not None
        believed = {name: decision.value for name, decision in page.evidence.items()}
        assert not {name for name in ("datePublished", "image", "breadcrumb", "publisher") if believed[name]}
        assert len(page.article.comment) == count


@pytest.mark.parametrize("is_first", [True, False])
def test_a_node_that_an_update_refers_to_first_speaks_for_the_page_all_the_same(is_first: bool) -> None:
    address = "https://quay.example/blog"
    update = {"@type": "BlogPosting", "mainEntityOfPage": {"@type": "WebPage", "@id": address}}
    whole = {"@type": "WebPage", "@id": address, "datePublished": "2024-05-01T10:00:00Z", "inLanguage": "pt"}
    members = {"liveBlogUpdate": [update], "mainEntityOfPage": whole}
    data = {
        "@type": "LiveBlogPosting",
        "headline": "The harbour today",
        **dict(sorted(members.items(), reverse=is_first)),
    }
    article = ns.parse(f"<script type=application/ld+json>{json.dumps(data)}</script>", address).article
    assert article is not None
    assert (article.date_published is not None, article.in_language) == (True, "pt")


def test_a_page_gives_the_article_with_all_its_updates() -> None:
    html = f"<script type='application/ld+json'>{ns.load(blog([UPDATE] * 30)).to_json()}</script>"
    read = ns.parse(html)
    assert read.article is not None
    assert read.article.headline == "The harbour today"
    assert read.article.to_jsonld() == ns.load(blog([UPDATE] * 30)).to_jsonld()
    assert [thing.to_jsonld() for thing in ns.parse(html).things] == [thing.to_jsonld() for thing in read.things]
    assert len(read.things) == 3 + 30 * 3


def test_two_threads_may_look_into_one_list() -> None:
    graph = patient(blog([UPDATE] * 500))
    parts = [value.value for value in graph.nodes[0].values("liveBlogUpdate")]
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda part=part: found.append(len(part.properties))) for part in (parts[0], parts[-1])
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [3, 3]
    assert parts[0].properties["author"][0].value.properties["name"][0].value == "Jana Holm"


def test_any_other_name_is_unknown() -> None:
    with pytest.raises(AttributeError):
        getattr(Node(SOURCE), "colour")  # noqa: B009
