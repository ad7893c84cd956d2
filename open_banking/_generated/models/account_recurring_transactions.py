"""AccountRecurringTransactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .recurring_in_flow_transaction import RecurringInFlowTransaction
    from .recurring_out_flow_transaction import RecurringOutFlowTransaction


@define(kw_only=True, eq=False, repr=False)
class AccountRecurringTransactions(Model):
    """Recurring transactions of one account, with outflows and inflows listed separately."""

    account_id: str | None = None
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    recurring_outflows: list[RecurringOutFlowTransaction] | None = None
    """Streams of recurring transactions by which money goes out."""
    recurring_inflows: list[RecurringInFlowTransaction] | None = None
    """Streams of recurring transactions by which money comes in."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "recurring_outflows": [Nested("recurring_out_flow_transaction", "RecurringOutFlowTransaction")],
        "recurring_inflows": [Nested("recurring_in_flow_transaction", "RecurringInFlowTransaction")],
    }
