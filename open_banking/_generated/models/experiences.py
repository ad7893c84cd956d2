"""Experiences."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Experiences(Model):
    """Connect experience set up for one of the partner's applications, with the billing codes of
    the products it uses. Its UUID tells it from the others."""

    id: str | None = None
    """UUID that tells the experience from all others."""
    app_name: str | None = None
    """Name under which the partner's application is registered."""
    product_code: list[str] | None = None
    """Billing codes, one for each open banking product that the customer uses under its contract,
    for instance `AO`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "app_name": "appName",
        "product_code": "productCode",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Experiences:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.app_name = get("appName")
        self.product_code = get("productCode")
        return self
