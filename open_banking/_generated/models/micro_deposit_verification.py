"""MicroDepositVerification."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class MicroDepositVerification(Model):
    """Amounts the customer reports having received as micro deposits, submitted to be compared with
    those really sent."""

    amounts: list[float]
    """Amounts to be checked, in US dollars, for instance `0.12` and `0.15`; each is below one
    dollar."""

    _fields: ClassVar[Mapping[str, str]] = {
        "amounts": "amounts",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> MicroDepositVerification:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.amounts = get("amounts")
        return self
