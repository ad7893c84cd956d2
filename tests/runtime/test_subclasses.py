"""Clients of one's own: with_options gives one of the same class, with what the class added, and with other options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest
from clients import CREDENTIALS, KEYS, Clients, get_customer, get_owner

from open_banking import APIStatusError, AsyncClient, Client, ConfigurationError, OperationDeniedError

if TYPE_CHECKING:
    from wire import Wire


class Tenant:
    """What a program adds to either client."""

    region = "us"

    def __init__(self, *, tenant: str, **options: Any) -> None:
        super().__init__(**options)
        self.tenant = tenant
        self._budget = [100]
        self.__key = "private"
        self.customers = self.aggregation.v1.customers
        self.itself = self
        self.accounts = None

    aggregation: Any
    customers: Any
    accounts: Any

    @property
    def key(self) -> str:
        return self.__key

    @cached_property
    def label(self) -> str:
        return f"{self.tenant} ({self.region})"


class TenantClient(Tenant, Client):
    """Blocking."""


class AsyncTenantClient(Tenant, AsyncClient):
    """Awaited."""


class SlottedClient(Client):
    """One with places of its own."""

    __slots__ = ("__secret", "branch", "never_set", "tenant")

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(**options)
        self.tenant = tenant
        self.__secret = "private"  # noqa: S105  # opens nothing
        self.branch = self.aggregation.v1.customers

    @property
    def secret(self) -> str:
        return self.__secret


class GuardedClient(Client):
    """One whose attributes cannot be set from outside, and one of which hides what is kept under its name."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(**options)
        self.__dict__["tenant"] = tenant

    def __setattr__(self, name: str, value: object) -> None:
        if name == "tenant":
            raise AttributeError(name)
        super().__setattr__(name, value)

    @property
    def tenant(self) -> str:
        tenant: str = self.__dict__["tenant"]
        return tenant


@pytest.fixture(params=[TenantClient, AsyncTenantClient])
def clients(request: pytest.FixtureRequest, wire: Wire) -> Clients:
    """Makes clients of the program's own."""
    return Clients(request.param, wire)


def test_attributes_are_kept(clients: Clients) -> None:
    client = clients.make(tenant="loans")
    assert client.label == "loans (us)"
    client.added = "later"
    for other in (client.with_options(timeout=5), client.with_options(timeout=5).with_options(max_retries=1)):
        assert type(other) is clients.kind
        assert (other.tenant, other.region, other.key, other.label, other.added) == (
            "loans",
            "us",
            "private",
            "loans (us)",
            "later",
        )
        assert other._budget is client._budget
        assert other.itself is other
        assert other.accounts is None


def test_copy_and_original_are_changed_apart(clients: Clients) -> None:
    client = clients.make(tenant="loans")
    other = client.with_options(timeout=5)
    other.tenant, client.added = "cards", "later"
    assert client.tenant == "loans"
    assert not hasattr(other, "added")


def test_branches_go_with_the_options_of_their_client(clients: Clients) -> None:
    """Those that were reached before, and those that the class keeps under names of its own."""
    client = clients.make(tenant="loans")
    clients.result(get_owner(client))
    careful = client.with_options(billable="deny", read_only=True)
    for delete in (careful.aggregation.v1.customers.delete, careful.customers.delete, careful.itself.customers.delete):
        with pytest.raises(OperationDeniedError):
            clients.result(delete(customer_id="1"))
    for accounts in (careful.aggregation.v1.customers.accounts, careful.customers.accounts):
        with pytest.raises(OperationDeniedError):
            clients.result(accounts.owner.list(customer_id="1", account_id="2"))
    assert len(clients.wire.sent) == 1
    # And the other way round.
    clients.result(careful.with_options(billable="allow", read_only=False).customers.delete(customer_id="1"))
    clients.result(client.customers.delete(customer_id="1"))
    assert len(clients.wire.sent) == 3


def test_client_that_another_keeps_stays_as_it_is(clients: Clients) -> None:
    client = clients.make(tenant="loans")
    client.careful = client.with_options(billable="deny")
    client.other = clients.make(tenant="cards", billable="deny")
    copied = client.with_options(billable="allow")
    assert copied.careful is client.careful
    assert copied.other is client.other
    for denied in (copied.careful, copied.other):
        with pytest.raises(OperationDeniedError):
            clients.result(get_owner(denied))


def test_repr_names_the_class(clients: Clients) -> None:
    client = clients.make(tenant="loans")
    shown = f"{clients.kind.__name__}(base_url='https://api.finicity.com')"
    assert repr(client) == repr(client.with_options(timeout=5)) == shown


@pytest.mark.parametrize("kind", [SlottedClient, GuardedClient])
def test_class_may_keep_its_attributes_in_other_ways(kind: Any) -> None:
    client = kind("loans", **KEYS)
    other = client.with_options(timeout=5)
    assert type(other) is kind
    assert other.tenant == "loans"
    if kind is SlottedClient:
        assert other.secret == "private"  # noqa: S105  # opens nothing
        assert not hasattr(other, "never_set")
        assert other.branch._exchange is other._exchange


# Every option is that of the copy, or else still that of the original

OPTIONS: dict[str, tuple[Any, Any]] = {
    "timeout": (7, 9),
    "max_retries": (1, 3),
    "max_retry_wait": (0.25, 0.125),
    "on_retry": (lambda _: None, lambda _: None),
    "billable": ("deny", "allow"),
    "read_only": (True, False),
}


@pytest.mark.parametrize("changed", [(), *((name,) for name in OPTIONS), tuple(OPTIONS)], ids=", ".join)
def test_options_that_are_not_changed_stay(changed: tuple[str, ...], clients: Clients) -> None:
    client = clients.make(tenant="loans", **{name: before for name, (before, _) in OPTIONS.items()})
    other = client.with_options(**{name: OPTIONS[name][1] for name in changed})
    settings = other._exchange.settings
    found = {
        "timeout": settings.timeout,
        "max_retries": settings.retry_limits.max_retries,
        "max_retry_wait": settings.retry_limits.max_wait,
        "on_retry": settings.on_retry,
        "billable": settings.billable,
        "read_only": settings.read_only,
    }
    assert found == {name: after if name in changed else before for name, (before, after) in OPTIONS.items()}
    # The original has its own.
    assert client._exchange.settings.timeout == 7
    assert client._exchange.settings.billable == "deny"


def test_copy_shares_keys_address_clock_and_token(clients: Clients) -> None:
    clients.wire.responds(200, json={"token": "fresh-token", "id": "1"})
    moments = [1000.0]
    client = clients.make(tenant="loans", base_url="https://me:open-sesame@gateway.example/x", **CREDENTIALS)
    client._exchange.settings.clock = lambda: moments[0]
    other = client.with_options(timeout=5)
    clients.result(get_customer(other))
    assert client.token == other.token == "fresh-token"  # noqa: S105  # opens nothing
    clients.result(get_customer(client))
    assert [request.url.path.rpartition("/")[2] for request in clients.wire.sent] == [
        "authentication",
        "1005061234",
        "1005061234",
    ]
    assert {(request.url.host, request.headers["Authorization"]) for request in clients.wire.sent} == {
        ("gateway.example", "Basic bWU6b3Blbi1zZXNhbWU=")
    }
    assert other._exchange.settings.clock() == 1000.0
    other.token = "handed-over"  # noqa: S105  # opens nothing
    assert client.token == "handed-over"  # noqa: S105  # the same


def test_copy_waits_as_its_client_does(clients: Clients) -> None:
    """In the sandbox the clock moves instead, and nobody waits."""
    clients.wire.responds(503)
    other = clients.make(tenant="loans").with_options(max_retries=2)
    with pytest.raises(APIStatusError):
        clients.result(get_customer(other))
    assert len(clients.wire.sent) == 3
    assert [type(each) for each in clients.happened] == [float, float]


def test_timeout_of_the_copy_reaches_the_wire(clients: Clients) -> None:
    client = clients.make(tenant="loans", timeout=7)
    for each in (client, client.with_options(timeout=9), client.with_options(max_retries=0)):
        clients.result(get_customer(each))
    assert [request.extensions["timeout"]["read"] for request in clients.wire.sent] == [7, 9, 7]


@pytest.mark.parametrize("closed", ["original", "copy"])
def test_closing_either_closes_both(closed: str, clients: Clients) -> None:
    client = clients.make(tenant="loans")
    other = client.with_options(timeout=5)
    clients.result((client if closed == "original" else other).close())
    for each in (client, other):
        with pytest.raises(ConfigurationError, match="closed"):
            clients.result(get_customer(each))
