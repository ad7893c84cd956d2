"""PortfolioReport."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PortfolioReport(Model):
    """One report in a portfolio: its IDs, type, status and creation date. It is the newest of its
    type."""

    id: str
    """Identifies one report, for instance `u4hstnnak45g`. Comes with the acknowledgement of a
    generate call, and is used to fetch the report."""
    portfolio_id: str
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
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
    created_date: int
    """Time of creation, in epoch seconds."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
