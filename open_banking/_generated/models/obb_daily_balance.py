"""ObbDailyBalance."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ObbDailyBalance(Model):
    """Balance at the close of one day, with its date and weekday. Balance analytics lists one per
    day of the report period, also grouped by weekday."""

    date: str
    """Day the balance belongs to, as an ISO 8601 date (`YYYY-MM-DD`)."""
    day_of_week: str
    """Weekday of `date`, in English, for instance `Monday`."""
    ending_balance: float
    """Balance when the day ended, in the account's currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "day_of_week": "dayOfWeek",
        "ending_balance": "endingBalance",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbDailyBalance:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.date = get("date")
        self.day_of_week = get("dayOfWeek")
        self.ending_balance = get("endingBalance")
        return self
