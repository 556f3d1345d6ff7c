"""A model that markup describes and nobody has looked into comes in, its state goes out, filled the first time.

A live blog's markup holds thousands of things, and most programs ask for the author and the date.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable

PENDING = "_pending"
"""The key under which a model that is not filled yet holds what fills it; None while that is at work."""


class Pending(NamedTuple):
    """What fills a model that is not filled yet."""

    fill: Callable[[Any, Any], None]
    """Takes the source and the model, and fills it."""
    source: Any
    look_up: Callable[[Any, str], bool] | None = None
    """Takes the model and the name of a field, and sets that field alone, if it is set at all; False where it cannot be
    had alone."""


_STATE: Any = BaseModel.__dict__["__dict__"]
held: Callable[[Any], dict[str, Any]] = _STATE.__get__
"""What a model holds at this moment: its state, or what fills it."""
hold: Callable[[Any, dict[str, Any]], None] = _STATE.__set__
"""Give a model its state."""
LOCK = RLock()
"""Held while a model is filled, or something is decided: two threads may look into one model for the first time at the
same time."""


def filled(thing: Any) -> dict[str, Any]:
    """The state of a model."""
    state = held(thing)
    if PENDING in state:
        with LOCK:
            pending: Pending | None = state.get(PENDING)
            if pending is not None:
                before = dict(state)
                state[PENDING] = None  # what fills it looks into it
                try:
                    pending.fill(pending.source, thing)
                except BaseException:  # it was interrupted, and is filled when somebody looks into it again
                    hold(thing, before)
                    raise
                del state[PENDING]
    return state


def known(thing: Any, name: str) -> dict[str, Any]:
    """The state of a model as far as one of its fields is known, which others need not be."""
    state = held(thing)
    with LOCK:
        pending: Pending | None = state.get(PENDING)
        if pending is not None and pending.look_up is not None:
            state[PENDING] = None
            try:
                is_known = pending.look_up(thing, name)
            finally:
                state[PENDING] = pending
            if is_known:
                return state
    return filled(thing)
