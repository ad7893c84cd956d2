"""Enumerations, and other subclasses of text and numbers, as users have them."""

from __future__ import annotations

import enum


class Word(str, enum.Enum):  # noqa: UP042  # users have such enumerations; a StrEnum is another thing
    US = "us"
    ODD = "ä b,c"
    KEY = "first_name"


class Count(int, enum.Enum):
    TEN = 10


class Share(float, enum.Enum):
    HALF = 0.5


class Fresh(enum.StrEnum):
    US = "us"


class Whole(enum.IntEnum):
    TEN = 10


class Neither(enum.Enum):
    US = "us"


class Named(str):
    """Text that shows itself as something else."""

    __slots__ = ()

    def __str__(self) -> str:
        return "shown"

    __repr__ = __str__

    def __format__(self, _: str) -> str:
        return "shown"


class Numbered(int):
    """A number that shows itself as something else."""

    def __str__(self) -> str:
        return "shown"

    __repr__ = __str__

    def __format__(self, _: str) -> str:
        return "shown"
