"""RevokeThirdPartyAccessKey: ``DELETE /aggregation/v1/partners/accessKey/{consentReceiptId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="RevokeThirdPartyAccessKey",
    method="DELETE",
    path="/aggregation/v1/partners/accessKey/{consentReceiptId}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    consent_receipt_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Revoke another partner's access.

    Revokes an access key, so that the other partner no longer has the access it granted.
    `consent_receipt_id` comes from the creation of the key. The response has no body.

    Args:
        consent_receipt_id: Identifies a third-party access key: the `receiptId` returned when
            the key was generated, for instance `cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1`. Example:
            ``"cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the access key is revoked; there is no body. The response has no body, so this
        is ``None``.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/aggregation/v1/partners/accessKey/{_segment('consent_receipt_id', consent_receipt_id)}"),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
