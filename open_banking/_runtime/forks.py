"""What happens to clients when the process forks: gunicorn's preload, Celery, multiprocessing on Linux.

A child shares the sockets of its parent. Two processes that read from one connection get each other's responses, so
whatever holds connections or locks starts anew in a child.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Has something that a child must not share with its parent."""

    def after_fork(self) -> None:
        """Start anew in a child. Called while it has one thread."""
        ...


_alive: WeakSet[Forkable] = WeakSet()


def renew_in_children(each: Forkable) -> None:
    """Have ``each.after_fork()`` called in every child of this process."""
    _alive.add(each)


def _renew() -> None:
    for each in list(_alive):
        each.after_fork()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_renew)
