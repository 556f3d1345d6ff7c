"""A pytest session comes in; the fixture `assert_valid_jsonld` goes out.

pytest finds the plugin by its entry point; `-p no:newsschema` leaves it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(name="assert_valid_jsonld", scope="session")
def fixture_assert_valid_jsonld() -> Callable[..., None]:
    """`assert_valid_jsonld(markup)` fails a test where markup has errors; see `newsschema.testing`."""
    from newsschema.testing import assert_valid_jsonld

    return cast("Callable[..., None]", assert_valid_jsonld)
