"""The data that a report is built from, and the table of the functions that build one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from ..bank.account_types import Family
    from ..message import Json
    from ..state import Account, Customer, Report, World

DEPOSITS: tuple[Family, ...] = ("checking", "savings")
"""Deposit accounts: checking, savings and money market."""
ASSETS: tuple[Family, ...] = (*DEPOSITS, "certificate", "investment")
"""Accounts with assets."""

# The API's own code for a request without an account of the right kind.
UNSUITABLE = 14020


@frozen
class Material:
    """The data that a report is built from."""

    world: World
    customer: Customer
    report: Report
    accounts: Sequence[Account]
    """The accounts that the request names, or all; only of the kinds that the report is about."""
    now: int
    """Epoch seconds, when the report became ready."""


Build = Callable[[Material], "Json"]
"""Returns the fields of one kind of report, without those that all reports have: id, type, status, dates and the like.

It raises ``RefusedError`` where the report ends in failure; its code and message are the report's error.
"""


@frozen
class Builder:
    """How the reports of one type are built."""

    build: Build
    title: str
    families: Collection[Family] | None
    """The accounts that it is about; without any of them it is refused. ``None`` if it is about all or none."""
    consumer: bool
    """Whether the customer needs a consumer for it."""
    in_portfolio: bool
    """Whether the finished report names the portfolio that it is in, as most do."""


BUILDERS: dict[str, Builder] = {}
"""By the report's ``type``; where two operations share one, the second of them by its id."""

REQUESTER = "Sandbox Partner"
"""Whom all reports are made for."""


def builds(
    *types: str,
    title: str = "Report",
    families: Collection[Family] | None = None,
    consumer: bool = True,
    in_portfolio: bool = True,
) -> Callable[[Build], Build]:
    """Have a function build the reports of these types, or those that an operation asks for.

    Args:
        *types: The API's ``type``, ``voa`` for instance; or an operationId, which takes precedence.
        title: What the report is called.
        families: The accounts that it is about: ``ASSETS``, ``DEPOSITS``; without any of them it is refused.
        consumer: Whether the customer needs a consumer for it.
        in_portfolio: Whether the finished report names the portfolio that it is in.
    """

    def register(build: Build) -> Build:
        for kind in types:
            if kind in BUILDERS:
                raise ValueError(f"{kind} is built twice")
            BUILDERS[kind] = Builder(build, title, families, consumer, in_portfolio)
        return build

    return register
