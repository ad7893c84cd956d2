"""``client.applications``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_applications,
    get_registered_institutions,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class Institutions(Node[ExchangeT]):
    """``client.applications.institutions``."""

    list = get_registered_institutions.call


class Applications(Node[ExchangeT]):
    """``client.applications``."""

    institutions: Institutions[ExchangeT] = branch()

    list = get_applications.call
