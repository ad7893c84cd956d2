"""Transfer switches: their links, the page on which a person makes them, and what the API tells of them."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from open_banking import BadRequestError, NotFoundError
from open_banking.sandbox import Sandbox
from open_banking.sandbox.connect_pages.routes import routes
from open_banking.sandbox.saved_state import SavedState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking import Client

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
MADE = "2025-03-14T09:00:00Z"
DEPOSIT, BILL_PAY = "deposit", "bill pay"
KINDS = (DEPOSIT, BILL_PAY)
CARD_NUMBER, CVV, EXPIRY, ACCOUNT_NUMBER = "4242424242424242", "907", "12/27", "7526894126"
ACCOUNT = {"account_number": ACCOUNT_NUMBER, "bank_identifier": "110000000", "title": "My savings", "type": "savings"}
CHECKING = {"account_number": "3740238560", "bank_identifier": "110000000", "type": "checking"}
CARD = {"title": "Everyday card", "number": CARD_NUMBER, "expiry": EXPIRY, "cvv": CVV, "brand": "Mastercard"}
IDENTITY = {
    "first_name": "Jane", "last_name": "Doe", "zip_code": "12345", "address": "123 Lane", "city": "Purchase",
    "state": "NY", "phone": "2121234567",
}  # fmt: skip
HOOK = "http://listener.example.test/switches"


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def received() -> list[Any]:
    """The webhooks that were received."""
    return []


@pytest.fixture
def listening(received: list[Any]) -> Iterator[httpx.Client]:
    def receive(request: httpx.Request) -> httpx.Response:
        received.append(json.loads(request.content))
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(receive)) as client:
        yield client


class Switching:
    """A customer who switches, with a browser that follows redirects within Connect."""

    def __init__(self, sandbox: Sandbox, client: Client, customer_id: str) -> None:
        self.sandbox, self.client, self.customer_id = sandbox, client, customer_id
        self._browser = TestClient(
            Starlette(routes=routes(sandbox._engine)), base_url=sandbox.base_url, follow_redirects=False
        )
        self.page = httpx.Response(404)
        self.base = ""

    def link(self, kind: str, **more: Any) -> str:
        data: Any = {"partner_id": self.sandbox.partner_id, "customer_id": self.customer_id, "accounts": [ACCOUNT]}
        calls: Any = self.client.connect.generate.transfer.deposit_switch
        if kind == BILL_PAY:
            calls = self.client.connect.generate.transfer.bill_pay_switch
            data |= {"single_use_url": True, "identity": IDENTITY, "cards": [CARD]}
        return str(calls.create(data={**data, **more}).link)

    def listed(self, kind: str) -> Any:
        return self._calls(kind).list(customer_id=self.customer_id)

    def details(self, kind: str, switch_id: str) -> Any:
        return self._calls(kind).get(customer_id=self.customer_id, switch_id=switch_id)

    def of_external(self, external_id: str) -> Any:
        return self.client.transfer.externals.deposit_switches.list(external_id=external_id)

    def _calls(self, kind: str) -> Any:
        of_customer = self.client.transfer.customers
        return of_customer.deposit_switches if kind == DEPOSIT else of_customer.bill_pay_switches

    # On the page

    def open(self, link: str) -> int:
        self.base = urlsplit(link).path
        return self._see(self._browser.get(link))

    def go(self, path: str) -> int:
        return self._see(self._browser.get(path))

    def submit(self, path: str, typed: dict[str, str] | None = None, **headers: str) -> int:
        return self._see(self._browser.post(path, data=typed, headers=headers))

    def follow(self, text: str) -> int:
        """Follow the link that has a text."""
        links = re.findall(r'<a href="([^"]+)">(.*?)</a>', self.page.text, re.DOTALL)
        (found,) = [target for target, content in links if text in content]
        return self.go(found)

    def type(self, **typed: str) -> int:
        """Submit the form of the page."""
        action = re.findall(r'<form method="post" action="([^"]+)"', self.page.text)[0]
        return self.submit(action, typed)

    def sign_in(self, password: str = "any", *, user: str = "ada") -> int:  # noqa: S107  # any will do
        return self.type(user=user, password=password)

    @property
    def heading(self) -> str:
        found = re.search("<h1>(.*)</h1>", self.page.text)
        return found[1] if found else ""

    @property
    def left_to(self) -> str:
        return str(self.page.headers.get("Location", ""))

    def _see(self, page: Any) -> int:
        while page.is_redirect and page.headers["Location"].startswith("/"):
            page = self._browser.get(page.headers["Location"])
        self.page = page
        return int(page.status_code)


@pytest.fixture
def person(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> Switching:
    return Switching(sandbox, sandbox_client, customer_id)


# Links


@pytest.mark.parametrize(("kind", "type"), [(DEPOSIT, "transferDepositSwitch"), (BILL_PAY, "transferBillPaySwitch")])
def test_a_link_says_whose_it_is(kind: str, type: str, person: Switching) -> None:
    assert parse_qs(urlsplit(person.link(kind)).query) == {
        "customerId": [person.customer_id],
        "partnerId": [person.sandbox.partner_id],
        "type": [type],
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "wrong",
    [
        {"partner_id": "1"},
        {"customer_id": "1"},
        {"accounts": [{**ACCOUNT, "type": "loan"}]},
        {"accounts": [{**ACCOUNT, "bank_identifier": "11"}]},
        {"redirect_uri": "nowhere"},
    ],
)
def test_a_link_is_refused(kind: str, wrong: dict[str, Any], person: Switching) -> None:
    with pytest.raises(BadRequestError):
        person.link(kind, **wrong)


def test_pay_is_switched_to_an_account(person: Switching) -> None:
    with pytest.raises(BadRequestError, match="accounts must have the account"):
        person.link(DEPOSIT, accounts=[])


def test_no_secret_of_a_card_is_kept(person: Switching) -> None:
    link = person.link(BILL_PAY)
    person.sandbox.switch(link)

    kept = SavedState(person.sandbox.world, 0, 0).text()
    assert not [each for each in (CARD_NUMBER, CVV, EXPIRY, ACCOUNT_NUMBER, "123 Lane") if each in kept]


# What became of them


@pytest.mark.parametrize("kind", KINDS)
def test_a_customer_without_switches_has_an_empty_list(kind: str, person: Switching) -> None:
    person.link(kind)

    listed = person.listed(kind)
    assert (listed.customer_id, listed.customer_type, listed.switches) == (person.customer_id, "testing", [])


def test_a_deposit_switch_is_completed(person: Switching) -> None:
    made = person.sandbox.switch(person.link(DEPOSIT))

    assert made.status == "completed"
    (listed,) = person.listed(DEPOSIT).switches
    assert (listed.id, listed.status, listed.created_date) == (made.switch_id, "completed", MADE)
    assert not listed.failure_reason
    details = person.details(DEPOSIT, made.switch_id)
    assert (details.customer_id, details.customer_type) == (person.customer_id, "testing")
    assert (details.switch_id, details.switch_status, details.authenticated) == (made.switch_id, "completed", True)
    assert (details.created_date, details.updated_date) == (MADE, MADE)
    assert re.fullmatch("[0-9a-f]{24}", details.switch_id)
    assert re.fullmatch("[0-9a-f]{24}", details.provider.id)
    (paid,) = details.distributions
    assert (paid.type, paid.allocated_value) == ("total", None)
    assert (paid.bank_identifier, paid.account_number_ends_with) == ("110000000", "4126")


def test_a_bill_pay_switch_is_completed(person: Switching) -> None:
    made = person.sandbox.switch(person.link(BILL_PAY), provider="clearline mobile")

    details = person.details(BILL_PAY, made.switch_id)
    assert (details.switch_status, details.provider.name) == ("completed", "Clearline Mobile")
    (paying,) = details.payment_methods
    assert (paying.type, paying.title, paying.brand) == ("card", "Everyday card", "mastercard")
    assert (paying.ends_with, paying.bank_identifier) == ("4242", None)
    assert [each.id for each in person.listed(BILL_PAY).switches] == [made.switch_id]
    assert person.listed(DEPOSIT).switches == []


@pytest.mark.parametrize(
    ("kind", "reason", "authenticated"),
    [
        (DEPOSIT, "bad-credentials", False),
        (DEPOSIT, "distribution-not-supported", True),
        (BILL_PAY, "connection-error", False),
        (BILL_PAY, "user-abandon", True),
    ],
)
def test_a_switch_fails(kind: str, reason: str, *, authenticated: bool, person: Switching) -> None:
    made = person.sandbox.switch(person.link(kind), outcome=reason)

    assert made.status == "failed"
    (listed,) = person.listed(kind).switches
    assert (listed.status, listed.failure_reason) == ("failed", reason)
    details = person.details(kind, made.switch_id)
    assert (details.switch_status, details.failure_reason, details.authenticated) == ("failed", reason, authenticated)


def test_a_switch_is_processed_first(person: Switching) -> None:
    link = person.link(DEPOSIT)
    begun = person.sandbox.switch(link, outcome="processing")
    assert [each.status for each in person.listed(DEPOSIT).switches] == ["processing"]

    person.sandbox.advance(minutes=16)
    assert person.sandbox.switch(link).switch_id == begun.switch_id
    details = person.details(DEPOSIT, begun.switch_id)
    assert (details.switch_status, details.created_date) == ("completed", MADE)
    assert details.updated_date == "2025-03-14T09:16:00Z"


def test_a_switch_times_out_with_its_link(person: Switching) -> None:
    begun = person.sandbox.switch(person.link(DEPOSIT), outcome="processing")
    person.sandbox.advance(minutes=119)
    assert person.details(DEPOSIT, begun.switch_id).switch_status == "processing"

    person.sandbox.advance(hours=2)
    details = person.details(DEPOSIT, begun.switch_id)
    assert (details.switch_status, details.failure_reason) == ("failed", "session-timeout")
    assert details.updated_date == "2025-03-14T11:00:00Z"


def test_a_list_has_the_newest_ten(person: Switching) -> None:
    made = [person.sandbox.switch(person.link(DEPOSIT)).switch_id for _ in range(11)]

    assert [each.id for each in person.listed(DEPOSIT).switches] == made[1:]


UNKNOWN = "65d87d2d8c831ae0f3174ed6"


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_switch_is_shown_as_the_live_api_shows_one(kind: str, person: Switching) -> None:
    other = person.sandbox.switch(person.link(BILL_PAY if kind == DEPOSIT else DEPOSIT)).switch_id
    for switch_id in (UNKNOWN, other):
        details = person.details(kind, switch_id)
        assert (details.switch_id, details.customer_id) == (switch_id, person.customer_id)

    messages = [each.message for each in person.sandbox.warnings]
    assert all(switch_id in message for switch_id, message in zip((UNKNOWN, other), messages, strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_switch_is_not_found_where_the_document_counts(kind: str) -> None:
    with Sandbox(strict=True) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        person = Switching(sandbox, client, customer_id)
        other = sandbox.switch(person.link(BILL_PAY if kind == DEPOSIT else DEPOSIT)).switch_id
        for switch_id in (UNKNOWN, other):
            with pytest.raises(NotFoundError, match=switch_id) as refused:
                person.details(kind, switch_id)
            assert str(refused.value.code) == "1643"


@pytest.mark.parametrize("kind", KINDS)
def test_a_switch_is_only_that_of_its_customer(kind: str, person: Switching) -> None:
    made = person.sandbox.switch(person.link(kind)).switch_id
    person.customer_id = person.client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id

    assert person.listed(kind).switches == []
    person.details(kind, made)
    assert [f"no {kind} switch {made}" in each.message for each in person.sandbox.warnings] == [True]
    person.customer_id = "1"
    for call in (person.listed, lambda kind: person.details(kind, made)):
        with pytest.raises(NotFoundError, match="There is no customer 1"):
            call(kind)


def test_switches_are_listed_by_external_id(person: Switching) -> None:
    mine = person.link(DEPOSIT, external={"id": "order-7", "context": "EMAIL"})
    assert person.of_external("order-7").switches == []

    person.sandbox.switch(person.link(DEPOSIT, external={"id": "order-8", "context": "WEB"}))
    person.sandbox.switch(person.link(DEPOSIT))
    made = person.sandbox.switch(mine, outcome="bad-credentials")

    found = person.of_external("order-7")
    assert found.external_id == "order-7"
    assert [(each.id, each.failure_reason) for each in found.switches] == [(made.switch_id, "bad-credentials")]
    with pytest.raises(BadRequestError, match="order-9") as refused:
        person.of_external("order-9")
    assert str(refused.value.code) == "1643"


# From code


def test_a_single_use_url_is_used_up(person: Switching) -> None:
    once, often = person.link(BILL_PAY), person.link(BILL_PAY, single_use_url=False)
    for outcome in ("bad-credentials", "completed"):
        person.sandbox.switch(once, outcome=outcome)
        person.sandbox.switch(often, outcome=outcome)

    with pytest.raises(ValueError, match="could be used once"):
        person.sandbox.switch(once)
    assert person.open(once) == 410
    assert person.sandbox.switch(often).status == "completed"


def test_what_cannot_be_switched_is_refused(person: Switching) -> None:
    link, sandbox = person.link(BILL_PAY), person.sandbox
    connect = person.client.connect.v2.generate.create(
        data={"partner_id": sandbox.partner_id, "customer_id": person.customer_id}
    ).link
    with pytest.raises(ValueError, match="outcome='enrolled-in-paycard' is none of completed, processing, account"):
        sandbox.switch(link, outcome="enrolled-in-paycard")
    with pytest.raises(ValueError, match="There is no provider 'Paywell Harbor' for this switch; there are Moonbeam"):
        sandbox.switch(link, provider="Paywell Harbor")
    for other in ("http://127.0.0.1/", "http://[", f"{link.partition('?')[0]}0"):
        with pytest.raises(ValueError, match="There is no such link"):
            sandbox.switch(other)
    with pytest.raises(ValueError, match="none to a switch"):
        sandbox.switch(connect)
    sandbox.advance(hours=2)
    with pytest.raises(ValueError, match="has expired"):
        sandbox.switch(link)
    assert person.listed(BILL_PAY).switches == []


def test_a_switch_sends_the_webhooks_of_its_session(person: Switching, received: list[Any]) -> None:
    link = person.link(DEPOSIT, webhook=HOOK, webhook_data={"order": "7"})
    person.sandbox.switch(link, outcome="bad-credentials")
    person.sandbox.switch(link)

    assert [each["eventType"] for each in received] == ["ping", "started", "started", "done"]
    assert {(each["customerId"], each["webhookData"]["order"]) for each in received[1:]} == {(person.customer_id, "7")}


# On the page


def test_a_person_switches_a_part_of_their_pay(person: Switching) -> None:
    link = person.link(DEPOSIT, accounts=[CHECKING, ACCOUNT], redirect_uri="https://shop.example.com/back?order=7")
    assert person.open(link) == 200
    assert person.heading == "Who pays you?"
    person.follow("Paywell Harbor")
    assert person.heading == "Sign in to Paywell Harbor"
    person.sign_in()
    assert person.heading == "Where should your pay go?"
    assert "Checking account" in person.page.text
    assert "My savings" in person.page.text
    for share in ("", "0", "101", "half", "-5", "5.5"):
        assert person.type(target="1", kind="percent", share=share) == 200
        assert 'role="alert"' in person.page.text, share
        # What was chosen stays so.
        assert re.findall(r'value="(\w+)" checked', person.page.text) == ["1", "percent"]
    person.type(target="1", kind="percent", share="40 %")
    assert person.heading == "Switched"
    assert "40 %" in person.page.text
    person.type()

    assert person.left_to == "https://shop.example.com/back?order=7&reason=complete&code=200"
    (switch,) = person.listed(DEPOSIT).switches
    details = person.details(DEPOSIT, switch.id)
    assert (details.switch_status, details.provider.name) == ("completed", "Paywell Harbor")
    assert [(each.type, each.allocated_value, each.account_number_ends_with) for each in details.distributions] == [
        ("percent", 40, "4126")
    ]


def test_a_person_switches_an_amount(person: Switching) -> None:
    person.open(person.link(DEPOSIT))
    person.follow("Stubfield Payroll")
    person.sign_in()
    person.type(target="0", kind="fixed", share="$250.50")

    (switch,) = person.listed(DEPOSIT).switches
    (paid,) = person.details(DEPOSIT, switch.id).distributions
    assert (paid.type, paid.allocated_value) == ("fixed", 250.5)


def test_a_person_switches_two_bills_in_one_session(person: Switching, received: list[Any]) -> None:
    link = person.link(BILL_PAY, accounts=[CHECKING])
    for merchant, target in (("Moonbeam Video", "0"), ("Summit Power &amp; Water", "1")):
        person.open(link)
        assert person.heading == "Which bill do you switch?"
        person.follow(merchant)
        person.sign_in()
        person.type(target=target)
        assert person.heading == "Switched"
    person.type()
    assert person.heading == "All done"

    found = {}
    for switch in person.listed(BILL_PAY).switches:
        details = person.details(BILL_PAY, switch.id)
        found[details.provider.name] = [(each.type, each.ends_with) for each in details.payment_methods]
    assert found == {"Moonbeam Video": [("card", "4242")], "Summit Power & Water": [("bank", "8560")]}
    assert person.open(link) == 410
    assert received == []


def test_a_wrong_password_fails_a_switch_and_another_can_follow(person: Switching) -> None:
    person.open(person.link(BILL_PAY))
    person.follow("Fiberfield Internet")
    person.sign_in("wrong")
    assert 'role="alert"' in person.page.text
    person.sign_in()
    person.type(target="0")

    found = [(each.status, each.failure_reason) for each in person.listed(BILL_PAY).switches]
    assert found == [("failed", "bad-credentials"), ("completed", None)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_person_abandons_a_switch(kind: str, person: Switching) -> None:
    link = person.link(kind, redirect_uri="https://shop.example.com/back")
    person.open(link)
    person.follow(("Lanternpay HR", "Clearline Mobile")[kind == BILL_PAY])
    person.sign_in()
    person.submit(f"{person.base}/switch/exit")

    assert person.left_to == "https://shop.example.com/back?reason=exit&code=100"
    (switch,) = person.listed(kind).switches
    assert (switch.status, switch.failure_reason) == ("failed", "user-abandon")
    # Nothing was completed, so the link is still good; but not for the switch that has failed.
    assert person.open(link) == 200
    assert person.go(f"{person.base}/switch/targets/{switch.id}") == 404


def test_a_person_who_leaves_at_once_has_begun_nothing(person: Switching) -> None:
    person.open(person.link(DEPOSIT))
    person.submit(f"{person.base}/switch/exit")

    assert person.heading == "You have left"
    assert person.listed(DEPOSIT).switches == []


def test_nothing_is_finished_that_was_not_switched(person: Switching, received: list[Any]) -> None:
    person.open(person.link(DEPOSIT, webhook=HOOK))
    person.submit(f"{person.base}/switch/finish")

    assert person.heading == "Who pays you?"
    assert [each["eventType"] for each in received] == ["ping", "started"]
    person.go(f"{person.base}/switch/done")
    assert person.heading == "Nothing is switched yet"


def test_a_switch_cannot_be_completed_before_the_sign_in(person: Switching) -> None:
    begun = person.sandbox.switch(person.link(DEPOSIT), outcome="bad-credentials").switch_id
    other = person.sandbox.switch(person.link(DEPOSIT), outcome="processing").switch_id
    person.open(person.link(DEPOSIT))
    for switch_id in (begun, other, "0"):  # of another session, but for the last
        assert person.submit(f"{person.base}/switch/targets/{switch_id}", {"target": "0", "kind": "total"}) == 404
    assert person.submit(f"{person.base}/switch/providers/0", {"user": "ada", "password": "secret"}) == 404
    assert "completed" not in [each.status for each in person.listed(DEPOSIT).switches]


@pytest.mark.parametrize("target", ["", "1", "-1", "0.0", "x"])
def test_only_what_the_link_offers_can_be_chosen(target: str, person: Switching) -> None:
    person.open(person.link(DEPOSIT))
    person.follow("Paywell Harbor")
    person.sign_in()

    assert person.type(target=target, kind="total") == 200
    assert "Choose one of them." in person.page.text


def test_a_link_of_connect_leads_to_no_switch(person: Switching) -> None:
    person.open(
        person.client.connect.v2.generate.create(
            data={"partner_id": person.sandbox.partner_id, "customer_id": person.customer_id}
        ).link
    )

    assert person.go(f"{person.base}/switch") == 404


def test_the_page_is_as_safe_as_those_of_connect(person: Switching) -> None:
    person.open(person.link(DEPOSIT))

    assert person.page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert person.page.headers["Cache-Control"] == "no-store"
    assert "<script" not in person.page.text
    assert person.submit(f"{person.base}/switch/exit", Origin="https://elsewhere.example.com") == 403


def test_what_is_typed_is_escaped(person: Switching) -> None:
    markup = "<b>ada</b>"
    person.open(person.link(DEPOSIT, accounts=[{**ACCOUNT, "title": markup}]))
    person.follow("Paywell Harbor")
    person.sign_in("wrong", user=markup)
    assert markup not in person.page.text
    person.sign_in(user=markup)
    assert markup not in person.page.text
    assert "&lt;b&gt;ada&lt;/b&gt;" in person.page.text
