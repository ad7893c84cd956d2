"""ThirdPartyAccessKeyReceiptData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .third_party_access_receipt_data import ThirdPartyAccessReceiptData

_third_party_access_receipt_data_model: Deferred[ThirdPartyAccessReceiptData] = Deferred(
    __package__, ".third_party_access_receipt_data", "ThirdPartyAccessReceiptData"
)


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessKeyReceiptData(Model):
    """Answer to creating or changing an access key: the signed consent receipts. Customer and
    account IDs in them are pseudonyms of the real ones."""

    data: list[ThirdPartyAccessReceiptData] | None = None
    """Consent receipts of the access key, each paired with the signature that proves it."""

    _fields: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ThirdPartyAccessKeyReceiptData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("data")
        self.data = (
            [_third_party_access_receipt_data_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
