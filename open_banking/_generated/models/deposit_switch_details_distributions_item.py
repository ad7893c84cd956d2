"""DepositSwitchDetailsDistributionsItem."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DepositSwitchDetailsDistributionsItem(Model):
    """DepositSwitchDetailsDistributionsItem."""

    type: Literal["total", "percent", "fixed"] | str
    """How the share of the account is measured; known values: `total`, `percent`, `fixed`."""
    allocated_value: float | None = None
    """Share of the account: a percentage of the whole pay if `type` is `percent`, US dollars if it
    is `fixed`. Absent if it is `total`."""
    bank_identifier: str
    """Routing number of the bank, nine digits as a string."""
    account_number_ends_with: str
    """Last digits of the number of the customer's bank account, for instance `4126`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "bank_identifier",
            "account_number_ends_with",
        }
    )
