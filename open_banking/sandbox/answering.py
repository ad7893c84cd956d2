"""What an operation's answer is made from, and the table of those that make one."""

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
"""Gives what a success carries: JSON, a file, or nothing."""


@frozen
class Call:
    """A call that was let through: the token is good, and what it gives fits the document."""

    world: World
    operation: Operation
    path: Mapping[str, str]
    """The parameters in the path, decoded, under their names in the document."""
    query: Mapping[str, Any]
    """Of the declared types, defaults included."""
    headers: Mapping[str, str]
    """Found in any spelling."""
    body: Json
    """Empty where there is none."""
    now: int
    """Epoch seconds."""
    settings: Settings
    callbacks: Callbacks
    lock: threading.RLock
    """Guards the world. Held already, but for operations that are answered ``unlocked``."""

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
        """The part of ``records`` that ``start`` and ``limit`` ask for, and the counts that go with it."""
        start, limit = self.query.get("start", 1), self.query.get("limit", 25)
        if start < 1 or limit < 1:
            raise invalid(f"{self.operation.id} requires start and limit of 1 or more")
        shown = list(records[start - 1 : start - 1 + limit])
        more = start - 1 + limit < len(records)
        return shown, {"found": len(records), "displaying": len(shown), "moreAvailable": more}


@frozen
class Settings:
    """How a sandbox behaves, beyond what it keeps."""

    report_seconds: float = 2.0
    """How long a report is in progress."""
    url: str = "http://127.0.0.1"
    """Where the pages of Connect are."""


HANDLERS: dict[str, Handler] = {}
"""By operationId."""

UNLOCKED: set[str] = set()
"""Operations whose handlers take the lock themselves, as they wait for another program in between."""

Settler = Callable[["World", float, "Callbacks"], None]

SETTLERS: list[Settler] = []
"""Called when something is due: what has come about by now, a finished report for instance, is carried out."""


def answers(*operations: str, unlocked: bool = False) -> Callable[[Handler], Handler]:
    """Have a function answer these operations.

    It gives what the success carries, and raises ``RefusedError`` or ``ChallengedError`` for anything else.
    """

    def register(handler: Handler) -> Handler:
        for operation in operations:
            if operation in HANDLERS:
                raise ValueError(f"{operation} is answered twice")
            HANDLERS[operation] = handler
            if unlocked:
                UNLOCKED.add(operation)
        return handler

    return register


def settles(settler: Settler) -> Settler:
    """Have a function carry out what is due."""
    SETTLERS.append(settler)
    return settler
