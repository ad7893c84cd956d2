"""TransactionsReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .base_report_ack_constraints import BaseReportAckConstraints
    from .consumer_details import ConsumerDetails
    from .consumer_end_user import ConsumerEndUser
    from .error_message import ErrorMessage
    from .report_institution import ReportInstitution


@define(kw_only=True, eq=False, repr=False)
class TransactionsReport(Model):
    """Finished Transactions report (type `transactions` or `txnNonCra`): the transaction history of
    the chosen accounts, grouped by institution, over up to 24 months."""

    id: str
    """Identifies one report, for instance `u4hstnnak45g`. Comes with the acknowledgement of a
    generate call, and is used to fetch the report."""
    customer_type: Literal["active", "testing"] | str
    """Kind of customer: `active` or `testing`. As a filter, an empty value selects both."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    request_id: str | None = None
    """Finicity's tracking ID for everything done in connection with one report, for instance
    `cjqm4wtdcn`."""
    requester_name: str | None = None
    """Name of the partner that requested the report, for instance `Finicity Test API`."""
    end_user: ConsumerEndUser | None = None
    """Name, address and contact data of the end user whom a reseller serves. Give it when a
    consumer is created whose reports another entity than the partner uses; reports that need a
    consumer repeat it."""
    created_date: int
    """When a report was created, in epoch seconds. When a PDF is fetched on another day, its header
    shows that day as a separate `Retrieved Date`."""
    title: str | None = None
    """Heading of a report as its readers see it, for instance
    `Finicity Asset Ready Report (CRA)`."""
    consumer_id: str | None = None
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    consumer_ssn: str | None = None
    """Final four digits of a consumer's Social Security number, as returned in consumer records and
    reports."""
    consumer_details: ConsumerDetails | None = None
    """Consumer whom the report is about, with name, address, contact data and the last digits of
    the SSN. Present if the report needs a consumer record."""
    dispute_statement: str | None = None
    """Consumer's statement about an unresolved dispute, for readers of the report, from 1 to 2000
    characters. Absent if there is none."""
    type: (
        Literal[
            "voi",
            "voa",
            "voaHistory",
            "history",
            "voieTxVerify",
            "voieWithReport",
            "voieWithInterview",
            "voieWithStatement",
            "paystatement",
            "preQualVoa",
            "assetSummary",
            "voie",
            "transactions",
            "txnNonCra",
            "statement",
            "voiePayroll",
            "voeTransactions",
            "voePayroll",
            "cfrp",
            "cfrb",
            "barpcra",
            "barpnoncra",
            "barbcra",
            "barbftc",
            "barbnoncra",
            "cfrpcra",
            "cfrpnoncra",
            "cfrbcra",
            "cfrbnoncra",
            "cfrbftc",
            "phrbcra",
            "phrbnoncra",
            "phrbftc",
            "pripcra",
            "pripnoncra",
            "pribcra",
            "pribnoncra",
            "pribftc",
            "farpbfnoncra",
            "sbcaanalyticsnoncra",
            "sbcabenchmarksnoncra",
        ]
        | str
    )
    """Kind of report, which decides the shape of its body: for instance `voa`, `voaHistory`, `voi`,
    `voePayroll`, `voiePayroll`, `voeTransactions`, `voieTxVerify`, `paystatement`, `statement`,
    `transactions`, `preQualVoa`, `assetSummary`, `cfrp`, `cfrb`, or analytics such as `barpcra` and
    `pripcra`."""
    status: Literal["inProgress", "success", "failure"] | str
    """State of the generation of a report: `inProgress`, `success` or `failure`. Only the last two
    are final."""
    constraints: BaseReportAckConstraints | None = None
    """Options that the report was requested with; which ones there are depends on the type of
    report."""
    errors: list[ErrorMessage] | None = None
    """Errors that occurred while the report was being generated, if any."""
    portfolio_id: str | None = None
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
    start_date: int | None = None
    """Posting date (`postedDate`) of the earliest transaction that a report covers, in epoch
    seconds."""
    end_date: int | None = None
    """Posting date (`postedDate`) of the latest transaction that a report covers, in epoch
    seconds."""
    days: int | None = None
    """Length of the period that the report covers, in days."""
    seasoned: bool | None = None
    """Whether the report spans more than 365 days; in Prequalification, VOA, VOI and VOE -
    Transactions reports, more than 180 days."""
    institutions: list[ReportInstitution] | None = None
    """Institutions in the report, each with those of its accounts that are covered."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "end_user": Nested("consumer_end_user", "ConsumerEndUser"),
        "consumer_details": Nested("consumer_details", "ConsumerDetails"),
        "constraints": Nested("base_report_ack_constraints", "UNION"),
        "errors": [Nested("error_message", "ErrorMessage")],
        "institutions": [Nested("report_institution", "ReportInstitution")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
            "start_date",
            "end_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "consumer_ssn",
            "dispute_statement",
        }
    )
