"""What most integrations need: several calls as one, in ``client.workflows``, and three plain functions.

The docstring of each function lists the calls that it makes, and whether they are billable.
"""

from __future__ import annotations

from ._runtime.namespace import ExchangeT, Node
from .account_groups import AccountGroup, account_group, reconnect_needed
from .connect_outcome import ConnectOutcome, connect_outcome
from .enrollment import find_or_create_customer, get_or_create_consumer
from .history_loading import AccountHistory, load_history
from .report_generation import GeneratedReport, generate_report

__all__ = [
    "AccountGroup",
    "AccountHistory",
    "ConnectOutcome",
    "GeneratedReport",
    "Workflows",
    "account_group",
    "connect_outcome",
    "reconnect_needed",
]


class Workflows(Node[ExchangeT]):
    """``client.workflows``."""

    find_or_create_customer = find_or_create_customer
    get_or_create_consumer = get_or_create_consumer
    load_history = load_history
    generate_report = generate_report
