"""PayrollData."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PayrollData(Model):
    """Identifies the person whose payroll records a VOE - Payroll or VOIE - Payroll report looks
    up, and optionally the earlier report to refresh."""

    ssn: str
    """Social Security number of a consumer, complete and without hyphens, as consumer information
    and payroll requests expect it."""
    dob: int
    """Birth date of the consumer, set to the start of that day, in epoch seconds."""
    report_id: str | None = None
    """ID of the payroll report to refresh, for instance `u4hstnnak45g-voiepayroll`. When given, the
    new report is limited to the employments that the earlier one contained."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ssn",
            "dob",
        }
    )
