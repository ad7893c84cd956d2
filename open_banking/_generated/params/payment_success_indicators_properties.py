"""The request dictionary of PaymentSuccessIndicatorsProperties."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.payment_success_indicators_transaction import PaymentSuccessIndicatorsTransaction
    from ..models.payment_success_indicators_user import PaymentSuccessIndicatorsUser
    from .payment_success_indicators_transaction import PaymentSuccessIndicatorsTransactionParams
    from .payment_success_indicators_user import PaymentSuccessIndicatorsUserParams


class PaymentSuccessIndicatorsPropertiesParams(TypedDict, total=False):
    """Request body for Payment Success Indicators: the transaction to be scored and, optionally,
    the customer who makes it."""

    transaction: PaymentSuccessIndicatorsTransactionParams | PaymentSuccessIndicatorsTransaction
    """ACH transaction that is to be scored: its amount and the day by which it settles. Required by
    the API."""
    user: PaymentSuccessIndicatorsUserParams | PaymentSuccessIndicatorsUser
    """Customer who makes the transaction to be scored: name, email, address and phone."""


SHAPE = Shape(
    __package__,
    "PaymentSuccessIndicatorsProperties",
    {
        "transaction": "transaction",
        "user": "user",
    },
    nested={
        "transaction": (".payment_success_indicators_transaction", "SHAPE"),
        "user": (".payment_success_indicators_user", "SHAPE"),
    },
)
