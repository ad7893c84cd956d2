"""CustomerAccountsSimple."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .customer_account_simple import CustomerAccountSimple


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountsSimple(Model):
    """Accounts of a customer with basic data only, as the simple list calls return them."""

    accounts: list[CustomerAccountSimple]
    """Basic records of the customer's accounts, without balance, details or holdings."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [Nested("customer_account_simple", "CustomerAccountSimple")],
    }
