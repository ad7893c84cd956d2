"""PaymentInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payment_instruction import PaymentInstruction


@define(kw_only=True, eq=False, repr=False)
class PaymentInstructions(Model):
    """Ways in which money can be moved to or from one account: the response of the payment
    instruction call, for checking, savings and money market accounts."""

    payment_instruction: list[PaymentInstruction] | None = None
    """Payment instructions of the account, one entry per rail: ACH and, where available, RTP and
    FedNow."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "payment_instruction": [Nested("payment_instruction", "PaymentInstruction")],
    }
