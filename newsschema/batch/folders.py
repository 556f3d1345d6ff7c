"""A folder comes in; the files in it that are wanted go out, without what is hidden, excluded or ignored by git."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from newsschema.batch.path_globs import PathGlobs

GIT_FOLDER, GIT_IGNORE = ".git", ".gitignore"
_PACKAGES = "node_modules"
"""Other people's pages, tests and data, which no site consists of."""

IgnoreFiles = tuple[PathGlobs, ...]
"""The `.gitignore` files that count for a folder, the outermost first."""


@dataclass
class Listing:
    """A folder and everything below it. Links to folders are not followed, as git and most tools do not."""

    folder: Path
    is_wanted: Callable[[Path], bool]
    """Asked for each file that is not left out."""
    excluded: tuple[PathGlobs, ...]
    """A file or folder that one of these means is left out."""
    files: list[Path] = field(default_factory=list[Path])
    """The files that are wanted, in no order."""
    excluded_files: int = 0
    """How many of the wanted files, and of all folders, are left out because they are excluded."""
    ignored: int = 0
    """How many are left out because git ignores them."""
    unreadable: list[tuple[Path, str]] = field(default_factory=list[tuple[Path, str]])
    """The folders that the system does not list, and why."""

    def read(self, obeys_git: bool) -> Listing:
        """List the folder; the `.gitignore` files in it and above it count where `obeys_git`."""
        pending = [(self.folder, ignore_files_above(self.folder) if obeys_git else None)]
        while pending:
            folder, ignoring = pending.pop()
            try:
                entries = list(os.scandir(folder))
            except OSError as error:
                self.unreadable.append((folder, error.strerror or str(error)))
                continue
            if ignoring is not None and any(entry.name == GIT_IGNORE for entry in entries):
                ignoring = (*ignoring, PathGlobs.of_ignore_file(folder / GIT_IGNORE))
            kept = [entry for entry in entries if self._is_kept(entry, folder / entry.name, ignoring)]
            pending += [(folder / entry.name, ignoring) for entry in kept if entry.is_dir(follow_symlinks=False)]
            self.files += [folder / entry.name for entry in kept if not entry.is_dir(follow_symlinks=False)]
        return self

    def _is_kept(self, entry: os.DirEntry[str], path: Path, ignoring: IgnoreFiles | None) -> bool:
        """Whether a folder is gone into, or a file is one of those that are wanted."""
        if entry.name.startswith(".") or entry.name == _PACKAGES:
            return False
        is_folder = entry.is_dir(follow_symlinks=False)
        if not is_folder and not (_is_file(entry) and self.is_wanted(path)):
            return False
        if any(globs.match(path, is_folder) for globs in self.excluded):
            self.excluded_files += 1
            return False
        if ignoring and is_ignored(path, is_folder, ignoring):
            self.ignored += 1
            return False
        return True


def ignore_files_above(folder: Path) -> IgnoreFiles:
    """The `.gitignore` files above a folder, up to the repository's root, and outside of one to the current directory.

    None count for a folder that they ignore: who names it wants it, and a built site is usually ignored.
    """
    above = _folders_above(Path(os.path.normpath(Path.cwd() / folder)))
    found = tuple(PathGlobs.of_ignore_file(one / GIT_IGNORE) for one in above if (one / GIT_IGNORE).is_file())
    return () if is_ignored(folder, True, found) else found


def is_ignored(path: Path, is_folder: bool, ignoring: IgnoreFiles) -> bool:
    """Whether git ignores a path in a folder that it does not ignore: the innermost file that speaks of it decides."""
    verdicts = (globs.verdict(path, is_folder) for globs in reversed(ignoring))
    return next((verdict for verdict in verdicts if verdict is not None), False)


def _folders_above(folder: Path) -> list[Path]:
    """From the root of the repository, or else the current directory, down to the folder's parent."""
    if (folder / GIT_FOLDER).exists():
        return []
    root = next((one for one in folder.parents if (one / GIT_FOLDER).exists()), Path.cwd())
    return [one for one in reversed(folder.parents) if one.is_relative_to(root)]


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether it can be read as a file: no pipe and no device, which may never end, and no link to a folder. A link
    that leads nowhere counts, so that it is not passed over in silence."""
    try:
        return entry.is_file() or (entry.is_symlink() and not Path(entry.path).exists())
    except OSError:  # a link to itself
        return True
