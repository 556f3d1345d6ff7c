"""Pages with JSON-LD blocks in; which of them are read, and what is said of each, with its place, out."""

from __future__ import annotations

import pytest

import newsschema as ns
from newsschema.document.document import Document
from newsschema.syntaxes.jsonld import blocks

HEAD = "<!doctype html>\n<title>Ferry</title>\n"


def page(*texts: str) -> ns.Page:
    scripts = [f'<script type="application/ld+json">{text}</script>' for text in texts]
    return ns.parse(HEAD + "\n".join(scripts))


def at(found: ns.Page, place: ns.Location | None) -> str:
    """The source at a place that stands on one line."""
    assert place is not None
    assert place.line == place.end_line
    return found.document.source.split("\n")[place.line - 1][place.column - 1 : place.end_column - 1]


@pytest.mark.parametrize(
    "written",
    [
        'type="application/ld+json"',
        "type='application/ld+json'",
        "type=application/ld+json",
        'TYPE="Application/LD+JSON"',
        'type=" application/ld+json "',
        'type="application/ld+json; charset=utf-8"',
        'type="application/ld+json;profile=&quot;http://www.w3.org/ns/json-ld#compacted&quot;"',
        'async id="seo" type="application/ld+json" class="a b"',
    ],
)
@pytest.mark.parametrize("around", ["<head>{}</head>", "<head></head><body><p>Text</p><div>{}</div></body>"])
def test_a_script_of_the_media_type_is_a_block_anywhere(written: str, around: str) -> None:
    document = Document.read(around.format(f'<script {written}>{{"@type": "Article"}}</script>'))
    found = list(blocks(document))
    assert [text for _, text in found] == ['{"@type": "Article"}']
    assert document.elements[found[0][0]].tag == "script"


@pytest.mark.parametrize(
    "html",
    [
        "<script>{}</script>",
        '<script type="">{}</script>',
        '<script type="application/json">{}</script>',
        '<script type="application/ld+jsonp">{}</script>',
        '<script type="text/plain; application/ld+json">{}</script>',
        '<div type="application/ld+json">{}</div>',
        '<!-- <script type="application/ld+json">{}</script> -->',
        '<template><script type="application/ld+json">{}</script></template>',
        '<svg><script type="application/ld+json">{}</script></svg>',
    ],
)
def test_nothing_else_is_a_block(html: str) -> None:
    assert list(blocks(Document.read(html))) == []


REPAIRS = [
    # the block, and of each repair the name, the severity and what stands at its place
    ('\ufeff{"name": "A"}', "byte-order-mark", "warning", ["\ufeff"]),
    ('{/* c */"name": "A"}', "comment", "warning", ["/* c */"]),
    ('<!-- {"name": "A"} -->', "html-comment", "warning", ["<!--", "-->"]),
    ('<![CDATA[{"name": "A"}]]>', "cdata", "warning", ["<![CDATA[", "]]>"]),
    ('{"name": "A",}', "trailing-comma", "error", [","]),
    ('{"name": "A"};', "trailing-semicolon", "error", [";"]),
    ('{"name": "A\tB"}', "control-character", "error", ["\t"]),
    ("{&quot;name&quot;: &quot;A&quot;}", "html-escaped", "error", ["&quot;"]),
    ('{"name": "A"}{"name": "B"}', "several-values", "error", ["{"]),
    ('{"name": "A"}}', "surplus-bracket", "error", ["}"]),
    ('{"name": "A", "text": "Tid', "truncated", "error", ['"Tid']),
    ('{"name": "A\\qB"}', "invalid-escape", "error", ["\\q"]),
    ('{"name": "A" "text": "B"}', "missing-comma", "error", [" "]),
    (" \n ", "empty", "warning", [""]),
    ('{"name": oops}', "invalid", "error", ["o"]),
    ('"Article"', "not-an-object", "error", ['"Article"']),
]


@pytest.mark.parametrize(("text", "name", "severity", "places"), REPAIRS, ids=[each[1] for each in REPAIRS])
def test_what_is_wrong_with_a_block_is_a_finding_at_its_place(
    text: str, name: str, severity: str, places: list[str]
) -> None:
    found = page(text)
    assert {(each.name, each.severity) for each in found.findings} == {(f"jsonld.{name}", severity)}
    assert [at(found, each.location) for each in found.findings] == places


def test_the_place_is_the_one_of_several_that_look_alike() -> None:
    found = page('{"name": "A, }",\n "text": ["B, ]",]\n}')
    assert [each.location for each in found.findings] == [ns.Location(4, 17, 4, 18)]


@pytest.mark.parametrize("broken", ['{"name": oops}', "", "alert(1)", '"Person"', "42", "{{{{", "]"])
@pytest.mark.parametrize("first", [True, False])
def test_an_unreadable_block_costs_no_other(broken: str, first: bool) -> None:
    good = '{"@context": "https://schema.org", "@type": "Person", "name": "Åsa Lind"}'
    found = page(*([broken, good] if first else [good, broken]))
    assert [(type(thing).__name__, thing.name) for thing in found.things] == [("Person", "Åsa Lind")]
    assert found.findings
