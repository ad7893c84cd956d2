"""Transfer switches: what becomes of one as a person goes through the session of its link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.providers import BILL_PAY, DEPOSIT, PROVIDERS, provider_of
from ..handlers import when_due
from ..message import Json, RefusedError
from ..state import Switch
from .sessions import LIFETIME
from .webhooks import listener_of, notify

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..bank.providers import Provider
    from ..callbacks import Callbacks
    from ..state import ConnectSession, World

PROCESSING, COMPLETED, FAILED = "processing", "completed", "failed"
"""The status of a switch."""
BAD_CREDENTIALS, ABANDONED, _TIMED_OUT = "bad-credentials", "user-abandon", "session-timeout"
_OF_BOTH = (
    *("account-lockout", "account-unusable", BAD_CREDENTIALS, "connection-error", "device-disconnected", "expired"),
    *("no-data-found", "routing-number-not-supported", _TIMED_OUT, "system-unavailable", "transaction-pending"),
    *("unknown-failure", ABANDONED),
)
FAILURE_REASONS = {
    DEPOSIT: (
        *("account-setup-incomplete", "distribution-not-supported", "enrolled-in-paycard", "product-not-supported"),
        *("work-status-terminated", *_OF_BOTH),
    ),
    BILL_PAY: _OF_BOTH,
}
"""Why a switch can fail, by its kind."""
# With these, nobody got as far as into the provider's system.
_NOT_AUTHENTICATED = {"account-lockout", BAD_CREDENTIALS, "connection-error", "expired", "system-unavailable"}


def targets_of(session: ConnectSession) -> list[Json]:
    """What a link offers to switch to: accounts for pay; cards, then accounts, for bills.

    Each has all that the API shows of distributions and of payment methods.
    """
    kind = "total" if session.kind == DEPOSIT else "bank"
    cards = [{**each, "type": "card", "endsWith": each["number"]} for each in session.request.get("cards", [])]
    accounts = [
        {
            **each,
            "type": kind,
            "bankAccountType": each["type"].capitalize(),
            "endsWith": each["accountNumber"],
            "accountNumberEndsWith": each["accountNumber"],
        }
        for each in session.request.get("accounts", [])
    ]
    return [*cards, *accounts]


def switches_of(world: World, session: ConnectSession) -> list[Switch]:
    """The switches that were begun in a session, the oldest first."""
    switches = world.customer(session.customer_id).switches.values()
    return [each for each in switches if each.session_id == session.id]


def begin(world: World, session: ConnectSession, provider: Provider, now: int) -> Switch:
    """Begin a switch at a provider, or continue with the one that is being processed there."""
    for switch in switches_of(world, session):
        if switch.status == PROCESSING and switch.provider_id == provider.id:
            return switch
    switch = Switch(
        id=world.hexadecimal("switch", 24),
        kind=session.kind,
        customer_id=session.customer_id,
        session_id=session.id,
        provider_id=provider.id,
        provider_name=provider.name,
        created=now,
        updated=now,
        external_id=session.request.get("external", {}).get("id"),
        targets=targets_of(session)[:1],
    )
    world.customer(session.customer_id).switches[switch.id] = switch
    world.wake_at(session.created + LIFETIME)
    return switch


def complete(switch: Switch, target: Json, now: int) -> None:
    """Complete a switch: from now on, ``target`` gets the pay or pays the bill."""
    switch.status, switch.authenticated, switch.updated = COMPLETED, True, now
    switch.targets = [target]


def fail(switch: Switch, reason: str, now: int) -> None:
    """Let a switch fail, for one of the API's reasons."""
    switch.status, switch.failure_reason, switch.updated = FAILED, reason, now


def abandon(world: World, session: ConnectSession, now: int) -> None:
    """Let fail what is still being processed in a session, as the person leaves it."""
    for switch in switches_of(world, session):
        if switch.status == PROCESSING:
            fail(switch, ABANDONED, now)


def finish(world: World, callbacks: Callbacks, session: ConnectSession, now: float) -> None:
    """End a session in which a switch was completed."""
    abandon(world, session, int(now))
    session.done = True
    notify(world, callbacks, listener_of(session.request, session.customer_id), "done", {}, now=now)


def perform(
    world: World, callbacks: Callbacks, session: ConnectSession, provider: str | None, *, outcome: str, now: float
) -> Switch:
    """Go through a session at once, as a person would.

    Args:
        world: Where the session is.
        callbacks: Sends its webhooks.
        session: That of a link to a switch.
        provider: The id or the name of a provider; the first one if it is ``None``.
        outcome: The status of the switch, or the reason why it failed.
        now: Epoch seconds.

    Raises:
        RefusedError: There is no such provider or outcome, or the link is none to a switch.
    """
    if session.kind not in PROVIDERS:
        raise RefusedError(400, "This link is none to a switch, but one of Connect")
    outcomes = (COMPLETED, PROCESSING, *FAILURE_REASONS[session.kind])
    if outcome not in outcomes:
        raise RefusedError(400, f"outcome={outcome!r} is none of {', '.join(outcomes)}")
    chosen = PROVIDERS[session.kind][0] if provider is None else provider_of(session.kind, provider)
    notify(world, callbacks, listener_of(session.request, session.customer_id), "started", {}, now=now)
    switch = begin(world, session, chosen, int(now))
    switch.authenticated = outcome not in _NOT_AUTHENTICATED
    if outcome == COMPLETED:
        complete(switch, switch.targets[0], int(now))
        finish(world, callbacks, session, now)
    elif outcome != PROCESSING:
        fail(switch, outcome, int(now))
    return switch


@when_due
def time_out(world: World, now: float, _callbacks: Callbacks) -> None:
    """Let the switches fail whose links have expired while they were being processed."""
    for switch in _processed(world):
        session = world.sessions.get(switch.session_id)
        end = switch.updated if session is None else session.created + LIFETIME
        if end <= now:
            fail(switch, _TIMED_OUT, int(end))
        else:
            world.wake_at(end)


def _processed(world: World) -> Iterable[Switch]:
    switches = (each for customer in world.customers.values() for each in customer.switches.values())
    return (each for each in switches if each.status == PROCESSING)
