"""PaymentSuccessIndicatorsProperties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payment_success_indicators_transaction import PaymentSuccessIndicatorsTransaction
    from .payment_success_indicators_user import PaymentSuccessIndicatorsUser


@define(kw_only=True, eq=False, repr=False)
class PaymentSuccessIndicatorsProperties(Model):
    """Request body for Payment Success Indicators: the transaction to be scored and, optionally,
    the customer who makes it."""

    transaction: PaymentSuccessIndicatorsTransaction
    """ACH transaction that is to be scored: its amount and the day by which it settles."""
    user: PaymentSuccessIndicatorsUser | None = None
    """Customer who makes the transaction to be scored: name, email, address and phone."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transaction": Nested("payment_success_indicators_transaction", "PaymentSuccessIndicatorsTransaction"),
        "user": Nested("payment_success_indicators_user", "PaymentSuccessIndicatorsUser"),
    }
