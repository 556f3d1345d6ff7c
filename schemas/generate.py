"""Facts and models come in, the generated files go out: written, or with --check compared with what is there.

python schemas/generate.py --models                     writes schemas/*.schema.json, from the models
python schemas/generate.py --vocabulary FILE            writes newsschema/vocabulary/terms.json
python schemas/generate.py                              writes all that needs no FILE
python schemas/generate.py --vocabulary FILE --check    exits 1, naming the file, where terms.json is stale
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vocabulary_terms import terms_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
TERMS = ROOT / "newsschema" / "vocabulary" / "terms.json"
MODELS = ROOT / "schemas"


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes or checks what is asked for; 0 where all is well, 1 where a file is stale, 2 for misuse."""
    parser = _parser()
    options = parser.parse_args(arguments)
    write_or_check = _check if options.check else _write
    status = 0
    if options.vocabulary is not None:
        try:
            texts = {TERMS: terms_text(options.vocabulary, options.release, options.date)}
        except (OSError, ValueError) as error:
            parser.error(str(error))
        status = write_or_check(texts)
    if options.models or options.vocabulary is None:
        status = write_or_check(_model_texts()) or status
    return status


def _model_texts() -> Mapping[Path, str | None]:
    """The file of every schema; None for a file of a class that is gone."""
    from model_schemas import schema_texts  # reads terms.json, which may have been written just now

    texts = {MODELS / name: text for name, text in schema_texts().items()}
    return {**dict.fromkeys(sorted(MODELS.glob("*.schema.json"))), **texts}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Writes the generated files of newsschema.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where a file is stale")
    parser.add_argument("--models", action="store_true", help="the models -> schemas/*.schema.json")
    vocabulary = parser.add_argument_group("vocabulary", "facts of schema.org -> newsschema/vocabulary/terms.json")
    vocabulary.add_argument("--vocabulary", type=Path, metavar="FILE", help="schemaorg-all-https.jsonld, or its facts")
    vocabulary.add_argument("--release", metavar="VERSION", help='the release of FILE, such as "30.0"')
    vocabulary.add_argument("--date", metavar="YYYY-MM-DD", help="the date of that release")
    return parser


def _check(texts: Mapping[Path, str | None]) -> int:
    stale = [path for path, text in texts.items() if _on_disk(path) != (None if text is None else text.encode())]
    for path in stale:
        sys.stderr.write(f"{path.relative_to(ROOT).as_posix()} is stale: run schemas/generate.py without --check\n")
    return 1 if stale else 0


def _on_disk(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _write(texts: Mapping[Path, str | None]) -> int:
    for path, text in texts.items():
        if text is None:
            path.unlink()
        else:
            # Bytes, because text mode would write CRLF on Windows.
            path.write_bytes(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
