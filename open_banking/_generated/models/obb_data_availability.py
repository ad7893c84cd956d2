"""ObbDataAvailability."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbDataAvailability(Model):
    """How much history existed when a business analytics report was requested: its dates, its
    length in days and a sentence about it. Given per account and for the business as a whole."""

    historic_availability_begin_date: str | None = None
    """First day for which data existed when the report was requested, as an ISO 8601 date
    (`YYYY-MM-DD`)."""
    historic_availability_end_date: str | None = None
    """Last day for which data existed when the report was requested, as an ISO 8601 date
    (`YYYY-MM-DD`)."""
    historic_available_days: int
    """Number of days for which transaction details existed when the report was requested."""
    historic_data_availability: str
    """Sentence that says for which dates data existed; the other fields give the same as dates and
    a number of days."""
