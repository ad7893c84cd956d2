"""The steps of Connect: what each of them does and shows, independent of HTTP."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..bank.connecting import connect
from ..bank.institutions import found, matching
from ..bank.micro_entries import micro_entry, verify
from ..bank.profiles import CODE, PROFILES, WRONG_PASSWORD, profile_of
from ..bank.providers import PROVIDERS
from ..connect.sessions import PATH, activated, open_session, participants
from ..connect.webhooks import added_payload, bank_payload, connected_events, listener_of, notify
from ..message import Json, RefusedError
from ..money import dollars
from ..notifications import notifying
from ..records.accounts import balance_of
from .page import COMPLETE, EXIT, Page, Redirect, back_to

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..bank.institutions import Institution
    from ..bank.profiles import Profile
    from ..engine import Engine
    from ..state import ConnectSession, Customer, Login, MicroEntry
    from .page import Step

_MAX_BANKS = 10
_AMOUNT = re.compile(r"\$? ?0?\.\d\d")
_NOT_AVAILABLE = 102
"""The API's code for an institution that is not available."""


@contextmanager
def visiting(engine: Engine, session_id: str, position: int = 1) -> Generator[Visit]:
    """Take a step of a session while holding the lock; its webhooks are sent afterwards.

    Args:
        engine: Has the session.
        session_id: From the link.
        position: Whose turn it is, where several people borrow together; counted from 1.

    Raises:
        RefusedError: There is no such link, or it was used or has expired.
    """
    engine.run_due()
    try:
        with engine.lock:
            yield Visit(engine, open_session(engine.world, session_id, engine.clock.timestamp), position)
    finally:
        engine.callbacks.deliver()


class Visit:
    """One step of a person through a session."""

    def __init__(self, engine: Engine, session: ConnectSession, position: int) -> None:
        """Take the step of the person at ``position``.

        Raises:
            RefusedError: There is no such person, or they were deleted.
        """
        self._engine = engine
        self._world = engine.world
        self._session = session
        self._position = position
        self._people = participants(session)
        if not 1 <= position <= len(self._people):
            raise RefusedError(404, "There is nobody else in this session.")
        person = self._people[position - 1]
        self._customer: Customer = self._world.customer(person.customer_id)
        self._listener = listener_of(session.request, person.customer_id, person.consumer_id)

    # The steps

    def open(self) -> Step:
        """Open the link."""
        self._notify("started", {})
        match self._session.kind:
            case "lite":
                return self.choose(self._session.request["institutionId"])
            case "fix":
                return Redirect(self._path("banks", self._broken.institution_id))
            case "microEntry":
                return Redirect(self._path("amounts"))
            case kind if kind in PROVIDERS:
                return Redirect(f"{PATH}/{self._session.id}/switch")
            case _:
                return Redirect(self._path("banks"))

    def search(self, text: str) -> Step:
        """Look for a bank by its name."""
        banks = matching(text)
        if not banks:
            self._notify("institutionNotFound", {"query": text})
        return self._page("search", text=text, banks=banks[:_MAX_BANKS], more=max(0, len(banks) - _MAX_BANKS))

    def choose(self, institution_id: str | int) -> Step:
        """Choose a bank."""
        bank = found(institution_id)
        if not bank.products:
            self._notify("institutionNotSupported", bank_payload(bank))
            return self._page("unsupported", bank=bank)
        self._notify("institutionSupported", bank_payload(bank))
        return Redirect(self._path("banks", bank.id))

    def sign_in(self, institution_id: str | int) -> Step:
        """Show the login page of a bank."""
        return self._login_page(self._bank(institution_id))

    def log_in(self, institution_id: str | int, user_name: str, password: str) -> Step:
        """Give a bank a user name and a password."""
        bank = self._bank(institution_id)
        profile = profile_of(user_name, password)
        if bank.status != "online":
            self._notify("unableToConnect", {**bank_payload(bank), "code": _NOT_AVAILABLE})
            return self._login_page(bank, user_name, f"{bank.name} is not available at the moment. Try again later.")
        if profile is None or not self._may_be(profile):
            self._notify("invalidCredentials", bank_payload(bank))
            return self._login_page(bank, user_name, "The user name or the password is not right.")
        if profile.challenges:
            self._notify("mfa", bank_payload(bank))
            return self._code_page(bank, profile)
        return self._connected(bank, profile)

    def enter_code(self, institution_id: str | int, user_name: str, code: str) -> Step:
        """Give a bank the code that it asked for."""
        bank, profile = self._bank(institution_id), PROFILES.get(user_name)
        if profile is None or not self._may_be(profile):
            return Redirect(self._path("banks", bank.id))
        if code.strip() != CODE:
            self._notify("mfa", bank_payload(bank))
            return self._code_page(bank, profile, "That is not the code. Try again.")
        return self._connected(bank, profile)

    def accounts(self) -> Step:
        """Show the connected accounts."""
        return self._page("accounts", accounts=self._shown(), may_add=self._session.kind in {"full", "jointBorrower"})

    def amounts(self) -> Step:
        """Ask for the amounts of two deposits."""
        return self._amounts_page()

    def verify(self, *amounts: str) -> Step:
        """Check the two amounts."""
        if not all(_AMOUNT.fullmatch(each.strip()) for each in amounts):
            return self._amounts_page("Type both amounts in dollars, such as 0.27.")
        try:
            verify(self._entry, [float(each.strip().lstrip("$ ")) for each in amounts], self._engine.clock.timestamp)
        except RefusedError as refusal:
            return self._amounts_page(f"{refusal.message.rstrip('.')}.")
        return self.finish()

    def finish(self) -> Step:
        """End the session, or pass it to the next person."""
        if self._position < len(self._people):
            return Redirect(f"{PATH}/{self._session.id}/{self._position + 1}/banks")
        if self._session.kind == "microEntry" and self._entry.status != "Verified":
            return Redirect(self._path("amounts"))
        self._notify("done", {})
        self._session.done = True
        return self._ended(COMPLETE, "done")

    def leave(self) -> Step:
        """Leave without finishing."""
        return self._ended(EXIT, "left")

    # What the steps share

    @property
    def _entry(self) -> MicroEntry:
        """The micro entries that the session is about."""
        return micro_entry(self._world, self._customer, self._session.request["accountId"])

    def _connected(self, bank: Institution, profile: Profile) -> Step:
        types = activated(self._session.request, profile)
        is_fix = self._session.kind == "fix"
        with notifying(self._world, self._engine.callbacks, self._customer):
            now = int(self._engine.clock.timestamp)
            login = connect(self._world, self._customer, bank.id, profile.name, now, only=types)
        # A bank with OAuth has the person choose the accounts again.
        if is_fix and not bank.oauth:
            self._notify("credentialsUpdated", {**bank_payload(bank), "institutionLoginId": login.id})
        elif is_fix:
            self._notify("added", added_payload(self._world, login))
        else:
            for event_type, payload in connected_events(self._world, login):
                self._notify(event_type, payload)
        return Redirect(self._path("accounts"))

    def _bank(self, institution_id: str | int) -> Institution:
        bank = found(institution_id)
        if not bank.products:
            raise RefusedError(404, f"{bank.name} cannot be connected.")
        return bank

    @property
    def _broken(self) -> Login:
        return self._world.login(self._customer.id, self._session.request["institutionLoginId"])

    def _may_be(self, profile: Profile) -> bool:
        """Whether a test user may log in: to fix a login, only the one it belongs to."""
        return self._session.kind != "fix" or profile.name == self._broken.profile

    def _login_page(self, bank: Institution, user_name: str = "", error: str = "") -> Page:
        users = [each for each in PROFILES.values() if self._may_be(each)]
        return self._page("login", bank=bank, user_name=user_name, error=error, users=users, wrong=WRONG_PASSWORD)

    def _code_page(self, bank: Institution, profile: Profile, error: str = "") -> Page:
        return self._page("code", bank=bank, user_name=profile.name, error=error, code=CODE)

    def _amounts_page(self, error: str = "") -> Page:
        record = self._entry.record
        return self._page("amounts", last_four=record["accountNumber"][-4:], error=error)

    def _shown(self) -> list[Json]:
        return [
            {
                "name": each.nickname or each.name,
                "bank": found(each.institution_id).name,
                "last_four": each.number[-4:],
                "balance": dollars(balance_of(self._world, each)),
            }
            for each in self._customer.accounts.values()
        ]

    def _ended(self, outcome: dict[str, str], page: str) -> Step:
        """Redirect the person to where they came from, or show a last page."""
        address: str | None = self._session.request.get("redirectUri")
        if address is None:
            return self._page(page, accounts=self._shown())
        return back_to(address, outcome)

    def _page(self, name: str, **values: object) -> Page:
        session = self._session
        return Page(
            name,
            {
                **values,
                "kind": session.kind,
                "base": f"{PATH}/{session.id}",
                "here": self._path(),
                "position": self._position,
                "people": len(self._people),
            },
        )

    def _path(self, *parts: str | int) -> str:
        return "/".join(map(str, (PATH, self._session.id, self._position, *parts)))

    def _notify(self, event_type: str, payload: Json) -> None:
        engine = self._engine
        notify(engine.world, engine.callbacks, self._listener, event_type, payload, now=engine.clock.timestamp)
