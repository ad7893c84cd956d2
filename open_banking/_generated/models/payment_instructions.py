"""PaymentInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payment_instruction import PaymentInstruction

_payment_instruction_model: Deferred[PaymentInstruction] = Deferred(
    __package__, ".payment_instruction", "PaymentInstruction"
)


@define(kw_only=True, eq=False, repr=False)
class PaymentInstructions(Model):
    """Ways in which money can be moved to or from one account: the answer of the payment
    instruction call, for checking, savings and money market accounts."""

    payment_instruction: list[PaymentInstruction] | None = None
    """Payment instructions of the account, one entry per rail: ACH and, where available, RTP."""

    _fields: ClassVar[Mapping[str, str]] = {
        "payment_instruction": "paymentInstruction",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentInstructions:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("paymentInstruction")
        self.payment_instruction = (
            [_payment_instruction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
