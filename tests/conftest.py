"""The settings that every property test starts from, and the browser that tests may ask for."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from in_browser import PROGRAMS, find_browser

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session")
def browser() -> str:
    """The program of a real browser; the test is skipped where there is none."""
    found = find_browser()
    if found is None:
        pytest.skip(f"none of {', '.join(PROGRAMS)} is on the PATH, and NEWSSCHEMA_CHROMIUM names none")
    return found
