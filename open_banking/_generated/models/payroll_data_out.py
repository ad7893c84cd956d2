"""PayrollDataOut."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PayrollDataOut(Model):
    """Payroll part of the options that a VOE - Payroll or VOIE - Payroll report repeats: IDs of the
    retrieval, the employments and the payroll accounts used."""

    payroll_data_retrieval_id: str | None = None
    """Identifies one retrieval of data from the payroll providers on behalf of a report, for
    instance `hahvhe2k0000`."""
    payroll_aggregator_response_id: str | None = None
    """Internal trace of a retrieval made by the payroll aggregation service. Of no use to
    partners."""
    consent_method: str | None = None
    """Tag of the payroll report for the consent that the client collected, for instance
    `Written Generic - Finicity Set`."""
    employment_ids: list[str] | None = None
    """IDs of the employments that the report uses."""
    payroll_account_ids: list[str] | None = None
    """IDs of the consumer's accounts with an employer or payroll provider that the report uses."""
    report_id: str | None = None
    """Identifies one report, for instance `u4hstnnak45g`. Comes with the acknowledgement of a
    generate call, and is used to fetch the report."""
