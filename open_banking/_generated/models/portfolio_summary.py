"""PortfolioSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .portfolio_report import PortfolioReport

_portfolio_report_model: Deferred[PortfolioReport] = Deferred(__package__, ".portfolio_report", "PortfolioReport")


@define(kw_only=True, eq=False, repr=False)
class PortfolioSummary(Model):
    """A customer's portfolio: the most recent report of every type that has been generated. Older
    reports of the same type are left out."""

    portfolio_id: str
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
    reports: list[PortfolioReport]
    """Reports in the portfolio, the most recent one of each type."""

    _fields: ClassVar[Mapping[str, str]] = {
        "portfolio_id": "portfolioId",
        "reports": "reports",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PortfolioSummary:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.portfolio_id = get("portfolioId")
        v = get("reports")
        self.reports = (
            [_portfolio_report_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
