"""`newsschema rules`: the names of profiles come in; the rules that count, or the profiles themselves, go out."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from newsschema.cli.output import write
from newsschema.cli.table import plain_table
from newsschema.profiles.profile import PROFILES
from newsschema.profiles.selection import Selection, severities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.findings import Severity


@click.command("rules")
@click.option("--profile", multiple=True, metavar="NAME", help="Only the rules of a profile, as it counts them.")
@click.option("--profiles", is_flag=True, help="List the profiles, with their sources and dates.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="How they are written [text]."
)
def command(profile: tuple[str, ...], profiles: bool, form: str) -> None:
    """List all rules with their severities; --profile lists those that count for somebody who judges."""
    if profiles and profile:
        raise click.UsageError("--profiles lists all profiles; leave out --profile.")
    rows = _profiles() if profiles else _rules([name.strip() for text in profile for name in text.split(",")])
    if form == "json":
        write(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    headings = ("name", "title", "source", "date") if profiles else ("code", "name", "severity", "summary")
    write(plain_table(headings, ([row[heading] for heading in headings] for row in rows)))


def _rules(profiles: Sequence[str]) -> list[dict[str, Any]]:
    """The rules in the order of their codes."""
    from newsschema.cli.rule_texts import rule_texts
    from newsschema.rules.judge import rule_names

    names = rule_names()
    own: dict[str, Severity] = {rule.code: rule.severity for rule in names}
    counted = severities(names, Selection(profiles)) if profiles else own
    wanted = ("code", "name", "severity", "summary", "source")
    return [{name: getattr(text, name) for name in wanted} for text in rule_texts(counted)]


def _profiles() -> list[dict[str, Any]]:
    """The profiles in the order in which they build on one another."""
    return [{**asdict(profile), "severities": dict(profile.severities)} for profile in PROFILES.values()]
