"""Birthday."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Birthday(Model):
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""

    year: int | None = None
    """Year of birth, four digits."""
    month: int | None = None
    """Month of birth as a number from 1 (January) to 12."""
    day_of_month: int | None = None
    """Day of birth within its month, as a number."""

    _fields: ClassVar[Mapping[str, str]] = {
        "year": "year",
        "month": "month",
        "day_of_month": "dayOfMonth",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "year",
            "month",
            "day_of_month",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> Birthday:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.year = get("year")
        self.month = get("month")
        self.day_of_month = get("dayOfMonth")
        return self
