"""ThirdPartyAccessReceipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .third_party_access_product import ThirdPartyAccessProduct
    from .third_party_access_provenance import ThirdPartyAccessProvenance


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessReceipt(Model):
    """Consent receipt that records which products a third party may use on behalf of which
    customer. Its `receipt_id` serves as the access key ID."""

    profile: int | None = None
    """Type of the consent receipt, as a number."""
    version: str | None = None
    """Version of the schema that the receipt follows, as a string."""
    receipt_id: str | None = None
    """Unique ID of the consent receipt, assigned by Finicity; it serves as the access key ID."""
    customer_id: str | None = None
    """Pseudonym of the recipient's customer ID."""
    partner_id: str | None = None
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    products: list[ThirdPartyAccessProduct] | None = None
    """API products opened to the third party, each for one account and a validity period."""
    provenance: ThirdPartyAccessProvenance | None = None
    """Where a request for third-party access came from: client identifier, IP address and cookie of
    the caller. Sent with the request and repeated in the receipt."""
    timestamp: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "products": [Nested("third_party_access_product", "ThirdPartyAccessProduct")],
        "provenance": Nested("third_party_access_provenance", "ThirdPartyAccessProvenance"),
        "timestamp": "datetime",
    }
