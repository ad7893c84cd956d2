"""``client.aggregation``: each version is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from open_banking._runtime.namespace import ExchangeT, Node, branch

if TYPE_CHECKING:
    from .customers import Customers
    from .v1 import V1
    from .v2 import V2
    from .v3 import V3
    from .v4 import V4


class Aggregation(Node[ExchangeT]):
    """``client.aggregation``."""

    customers: Customers[ExchangeT] = branch()
    v1: V1[ExchangeT] = branch()
    v2: V2[ExchangeT] = branch()
    v3: V3[ExchangeT] = branch()
    v4: V4[ExchangeT] = branch()
