"""GetCertifiedInstitutionsWithRSSD: ``GET /institution/v2/certifiedInstitutions/rssd``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import comma_separated as _comma_separated
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.certified_institutions_with_rssd import CertifiedInstitutionsWithRssd

OPERATION = Operation(
    name="GetCertifiedInstitutionsWithRSSD",
    method="GET",
    path="/institution/v2/certifiedInstitutions/rssd",
    repeatable=True,
    pagination="start",
)

_certified_institutions_with_rssd_model: Deferred[CertifiedInstitutionsWithRssd] = Deferred(
    __package__, "..models.certified_institutions_with_rssd", "CertifiedInstitutionsWithRssd"
)


def _parse(response: httpx.Response) -> CertifiedInstitutionsWithRssd:
    return parse_model(OPERATION, response, _certified_institutions_with_rssd_model)


def plan(
    self: Node[Any],
    *,
    search: str | None = None,
    start: int | None = None,
    limit: int | None = None,
    type: str | None = None,
    supported_countries: Sequence[str] | str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[CertifiedInstitutionsWithRssd]:
    """Search certified institutions, with their RSSD numbers.

    Returns one page of certified institutions, each with its `rssd`, the number of up to 10 digits
    by which the Federal Reserve identifies it.

    Args:
        search: Text to look for in the `name` of institutions, which need not match exactly.
            All institutions match when it is empty. Example: ``"finbank"``.
        start: Position of the first record to return, counted from 1 (the default). It is not a
            page number: with a `limit` of 15, the second page starts at 16. The API's default is
            ``1``. Example: ``1``.
        limit: How many records a page may hold: 25 by default, 1000 at most. The API's default
            is ``25``. Example: ``20``.
        type: Keeps only institutions certified for every one of these products, separated by
            commas; known values: `transAgg`, `ach`, `stateAgg`, `voi`, `voa`, `aha`,
            `availBalance`, `accountOwner`. Example: ``"voa,voi"``.
        supported_countries: Keeps only institutions of these countries: lowercase two-letter
            codes such as `us`, separated by commas in the request, or `*`, the default, for every
            country. Example: ``['us']``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of certified institutions with their RSSD numbers, and the counts `found`,
        `displaying` and `more_available`. When none matches, `institutions` is empty.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/institution/v2/certifiedInstitutions/rssd",
            query=_query(
                ("search", "search", search),
                ("start", "start", start),
                ("limit", "limit", limit),
                ("type", "type", type),
                (
                    "supported_countries",
                    "supportedCountries",
                    _comma_separated("supported_countries", supported_countries),
                ),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
