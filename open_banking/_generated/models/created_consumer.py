"""CreatedConsumer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CreatedConsumer(Model):
    """Confirmation of a new consumer record: its own ID, the customer it belongs to and the moment
    of its creation."""

    id: str | None = None
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    created_date: int | None = None
    """Moment of creation, in epoch seconds."""
    customer_id: int | None = None
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "created_date": "createdDate",
        "customer_id": "customerId",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CreatedConsumer:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.created_date = get("createdDate")
        self.customer_id = get("customerId")
        return self
