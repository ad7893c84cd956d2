"""The programs of examples/ do what they say, against a sandbox over HTTP."""

from __future__ import annotations

import ast
import importlib.util
import re
import sqlite3
import sys
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from pypdf import PdfReader
from running import EXAMPLES, programs

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

    from running import Programs

CUSTOMER = "1005061234"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Programs]:
    with programs(tmp_path) as each:
        yield each


def imported(name: str) -> ModuleType:
    """A program as a module, without running it."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # FastAPI finds the module of a function here, to read its annotations.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_a_program_is_short_and_says_how_to_run_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert 50 <= len(text.splitlines()) <= 150
    assert path.stem in (ast.get_docstring(ast.parse(text)) or "")


def test_spending_is_drawn_and_added_up(run: Programs) -> None:
    finished = run.run("spending.py", "--days", "60")

    assert finished.returncode == 0, finished.stderr
    assert (run.folder / "spending.png").read_bytes().startswith(PNG)
    amounts = [
        float(amount.replace(",", "")) for amount in re.findall(r"^ *([\d,.]+)  ", finished.stdout, re.MULTILINE)
    ]
    assert amounts == sorted(amounts, reverse=True)
    assert re.search(r"^ *[\d,.]+  Groceries$", finished.stdout, re.MULTILINE)


def test_spending_counts_refunds_and_leaves_transfers_out() -> None:
    def transaction(amount: float, category: str | None) -> dict[str, Any]:
        return {"id": 1, "amount": amount, "categorization": {"category": category}}

    from open_banking import models  # noqa: PLC0415  # as the program does

    spending = imported("spending")
    found = spending.by_category(
        models.Transaction.from_dict(transaction(*each))
        for each in [
            (-0.1, "Groceries"),
            (-0.2, "Groceries"),
            (-50.0, "Shopping"),
            (20.0, "Shopping"),
            (-700.0, "Transfer"),
            (1000.0, "Paycheck"),
            (-3.5, None),
        ]
    )

    assert {category: str(amount) for category, amount in found.items()} == {
        "Shopping": "30.0",
        "Uncategorized": "3.5",
        "Groceries": "0.3",
    }
    assert list(found) == ["Shopping", "Uncategorized", "Groceries"]


def test_income_is_verified_and_saved_as_pdf(run: Programs) -> None:
    finished = run.run("income_to_pdf.py", answer="y\n")

    assert finished.returncode == 0, finished.stderr
    assert "status: success" in finished.stdout
    assert "net income of a year: $" in finished.stdout
    assert len(PdfReader(run.folder / "income.pdf").pages) > 0


def test_no_report_is_requested_without_consent(run: Programs) -> None:
    finished = run.run("income_to_pdf.py", answer="\n")

    assert (finished.returncode, run.sandbox.calls) == (0, [])
    assert "nothing was requested" in finished.stdout


def test_no_report_is_requested_for_a_customer_without_consumer(run: Programs) -> None:
    person = run.sandbox.add_customer("noconsumer1")

    finished = run.run("income_to_pdf.py", "--yes", "--customer", str(person.customer_id))

    assert finished.returncode == 1
    assert finished.stderr.startswith("error: no such customer, or they have no consumer")
    assert [call.operation for call in run.sandbox.calls] == ["CreateToken", "GetConsumerForCustomer"]


def test_many_customers_are_read_and_one_that_fails_is_reported(run: Programs) -> None:
    for number in range(1, 5):
        person = run.sandbox.add_customer(f"fanoutcustomer{number}")
        run.sandbox.connect(person.customer_id, profile="saver")
    run.sandbox.fail("GetCustomerAccounts", status=400, code=10005)

    finished = run.run("many_customers.py", "--limit", "2")

    assert finished.returncode == 1
    assert "4 of 5 customers were read" in finished.stdout
    assert len(re.findall(r"^customer \d+ failed: ", finished.stderr, re.MULTILINE)) == 1
    operations = [call.operation for call in run.sandbox.calls]
    assert (operations.count("CreateToken"), operations.count("GetCustomerAccounts")) == (1, 5)


def test_the_nightly_sync_stores_what_there_is_and_then_what_changed(run: Programs) -> None:
    def stored() -> dict[int, tuple[str, str]]:
        with sqlite3.connect(run.folder / "transactions.db") as database:
            return {row[0]: row[1:] for row in database.execute("SELECT id, amount, description FROM transactions")}

    def listed() -> dict[int, tuple[str, str]]:
        with run.sandbox.client() as client:
            everything = client.paginate(
                client.aggregation.v3.customers.transactions.list,
                customer_id=CUSTOMER,
                from_date=0,
                to_date=int(run.sandbox.clock.timestamp) + 86400,
                include_pending=True,
                limit=1000,
            )
            return {each.id: (str(each.amount), each.description) for each in everything}

    first = run.run("nightly_sync.py")
    assert first.returncode == 0, first.stderr
    assert stored() == listed()
    with sqlite3.connect(run.folder / "transactions.db") as database:
        (newest,) = database.execute("SELECT id FROM transactions ORDER BY posted DESC LIMIT 1").fetchone()
    run.sandbox.delete_transaction(CUSTOMER, newest)

    second = run.run("nightly_sync.py")

    # Others are modified, since the balance after them is another one.
    assert re.fullmatch(rf"customer {CUSTOMER}: 0 added, \d+ modified, 1 removed\n", second.stdout)
    assert stored() == listed()


@pytest.mark.usefixtures("listening")
class TestTheReceiver:
    """webhook_receiver.py."""

    SECRET = Sandbox.partner_secret

    @pytest.fixture
    def listening(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        monkeypatch.setenv("FINICITY_PARTNER_SECRET", self.SECRET)
        monkeypatch.setenv("WEBHOOK_DATABASE", str(tmp_path / "events.db"))
        with TestClient(imported("webhook_receiver").app) as self.client:
            self.database = tmp_path / "events.db"
            yield

    def stored(self) -> list[tuple[str]]:
        with sqlite3.connect(self.database) as database:
            return list(database.execute("SELECT kind FROM events"))

    def test_events_are_stored_once(self) -> None:
        with Sandbox() as sandbox, sandbox.client() as client:
            customer = client.aggregation.v2.customers.testing.create(data={"username": "receiver1"})
            sandbox.connect(customer.id, webhook="https://app.example.com/webhooks")
            sent = [each for each in sandbox.deliveries if b"eventId" in each.content]

        for each in [*sent, *sent]:
            response = self.client.post("/webhooks", content=each.content, headers=each.headers)
            assert response.status_code == 200, response.text

        assert len(sent) == len(self.stored()) > 1

    def test_what_is_not_signed_is_refused(self) -> None:
        response = self.client.post("/webhooks", content=b'{"eventType": "done", "eventId": "1"}')

        assert (response.status_code, response.content) == (401, b"")

    def test_what_is_no_event_is_refused(self) -> None:
        assert self.client.post("/webhooks", content=b"[1]").status_code == 400

    def test_a_listener_is_verified(self) -> None:
        response = self.client.get("/webhooks", params={"txpush_verification_code": "abc123"})

        assert (response.status_code, response.text) == (200, "abc123")
