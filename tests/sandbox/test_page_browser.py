"""The page of the sandbox in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from browsing import watched_page
from flows import CONSUMER
from playwright.sync_api import expect

from open_banking import APIStatusError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

LISTENER = "http://127.0.0.1:9/webhooks"
"""Where nothing listens; the sandbox is given a client that responds in its place."""
PHONE = 320


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One that is served; its webhooks are received."""
    receiver = httpx.MockTransport(lambda _: httpx.Response(202, text="thank you"))
    with httpx.Client(transport=receiver) as listener, Sandbox(listener=listener) as sandbox, sandbox.serve():
        yield sandbox


@pytest.fixture
def page(browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    """The page of the sandbox, once it is live."""
    with watched_page(browser) as page:
        page.goto(sandbox.url)
        expect(page.get_by_text("Live", exact=True)).to_be_visible()
        yield page


def test_a_call_appears_and_unfolds_without_its_secrets(page: Page, sandbox: Sandbox) -> None:
    calls = page.get_by_role("region", name="Calls")
    with sandbox.client() as client:
        client.aggregation.v2.customers.active.create(data={"username": "customer_one", "last_name": "Alder"})
        token = str(client.token)

    made = calls.get_by_role("group").filter(has_text="AddCustomer")
    expect(made).to_contain_text("201")
    expect(made).to_contain_text("billed")
    calls.get_by_text("CreateToken").click()
    expect(calls.get_by_label("Request", exact=True)).to_contain_text('"partnerSecret": "***"')
    expect(calls.get_by_label("Response", exact=True)).to_have_text('{\n  "token": "***"\n}')
    made.locator("summary").click()
    expect(made.get_by_label("Headers of the request")).to_contain_text("finicity-app-token: ***")
    assert not any(each in page.content() for each in (token, sandbox.partner_secret, sandbox.app_key))
    # The rest of the page knows of it, too.
    expect(page.get_by_role("region", name="Customers")).to_contain_text("Alder")


def test_everything_is_done_with_the_keyboard_alone(page: Page, sandbox: Sandbox) -> None:
    before = sandbox.clock.timestamp
    page.get_by_role("button", name="Advance 1 day").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#result")).to_have_text("A day has passed.")
    assert 86_400 <= sandbox.clock.timestamp - before < 86_460

    for _ in range(4):  # past another button and two summaries, to "Add a customer"
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("customer_one")
    page.keyboard.press("Enter")
    expect(page.locator("#result")).to_have_text("Customer 7000000001 was added.")

    page.get_by_role("region", name="Customers").locator("summary").focus()
    page.keyboard.press("Space")
    expect(page.get_by_label("Profile")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.type("saver")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#result")).to_contain_text("has 4 accounts")
    kept = sandbox.world.customer("7000000001").accounts.values()
    assert [each.type for each in kept] == ["checking", "savings", "moneyMarket", "cd"]
    # The list of accounts came while the form had the focus, which it keeps.
    expect(page.get_by_role("region", name="Customers")).to_contain_text(f"ending in {next(iter(kept)).number[-4:]}")
    expect(page.get_by_label("Bank, by its ID")).to_be_focused()


def test_a_call_fails_as_chosen(page: Page, sandbox: Sandbox) -> None:
    page.get_by_text("Make the next call fail").click()
    page.get_by_label("Operation").fill("GetCustomers")
    expect(page.get_by_label("Status", exact=True)).to_be_hidden()
    page.get_by_label("What happens").select_option(label="Another status and code")
    page.get_by_label("Status", exact=True).fill("418")
    page.get_by_label("Code", exact=True).fill("77")
    page.get_by_role("button", name="Make it fail").click()
    expect(page.get_by_text("GetCustomers: status 418, 1 more")).to_be_visible()

    with sandbox.client(max_retries=0) as client, pytest.raises(APIStatusError, match="HTTP 418, code 77"):
        client.aggregation.v1.customers.list()
    expect(page.get_by_text("GetCustomers: status 418, 1 more")).to_be_hidden()


def test_what_cannot_be_done_is_said(browser: Browser, sandbox: Sandbox) -> None:
    with browser.new_context() as context:  # the browser complains of refused requests
        page = context.new_page()
        page.goto(sandbox.url)
        page.get_by_text("Make the next call fail").click()
        page.get_by_label("Operation").fill("GetCustomer5")
        page.get_by_role("button", name="Make it fail").click()
        expect(page.locator("#result")).to_contain_text("there is no operation 'GetCustomer5'; did you mean")


def test_a_webhook_is_sent_and_sent_again(page: Page, sandbox: Sandbox) -> None:
    customer_id = sandbox.add_customer("customer_one").customer_id
    sandbox.connect(customer_id, webhook=LISTENER)
    page.get_by_role("region", name="Customers").locator("summary").click()
    page.get_by_label("Event").select_option("invalidCredentials")
    page.get_by_role("button", name="Send", exact=True).click()

    expect(page.locator("#result")).to_have_text(f"Sent to {LISTENER}: the listener responded with 202.")
    sent = page.get_by_role("region", name="Webhooks").get_by_role("group").filter(has_text="invalidCredentials")
    sent.locator("summary").click()
    expect(sent.get_by_label("Headers", exact=True)).to_contain_text(
        f"X-Finicity-Signature: {sandbox.deliveries[-1].headers['X-Finicity-Signature']}"
    )
    expect(sent.get_by_label("Response of the receiver")).to_have_text("thank you")
    sent.get_by_role("button", name="Send it again").click()
    expect(sent).to_have_count(2)
    assert sandbox.deliveries[-1].content == sandbox.deliveries[-2].content


def test_a_report_is_followed_to_its_pdf(page: Page, sandbox: Sandbox) -> None:
    reports = page.get_by_role("region", name="Reports")
    with sandbox.client() as client:
        customer_id = sandbox.add_customer("customer_one").customer_id
        client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
        sandbox.connect(customer_id)
        client.decisioning.v2.customers.voa.create(customer_id=customer_id, data={})
    expect(reports).to_contain_text("inProgress")
    page.get_by_role("button", name="Advance 1 hour").click()
    expect(reports).to_contain_text("success")
    reports.locator("summary").click()

    address = reports.get_by_role("link", name="Show it as PDF").get_attribute("href")
    response = page.request.get(f"{sandbox.url}{address}")
    assert (response.status, response.headers["content-type"]) == (200, "application/pdf")
    assert response.body().startswith(b"%PDF-")


def test_it_shows_texts_as_texts_and_fits_a_phone(page: Page, sandbox: Sandbox) -> None:
    page.set_viewport_size({"width": PHONE, "height": 640})
    script = "<script>document.title = 'broken'</script><img src=x onerror=\"document.title = 'broken'\">"
    customer_id = sandbox.add_customer("x" * 255, first_name=script, last_name="y" * 200).customer_id
    sandbox.connect(customer_id, profile="everything", webhook=f"{LISTENER}/{'z' * 300}")
    with httpx.Client(base_url=sandbox.url, trust_env=False) as caller:
        caller.get(f"/nowhere/{'w' * 300}")

    customers = page.get_by_role("region", name="Customers")
    expect(customers).to_contain_text(script)
    for name in ("Customers", "Calls", "Webhooks"):
        page.get_by_role("region", name=name).locator("summary").first.click()
    expect(page.get_by_label("Response", exact=True)).to_be_visible()
    expect(page.get_by_label("Body", exact=True)).to_be_visible()
    expect(customers.get_by_role("button", name="Connect")).to_be_visible()
    assert page.title() == "Sandbox of the Finicity API"
    # Nothing is wider than the window.
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def test_a_search_finds_customers_and_keeps_the_calls(page: Page, sandbox: Sandbox) -> None:
    for name in ("Ada", "Grace"):
        sandbox.add_customer(f"customer_{name}", first_name=name)
    with sandbox.client() as client:
        client.aggregation.v1.customers.list()
    calls = page.get_by_role("region", name="Calls")
    calls.get_by_text("GetCustomers").click()
    expect(calls.get_by_label("Response", exact=True)).to_contain_text("customer_Grace")

    page.get_by_label("Search").fill("grace")

    customers = page.get_by_role("region", name="Customers")
    expect(customers.get_by_role("group")).to_have_count(1)
    expect(customers).to_contain_text("Grace")
    expect(calls.get_by_label("Response", exact=True)).to_be_visible()
    sandbox.reset()
    expect(calls).to_contain_text("Nothing was called yet.")
    expect(customers).to_contain_text("There is no customer.")


def test_another_site_can_do_nothing(browser: Browser, sandbox: Sandbox) -> None:
    """The site is another sandbox: a browser lets only pages of this machine call this machine at all."""
    sandbox.add_customer("customer_one")
    with Sandbox() as site, site.serve() as url, browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{url}/sandbox")  # which has no policy that forbids its scripts anything
        reset = """([url, type]) =>
            fetch(`${url}/sandbox/reset`, {method: 'POST', body: '{}', headers: {'Content-Type': type}})
                .then(() => 'read', () => 'refused')"""
        for kind in ("application/json", "text/plain"):
            assert page.evaluate(reset, [sandbox.url, kind]) == "refused"
        page.evaluate("(url) => fetch(`${url}/nowhere`, {mode: 'no-cors'}).then(() => {})", sandbox.url)
        listen = """(url) => new Promise((done) => {
            const source = new EventSource(`${url}/sandbox/page/events`);
            source.onmessage = () => done('read');
            source.onerror = () => { source.close(); done('refused'); };
        })"""
        assert page.evaluate(listen, sandbox.url) == "refused"
        frame = """(url) => new Promise((done) => {
            const frame = document.createElement('iframe');
            frame.onload = () => done();
            frame.src = url;
            document.body.append(frame);
        })"""
        page.evaluate(frame, sandbox.url)
        assert [each.locator("#customers").count() for each in page.frames] == [0, 0]

    assert len(sandbox.world.customers) == 1
    # What it sends arrives, as far as a browser is concerned.
    assert [each.path for each in sandbox.calls] == ["/nowhere"]
