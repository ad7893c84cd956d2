"""ReportSummary."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ReportSummary(Model):
    """One report in a customer's or consumer's list of reports: what it is, who requested it and
    the state of its generation. The content is fetched by its ID."""

    id: str
    """Identifies one report, for instance `u4hstnnak45g`. Comes with the acknowledgement of a
    generate call, and is used to fetch the report."""
    request_id: str
    """Finicity's tracking ID for everything done in connection with one report, for instance
    `cjqm4wtdcn`."""
    requester_name: str
    """Name of the partner that requested the report, for instance `Finicity Test API`."""
    created_date: int
    """Time of creation, in epoch seconds."""
    consumer_id: str | None = None
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    consumer_ssn: str | None = None
    """Final four digits of a consumer's Social Security number, as returned in consumer records and
    reports."""
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

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "consumer_ssn",
        }
    )
