"""The request dictionary of PaymentRiskInsightsReportData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class PaymentRiskInsightsReportDataParams(TypedDict, total=False):
    """What a Payment Risk Insights report is for: use under the FCRA or not, FTC, personal
    guarantee by the owner. These decide the report's type; time intervals of the attributes may be
    added."""

    for_cra_purpose: bool
    """Whether the report is requested as CRA or, if `false`, as non-CRA. Required: without it no
    report is made (`CRA Flag is missing`). `true` leads to `pribcra` or `pripcra`, `false` to
    `pribnoncra`, `pribftc` or `pripnoncra`. Required by the API."""
    for_ftc_purpose: bool
    """Whether the report is requested as FTC; small business lending and similar business uses
    count as `true`. `true` leads to `pribftc`, `false` to `pribnoncra` or `pribcra`; omitted
    (null), to `pripnoncra` or `pripcra`."""
    time_interval_types: Sequence[Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str]
    """Time intervals for which attribute values are requested, two at most; known values:
    `MONTHLY_CALENDAR` (the default), `MONTHLY_ROLLING_30`."""
    applicant_is_personal_guarantor: bool
    """Whether the owner of the business guarantees the loan personally; `true` needs a consumer
    record. `true` leads to `pribcra`, `false` to `pribnoncra` or `pribftc`; omitted (null), to
    `pripnoncra` or `pripcra`."""


SHAPE = Shape(
    __package__,
    "PaymentRiskInsightsReportData",
    {
        "for_cra_purpose": "forCraPurpose",
        "for_ftc_purpose": "forFtcPurpose",
        "time_interval_types": "timeIntervalTypes",
        "applicant_is_personal_guarantor": "applicantIsPersonalGuarantor",
    },
)
