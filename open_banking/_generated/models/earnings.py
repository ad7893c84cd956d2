"""Earnings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Earnings(Model):
    """One kind of pay on a paycheck, such as base pay or overtime, in a VOIE - Payroll report."""

    name: str | None = None
    type: str
    rate: float | None = None
    amount: float
    amount_ytd: float | None = None

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "rate": "rate",
        "amount": "amount",
        "amount_ytd": "amountYTD",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Earnings:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.type = get("type")
        self.rate = get("rate")
        self.amount = get("amount")
        self.amount_ytd = get("amountYTD")
        return self
