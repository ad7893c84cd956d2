"""TransactionRefreshStatusDetailsAccountsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class TransactionRefreshStatusDetailsAccountsItem(Model):
    """TransactionRefreshStatusDetailsAccountsItem."""

    account_id: str | None = None
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    institution_login_id: str | None = None
    """String of digits that identifies an institution login, one set of a customer's credentials at
    one institution. Account records carry it."""
    institution_id: str | None = None
    """String of digits that identifies the institution holding an account. Institution records give
    the same ID as a number."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    aggregation_success_date: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "aggregation_success_date": "datetime",
    }
