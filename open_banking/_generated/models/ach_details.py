"""ACHDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ACHDetails(Model):
    """Routing number and real, unmasked account number of one account, as needed to start an ACH
    transfer. Available for `checking`, `savings` and `moneyMarket` accounts."""

    routing_number: str
    """Routing number of the institution that holds the account, as text, for instance
    `123456789`."""
    real_account_number: str
    """Real, unmasked account number to use for ACH transfers, as text, so that leading zeros
    survive."""

    _fields: ClassVar[Mapping[str, str]] = {
        "routing_number": "routingNumber",
        "real_account_number": "realAccountNumber",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "routing_number",
            "real_account_number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ACHDetails:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.routing_number = get("routingNumber")
        self.real_account_number = get("realAccountNumber")
        return self
