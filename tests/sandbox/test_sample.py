"""The sample: a customer with all that the examples of the reference name, on which each of them works."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from open_banking import AuthenticationError, Client, ConflictError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "operations"
CUSTOMER, ACCOUNT, CONSUMER, REPORT = (
    "1005061234",
    "5011648377",
    "0bf46322c167b562e6cbed9d40e19a4c",
    "u4hstnnak45g",
)
EXAMPLES = {
    page.stem: example[1]
    for page in sorted(REFERENCE.glob("*.md"))
    if (example := re.search(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL))
}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(sample=True) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with sandbox.client(max_retries=0) as client:
        yield client


def test_each_operation_has_an_example() -> None:
    assert len(EXAMPLES) == len(list(REFERENCE.glob("*.md"))) == 164


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("operation", EXAMPLES)
def test_an_example_succeeds_as_it_stands(operation: str, client: Client) -> None:
    exec(EXAMPLES[operation], {"client": client})  # noqa: S102  # our own example


def test_the_ledger_reaches_from_two_years_ago_to_now(sandbox: Sandbox, client: Client) -> None:
    now = int(sandbox.clock.timestamp)
    transactions = list(
        client.paginate(
            client.aggregation.v4.customers.accounts.transactions.list,
            customer_id=CUSTOMER,
            account_id=ACCOUNT,
            from_date=0,
            to_date=now,
            limit=1000,
        )
    )

    days = [dt.datetime.fromtimestamp(each.transaction_date or each.posted_date or 0, dt.UTC) for each in transactions]
    assert dt.timedelta(days=690) < max(days) - min(days) <= dt.timedelta(days=762)
    assert sandbox.clock.now - max(days) < dt.timedelta(days=14)


def test_the_report_is_finished_and_the_portfolio_has_it(client: Client) -> None:
    report = client.decisioning.v3.customers.reports.get(customer_id=CUSTOMER, report_id=REPORT)
    portfolio = client.decisioning.v1.customers.portfolios.get(customer_id=CUSTOMER, portfolio_id="y4zsgccj4xpw-6-port")

    assert (report.to_dict()["id"], report.to_dict()["status"]) == (REPORT, "success")
    assert REPORT in [each.id for each in portfolio.reports]
    assert {each.status for each in portfolio.reports} == {"success"}


def test_what_the_sample_made_gives_way_once(client: Client) -> None:
    consumers = client.decisioning.v1.customers.consumer
    exec(EXAMPLES["create_consumer"], {"client": client})  # noqa: S102  # our own example

    assert consumers.list(customer_id=CUSTOMER).first_name == "John"
    with pytest.raises(NotFoundError):
        client.decisioning.v1.consumers.get(consumer_id=CONSUMER)
    with pytest.raises(ConflictError):
        exec(EXAMPLES["create_consumer"], {"client": client})  # noqa: S102  # our own example


def test_it_is_there_again_after_a_reset(sandbox: Sandbox, client: Client) -> None:
    client.aggregation.v1.customers.delete(customer_id=CUSTOMER)

    sandbox.reset()

    with sandbox.client() as another:
        assert another.aggregation.v1.customers.get(customer_id=CUSTOMER).id == CUSTOMER


def test_a_sandbox_without_it_is_empty() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        assert client.aggregation.v1.customers.list().customers == []


def test_the_partner_goes_by_the_credentials_of_the_examples_too(sandbox: Sandbox) -> None:
    alias, secret = "1234583871234", "aqJ5Ic4SEVx2IgDQ6oR4"
    for partner_id, partner_secret in ((alias, secret), (Sandbox.partner_id, Sandbox.partner_secret)):
        with sandbox.client(partner_id=partner_id, partner_secret=partner_secret) as client:
            assert client.aggregation.v1.customers.get(customer_id=CUSTOMER).id == CUSTOMER
    wrong = sandbox.client(partner_id=alias, partner_secret=Sandbox.partner_secret, max_retries=0)
    with wrong, pytest.raises(AuthenticationError):
        wrong.aggregation.v1.customers.list()


def test_a_state_file_keeps_it(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with Sandbox(sample=True, state=state) as sandbox, sandbox.client() as client:
        client.aggregation.v1.customers.accounts.delete(customer_id=CUSTOMER, account_id=ACCOUNT)

    with Sandbox(sample=True, state=state) as sandbox, sandbox.client() as client:
        assert client.aggregation.v1.customers.get(customer_id=CUSTOMER).username == "sample_customer"
        with pytest.raises(NotFoundError):
            client.aggregation.v2.customers.accounts.get(customer_id=CUSTOMER, account_id=ACCOUNT)
