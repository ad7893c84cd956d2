"""Borrower."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .consumer_info import ConsumerInfo

_consumer_info_model: Deferred[ConsumerInfo] = Deferred(__package__, ".consumer_info", "ConsumerInfo")


@define(kw_only=True, eq=False, repr=False)
class Borrower(Model):
    """One borrower of a joint loan, with the customer and consumer ids and the role. Part of the
    calls that open a joint borrower session in Connect."""

    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    consumer_id: str
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    type: Literal["primary", "jointBorrower"] | str
    """Role of a borrower in a joint loan: `primary` or `jointBorrower`."""
    optional_consumer_info: ConsumerInfo | None = None
    """Social Security number and birth date of a consumer, passed along when a Connect session or a
    borrower is set up."""

    _fields: ClassVar[Mapping[str, str]] = {
        "customer_id": "customerId",
        "consumer_id": "consumerId",
        "type": "type",
        "optional_consumer_info": "optionalConsumerInfo",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Borrower:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.customer_id = get("customerId")
        self.consumer_id = get("consumerId")
        self.type = get("type")
        v = get("optionalConsumerInfo")
        self.optional_consumer_info = _consumer_info_model.from_dict(v) if v.__class__ is dict else v
        return self
