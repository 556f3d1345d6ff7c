"""Words such as a command line has come in: files, folders, globs and "-"; the files that are meant go out."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsschema.batch.folders import Listing
from newsschema.batch.path_globs import PathGlobs

STANDARD_INPUT = "-"
STANDARD_INPUT_NAME = "<stdin>"
SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".json", ".jsonld", ".xml"})
"""The files of a folder that are judged: pages, JSON-LD and sitemaps."""
_GLOB = frozenset("*?[")
_NAME_ONE = "name a file, a folder, a glob, or - for standard input"


class Source(NamedTuple):
    """One file to be judged."""

    name: str
    """What reports call it: its path as it was given, with "/" between its parts."""
    path: Path | None = None
    """None for standard input."""
    problem: str = ""
    """Why there is nothing to read, in one sentence; empty where there may be."""
    is_found: bool = False
    """Whether nobody named it, so that a file of another kind with such a suffix is passed over."""


class Sources(NamedTuple):
    """The files to be judged."""

    files: list[Source]
    """Sorted, each once."""
    excluded: int
    """How many files and folders were left out because they are excluded."""


def find_sources(words: Sequence[str], excluded: tuple[PathGlobs, ...]) -> Sources:
    """The files that words mean, sorted by their names, each once.

    A word is "-" for standard input, a file, a folder with all that is below it, or a glob, for shells that leave it as
    it is; as in a shell, hidden files are no match. A word that means nothing is a source with a problem.
    """
    found: dict[str, Source] = {}
    left_out = 0
    real = cache(_real_name)
    for word in words:
        sources, count = _of_word(word, excluded)
        left_out += count
        for source in sources:
            found.setdefault(_identity(source, real), source)
    return Sources(sorted(found.values(), key=_order), left_out)


def names_in(listed: bytes) -> list[str]:
    """The words of a list: one on each line, or ended by a NUL character each, as `find -print0` writes them."""
    lines = listed.split(b"\0") if b"\0" in listed else listed.splitlines()
    return [os.fsdecode(line) for line in lines if line.strip()]


def _of_word(word: str, excluded: tuple[PathGlobs, ...]) -> tuple[list[Source], int]:
    """The sources that a word means, and how many more are excluded."""
    if word == STANDARD_INPUT:
        return [Source(STANDARD_INPUT_NAME)], 0
    path = Path(word)
    if not word:
        return [Source(word, path, f"an empty word is no name; {_NAME_ONE}")], 0
    if _is_folder(path):
        listing = Listing(path, _has_suffix, excluded).read(obeys_git=True)
        return _listed(listing, path, is_found=True), listing.excluded_files
    if not _is_missing(path):
        return ([], 1) if any(globs.match(path) for globs in excluded) else ([Source(path.as_posix(), path)], 0)
    if _GLOB.intersection(word):
        return _of_glob(path, excluded)
    return [Source(path.as_posix(), path, f"the file does not exist; {_NAME_ONE}")], 0


def _of_glob(glob: Path, excluded: tuple[PathGlobs, ...]) -> tuple[list[Source], int]:
    """What a shell would put in the glob's place: git has no say, and folders that match stand for what is in them."""
    fixed = next(at for at, part in enumerate(glob.parts) if _GLOB.intersection(part))
    folder, rest = Path(*glob.parts[:fixed]), "/".join(glob.parts[fixed:])
    globs = PathGlobs([f"/{rest}"], folder)
    is_named = "." in glob.name
    listing = Listing(folder, lambda path: (is_named or _has_suffix(path)) and globs.match(path), excluded)
    return _listed(listing.read(obeys_git=False), glob, is_found=not is_named), listing.excluded_files


def _listed(listing: Listing, word: Path, is_found: bool) -> list[Source]:
    found = [Source(path.as_posix(), path, is_found=is_found) for path in listing.files]
    found += [Source(path.as_posix(), path, f"the folder cannot be listed: {why}") for path, why in listing.unreadable]
    if found or listing.excluded_files:
        return found
    return [Source(word.as_posix(), word, _why_none(listing, is_glob=not is_found or word != listing.folder))]


def _why_none(listing: Listing, is_glob: bool) -> str:
    if is_glob:
        return "the glob matches no file"
    if listing.ignored:
        return f"git ignores all pages of the folder; name them with a glob, such as '{_example(listing.folder)}'"
    return f"the folder has no file that ends in {', '.join(sorted(SUFFIXES))}"


def _example(folder: Path) -> str:
    return (folder / "**" / "*.html").as_posix()


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, or with a NUL character
        return False


def _is_missing(path: Path) -> bool:
    """Whether there is nothing of that name; what cannot even be asked for is not missing, and fails when read."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _has_suffix(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


def _identity(source: Source, real: Callable[[Path], str]) -> str:
    """What is the same for one file under two names. A link to a file is a page of its own."""
    if source.path is None:
        return source.name
    return f"{real(source.path.parent)}{os.sep}{source.path.name}"


def _real_name(folder: Path) -> str:
    return os.path.realpath(folder)


def _order(source: Source) -> tuple[bool, list[str]]:
    """Standard input first, then folder by folder."""
    return source.path is not None, source.name.split("/")
