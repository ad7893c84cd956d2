"""PortfolioWithConsumerSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .portfolio_consumer import PortfolioConsumer
    from .portfolio_report import PortfolioReport

_portfolio_consumer_model: Deferred[PortfolioConsumer] = Deferred(
    __package__, ".portfolio_consumer", "PortfolioConsumer"
)
_portfolio_report_model: Deferred[PortfolioReport] = Deferred(__package__, ".portfolio_report", "PortfolioReport")


@define(kw_only=True, eq=False, repr=False)
class PortfolioWithConsumerSummary(Model):
    """A consumer's portfolio: the most recent report of every type, together with the consumer they
    are about."""

    portfolio_id: str
    """Identifies a customer's portfolio of reports, for instance `y4zsgccj4xpw-6-port`. All reports
    made for one customer carry the same value."""
    reports: list[PortfolioReport]
    """Reports in the portfolio, the most recent one of each type."""
    consumer: PortfolioConsumer
    """Consumer whose reports a portfolio gathers. Included when the portfolio is requested by
    consumer."""

    _fields: ClassVar[Mapping[str, str]] = {
        "portfolio_id": "portfolioId",
        "reports": "reports",
        "consumer": "consumer",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PortfolioWithConsumerSummary:
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
        v = get("consumer")
        self.consumer = _portfolio_consumer_model.from_dict(v) if v.__class__ is dict else v
        return self
