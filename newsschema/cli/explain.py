"""`newsschema explain`: the code or the name of a rule comes in, its page goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsschema.cli.output import render, write
from newsschema.profiles.profile import PROFILES
from newsschema.profiles.selection import Selection, matching, severities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from newsschema.rules.rule import Rule
    from newsschema.rules.rule_page import Example


@click.command("explain")
@click.argument("names", metavar="RULE...", nargs=-1, required=True)
def command(names: tuple[str, ...]) -> None:
    """Print what a rule asks for, why, with examples, and on whose word.

    RULE is a code such as NS203, a name such as google.article.headline-missing, or the beginning of several.
    """
    from rich.console import Group

    pages = [Group(*_page(rule)) for rule in _named(names)]
    write("\n\n\n".join(map(render, pages)))


def _named(names: tuple[str, ...]) -> list[Rule]:
    """The rules with these names, in the order of the codes.

    Raises:
        UsageError: a name is unknown; the message has the nearest one.
    """
    from newsschema.rules.judge import rule_names
    from newsschema.rules.registry import all_rules

    codes = matching(rule_names(), names)
    return [rule for rule in all_rules() if rule.code in codes]


def _page(rule: Rule) -> Iterator[RenderableType]:
    """The paragraphs of a rule's page."""
    from rich.padding import Padding
    from rich.text import Text

    from newsschema.rules.rule_page import rule_page

    page = rule_page(rule)
    yield Text.assemble((f"{rule.code} {rule.name}", "bold"), f" ({rule.severity})")
    for paragraph in (page.summary, *page.why.split("\n\n")):
        yield Padding(Text(" ".join(paragraph.split())), (1, 0, 0, 0))
    for kind, style, examples in (("Bad", "red", page.bad), ("Good", "green", page.good)):
        for example in examples:
            yield Padding(Text(_heading(kind, example), style), (1, 0))
            yield Padding(Text(example.text, no_wrap=True, overflow="ignore"), (0, 0, 0, 4))
    yield Padding(Text(f"Source: {page.source}"), (1, 0, 0, 0))
    yield Text(f"Profiles: {', '.join(_profiles(rule)) or 'none; select it by name'}")


def _profiles(rule: Rule) -> list[str]:
    """The profiles that ask for a rule, with the severity where it is not the rule's own."""
    from newsschema.rules.judge import rule_names

    counted = {name: severities(rule_names(), Selection([name])).get(rule.code) for name in PROFILES}
    return [
        name if severity == rule.severity else f"{name} ({severity})"
        for name, severity in counted.items()
        if severity is not None
    ]


def _heading(kind: str, example: Example) -> str:
    return f"{kind}, at {example.url}:" if example.url else f"{kind}:"
