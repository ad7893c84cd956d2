"""PortfolioReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PortfolioReport(Model):
    """One report in a portfolio: its IDs, type, status and creation date. It is the newest of its
    type."""

    id: str
    """Identifies one report, for instance `u4hstnnak45g`. Comes from the acknowledgement of a
    generate call and serves to fetch the report."""
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
        ]
        | str
    )
    """Kind of report, which decides the shape of its body: for instance `voa`, `voaHistory`, `voi`,
    `voePayroll`, `voiePayroll`, `voeTransactions`, `voieTxVerify`, `paystatement`, `statement`,
    `transactions`, `preQualVoa`, `assetSummary`, `cfrp`, `cfrb`, or analytics such as `barpcra` and
    `cfrpcra`."""
    status: Literal["inProgress", "success", "failure"] | str
    """How the generation of a report stands: `inProgress`, `success` or `failure`. Only the last
    two are final."""
    created_date: int
    """Moment of creation, in epoch seconds."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "portfolio_id": "portfolioId",
        "type": "type",
        "status": "status",
        "created_date": "createdDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PortfolioReport:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.portfolio_id = get("portfolioId")
        self.type = get("type")
        self.status = get("status")
        self.created_date = get("createdDate")
        return self
