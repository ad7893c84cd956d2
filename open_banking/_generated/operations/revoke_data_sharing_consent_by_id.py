"""RevokeDataSharingConsentById: ``DELETE /data-sharing-consents/{consent_receipt_id}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import header as _header
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="RevokeDataSharingConsentById",
    method="DELETE",
    path="/data-sharing-consents/{consent_receipt_id}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    consent_receipt_id: str | int,
    update_by: Literal["CUSTOMER", "PARTNER"] | str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Revoke a data sharing consent.

    Revokes a data sharing consent for all its institutions and makes it `INACTIVE`; data can no
    longer be read under it.

    Args:
        consent_receipt_id: Identifies a data sharing consent: the `consentReceiptId` of its
            receipt. Example: ``"123e4567-e89b-42d3-a456-556642440000"``.
        update_by: Who makes the change; known values: `CUSTOMER`, for instance to revoke an
            arrangement, `PARTNER`, for instance after deleting the customer. Example:
            ``"CUSTOMER"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that access is revoked; there is no body. The response has no body, so this is
        ``None``.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        NotFoundError: HTTP 404. Sent when there is no such consent receipt (code `10215`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`) or the
            token is invalid (`10022`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/data-sharing-consents/{_segment('consent_receipt_id', consent_receipt_id)}",
            headers=_header("update_by", "Update-By", update_by),
        ),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
