"""The root of the call tree: each branch is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from open_banking._runtime.namespace import ExchangeT, Node, branch

if TYPE_CHECKING:
    from .aggregation import Aggregation
    from .analytics import Analytics
    from .applications import Applications
    from .business_services import BusinessServices
    from .connect import Connect
    from .customers import Customers
    from .decisioning import Decisioning
    from .institution import Institution
    from .microentry import Microentry


class Root(Node[ExchangeT]):
    """``client``."""

    aggregation: Aggregation[ExchangeT] = branch()
    analytics: Analytics[ExchangeT] = branch()
    applications: Applications[ExchangeT] = branch()
    business_services: BusinessServices[ExchangeT] = branch()
    connect: Connect[ExchangeT] = branch()
    customers: Customers[ExchangeT] = branch()
    decisioning: Decisioning[ExchangeT] = branch()
    institution: Institution[ExchangeT] = branch()
    microentry: Microentry[ExchangeT] = branch()
