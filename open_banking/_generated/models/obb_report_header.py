"""ObbReportHeader."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ObbReportHeader(Model):
    """Heading of a business analytics report: the business it covers, the report's ID and request
    date, and the partner's own reference."""

    business_address: str | None = None
    """Street line of the business's address."""
    business_city: str | None = None
    """City of the business's address."""
    business_name: str | None = None
    """Name of the business that the report is about."""
    business_state: str | None = None
    """State of the business's address, for instance `OR`."""
    business_zip: str | None = None
    """ZIP code of the business's address."""
    reference_number: str | None = None
    """Reference that the partner supplied for its own use."""
    report_date: str
    """When the report was requested, as an ISO 8601 date and time with UTC offset."""
    report_id: str
    """Unique identifier generated for the report."""

    _fields: ClassVar[Mapping[str, str]] = {
        "business_address": "businessAddress",
        "business_city": "businessCity",
        "business_name": "businessName",
        "business_state": "businessState",
        "business_zip": "businessZip",
        "reference_number": "referenceNumber",
        "report_date": "reportDate",
        "report_id": "reportId",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "business_address",
            "business_city",
            "business_state",
            "business_zip",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbReportHeader:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.business_address = get("businessAddress")
        self.business_city = get("businessCity")
        self.business_name = get("businessName")
        self.business_state = get("businessState")
        self.business_zip = get("businessZip")
        self.reference_number = get("referenceNumber")
        self.report_date = get("reportDate")
        self.report_id = get("reportId")
        return self
