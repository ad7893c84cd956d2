"""NetMonthly."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class NetMonthly(Model):
    """Net income of one calendar month. Income streams and income summaries of verification reports
    list one for every complete month covered."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    net: float
    """Total income of the month, in the account's currency. In an income summary it covers all
    income streams."""

    _fields: ClassVar[Mapping[str, str]] = {
        "month": "month",
        "net": "net",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> NetMonthly:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.month = get("month")
        self.net = get("net")
        return self
