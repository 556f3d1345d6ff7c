"""A page in; what a real browser makes of it, out.

The browser is Chromium: `chromium`, `chromium-browser` or `google-chrome` on the PATH, or the program that the
environment variable NEWSSCHEMA_CHROMIUM names. Tests that take the fixture `browser` are skipped where there is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import turbohtml

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--enable-logging=stderr",
)  # fmt: skip


class Shown(NamedTuple):
    """What a browser made of a page."""

    document: turbohtml.Document
    log: str


def find_browser() -> str | None:
    """The program to start, or None where there is none."""
    return os.environ.get("NEWSSCHEMA_CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)


def shown(browser: str, page: str, folder: Path) -> Shown:
    """The document after a browser has loaded it and run what it would run, and what the browser complained of."""
    file = folder / "page.html"
    file.write_bytes(page.encode())
    command = [browser, *QUIET, f"--user-data-dir={folder / 'user'}", "--dump-dom", file.as_uri()]
    done = subprocess.run(command, capture_output=True, check=True, timeout=120)
    return Shown(turbohtml.parse(done.stdout), done.stderr.decode(errors="replace"))
