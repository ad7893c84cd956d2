"""getAllExternalDepositSwitches: ``GET /transfer/externals/{external_id}/deposit-switches``."""

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

    from ..models.external_deposit_switches_summary import ExternalDepositSwitchesSummary

OPERATION = Operation(
    name="getAllExternalDepositSwitches",
    method="GET",
    path="/transfer/externals/{external_id}/deposit-switches",
    repeatable=True,
)

_external_deposit_switches_summary_model: Deferred[ExternalDepositSwitchesSummary] = Deferred(
    __package__, "..models.external_deposit_switches_summary", "ExternalDepositSwitchesSummary"
)


def _parse(response: httpx.Response) -> ExternalDepositSwitchesSummary:
    return parse_model(OPERATION, response, _external_deposit_switches_summary_model)


def plan(
    self: Node[Any],
    *,
    external_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[ExternalDepositSwitchesSummary]:
    """List deposit switches by external ID.

    Returns a summary of all deposit switches that were made under one external ID.

    Args:
        external_id: Identifies what the deposit switches were made under: the external ID that
            the partner uses to distinguish deposit switches, for instance that of a branch.
            Example: ``"123456789"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A list of the deposit switches made in a branch under the external ID, each with its ID,
        status and creation date.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when no switch is on record for the external ID (code
            `1643`).
        NotFoundError: HTTP 404. Sent when something the call refers to is not found (code
            `14001`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`). An
            invalid app key is reported as plain text.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/transfer/externals/{_segment('external_id', external_id)}/deposit-switches"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
