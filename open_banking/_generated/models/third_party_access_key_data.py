"""ThirdPartyAccessKeyData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .third_party_access_product import ThirdPartyAccessProduct
    from .third_party_access_provenance import ThirdPartyAccessProvenance

_third_party_access_product_model: Deferred[ThirdPartyAccessProduct] = Deferred(
    __package__, ".third_party_access_product", "ThirdPartyAccessProduct"
)
_third_party_access_provenance_model: Deferred[ThirdPartyAccessProvenance] = Deferred(
    __package__, ".third_party_access_provenance", "ThirdPartyAccessProvenance"
)


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

    _fields: ClassVar[Mapping[str, str]] = {
        "customer_id": "customerId",
        "partner_id": "partnerId",
        "third_party_partner_id": "thirdPartyPartnerId",
        "provenance": "provenance",
        "products": "products",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ThirdPartyAccessKeyData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.customer_id = get("customerId")
        self.partner_id = get("partnerId")
        self.third_party_partner_id = get("thirdPartyPartnerId")
        v = get("provenance")
        self.provenance = _third_party_access_provenance_model.from_dict(v) if v.__class__ is dict else v
        v = get("products")
        self.products = (
            [_third_party_access_product_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
