"""Patterns as `.gitignore` has them come in; whether a path is one of those that they mean goes out."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from pathspec import GitIgnoreSpec

from newsschema.errors import UsageError


class PathGlobs:
    """Patterns for paths below one folder: "drafts/", "*.amp.html", "site/**/print.html", "!site/a/print.html".

    One with a slash that is not at its end is meant from the folder on, any other at every depth; what matches a folder
    matches all that is inside (gitignore documentation, "Pattern format").
    """

    def __init__(self, patterns: Iterable[str], folder: Path) -> None:
        """
        Raises:
            UsageError: a pattern that can match nothing, such as "!" alone.
        """
        self._folder = folder
        try:
            self._spec = GitIgnoreSpec.from_lines(patterns)
        except ValueError as error:
            raise UsageError(f"no pattern for paths: {error}") from error

    @classmethod
    def of_ignore_file(cls, path: Path) -> PathGlobs:
        """Those of a `.gitignore`; none where it cannot be read, and without the lines that git would not obey."""
        try:
            lines = path.read_text("utf-8", "replace").splitlines()
        except OSError:
            lines = []
        return cls(filter(_is_pattern, lines), path.parent)

    def verdict(self, path: Path, is_folder: bool = False) -> bool | None:
        """Whether a path is meant (True), taken out again by a pattern with "!" (False), or not spoken of (None)."""
        if not len(self._spec):
            return None
        try:
            inside = os.path.relpath(path, self._folder).replace(os.sep, "/")
        except ValueError:  # on another drive
            inside = path.as_posix()
        return self._spec.check_file(f"{inside}/" if is_folder else inside).include

    def match(self, path: Path, is_folder: bool = False) -> bool:
        """Whether a path is meant."""
        return bool(self.verdict(path, is_folder))


def _is_pattern(line: str) -> bool:
    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
