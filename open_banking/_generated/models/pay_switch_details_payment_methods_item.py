"""PaySwitchDetailsPaymentMethodsItem."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaySwitchDetailsPaymentMethodsItem(Model):
    """PaySwitchDetailsPaymentMethodsItem."""

    title: str | None = None
    """Name by which the user knows the card or bank account, for instance `Sample Card`."""
    type: Literal["card", "bank"] | str
    """Means of payment for the bill; known values: `card`, `bank`."""
    brand: str | None = None
    """Brand on the customer's card, for instance `Mastercard`."""
    bank_identifier: str | None = None
    """Routing number of the bank, nine digits as a string."""
    ends_with: str | None = None
    """Last digits of the number of the customer's card or bank account, for instance `4126`."""
    bank_account_type: str | None = None
    """Kind of bank account, for instance `Checking`, where `type` is `bank`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "bank_identifier",
            "ends_with",
        }
    )
