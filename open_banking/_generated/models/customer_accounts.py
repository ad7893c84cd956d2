"""CustomerAccounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .customer_account import CustomerAccount

_customer_account_model: Deferred[CustomerAccount] = Deferred(__package__, ".customer_account", "CustomerAccount")


@define(kw_only=True, eq=False, repr=False)
class CustomerAccounts(Model):
    """Full records of a customer's accounts: all of them, or those at one institution or under one
    institution login. Also returned by account refreshes and by the migration to an OAuth
    connection."""

    accounts: list[CustomerAccount]
    """Full records of the customer's accounts that the call asked for."""

    _fields: ClassVar[Mapping[str, str]] = {
        "accounts": "accounts",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CustomerAccounts:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("accounts")
        self.accounts = (
            [_customer_account_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
