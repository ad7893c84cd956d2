"""ThirdPartyAccessReceiptData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .third_party_access_proof import ThirdPartyAccessProof
    from .third_party_access_receipt import ThirdPartyAccessReceipt


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessReceiptData(Model):
    """Consent receipt paired with the digital signature that proves it, as returned when an access
    key is created or changed."""

    receipt: ThirdPartyAccessReceipt | None = None
    """Consent receipt that records which products a third party may use on behalf of which
    customer. Its `receiptId` serves as the access key ID."""
    proof: ThirdPartyAccessProof | None = None
    """Digital signature over the receipt of a third-party access key, with the ID of the key that
    made it and a timestamp."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "receipt": Nested("third_party_access_receipt", "ThirdPartyAccessReceipt"),
        "proof": Nested("third_party_access_proof", "ThirdPartyAccessProof"),
    }
