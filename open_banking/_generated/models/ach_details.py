"""ACHDetails."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ACHDetails(Model):
    """Routing number and real, unmasked account number of one account, as needed to start an ACH
    transfer. Available for `checking`, `savings`, `moneyMarket` and `certificateOfDeposit`
    accounts."""

    routing_number: str
    """Routing number of the institution that holds the account, as a string, for instance
    `123456789`."""
    real_account_number: str
    """Real, unmasked account number to use for ACH transfers, as a string, so that leading zeros
    are kept."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "routing_number",
            "real_account_number",
        }
    )
