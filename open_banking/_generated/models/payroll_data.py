"""PayrollData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


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

    _fields: ClassVar[Mapping[str, str]] = {
        "ssn": "ssn",
        "dob": "dob",
        "report_id": "reportId",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ssn",
            "dob",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.ssn = get("ssn")
        self.dob = get("dob")
        self.report_id = get("reportId")
        return self
