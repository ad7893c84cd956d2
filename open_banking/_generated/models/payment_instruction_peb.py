"""PaymentInstructionPEB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .descriptor import Descriptor


@define(kw_only=True, eq=False, repr=False)
class PaymentInstructionPEB(Model):
    """Account number with further payment data of an account in a Payment Enablement Bundle, for
    one payment rail."""

    type: str
    """Payment rail that the instruction is for, for instance `ach`."""
    account_number: str
    """Number of the account at the institution, for payments over this rail."""
    tan_enabled: bool | None = None
    """Whether the institution originates payments with a tokenized account number."""
    descriptors: list[Descriptor] | None = None
    """Further values of the payment instruction, each labeled by its type, for instance
    `routingNumber`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "descriptors": [Nested("descriptor", "Descriptor")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number",
        }
    )
