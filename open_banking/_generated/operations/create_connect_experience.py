"""CreateConnectExperience: ``POST /connect/experiences/{experience_id}/duplicate``."""

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

    from ..models.create_experience import CreateExperience
    from ..models.indirect_partner_request import IndirectPartnerRequest
    from ..params.indirect_partner_request import IndirectPartnerRequestParams

OPERATION = Operation(
    name="CreateConnectExperience",
    method="POST",
    path="/connect/experiences/{experience_id}/duplicate",
)

_create_experience_model: Deferred[CreateExperience] = Deferred(
    __package__, "..models.create_experience", "CreateExperience"
)


def _parse(response: httpx.Response) -> CreateExperience:
    return parse_model(OPERATION, response, _create_experience_model)


def plan(
    self: Node[Any],
    *,
    experience_id: str | int,
    data: IndirectPartnerRequestParams | IndirectPartnerRequest,
    request_options: RequestOptions | None = None,
) -> Plan[CreateExperience]:
    """Copy a Connect experience for an indirect partner.

    Copies an existing Connect experience for an indirect partner, who then manages the onboarding
    of customers with the settings of the original.

    Args:
        experience_id: UUID of the Connect experience to copy. Example:
            ``"84fd419a-1add-4bf4-961b-16e8285b3a92"``.
        data: The `indirect_partner_id` of the partner for whom the experience is copied. A
            dictionary (:class:`~open_banking.params.IndirectPartnerRequestParams`) or a
            :class:`~open_banking.models.IndirectPartnerRequest`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The `experience_id`, a UUID, of the new experience.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field fails validation, for instance an
            experience ID that is not a UUID (code `1003`).
        AuthenticationError: HTTP 401. Sent when the token has expired (code `10023`).
        APIConnectionError: There was no response.
    """
    from ..params.indirect_partner_request import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/connect/experiences/{_segment('experience_id', experience_id)}/duplicate",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
