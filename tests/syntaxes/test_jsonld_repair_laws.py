"""Whatever the value and whatever the defect: the value is read, the defect is named, the places lead back."""

from __future__ import annotations

import html
import json
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from newsschema.findings import READING
from newsschema.syntaxes.jsonld_repair import Repaired, Unrepairable, repair

BOM = "\ufeff"


def repaired(text: str) -> Repaired:
    result = repair(text)
    assert isinstance(result, Repaired), result
    return result


def names(result: Repaired) -> set[str]:
    return {each.name for each in result.repairs}


text_values = st.text() | st.text("\"\\/\n\t\x00\x1f{}[],:;&<>-*!'u0 \ufeff")
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | text_values
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text_values, inner, max_size=4),
    max_leaves=12,
)
objects = st.dictionaries(text_values, values, max_size=4)
containers = objects | st.lists(values, max_size=4)


def tokens(value: Any) -> list[str]:
    if isinstance(value, dict):
        parts = [[json.dumps(key), ":", *tokens(inner)] for key, inner in value.items()]
    elif isinstance(value, list):
        parts = [tokens(inner) for inner in value]
    else:
        return [json.dumps(value)]
    joined = [token for place, part in enumerate(parts) for token in ([","] if place else []) + part]
    return ["{", *joined, "}"] if isinstance(value, dict) else ["[", *joined, "]"]


@given(value=containers, indent=st.none() | st.just(1), ascii_only=st.booleans())
def test_valid_json_is_left_as_it_is(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    result = repaired(text)
    assert (result.text, result.repairs, result.several) == (text, (), False)
    assert [result.offset(place) for place in range(len(text) + 1)] == list(range(len(text) + 1))


COMMENTS = ('/* "{ */', "// http://example.com/ ]\n", "//\n", "/***/", "/* // */")


@st.composite
def broken(draw: st.DrawFn) -> tuple[str, Any, set[str], list[int]]:
    """A block with defects, its value, the names of the defects, and where its strings stand."""
    value = draw(containers)
    pieces: list[tuple[str, bool]] = [(token, True) for token in tokens(value)]
    defects: set[str] = set()
    if draw(st.booleans()):
        pieces = [(raw_string(token), kept) for token, kept in pieces]
        if any(re.search(r"[\x00-\x1f]", token) for token, _ in pieces):
            defects.add("control-character")
        if any(token[0] == '"' and r"\'" in token.replace("\\\\", "") for token, _ in pieces):
            defects.add("invalid-escape")
    for defect in draw(st.lists(st.sampled_from(list(INJECTIONS)), max_size=5)):
        if INJECTIONS[defect](draw, pieces):
            defects.add(defect)
    for opening, closing, name in draw(st.lists(st.sampled_from(WRAPPERS), max_size=1)):
        pieces = [(opening, False), *pieces, (closing, False)]
        defects.add(name)
    text, places = "", []
    for piece, is_token in pieces:
        text += draw(st.sampled_from(["", " ", "\n"]))
        if is_token and piece[0] == '"':
            places.append(len(text))
        text += piece
    return text, value, defects, places


WRAPPERS = [
    ("<!--", "-->", "html-comment"),
    ("<!--\n", "//-->", "html-comment"),
    ("<!-- by a plugin -->", "", "html-comment"),
    ("<![CDATA[", "]]>", "cdata"),
    ("//<![CDATA[\n", "//]]>", "cdata"),
    ("/*<![CDATA[*/", "/* ]]> */", "cdata"),
]


def raw_string(token: str) -> str:
    """The token with its control characters written raw, and its apostrophes with a backslash."""
    if token[0] != '"':
        return token
    string: str = json.loads(token)
    return '"' + string.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'") + '"'


Pieces = list[tuple[str, bool]]


def inject_comma(draw: st.DrawFn, pieces: Pieces) -> bool:
    closers = [place for place, (piece, is_token) in enumerate(pieces) if is_token and piece in ("}", "]", ",")]
    pieces.insert(draw(st.sampled_from(closers)), (",", False))
    return True


def inject_comment(draw: st.DrawFn, pieces: Pieces) -> bool:
    pieces.insert(draw(st.integers(0, len(pieces))), (draw(st.sampled_from(COMMENTS)), False))
    return True


def inject_html_comment(draw: st.DrawFn, pieces: Pieces) -> bool:
    opened = next(place for place, (_, is_token) in enumerate(pieces) if is_token)
    pieces.insert(draw(st.integers(opened + 1, len(pieces))), ('<!-- {"a": [ -->', False))
    return True


def inject_mark(draw: st.DrawFn, pieces: Pieces) -> bool:
    pieces.insert(draw(st.integers(0, len(pieces))), (BOM, False))
    return True


def inject_semicolon(draw: st.DrawFn, pieces: Pieces) -> bool:
    pieces.append((";", False))
    return True


def inject_surplus(draw: st.DrawFn, pieces: Pieces) -> bool:
    """A bracket that closes nothing: at the end, or where none of its kind is open."""
    places = [(len(pieces), "}"), (len(pieces), "]")]
    for place in range(len(pieces)):
        before = [piece for piece, is_token in pieces[:place] if is_token]
        places += [(place, close) for open_, close in ("{}", "[]") if before.count(open_) == before.count(close)]
    place, bracket = draw(st.sampled_from(places))
    pieces.insert(place, (bracket + " ", False))
    return True


def drop_comma(draw: st.DrawFn, pieces: Pieces) -> bool:
    commas = [
        place
        for place, piece in enumerate(pieces)
        if piece == (",", True) and not any(piece[0] == "," for piece in near(pieces, place))
    ]
    if not commas:
        return False
    pieces[draw(st.sampled_from(commas))] = (" ", False)
    return True


def near(pieces: Pieces, place: int) -> Pieces:
    """What was put in around a token, up to the tokens beside it."""
    before = next((i for i in range(place - 1, -1, -1) if pieces[i][1]), 0)
    after = next((i for i in range(place + 1, len(pieces)) if pieces[i][1]), len(pieces))
    return pieces[before + 1 : place] + pieces[place + 1 : after]


INJECTIONS: dict[str, Any] = {
    "trailing-comma": inject_comma,
    "comment": inject_comment,
    "html-comment": inject_html_comment,
    "byte-order-mark": inject_mark,
    "trailing-semicolon": inject_semicolon,
    "surplus-bracket": inject_surplus,
    "missing-comma": drop_comma,
}


@settings(deadline=None)
@given(broken())
def test_a_defect_costs_no_value_and_is_reported(case: tuple[str, Any, set[str], list[int]]) -> None:
    text, value, defects, _ = case
    result = repaired(text)
    assert json.loads(result.text) == value
    assert {f"jsonld.{name}" for name in defects} <= names(result)


@settings(deadline=None)
@given(broken())
def test_every_string_is_found_again_in_the_block(case: tuple[str, Any, set[str], list[int]]) -> None:
    text, _, _, places = case
    result = repaired(text)
    found = [string.start() for string in re.finditer(r'"(?:[^"\\]|\\.)*"', result.text, re.DOTALL)]
    assert [result.offset(place) for place in found] == places
    every = [result.offset(place) for place in range(len(result.text) + 1)]
    assert every == sorted(every)
    assert every[-1] <= len(text)


@given(value=containers, quote=st.sampled_from(["&quot;", "&#34;", "&#x22;"]))
def test_an_escaped_block_says_what_was_escaped(value: Any, quote: str) -> None:
    plain = json.dumps(value)
    text = html.escape(plain, quote=False).replace('"', quote)
    result = repaired(text)
    assert json.loads(result.text) == value
    assert names(result) == ({"jsonld.html-escaped"} if '"' in plain else set())
    for string in re.finditer(r'"(?:[^"\\]|\\.)*"', result.text):
        assert text.startswith(quote, result.offset(string.start()))
        assert text.startswith(quote, result.offset(string.end() - 1))


@given(st.lists(containers, min_size=2, max_size=4), st.sampled_from(["", ",", "\n", ",\n", ";\n", "/**/"]))
def test_several_values_become_an_array(several: list[Any], separator: str) -> None:
    result = repaired(separator.join(map(json.dumps, several)))
    assert result.several
    assert json.loads(result.text) == several
    assert "jsonld.several-values" in names(result)


def leaves(value: Any) -> tuple[str, list[tuple[list[Any], Any, int]]]:
    """The compact text of a value, and each leaf in it: its path, its value, and the offset where it ends."""
    text, found = "", []
    work: list[tuple[str, list[Any], Any]] = [("", [], value)]
    while work:
        before, path, item = work.pop()
        text += before
        if not isinstance(item, (dict, list)) or not item:
            text += "" if path == [None] else json.dumps(item)
            if path != [None]:
                found.append((path, item, len(text)))
            continue
        is_object = isinstance(item, dict)
        text += "{" if is_object else "["
        members: list[Any] = list(item.items() if isinstance(item, dict) else enumerate(item))
        work.append(("}" if is_object else "]", [None], None))
        for place, (key, inner) in reversed(list(enumerate(members))):
            work.append((("," if place else "") + (json.dumps(key) + ":" if is_object else ""), [*path, key], inner))
    return text, found


def is_beginning(part: Any, whole: Any) -> bool:
    """Whether `part` is what is left of `whole` after a cut: all but its last member or element are as they were."""
    if isinstance(part, dict) and isinstance(whole, dict):
        keys = list(part)
        if keys != list(whole)[: len(keys)] or any(not same(part[key], whole[key]) for key in keys[:-1]):
            return False
        return not keys or is_beginning(part[keys[-1]], whole[keys[-1]])
    if isinstance(part, list) and isinstance(whole, list):
        if len(part) > len(whole) or any(not same(*pair) for pair in zip(part[:-1], whole, strict=False)):
            return False
        return not part or is_beginning(part[-1], whole[len(part) - 1])
    if isinstance(part, str) and isinstance(whole, str):
        return whole.startswith(part)
    return same(part, whole) or (isinstance(part, (int, float)) and isinstance(whole, (int, float)))  # cut digits


def same(one: Any, other: Any) -> bool:
    return json.dumps(one) == json.dumps(other)


@settings(deadline=None)
@given(value=objects, data=st.data())
def test_a_cut_costs_nothing_that_was_complete(value: dict[str, Any], data: st.DataObject) -> None:
    text, found = leaves(value)
    assert text == json.dumps(value, separators=(",", ":"))
    cut = data.draw(st.integers(1, len(text) - 1))
    result = repaired(text[:cut])
    got = json.loads(result.text)
    assert is_beginning(got, value)
    assert "jsonld.truncated" in names(result)
    for path, leaf, end in found:
        if end <= cut:
            at = got
            for step in path:
                at = at[step]
            assert same(at, leaf)


SCRAPS = [
    *'{}[],:;"\\/*<!->&\'ue1.-+ \n\t\r\x00\ufeff\xa0é', "//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>", "//]]>",
    '"a"', '"a":', '{"a":', '"b', "\\u12", "\\ud83d", "&quot;", "&amp;", "&#10;", "true", "tru", "NaN", "-Inf", "1.5",
    "1e", "\ud800",
]  # fmt: skip


def check_any(text: str) -> None:
    result = repair(text)
    if isinstance(result, Unrepairable):
        assert 0 <= result.offset <= len(text)
        assert result.message[0].islower()
        assert not result.message.endswith(".")
        return
    value = json.loads(result.text)
    assert isinstance(value, (dict, list))
    assert not result.several or isinstance(value, list)
    assert [each.start for each in result.repairs] == sorted(each.start for each in result.repairs)
    assert all(each.name in READING and 0 <= each.start <= each.end <= len(text) for each in result.repairs)
    assert all(0 <= result.offset(place) <= len(text) for place in range(len(result.text) + 1))


@settings(deadline=None)
@given(st.text() | st.lists(st.sampled_from(SCRAPS)).map("".join) | st.lists(st.sampled_from(SCRAPS)).map("{".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    check_any(text)
    check_any("{" + text)
    check_any('[{"a":1,"b":[' + text)


@settings(deadline=None)
@given(value=containers, scrap=st.sampled_from(SCRAPS), data=st.data())
def test_a_scrap_in_valid_json_is_read_or_refused(value: Any, scrap: str, data: st.DataObject) -> None:
    text = json.dumps(value)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 3, len(text))))
    check_any(text[:start] + scrap + text[end:])


@given(st.text() | st.lists(st.sampled_from(SCRAPS)).map("".join))
def test_what_was_repaired_needs_no_repair(text: str) -> None:
    first = repair(text)
    if isinstance(first, Repaired):
        assert repaired(first.text).text == first.text
        assert repaired(first.text).repairs == ()
