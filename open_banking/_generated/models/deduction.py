"""Deduction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Deduction(Model):
    """One deduction line of a pay statement in a pay statement report, with its amounts for the pay
    period and for the year so far."""

    name: str | None = None
    description: str | None = None
    amount_current: float | None = None
    amount_ytd: float | None = None
    type: str | None = None

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "amount_current": "amountCurrent",
        "amount_ytd": "amountYTD",
        "type": "type",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Deduction:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.description = get("description")
        self.amount_current = get("amountCurrent")
        self.amount_ytd = get("amountYTD")
        self.type = get("type")
        return self
