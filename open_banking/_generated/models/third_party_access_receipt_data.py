"""ThirdPartyAccessReceiptData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .third_party_access_proof import ThirdPartyAccessProof
    from .third_party_access_receipt import ThirdPartyAccessReceipt

_third_party_access_proof_model: Deferred[ThirdPartyAccessProof] = Deferred(
    __package__, ".third_party_access_proof", "ThirdPartyAccessProof"
)
_third_party_access_receipt_model: Deferred[ThirdPartyAccessReceipt] = Deferred(
    __package__, ".third_party_access_receipt", "ThirdPartyAccessReceipt"
)


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessReceiptData(Model):
    """A consent receipt paired with the digital signature that proves it, as returned when an
    access key is created or changed."""

    receipt: ThirdPartyAccessReceipt | None = None
    """Consent receipt that records which products a third party may use on behalf of which
    customer. Its `receiptId` serves as the access key ID."""
    proof: ThirdPartyAccessProof | None = None
    """Digital signature over the receipt of a third-party access key, with the ID of the key that
    made it and a timestamp."""

    _fields: ClassVar[Mapping[str, str]] = {
        "receipt": "receipt",
        "proof": "proof",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ThirdPartyAccessReceiptData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("receipt")
        self.receipt = _third_party_access_receipt_model.from_dict(v) if v.__class__ is dict else v
        v = get("proof")
        self.proof = _third_party_access_proof_model.from_dict(v) if v.__class__ is dict else v
        return self
