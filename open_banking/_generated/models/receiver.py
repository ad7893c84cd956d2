"""Receiver."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Receiver(Model):
    """Bank account that is to receive micro deposits, with its holder's name and the memo to show
    on the entries."""

    routing_number: str
    """Routing number, as a string of digits, of the bank whose account receives micro deposits."""
    account_number: str
    """Number of the bank account that receives the micro deposits."""
    account_type: (
        Literal["personalChecking", "businessChecking", "personalSavings", "businessSavings", "checking", "savings"]
        | str
    )
    """Kind of account that receives the micro deposits; known values: `personalChecking`,
    `businessChecking`, `personalSavings`, `businessSavings`. The plain `checking` and `savings` are
    to be deprecated."""
    name: str
    """Customer's name, as holder of the receiving account."""
    memo: str | None = None
    """Memo to show on the micro entries."""

    _fields: ClassVar[Mapping[str, str]] = {
        "routing_number": "routingNumber",
        "account_number": "accountNumber",
        "account_type": "accountType",
        "name": "name",
        "memo": "memo",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "routing_number",
            "account_number",
            "name",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> Receiver:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.routing_number = get("routingNumber")
        self.account_number = get("accountNumber")
        self.account_type = get("accountType")
        self.name = get("name")
        self.memo = get("memo")
        return self
