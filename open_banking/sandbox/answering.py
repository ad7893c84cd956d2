"""The handlers of the operations, and the calls that they get."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from .message import PDF, File, Json, invalid

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping, Sequence

    from .callbacks import Callbacks
    from .contract import Operation
    from .state import Account, Customer, Login, World

T = TypeVar("T")
Handler = Callable[["Call"], Json | list[Any] | File | None]
"""Returns the body of the successful response: JSON, a file, or nothing."""


@frozen
class Call:
    """A call whose token is valid and whose request fits the document."""

    world: World
    operation: Operation
    path: Mapping[str, str]
    """The path parameters, decoded, by their names in the document."""
    query: Mapping[str, Any]
    """Parsed as the declared types, defaults included."""
    headers: Mapping[str, str]
    """By names in any case."""
    body: Json
    """Empty if there is none."""
    now: int
    """Epoch seconds."""
    settings: Settings
    callbacks: Callbacks
    lock: threading.RLock
    """Guards the world. Held already, unless the handler is registered as ``unlocked``."""

    @property
    def wants_pdf(self) -> bool:
        """Whether a PDF is asked for."""
        return PDF in self.headers.get("Accept", "").lower()

    @property
    def customer(self) -> Customer:
        """The customer that the path names.

        Raises:
            RefusedError: There is none of that id.
        """
        return self.world.customer(self.path.get("customerId") or self.path["customer_id"])

    @property
    def account(self) -> Account:
        """The account that the path names.

        Raises:
            RefusedError: There is none of these ids.
        """
        return self.world.account(self.customer.id, self.path["accountId"])

    @property
    def login(self) -> Login:
        """The institution login that the path names.

        Raises:
            RefusedError: There is none of these ids.
        """
        return self.world.login(self.customer.id, self.path["institutionLoginId"])

    def page(self, records: Sequence[T]) -> tuple[list[T], Json]:
        """The page of ``records`` that ``start`` and ``limit`` ask for, and the counts that come with it."""
        start, limit = self.query.get("start", 1), self.query.get("limit", 25)
        if start < 1 or limit < 1:
            raise invalid(f"{self.operation.id} requires start and limit of 1 or more")
        shown = list(records[start - 1 : start - 1 + limit])
        more = start - 1 + limit < len(records)
        return shown, {"found": len(records), "displaying": len(shown), "moreAvailable": more}


@frozen
class Settings:
    """The settings of a sandbox that are not part of its state."""

    report_seconds: float = 2.0
    """How long a report is in progress."""
    url: str = "http://127.0.0.1"
    """Where the pages of Connect are served."""


HANDLERS: dict[str, Handler] = {}
"""By operationId."""

UNLOCKED: set[str] = set()
"""Operations whose handlers acquire the lock themselves, since they wait for a listener in between."""

Settler = Callable[["World", float, "Callbacks"], None]

SETTLERS: list[Settler] = []
"""Called when something is due: they finish reports, for instance."""


def answers(*operations: str, unlocked: bool = False) -> Callable[[Handler], Handler]:
    """Register a function as the handler of these operations.

    It returns the body of the successful response, and raises ``RefusedError`` or ``ChallengedError`` for any other.

    Args:
        *operations: Their operationIds.
        unlocked: Whether the function acquires the lock itself.

    Raises:
        ValueError: One of them has a handler already.
    """

    def register(handler: Handler) -> Handler:
        for operation in operations:
            if operation in HANDLERS:
                raise ValueError(f"{operation} has two handlers")
            HANDLERS[operation] = handler
            if unlocked:
                UNLOCKED.add(operation)
        return handler

    return register


def settles(settler: Settler) -> Settler:
    """Register a function that does what is due at a moment."""
    SETTLERS.append(settler)
    return settler
