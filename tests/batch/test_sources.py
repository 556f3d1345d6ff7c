"""Files, folders and globs in; which files are meant, in which order, out."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newsschema.batch.path_globs import PathGlobs
from newsschema.batch.sources import SUFFIXES, find_sources, names_in

links = pytest.mark.skipif(os.name == "nt", reason="needs links")
Site = Callable[..., Path]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Makes files below the current directory."""
    monkeypatch.chdir(tmp_path)

    def _site(*names: str) -> Path:
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("<p>", "utf-8")
        return tmp_path

    return _site


def ignore(folder: Path, *patterns: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("\n".join(patterns), "utf-8")


def names(*words: str, exclude: tuple[str, ...] = ()) -> list[str]:
    return [source.name for source in find_sources(words, (PathGlobs(exclude, Path()),)).files]


def problem(*words: str, exclude: tuple[str, ...] = ()) -> str:
    (source,) = find_sources(words, (PathGlobs(exclude, Path()),)).files
    return source.problem


def test_a_folder_stands_for_its_pages_and_those_below_it(site: Site) -> None:
    site(*(f"site/a{suffix}" for suffix in SUFFIXES), "site/B.HTML", "site/deep/er/c.html", "site/style.css", "d.html")
    assert names("site") == [
        "site/B.HTML",
        *(f"site/a{suffix}" for suffix in sorted(SUFFIXES)),
        "site/deep/er/c.html",
    ]
    assert names(".") == ["d.html", *names("site")]
    assert names("./site/") == names("site")


def test_files_are_sorted_folder_by_folder_and_each_is_there_once(site: Site) -> None:
    folder = site("b.html", "a-b/x.html", "a/y.html", "a.html")
    expected = ["a/y.html", "a-b/x.html", "a.html", "b.html"]
    assert names("b.html", "a.html", ".", "a", "./a/y.html") == expected
    assert names(".", str(folder / "a.html")) == expected


def test_standard_input_comes_first(site: Site) -> None:
    site("!.html")
    assert names("!.html", "-", "-") == ["<stdin>", "!.html"]


def test_a_file_is_judged_whatever_its_name(site: Site) -> None:
    site("page.php", ".hidden/.page", "node_modules/a.html", "[slug].html", "*.html")
    named = ("page.php", ".hidden/.page", "node_modules/a.html", "[slug].html", "*.html")
    assert sorted(names(*named)) == sorted(named)


def test_hidden_files_and_packages_are_left_out_of_folders(site: Site) -> None:
    site("a.html", ".b.html", ".cache/c.html", "node_modules/d.html", "e/node_modules/f.html")
    assert names(".") == names("**/*.html") == ["a.html"]
    assert names(".cache", "node_modules") == [".cache/c.html", "node_modules/d.html"]


# What git ignores


def test_what_git_ignores_is_left_out(site: Site) -> None:
    folder = site("a.html", "drafts/b.html", "c.tmp.html", "keep.tmp.html", "deep/d.html", "deep/e.html")
    ignore(folder, "drafts/", "*.tmp.html", "!keep.tmp.html")
    ignore(folder / "deep", "e.html")
    assert names(".") == ["a.html", "deep/d.html", "keep.tmp.html"]


def test_ignore_files_above_the_folder_count_up_to_the_root_of_the_repository(site: Site) -> None:
    folder = site("repo/site/a.html", "repo/site/b.html", "repo/site/c.html", "repo/.git/HEAD")
    ignore(folder / "repo", "/site/b.html")
    ignore(folder, "c.html")
    assert names("repo/site") == ["repo/site/a.html", "repo/site/c.html"]


def test_without_a_repository_they_count_up_to_the_current_directory(site: Site) -> None:
    ignore(site("site/a.html", "site/b.html"), "b.html")
    assert names("site") == ["site/a.html"]


def test_a_built_site_that_git_ignores_is_judged_where_it_is_named(site: Site) -> None:
    folder = site("_site/a.html", "_site/b.html", "c.html", ".git/HEAD")
    ignore(folder, "_site/")
    ignore(folder / "_site", "b.html")
    assert names("_site") == ["_site/a.html"]
    assert names(".") == ["c.html"]


def test_files_and_globs_that_are_named_are_judged_though_git_ignores_them(site: Site) -> None:
    ignore(site("public/a.html"), "public", "*.html")
    ignore(Path("public"), "*")
    assert names("public/a.html") == names("public/*.html") == ["public/a.html"]
    assert problem("public") == (
        "git ignores all pages of the folder; name them with a glob, such as 'public/**/*.html'"
    )


def test_an_inner_ignore_file_takes_back_what_an_outer_one_says(site: Site) -> None:
    folder = site("a/b.html", "c.html")
    ignore(folder, "*.html")
    ignore(folder / "a", "!b.html")
    assert names(".") == ["a/b.html"]


# What is excluded


def test_excluded_files_and_folders_are_left_out_also_where_they_are_named(site: Site) -> None:
    site("a.html", "drafts/b.html", "drafts/c/d.html", "e.amp.html")
    exclude = ("drafts/", "*.amp.html")
    assert names(".", "drafts/b.html", "*.html", "e.amp.html", exclude=exclude) == ["a.html"]
    found = find_sources(["drafts", "e.amp.html"], (PathGlobs(exclude, Path()),))
    assert found.files == []
    assert found.excluded == 3


# Globs, for shells that leave them as they are


@pytest.mark.parametrize(
    ("glob", "found"),
    [
        ("*.html", ["a.html"]),
        ("**/*.html", ["a.html", "b/c.html", "b/d/e.html"]),
        ("b/**/*.html", ["b/c.html", "b/d/e.html"]),
        ("b/*", ["b/c.html", "b/d/e.html"]),
        ("./b/?.html", ["b/c.html"]),
        ("[!b].html", ["a.html"]),
        ("*/*.php", ["b/x.php"]),
        ("**", ["a.html", "b/c.html", "b/d/e.html"]),
    ],
)
def test_a_glob_stands_for_what_matches_it(site: Site, glob: str, found: list[str]) -> None:
    folder = site("a.html", "b/c.html", "b/d/e.html", "b/x.php")
    assert names(glob) == found
    assert names(str(folder / glob)) == [(folder / name).as_posix() for name in found]


def test_a_file_with_the_name_of_a_glob_is_that_file(site: Site) -> None:
    site("[ab].html", "a.html")
    assert names("[ab].html") == ["[ab].html"]


# What is no file


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("none.html", "the file does not exist; name a file, a folder, a glob, or - for standard input"),
        ("a.html/b.html", "the file does not exist"),
        ("*.htm", "the glob matches no file"),
        ("none/*.html", "the folder cannot be listed: No such file or directory"),
        ("empty", "the folder has no file that ends in .htm, .html, .json, .jsonld, .xhtml, .xml"),
        ("", "an empty word is no name"),
    ],
)
def test_a_word_that_means_nothing_has_a_problem(site: Site, word: str, said: str) -> None:
    site("a.html", "empty/style.css")
    assert problem(word).startswith(said)


@pytest.mark.parametrize("word", ["x" * 5000 + ".html", "a\0b.html"])
def test_a_name_that_cannot_be_asked_for_is_left_to_who_reads_it(site: Site, word: str) -> None:
    site("a.html")
    assert names(word) == [word]


def test_a_folder_that_cannot_be_listed_is_a_problem_and_the_others_are_read(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site("a/b.html", "c/d.html")
    scandir = os.scandir

    def forbidden(folder: Path) -> object:
        if Path(folder).name == "a":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", forbidden)
    found = find_sources(["."], ()).files
    assert [(source.name, source.problem) for source in found] == [
        ("a", "the folder cannot be listed: Permission denied"),
        ("c/d.html", ""),
    ]


# Links and what is no file


@links
def test_links_that_lead_in_a_circle_do_no_harm(site: Site) -> None:
    folder = site("site/a.html", "site/b/c.html")
    (folder / "site" / "loop").symlink_to(folder / "site", target_is_directory=True)
    (folder / "site" / "b" / "up").symlink_to("..", target_is_directory=True)
    (folder / "site" / "self.html").symlink_to("self.html")
    expected = ["site/a.html", "site/b/c.html", "site/self.html"]
    assert names("site") == names("site/**/*.html") == expected


@links
def test_a_link_to_a_folder_is_followed_where_it_is_named(site: Site) -> None:
    folder = site("releases/1/a.html")
    (folder / "current").symlink_to("releases/1", target_is_directory=True)
    assert names(".") == ["releases/1/a.html"]
    assert names("current") == ["current/a.html"]
    assert names("current", "releases/1") == ["current/a.html"]


@links
def test_a_link_to_a_file_is_a_page_and_one_that_leads_nowhere_is_not_passed_over(site: Site) -> None:
    folder = site("a.html")
    (folder / "b.html").symlink_to("a.html")
    (folder / "c.html").symlink_to("none.html")
    (folder / "d.html").symlink_to(".", target_is_directory=True)
    assert names(".") == ["a.html", "b.html", "c.html"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_a_folder_is_not_waited_for(site: Site) -> None:
    os.mkfifo(site("a.html") / "b.html")
    assert names(".") == ["a.html"]


# Lists


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        (b"a.html\nb c.html\r\n\n  \nd.html", ["a.html", "b c.html", "d.html"]),
        (b"a\nb.html\0c.html\0", ["a\nb.html", "c.html"]),
        (b"", []),
        ("möwe.html\n".encode(), ["möwe.html"]),
    ],
)
def test_a_list_has_a_word_on_each_line(listed: bytes, words: list[str]) -> None:
    assert names_in(listed) == words
