"""PayStat."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PayStat(Model):
    """One earnings line of a pay statement, such as regular pay or overtime, with its amounts for
    the pay period and the year to date. Appears in pay statement and paystub-based VOIE reports."""

    name: str | None = None
    """Standard category of the earnings followed by a running number from 1 for each line of that
    category, for instance `regular 1`."""
    type: str | None = None
    """Kind of earnings, derived from the line's text: `regular`, `overtime`, `bonus`, `commission`,
    `tips`, `holiday`, `vacation`, `pto`, `sick`, `bereavement`, `jury duty`, `pension`, `benefit`,
    `stock`, `reimbursement` or `unknown`."""
    description: str | None = None
    """Pay type of the line in words, for instance `regular income`."""
    rate: float | None = None
    """Rate at which the line was paid in the pay period, in dollars."""
    units: float | None = None
    """Number of units paid on the line in the pay period."""
    amount_current: float | None = None
    """Pay on the line for the pay period, in dollars. `amountYTD` has the sum for the year to date."""
    amount_ytd: float | None = None
    """Pay on the line for the year to date, in dollars. `amountCurrent` is the pay of this pay
    period."""

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "rate": "rate",
        "units": "units",
        "amount_current": "amountCurrent",
        "amount_ytd": "amountYTD",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayStat:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.type = get("type")
        self.description = get("description")
        self.rate = get("rate")
        self.units = get("units")
        self.amount_current = get("amountCurrent")
        self.amount_ytd = get("amountYTD")
        return self
