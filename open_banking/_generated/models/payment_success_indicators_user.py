"""PaymentSuccessIndicatorsUser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payment_success_indicators_address import PaymentSuccessIndicatorsAddress
    from .payment_success_indicators_phone import PaymentSuccessIndicatorsPhone


@define(kw_only=True, eq=False, repr=False)
class PaymentSuccessIndicatorsUser(Model):
    """Customer who makes the transaction to be scored: name, email, address and phone."""

    name: str | None = None
    """Name that the customer gave for the transaction, for instance `Jane Doe`."""
    email: str | None = None
    """Email address that the customer gave for the transaction."""
    address: PaymentSuccessIndicatorsAddress | None = None
    """Postal address of the customer who makes the transaction to be scored."""
    phone: PaymentSuccessIndicatorsPhone | None = None
    """Phone number of the customer who makes the transaction to be scored, with the country it
    belongs to."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "address": Nested("payment_success_indicators_address", "PaymentSuccessIndicatorsAddress"),
        "phone": Nested("payment_success_indicators_phone", "PaymentSuccessIndicatorsPhone"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "name",
            "email",
            "address",
            "phone",
        }
    )
