"""The request dictionary of ThirdPartyAccessProduct."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.third_party_access_period import ThirdPartyAccessPeriod
    from .third_party_access_period import ThirdPartyAccessPeriodParams


class ThirdPartyAccessProductParams(TypedDict, total=False):
    """One API product opened to a third party through an access key: the account, the validity
    period, a limit on calls and the partner who is billed (the recipient by default)."""

    product: (
        Literal["moneyTransferDetails", "availableBalance", "availableBalanceLive", "accountOwner", "paymentIndicator"]
        | str
    )
    """API opened to the third party: `moneyTransferDetails`, `availableBalance` (cached),
    `availableBalanceLive` (asked from the institution), `accountOwner` (names and addresses) or
    `paymentIndicator` (settlement score). Required by the API."""
    payor_id: str
    """ID of the partner that is billed when the third party requests data; without it, the
    recipient is billed."""
    max_calls: int
    """Maximum number of calls that the third party may make to the product."""
    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added. Required by the API."""
    access_period: ThirdPartyAccessPeriodParams | ThirdPartyAccessPeriod
    """Span of time, between two date-times, during which a third party may use a product. Required
    by the API."""


SHAPE = Shape(
    __package__,
    "ThirdPartyAccessProduct",
    {
        "product": "product",
        "payor_id": "payorId",
        "max_calls": "maxCalls",
        "account_id": "accountId",
        "access_period": "accessPeriod",
    },
    nested={
        "accessPeriod": (".third_party_access_period", "SHAPE"),
    },
)
