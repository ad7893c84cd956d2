"""VOIReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .base_report_ack_constraints import BaseReportAckConstraints
    from .consumer_end_user import ConsumerEndUser
    from .error_message import ErrorMessage
    from .report_income_stream_summary import ReportIncomeStreamSummary
    from .report_institution import ReportInstitution

_base_report_ack_constraints_model: Deferred[BaseReportAckConstraints] = Deferred(
    __package__, ".base_report_ack_constraints", "UNION"
)
_consumer_end_user_model: Deferred[ConsumerEndUser] = Deferred(__package__, ".consumer_end_user", "ConsumerEndUser")
_error_message_model: Deferred[ErrorMessage] = Deferred(__package__, ".error_message", "ErrorMessage")
_report_income_stream_summary_model: Deferred[ReportIncomeStreamSummary] = Deferred(
    __package__, ".report_income_stream_summary", "ReportIncomeStreamSummary"
)
_report_institution_model: Deferred[ReportInstitution] = Deferred(
    __package__, ".report_institution", "ReportInstitution"
)


@define(kw_only=True, eq=False, repr=False)
class VOIReport(Model):
    """Finished Verification of Income report (type `voi`): income found in up to two years of
    deposits to checking, savings and money market accounts, by institution and in summary."""

    id: str | None = None
    """Identifies one report, for instance `u4hstnnak45g`. Comes from the acknowledgement of a
    generate call and serves to fetch the report."""
    customer_type: Literal["active", "testing"] | str | None = None
    """Kind of customer: `active` or `testing`. As a filter, an empty value selects both."""
    customer_id: int | None = None
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    request_id: str | None = None
    """Finicity's tracking ID for everything done in connection with one report, for instance
    `cjqm4wtdcn`."""
    requester_name: str | None = None
    """Name of the partner that requested the report, for instance `Finicity Test API`."""
    end_user: ConsumerEndUser | None = None
    """Name, address and contact data of the end user whom a reseller serves. Stored with consumer
    records and repeated in reports."""
    created_date: int | None = None
    """When a report was made, in epoch seconds. When a PDF is fetched on another day, its header
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
    dispute_statement: str | None = None
    """Text of the dispute attached to a report, between 1 and 2000 characters long."""
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
        ]
        | str
        | None
    ) = None
    """Kind of report, which decides the shape of its body: for instance `voa`, `voaHistory`, `voi`,
    `voePayroll`, `voiePayroll`, `voeTransactions`, `voieTxVerify`, `paystatement`, `statement`,
    `transactions`, `preQualVoa`, `assetSummary`, `cfrp`, `cfrb`, or analytics such as `barpcra` and
    `cfrpcra`."""
    status: Literal["inProgress", "success", "failure"] | str | None = None
    """How the generation of a report stands: `inProgress`, `success` or `failure`. Only the last
    two are final."""
    constraints: BaseReportAckConstraints | None = None
    """Options that the report was requested with; which ones there are depends on the type of
    report."""
    errors: list[ErrorMessage] | None = None
    """Errors met while the report was being generated, if there were any."""
    portfolio_id: str | None = None
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
    start_date: int | None = None
    """Posting date (`postedDate`) of the oldest transaction a report looked at, in epoch
    seconds."""
    end_date: int | None = None
    """Posting date (`postedDate`) of the newest transaction a report looked at, in epoch
    seconds."""
    days: int | None = None
    """Length of the period that the report covers, in days."""
    seasoned: bool | None = None
    """Whether the report spans more than 180 days; in cash flow, balance analytics and transactions
    reports the line is drawn at 365 days."""
    institutions: list[ReportInstitution] | None = None
    """Institutions in the report, each with those of its accounts that are covered."""
    income: list[ReportIncomeStreamSummary] | None = None
    """Income of all streams in the report taken together, by month and by year."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "customer_type": "customerType",
        "customer_id": "customerId",
        "request_id": "requestId",
        "requester_name": "requesterName",
        "end_user": "endUser",
        "created_date": "createdDate",
        "title": "title",
        "consumer_id": "consumerId",
        "consumer_ssn": "consumerSsn",
        "dispute_statement": "disputeStatement",
        "type": "type",
        "status": "status",
        "constraints": "constraints",
        "errors": "errors",
        "portfolio_id": "portfolioId",
        "start_date": "startDate",
        "end_date": "endDate",
        "days": "days",
        "seasoned": "seasoned",
        "institutions": "institutions",
        "income": "income",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "consumer_ssn",
            "dispute_statement",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOIReport:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.customer_type = get("customerType")
        self.customer_id = get("customerId")
        self.request_id = get("requestId")
        self.requester_name = get("requesterName")
        v = get("endUser")
        self.end_user = _consumer_end_user_model.from_dict(v) if v.__class__ is dict else v
        self.created_date = get("createdDate")
        self.title = get("title")
        self.consumer_id = get("consumerId")
        self.consumer_ssn = get("consumerSsn")
        self.dispute_statement = get("disputeStatement")
        self.type = get("type")
        self.status = get("status")
        v = get("constraints")
        self.constraints = _base_report_ack_constraints_model.from_dict(v) if v.__class__ is dict else v
        v = get("errors")
        self.errors = (
            [_error_message_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.portfolio_id = get("portfolioId")
        self.start_date = get("startDate")
        self.end_date = get("endDate")
        self.days = get("days")
        self.seasoned = get("seasoned")
        v = get("institutions")
        self.institutions = (
            [_report_institution_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("income")
        self.income = (
            [_report_income_stream_summary_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
