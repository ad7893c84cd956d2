"""ThirdPartyAccessReceipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred, as_datetime

if TYPE_CHECKING:
    import datetime as _datetime
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
class ThirdPartyAccessReceipt(Model):
    """Consent receipt that records which products a third party may use on behalf of which
    customer. Its `receipt_id` serves as the access key ID."""

    profile: int | None = None
    """Type of the consent receipt, as a number."""
    version: str | None = None
    """Version of the schema that the receipt follows, as text."""
    receipt_id: str | None = None
    """Unique ID of the consent receipt, assigned by Finicity; it serves as the access key ID."""
    customer_id: str | None = None
    """Pseudonym of the recipient's customer ID."""
    partner_id: str | None = None
    """String of digits that identifies a partner, a company using the API. The Developer Dashboard
    shows it to the partner, together with the partner secret."""
    products: list[ThirdPartyAccessProduct] | None = None
    """API products opened to the third party, each for one account and a validity period."""
    provenance: ThirdPartyAccessProvenance | None = None
    """Where a request for third-party access came from: client identifier, IP address and cookie of
    the caller. Sent with the request and repeated in the receipt."""
    timestamp: _datetime.datetime | None = None
    """Moment as an ISO 8601 date and time with UTC offset, down to fractions of a second, for
    instance `2022-03-10T06:06:20.042584549Z`. Used in third party access records."""

    _fields: ClassVar[Mapping[str, str]] = {
        "profile": "profile",
        "version": "version",
        "receipt_id": "receiptId",
        "customer_id": "customerId",
        "partner_id": "partnerId",
        "products": "products",
        "provenance": "provenance",
        "timestamp": "timestamp",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ThirdPartyAccessReceipt:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.profile = get("profile")
        self.version = get("version")
        self.receipt_id = get("receiptId")
        self.customer_id = get("customerId")
        self.partner_id = get("partnerId")
        v = get("products")
        self.products = (
            [_third_party_access_product_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("provenance")
        self.provenance = _third_party_access_provenance_model.from_dict(v) if v.__class__ is dict else v
        v = get("timestamp")
        self.timestamp = as_datetime(v) if v.__class__ is str else v
        return self
