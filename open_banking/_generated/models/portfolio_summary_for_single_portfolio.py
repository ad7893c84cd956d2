"""PortfolioSummaryForSinglePortfolio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .consumer import Consumer
    from .portfolio_report import PortfolioReport


@define(kw_only=True, eq=False, repr=False)
class PortfolioSummaryForSinglePortfolio(Model):
    """One portfolio, found by its own ID: the consumer's record and the reports in it."""

    portfolio_id: str
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
    consumer: Consumer
    """Personal data of the person behind a customer. The consumer owns the reports even after that
    customer is deleted. Returned when read by consumer ID or by customer."""
    reports: list[PortfolioReport]
    """Reports in the portfolio, one short record each."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "consumer": Nested("consumer", "Consumer"),
        "reports": [Nested("portfolio_report", "PortfolioReport")],
    }
