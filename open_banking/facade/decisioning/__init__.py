"""``client.decisioning``: each version is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from open_banking._runtime.namespace import ExchangeT, Node, branch

if TYPE_CHECKING:
    from .customers import Customers
    from .reports import Reports
    from .sbca import Sbca
    from .v1 import V1
    from .v2 import V2
    from .v3 import V3


class Decisioning(Node[ExchangeT]):
    """``client.decisioning``."""

    customers: Customers[ExchangeT] = branch()
    reports: Reports[ExchangeT] = branch()
    sbca: Sbca[ExchangeT] = branch()
    v1: V1[ExchangeT] = branch()
    v2: V2[ExchangeT] = branch()
    v3: V3[ExchangeT] = branch()
