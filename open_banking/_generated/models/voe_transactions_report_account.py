"""VOETransactionsReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .voe_transactions_report_income_stream import VOETransactionsReportIncomeStream


@define(kw_only=True, eq=False, repr=False)
class VOETransactionsReportAccount(Model):
    """One checking, savings or money market account in a VOE - Transactions report, with its owner
    and the income streams found on it."""

    id: int | None = None
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    number: str | None = None
    """Account number from the institution, some digits of which may be masked; the format differs
    by institution."""
    owner_name: str | None = None
    """Names of all owners of an account, with `|` between them, as shown in reports. Absent when
    the owner is unknown."""
    owner_address: str | None = None
    """Mailing address of the account owner on a single line, as shown in reports; with several
    owners, that of the primary one. Absent when the owner is unknown."""
    owner_as_of_date: int | None = None
    """Creation date, in epoch seconds, of the earlier report that the owner's data come from.
    Present only in the rare case that no fresh owner data could be aggregated."""
    name: str | None = None
    """Name of the account at the institution, for instance `Super Checking`."""
    type: Literal["checking", "savings", "moneyMarket"] | str | None = None
    """Kind of account; known values: `checking`, `savings`, `moneyMarket`."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    income_streams: list[VOETransactionsReportIncomeStream] | None = None
    """Income streams found on the account."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "income_streams": [Nested("voe_transactions_report_income_stream", "VOETransactionsReportIncomeStream")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_as_of_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
            "owner_name",
            "owner_address",
        }
    )
