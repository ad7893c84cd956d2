"""Webhooks: the notifications that the API sends, as typed events.

``unwrap`` verifies and parses a webhook in one step, and ``verification_response`` returns the response body for the
verification of a TxPush listener. ``parse`` and ``verify`` are the two halves of ``unwrap``, and ``sign`` signs a body
for a test. They need no client and do not call the API.
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
from .errors import RawBodyRequiredError, WebhookError, WebhookParseError, WebhookSignatureError
from .event import UnknownEvent
from .parsing import Event, parse
from .report import ReportEvent, ReportEventName, ReportStatus
from .signature import sign, verify
from .txpush import TxPushAccountEvent, TxPushClass, TxPushEvent, TxPushTransactionEvent, TxPushType
from .unwrapping import unwrap
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
    "WebhookError",
    "WebhookParseError",
    "WebhookSignatureError",
    "parse",
    "sign",
    "unwrap",
    "verification_response",
    "verify",
]
