"""TxPush events: accounts and transactions that changed, sent to the listener of a TxPush subscription.

How they are signed is unclear, so there is no function to check their signatures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from open_banking import models
from open_banking._runtime.json_text import is_object

from .event import WebhookEvent, records_of

if TYPE_CHECKING:
    from collections.abc import Mapping

TxPushClass: TypeAlias = Literal["account", "transaction"]
"""The known classes of records. There may be others."""

TxPushType: TypeAlias = Literal["created", "modified", "deleted"]
"""The known types of changes. There may be others."""


class TxPushEvent(WebhookEvent):
    """Records changed. Known classes of records have subclasses; other records use this class."""

    __slots__ = ("records",)
    _shown = ("class_", "type")

    records: list[Any] | None
    """The records that changed."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Create an event from a decoded body."""
        super().__init__(raw)
        self.records = self._inside("records")

    def _inside(self, key: str) -> Any | None:
        event = self.raw.get("event")
        return event.get(key) if is_object(event) else None

    @property
    def class_(self) -> TxPushClass | str | None:
        """The class of the records; ``class`` in JSON."""
        return self._inside("class")

    @property
    def type(self) -> TxPushType | str | None:
        """The type of the change."""
        return self._inside("type")


class TxPushTransactionEvent(TxPushEvent):
    """Transactions were created, modified or deleted."""

    __slots__ = ()

    records: list[models.Transaction] | None
    """The transactions."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Create an event from a decoded body."""
        super().__init__(raw)
        self.records = records_of(self.records, models.Transaction.from_dict)

    @property
    def class_(self) -> Literal["transaction"]:
        """The class of the records; ``class`` in JSON."""
        return "transaction"


class TxPushAccountEvent(TxPushEvent):
    """Fields of accounts changed, for instance the balance, or accounts were deleted."""

    __slots__ = ()

    records: list[models.CustomerAccount] | None
    """The accounts."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Create an event from a decoded body."""
        super().__init__(raw)
        self.records = records_of(self.records, models.CustomerAccount.from_dict)

    @property
    def class_(self) -> Literal["account"]:
        """The class of the records; ``class`` in JSON."""
        return "account"


_BY_CLASS: Mapping[str, type[TxPushEvent]] = {
    "account": TxPushAccountEvent,
    "transaction": TxPushTransactionEvent,
}


def tx_push_event(raw: dict[str, Any]) -> TxPushEvent:
    """Create the event in the class of its records, or as a ``TxPushEvent`` if their class is unknown."""
    class_ = TxPushEvent(raw).class_
    kind = _BY_CLASS.get(class_, TxPushEvent) if isinstance(class_, str) else TxPushEvent
    return kind(raw)
