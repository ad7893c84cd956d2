"""Draw what a customer spent by category, as a picture.

    python examples/spending.py --customer 1005061234 --days 90 --output spending.png

Needs matplotlib, and the credentials in the environment. The lists of transactions are not billed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from matplotlib.figure import Figure

from open_banking import Client, OpenBankingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from open_banking.models import Transaction

UNCATEGORIZED = "Uncategorized"
# Money that the customer only moved elsewhere, or that went toward a card whose purchases count.
NOT_SPENT = {"Buy", "Credit Card Payment", "Investments", "Transfer", "Transfer for Cash Spending"}


def main(arguments: list[str] | None = None) -> int:
    """Read the transactions, add them up and draw them; the exit code is 1 if that fails."""
    options = parse(arguments)
    today = dt.datetime.now(dt.UTC).date()
    try:
        with Client() as client:
            transactions = client.paginate(
                client.aggregation.v3.customers.transactions.list,
                customer_id=options.customer,
                from_date=today - dt.timedelta(days=options.days),
                to_date=today,
                limit=1000,
            )
            spent = by_category(transactions)
    except OpenBankingError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if not spent:
        print(f"nothing was spent in the last {options.days} days")
        return 0
    draw(spent, f"Spending of {options.days} days until {today}").savefig(options.output, dpi=150)  # pyright: ignore[reportUnknownMemberType]  # matplotlib leaves types out
    for category, amount in spent.items():
        print(f"{amount:>12,.2f}  {category}")
    print(f"picture: {options.output}")
    return 0


def by_category(transactions: Iterable[Transaction]) -> dict[str, Decimal]:
    """Add up what was spent, the largest category first.

    Money out of an account is negative in the API. A refund lowers the category that it belongs to.
    """
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for transaction in transactions:
        found = transaction.categorization
        category = (found.category if found else None) or UNCATEGORIZED
        if category not in NOT_SPENT:
            # By way of the text, since a float like 0.1 is not exact.
            sums[category] -= Decimal(str(transaction.amount))
    spent = {category: amount for category, amount in sums.items() if amount > 0}
    return dict(sorted(spent.items(), key=lambda entry: entry[1], reverse=True))


def draw(spent: Mapping[str, Decimal], title: str) -> Figure:
    """Draw a bar for each category."""
    figure = Figure(figsize=(9, 1.2 + 0.35 * len(spent)), layout="constrained")
    axes = figure.subplots()
    bars = axes.barh(list(spent), [float(amount) for amount in spent.values()])  # pyright: ignore[reportUnknownMemberType]  # matplotlib leaves types out
    axes.bar_label(bars, labels=[f"${amount:,.0f}" for amount in spent.values()], padding=3)  # pyright: ignore[reportUnknownMemberType]  # matplotlib leaves types out
    axes.invert_yaxis()  # the largest on top
    axes.set_title(title)  # pyright: ignore[reportUnknownMemberType]  # matplotlib leaves types out
    axes.xaxis.set_visible(False)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.margins(x=0.12)
    return figure


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """Read the arguments of the command line."""
    parser = argparse.ArgumentParser(description="Draw what a customer spent by category.")
    parser.add_argument("--customer", default="1005061234", metavar="ID", help="default: the sandbox's sample customer")
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--output", default="spending.png", metavar="FILE")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
