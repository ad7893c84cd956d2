"""AnalyticsReportData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class AnalyticsReportData(Model):
    """What the analytics are for and how they are grouped: use under FCRA or not (`true` also for
    small business lending), personal guarantee by the owner (needs a consumer record), and time
    intervals of the attributes."""

    for_cra_purpose: bool
    """Whether the report is asked for as CRA (consumer reporting agency, under FCRA rules) or, if
    `false`, as non-CRA. Small business lending and similar business uses count as `true`."""
    applicant_is_personal_guarantor: bool | None = None
    """Whether the owner of the business guarantees the loan personally. If `true`, a consumer
    record must exist."""
    time_interval_types: list[Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str] | None = None
    """Time intervals for which attribute values are wanted, two at most; known values:
    `MONTHLY_CALENDAR` (the default), `MONTHLY_ROLLING_30`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "for_cra_purpose": "forCraPurpose",
        "applicant_is_personal_guarantor": "applicantIsPersonalGuarantor",
        "time_interval_types": "timeIntervalTypes",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AnalyticsReportData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.for_cra_purpose = get("forCraPurpose")
        self.applicant_is_personal_guarantor = get("applicantIsPersonalGuarantor")
        self.time_interval_types = get("timeIntervalTypes")
        return self
