"""Everything that a sandbox keeps: the partner, the customers, and the source of their ids and random data."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, TypeVar

from attrs import Factory, define, field

from ..error_codes import NO_ACCOUNT, NO_CONSUMER, NO_CUSTOMER, NO_LOGIN
from ..message import Json, RefusedError
from .billing import BilledCall
from .customers import Consumer, Customer, TransactionRefresh
from .reports import Report, ReportFault, SuccessIndicators

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .accounts import Account, Login

T = TypeVar("T")
DueT = TypeVar("DueT", Report, SuccessIndicators, TransactionRefresh)
"""What takes a while: it is in progress until its moment."""

_FIRST_TRANSACTION = 21_000_000_001
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_HEX = "0123456789abcdef"


@define
class ConnectSession:
    """The session of a Connect link."""

    id: str
    customer_id: str
    kind: str
    """``full``, ``lite``, ``fix``, ``jointBorrower``, ``microEntry``, ``depositSwitch``, ``billPaySwitch``."""
    request: Json
    created: int
    done: bool = False


@define
class Partner:
    """The partner who calls the API."""

    id: str
    secret: str
    app_key: str
    failures: int = 0
    """Failed authentications in a row."""
    locked: bool = False
    tokens: dict[str, float] = Factory(dict[str, float])
    """The time at which each token was issued, in epoch seconds."""
    aliases: dict[str, str] = Factory(dict[str, str])
    """Other ids that it goes by, each with its secret: those of the sample's examples."""

    def goes_by(self, partner_id: str) -> bool:
        """Whether this is an id of the partner."""
        return partner_id == self.id or partner_id in self.aliases

    def secret_of(self, partner_id: str) -> str | None:
        """The secret that belongs to an id; None if it is not the partner's."""
        return self.secret if partner_id == self.id else self.aliases.get(partner_id)


@define
class World:
    """Everything that a sandbox keeps."""

    seed: int
    partner: Partner
    customers: dict[str, Customer] = Factory(dict[str, Customer])
    sessions: dict[str, ConnectSession] = Factory(dict[str, ConnectSession])
    applications: dict[str, Json] = Factory(dict[str, Json])
    """App registrations, by ``preAppId``."""
    configurations: dict[str, Json] = Factory(dict[str, Json])
    """Settings of login flows in Connect components."""
    experiences: dict[str, Json] = Factory(dict[str, Json])
    """Duplicates of Connect experiences, for indirect partners."""
    webhook_subscriptions: dict[str, Json] = Factory(dict[str, Json])
    """By id, as in the API, but for the events, which are by their ids."""
    reports: dict[str, Report] = Factory(dict[str, Report])
    """Reports on people whom the partner alone knows, by id; all others are kept with their customer."""
    locations: dict[str, Json] = Factory(dict[str, Json])
    """Locations of merchants that searches have found, by ``locationId``."""
    report_faults: list[ReportFault] = Factory(list[ReportFault])
    """Faults for the next requested reports."""
    billed: list[BilledCall] = Factory(list[BilledCall])
    """The calls that the partner would have been billed, the earliest first."""
    counters: dict[str, int] = Factory(dict[str, int])
    wakes: float = field(default=float("inf"))
    """Epoch seconds at which something becomes due, a report for instance."""
    _by_username: dict[str, Customer] = field(init=False, repr=False, eq=False, factory=dict[str, "Customer"])
    """What ``customer_named`` knows; made of ``customers`` when it is needed, and not saved."""

    # Identifiers and random data: reproducible for a seed.

    def number(self, kind: str, first: int) -> int:
        """The next number of a kind, starting with ``first``."""
        number = self.counters.get(kind, first)
        self.counters[kind] = number + 1
        return number

    def next_transaction(self) -> int:
        """The id of the next transaction."""
        return self.number("transaction", _FIRST_TRANSACTION)

    def text(self, kind: str, length: int, letters: str = _LETTERS) -> str:
        """The next random text of a kind."""
        return "".join(self.random(kind, self.number(kind, 1)).choices(letters, k=length))

    def hexadecimal(self, kind: str, length: int) -> str:
        """The next random hexadecimal number of a kind."""
        return self.text(kind, length, _HEX)

    def random(self, *keys: object) -> Random:
        """A random generator; equal seeds and keys give equal values."""
        return Random(":".join(map(str, (self.seed, *keys))))  # noqa: S311  # invented data, no secrets

    def wake_at(self, moment: float) -> None:
        """Run what is due at ``moment``, in epoch seconds."""
        self.wakes = min(self.wakes, moment)

    def due(self, waiting: Iterable[DueT], now: float) -> list[DueT]:
        """Those that are ready at a moment, in epoch seconds; the others are run when they are."""
        ready: list[DueT] = []
        for each in waiting:
            if each.ready <= now:
                ready.append(each)
            else:
                self.wake_at(each.ready)
        return ready

    # What is not found is refused with the API's own code.

    def customer(self, customer_id: str) -> Customer:
        """A customer.

        Raises:
            RefusedError: There is none with that id.
        """
        return _found(self.customers.get(customer_id), f"There is no customer {customer_id}", NO_CUSTOMER)

    def customer_named(self, username: str) -> Customer | None:
        """The customer who has a username, if there is one: found without looking at all of them."""
        # Each has another one, so the numbers differ where somebody came or went.
        if len(self._by_username) != len(self.customers):
            self._by_username = {each.record["username"]: each for each in self.customers.values()}
        found = self._by_username.get(username)
        return found if found is not None and found.id in self.customers else None

    def enroll(self, customer: Customer) -> None:
        """Add a customer, whose username nobody has."""
        self._by_username[customer.record["username"]] = customer
        self.customers[customer.id] = customer

    def account(self, customer_id: str, account_id: str) -> Account:
        """An account of a customer.

        Raises:
            RefusedError: There is none with these ids.
        """
        account = self.customer(customer_id).accounts.get(account_id)
        return _found(account, f"Customer {customer_id} has no account {account_id}", NO_ACCOUNT)

    def login(self, customer_id: str, login_id: str) -> Login:
        """A login of a customer.

        Raises:
            RefusedError: There is none with these ids.
        """
        logins = self.customer(customer_id).logins.values()
        login = next((each for each in logins if str(each.id) == login_id), None)
        return _found(login, f"Customer {customer_id} has no institution login {login_id}", NO_LOGIN)

    def consumer(self, consumer_id: str) -> Consumer:
        """A consumer.

        Raises:
            RefusedError: There is none with that id.
        """
        found = (each.consumer for each in self.customers.values() if each.consumer is not None)
        consumer = next((each for each in found if each.id == consumer_id), None)
        return _found(consumer, f"There is no consumer {consumer_id}", NO_CONSUMER)


def _found(value: T | None, message: str, code: int) -> T:
    if value is None:
        raise RefusedError(404, message, code=code)
    return value
