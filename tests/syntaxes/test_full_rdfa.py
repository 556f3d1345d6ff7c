"""Pages with RDFa 1.1 beyond RDFa Lite in; what the graph holds of them, read by extruct, in the order of the page."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import full_rdfa, rdfa

URL = "https://example.com/news/a"
PAGE = """<html lang="en"><head><base href="/news/"><meta property="og:title" content="x"></head>
<body prefix="s: https://schema.org/"><template><p typeof="s:Event"></p></template>
<article typeof="s:NewsArticle" resource="a#article"><h1 property="s:headline">Ferry</h1>
<time property="s:datePublished" datetime="2026-03-01">1 March</time>
<div rel="s:author"><p typeof="s:Person"><b property="s:name">Zoe</b></p>
<p typeof="s:Person"><b property="s:name">Ann</b>
<a rel="s:url" href="/ann">.</a></p></div>
<p rel="s:publisher" resource="#org"></p><i property="s:keywords">sea</i><i property="s:keywords" lang="de">Meer</i>
<i property="s:keywords">boats</i></article>
<p typeof="s:Organization" resource="#org"><b property="s:name">The Example</b></p></body></html>"""


def read(markup: str) -> Graph:
    document = Document.read(markup, URL)
    graph = Graph(document.base)
    rdfa.read(document, graph)
    return graph


def described(graph: Graph) -> list[dict[str, object]]:
    return [
        {
            "id": node.id,
            "types": node.types,
            "block": node.source.block,
            **{
                name: [graph.nodes.index(each.value) if isinstance(each.value, Node) else each.value for each in values]
                for name, values in node.properties.items()
            },
        }
        for node in graph.nodes
    ]


def test_relations_are_followed_in_the_order_of_the_page() -> None:
    document = Document.read(PAGE, URL)
    tags = ["article", "p", "p", "p"]
    graph = read(PAGE)
    assert [document.elements[node.source.block].tag for node in graph.nodes] == tags
    article, zoe, ann, publisher = described(graph)
    assert article["types"] == ("NewsArticle",)
    assert article["id"] == "https://example.com/news/a#article"
    assert (article["author"], article["publisher"]) == ([1, 2], [3])
    assert (article["headline"], article["datePublished"]) == (["Ferry"], ["2026-03-01"])
    assert article["keywords"] == ["sea", "Meer", "boats"]
    assert (zoe["name"], ann["name"], ann["url"]) == (["Zoe"], ["Ann"], ["https://example.com/ann"])
    assert (publisher["id"], publisher["name"]) == ("https://example.com/news/#org", ["The Example"])


def test_every_run_says_the_same() -> None:
    code = (
        "import sys; from newsschema.document.document import Document; from newsschema.graph.graph import Graph;"
        "from newsschema.syntaxes import rdfa; document = Document.read(sys.stdin.read(), 'https://example.com/news/a');"
        "graph = Graph(document.base); rdfa.read(document, graph);"
        "print([(node.types, node.properties, node.source) for node in graph.nodes])"
    )
    outputs = {
        subprocess.run([sys.executable, "-c", code], input=PAGE, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(outputs) == 1
    assert "Zoe" in outputs.pop()


@pytest.mark.parametrize(
    ("markup", "needed"),
    [
        ('<p typeof="schema:Article"><a rel="schema:author" href="/x">', True),
        ('<p typeof="schema:Article"><a rev="nofollow http://schema.org/author" href="/x">', True),
        ('<p prefix="s: http://schema.org/" typeof="s:Article"><a rel="s:author" href="/x">', True),
        ('<p vocab="http://schema.org/" typeof="Article"><a rel="author nofollow" href="/x">', False),
        ('<p typeof="schema:Article"><a rel="sioc:has_creator" href="/x">', False),
        ('<p typeof="schema:Article"><a property="schema:author" href="/x" datatype="">', False),
    ],
)
def test_extruct_is_asked_for_relations_of_schema_org_only(markup: str, needed: bool) -> None:
    assert full_rdfa.needs_full_rdfa(Document.read(markup)) is needed


def test_a_page_that_is_too_large_is_read_without_relations() -> None:
    graph = read(PAGE + " " * full_rdfa.LARGEST_PAGE)
    assert [finding.code for finding in graph.findings] == ["NS135"]
    assert "NewsArticle" in {name for node in graph.nodes for name in node.types}
    assert "author" not in graph.nodes[0].properties


def test_a_page_that_extruct_cannot_read_is_read_without_relations() -> None:
    graph = read(PAGE.replace('resource="#org"', 'resource="http://[x"'))
    assert [(finding.code, finding.provenance) for finding in graph.findings] == [("NS136", ("rdfa", 7, ""))]
    assert graph.nodes[0].values("headline")[0].value == "Ferry"


def test_relations_in_templates_alone_say_nothing() -> None:
    assert read('<template><p typeof="schema:Article"><a rel="schema:author" href="/x"></a></p></template>').nodes == []


def test_extruct_is_imported_only_where_it_is_needed() -> None:
    code = (
        "import sys; from newsschema.document.document import Document; from newsschema.graph.graph import Graph;"
        "from newsschema.syntaxes import rdfa, interchange;"
        "rdfa.read(Document.read('<p typeof=schema:Article rel=nofollow property=schema:name>x'), Graph());"
        "sys.exit('extruct' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
