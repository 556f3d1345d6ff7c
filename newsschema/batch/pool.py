"""Many files come in; their reports go out in the same order, worked out in several processes."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import active_children, get_context

from newsschema.batch.judging import Judged, Judging, judge_source, unread
from newsschema.batch.sources import Source

FEW = 200
"""So many files are judged sooner than other processes have started."""
_CHUNK = 8
"""Files that a process is given at once."""
_AHEAD = 4
"""Chunks for each process that are under way at the same time, so that none is idle and few are in memory."""
_MOST = 61
"""The processes that Windows lets one wait for."""

Chunk = Sequence[Source]


def judge_sources(sources: Sequence[Source], how: Judging, jobs: int | None = None) -> Iterator[Judged]:
    """What is to be said of each file, in the order of the files, whatever the number of processes.

    `jobs` is the number of processes, by default that of the processors; few files are judged in this one. A file that
    costs a process its life is not judged, which is said of it, and never keeps another from being judged.

    Raises:
        JudgingFailed: an internal error.
    """
    jobs = min(jobs or processors(), _MOST)
    if jobs == 1 or len(sources) < FEW:
        yield from (judge_source(source, how) for source in sources)
        return
    piped = [source for source in sources if source.path is None]  # only this process has the standard input
    yield from (judge_source(source, how) for source in piped)
    files = sources[len(piped) :]
    yield from _in_processes([files[at : at + _CHUNK] for at in range(0, len(files), _CHUNK)], how, jobs)


def processors() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _in_processes(chunks: Sequence[Chunk], how: Judging, jobs: int) -> Iterator[Judged]:
    waiting = deque(chunks)
    while waiting:
        running: deque[tuple[Chunk, Future[list[Judged]]]] = deque()
        with suppress(BrokenProcessPool), _processes(jobs) as executor:
            while waiting or running:
                while waiting and len(running) < jobs * _AHEAD:
                    running.append((waiting[0], _started(executor, how, waiting[0])))
                    waiting.popleft()
                yield from running[0][1].result()
                running.popleft()
        for chunk, future in running:  # a process died, and one of these files is the cause
            yield from _result(future) or _one_by_one(chunk, how)


def _one_by_one(chunk: Chunk, how: Judging) -> Iterator[Judged]:
    """Each file by itself, so that only the one that costs a process its life is lost."""
    waiting = deque(chunk)
    while waiting:
        with suppress(BrokenProcessPool), _processes(1) as executor:
            while waiting:
                yield from _started(executor, how, [waiting[0]]).result()
                waiting.popleft()
        if waiting:
            yield unread(waiting.popleft(), how, "the file cannot be judged: the process that read it died")


def _result(future: Future[list[Judged]]) -> list[Judged]:
    """What a process found before another one died; nothing where it did not come to an end."""
    if not future.done() or future.cancelled() or future.exception() is not None:
        return []
    return future.result()


@contextmanager
def _processes(jobs: int) -> Generator[ProcessPoolExecutor]:
    """Processes that end with the block; at once where it is interrupted, however large the file that one reads."""
    others = set(active_children())
    # spawned, not forked: a progress bar is a thread, and a copy of a process with threads may hang
    executor = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_leave_interrupts)
    try:
        yield executor
    except KeyboardInterrupt:
        for process in set(active_children()) - others:
            process.terminate()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _started(executor: ProcessPoolExecutor, how: Judging, chunk: Chunk) -> Future[list[Judged]]:
    """The judging of a chunk, for which a process may be started: one that is interrupted before it can leave that to
    this one would say so, so it starts with interrupts held back."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        return executor.submit(_judge_chunk, how, chunk)
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return executor.submit(_judge_chunk, how, chunk)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


def _leave_interrupts() -> None:
    """Ctrl-C reaches every process; the one that started the others ends them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _judge_chunk(how: Judging, chunk: Chunk) -> list[Judged]:
    return [judge_source(source, how) for source in chunk]
