"""PayrollDataOut."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PayrollDataOut(Model):
    """Payroll part of the constraints echoed with a VOE - Payroll or VOIE - Payroll report: IDs of
    the retrieval, the employments and the payroll accounts used."""

    payroll_data_retrieval_id: str | None = None
    """Identifies one retrieval of data from the payroll providers on behalf of a report, for
    instance `hahvhe2k0000`."""
    payroll_aggregator_response_id: str | None = None
    """Internal trace of a retrieval made by the payroll aggregation service. Partners have no use
    for it."""
    consent_method: str | None = None
    """Tag on the payroll report for the consent that the client collected, for instance
    `Written Generic - Finicity Set`."""
    employment_ids: list[str] | None = None
    """IDs of the employments that the report uses."""
    payroll_account_ids: list[str] | None = None
    """IDs of the consumer's accounts with an employer or payroll provider that the report uses."""
    report_id: str | None = None
    """Identifies one report, for instance `u4hstnnak45g`. Comes from the acknowledgement of a
    generate call and serves to fetch the report."""

    _fields: ClassVar[Mapping[str, str]] = {
        "payroll_data_retrieval_id": "payrollDataRetrievalId",
        "payroll_aggregator_response_id": "payrollAggregatorResponseId",
        "consent_method": "consentMethod",
        "employment_ids": "employmentIds",
        "payroll_account_ids": "payrollAccountIds",
        "report_id": "reportId",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayrollDataOut:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.payroll_data_retrieval_id = get("payrollDataRetrievalId")
        self.payroll_aggregator_response_id = get("payrollAggregatorResponseId")
        self.consent_method = get("consentMethod")
        self.employment_ids = get("employmentIds")
        self.payroll_account_ids = get("payrollAccountIds")
        self.report_id = get("reportId")
        return self
