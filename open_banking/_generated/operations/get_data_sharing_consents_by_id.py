"""GetDataSharingConsentsByID: ``GET /data-sharing-consents/{consent_receipt_id}``."""

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

    from ..models.data_sharing_consent_receipt import DataSharingConsentReceipt

OPERATION = Operation(
    name="GetDataSharingConsentsByID",
    method="GET",
    path="/data-sharing-consents/{consent_receipt_id}",
    repeatable=True,
)

_data_sharing_consent_receipt_model: Deferred[DataSharingConsentReceipt] = Deferred(
    __package__, "..models.data_sharing_consent_receipt", "DataSharingConsentReceipt"
)


def _parse(response: httpx.Response) -> DataSharingConsentReceipt:
    return parse_model(OPERATION, response, _data_sharing_consent_receipt_model)


def plan(
    self: Node[Any],
    *,
    consent_receipt_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[DataSharingConsentReceipt]:
    """Get one data sharing consent.

    Returns one data sharing consent given to the partner, found by the ID of its receipt.

    Args:
        consent_receipt_id: Identifies a data sharing consent: the `consent_receipt_id` of its
            receipt. Example: ``"123e4567-e89b-42d3-a456-556642440000"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The consent receipt: its purpose, status, institutions and access period.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        NotFoundError: HTTP 404. Sent when there is no such consent receipt (code `10215`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`) or the
            token is invalid (`10022`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/data-sharing-consents/{_segment('consent_receipt_id', consent_receipt_id)}"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
