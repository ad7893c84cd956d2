"""ThirdPartyAccessKeyReceiptData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .third_party_access_receipt_data import ThirdPartyAccessReceiptData


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessKeyReceiptData(Model):
    """Response to creating or changing an access key: the signed consent receipts. Customer and
    account IDs in them are pseudonyms of the real ones."""

    data: list[ThirdPartyAccessReceiptData] | None = None
    """Consent receipts of the access key, each paired with the signature that proves it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "data": [Nested("third_party_access_receipt_data", "ThirdPartyAccessReceiptData")],
    }
