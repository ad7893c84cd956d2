"""PaymentRiskInsightsReportData."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentRiskInsightsReportData(Model):
    """What a Payment Risk Insights report is for: use under the FCRA or not, FTC, personal
    guarantee by the owner. These decide the report's type; time intervals of the attributes may be
    added."""

    for_cra_purpose: bool
    """Whether the report is requested as CRA or, if `false`, as non-CRA. Required: without it no
    report is made (`CRA Flag is missing`). `true` leads to `pribcra` or `pripcra`, `false` to
    `pribnoncra`, `pribftc` or `pripnoncra`."""
    for_ftc_purpose: bool | None = None
    """Whether the report is requested as FTC; small business lending and similar business uses
    count as `true`. `true` leads to `pribftc`, `false` to `pribnoncra` or `pribcra`; omitted
    (null), to `pripnoncra` or `pripcra`."""
    time_interval_types: list[Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str] | None = None
    """Time intervals for which attribute values are requested, two at most; known values:
    `MONTHLY_CALENDAR` (the default), `MONTHLY_ROLLING_30`."""
    applicant_is_personal_guarantor: bool | None = None
    """Whether the owner of the business guarantees the loan personally; `true` needs a consumer
    record. `true` leads to `pribcra`, `false` to `pribnoncra` or `pribftc`; omitted (null), to
    `pripnoncra` or `pripcra`."""
