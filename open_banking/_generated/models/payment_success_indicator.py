"""PaymentSuccessIndicator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .indicator import Indicator


@define(kw_only=True, eq=False, repr=False)
class PaymentSuccessIndicator(Model):
    """Response of the legacy Payment Success Indicator calls: the account's available balance and
    the outlook for each day on which the payment may settle, or an error."""

    code: str | None = None
    """Code of the error that occurred, as a string, for instance `10001`."""
    message: str | None = None
    """Text that says what went wrong; the code identifies the error for programs."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    pay_req_id: str
    """Identifies the response for this customer, account and transaction, for instance
    `453752752892280957`."""
    settle_by_date: _datetime.date
    """Day on which the money is due to leave the consumer's account for the receiving one, as an
    ISO 8601 date (`YYYY-MM-DD`). Scores run from today through this day, but cover 3 days at least
    and 10 at most."""
    settlement_amount: float
    """Amount of the transaction, in US dollars."""
    available_balance: float
    """Balance that the institution gave as available when the request was made, in the account's
    currency."""
    indicators_by_day: list[Indicator]
    """Outlook for each of the next 3 to 10 days, one record a day; `settle_by_date` in the request
    decides how many."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "settle_by_date": "date",
        "indicators_by_day": [Nested("indicator", "Indicator")],
    }
