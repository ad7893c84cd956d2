"""Random sequences of calls against a simple model of what must come of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import Factory, define
from flows import CONSUMER
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule
from validated import Validated

from open_banking import BadRequestError, ConflictError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Client

REPORT_SECONDS = 60
PROFILES = {"struggling": ["checking", "creditCard"], "saver": ["checking", "savings", "moneyMarket", "cd"]}
CALLBACK = "https://listener.example.com/txpush"


@define
class Modelled:
    """What should be known of a customer."""

    id: str
    username: str
    kind: str
    first_name: str | None = None
    accounts: dict[str, float] = Factory(dict[str, float])
    """What each has gained since it was connected."""
    opening: dict[str, float] = Factory(dict[str, float])
    types: dict[str, str] = Factory(dict[str, str])
    subscriptions: dict[str, set[int]] = Factory(dict[str, set[int]])
    """By account."""
    reports: dict[str, float] = Factory(dict[str, float])
    """When each is ready, on the model's clock."""
    outcomes: dict[str, str] = Factory(dict[str, str])
    """What came of those that are."""

    @property
    def reportable(self) -> bool:
        """Whether there is an account to report on: no card is."""
        return any(kind != "creditCard" for kind in self.types.values())


def listener(request: httpx.Request) -> httpx.Response:
    """Verifies itself, and takes what comes."""
    return httpx.Response(200, text=request.url.params.get("txpush_verification_code", ""))


class ASandbox(RuleBasedStateMachine):
    """Customers, their accounts, subscriptions and reports."""

    customers: Bundle[Modelled] = Bundle("customers")

    def __init__(self) -> None:
        super().__init__()
        self.listener = httpx.Client(transport=httpx.MockTransport(listener))
        self.sandbox = Sandbox(running=False, report_seconds=REPORT_SECONDS, listener=self.listener)
        # Looks on after each step; its many calls are all made by the other client too, which is slower.
        self.onlooker: Client = self.sandbox.client(max_retries=0)
        self.sandbox.transport = Validated(self.sandbox.transport)
        self.client: Client = self.sandbox.client(max_retries=0)
        self.model: dict[str, Modelled] = {}
        self.now = 0.0
        self.made = 0

    def teardown(self) -> None:
        self.client.close()
        self.onlooker.close()
        self.sandbox.close()
        self.listener.close()

    # Customers

    @rule(target=customers, kind=st.sampled_from(["testing", "active"]))
    def enroll(self, kind: str) -> Modelled:
        self.made += 1
        username = f"customer_{self.made}"
        created = getattr(self.client.aggregation.v2.customers, kind).create(data={"username": username})
        assert created.id not in self.model
        self.client.decisioning.v1.customers.consumer.create(customer_id=created.id, data=CONSUMER)
        customer = Modelled(created.id, username, kind)
        self.model[customer.id] = customer
        return customer

    @rule(customer=customers)
    def enrol_again(self, customer: Modelled) -> None:
        with pytest.raises(ConflictError, match=customer.username):
            self.client.aggregation.v2.customers.testing.create(data={"username": customer.username})

    @rule(customer=customers, name=st.sampled_from(["Ada", "Grace", "Katherine"]))
    def rename(self, customer: Modelled, name: str) -> None:
        self.client.aggregation.v1.customers.put(customer_id=customer.id, data={"first_name": name})
        customer.first_name = name

    @rule(customer=consumes(customers))
    def delete(self, customer: Modelled) -> None:
        self.client.aggregation.v1.customers.delete(customer_id=customer.id)
        del self.model[customer.id]
        of_customer: dict[str, Any] = {"customer_id": customer.id}
        customers = self.client.aggregation.v1.customers
        gone: list[Callable[..., object]] = [customers.get, customers.accounts.list]
        for call in gone:
            with pytest.raises(NotFoundError):
                call(**of_customer)
        for report in customer.reports:
            with pytest.raises(NotFoundError):
                self.client.decisioning.v3.customers.reports.get(**of_customer, report_id=report)

    # Accounts

    @rule(customer=customers, profile=st.sampled_from(sorted(PROFILES)), bank=st.sampled_from([101_732]))
    def connect(self, customer: Modelled, profile: str, bank: int) -> None:
        login = self.sandbox.connect(customer.id, profile=profile, institution_id=bank)
        for account in self.client.aggregation.v1.customers.accounts.list(customer_id=customer.id).accounts:
            customer.types[account.id] = account.type
            customer.accounts.setdefault(account.id, 0.0)
            customer.opening.setdefault(account.id, account.balance or 0.0)
        # However often it is connected: each account of the bank once.
        assert sorted(customer.types[each] for each in login.account_ids) == sorted(PROFILES[profile])

    @rule(customer=customers, data=st.data())
    def delete_an_account(self, customer: Modelled, data: st.DataObject) -> None:
        if not customer.accounts:
            return
        account = data.draw(st.sampled_from(sorted(customer.accounts)))
        self.client.aggregation.v1.customers.accounts.delete(customer_id=customer.id, account_id=account)
        del customer.accounts[account], customer.opening[account], customer.types[account]
        customer.subscriptions.pop(account, None)
        with pytest.raises(NotFoundError):
            self.client.aggregation.v2.customers.accounts.get(customer_id=customer.id, account_id=account)

    @rule(customer=customers, cents=st.integers(-50_000, 50_000).filter(bool), data=st.data())
    def pay_in(self, customer: Modelled, cents: int, data: st.DataObject) -> None:
        if not customer.accounts:
            return
        account = data.draw(st.sampled_from(sorted(customer.accounts)))
        before = len(self.sandbox.deliveries)
        pay = partial(
            self.client.aggregation.v1.customers.accounts.transactions.create,
            customer_id=customer.id,
            account_id=account,
            data={"amount": cents / 100, "description": "test", "transaction_date": int(self.sandbox.clock.timestamp)},
        )
        if customer.kind != "testing":
            with pytest.raises(BadRequestError, match="testing customers"):
                pay()
            return
        pay()
        customer.accounts[account] += cents / 100
        sent = [each for each in self.sandbox.deliveries[before:] if each.kind == "txpush"]
        assert bool(sent) == (account in customer.subscriptions)

    # Subscriptions

    @rule(customer=customers, data=st.data())
    def subscribe(self, customer: Modelled, data: st.DataObject) -> None:
        if not customer.accounts:
            return
        account = data.draw(st.sampled_from(sorted(customer.accounts)))
        made = self.client.aggregation.v1.customers.accounts.txpush.create(
            customer_id=customer.id, account_id=account, data={"callback_url": CALLBACK}
        )
        customer.subscriptions[account] = {each.id for each in made.subscriptions}

    @rule(customer=customers, data=st.data())
    def unsubscribe(self, customer: Modelled, data: st.DataObject) -> None:
        if not customer.subscriptions:
            return
        account = data.draw(st.sampled_from(sorted(customer.subscriptions)))
        self.client.aggregation.v1.customers.accounts.txpush.delete(customer_id=customer.id, account_id=account)
        del customer.subscriptions[account]

    # Reports

    @rule(customer=customers)
    def report(self, customer: Modelled) -> None:
        if not customer.reportable:
            with pytest.raises(BadRequestError, match="no such account"):
                self.client.decisioning.v2.customers.voa.create(customer_id=customer.id, data={})
            return
        made = self.client.decisioning.v2.customers.voa.create(customer_id=customer.id, data={})
        assert made.id not in customer.reports
        customer.reports[made.id] = self.now + REPORT_SECONDS

    @rule(seconds=st.integers(1, 2 * REPORT_SECONDS))
    def pass_time(self, seconds: int) -> None:
        self.sandbox.advance(seconds=seconds)
        self.now += seconds
        for customer in self.model.values():
            for report, ready in customer.reports.items():
                if ready <= self.now:
                    # Made when it became ready, of the accounts that there were: it stays as it is.
                    customer.outcomes.setdefault(report, "success" if customer.reportable else "failure")

    # What must hold after each step

    @invariant()
    def what_was_added_is_there(self) -> None:
        for limit in (1000, 2):
            pages = self.onlooker.paginate(self.onlooker.aggregation.v1.customers.list, limit=limit)
            listed = {each.id: (each.username, each.type, each.first_name) for each in pages}
            assert listed == {each.id: (each.username, each.kind, each.first_name) for each in self.model.values()}

    @invariant()
    def accounts_are_those_that_were_connected(self) -> None:
        for customer in self.model.values():
            listed = self.onlooker.aggregation.v1.customers.accounts.list(customer_id=customer.id).accounts
            expected = {each: round(customer.opening[each] + gain, 2) for each, gain in customer.accounts.items()}
            assert {each.id: each.balance for each in listed} == expected

    @invariant()
    def reports_are_ready_in_time(self) -> None:
        reports = self.onlooker.decisioning.v3.customers.reports
        for customer in self.model.values():
            for report in customer.reports:
                status = reports.get(customer_id=customer.id, report_id=report).status
                assert status == customer.outcomes.get(report, "inProgress")


ASandbox.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestSandbox = ASandbox.TestCase
