"""BillingReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class BillingReport(Model):
    """One generated report in the billing data of partners and resellers: whom it is about, its ID,
    type, status and custom fields."""

    reseller: str | None = None
    """Name of the partner that acts as reseller, for instance `Acme Partners`."""
    reseller_provider: str | None = None
    """Name of the reseller's provider, for instance `Mastercard`."""
    platform_provider: str | None = None
    """Name of the provider of the platform, for instance `Finicity`."""
    customer_id: int | None = None
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    consumer_id: str | None = None
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    consumer_ssn: str | None = None
    """Final four digits of a consumer's Social Security number, as returned in consumer records and
    reports."""
    consumer_custom_id: str | None = None
    """Custom ID of the consumer, as a string, for instance `9999`."""
    first_name: str | None = None
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str | None = None
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    last_four_report_id: str | None = None
    """Last four characters of the report's ID, for instance `u4hs`."""
    report_id: str | None = None
    """Identifies one report, for instance `u4hstnnak45g`. Comes with the acknowledgement of a
    generate call, and is used to fetch the report."""
    created_date: int | None = None
    """Point in time, in epoch seconds."""
    report_type: (
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
        | None
    ) = None
    """Kind of report, which decides the shape of its body: for instance `voa`, `voaHistory`, `voi`,
    `voePayroll`, `voiePayroll`, `voeTransactions`, `voieTxVerify`, `paystatement`, `statement`,
    `transactions`, `preQualVoa`, `assetSummary`, `cfrp`, `cfrb`, or analytics such as `barpcra` and
    `pripcra`."""
    status: Literal["inProgress", "success", "failure"] | str | None = None
    """State of the generation of a report: `inProgress`, `success` or `failure`. Only the last two
    are final."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "consumer_ssn",
            "first_name",
            "last_name",
        }
    )
