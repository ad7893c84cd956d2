"""ObbAccountDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .obb_account_owner import ObbAccountOwner
    from .obb_institution import ObbInstitution


@define(kw_only=True, eq=False, repr=False)
class ObbAccountDetails(Model):
    """One bank account and the institution that holds it, as shown next to its results in the
    balance and cash flow analytics reports for businesses."""

    account_number_display: str | None = None
    """Shortened account number, which Finicity derives from the institution's, for instance `5720`,
    `3539-259` or `0824-S0050`; the format differs by institution. The best way to distinguish a
    person's accounts."""
    account_owner: ObbAccountOwner
    """Name and address under which the institution holds an account. The name can be that of the
    business, of its owner or of someone else."""
    aggregation_attempt_date: str | None = None
    """When an aggregation of the account was last tried, with or without success, as an ISO 8601
    date and time with UTC offset. Absent until the first aggregation of the account."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    aggregation_success_date: str | None = None
    """When an aggregation of the account last succeeded, as an ISO 8601 date and time with UTC
    offset. Absent until the first aggregation of the account."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    current_balance: float | None = None
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; as of `balanceDate` if the record has one."""
    id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    institution: ObbInstitution
    """Institution that holds the account, with the name, icon and color needed to show it in a
    business analytics report."""
    institution_login_id: int | None = None
    """Number that identifies an institution login. Accounts reached through the same login share
    it, and account records carry it."""
    name: str | None = None
    """Name of the account at the institution, for instance `Super Checking`."""
    real_account_number_last4: int | None = None
    """Last four digits of the account number, as an integer, so without leading zeros. Present for
    accounts that ACH payments can reach."""
    status: Literal["pending", "active"] | str | None = None
    """State of the account: `pending` while it is being discovered, `active` from its activation
    on."""
    type: str | None = None
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "account_owner": Nested("obb_account_owner", "ObbAccountOwner"),
        "institution": Nested("obb_institution", "ObbInstitution"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number_display",
            "real_account_number_last4",
        }
    )
