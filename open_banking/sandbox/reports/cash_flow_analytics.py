"""The cash flow analytics of people and businesses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import day_of
from .analyzing import OLD_AND_NEW, analyzed
from .attributes import intervals_of, state_attribute, transactional_attribute
from .building import DEPOSITS, builds

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ..message import Json
    from .building import Material
    from .scope import Scope
    from .streams import Stream

_TITLE = "Cash Flow Analytics"


@builds("cfrbcra", "cfrpcra", title=_TITLE, families=DEPOSITS)
@builds("cfrbnoncra", "cfrbftc", "cfrpnoncra", title=_TITLE, families=DEPOSITS, consumer=False)
def cash_flow_analytics(material: Material) -> Json:
    """Inflows and outflows, by month, and which of them are revenue or a warning."""
    intervals = intervals_of(material.report.request)

    def attributes(scope: Scope, streams: Sequence[Stream]) -> Json:
        flows = {
            "CASH_OUTFLOW": scope.withdrawals,
            "CASH_INFLOW": scope.deposits,
            "ALL_CASH_FLOWS": scope.transactions,
            "NSF_FEE_CHARGES": scope.fees,
            "NSF_FEE_REVERSALS": scope.fee_reversals,
            "REVENUE": scope.revenue,
        }
        return {
            "transactionalAttributes": [
                transactional_attribute(name, transactions, streams, scope.period, intervals)
                for name, transactions in flows.items()
            ],
            "stateAttributes": [state_attribute("NET_CASH_FLOW", _net_by_day(scope), scope.period, intervals)],
        }

    return analyzed(material, attributes, OLD_AND_NEW)


def _net_by_day(scope: Scope) -> list[int]:
    net: dict[dt.date, int] = dict.fromkeys(scope.period.days, 0)
    for each in scope.transactions:
        net[day_of(each.posted)] += each.amount
    return list(net.values())
