"""ObbDataAvailability."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ObbDataAvailability(Model):
    """How much history existed when a business analytics report was requested: its dates, its
    length in days and a text about it. Appears per account and for the business as a whole."""

    historic_availability_begin_date: str | None = None
    """First day for which data existed when the report was requested, as an ISO 8601 date
    (`YYYY-MM-DD`)."""
    historic_availability_end_date: str | None = None
    """Last day for which data existed when the report was requested, as an ISO 8601 date
    (`YYYY-MM-DD`)."""
    historic_available_days: int
    """Number of days for which transaction details existed when the report was requested."""
    historic_data_availability: str
    """Sentence that tells for which dates data existed; the fields beside it hold the same as dates
    and a number of days."""

    _fields: ClassVar[Mapping[str, str]] = {
        "historic_availability_begin_date": "historicAvailabilityBeginDate",
        "historic_availability_end_date": "historicAvailabilityEndDate",
        "historic_available_days": "historicAvailableDays",
        "historic_data_availability": "historicDataAvailability",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbDataAvailability:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.historic_availability_begin_date = get("historicAvailabilityBeginDate")
        self.historic_availability_end_date = get("historicAvailabilityEndDate")
        self.historic_available_days = get("historicAvailableDays")
        self.historic_data_availability = get("historicDataAvailability")
        return self
