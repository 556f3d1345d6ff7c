"""Patterns and paths in; which of them are meant out."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsschema.batch.path_globs import PathGlobs
from newsschema.errors import UsageError

FOLDER = Path("site")


@pytest.mark.parametrize(
    ("pattern", "meant", "not_meant"),
    [
        ("drafts/", "site/drafts/a.html", "site/drafts.html"),
        ("drafts/", "site/old/drafts/b/c.html", "site/a/drafts.html"),
        ("*.amp.html", "site/a/b.amp.html", "site/a/amp.html"),
        ("a/*.html", "site/a/b.html", "site/c/a/b.html"),
        ("a/**/*.html", "site/a/b/c/d.html", "site/b/a/d.html"),
        ("/print.html", "site/print.html", "site/a/print.html"),
        ("é.html", "site/é.html", "site/e.html"),
    ],
)
def test_a_pattern_means_what_it_means_to_git(pattern: str, meant: str, not_meant: str) -> None:
    globs = PathGlobs([pattern], FOLDER)
    assert globs.match(Path(meant))
    assert not globs.match(Path(not_meant))


def test_paths_are_compared_from_the_folder_on_however_they_are_written(tmp_path: Path) -> None:
    globs = PathGlobs(["a/b.html"], tmp_path)
    assert globs.match(tmp_path / "a" / "b.html")
    assert globs.match(tmp_path / "c" / ".." / "a" / "b.html")
    assert not globs.match(Path("a/b.html"))


def test_the_last_pattern_that_speaks_of_a_path_decides() -> None:
    globs = PathGlobs(["*.html", "!keep.html"], FOLDER)
    paths = [Path("site/a.html"), Path("site/keep.html"), Path("site/a.json")]
    assert list(map(globs.verdict, paths)) == [True, False, None]


def test_no_patterns_mean_nothing() -> None:
    assert PathGlobs([], FOLDER).verdict(Path("site/a.html")) is None


@pytest.mark.parametrize("pattern", ["!", "\\"])
def test_a_pattern_that_is_none_is_misuse(pattern: str) -> None:
    with pytest.raises(UsageError, match="no pattern for paths"):
        PathGlobs([pattern], FOLDER)


def test_an_ignore_file_is_read_without_its_comments_and_without_what_git_would_not_obey(tmp_path: Path) -> None:
    path = tmp_path / ".gitignore"
    path.write_bytes(b"# built\n\n!\n*.tmp.html\r\nM\xf6we/\n")
    globs = PathGlobs.of_ignore_file(path)
    assert globs.match(tmp_path / "a.tmp.html")
    assert not globs.match(tmp_path / "a.html")


def test_an_ignore_file_that_cannot_be_read_ignores_nothing(tmp_path: Path) -> None:
    assert not PathGlobs.of_ignore_file(tmp_path / "none").match(tmp_path / "a.html")
