"""Borrower."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .consumer_info import ConsumerInfo


@define(kw_only=True, eq=False, repr=False)
class Borrower(Model):
    """One borrower of a joint loan, with the customer and consumer IDs and the role. Part of the
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
    """Social Security number and date of birth of a consumer, passed along when a Connect session
    or a borrower is set up."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "optional_consumer_info": Nested("consumer_info", "ConsumerInfo"),
    }
