"""PayrollDataOut."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


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
