"""A call of an operation, as its handler gets it, and the settings of the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import Factory, frozen

from .message import PDF, invalid

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Mapping, Sequence

    from .callbacks import Callbacks
    from .message import Json
    from .operation import Operation
    from .state import Account, Customer, Login, World

T = TypeVar("T")


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
    warnings: list[str] = Factory(list[str])
    """Gets what the sandbox has to say of a request that succeeds and is hardly meant so."""

    @property
    def wants_pdf(self) -> bool:
        """Whether the request asks for a PDF."""
        return PDF in self.headers.get("Accept", "").lower()

    @property
    def customer(self) -> Customer:
        """The customer that the path names.

        Raises:
            RefusedError: There is none with that id.
        """
        return self.world.customer(self.path.get("customerId") or self.path["customer_id"])

    @property
    def customers(self) -> Iterable[Customer]:
        """The customer that the path names, or all of them if it names none.

        Raises:
            RefusedError: There is none with that id.
        """
        return [self.customer] if self.names_customer else self.world.customers.values()

    @property
    def names_customer(self) -> bool:
        """Whether the path names a customer."""
        return "customerId" in self.path or "customer_id" in self.path

    @property
    def account(self) -> Account:
        """The account that the path names.

        Raises:
            RefusedError: There is none with these ids.
        """
        return self.world.account(self.customer.id, self.path["accountId"])

    @property
    def login(self) -> Login:
        """The institution login that the path names.

        Raises:
            RefusedError: There is none with these ids.
        """
        return self.world.login(self.customer.id, self.path["institutionLoginId"])

    def page(self, records: Sequence[T]) -> tuple[list[T], Json]:
        """The page of ``records`` that ``start`` or ``offset`` and ``limit`` ask for, and the counts that come with it.

        A response shows those of the counts that its schema declares.
        """
        start, limit = self.query.get("start", 1), self.query.get("limit", 25)
        offset = self.query.get("offset", start - 1)
        if offset < 0 or limit < 1:
            first = "an offset of 0 or more and a limit" if self.operation.takes("offset") else "start and limit"
            raise invalid(f"{self.operation.id} requires {first} of 1 or more")
        shown = list(records[offset : offset + limit])
        counts = {"found": len(records), "displaying": len(shown), "moreAvailable": offset + limit < len(records)}
        return shown, {**counts, "offset": offset, "limit": limit, "count": len(shown), "total": len(records)}


@frozen
class Settings:
    """The settings of a sandbox that are not part of its state."""

    report_seconds: float = 2.0
    """How long a report or a refresh of transactions is in progress."""
    url: str = "http://127.0.0.1"
    """Where the pages of Connect are served."""
    strict: bool = False
    """Whether requests are refused as the document says, even where the live API takes them."""
