"""The options of `newsschema validate` and a configuration come in; what is judged, and how, goes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsschema.batch.path_globs import PathGlobs
from newsschema.cli.configuration import Configuration, find_configuration, read_configuration
from newsschema.errors import UsageError
from newsschema.findings import SEVERITIES, Severity
from newsschema.profiles.profile import DEFAULT
from newsschema.profiles.selection import Selection, matching, severities
from newsschema.rules.judge import rule_names

_DEFAULT_FAIL_ON: Severity = "error"
FAILING = frozenset({_DEFAULT_FAIL_ON})
"""The severities that make the exit code 1 where nothing else is said."""
_SCHEMA_PROFILE, _SCHEMA_RULES = "json-schema", "json-schema"


@dataclass(frozen=True, slots=True)
class Options:
    """The words of the command line, as click hands them over."""

    paths: tuple[str, ...]
    profile: tuple[str, ...]
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    per_file_ignore: tuple[str, ...]
    exclude: tuple[str, ...]
    files_from: str | None
    url: str | None
    schema: bool
    fail_on: str | None
    form: str
    output: Path | None
    baseline: Path | None
    write_baseline: bool
    statistics: bool
    quiet: bool
    jobs: int | None
    config: Path | None


@dataclass(frozen=True, slots=True)
class Settings:
    """What the command line and the configuration come to."""

    severities: Mapping[str, Severity]
    """The severity of each rule that counts, by its code."""
    exceptions: tuple[tuple[PathGlobs, frozenset[str]], ...]
    """The codes of the rules that do not count for some files."""
    excluded: tuple[PathGlobs, ...]
    failing: frozenset[str]
    """The severities that make the exit code 1."""
    jobs: int | None


def settings(options: Options, first_path: str) -> Settings:
    """What options and configuration come to. What is given on the command line counts instead of what the file says;
    what is to be ignored or excluded counts beside it, unless `--select` says anew what is looked for.

    Raises:
        UsageError: a rule, a profile, a glob or the configuration is wrong.
    """
    if options.config is not None:
        configuration = read_configuration(options.config)
    else:
        configuration = find_configuration(Path(first_path if first_path != "-" else "."))
    fail_on = options.fail_on or configuration.fail_on or _DEFAULT_FAIL_ON
    return Settings(
        severities(rule_names(), _selection(options, configuration)),
        tuple(_exceptions(options, configuration)),
        (PathGlobs(options.exclude, Path()), PathGlobs(configuration.exclude, configuration.folder)),
        _failing(fail_on),
        options.jobs or configuration.jobs,
    )


def _failing(fail_on: str) -> frozenset[str]:
    """The severities at or above one; none for "never"."""
    return frozenset(SEVERITIES[SEVERITIES.index(fail_on) :] if fail_on in SEVERITIES else ())


def _words(given: Sequence[str]) -> tuple[str, ...]:
    """The words of an option that can be given several times, or several words with commas between."""
    return tuple(word.strip() for text in given for word in text.split(",") if word.strip())


def _selection(options: Options, configuration: Configuration) -> Selection:
    profiles = _words(options.profile) or configuration.profile or (DEFAULT,)
    select = _words(options.select) or configuration.select
    ignore = (*_words(options.ignore), *(() if options.select else configuration.ignore))
    if options.schema:
        profiles = (*profiles, _SCHEMA_PROFILE)
        select = (*select, _SCHEMA_RULES) if select else ()
    return Selection(profiles, select, ignore, configuration.severity)


def _exceptions(options: Options, configuration: Configuration) -> list[tuple[PathGlobs, frozenset[str]]]:
    given = [(Path(), *_glob_and_rules(text)) for text in options.per_file_ignore]
    given += [(configuration.folder, glob, rules) for glob, rules in configuration.per_file_ignores.items()]
    known = rule_names()
    return [(PathGlobs([glob], folder), frozenset(matching(known, rules))) for folder, glob, rules in given]


def _glob_and_rules(text: str) -> tuple[str, tuple[str, ...]]:
    glob, colon, rules = text.rpartition(":")
    if not colon or not glob.strip() or not _words([rules]):
        raise UsageError(f"--per-file-ignore takes GLOB:RULES, such as 'amp/*.html:NS203,NS601', found {text!r:.80}")
    return glob.strip(), _words([rules])
