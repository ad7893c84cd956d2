"""ThirdPartyAccessKeyData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .third_party_access_product import ThirdPartyAccessProduct
    from .third_party_access_provenance import ThirdPartyAccessProvenance


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessKeyData(Model):
    """Request body that creates or changes an access key: the recipient partner and its customer,
    the third-party partner that asks for access, the calling client, and the products to be
    opened."""

    customer_id: str
    """ID of the customer at the recipient, the partner in `partner_id`."""
    partner_id: str
    """Partner ID of the recipient, to whom the customer belongs."""
    third_party_partner_id: str
    """Partner ID of the requester, the third party that gets access."""
    provenance: ThirdPartyAccessProvenance | None = None
    """Where a request for third-party access came from: client identifier, IP address and cookie of
    the caller. Sent with the request and repeated in the receipt."""
    products: list[ThirdPartyAccessProduct]
    """API products opened to the third party, each for one account and a validity period."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "provenance": Nested("third_party_access_provenance", "ThirdPartyAccessProvenance"),
        "products": [Nested("third_party_access_product", "ThirdPartyAccessProduct")],
    }
