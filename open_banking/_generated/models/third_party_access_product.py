"""ThirdPartyAccessProduct."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .third_party_access_period import ThirdPartyAccessPeriod


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessProduct(Model):
    """One API product opened to a third party through an access key: the account, the validity
    period, a limit on calls and the partner who is billed (the recipient by default)."""

    product: (
        Literal["moneyTransferDetails", "availableBalance", "availableBalanceLive", "accountOwner", "paymentIndicator"]
        | str
    )
    """API opened to the third party: `moneyTransferDetails`, `availableBalance` (cached),
    `availableBalanceLive` (asked from the institution), `accountOwner` (names and addresses) or
    `paymentIndicator` (settlement score)."""
    payor_id: str | None = None
    """ID of the partner that is billed when the third party requests data; without it, the
    recipient is billed."""
    max_calls: int | None = None
    """Maximum number of calls that the third party may make to the product."""
    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    access_period: ThirdPartyAccessPeriod
    """Span of time, between two date-times, during which a third party may use a product."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "access_period": Nested("third_party_access_period", "ThirdPartyAccessPeriod"),
    }
