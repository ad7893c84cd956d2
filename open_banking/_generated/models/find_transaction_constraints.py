"""FindTransactionConstraints."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class FindTransactionConstraints(Model):
    """Search criteria for the transactions of a report. If several are given, a transaction must
    meet all of them."""

    find_transaction_description_memo: str | None = None
    """Text that must match exactly, for instance `Paycheck`. It is compared with `description` and
    `memo` combined, which the PDF report shows as Description/Memo."""
    find_transaction_amount_from: float | None = None
    """Smallest `amount` that the transactions may have, inclusive. Together with
    `find_transaction_amount_to` it forms a range."""
    find_transaction_amount_to: float | None = None
    """Largest `amount` that the transactions may have, inclusive. Together with
    `find_transaction_amount_from` it forms a range."""
    find_transaction_category: list[str] | None = None
    """Up to 10 categories, for instance `Paycheck`. Only transactions with exactly one of these as
    their `category` are returned."""
