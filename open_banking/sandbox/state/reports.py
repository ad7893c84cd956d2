"""Reports that were asked for, and those that are to fail."""

from __future__ import annotations

from attrs import define

from ..message import Json  # noqa: TC001  # cattrs reads the annotations


@define
class Report:
    """A report that was asked for."""

    id: str
    type: str
    operation: str
    customer_id: str
    consumer_id: str | None
    created: int
    ready: float
    """Epoch seconds; until then it is in progress."""
    request: Json
    """The body that asked for it."""
    query: Json
    """The query parameters that asked for it."""
    acknowledgement: Json
    """What asking for it was answered with."""
    portfolio_id: str | None = None
    failure: Json | None = None
    """The error that it is to end with, as the wire lists it."""
    content: Json | None = None
    """The finished report, as it stood when it became ready; ``None`` while it is in progress."""


@define
class BusinessReport:
    """The analytics of a business, which are made as soon as they are asked for."""

    id: str
    fcra: bool
    """Whether it was made under the rules of the FCRA, and is fetched under them."""
    content: Json


@define
class ReportFault:
    """Reports to come that end in failure."""

    types: list[str]
    """The wire's; empty means all."""
    error: Json
    """As the wire lists it."""
    left: int
    """How many."""
