"""The request dictionary of PayrollData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence


class PayrollDataParams(TypedDict, total=False):
    """Identifies the person whose payroll records a VOE - Payroll or VOIE - Payroll report looks
    up, and optionally the earlier report to refresh."""

    ssn: str
    """Social Security number of a consumer, complete and without hyphens. Direct API Payroll
    requires it, Credentialed Payroll does not."""
    dob: int | str | _datetime.date
    """Date of birth of the consumer, as the start of that day, in epoch seconds."""
    report_id: str
    """ID of the payroll report to refresh, for instance `u4hstnnak45g-voiepayroll`. When given, the
    new report is limited to the employments that the earlier one contained."""
    payroll_account_ids: Sequence[str]
    """IDs of the consumer's accounts with an employer or payroll provider that the report uses."""


SHAPE = Shape(
    __package__,
    "PayrollData",
    {
        "ssn": "ssn",
        "dob": "dob",
        "report_id": "reportId",
        "payroll_account_ids": "payrollAccountIds",
    },
    epochs={
        "dob": epoch_seconds,
    },
)
