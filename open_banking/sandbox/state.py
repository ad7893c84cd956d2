"""What a sandbox keeps: the partner, its customers and all that is theirs.

Records that the API only stores and gives back are kept as the JSON objects of the wire; what the sandbox computes
with has fields of its own. Amounts are integers, in cents.
"""

from __future__ import annotations

from bisect import bisect_right
from random import Random
from typing import Any, NamedTuple, TypeVar

from attrs import Factory, define, field

from .message import Json, RefusedError

T = TypeVar("T")

# The API's own codes.
NO_CUSTOMER = 14001
NO_ACCOUNT = 38003
NO_RESOURCE = 11000
NO_CONSUMER = 10100

_FIRST_TRANSACTION = 21_000_000_001
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_HEX = "0123456789abcdef"


class Transaction(NamedTuple):
    """A movement on an account."""

    id: int
    posted: int
    """Epoch seconds. Until the account is refreshed after that, it is pending."""
    transacted: int
    """Epoch seconds; before that nobody knows of it."""
    amount: int
    """Cents; positive is money into the account, or a debt that becomes less."""
    description: str
    memo: str
    payee: str
    """The merchant or the other side, as a person would say it."""
    category: str
    kind: str
    """The wire's ``type``: directDeposit, payment and so on."""
    created: int
    """Epoch seconds; when the sandbox first saw it."""
    further: Json | None = None
    """What only some kinds have, as the wire has it: ``checkNum``, ``interestAmount``, ``ticker`` and so on."""


class Holding(NamedTuple):
    """A security in an account."""

    symbol: str
    name: str
    kind: str
    """The wire's ``securityType``."""
    price: int
    """Cents, of one unit."""
    units: int
    """Thousandths; held before the first of the account's transactions."""


@define
class Account:
    """An account of a customer at an institution."""

    id: str
    number: str
    """All digits; the wire shows the last four in most places."""
    type: str
    """The wire's: checking, savings, creditCard, mortgage and so on."""
    name: str
    customer_id: str
    institution_id: int
    login_id: int
    created: int
    """Epoch seconds."""
    routing_number: str
    opened: int
    """Epoch seconds; when the customer got it from the institution."""
    aggregated: int
    """Epoch seconds of the last refresh that succeeded; what came after it is not known yet."""
    loaded_from: int
    """Epoch seconds; older transactions are not shown before the historic load."""
    opening: int = 0
    """Cents, before the first of the transactions; negative is owed."""
    transactions: list[Transaction] = Factory(list[Transaction])
    """By posting, the oldest first, some of them of the future. ``posted`` and ``pending`` tell which are known."""
    drawn_until: int = 0
    """Months since the year 0 for which there are transactions."""
    attempted: int = 0
    """Epoch seconds of the last refresh."""
    aggregation_code: int = 0
    """0 for a success, else the code of the institution's error."""
    terms: Json = Factory(dict[str, Any])
    """What was agreed on: ``rate`` (percent a year), ``limit``, ``principal``, ``payment`` (cents), ``months``."""
    holdings: list[Holding] = Factory(list[Holding])
    market_segment: str = "personal"
    nickname: str = ""
    parent_id: str | None = None
    """The account that this one is a part of."""
    position: int = 1
    """In what order the institution shows the accounts."""

    @property
    def posted(self) -> list[Transaction]:
        """What is posted as far as is known, the oldest first."""
        return self.transactions[: self._known]

    @property
    def pending(self) -> list[Transaction]:
        """What is known of and not posted yet."""
        return [each for each in self.transactions[self._known :] if each.transacted <= self.aggregated]

    @property
    def cash(self) -> int:
        """Cents, of what is posted; negative is owed."""
        return self.opening + sum(each.amount for each in self.transactions[: self._known])

    @property
    def balance(self) -> int:
        """Cents: the cash and what the holdings are worth."""
        return self.cash + sum(value for _, _, value in self.portfolio) if self.holdings else self.cash

    @property
    def portfolio(self) -> list[tuple[Holding, int, int]]:
        """Each holding with its units in thousandths and its worth in cents, transactions included."""
        held = {each.symbol: each.units for each in self.holdings}
        for each in self.posted:
            if each.further and each.further.get("ticker") in held:
                held[each.further["ticker"]] += round(each.further.get("unitQuantity", 0) * 1000)
        return [(each, held[each.symbol], round(held[each.symbol] * each.price / 1000)) for each in self.holdings]

    @property
    def _known(self) -> int:
        return bisect_right(self.transactions, self.aggregated, key=_posting)


def _posting(transaction: Transaction) -> int:
    return transaction.posted


@define
class Login:
    """A person's access to an institution, with the accounts behind it."""

    id: int
    customer_id: str
    institution_id: int
    profile: str
    created: int
    broken: int = 0
    """The code that each aggregation ends with until the person reconnects, 185 for instance; 0 for none."""


@define
class Subscription:
    """A listener of TxPush, for one account."""

    id: int
    account_id: str
    callback_url: str
    kind: str
    """``account`` or ``transaction``."""


@define
class Report:
    """A report that was asked for."""

    id: str
    type: str
    operation: str
    customer_id: str
    consumer_id: str | None
    created: int
    ready: float
    """Epoch seconds; until then it is in progress."""
    request: Json
    """The body that asked for it."""
    query: Json
    """The query parameters that asked for it."""
    acknowledgement: Json
    """What asking for it was answered with."""
    portfolio_id: str | None = None
    failure: Json | None = None
    """The error that it is to end with, as the wire lists it."""
    content: Json | None = None
    """The finished report, as it stood when it became ready; ``None`` while it is in progress."""


@define
class BusinessReport:
    """The analytics of a business, which are made as soon as they are asked for."""

    id: str
    fcra: bool
    """Whether it was made under the rules of the FCRA, and is fetched under them."""
    content: Json


@define
class ReportFault:
    """Reports to come that end in failure."""

    types: list[str]
    """The wire's; empty means all."""
    error: Json
    """As the wire lists it."""
    left: int
    """How many."""


@define
class Asset:
    """A stored file: a pay statement that was uploaded or a statement that was fetched."""

    id: str
    label: str
    content: str
    """Base64."""
    content_type: str
    created: int


@define
class MicroEntry:
    """Two small deposits that prove who holds an account."""

    account_id: str
    amounts: list[int]
    """Cents."""
    created: int
    status: str
    attempts: int = 0
    record: Json = Factory(dict[str, Any])


@define
class Consumer:
    """The person behind a customer, for reports on them."""

    id: str
    customer_id: str
    created: int
    record: Json
    """The body that made it, as the wire has it."""


@define
class Customer:
    """A customer with all that is theirs: what is deleted with one is what stands here."""

    id: str
    type: str
    """``testing`` or ``active``."""
    created: int
    modified: int
    record: Json
    """Username, names and so on, as the wire has them."""
    application_id: str | None = None
    accounts: dict[str, Account] = Factory(dict[str, Account])
    logins: dict[int, Login] = Factory(dict[int, Login])
    subscriptions: dict[int, Subscription] = Factory(dict[int, Subscription])
    consumer: Consumer | None = None
    reports: dict[str, Report] = Factory(dict[str, Report])
    portfolios: dict[str, list[str]] = Factory(dict[str, list[str]])
    """By number; the ids of the reports in each, the oldest first."""
    assets: dict[str, Asset] = Factory(dict[str, Asset])
    micro_entries: dict[str, MicroEntry] = Factory(dict[str, MicroEntry])
    """By account."""
    businesses: dict[int, Json] = Factory(dict[int, Json])
    business_reports: dict[str, BusinessReport] = Factory(dict[str, BusinessReport])
    access_keys: dict[str, Json] = Factory(dict[str, Json])
    """Of third parties, by consent receipt."""


@define
class ConnectSession:
    """What a Connect link stands for, until the person is through."""

    id: str
    customer_id: str
    kind: str
    """``full``, ``lite``, ``fix``, ``jointBorrower``, ``microEntry``."""
    request: Json
    created: int
    done: bool = False


@define
class Partner:
    """Who calls the API."""

    id: str
    secret: str
    app_key: str
    failures: int = 0
    """Failed authentications in a row."""
    locked: bool = False
    tokens: dict[str, float] = Factory(dict[str, float])
    """When each was issued, in epoch seconds."""


@define
class World:
    """All that a sandbox keeps."""

    seed: int
    partner: Partner
    customers: dict[str, Customer] = Factory(dict[str, Customer])
    sessions: dict[str, ConnectSession] = Factory(dict[str, ConnectSession])
    applications: dict[str, Json] = Factory(dict[str, Json])
    """App registrations, by ``preAppId``."""
    report_faults: list[ReportFault] = Factory(list[ReportFault])
    """What strikes the reports that are asked for next."""
    counters: dict[str, int] = Factory(dict[str, int])
    wakes: float = field(default=float("inf"))
    """Epoch seconds at which something becomes due, a report for instance."""

    # Identifiers: the same ones in the same order for the same seed.

    def number(self, kind: str, first: int) -> int:
        """The next number of a kind, from ``first`` on."""
        number = self.counters.get(kind, first)
        self.counters[kind] = number + 1
        return number

    def next_transaction(self) -> int:
        """The next transaction's id."""
        return self.number("transaction", _FIRST_TRANSACTION)

    def text(self, kind: str, length: int, letters: str = _LETTERS) -> str:
        """The next random text of a kind."""
        return "".join(self.random(kind, self.number(kind, 1)).choices(letters, k=length))

    def hexadecimal(self, kind: str, length: int) -> str:
        """The next random hexadecimal number of a kind."""
        return self.text(kind, length, _HEX)

    def random(self, *keys: object) -> Random:
        """A source of chance that gives the same for the same seed and keys."""
        return Random(":".join(map(str, (self.seed, *keys))))  # noqa: S311  # invented data, no secrets

    def wake_at(self, moment: float) -> None:
        """Have what is due looked for at ``moment``, in epoch seconds."""
        self.wakes = min(self.wakes, moment)

    # Whatever is not there is refused with the API's own code.

    def customer(self, customer_id: str) -> Customer:
        """A customer.

        Raises:
            RefusedError: There is none of that id.
        """
        return _found(self.customers.get(customer_id), f"There is no customer {customer_id}", NO_CUSTOMER)

    def account(self, customer_id: str, account_id: str) -> Account:
        """An account of a customer.

        Raises:
            RefusedError: There is none of these ids.
        """
        account = self.customer(customer_id).accounts.get(account_id)
        return _found(account, f"Customer {customer_id} has no account {account_id}", NO_ACCOUNT)

    def login(self, customer_id: str, login_id: str) -> Login:
        """A login of a customer.

        Raises:
            RefusedError: There is none of these ids.
        """
        logins = self.customer(customer_id).logins.values()
        login = next((each for each in logins if str(each.id) == login_id), None)
        return _found(login, f"Customer {customer_id} has no institution login {login_id}", NO_RESOURCE)

    def consumer(self, consumer_id: str) -> Consumer:
        """A consumer.

        Raises:
            RefusedError: There is none of that id.
        """
        found = (each.consumer for each in self.customers.values() if each.consumer is not None)
        consumer = next((each for each in found if each.id == consumer_id), None)
        return _found(consumer, f"There is no consumer {consumer_id}", NO_CONSUMER)


def _found(value: T | None, message: str, code: int) -> T:
    if value is None:
        raise RefusedError(404, message, code=code)
    return value
