"""The sample reports in; what each reporter makes of them now, written into the files of `snapshots`, out.

    python tests/reporters/rewrite.py

Read the diff before you keep it. No test runs it.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent / "snapshots"
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from report_samples import RULES, several  # noqa: E402

from newsschema.reporters import github, html, json_report, junit, sarif, text  # noqa: E402

_STYLE = re.compile(r"<style>.*?</style>|sha256-[A-Za-z0-9+/=]+", re.DOTALL)


def renderings() -> dict[str, str]:
    """What each reporter makes of the samples, by the name of its snapshot; without what changes with every release,
    and without the style sheet, which has a file of its own."""
    reports = several()
    return {
        "report.txt": text.write(reports, RULES),
        "report-in-colour.txt": text.write(reports, RULES, colour=True),
        "report.json": json_report.write(reports, RULES),
        "report-github.txt": github.write(reports, RULES),
        "report.sarif": sarif.write(reports, RULES).replace(version("newsschema"), "VERSION"),
        "report.xml": junit.write(reports, RULES),
        "report.html": _STYLE.sub("", html.write(reports, RULES)).replace("><", ">\n<"),
    }


def main() -> None:
    """Write the snapshots."""
    FOLDER.mkdir(exist_ok=True)
    for name, rendering in renderings().items():
        # Bytes, because text mode would write CRLF on Windows.
        FOLDER.joinpath(name).write_bytes(rendering.encode())


if __name__ == "__main__":
    main()
