"""TxPush events: accounts and transactions that changed, sent to the listener that an account was subscribed with.

How they are signed is not settled, so their signature cannot be checked here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from open_banking import models
from open_banking._runtime.json_text import is_object

from .received import Received, records_of

if TYPE_CHECKING:
    from collections.abc import Mapping

TxPushClass: TypeAlias = Literal["account", "transaction"]
"""What TxPush events are known to be about. Others may come."""

TxPushType: TypeAlias = Literal["created", "modified", "deleted"]
"""What is known to happen to a record. Others may come."""


class TxPushEvent(Received):
    """Records changed. Known classes of records have event classes of their own; any other comes as this class."""

    __slots__ = ("records",)
    _shown = ("class_", "type")

    records: list[Any] | None
    """The records that changed."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Take a decoded body, and read its records."""
        super().__init__(raw)
        self.records = self._inside("records")

    def _inside(self, key: str) -> Any | None:
        event = self.raw.get("event")
        return event.get(key) if is_object(event) else None

    @property
    def class_(self) -> TxPushClass | str | None:
        """What the records are: ``class`` on the wire."""
        return self._inside("class")

    @property
    def type(self) -> TxPushType | str | None:
        """What happened to them."""
        return self._inside("type")


class TxPushTransactionEvent(TxPushEvent):
    """Transactions were created, modified or deleted."""

    __slots__ = ()

    records: list[models.Transaction] | None
    """The transactions."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Take a decoded body, and read its records."""
        super().__init__(raw)
        self.records = records_of(self.records, models.Transaction.from_dict)

    @property
    def class_(self) -> Literal["transaction"]:
        """What the records are: ``class`` on the wire."""
        return "transaction"


class TxPushAccountEvent(TxPushEvent):
    """Fields of accounts changed, the balance for instance, or accounts were deleted."""

    __slots__ = ()

    records: list[models.CustomerAccount] | None
    """The accounts."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Take a decoded body, and read its records."""
        super().__init__(raw)
        self.records = records_of(self.records, models.CustomerAccount.from_dict)

    @property
    def class_(self) -> Literal["account"]:
        """What the records are: ``class`` on the wire."""
        return "account"


_BY_CLASS: Mapping[str, type[TxPushEvent]] = {
    "account": TxPushAccountEvent,
    "transaction": TxPushTransactionEvent,
}


def tx_push_event(raw: dict[str, Any]) -> TxPushEvent:
    """The event as the class of its records, or as ``TxPushEvent`` where theirs is unknown."""
    class_ = TxPushEvent(raw).class_
    kind = _BY_CLASS.get(class_, TxPushEvent) if isinstance(class_, str) else TxPushEvent
    return kind(raw)
