"""PayrollData."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PayrollData(Model):
    """Identifies the person whose payroll records a VOE - Payroll or VOIE - Payroll report looks
    up, and optionally the earlier report to refresh."""

    ssn: str | None = None
    """Social Security number of a consumer, complete and without hyphens. Direct API Payroll
    requires it, Credentialed Payroll does not."""
    dob: int | None = None
    """Date of birth of the consumer, as the start of that day, in epoch seconds."""
    report_id: str | None = None
    """ID of the payroll report to refresh, for instance `u4hstnnak45g-voiepayroll`. When given, the
    new report is limited to the employments that the earlier one contained."""
    payroll_account_ids: list[str] | None = None
    """IDs of the consumer's accounts with an employer or payroll provider that the report uses."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "dob",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ssn",
            "dob",
        }
    )
