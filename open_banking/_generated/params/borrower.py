"""The request dictionary of Borrower."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.consumer_info import ConsumerInfo
    from .consumer_info import ConsumerInfoParams


class BorrowerParams(TypedDict, total=False):
    """One borrower of a joint loan, with the customer and consumer IDs and the role. Part of the
    calls that open a joint borrower session in Connect."""

    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the customer.
    Required by the API."""
    consumer_id: str
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it. Required by the API."""
    type: Literal["primary", "jointBorrower"] | str
    """Role of a borrower in a joint loan: `primary` or `jointBorrower`. Required by the API."""
    optional_consumer_info: ConsumerInfoParams | ConsumerInfo
    """Social Security number and date of birth of a consumer, passed along when a Connect session
    or a borrower is set up."""


SHAPE = Shape(
    __package__,
    "Borrower",
    {
        "customer_id": "customerId",
        "consumer_id": "consumerId",
        "type": "type",
        "optional_consumer_info": "optionalConsumerInfo",
    },
    nested={
        "optionalConsumerInfo": (".consumer_info", "SHAPE"),
    },
)
