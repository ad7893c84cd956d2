"""PortfolioConsumer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .birthday import Birthday


@define(kw_only=True, eq=False, repr=False)
class PortfolioConsumer(Model):
    """Consumer whose reports a portfolio gathers. Included when the portfolio is requested by
    consumer."""

    id: str
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    ssn: str
    """All nine digits of a consumer's Social Security number, written either with hyphens or
    without."""
    birthday: Birthday
    """Date of birth of a consumer, split into year, month (1 to 12) and day of the month."""
    suffix: str | None = None
    """Generational or academic addition to a person's name, for instance `PhD`, on consumers and
    account owners."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "birthday": Nested("birthday", "Birthday"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
            "ssn",
            "birthday",
            "suffix",
        }
    )
