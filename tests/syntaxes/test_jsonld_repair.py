"""Broken JSON in; what a strict parser reads of the repaired text, the named repairs and their places out."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from newsschema.syntaxes.jsonld_repair import Repaired, Unrepairable, repair
from newsschema.syntaxes.text_edits import LISTED

BOM = "\ufeff"
QUOTE = ("unescaped-quote", '"')


def repaired(text: str) -> Repaired:
    result = repair(text)
    assert isinstance(result, Repaired), result
    return result


def names(result: Repaired) -> set[str]:
    return {each.name for each in result.repairs}


CASES: list[tuple[str, Any, list[tuple[str, str]]]] = [
    # the block, its value, the repairs as (name, what stands at the place)
    (BOM + '{"a": 1}', {"a": 1}, [("byte-order-mark", BOM)]),
    (f' {BOM}\n{{"a": 1}}', {"a": 1}, [("byte-order-mark", BOM)]),
    (f'{{"a": "{BOM}"}}', {"a": BOM}, []),
    ('{"a": 1, // one\n"b": 2}', {"a": 1, "b": 2}, [("comment", "// one")]),
    ('{"a": /* one */ 1}', {"a": 1}, [("comment", "/* one */")]),
    ('{"a": 1} // the end', {"a": 1}, [("comment", "// the end")]),
    ('{"a": 1} /* never ends', {"a": 1}, [("comment", "/* never ends")]),
    ('/* "{" */ {"a": 1}', {"a": 1}, [("comment", '/* "{" */')]),
    ('{"a": "https://example.com//x /* y */ <!-- z -->"}', {"a": "https://example.com//x /* y */ <!-- z -->"}, []),
    ('<!-- {"a": 1} -->', {"a": 1}, [("html-comment", "<!--"), ("html-comment", "-->")]),
    ('<!-- a plugin\nwrote this -->{"a": 1}', {"a": 1}, [("html-comment", "<!-- a plugin\nwrote this -->")]),
    ('<!-- hide\n{"a": 1}\n//-->', {"a": 1}, [("html-comment", "<!-- hide"), ("html-comment", "//-->")]),
    ('{"a": 1, <!-- "b": 2, --> "c": 3}', {"a": 1, "c": 3}, [("html-comment", '<!-- "b": 2, -->')]),
    ('[1, <!-- {"b": 2}, --> 3]', [1, 3], [("html-comment", '<!-- {"b": 2}, -->')]),
    ('{"a": 1} <!-- no end', {"a": 1}, [("html-comment", "<!-- no end")]),
    ('<![CDATA[{"a": 1}]]>', {"a": 1}, [("cdata", "<![CDATA["), ("cdata", "]]>")]),
    ('//<![CDATA[\n{"a": [[1]]}\n//]]>', {"a": [[1]]}, [("cdata", "//<![CDATA["), ("cdata", "//]]>")]),
    ('// <![CDATA[ {"a": 1} // ]]>', {"a": 1}, [("cdata", "// <![CDATA["), ("cdata", "// ]]>")]),
    ('/*<![CDATA[*/[[1]]/*]]>*/', [[1]], [("cdata", "/*<![CDATA[*/"), ("cdata", "/*]]>*/")]),
    ("[[1]]]]>", [[1]], [("cdata", "]]>")]),
    ('<!--//<![CDATA[{}//]]>-->', {}, [("html-comment", "<!--"), ("cdata", "//<![CDATA["), ("cdata", "//]]>"),
                                       ("html-comment", "-->")]),
    ('{"a": 1,}', {"a": 1}, [("trailing-comma", ",")]),
    ('{"a": [1, 2, ] , }', {"a": [1, 2]}, [("trailing-comma", ","), ("trailing-comma", ",")]),
    ("[1,, 2]", [1, 2], [("trailing-comma", ",")]),
    ("[, 1]", [1], [("trailing-comma", ",")]),
    ('{"a": 1},', {"a": 1}, [("trailing-comma", ",")]),
    ('{"a": 1};', {"a": 1}, [("trailing-semicolon", ";")]),
    ('{"a": "x\ny"}', {"a": "x\ny"}, [("control-character", "\n")]),
    ('{"a": "x\r\ny\tz"}', {"a": "x\r\ny\tz"}, [("control-character", "\r\n"), ("control-character", "\t")]),
    ('{"a": "\x00"}', {"a": "\x00"}, [("control-character", "\x00")]),
    ('{"a\n": 1}', {"a\n": 1}, [("control-character", "\n")]),
    ('{"a":\xa01}', {"a": 1}, [("control-character", "\xa0")]),
    (r'{"a": "it\'s"}', {"a": "it's"}, [("invalid-escape", r"\'")]),
    (r'{"a": "C:\x"}', {"a": r"C:\x"}, [("invalid-escape", r"\x")]),
    (r'{"a": "5 \ 6"}', {"a": r"5 \ 6"}, [("invalid-escape", "\\ ")]),
    (r'{"a": "\u12G4"}', {"a": r"\u12G4"}, [("invalid-escape", r"\u")]),
    (r'{"a": "\\\" \u00e9 \/"}', {"a": '\\" é /'}, []),
    ('{&quot;a&quot;: &quot;b&quot;}', {"a": "b"}, [("html-escaped", "&quot;")]),
    ("[{&#34;a&#34;: 1}]", [{"a": 1}], [("html-escaped", "&#34;")]),
    ("{&quot;a&quot;: &quot;R&amp;amp;D &amp; &amp;quot;x&amp;quot;&quot;}", {"a": "R&amp;D & &quot;x&quot;"},
     [("html-escaped", "&quot;")]),
    ('{"a": "R&amp;D &quot;"}', {"a": "R&amp;D &quot;"}, []),
    ('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}], [("several-values", "{")]),
    ('{"a": 1}, {"b": 2} [3]', [{"a": 1}, {"b": 2}, [3]], [("several-values", "{")]),
    ('{"a": 1}}', {"a": 1}, [("surplus-bracket", "}")]),
    ('{"a": 1}}]}', {"a": 1}, [("surplus-bracket", "}]}")]),
    ('{"a": {"b": 1]}}', {"a": {"b": 1}}, [("surplus-bracket", "]")]),
    ('{"a": {"b": 1}}, "c": 2}', {"a": {"b": 1}, "c": 2}, [("surplus-bracket", "}")]),
    ('{}, "a": 1}', {"a": 1}, [("surplus-bracket", "}")]),
    ('{"a": }, "b": 1}', {"b": 1}, [("truncated", '"a":'), ("surplus-bracket", "}")]),
    ('{"a": [1, 2}, "b": 3}', {"a": [1, 2], "b": 3}, [("surplus-bracket", "}")]),
    ('{"a": [{"b": 1], "c": 2}', {"a": [{"b": 1}], "c": 2}, [("surplus-bracket", "]")]),
    ('[{"a": [1, 2}, {"b": 3}]', [{"a": [1, 2]}, {"b": 3}], [("surplus-bracket", "}")]),
    ('{"a": [{"b": 1}}, {"c": 2}]}', {"a": [{"b": 1}, {"c": 2}]}, [("surplus-bracket", "}")]),
    ("{", {}, [("truncated", "")]),
    ('{"a": [1, {"b": "c"', {"a": [1, {"b": "c"}]}, [("truncated", "")]),
    ('{"a": "b c', {"a": "b c"}, [("truncated", '"b c')]),
    ('{"a": 1, "b', {"a": 1}, [("truncated", '"b')]),
    ('{"a": 1, "b": ', {"a": 1}, [("truncated", '"b": ')]),
    ('{"a": 1,', {"a": 1}, [("truncated", ",")]),
    ('{"a": 1, "b": tru', {"a": 1}, [("truncated", '"b": tru')]),
    ("[1, -", [1], [("truncated", ", -")]),
    ('{"a": 12', {"a": 12}, [("truncated", "")]),
    (r'{"a": "b\u00', {"a": "b"}, [("truncated", r'"b\u00')]),
    (r'{"a": "b\ud83d', {"a": "b"}, [("truncated", r'"b\ud83d')]),
    (r'{"a": "b\\ud83d', {"a": r"b\ud83d"}, [("truncated", r'"b\\ud83d')]),
    ('{"a": , "b": 2}', {"b": 2}, [("truncated", '"a":')]),
    ('{"a": 1, "b": }', {"a": 1}, [("truncated", '"b":')]),
    ('{"a": "The "big" X", "b": 1}', {"a": 'The "big" X', "b": 1}, [QUOTE, QUOTE]),
    ('{"a": "He said "no", then left", "b": 1}', {"a": 'He said "no", then left', "b": 1},
     [QUOTE, QUOTE]),
    ('{"a": "She said "yes""}', {"a": 'She said "yes"'}, [QUOTE, QUOTE]),
    ('{"a": ""Yes"!"}', {"a": '"Yes"!'}, [QUOTE, QUOTE]),
    ('{"a": "x\\" "y" z", "b": "c"}', {"a": 'x" "y" z', "b": "c"}, [QUOTE, QUOTE]),
    ('{"a": "the "big', {"a": 'the "big'}, [("truncated", '"the "big'), QUOTE]),
    ('{"a": "he said "" to it", "b": 1}', {"a": 'he said "" to it', "b": 1}, [("unescaped-quote", '""')]),
    ('{"a": 1\n"b": 2}', {"a": 1, "b": 2}, [("missing-comma", "\n")]),
    ('{"a": "b" "c"/* d */: 2}', {"a": "b", "c": 2}, [("missing-comma", " "), ("comment", "/* d */")]),
    ('{"a": "b" "c"\ufeff: 2}', {"a": "b", "c": 2}, [("missing-comma", " "), ("byte-order-mark", "\ufeff")]),
    ('{"a": "b" "c"]: 2}', {"a": "b", "c": 2}, [("missing-comma", " "), ("surplus-bracket", "]")]),
    ('{"a": "b" "c"<!-- d -->: 2}', {"a": "b", "c": 2}, [("missing-comma", " "), ("html-comment", "<!-- d -->")]),
    ('["a""b"[1] {}]', ["a", "b", [1], {}], [("missing-comma", ""), ("missing-comma", ""), ("missing-comma", " ")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "repairs"), CASES, ids=[case[0] for case in CASES])
def test_each_defect_is_repaired_named_and_placed(text: str, value: Any, repairs: list[tuple[str, str]]) -> None:
    result = repaired(text)
    assert json.loads(result.text) == value
    assert [(each.name, text[each.start : each.end]) for each in result.repairs] == [
        (f"jsonld.{name}", slice_) for name, slice_ in repairs
    ]


def test_all_repairs_combine_in_one_block() -> None:
    text = (
        BOM + '<!--\n// <![CDATA[\n{"@type": "NewsArticle", // "x\n"headline": "It\\\'s\nnew",, "tags": ["a" "b",]}};\n'
        '/* next */ {"@type": "Person", "name": "Jane D\n// ]]>\n-->'
    )
    result = repaired(text)
    assert result.several
    assert json.loads(result.text) == [
        {"@type": "NewsArticle", "headline": "It's\nnew", "tags": ["a", "b"]},
        {"@type": "Person", "name": "Jane D\n// ]]>\n-->"},
    ]
    assert names(result) == {f"jsonld.{name}" for name in (
        "byte-order-mark", "html-comment", "cdata", "comment", "invalid-escape", "control-character", "trailing-comma",
        "missing-comma", "surplus-bracket", "trailing-semicolon", "several-values", "truncated",
    )}  # fmt: skip
    assert text[result.offset(result.text.index('"Person"')) :].startswith('"Person"')


def test_an_escaped_block_may_have_other_defects_too_and_keeps_their_places() -> None:
    text = "\n[{&quot;a&quot;: &quot;x&#10;y&quot;,},{&quot;b&quot;: &quot;&amp;eacute;&quot;, &quot;c&quot;: &quo"
    result = repaired(text)
    assert json.loads(result.text) == [{"a": "x\ny"}, {"b": "&eacute;"}]
    assert [(each.name, text[each.start : each.end]) for each in result.repairs] == [
        ("jsonld.html-escaped", "&quot;"),
        ("jsonld.control-character", "&#10;"),
        ("jsonld.trailing-comma", ","),
        ("jsonld.truncated", "&quot;c&quot;: &quo"),
    ]


UNREPAIRABLE = [
    # the block, where reading stops, a part of the message
    ("", 0, "neither an object nor an array"),
    (" \n", 2, "neither an object nor an array"),
    ("// nothing\n", 11, "neither an object nor an array"),
    ("Plain prose, no more.", 0, "found 'Plain prose, no more.'"),
    ("<p>Some markup</p>", 0, "an object or an array"),
    ("&lt;p&gt;Some markup", 0, "found '<p>Some markup'"),
    ('var data = {"a": 1};', 0, "an object or an array"),
    ("null", 0, "an object or an array"),
    ('{"a": 1} and more', 9, "the end of the block"),
    ("{a: 1}", 1, "a key in double quotes"),
    ("{'a': 1}", 1, "strings and keys stand in double quotes"),
    ("{\u201ca\u201d: 1}", 1, "straight double quotes"),
    ("{\"a\": 'b'}", 6, "strings and keys stand in double quotes"),
    ('["he said "yes" to it"]', 11, "with a backslash before it"),
    ('{"a": "b", c: 1}', 11, "a key in double quotes"),
    ('{"a": 01}', 6, "a value"),
    ('{"a": undefined}', 6, "a value"),
    ('{"a" 1}', 5, "a colon"),
    ('["a": 1]', 4, "a comma or ']'"),
    ('{"a": 1, {"b": 2}}', 9, "a key"),
    ("function f() { return 1; }", 0, "an object or an array"),
    ("{ return 1; }", 2, "a key"),
]


@pytest.mark.parametrize(("text", "offset", "part"), UNREPAIRABLE, ids=[case[0] for case in UNREPAIRABLE])
def test_what_is_not_json_is_refused_with_the_place_and_the_reason(text: str, offset: int, part: str) -> None:
    result = repair(text)
    assert isinstance(result, Unrepairable)
    assert result.offset == offset
    assert part in result.message


def test_a_message_can_always_be_encoded() -> None:
    result = repair("\ud800 prose")
    assert isinstance(result, Unrepairable)
    assert result.message.encode().isascii()


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "9" * 10_000, "1e999999", "-0.0"])
def test_numbers_are_kept_as_they_stand(number: str) -> None:
    assert repaired(f'{{"a": {number},}}').text == f'{{"a": {number}}}'


def test_a_run_of_one_defect_is_one_repair_and_the_list_of_repairs_is_limited() -> None:
    assert len(repaired("[1" + "," * 5000 + "2]").repairs) == 1
    result = repaired("[" + "1 " * (2 * LISTED) + "]")
    assert len(result.repairs) == LISTED
    assert json.loads(result.text) == [1] * 2 * LISTED


HOSTILE = [
    ("", "["), ("", "[ "), ("", ","), ("[", ", "), ("", '"'), ("[", '"'), ("", "/*"), ("[", "/**/"), ("", "]"),
    ("[[", " }"), ("", "{}"), ("", '{"":'), ("", "<!--"), ("", "<!-- \n"), ("{", "<!--\n"), ("", "//\n"), ("", "[}"),
    ("", '{"a":[}'), ('{"a":"', "\\"), ('{"a":"', '"'), ('{"a":"', 'b"'),
    ('{"a":"', '","'), ('{"a":"', '", b"'), ('{"a":"', "\na"), ('{"a":"', "\\x"), ('{"a":"', "\\ud83d"),
    ("{&quot;", "&amp;"),
    ("{", "&quot;"), ("", '{},"a":1}'), ("{", '"a":,'), ("[", "1 "), ("[[", '},"'), ("[", "9"), ("{}", ";"),
    ("{}", "; "),
    ("", BOM), ("", "]]>"), ("", "<![CDATA["), ("", "//<!--\n"), ("[", "\xa0"), ("[", "tru"), ("[", "&"),
    ("[[", '},"\\"'),
]  # fmt: skip


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        repair(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(("before", "unit"), HOSTILE)
def test_the_time_taken_grows_with_the_length_and_no_faster(before: str, unit: str) -> None:
    half = seconds(before + unit * (60_000 // len(unit)))
    whole = seconds(before + unit * (120_000 // len(unit)))
    assert whole < 3.5 * max(half, 0.01)


def test_nesting_of_any_depth_is_closed() -> None:
    assert repaired('{"a":[' * 100_000).text == '{"a":[' * 100_000 + "]}" * 100_000
