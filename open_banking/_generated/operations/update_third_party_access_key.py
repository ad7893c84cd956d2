"""UpdateThirdPartyAccessKey: ``PUT /aggregation/v1/partners/accessKey/{consentReceiptId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.third_party_access_key_data import ThirdPartyAccessKeyData
    from ..models.third_party_access_key_receipt_data import ThirdPartyAccessKeyReceiptData
    from ..params.third_party_access_key_data import ThirdPartyAccessKeyDataParams

OPERATION = Operation(
    name="UpdateThirdPartyAccessKey",
    method="PUT",
    path="/aggregation/v1/partners/accessKey/{consentReceiptId}",
    repeatable=True,
)

_third_party_access_key_receipt_data_model: Deferred[ThirdPartyAccessKeyReceiptData] = Deferred(
    __package__, "..models.third_party_access_key_receipt_data", "ThirdPartyAccessKeyReceiptData"
)


def _parse(response: httpx.Response) -> ThirdPartyAccessKeyReceiptData:
    return parse_model(OPERATION, response, _third_party_access_key_receipt_data_model)


def plan(
    self: Node[Any],
    *,
    consent_receipt_id: str | int,
    data: ThirdPartyAccessKeyDataParams | ThirdPartyAccessKeyData,
    request_options: RequestOptions | None = None,
) -> Plan[ThirdPartyAccessKeyReceiptData]:
    """Update another partner's access.

    Changes what an access key of another partner allows: the body has the same fields as at its
    creation. `consent_receipt_id` comes from the creation of the key. Returns the changed consent
    receipt.

    Args:
        consent_receipt_id: Identifies a third-party access key: the `receiptId` returned when
            the key was generated, for instance `cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1`. Example:
            ``"cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1"``.
        data: The updated access: the recipient's `customer_id` and `partner_id`, the
            requester's `third_party_partner_id`, and the `products`, each with an account and an
            access period. `provenance` may describe the calling client. A dictionary
            (:class:`~open_banking.params.ThirdPartyAccessKeyDataParams`) or a
            :class:`~open_banking.models.ThirdPartyAccessKeyData`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The consent receipts of the updated access key, with customer and account shown as pseudo
        identifiers.

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
    from ..params.third_party_access_key_data import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/partners/accessKey/{_segment('consent_receipt_id', consent_receipt_id)}",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
