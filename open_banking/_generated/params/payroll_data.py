"""The request dictionary of PayrollData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime


class PayrollDataParams(TypedDict, total=False):
    """Identifies the person whose payroll records a VOE - Payroll or VOIE - Payroll report looks
    up, and optionally the earlier report to refresh."""

    ssn: str
    """Social Security number of a consumer, complete and without hyphens, as consumer information
    and payroll requests expect it. Required by the API."""
    dob: int | str | _datetime.date
    """Birth date of the consumer, set to the start of that day, in epoch seconds. Required by the
    API."""
    report_id: str
    """ID of the payroll report to refresh, for instance `u4hstnnak45g-voiepayroll`. When given, the
    new report is limited to the employments that the earlier one contained."""


SHAPE = Shape(
    __package__,
    "PayrollData",
    {
        "ssn": "ssn",
        "dob": "dob",
        "report_id": "reportId",
    },
    epochs={
        "dob": epoch_seconds,
    },
)
