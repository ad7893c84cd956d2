"""AccountOwnerPhone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerPhone(Model):
    """One telephone number of an account owner, with its country and kind."""

    type: Literal["HOME", "BUSINESS", "CELL", "FAX"] | str | None = None
    """Kind of telephone an account owner is reached at: `HOME`, `BUSINESS`, `CELL` or `FAX`."""
    country: str | None = None
    """International calling code of a phone number after ITU-T E.123 and E.164, for instance `61`.
    At most 3 characters."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "country": "country",
        "phone": "phone",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "phone",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> AccountOwnerPhone:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.type = get("type")
        self.country = get("country")
        self.phone = get("phone")
        return self
