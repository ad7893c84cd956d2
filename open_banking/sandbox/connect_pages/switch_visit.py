"""The steps of a transfer switch: what each of them does and shows, independent of HTTP."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..bank.profiles import WRONG_PASSWORD
from ..bank.providers import DEPOSIT, PROVIDERS, provider_of
from ..connect.sessions import PATH, open_session
from ..connect.switching import (
    BAD_CREDENTIALS,
    COMPLETED,
    PROCESSING,
    abandon,
    begin,
    complete,
    fail,
    finish,
    switches_of,
    targets_of,
)
from ..message import Json, RefusedError
from .page import COMPLETE, EXIT, Page, Redirect, back_to

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..bank.providers import Provider
    from ..engine import Engine
    from ..state import ConnectSession, Switch
    from .page import Step

_PERCENT = re.compile(r"(100|[1-9]\d?) ?%?", re.ASCII)
_DOLLARS = re.compile(r"\$? ?(\d{1,6}(\.\d\d)?)", re.ASCII)


@contextmanager
def switching(engine: Engine, session_id: str) -> Generator[SwitchVisit]:
    """Take a step of a switch while holding the lock; its webhooks are sent afterwards.

    Raises:
        RefusedError: There is no such link to a switch, or it was used or has expired.
    """
    engine.run_due()
    try:
        with engine.lock:
            session = open_session(engine.world, session_id, engine.clock.timestamp)
            if session.kind not in PROVIDERS:
                raise RefusedError(404, "This link is not about a switch.")
            yield SwitchVisit(engine, session)
    finally:
        engine.callbacks.deliver()


class SwitchVisit:
    """One step of a person who switches their pay or their bills."""

    def __init__(self, engine: Engine, session: ConnectSession) -> None:
        """Take a step.

        Raises:
            RefusedError: The customer was deleted.
        """
        self._engine = engine
        self._world = engine.world
        self._session = session
        self._world.customer(session.customer_id)

    # The steps

    def providers(self) -> Step:
        """Ask who pays, or who is paid."""
        return self._page("providers", providers=PROVIDERS[self._session.kind])

    def sign_in(self, provider_id: str) -> Step:
        """Show the sign-in page of a provider."""
        return self._sign_in_page(self._provider(provider_id))

    def log_in(self, provider_id: str, user_name: str, password: str) -> Step:
        """Give a provider a user name and a password. With the wrong ones the switch fails, and another can follow."""
        provider = self._provider(provider_id)
        switch = begin(self._world, self._session, provider, self._now)
        if not user_name.strip() or password in {"", WRONG_PASSWORD}:
            fail(switch, BAD_CREDENTIALS, self._now)
            return self._sign_in_page(provider, user_name, "The user name or the password is not right.")
        switch.authenticated = True
        return Redirect(self._path("targets", switch.id))

    def choose(self, switch_id: str) -> Step:
        """Ask for the account or the card to switch to."""
        return self._target_page(self._begun(switch_id))

    def switch_to(self, switch_id: str, target: str, kind: str, share: str) -> Step:
        """Switch to one of the accounts or cards.

        Args:
            switch_id: The switch.
            target: The position of the account or the card, counted from 0.
            kind: ``total``, ``percent`` or ``fixed``, for pay.
            share: The percentage, or the amount in dollars.
        """
        switch, targets = self._begun(switch_id), targets_of(self._session)
        if target not in map(str, range(len(targets))):
            return self._target_page(switch, "Choose one of them.")
        typed = {"target": target, "kind": kind, "share": share}
        chosen = targets[int(target)]
        if switch.kind == DEPOSIT and kind != "total":
            found = {"percent": _PERCENT, "fixed": _DOLLARS}.get(kind, _PERCENT).fullmatch(share.strip())
            amount = float(found[1]) if found and kind in {"percent", "fixed"} else 0
            if amount == 0:
                error = "Type a percentage such as 50, or an amount in dollars such as 250."
                return self._target_page(switch, error, typed)
            chosen |= {"type": kind, "allocatedValue": amount}
        complete(switch, chosen, self._now)
        return Redirect(self._path("done"))

    def done(self) -> Step:
        """Show what was switched."""
        return self._page("switched", switches=self._completed())

    def finish(self) -> Step:
        """End the session, once something was switched."""
        if not self._completed():
            return Redirect(self._path())
        finish(self._world, self._engine.callbacks, self._session, self._engine.clock.timestamp)
        return self._ended(COMPLETE, "done")

    def leave(self) -> Step:
        """Leave without finishing: what is not complete yet fails."""
        abandon(self._world, self._session, self._now)
        return self._ended(EXIT, "left")

    # What the steps share

    @property
    def _now(self) -> int:
        return int(self._engine.clock.timestamp)

    def _provider(self, provider_id: str) -> Provider:
        return provider_of(self._session.kind, provider_id)

    def _begun(self, switch_id: str) -> Switch:
        """A switch of this session that is being processed.

        Raises:
            RefusedError: There is none with that id.
        """
        for switch in switches_of(self._world, self._session):
            if switch.id == switch_id and switch.status == PROCESSING:
                return switch
        raise RefusedError(404, "This switch is not under way.")

    def _completed(self) -> list[Switch]:
        return [each for each in switches_of(self._world, self._session) if each.status == COMPLETED]

    def _sign_in_page(self, provider: Provider, user_name: str = "", error: str = "") -> Page:
        return self._page("provider_login", provider=provider, user_name=user_name, error=error, wrong=WRONG_PASSWORD)

    def _target_page(self, switch: Switch, error: str = "", typed: Json | None = None) -> Page:
        typed = typed or {"target": "0", "kind": "total", "share": ""}
        return self._page("targets", switch=switch, targets=targets_of(self._session), error=error, typed=typed)

    def _ended(self, outcome: dict[str, str], page: str) -> Step:
        """Redirect the person to where they came from, or show a last page."""
        address: str | None = self._session.request.get("redirectUri")
        return self._page(page) if address is None else back_to(address, outcome)

    def _page(self, name: str, **values: object) -> Page:
        session = self._session
        shown: Json = {"kind": session.kind, "base": f"{PATH}/{session.id}", "here": self._path()}
        return Page(name, {**values, **shown, "is_deposit": session.kind == DEPOSIT})

    def _path(self, *parts: str) -> str:
        return "/".join((PATH, self._session.id, "switch", *parts))
