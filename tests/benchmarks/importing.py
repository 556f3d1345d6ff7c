"""Fresh processes in; what importing and a first model cost, in the cost of pydantic and one model, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from measure import Row, in_fresh_processes, ratio_row

if TYPE_CHECKING:
    from collections.abc import Iterator

IMPORT, FIRST_SCRIPT, FIRST_MODEL_MS = 1.2, 1.6, 30

TIMED = "import time; start = time.process_time()\n{}\nprint(time.process_time() - start)"
PYDANTIC = TIMED.format(
    "from pydantic import BaseModel\nclass Item(BaseModel):\n    name: str\n    size: int | None = None\nItem(name='a')"
)
IMPORTED = TIMED.format("import newsschema")
SCRIPT = TIMED.format("import newsschema as ns\nns.NewsArticle(headline='a', author=ns.Person(name='b')).to_script()")
MODEL = "import newsschema as ns\n" + TIMED.format("ns.NewsArticle(headline='a')")


def rows(quick: bool) -> Iterator[Row]:
    """Import alone, with the first script element, and the first model after import."""
    runs = 2 if quick else 9
    base, imported, script, model = in_fresh_processes([PYDANTIC, IMPORTED, SCRIPT, MODEL], runs)
    yield ratio_row("import newsschema", imported / base, IMPORT, "pydantic")
    yield ratio_row("import and first to_script()", script / base, FIRST_SCRIPT, "pydantic")
    limit = FIRST_MODEL_MS
    yield Row("first NewsArticle(...)", f"{model * 1000:.1f} ms", f"{limit} ms", model * 1000 <= limit)
