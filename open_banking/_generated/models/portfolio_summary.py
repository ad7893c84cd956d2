"""PortfolioSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .portfolio_report import PortfolioReport


@define(kw_only=True, eq=False, repr=False)
class PortfolioSummary(Model):
    """Portfolio of a customer: the most recent report of every type that has been generated. Older
    reports of the same type are left out."""

    portfolio_id: str
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
    reports: list[PortfolioReport]
    """Reports in the portfolio, the most recent one of each type."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "reports": [Nested("portfolio_report", "PortfolioReport")],
    }
