"""GetLocationMatches: ``GET /decisioning/sbca/location-matches``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.location_matches import LocationMatches

OPERATION = Operation(
    name="GetLocationMatches",
    method="GET",
    path="/decisioning/sbca/location-matches",
    repeatable=True,
)

_location_matches_model: Deferred[LocationMatches] = Deferred(
    __package__, "..models.location_matches", "LocationMatches"
)


def _parse(response: httpx.Response) -> LocationMatches:
    return parse_model(OPERATION, response, _location_matches_model)


def plan(
    self: Node[Any],
    *,
    id_type: str | None = None,
    id_value: str | None = None,
    merchant_name: str | None = None,
    street_address: str | None = None,
    city: str | None = None,
    state_province_region: str | None = None,
    postal_code: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[LocationMatches]:
    """Find locations that match a merchant.

    Returns up to 3 locations that match a merchant best. Search either by `id_type` and `id_value`,
    or by `merchant_name` and address. The `locationId` of a match goes into a Small Business Credit
    Analytics report.

    Args:
        id_type: Kind of identifier that `id_value` holds, for instance `MERCHANT_ID`. Both are
            required together, without the merchant's name and address.
        id_value: Identifier of the merchant, of the kind given in `id_type`, for instance
            `106241230D01`.
        merchant_name: Name of the merchant to search for, at most 250 characters. It is given
            with the address, without `id_type` and `id_value`. Example: ``"Artisan Emporium"``.
        street_address: House number and street of the merchant to search for, at most 250
            characters, for instance `123 Main St`. Example: ``"123 Main St"``.
        city: City of the merchant to search for: letters, digits, spaces, single quotes and
            commas only. Example: ``"Murray"``.
        state_province_region: State or other region of the merchant to search for, as the
            abbreviation used in its country, for instance `UT`. Example: ``"UT"``.
        postal_code: Postal code of the merchant to search for, in the format of its country,
            for instance `84123`. Example: ``"84123"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Up to 3 merchant locations, each with its ID, rank, name and address.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when data is missing (code `10020`) or invalid
            (`10025`), or when the identifier and the merchant's name with address come in one
            request (`10030`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`) or
            invalid (`10027`), or the token is missing (`10024`) or expired (`10023`).
        NotFoundError: HTTP 404. Sent when no merchant location matches the data given (code
            `10100`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/decisioning/sbca/location-matches",
            query=_query(
                ("id_type", "idType", id_type),
                ("id_value", "idValue", id_value),
                ("merchant_name", "merchantName", merchant_name),
                ("street_address", "streetAddress", street_address),
                ("city", "city", city),
                ("state_province_region", "stateProvinceRegion", state_province_region),
                ("postal_code", "postalCode", postal_code),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
