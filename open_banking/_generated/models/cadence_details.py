"""CadenceDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CadenceDetails(Model):
    """Rhythm of an income stream in a report: when its first and, if it has ended, its last deposit
    were posted, and how many days lie between two deposits."""

    start_date: int | None = None
    """Posting date (`postedDate`) of the income stream's first deposit, in epoch seconds."""
    stop_date: int | None = None
    """Posting date (`postedDate`) of the income stream's last deposit, in epoch seconds. Absent
    while the stream is active."""
    days: int | None = None
    """Days from one deposit of the income stream to the next."""

    _fields: ClassVar[Mapping[str, str]] = {
        "start_date": "startDate",
        "stop_date": "stopDate",
        "days": "days",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CadenceDetails:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.start_date = get("startDate")
        self.stop_date = get("stopDate")
        self.days = get("days")
        return self
