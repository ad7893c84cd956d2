"""Where the API is."""

from __future__ import annotations

from enum import Enum

from ._generated import SERVER


class Environment(Enum):
    """The addresses of the API.

    Production and test share one: the credentials decide which of the two a call belongs to.
    """

    DEFAULT = SERVER
