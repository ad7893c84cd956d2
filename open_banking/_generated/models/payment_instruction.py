"""PaymentInstruction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .descriptor import Descriptor

_descriptor_model: Deferred[Descriptor] = Deferred(__package__, ".descriptor", "Descriptor")


@define(kw_only=True, eq=False, repr=False)
class PaymentInstruction(Model):
    """Details for paying by one rail, ACH or RTP (Real-Time Payments): the real account number,
    further descriptors and, for RTP only, whether transfers in and out are possible."""

    type: Literal["ach", "rtp"] | str
    """Payment rail that the instruction is for; known values: `ach` (Automated Clearing House),
    `rtp` (Real-Time Payments)."""
    account_number: str
    """Number of the account at the institution, for payments over this rail."""
    descriptors: list[Descriptor] | None = None
    """Further values of the payment instruction, each labeled by its type, for instance
    `routingNumber`."""
    transfer_in_enabled: bool | None = None
    """Whether money can be moved into the account over this rail; applies to RTP only."""
    transfer_out_enabled: bool | None = None
    """Whether money can be moved out of the account over this rail; applies to RTP only."""

    _fields: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "account_number": "accountNumber",
        "descriptors": "descriptors",
        "transfer_in_enabled": "transferInEnabled",
        "transfer_out_enabled": "transferOutEnabled",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentInstruction:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.type = get("type")
        self.account_number = get("accountNumber")
        v = get("descriptors")
        self.descriptors = (
            [_descriptor_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        self.transfer_in_enabled = get("transferInEnabled")
        self.transfer_out_enabled = get("transferOutEnabled")
        return self
