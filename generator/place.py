"""Where an operation stands in the call tree.

The branches follow from the path: its segments without the parameters, in snake case. The name at the end follows from
the method, and from whether the path ends in a parameter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.api.naming import snake_case

if TYPE_CHECKING:
    from collections.abc import Iterable

# Segments that stand otherwise in the published call tree.
SEGMENTS = {
    # It spells the fields of that name email_field, and so tells the two apart.
    "email": "email_resource",
}
# Operations whose name is not what the rule says.
EXCEPTIONS = {
    # The rule says list, which is GetCustomerAccountsSimple: only the account in the middle of the path is different.
    "GetCustomerAccountSimple": "get",
    # The rule says create, but these POSTs create nothing: one lists what it found, the other reads a report.
    "GetRecurringTransactions": "list",
    "GetReportById": "get",
}

# Where an operation stood in earlier versions of the document, as "GET /path". Its places there stay in the call tree.
FORMERLY = "x-formerly"


class Place(NamedTuple):
    """Where a call stands."""

    branches: tuple[str, ...]
    """What leads to it from the client."""
    name: str

    @property
    def dotted(self) -> str:
        """``aggregation.v1.customers.get``, for instance."""
        return ".".join((*self.branches, self.name))


def place_of(operation_id: str, method: str, path: str) -> Place:
    """The place that belongs to an operation."""
    segments = path.strip("/").split("/")
    branches = tuple(SEGMENTS.get(segment, snake_case(segment)) for segment in segments if not segment.startswith("{"))
    reads = "get" if segments[-1].startswith("{") else "list"
    by_method = {"GET": reads, "POST": "create", "PUT": "put", "DELETE": "delete", "PATCH": "patch"}
    return Place(branches, EXCEPTIONS.get(operation_id, by_method[method.upper()]))


def former_places(operation_id: str, formerly: Iterable[str]) -> tuple[Place, ...]:
    """The places that an operation had before it moved, which it keeps; ``formerly`` has entries of ``FORMERLY``."""
    return tuple(place_of(operation_id, *each.split(" ", 1)) for each in formerly)
