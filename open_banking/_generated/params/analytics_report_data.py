"""The request dictionary of AnalyticsReportData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class AnalyticsReportDataParams(TypedDict, total=False):
    """What the analytics are for and how they are grouped: use under the FCRA or not (`true` also
    for small business lending), personal guarantee by the owner (needs a consumer record), and time
    intervals of the attributes."""

    for_cra_purpose: bool
    """Whether the report is requested as CRA (consumer reporting agency, under FCRA rules) or, if
    `false`, as non-CRA. Small business lending and similar business uses count as `true`."""
    applicant_is_personal_guarantor: bool
    """Whether the owner of the business guarantees the loan personally. If `true`, a consumer
    record must exist."""
    for_ftc_purpose: bool
    """Whether the report is requested as FTC. Applies to business reports only."""
    time_interval_types: Sequence[Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str]
    """Time intervals for which attribute values are requested, two at most; known values:
    `MONTHLY_CALENDAR` (the default), `MONTHLY_ROLLING_30`."""


SHAPE = Shape(
    __package__,
    "AnalyticsReportData",
    {
        "for_cra_purpose": "forCraPurpose",
        "applicant_is_personal_guarantor": "applicantIsPersonalGuarantor",
        "for_ftc_purpose": "forFtcPurpose",
        "time_interval_types": "timeIntervalTypes",
    },
)
