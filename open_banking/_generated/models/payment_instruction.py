"""PaymentInstruction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .descriptor import Descriptor


@define(kw_only=True, eq=False, repr=False)
class PaymentInstruction(Model):
    """Details for payments over one rail, ACH, RTP (Real-Time Payments) or FedNow: the real account
    number, further descriptors and, except for ACH, whether transfers in and out are enabled."""

    type: Literal["ach", "rtp", "fednow"] | str
    """Payment rail that the instruction is for; known values: `ach` (Automated Clearing House),
    `rtp` (Real-Time Payments), `fednow` (FedNow)."""
    account_number: str
    """Number of the account at the institution, for payments over this rail."""
    tan_enabled: bool | None = None
    """Whether the institution originates payments with a tokenized account number; `false` by
    default."""
    descriptors: list[Descriptor] | None = None
    """Further values of the payment instruction, each labeled by its type, for instance
    `routingNumber`."""
    transfer_in_enabled: bool | None = None
    """Whether money can be moved into the account over this rail; applies to RTP and FedNow
    only."""
    transfer_out_enabled: bool | None = None
    """Whether money can be moved out of the account over this rail; applies to RTP and FedNow
    only."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "descriptors": [Nested("descriptor", "Descriptor")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number",
        }
    )
