"""Resets clients in child processes after a fork: gunicorn with preload, Celery, multiprocessing on Linux.

A child shares the sockets of its parent. Two processes that read from one connection get each other's responses, so
objects with connections or locks are reset in the child.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Has state that a child must not share with its parent."""

    def after_fork(self) -> None:
        """Reset the state in a child. Called while the child has one thread."""
        ...


_alive: WeakSet[Forkable] = WeakSet()


def renew_in_children(each: Forkable) -> None:
    """Register ``each``, so that ``each.after_fork()`` is called in every child of this process."""
    _alive.add(each)


def _renew() -> None:
    for each in list(_alive):
        each.after_fork()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_renew)
