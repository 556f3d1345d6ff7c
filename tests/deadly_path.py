"""A path whose file costs the process that reads it its life, or its memory."""

from __future__ import annotations

import os
from pathlib import Path


class DeadlyPath(type(Path())):  # type: ignore[misc]
    """Reading it ends the process, as the system does where the memory is used up."""

    def read_bytes(self) -> bytes:
        os._exit(9)


class GreedyPath(type(Path())):  # type: ignore[misc]
    """Reading it needs more memory than there is."""

    def read_bytes(self) -> bytes:
        raise MemoryError


class BrokenPath(type(Path())):  # type: ignore[misc]
    """Reading it shows a defect of the program."""

    def read_bytes(self) -> bytes:
        raise KeyError("defect")
