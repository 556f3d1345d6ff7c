"""A model that markup describes and nobody has looked into comes in, its state goes out, filled the first time.

A live blog's markup holds thousands of things, and most programs ask for the author and the date.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable

PENDING = "_pending"
"""The key under which a model that is not filled yet holds what fills it, and what it is filled from."""

_STATE: Any = BaseModel.__dict__["__dict__"]
held: Callable[[Any], dict[str, Any]] = _STATE.__get__
"""What a model holds at this moment: its state, or what fills it."""
hold: Callable[[Any, dict[str, Any]], None] = _STATE.__set__
"""Give a model its state."""
_LOCK = RLock()
"""Two threads may look into one model for the first time at the same time."""


def filled(thing: Any) -> dict[str, Any]:
    """The state of a model."""
    state = held(thing)
    if PENDING in state:
        with _LOCK:
            if PENDING in state:
                fill, source = state[PENDING]
                fill(source, thing)
                del state[PENDING]
    return state
