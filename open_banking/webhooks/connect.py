"""Connect events: what a person does in Connect, sent to the ``webhook`` that the Connect URL was made with.

They are signed: see ``verify``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast

from open_banking import models
from open_banking._runtime.json_text import is_object

from .received import Received, records_of

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
"""The types of Connect events that are known. Others may come."""

TypeT_co = TypeVar("TypeT_co", bound=str, covariant=True)


class ConnectEvent(Received):
    """An event of a Connect session. Known types have classes of their own; any other type comes as this class."""

    __slots__ = ()
    _shown = ("event_type", "event_id", "customer_id", "consumer_id")

    @property
    def event_type(self) -> ConnectEventType | str:
        """What happened."""
        return cast("str", self.raw.get("eventType"))

    @property
    def event_id(self) -> str | None:
        """Identifies the event. One that came before is the same event once more. A ``ping`` has none."""
        return self.raw.get("eventId")

    @property
    def customer_id(self) -> str | None:
        """The customer who is in Connect. A ``ping`` has none."""
        return self.raw.get("customerId")

    @property
    def consumer_id(self) -> str | None:
        """The consumer, where the session has one."""
        return self.raw.get("consumerId")

    @property
    def webhook_data(self) -> dict[str, Any] | None:
        """What was given as ``webhookData`` when the Connect URL was made."""
        return self.raw.get("webhookData")

    @property
    def payload(self) -> Any:
        """What belongs to this type of event: an object as a rule, a list where ``done`` tells of several reports."""
        return self.raw.get("payload")

    @property
    def institution_id(self) -> str | None:
        """The institution that the event is about, where the payload names one."""
        return _from_payload(self.raw, "institutionId")


def _from_payload(raw: Mapping[str, Any], key: str) -> Any | None:
    payload = raw.get("payload")
    return payload.get(key) if is_object(payload) else None


class _Known(ConnectEvent, Generic[TypeT_co]):
    """A Connect event whose type is known."""

    __slots__ = ()

    @property
    def event_type(self) -> TypeT_co:
        """What happened: for this class, always the same."""
        return cast("TypeT_co", self.raw.get("eventType"))


class _WithAccounts(_Known[TypeT_co]):
    """A Connect event with account records."""

    __slots__ = ("accounts",)

    accounts: list[models.CustomerAccount] | None
    """The accounts. These records are thinner than those of the API's own calls: much of them is ``None``."""

    def __init__(self, raw: dict[str, Any]) -> None:
        """Take a decoded body, and read its accounts."""
        super().__init__(raw)
        self.accounts = records_of(_from_payload(raw, "accounts"), models.CustomerAccount.from_dict)


class PingEvent(_Known[Literal["ping"]]):
    """The receiver is tried out while a Connect URL is made. Has neither ``event_id`` nor ``customer_id``."""

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
    """What the session is for is being worked on."""

    __slots__ = ()


class DiscoveredEvent(_WithAccounts[Literal["discovered"]]):
    """Accounts were found at the institution: ``accounts`` has them, where they came."""

    __slots__ = ()


class DoneEvent(_Known[Literal["done"]]):
    """The session has come to its end."""

    __slots__ = ()


class AccountsDeletedEvent(_Known[Literal["accountsDeleted"]]):
    """Accounts were removed from the customer: ``account_ids`` names them."""

    __slots__ = ()

    @property
    def account_ids(self) -> list[str] | None:
        """The accounts that are gone."""
        return _from_payload(self.raw, "accounts")


class UnableToConnectEvent(_Known[Literal["unableToConnect"]]):
    """The institution could not be reached, or refused."""

    __slots__ = ()


class InvalidCredentialsEvent(_Known[Literal["invalidCredentials"]]):
    """The institution refused the person's credentials."""

    __slots__ = ()


class MFAEvent(_Known[Literal["mfa"]]):
    """The institution asks the person for multi-factor authentication."""

    __slots__ = ()


class CredentialsUpdatedEvent(_Known[Literal["credentialsUpdated"]]):
    """The person has given new credentials for an institution."""

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
    """The event as the class of its type, or as ``ConnectEvent`` where the type is unknown."""
    event_type = raw.get("eventType")
    kind = _BY_TYPE.get(event_type, ConnectEvent) if isinstance(event_type, str) else ConnectEvent
    return kind(raw)
