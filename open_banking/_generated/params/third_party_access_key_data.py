"""The request dictionary of ThirdPartyAccessKeyData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.third_party_access_product import ThirdPartyAccessProduct
    from ..models.third_party_access_provenance import ThirdPartyAccessProvenance
    from .third_party_access_product import ThirdPartyAccessProductParams
    from .third_party_access_provenance import ThirdPartyAccessProvenanceParams


class ThirdPartyAccessKeyDataParams(TypedDict, total=False):
    """Request body that creates or changes an access key: the recipient partner and its customer,
    the third-party partner that asks for access, the calling client, and the products to be
    opened."""

    customer_id: str
    """ID of the customer at the recipient, the partner in `partner_id`. Required by the API."""
    partner_id: str
    """Partner ID of the recipient, to whom the customer belongs. Required by the API."""
    third_party_partner_id: str
    """Partner ID of the requester, the third party that gets access. Required by the API."""
    provenance: ThirdPartyAccessProvenanceParams | ThirdPartyAccessProvenance
    """Where a request for third-party access came from: client identifier, IP address and cookie of
    the caller. Sent with the request and repeated in the receipt."""
    products: Sequence[ThirdPartyAccessProductParams | ThirdPartyAccessProduct]
    """API products opened to the third party, each for one account and a validity period. Required
    by the API."""


SHAPE = Shape(
    __package__,
    "ThirdPartyAccessKeyData",
    {
        "customer_id": "customerId",
        "partner_id": "partnerId",
        "third_party_partner_id": "thirdPartyPartnerId",
        "provenance": "provenance",
        "products": "products",
    },
    nested={
        "provenance": (".third_party_access_provenance", "SHAPE"),
        "products": (".third_party_access_product", "SHAPE"),
    },
)
