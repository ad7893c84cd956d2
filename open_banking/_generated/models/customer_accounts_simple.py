"""CustomerAccountsSimple."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .customer_account_simple import CustomerAccountSimple

_customer_account_simple_model: Deferred[CustomerAccountSimple] = Deferred(
    __package__, ".customer_account_simple", "CustomerAccountSimple"
)


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountsSimple(Model):
    """Accounts of a customer with basic data only, as the simple list calls return them."""

    accounts: list[CustomerAccountSimple]
    """Basic records of the customer's accounts, without balance, details or holdings."""

    _fields: ClassVar[Mapping[str, str]] = {
        "accounts": "accounts",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CustomerAccountsSimple:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("accounts")
        self.accounts = (
            [_customer_account_simple_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
