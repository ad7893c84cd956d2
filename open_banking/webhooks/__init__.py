"""Webhooks: what the API sends of its own accord, as typed events.

``parse`` reads a body, ``verify`` checks the signature of a Connect event, and ``verification_response`` gives the
answer to a TxPush verification. None of them needs a client or calls the API.
"""

from .connect import (
    AccountsDeletedEvent,
    AddedEvent,
    AddingEvent,
    ConnectEvent,
    ConnectEventType,
    CredentialsUpdatedEvent,
    DiscoveredEvent,
    DoneEvent,
    InstitutionNotFoundEvent,
    InstitutionNotSupportedEvent,
    InstitutionSupportedEvent,
    InvalidCredentialsEvent,
    MFAEvent,
    PingEvent,
    ProcessingEvent,
    StartedEvent,
    UnableToConnectEvent,
)
from .errors import RawBodyRequiredError, WebhookParseError, WebhookSignatureError
from .parsing import Event, parse
from .received import UnknownEvent
from .report import ReportEvent, ReportEventName, ReportStatus
from .signature import verify
from .txpush import TxPushAccountEvent, TxPushClass, TxPushEvent, TxPushTransactionEvent, TxPushType
from .verification import verification_response

__all__ = [
    "AccountsDeletedEvent",
    "AddedEvent",
    "AddingEvent",
    "ConnectEvent",
    "ConnectEventType",
    "CredentialsUpdatedEvent",
    "DiscoveredEvent",
    "DoneEvent",
    "Event",
    "InstitutionNotFoundEvent",
    "InstitutionNotSupportedEvent",
    "InstitutionSupportedEvent",
    "InvalidCredentialsEvent",
    "MFAEvent",
    "PingEvent",
    "ProcessingEvent",
    "RawBodyRequiredError",
    "ReportEvent",
    "ReportEventName",
    "ReportStatus",
    "StartedEvent",
    "TxPushAccountEvent",
    "TxPushClass",
    "TxPushEvent",
    "TxPushTransactionEvent",
    "TxPushType",
    "UnableToConnectEvent",
    "UnknownEvent",
    "WebhookParseError",
    "WebhookSignatureError",
    "parse",
    "verification_response",
    "verify",
]
