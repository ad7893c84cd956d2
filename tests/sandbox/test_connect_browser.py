"""The pages of Connect in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from browsing import watched_page
from playwright.sync_api import expect

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

# Handled within the browser.
SHOP = "https://shop.example.com"
PHONE, DESK = {"width": 320, "height": 640}, {"width": 1280, "height": 800}


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with watched_page(browser, f"{SHOP}/") as page:
        yield page


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_person_connects_a_bank(page: Page, size: dict[str, int]) -> None:
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    with Sandbox() as sandbox, sandbox.serve() as url, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        link = client.connect.v2.generate.create(
            data={"partner_id": sandbox.partner_id, "customer_id": customer_id}
        ).link
        assert link.startswith(f"{url}/connect-page/")

        page.goto(link)
        expect(page).to_have_title("Find your bank · Connect")
        page.get_by_label("Name of the bank").fill("finbank")
        page.get_by_role("button", name="Search").click()
        page.get_by_role("button", name="FinBank OAuth finbank-oauth.example.com").click()
        page.get_by_role("link", name="Choose another bank").click()
        page.get_by_role("button", name="FinBank finbank.example.com").click()
        page.get_by_label("User name").fill("everyday")
        page.get_by_label("Password").fill("wrong")
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("alert")).to_be_visible()
        page.get_by_label("Password").fill("secret")
        page.get_by_role("button", name="Sign in").click()

        expect(page.get_by_role("heading", level=1)).to_have_text("Your accounts are connected")
        accounts = client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
        assert len(accounts) == 3
        rows = page.get_by_role("listitem")
        expect(rows).to_have_count(3)
        for row, account in zip(rows.all(), accounts, strict=True):
            expect(row).to_contain_text(f"ending in {account.account_number_display}")
        # Nothing is wider than the window.
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        page.get_by_role("button", name="Finish", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("All done")


def test_a_person_uses_the_keyboard_alone(page: Page) -> None:
    with Sandbox() as sandbox, sandbox.serve(), sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        page.goto(
            client.connect.v2.generate.lite.create(
                data={"partner_id": sandbox.partner_id, "customer_id": customer_id, "institution_id": 101_732}
            ).link
        )

        expect(page.get_by_label("User name")).to_be_focused()
        page.keyboard.type("mfa")
        page.keyboard.press("Tab")
        page.keyboard.type("secret")
        page.keyboard.press("Enter")
        expect(page.get_by_label("Code")).to_be_focused()
        page.keyboard.type("123456")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Your accounts are connected")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")

        expect(page.get_by_role("heading", level=1)).to_have_text("All done")
        assert len(client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts) == 3


def test_a_person_is_sent_back_to_the_shop(page: Page) -> None:
    shop = "<!doctype html><title>Shop</title><link rel=icon href=data:,>"
    page.route(f"{SHOP}/**", lambda route: route.fulfill(body=shop, content_type="text/html"))
    with Sandbox() as sandbox, sandbox.serve(), sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        page.goto(
            client.connect.v2.generate.create(
                data={"partner_id": sandbox.partner_id, "customer_id": customer_id, "redirect_uri": f"{SHOP}/back"}
            ).link
        )
        page.get_by_role("button", name="Exit without finishing").click()

        expect(page).to_have_title("Shop")
        assert page.url == f"{SHOP}/back?reason=exit&code=100"


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_person_switches_their_pay(page: Page, size: dict[str, int]) -> None:
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    with Sandbox() as sandbox, sandbox.serve(), sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        made = client.connect.generate.transfer.deposit_switch.create(
            data={
                "partner_id": sandbox.partner_id,
                "customer_id": customer_id,
                "accounts": [
                    {"account_number": "7526894126", "bank_identifier": "110000000", "type": "savings"},
                    {
                        "account_number": "3740238560",
                        "bank_identifier": "110000000",
                        "title": "Everyday money",
                        "type": "checking",
                    },
                ],
            }
        )
        page.goto(str(made.link))
        expect(page).to_have_title("Who pays you? · Connect")
        page.get_by_role("link", name="Paywell Harbor").click()
        page.keyboard.type("ada")
        page.get_by_label("Password").fill("wrong")
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("alert")).to_be_visible()
        page.get_by_label("Password").fill("secret")
        page.get_by_role("button", name="Sign in").click()

        expect(page.get_by_role("heading", level=1)).to_have_text("Where should your pay go?")
        expect(page.get_by_role("group", name="Account").get_by_role("radio")).to_have_count(2)
        page.get_by_label("Everyday money ending in 8560").check()
        page.get_by_label("A percentage").check()
        page.get_by_label("Percentage or amount").fill("60")
        # Nothing is wider than the window.
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        page.get_by_role("button", name="Switch").click()
        expect(page.get_by_role("listitem")).to_contain_text("pays to Everyday money ending in 8560, 60 %")
        page.get_by_role("button", name="Finish", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("All done")

        switches = client.transfer.customers.deposit_switches.list(customer_id=customer_id).switches or []
        assert [each.status for each in switches] == ["failed", "completed"]
