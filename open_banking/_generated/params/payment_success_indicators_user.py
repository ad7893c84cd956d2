"""The request dictionary of PaymentSuccessIndicatorsUser."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.payment_success_indicators_address import PaymentSuccessIndicatorsAddress
    from ..models.payment_success_indicators_phone import PaymentSuccessIndicatorsPhone
    from .payment_success_indicators_address import PaymentSuccessIndicatorsAddressParams
    from .payment_success_indicators_phone import PaymentSuccessIndicatorsPhoneParams


class PaymentSuccessIndicatorsUserParams(TypedDict, total=False):
    """Customer who makes the transaction to be scored: name, email, address and phone."""

    name: str
    """Name that the customer gave for the transaction, for instance `Jane Doe`."""
    email_field: str
    """Email address that the customer gave for the transaction."""
    address: PaymentSuccessIndicatorsAddressParams | PaymentSuccessIndicatorsAddress
    """Postal address of the customer who makes the transaction to be scored."""
    phone: PaymentSuccessIndicatorsPhoneParams | PaymentSuccessIndicatorsPhone
    """Phone number of the customer who makes the transaction to be scored, with the country it
    belongs to."""


SHAPE = Shape(
    __package__,
    "PaymentSuccessIndicatorsUser",
    {
        "name": "name",
        "email_field": "email",
        "address": "address",
        "phone": "phone",
    },
    nested={
        "address": (".payment_success_indicators_address", "SHAPE"),
        "phone": (".payment_success_indicators_phone", "SHAPE"),
    },
)
