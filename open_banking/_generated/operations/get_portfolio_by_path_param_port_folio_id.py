"""GetPortfolioByPathParamPortFolioID: ``GET /decisioning/v1/portfolios/{portfolioId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.portfolio_summary_for_single_portfolio import PortfolioSummaryForSinglePortfolio

OPERATION = Operation(
    name="GetPortfolioByPathParamPortFolioID",
    method="GET",
    path="/decisioning/v1/portfolios/{portfolioId}",
    repeatable=True,
)

_portfolio_summary_for_single_portfolio_model: Deferred[PortfolioSummaryForSinglePortfolio] = Deferred(
    __package__, "..models.portfolio_summary_for_single_portfolio", "PortfolioSummaryForSinglePortfolio"
)


def _parse(response: httpx.Response) -> PortfolioSummaryForSinglePortfolio:
    return parse_model(OPERATION, response, _portfolio_summary_for_single_portfolio_model)


def plan(
    self: Node[Any],
    *,
    portfolio_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[PortfolioSummaryForSinglePortfolio]:
    """Get one portfolio by its ID.

    Returns one portfolio, found by its own ID: the consumer's record and short records of its
    reports.

    Args:
        portfolio_id: Identifies the portfolio to return, for instance `y4zsgccj4xpw-port`: the
            `portfolio_id` of the reports in it. Example: ``"y4zsgccj4xpw-port"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The portfolio: its reports, and the details of the consumer.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the portfolio ID is malformed (code `10010`) or has
            no readable version (`10100`). The body has the general error format or the one with a
            `trackingId`.
        PermissionDeniedError: HTTP 403. Sent when the caller has no right to the portfolio
            (code `10405`).
        NotFoundError: HTTP 404. Sent when the portfolio is unknown or holds no valid report
            (code `10010`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/decisioning/v1/portfolios/{_segment('portfolio_id', portfolio_id)}"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
