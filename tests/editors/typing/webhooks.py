"""What type checkers know of webhooks. Read by mypy and pyright; nothing here is run."""

from __future__ import annotations

from typing import Any, Literal, assert_never, assert_type

from open_banking import models, webhooks


def families(body: bytes) -> None:
    event = webhooks.parse(body)
    assert_type(event, webhooks.ConnectEvent | webhooks.ReportEvent | webhooks.TxPushEvent | webhooks.UnknownEvent)
    assert_type(event.raw, dict[str, Any])
    match event:
        case webhooks.ConnectEvent():
            assert_type(event.event_type, webhooks.ConnectEventType | str)
            assert_type(event.event_id, str | None)
            assert_type(event.customer_id, str | None)
            assert_type(event.consumer_id, str | None)
            assert_type(event.institution_id, str | None)
            assert_type(event.webhook_data, dict[str, Any] | None)
        case webhooks.ReportEvent():
            assert_type(event.event_name, webhooks.ReportEventName | str)
            assert_type(event.status, webhooks.ReportStatus | str | None)
            assert_type(event.id, str | None)
        case webhooks.TxPushEvent():
            assert_type(event.class_, webhooks.TxPushClass | str | None)
            assert_type(event.type, webhooks.TxPushType | str | None)
            assert_type(event.records, list[Any] | None)
        case webhooks.UnknownEvent():
            pass
        case _:
            assert_never(event)


def types(event: webhooks.Event) -> None:
    match event:
        case webhooks.PingEvent():
            assert_type(event.event_type, Literal["ping"])
        case webhooks.AddedEvent():
            assert_type(event.event_type, Literal["added"])
            assert_type(event.accounts, list[models.CustomerAccount] | None)
        case webhooks.DiscoveredEvent():
            assert_type(event.event_type, Literal["discovered"])
            assert_type(event.accounts, list[models.CustomerAccount] | None)
        case webhooks.AccountsDeletedEvent():
            assert_type(event.event_type, Literal["accountsDeleted"])
            assert_type(event.account_ids, list[str] | None)
        case webhooks.TxPushTransactionEvent():
            assert_type(event.class_, Literal["transaction"])
            assert_type(event.records, list[models.Transaction] | None)
        case webhooks.TxPushAccountEvent():
            assert_type(event.class_, Literal["account"])
            assert_type(event.records, list[models.CustomerAccount] | None)
        case _:
            pass


def arguments(body: bytes, signature: str | None, query: dict[str, list[str]]) -> None:
    webhooks.verify(body, signature, "secret")
    assert_type(webhooks.verification_response(query), str)
    assert_type(webhooks.verification_response("a=b"), str)
    assert_type(webhooks.verification_response(b"a=b"), str)


def mistakes(event: webhooks.Event, text: str) -> None:
    webhooks.verify(text, None, "secret")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    _ = event.event_type  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    if isinstance(event, webhooks.PingEvent):
        _ = event.accounts  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
