"""Requested reports, and those that will fail."""

from __future__ import annotations

from attrs import define

from ..message import Json  # noqa: TC001  # cattrs reads the annotations


@define
class Report:
    """A requested report."""

    id: str
    type: str
    operation: str
    customer_id: str
    consumer_id: str | None
    created: int
    ready: float
    """Epoch seconds; until then it is in progress."""
    request: Json
    """The request body."""
    query: Json
    """The query parameters of the request."""
    acknowledgement: Json
    """The response to the request."""
    portfolio_id: str | None = None
    failure: Json | None = None
    """The error that it will end with, as in the API."""
    content: Json | None = None
    """The finished report; ``None`` while it is in progress. It does not change afterwards."""


@define
class BusinessReport:
    """The analytics of a business, which are made at once when they are requested."""

    id: str
    fcra: bool | None
    """Whether it was made under the rules of the FCRA, which then hold for fetching it too. ``None`` for the sample's,
    which either operation shows."""
    content: Json


@define
class SuccessIndicators:
    """How likely a payment from an account is to succeed, which takes time to find out."""

    id: str
    account_id: str
    fcra: bool | None
    """Whether they were asked for under the rules of the FCRA, which then hold for fetching them too. ``None`` for the
    sample's, which either operation shows."""
    created: int
    ready: float
    """Epoch seconds; until then they are in progress."""
    request: Json
    """The request body."""
    content: Json | None = None
    """The finished indicators; ``None`` while they are in progress."""


@define
class ReportFault:
    """Makes future reports fail."""

    types: list[str]
    """The types in the API; empty for all."""
    error: Json
    """As in the API."""
    left: int
    """How many reports will still fail."""
