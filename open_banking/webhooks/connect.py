"""Connect events: what a person does in Connect, sent to the ``webhook`` of the Connect URL.

They are signed; check the signature with ``verify``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast

from open_banking import models
from open_banking._runtime.json_text import is_object

from .event import WebhookEvent, records_of

if TYPE_CHECKING:
    from collections.abc import Mapping

ConnectEventType: TypeAlias = Literal[
    "accountsDeleted",
    "added",
    "adding",
    "credentialsUpdated",
    "discovered",
    "done",
    "institutionNotFound",
    "institutionNotSupported",
    "institutionSupported",
    "invalidCredentials",
    "mfa",
    "ping",
    "processing",
    "started",
    "unableToConnect",
]
"""The known types of Connect events. There may be others."""

TypeT_co = TypeVar("TypeT_co", bound=str, covariant=True)


class ConnectEvent(WebhookEvent):
    """An event of a Connect session. Known types have subclasses; other types use this class."""

    __slots__ = ()
    _shown = ("event_type", "event_id", "customer_id", "consumer_id")

    @property
    def event_type(self) -> ConnectEventType | str:
        """The type of the event."""
        return cast("str", self.raw.get("eventType"))

    @property
    def event_id(self) -> str | None:
        """The ID of the event. The API may send an event more than once, with the same ID. A ``ping`` has none."""
        return self.raw.get("eventId")

    @property
    def customer_id(self) -> str | None:
        """The ID of the customer. A ``ping`` has none."""
        return self.raw.get("customerId")

    @property
    def consumer_id(self) -> str | None:
        """The ID of the consumer, if the session has one."""
        return self.raw.get("consumerId")

    @property
    def webhook_data(self) -> dict[str, Any] | None:
        """The ``webhookData`` with which the Connect URL was generated."""
        return self.raw.get("webhookData")

    @property
    def payload(self) -> Any:
        """The data of the event: usually an object, but a list if ``done`` has several reports."""
        return self.raw.get("payload")

    @property
    def institution_id(self) -> str | None:
        """The ID of the institution, if the payload has one."""
        return _from_payload(self.raw, "institutionId")


def _from_payload(raw: Mapping[str, Any], key: str) -> Any | None:
    payload = raw.get("payload")
    return payload.get(key) if is_object(payload) else None


class _Known(ConnectEvent, Generic[TypeT_co]):
    """A Connect event whose type is known."""

    __slots__ = ()

    @property
    def event_type(self) -> TypeT_co:
        """The type of the event, which is always the same for this class."""
        return cast("TypeT_co", self.raw.get("eventType"))


class _WithAccounts(_Known[TypeT_co]):
    """A Connect event with account records."""

    __slots__ = ("accounts",)

    accounts: list[models.CustomerAccount] | None
    """The accounts. Most of their fields are ``None``, since events have fewer fields than API responses."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Create an event from a decoded body."""
        super().__init__(raw)
        self.accounts = records_of(_from_payload(raw, "accounts"), models.CustomerAccount.from_dict)


class PingEvent(_Known[Literal["ping"]]):
    """A test of the receiver while a Connect URL is generated. Has neither ``event_id`` nor ``customer_id``."""

    __slots__ = ()


class StartedEvent(_Known[Literal["started"]]):
    """The person has opened Connect."""

    __slots__ = ()


class InstitutionSupportedEvent(_Known[Literal["institutionSupported"]]):
    """The person chose an institution that can be connected."""

    __slots__ = ()


class InstitutionNotSupportedEvent(_Known[Literal["institutionNotSupported"]]):
    """The person chose an institution that cannot be connected."""

    __slots__ = ()


class InstitutionNotFoundEvent(_Known[Literal["institutionNotFound"]]):
    """The person searched for an institution and found none."""

    __slots__ = ()


class AddingEvent(_Known[Literal["adding"]]):
    """The person has signed in at the institution, and accounts are being added."""

    __slots__ = ()


class AddedEvent(_WithAccounts[Literal["added"]]):
    """Accounts were added to the customer: ``accounts`` has them."""

    __slots__ = ()


class ProcessingEvent(_Known[Literal["processing"]]):
    """The session is being processed."""

    __slots__ = ()


class DiscoveredEvent(_WithAccounts[Literal["discovered"]]):
    """Accounts were found at the institution: ``accounts`` has them, if the event includes them."""

    __slots__ = ()


class DoneEvent(_Known[Literal["done"]]):
    """The session has ended."""

    __slots__ = ()


class AccountsDeletedEvent(_Known[Literal["accountsDeleted"]]):
    """Accounts were removed from the customer: ``account_ids`` has their IDs."""

    __slots__ = ()

    @property
    def account_ids(self) -> list[str] | None:
        """The IDs of the removed accounts."""
        return _from_payload(self.raw, "accounts")


class UnableToConnectEvent(_Known[Literal["unableToConnect"]]):
    """The institution could not be reached, or refused the connection."""

    __slots__ = ()


class InvalidCredentialsEvent(_Known[Literal["invalidCredentials"]]):
    """The institution refused the person's credentials."""

    __slots__ = ()


class MFAEvent(_Known[Literal["mfa"]]):
    """The institution requires multi-factor authentication."""

    __slots__ = ()


class CredentialsUpdatedEvent(_Known[Literal["credentialsUpdated"]]):
    """The person has entered new credentials for an institution."""

    __slots__ = ()


_BY_TYPE: Mapping[str, type[ConnectEvent]] = {
    "accountsDeleted": AccountsDeletedEvent,
    "added": AddedEvent,
    "adding": AddingEvent,
    "credentialsUpdated": CredentialsUpdatedEvent,
    "discovered": DiscoveredEvent,
    "done": DoneEvent,
    "institutionNotFound": InstitutionNotFoundEvent,
    "institutionNotSupported": InstitutionNotSupportedEvent,
    "institutionSupported": InstitutionSupportedEvent,
    "invalidCredentials": InvalidCredentialsEvent,
    "mfa": MFAEvent,
    "ping": PingEvent,
    "processing": ProcessingEvent,
    "started": StartedEvent,
    "unableToConnect": UnableToConnectEvent,
}


def connect_event(raw: dict[str, Any]) -> ConnectEvent:
    """Create the event in the class of its type, or as a ``ConnectEvent`` if the type is unknown."""
    event_type = raw.get("eventType")
    kind = _BY_TYPE.get(event_type, ConnectEvent) if isinstance(event_type, str) else ConnectEvent
    return kind(raw)
