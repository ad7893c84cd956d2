"""Portfolios: the reports of one customer share one, whose version goes up with each report."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from reporting import borrower

from open_banking import APIStatusError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox


def test_a_portfolio_has_the_latest_report_of_each_type(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    v1, v2 = sandbox_client.decisioning.v1, sandbox_client.decisioning.v2.customers
    first = v2.voa.create(customer_id=customer.id, data={})
    income = v2.voi.create(customer_id=customer.id, data={})
    sandbox.fail_reports("voa")
    second = v2.voa.create(customer_id=customer.id, data={})
    sandbox.advance(minutes=1)

    number, version, _ = second.portfolio_id.split("-")
    assert version == "3"
    assert (first.portfolio_id, income.portfolio_id) == (f"{number}-1-port", f"{number}-2-port")
    for portfolio_id, expected in (
        (f"{number}-1-port", [(first.id, "success")]),
        (f"{number}-2-port", [(first.id, "success"), (income.id, "success")]),
        (f"{number}-3-port", [(second.id, "failure"), (income.id, "success")]),
        (f"{number}-port", [(second.id, "failure"), (income.id, "success")]),
        (number, [(second.id, "failure"), (income.id, "success")]),
    ):
        portfolio = v1.customers.portfolios.get(customer_id=customer.id, portfolio_id=portfolio_id)
        assert portfolio.portfolio_id == portfolio_id
        assert sorted((each.id, each.status) for each in portfolio.reports) == sorted(expected)
    assert {each.id: each.portfolio_id for each in portfolio.reports} == {
        second.id: second.portfolio_id,
        income.id: income.portfolio_id,
    }


def test_a_consumers_portfolio_says_who_they_are(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    ack = sandbox_client.decisioning.v2.customers.voa.create(customer_id=customer.id, data={})

    portfolio = sandbox_client.decisioning.v1.consumers.portfolios.get(
        consumer_id=customer.consumer_id, portfolio_id=ack.portfolio_id
    )

    assert [(each.id, each.type, each.status) for each in portfolio.reports] == [(ack.id, "voa", "inProgress")]
    consumer = portfolio.consumer
    assert (consumer.id, consumer.customer_id, consumer.ssn) == (
        customer.consumer_id,
        int(customer.id),
        "900-00-0001",
    )


def test_a_portfolio_is_found_by_its_id_alone(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    borrower(sandbox, sandbox_client, username="borrower_two")
    v1, v2 = sandbox_client.decisioning.v1, sandbox_client.decisioning.v2.customers
    first = v2.voa.create(customer_id=customer.id, data={})
    second = v2.voi.create(customer_id=customer.id, data={})
    number = second.portfolio_id.split("-")[0]

    for portfolio_id, reports in ((f"{number}-port", [first.id, second.id]), (first.portfolio_id, [first.id])):
        portfolio = v1.portfolios.get(portfolio_id=portfolio_id)
        assert portfolio is not None
        assert portfolio.portfolio_id == portfolio_id
        assert [each.id for each in portfolio.reports] == reports
        consumer = portfolio.consumer
        # All but the end of the number is left out.
        assert (consumer.id, consumer.customer_id, consumer.ssn) == (customer.consumer_id, int(customer.id), "0001")


@pytest.mark.parametrize(
    ("portfolio_id", "status", "code"),
    [("nothing-1-port", 404, "10010"), ("{number}-2-port", 404, "10010"), ("!", 400, "10100")],
)
def test_a_portfolio_that_nobody_has_is_not_found(
    sandbox: Sandbox, sandbox_client: Client, portfolio_id: str, status: int, code: str
) -> None:
    customer = borrower(sandbox, sandbox_client)
    ack = sandbox_client.decisioning.v2.customers.voa.create(customer_id=customer.id, data={})
    number = ack.portfolio_id.split("-")[0]

    with pytest.raises(APIStatusError) as caught:
        sandbox_client.decisioning.v1.portfolios.get(portfolio_id=portfolio_id.format(number=number))

    assert (caught.value.status_code, caught.value.code) == (status, code)
    assert UUID(caught.value.body["trackingId"])


def test_what_is_not_there_is_not_found(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    other = borrower(sandbox, sandbox_client, username="borrower_two")
    v1 = sandbox_client.decisioning.v1
    ack = sandbox_client.decisioning.v2.customers.voa.create(customer_id=customer.id, data={})
    number = ack.portfolio_id.split("-")[0]

    for customer_id, portfolio_id in (
        (customer.id, f"{number}-0-port"),
        (customer.id, f"{number}-2-port"),
        (customer.id, "nothing-1-port"),
        (customer.id, "!"),
        (customer.id, f"!{number}-1-port"),
        (customer.id, f"{number}-1-port!"),
        (customer.id, f"{number}-1-portfolio"),
        (customer.id, f"{number}--port"),
        (customer.id, f"{number}-1-"),
        (other.id, ack.portfolio_id),
    ):
        with pytest.raises(NotFoundError) as caught:
            v1.customers.portfolios.get(customer_id=customer_id, portfolio_id=portfolio_id)
        assert caught.value.code == "10100"
    with pytest.raises(NotFoundError) as caught:
        v1.consumers.portfolios.get(consumer_id="0" * 32, portfolio_id=ack.portfolio_id)
    assert caught.value.code == "10100"
