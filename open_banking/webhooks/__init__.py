"""Webhooks: the notifications that the API sends, as typed events.

``parse`` parses a request body, ``verify`` checks the signature of a Connect event, and ``verification_response``
returns the response body for the verification of a TxPush listener. They need no client and do not call the API.
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
from .event import UnknownEvent
from .parsing import Event, parse
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
