"""Reports with anything in them, for the properties that every reporter must have."""

from __future__ import annotations

from functools import partial

from hypothesis import strategies as st

from newsschema.findings import SEVERITIES, Finding
from newsschema.location import LineIndex, Location, Provenance
from newsschema.overview import Card, CardText, Overview, OverviewEdge, OverviewNode
from newsschema.report import ValidationReport
from newsschema.reporters.rule_text import RuleText

HOSTILE = (
    "<script>document.title='owned'</script>",
    "</script><script>document.title='owned'</script>",
    "</style></title></textarea><img src=x onerror=alert(1)>",
    "'\" onmouseover='alert(1)' x=\"",
    "--><svg onload=alert(1)>",
    "]]><iframe src='javascript:alert(1)'>",
    "javascript:alert(1)",
    "[a](javascript:alert(1)) ![b](https://tracker.example/b.png) <https://c.example>",
    "&lt;script&gt;&#60;b&#62;",
    "```\n<b>x</b>\n```\n\n# h\n\n<b>y</b>",
    "::error::owned\r\n::add-mask::x",
    "%0A::error file=a,line=1::b",
    "\u202eevil\u202c\x1b[31m\x00\ud800 \udfff\uffff\x85\u2028",
    "{{7*7}} ${x} {0} %s",
)


def _paired(text: str) -> str:
    """Two halves side by side as the character that JSON takes them for."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


texts = st.one_of(st.sampled_from(HOSTILE), st.text(alphabet=st.characters(), max_size=20).map(_paired))
"""Text with every character there is, lone surrogates included, or made to break out of some format."""
maybe = st.one_of(st.none(), texts)


def _same(place: Location) -> Location:
    return place


@st.composite
def findings(draw: st.DrawFn, source: str) -> Finding:
    """A finding somewhere in a source, or without a place."""
    start, length = draw(st.integers(0, len(source))), draw(st.integers(0, 30))
    place = partial(_same, LineIndex(source).location(start, min(start + length, len(source))))
    return Finding(
        draw(texts),
        draw(texts),
        draw(st.sampled_from(SEVERITIES)),
        draw(texts),
        draw(maybe),
        draw(maybe),
        draw(maybe),
        draw(st.one_of(st.none(), st.builds(Provenance, st.just("jsonld"), st.just(3), texts))),
        draw(st.sampled_from([place, None])),
    )


card_texts = st.one_of(st.none(), st.builds(CardText, texts, texts))
cards = st.builds(
    Card,
    st.sampled_from(["search", "discover", "open-graph", "x"]),
    card_texts, card_texts, card_texts, card_texts, card_texts, card_texts,
    st.booleans(),
)  # fmt: skip
keys = st.sampled_from(["n1", "n2", "n3"])
nodes = st.builds(
    OverviewNode,
    keys,
    st.lists(texts, max_size=2).map(tuple),
    texts,
    st.one_of(st.none(), st.builds(Provenance, st.just("jsonld"), st.just(3), st.sampled_from(["", "/author"]))),
    st.booleans(),
)
overviews = st.builds(
    Overview,
    st.lists(nodes, max_size=3, unique_by=lambda node: node.key).map(tuple),
    st.lists(st.builds(OverviewEdge, keys, texts, keys), max_size=6).map(tuple),
    st.lists(cards, max_size=4).map(tuple),
    st.integers(0, 3),
)


@st.composite
def reports(draw: st.DrawFn) -> ValidationReport:
    """A report on a text, which it holds, or of which it holds the lines with findings."""
    source = draw(st.lists(texts, max_size=5).map("\n".join))
    found = tuple(draw(st.lists(findings(source), max_size=4)))
    report = ValidationReport(found, draw(maybe), source, overview=draw(st.one_of(st.none(), overviews)))
    return report.located() if draw(st.booleans()) else report


rules = st.lists(st.builds(RuleText, texts, texts, st.sampled_from(SEVERITIES), texts, texts, texts), max_size=3)
