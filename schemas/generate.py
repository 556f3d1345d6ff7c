"""Facts come in, the generated files go out: each file is written, or with --check compared with what is there.

python schemas/generate.py --vocabulary FILE            writes newsschema/vocabulary/terms.json
python schemas/generate.py --vocabulary FILE --check    exits 1, naming the file, where terms.json is stale
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vocabulary_terms import terms_text

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
TERMS = ROOT / "newsschema" / "vocabulary" / "terms.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes or checks what is asked for; 0 where all is well, 1 where a file is stale, 2 for misuse."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.vocabulary is None:
        parser.error("nothing to generate: give --vocabulary FILE")
    try:
        texts = {TERMS: terms_text(options.vocabulary, options.release, options.date)}
    except (OSError, ValueError) as error:
        parser.error(str(error))
    return _check(texts) if options.check else _write(texts)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Writes the generated files of newsschema.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where a file is stale")
    vocabulary = parser.add_argument_group("vocabulary", "facts of schema.org -> newsschema/vocabulary/terms.json")
    vocabulary.add_argument("--vocabulary", type=Path, metavar="FILE", help="schemaorg-all-https.jsonld, or its facts")
    vocabulary.add_argument("--release", metavar="VERSION", help='the release of FILE, such as "30.0"')
    vocabulary.add_argument("--date", metavar="YYYY-MM-DD", help="the date of that release")
    return parser


def _check(texts: dict[Path, str]) -> int:
    stale = [path for path, text in texts.items() if not path.is_file() or path.read_bytes() != text.encode()]
    for path in stale:
        sys.stderr.write(f"{path.relative_to(ROOT).as_posix()} is stale: run schemas/generate.py without --check\n")
    return 1 if stale else 0


def _write(texts: dict[Path, str]) -> int:
    for path, text in texts.items():
        # Bytes, because text mode would write CRLF on Windows.
        path.write_bytes(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
