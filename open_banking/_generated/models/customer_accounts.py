"""CustomerAccounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .customer_account import CustomerAccount


@define(kw_only=True, eq=False, repr=False)
class CustomerAccounts(Model):
    """Full records of a customer's accounts: all of them, or those at one institution or under one
    institution login. Also returned by account refreshes and by the migration to an OAuth
    connection."""

    accounts: list[CustomerAccount]
    """Full records of the customer's accounts that were requested."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [Nested("customer_account", "CustomerAccount")],
    }
