"""The URLs of the API."""

from __future__ import annotations

from enum import Enum

from ._generated import SERVER


class Environment(Enum):
    """The URLs of the API.

    Production and test share one; the credentials decide which of the two is used.
    """

    DEFAULT = SERVER
