"""Connect: its links, what a person does on its pages, and what the webhooks tell of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from validated import Validated

from open_banking import BadRequestError, InternalServerError, NotFoundError, webhooks
from open_banking.sandbox import Sandbox
from open_banking.sandbox.connect.webhooks import Listener, notify
from open_banking.sandbox.connect_pages.routes import routes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from open_banking import Client, models

FINBANK = 101_732
PROFILES_A = 102_105
FINBANK_OAUTH = 102_176
HOOK = "http://listener.example.test/connect"
# What tells of a login at a bank without OAuth.
CONNECTED = ["discovered", "adding", "processing", "added"]


class Person:
    """A customer with a browser, which follows redirects within Connect."""

    def __init__(self, sandbox: Sandbox, client: Client, customer_id: str | None = None) -> None:
        self.sandbox = sandbox
        self.client = client
        self.customer_id = customer_id or enrolled(client, "customer_one")
        app = Starlette(routes=routes(sandbox._engine))
        self._browser = TestClient(app, base_url=sandbox.base_url, follow_redirects=False)
        self._link = ""
        self.page = httpx.Response(404)
        self.left_to = ""

    def full_link(self, **more: Any) -> str:
        return self._generated(self.client.connect.v2.generate, more)

    def lite_link(self, **more: Any) -> str:
        return self._generated(self.client.connect.v2.generate.lite, {"institution_id": FINBANK, **more})

    def fix_link(self, login_id: str, **more: Any) -> str:
        return self._generated(self.client.connect.v2.generate.fix, {"institution_login_id": login_id, **more})

    def micro_entry_link(self, **more: Any) -> str:
        return self._generated(self.client.connect.v2.generate.microentry.verify, more)

    def joint_link(self, *borrowers: dict[str, str], **more: Any) -> str:
        data: Any = {"partner_id": self.sandbox.partner_id, "borrowers": list(borrowers), **more}
        return self.client.connect.v2.generate.joint_borrower.create(data=data).link

    def _generated(self, calls: Any, more: dict[str, Any]) -> str:
        data = {"partner_id": self.sandbox.partner_id, "customer_id": self.customer_id, **more}
        return str(calls.create(data=data).link)

    def open(self, link: str) -> int:
        self._link = link.partition("?")[0]
        return self._see(self._browser.get(link))

    def go(self, path: str, **query: str) -> int:
        return self._see(self._browser.get(f"{self._link}{path}", params=query))

    def submit(self, path: str, typed: dict[str, str] | None = None, **headers: str) -> int:
        return self._see(self._browser.post(f"{self._link}{path}", data=typed, headers=headers))

    def log_in(self, user: str, password: str = "any", *, bank: int = FINBANK, position: int = 1) -> None:  # noqa: S107  # any will do
        self.submit(f"/{position}/banks", {"bank": str(bank)})
        self.submit(f"/{position}/banks/{bank}", {"user": user, "password": password})

    def type_code(self, code: str) -> None:
        self.submit(f"/1/banks/{FINBANK}/code", {"user": "mfa", "code": code})

    @property
    def heading(self) -> str:
        found = re.search("<h1>(.*)</h1>", self.page.text)
        return found[1] if found else ""

    @property
    def accounts(self) -> list[models.CustomerAccount]:
        return self.client.aggregation.v1.customers.accounts.list(customer_id=self.customer_id).accounts

    def _see(self, page: Any) -> int:
        redirects = 0
        while page.is_redirect and page.headers["Location"].startswith("/"):
            redirects += 1
            assert redirects < 10
            page = self._browser.get(page.headers["Location"])
        self.page, self.left_to = page, page.headers.get("Location", "")
        return int(page.status_code)


class Borrower(NamedTuple):
    """A customer with a consumer."""

    customer_id: str
    consumer_id: str

    def of_type(self, type: str) -> dict[str, str]:
        return {"customer_id": self.customer_id, "consumer_id": self.consumer_id, "type": type}


@pytest.fixture
def now() -> dt.datetime:
    """A whole second, in which links are made."""
    return dt.datetime(2030, 6, 1, 12, tzinfo=dt.UTC)


@pytest.fixture
def person(sandbox: Sandbox, sandbox_client: Client) -> Person:
    return Person(sandbox, sandbox_client)


@pytest.fixture
def borrowers(sandbox_client: Client) -> list[Borrower]:
    return [borrower(sandbox_client, name) for name in ("ann_smith", "bob_smith")]


def enrolled(client: Client, username: str) -> str:
    return client.aggregation.v2.customers.testing.create(data={"username": username}).id


def borrower(client: Client, username: str) -> Borrower:
    customer_id = enrolled(client, username)
    consumer = client.decisioning.v1.customers.consumer.create(
        customer_id=customer_id,
        data={
            "first_name": "Ann",
            "last_name": "Smith",
            "address": "434 W Ascension Way",
            "city": "Murray",
            "state": "UT",
            "zip": "84123",
            "phone": "555-0100",
            "ssn": "900-00-1234",
            "birthday": {"year": 1989, "month": 8, "day_of_month": 13},
        },
    )
    assert consumer.id is not None
    return Borrower(customer_id, consumer.id)


def events_of(sandbox: Sandbox) -> list[dict[str, Any]]:
    """The events that the listener of Connect received, the oldest first."""
    return [json.loads(each.content) for each in sandbox.deliveries if each.kind == "connect"]


def kinds(sandbox: Sandbox) -> list[str]:
    return [each["eventType"] for each in events_of(sandbox)]


# Links


def test_a_link_is_of_the_sandbox_and_its_own(person: Person) -> None:
    links = [person.full_link() for _ in range(2)]

    assert all(re.match(r"http://127\.0\.0\.1/connect-page/[0-9a-f]{64}\?", link) for link in links)
    assert links[0] != links[1]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"partner_id": "somebody-else"}, "10010"),
        ({"customer_id": "7000000999"}, "10010"),
        ({"is_web_view": True}, "10010"),
        ({"redirect_uri": "back"}, "10010"),
        ({"redirect_uri": "http://[::1"}, "10010"),
        ({"webhook": "somewhere"}, "10010"),
        ({"webhook": "http://127.0.0.1:99999/"}, "10010"),
        ({"webhook": "mailto:bob@example.com"}, "10010"),
        ({"webhook": "http://"}, "10010"),
        ({"webhook": "http://xn--/"}, "10010"),
        ({"webhook": "http://listener.example.test/ "}, "10010"),
        ({"webhook": "http://listener.example.test/" + "a" * 70_000}, "10010"),
        ({"webhook": HOOK, "webhook_content_type": "application/xml"}, "10010"),
        ({"webhook": HOOK, "webhook_headers": {"X-Lines": "a\r\nb"}}, "10010"),
        ({"webhook": HOOK, "webhook_headers": {"X-Letters": "é"}}, "10010"),
        ({"webhook": HOOK, "webhook_headers": {"X-Number": 7}}, "10010"),
        ({"webhook": HOOK, "webhook_headers": {"two words": "0"}}, "10010"),
        ({"webhook": HOOK, "webhook_headers": {"X-Colon:": "0"}}, "10010"),
        ({"webhook": HOOK, "webhook_headers": {"": "0"}}, "10010"),
        *(
            ({"webhook": HOOK, "webhook_headers": {spelled: "0"}}, "10010")
            for name in ("X-Finicity-Signature", "Content-Type", "Content-Length", "Host", "Connection")
            for spelled in (name, name.lower(), name.upper())
        ),
        ({"webhook": HOOK, "webhook_headers": {"Transfer-Encoding": "chunked"}}, "10010"),
    ],
    ids=lambda value: repr(value)[:80],
)
def test_no_link_is_made_of_what_makes_no_sense(person: Person, options: dict[str, Any], code: str) -> None:
    with pytest.raises(BadRequestError) as caught:
        person.full_link(**options)

    assert caught.value.code == code


def test_no_link_leads_to_what_is_not_there(person: Person, borrowers: list[Borrower]) -> None:
    ann, bob = borrowers
    with pytest.raises(BadRequestError, match="institution 1"):
        person.lite_link(institution_id=1)
    with pytest.raises(NotFoundError, match="login 1"):
        person.fix_link("1")
    with pytest.raises(BadRequestError, match="requires accountId"):
        person.micro_entry_link()
    with pytest.raises(BadRequestError, match="no account 1"):
        person.micro_entry_link(account_id="1")
    with pytest.raises(BadRequestError, match="primary"):
        person.joint_link(ann.of_type("primary"), bob.of_type("primary"))
    with pytest.raises(BadRequestError, match="primary"):
        person.joint_link()
    with pytest.raises(BadRequestError, match="cousin"):
        person.joint_link(ann.of_type("primary"), bob.of_type("cousin"))
    with pytest.raises(BadRequestError, match="no customer 1"):
        person.joint_link(ann.of_type("primary"), Borrower("1", bob.consumer_id).of_type("jointBorrower"))


def test_a_link_expires_after_two_hours(sandbox: Sandbox, person: Person) -> None:
    link = person.full_link()
    sandbox.advance(hours=2, seconds=-1)
    assert person.open(link) == 200

    sandbox.advance(seconds=1)

    assert person.open(link) == 410
    assert person.go("/1/banks") == 410
    assert "expired" in person.page.text


@pytest.mark.parametrize(("options", "again"), [({"single_use_url": True}, 410), ({"single_use_url": False}, 200)])
def test_a_link_for_one_time_is_used_up_by_a_session_that_succeeded(
    person: Person, options: dict[str, Any], again: int
) -> None:
    link = person.full_link(**options)
    person.open(link)
    person.submit("/1/exit")
    assert person.open(link) == 200
    person.log_in("everyday")
    person.submit("/1/finish")

    assert person.open(link) == again


def test_a_link_ends_with_the_customer(person: Person) -> None:
    link = person.full_link()

    person.client.aggregation.v1.customers.delete(customer_id=person.customer_id)

    assert person.open(link) == 404
    assert "no such link" in person.page.text


# What a person does


def test_a_person_finds_a_bank_and_connects_its_accounts(person: Person) -> None:
    person.open(person.full_link())
    assert person.heading == "Find your bank"
    person.go("/1/banks", search="finbank o")
    assert re.findall(r'name="bank" value="(\d+)"', person.page.text) == ["102176", "102177", "102178"]
    person.submit("/1/banks", {"bank": str(FINBANK)})
    assert person.heading == "Sign in to FinBank"
    person.submit(f"/1/banks/{FINBANK}", {"user": "everyday", "password": "any"})

    assert person.heading == "Your accounts are connected"
    assert [each.type for each in person.accounts] == ["checking", "savings", "creditCard"]
    for account in person.accounts:
        balance = account.balance
        assert balance is not None
        assert f"ending in {account.account_number_display}" in person.page.text
        assert f"{'−' if balance < 0 else ''}${abs(balance):,.2f}" in person.page.text  # noqa: RUF001  # a minus sign
    assert person.submit("/1/finish") == 200
    assert person.heading == "All done"


def test_a_person_connects_two_banks_in_one_session(person: Person) -> None:
    person.open(person.full_link())
    person.log_in("struggling")
    person.log_in("saver", bank=FINBANK_OAUTH)

    assert len(person.accounts) == 2 + 4


@pytest.mark.parametrize(
    ("user", "password"), [("everyday", "wrong"), ("everyday", ""), ("<i>nobody</i>", "any"), ("", "any")]
)
def test_a_bank_refuses_bad_credentials(person: Person, user: str, password: str) -> None:
    person.open(person.full_link())
    person.log_in(user, password)

    assert person.heading == "Sign in to FinBank"
    assert "user name or the password is not right" in person.page.text
    assert "<i>" not in person.page.text
    assert person.accounts == []


def test_a_bank_asks_for_a_code(person: Person) -> None:
    person.open(person.full_link())
    person.log_in("mfa")
    assert person.heading == "Enter the code"
    assert "the code is <strong>123456</strong>" in person.page.text

    person.type_code("654321")
    assert "That is not the code" in person.page.text
    assert person.accounts == []
    person.type_code(" 123456 ")

    assert person.heading == "Your accounts are connected"
    assert len(person.accounts) == 3


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("profile_02", ["savings", "ira", "401k", "creditCard"]),
        ("profile_03", ["checking", "investment", "401k", "roth", "savings"]),
        ("profile_04", ["checking", "403b", "529plan", "rollover", "mortgage"]),
    ],
)
def test_the_test_users_of_the_api_log_in_with_their_names(person: Person, name: str, types: list[str]) -> None:
    person.open(person.lite_link(institution_id=PROFILES_A))
    person.submit(f"/1/banks/{PROFILES_A}", {"user": name, "password": name})

    assert person.heading == "Your accounts are connected"
    assert [each.type for each in person.accounts] == types


def test_a_lite_link_leads_to_its_bank(person: Person) -> None:
    person.open(person.lite_link(institution_id=FINBANK_OAUTH))

    assert person.heading == "Sign in to FinBank OAuth"
    assert "Choose another bank" not in person.page.text


def test_a_fix_link_mends_a_login(sandbox: Sandbox, person: Person) -> None:
    login_id, ids = sandbox.connect(person.customer_id, profile="reconnect")
    refresh = person.client.aggregation.v1.customers.institution_logins.accounts.create
    with pytest.raises(InternalServerError) as caught:
        refresh(customer_id=person.customer_id, institution_login_id=login_id)
    assert caught.value.code == "948"

    person.open(person.fix_link(login_id))
    assert person.heading == "Sign in to FinBank"
    person.log_in("everyday")
    assert "user name or the password is not right" in person.page.text
    person.log_in("reconnect")
    assert person.heading == "Your accounts are connected"

    refreshed = refresh(customer_id=person.customer_id, institution_login_id=login_id).accounts
    assert [(each.id, each.aggregation_status_code) for each in refreshed] == [(each, 0) for each in ids]


def test_borrowers_connect_one_after_the_other(sandbox: Sandbox, person: Person, borrowers: list[Borrower]) -> None:
    ann, bob = borrowers
    person.open(person.joint_link(bob.of_type("jointBorrower"), ann.of_type("primary"), webhook=HOOK))

    assert "First borrower · 1 of 2" in person.page.text
    person.log_in("everyday")
    person.submit("/1/finish")
    assert "Joint borrower · 2 of 2" in person.page.text
    person.log_in("struggling", position=2)
    person.submit("/2/finish")

    assert person.heading == "All done"
    list_accounts = person.client.aggregation.v1.customers.accounts.list
    assert [len(list_accounts(customer_id=each.customer_id).accounts) for each in borrowers] == [3, 2]
    added = [each for each in events_of(sandbox) if each["eventType"] == "added"]
    assert [(each["customerId"], each["consumerId"]) for each in added] == [ann, bob]
    assert kinds(sandbox).count("done") == 1


@pytest.mark.parametrize("position", ["0", "3", "x", "9" * 5000])
def test_nobody_else_is_in_a_session(person: Person, borrowers: list[Borrower], position: str) -> None:
    ann, bob = borrowers
    person.open(person.joint_link(ann.of_type("primary"), bob.of_type("jointBorrower")))

    assert person.go(f"/{position}/banks") == 404
    assert person.go("/2/banks") == 200


@pytest.mark.parametrize("bank", ["1", "x", "9" * 5000])
def test_there_is_no_page_of_a_bank_that_is_not_there(person: Person, bank: str) -> None:
    person.open(person.full_link())

    assert person.submit("/1/banks", {"bank": bank}) == 404
    assert person.go(f"/1/banks/{bank}") == 404


def test_two_amounts_verify_an_account(sandbox: Sandbox, sandbox_client: Client) -> None:
    # To whom they are on their way for a day: for a testing customer they are there at once.
    active = sandbox_client.aggregation.v2.customers.active.create(data={"username": "customer_one"}).id
    person = Person(sandbox, sandbox_client, active)
    sandbox.connect(person.customer_id)
    checking = sandbox.world.account(person.customer_id, str(person.accounts[0].id))
    receiver: Any = {
        "routing_number": checking.routing_number,
        "account_number": checking.number,
        "account_type": "personalChecking",
        "name": "Ann Smith",
    }
    micro_entries = person.client.microentry.v1.customers
    micro_entries.create(customer_id=person.customer_id, data={"receiver": receiver})
    first, second = sandbox.world.customer(person.customer_id).micro_entries[checking.id].amounts
    other = next(each for each in range(10, 100) if each not in {first, second})
    right = {"first": f"${second / 100:.2f}", "second": f".{first:02}"}

    person.open(person.micro_entry_link(account_id=checking.id))
    assert f"ending in {checking.number[-4:]}" in person.page.text
    person.submit("/1/amounts", right)
    assert "Pending cannot be verified" in person.page.text
    sandbox.advance(days=1)
    person.open(person.micro_entry_link(account_id=checking.id, webhook=HOOK))
    person.submit("/1/amounts", {"first": "nan", "second": "0.11"})
    assert "such as 0.27" in person.page.text
    person.submit("/1/amounts", {"first": f"0.{other}", "second": f"0.{first:02}"})
    assert "attempts left: 2" in person.page.text
    person.submit("/1/finish")
    assert person.heading != "All done"  # not without the amounts
    person.submit("/1/amounts", right)

    assert person.heading == "All done"
    details = micro_entries.accounts.get(customer_id=person.customer_id, account_id=checking.id)
    assert details.status == "Verified"
    assert kinds(sandbox) == ["started", "done"]


@pytest.mark.parametrize(
    ("last", "query"), [("/1/finish", "order=7&reason=complete&code=200"), ("/1/exit", "order=7&reason=exit&code=100")]
)
def test_a_person_is_redirected_at_the_end(person: Person, last: str, query: str) -> None:
    person.open(person.full_link(redirect_uri="https://shop.example.com/back?order=7", is_web_view=True))
    person.log_in("everyday")

    assert person.submit(last) == 303
    assert person.left_to == f"https://shop.example.com/back?{query}"


def test_a_person_who_leaves_can_start_again(person: Person) -> None:
    link = person.full_link()
    person.open(link)

    assert person.submit("/1/exit") == 200
    assert person.heading == "You have left"
    assert f'href="{httpx.URL(link).path}"' in person.page.text


# The pages themselves


@pytest.mark.parametrize(
    "origin",
    [
        "https://elsewhere.example.com",
        "null",
        "",
        "http://127.0.0.1:1",
        "http://127.0.0.1.example.com",
        "http://127.0.0.1@example.com",
        "http://example.com@127.0.0.1",
        "http://evil127.0.0.1",
        "http://127.0.0.1/",
        "http://localhost",
        "http://[::1",
        "http://",
        "file://127.0.0.1",
        "127.0.0.1",
    ],
)
def test_a_page_from_elsewhere_cannot_send_a_form(person: Person, origin: str) -> None:
    person.open(person.full_link())
    typed = {"user": "everyday", "password": "any"}

    assert person.submit(f"/1/banks/{FINBANK}", typed, Origin=origin) == 403
    assert person.accounts == []
    assert person.submit(f"/1/banks/{FINBANK}", typed, Origin="http://127.0.0.1") == 200
    assert len(person.accounts) == 3


def test_a_page_loads_nothing_from_elsewhere_and_is_not_kept(person: Person) -> None:
    person.open(person.full_link())

    # On a page, on one that leads nowhere, and on the way to another.
    link = person._link
    for page in (person.page, person._browser.get(f"{link[:-1]}x"), person._browser.post(f"{link}/1/banks")):
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Referrer-Policy"] == "same-origin"
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        policy = dict(each.split(" ", 1) for each in page.headers["Content-Security-Policy"].split("; "))
        assert policy == {
            "default-src": "'none'",
            "style-src": "'self'",
            "img-src": "data:",
            "base-uri": "'none'",
        }
    style = person._browser.get("/connect-page/style.css")
    assert (style.status_code, style.headers["X-Content-Type-Options"]) == (200, "nosniff")
    assert style.headers["Content-Type"].startswith("text/css")
    links = re.findall(r'(?:href|src|action)="([^"]*)"', person.page.text)
    assert {link.partition("/connect-page/")[0] for link in links} == {"", "data:,"}


def test_what_is_searched_for_is_shown_as_text(person: Person) -> None:
    person.open(person.full_link())
    person.go("/1/banks", search='"><script>alert(1)</script>')

    assert "<script>" not in person.page.text
    assert "&lt;script&gt;" in person.page.text


# Webhooks


def goes_through(person: Person) -> None:
    person.log_in("everyday")
    person.submit("/1/finish")


def types_codes(person: Person) -> None:
    person.log_in("mfa")
    person.type_code("0")
    person.type_code("123456")


def makes_mistakes(person: Person) -> None:
    person.go("/1/banks", search="no bank of this name")
    person.log_in("everyday", "wrong")
    person.submit("/1/exit")


@pytest.mark.parametrize(
    ("does", "events"),
    [
        (goes_through, ["started", "institutionSupported", *CONNECTED, "done"]),
        (types_codes, ["started", "institutionSupported", "mfa", "mfa", *CONNECTED]),
        (makes_mistakes, ["started", "institutionNotFound", "institutionSupported", "invalidCredentials"]),
    ],
)
def test_the_listener_is_notified_of_what_the_person_does(
    sandbox: Sandbox, person: Person, does: Callable[[Person], None], events: list[str]
) -> None:
    person.open(person.full_link(webhook=HOOK))
    does(person)

    assert kinds(sandbox) == events


@pytest.mark.parametrize(
    ("bank", "event", "payload"),
    [
        # The 18th of the invented ones is closed for maintenance, the 29th is certified for nothing.
        (200_018, "unableToConnect", {"institutionId": "200018", "code": 102}),
        (200_029, "institutionNotSupported", {"institutionId": "200029"}),
    ],
)
def test_the_listener_is_notified_of_banks_that_cannot_be_connected(
    person: Person, bank: int, event: str, payload: dict[str, Any]
) -> None:
    person.open(person.full_link(webhook=HOOK))
    person.submit("/1/banks", {"bank": str(bank)})
    person.submit(f"/1/banks/{bank}", {"user": "everyday", "password": "any"})

    assert {each["eventType"]: each["payload"] for each in events_of(person.sandbox)}[event] == payload
    assert person.accounts == []


@pytest.mark.parametrize(("bank", "event"), [(FINBANK, "credentialsUpdated"), (FINBANK_OAUTH, "added")])
def test_the_listener_is_notified_of_a_login_that_was_mended(person: Person, bank: int, event: str) -> None:
    login_id, _ = person.sandbox.connect(person.customer_id, profile="reconnect", institution_id=bank)
    person.open(person.fix_link(login_id, webhook=HOOK))
    person.submit(f"/1/banks/{bank}", {"user": "reconnect", "password": "any"})
    person.submit("/1/finish")

    assert kinds(person.sandbox) == ["started", event, "done"]


@pytest.fixture
def heard() -> list[httpx.Request]:
    return []


@pytest.fixture
def listened(heard: list[httpx.Request]) -> Iterator[Sandbox]:
    """A sandbox whose listener hears everything, and is broken at /broken."""

    def hear(request: httpx.Request) -> httpx.Response:
        heard.append(request)
        return httpx.Response(500 if request.url.path == "/broken" else 204)

    with (
        httpx.Client(transport=httpx.MockTransport(hear)) as listener,
        Sandbox(running=False, listener=listener) as sandbox,
    ):
        sandbox.transport = Validated(sandbox.transport)
        yield sandbox


def test_events_are_signed_and_carry_what_was_given(listened: Sandbox, heard: list[httpx.Request]) -> None:
    with listened.client() as client:
        ann = borrower(client, "ann_smith")
        person = Person(listened, client, ann.customer_id)
        given = {"webhook": HOOK, "webhook_data": {"loan": [7]}, "webhook_headers": {"X-Desk": "north"}}
        person.open(person.full_link(consumer_id=ann.consumer_id, **given))
        goes_through(person)
        accounts = person.accounts

    for request in heard:
        webhooks.verify(request.content, request.headers["X-Finicity-Signature"], listened.partner_secret)
        assert request.headers["X-Desk"] == "north"
        assert request.headers["Content-Type"] == "application/json"
    ping, *events = [webhooks.parse(request.content) for request in heard]
    assert ping.raw == {"eventType": "ping", "payload": {}}
    ids: set[Any] = set()
    for event in events:
        assert isinstance(event, webhooks.ConnectEvent)
        assert (event.customer_id, event.consumer_id) == ann
        assert event.webhook_data == {"loan": [7]}
        assert event.event_id is not None
        # The moment comes first, which events can share.
        ids.add(event.event_id.partition("-")[2])
    assert len(ids) == len(events) == 7
    added = events[5]
    assert isinstance(added, webhooks.AddedEvent)
    assert added.institution_id == "101732"
    assert added.accounts is not None
    assert [(each.id, each.type, each.balance) for each in added.accounts] == [
        (each.id, each.type, each.balance) for each in accounts
    ]


@pytest.mark.parametrize(
    ("data", "written"),
    [
        ({}, "{}"),
        ({"name": "Łucja Müller", "note": "数 😀"}, '{"name":"Łucja Müller","note":"数 😀"}'),
        ({"lines": 'a\n"b"\\\u2028', "half": "\ud800"}, '{"lines":"a\\n\\"b\\"\\\\\u2028","half":"\\ud800"}'),
        ({"one": [1.0, -0.0, 2.50], "two": {"b": None, "a": True}}, '{"one":[1,0,2.5],"two":{"b":null,"a":true}}'),
        # JavaScript's only numbers are those with 53 bits, and its exponents begin late.
        ({"big": [1e20, 1e21, 2**53 + 1, 10**400]}, '{"big":[100000000000000000000,1e+21,9007199254740992,null]}'),
        ({"small": [0.000001, 1.5e-7]}, '{"small":[0.000001,1.5e-7]}'),
        # What looks like an index comes first there.
        ({"b": 1, "10": 2, "9": 3, "01": 4}, '{"9":3,"10":2,"b":1,"01":4}'),
    ],
    ids=["nothing", "beyond ASCII", "escapes", "numbers", "big", "small", "order"],
)
def test_webhooks_are_written_as_javascript_writes_them_again(
    listened: Sandbox, heard: list[httpx.Request], data: dict[str, Any], written: str
) -> None:
    with listened.client() as client:
        person = Person(listened, client)
        person.open(person.full_link(webhook=HOOK, webhook_data=data))

    ping, started = heard
    assert ping.content == b'{"eventType":"ping","payload":{}}'
    assert len(ping.content) == 33
    event_id = json.loads(started.content)["eventId"]
    assert started.content == (
        f'{{"eventType":"started","eventId":"{event_id}","customerId":"{person.customer_id}",'
        f'"webhookData":{written},"payload":{{}}}}'
    ).encode(errors="surrogatepass")
    secret = listened.partner_secret.encode()
    for each in heard:
        signature = hmac.new(secret, each.content, hashlib.sha256).hexdigest()
        assert each.headers["X-Finicity-Signature"] == signature


def test_a_webhook_has_whole_dollars_without_a_point(person: Person) -> None:
    account_id = person.sandbox.connect(person.customer_id).account_ids[0]
    account = person.sandbox.world.account(person.customer_id, account_id)
    account.opening += -account.balance + 1_250_00

    person.sandbox.connect(person.customer_id, webhook=HOOK)

    added = next(each.content for each in person.sandbox.deliveries if b'"added"' in each.content)
    assert b'"balance":1250,' in added
    assert b": " not in added


def test_what_decides_about_a_webhook_is_not_the_callers_to_replace(person: Person) -> None:
    """No link with such headers is made, and if one were, nothing would come of it."""
    world, callbacks = person.sandbox.world, person.sandbox._engine.callbacks
    headers = {"X-Finicity-Signature": "0", "Content-Type": "text/html", "X-Desk": "north"}
    notify(world, callbacks, Listener(HOOK, person.customer_id, headers=headers), "done", {}, now=0)
    callbacks.deliver()

    (sent,) = person.sandbox.deliveries
    webhooks.verify(sent.content, sent.headers["X-Finicity-Signature"], world.partner.secret)
    assert (sent.headers["Content-Type"], sent.headers["X-Desk"]) == ("application/json", "north")


def test_events_are_signed_with_the_secret_of_the_moment(person: Person) -> None:
    sandbox, new = person.sandbox, "another-partner-secret"
    sandbox.connect(person.customer_id, webhook=HOOK)
    person.client.aggregation.v2.partners.authentication.put(
        data={
            "partner_id": sandbox.partner_id,
            "partner_secret": sandbox.partner_secret,
            "new_partner_secret": new,
        }
    )
    before = len(sandbox.deliveries)
    sandbox.connect(person.customer_id, webhook=HOOK)

    for index, each in enumerate(sandbox.deliveries):
        secret = sandbox.partner_secret if index < before else new
        webhooks.verify(each.content, each.headers["X-Finicity-Signature"], secret)


@pytest.mark.parametrize(("bank", "oauth"), [(FINBANK, {}), (FINBANK_OAUTH, {"oauth": True})])
def test_events_have_only_the_fields_with_a_value(person: Person, bank: int, oauth: dict[str, Any]) -> None:
    person.sandbox.connect(person.customer_id, institution_id=bank, webhook=HOOK)

    events = events_of(person.sandbox)
    assert {tuple(each) for each in events} == {("eventType", "eventId", "customerId", "payload")}
    institution = {"institutionId": str(bank), **oauth}
    accounts = next(each for each in events if each["eventType"] == "added")["payload"]["accounts"]
    assert len(accounts) == 3
    assert [(each["eventType"], each["payload"]) for each in events] == [
        ("started", {}),
        ("institutionSupported", institution),
        # A bank with OAuth shows the person the accounts itself.
        *([] if oauth else [("discovered", {**institution, "accounts": accounts})]),
        ("adding", institution),
        ("processing", institution),
        ("added", {**institution, "accounts": accounts}),
        ("done", {}),
    ]


def test_added_has_thinner_records_than_the_api(person: Person) -> None:
    person.sandbox.connect(person.customer_id, profile="homeowner", webhook=HOOK)

    added = next(each["payload"] for each in events_of(person.sandbox) if each["eventType"] == "added")

    path = f"/aggregation/v1/customers/{person.customer_id}/accounts"
    full = {each["id"]: each for each in person.client.request("GET", path).json()["accounts"]}
    assert added["accounts"]
    for each in added["accounts"]:
        record = full[each["id"]]
        assert {"accountNickname", "marketSegment", "oldestTransactionDate"} <= record.keys() - each.keys()
        # Of the details, next to nothing.
        detail = each.pop("detail", {})
        assert detail.keys() <= {"availableBalanceAmount", "periodInterestRate"}
        assert {**record, **each} == record
        assert {**record["detail"], **detail} == record["detail"]


def test_a_login_from_code_can_be_notified_of_as_if_a_person_had_made_it(person: Person) -> None:
    sandbox, customer_id = person.sandbox, person.customer_id
    person.open(person.full_link(webhook=HOOK))
    goes_through(person)
    by_person = events_of(sandbox)

    sandbox.connect(customer_id, webhook=HOOK)

    by_code = events_of(sandbox)[len(by_person) :]
    assert [(each["eventType"], each["payload"]) for each in by_code] == [
        (each["eventType"], each["payload"]) for each in by_person
    ]


def test_no_link_is_made_for_a_listener_that_fails(listened: Sandbox, heard: list[httpx.Request]) -> None:
    with listened.client() as client:
        person = Person(listened, client)

        with pytest.raises(BadRequestError, match="responded with 500"):
            person.full_link(webhook="http://listener.example.test/broken")

    assert len(heard) == 1
    assert listened.world.sessions == {}


def test_no_link_is_made_for_a_customer_who_is_deleted_meanwhile() -> None:
    def delete(_: httpx.Request) -> httpx.Response:
        ann.client.aggregation.v1.customers.delete(customer_id=ann.customer_id)
        return httpx.Response(204)

    with (
        httpx.Client(transport=httpx.MockTransport(delete)) as listener,
        Sandbox(running=False, listener=listener) as sandbox,
        sandbox.client() as client,
    ):
        ann = Person(sandbox, client)
        with pytest.raises(BadRequestError, match="no customer"):
            ann.full_link(webhook=HOOK)

        assert sandbox.world.sessions == {}


def test_a_listener_that_the_sandbox_may_not_call_hinders_nothing(person: Person) -> None:
    person.open(person.full_link(webhook=HOOK))

    (delivery,) = person.sandbox.deliveries
    assert (delivery.status, delivery.problem) == (None, "the sandbox calls loopback addresses only")


# E-mails


def test_an_email_is_kept_with_its_link(person: Person, borrowers: list[Borrower]) -> None:
    data: Any = {
        "partner_id": person.sandbox.partner_id,
        "customer_id": borrowers[0].customer_id,
        "consumer_id": borrowers[0].consumer_id,
        "email": {"to": "ann@example.com", "subject": "Your loan", "signature": ["Cy", "Loans"]},
    }
    sent = person.client.connect.v2.send.email_resource.create(data=data)

    (mail,) = person.sandbox.deliveries
    assert (mail.kind, mail.url, mail.status, mail.problem) == ("email", "mailto:ann@example.com", None, None)
    assert mail.headers["Subject"] == "Your loan"
    assert sent.link in mail.content.decode()
    assert sent.email_config.signature == ["Cy", "Loans"]
    assert person.open(sent.link) == 200


def test_an_email_leads_both_borrowers_into_one_session(person: Person, borrowers: list[Borrower]) -> None:
    ann, bob = borrowers
    data: Any = {
        "partner_id": person.sandbox.partner_id,
        "borrowers": [ann.of_type("primary"), bob.of_type("jointBorrower")],
        "email": {"to": "ann@example.com"},
        "experience": "default",
    }
    sent = person.client.connect.v2.send.email_resource.joint_borrower.create(data=data)

    assert sent.link in person.sandbox.deliveries[0].content.decode()
    person.open(sent.link)
    assert "1 of 2" in person.page.text
