"""PortfolioWithConsumerSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .portfolio_consumer import PortfolioConsumer
    from .portfolio_report import PortfolioReport


@define(kw_only=True, eq=False, repr=False)
class PortfolioWithConsumerSummary(Model):
    """Portfolio of a consumer: the most recent report of every type, together with the consumer
    whom they are about."""

    portfolio_id: str
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
    reports: list[PortfolioReport]
    """Reports in the portfolio, the most recent one of each type."""
    consumer: PortfolioConsumer
    """Consumer whose reports a portfolio gathers. Included when the portfolio is requested by
    consumer."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "reports": [Nested("portfolio_report", "PortfolioReport")],
        "consumer": Nested("portfolio_consumer", "PortfolioConsumer"),
    }
