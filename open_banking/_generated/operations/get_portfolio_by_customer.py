"""GetPortfolioByCustomer: ``GET /decisioning/v1/customers/{customerId}/portfolios/{portfolioId}``."""

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

    from ..models.portfolio_summary import PortfolioSummary

OPERATION = Operation(
    name="GetPortfolioByCustomer",
    method="GET",
    path="/decisioning/v1/customers/{customerId}/portfolios/{portfolioId}",
    repeatable=True,
)

_portfolio_summary_model: Deferred[PortfolioSummary] = Deferred(
    __package__, "..models.portfolio_summary", "PortfolioSummary"
)


def _parse(response: httpx.Response) -> PortfolioSummary:
    return parse_model(OPERATION, response, _portfolio_summary_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    portfolio_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[PortfolioSummary]:
    """Get a customer's latest reports of each type.

    Returns a portfolio: short records of the reports generated for the customer. Only the newest
    report of each type (VOA, VOI and so on) is listed. A `portfolio_id` without its version number
    gives the latest reports.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        portfolio_id: Identifies a portfolio in one version, for instance `y4zsgccj4xpw-6-port`.
            Without the version number, the latest reports are returned. Example:
            ``"y4zsgccj4xpw-6-port"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The portfolio of the customer, listing the latest report of each type.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        PermissionDeniedError: HTTP 403. Sent when a security freeze is in force for the
            consumer (code `10405`).
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v1/customers/{_segment('customer_id', customer_id)}/portfolios/{_segment('portfolio_id', portfolio_id)}",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
