"""Payment success indicators: scores that follow from the account's balance and its transactions."""

from __future__ import annotations

import datetime as dt
from statistics import fmean
from typing import TYPE_CHECKING, Any

import pytest
from reporting import Borrower, Line, borrower, cents, posted

from open_banking import BadRequestError, NotFoundError
from open_banking.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

    from open_banking import Client

NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
TODAY = NOW.date()
TRANSACTION = {"amount": 500.0, "settle_by_date": "2026-03-22"}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def struggling(sandbox: Sandbox, sandbox_client: Client) -> Borrower:
    return borrower(sandbox, sandbox_client, "struggling")


def legacy(client: Client, person: Borrower, amount: float = 500.0, until: dt.date = dt.date(2026, 3, 22)) -> Any:
    return client.aggregation.v2.customers.accounts.payments.payment_indicator.list(
        customer_id=person.id, account_id=person.account_ids[0], settlement_amount=amount, settle_by_date=until
    )


def family(client: Client, *, fcra: bool = False) -> Any:
    """The newer operations, with or without FCRA rules."""
    accounts = client.payments.customers.accounts
    return accounts.fcra_payment_success_indicators if fcra else accounts.payment_success_indicators


def of(person: Borrower) -> dict[str, Any]:
    return {"customer_id": person.id, "account_id": person.account_ids[0]}


def finished(sandbox: Sandbox, client: Client, person: Borrower, *, fcra: bool = False, **data: Any) -> Any:
    operations = family(client, fcra=fcra)
    made = operations.create(**of(person), data={"transaction": TRANSACTION, **data})
    sandbox.advance(seconds=2)
    return operations.get(**of(person), pay_request_id=made.pay_request_id, include_reasons=True)


def percent(part: float, whole: float) -> int:
    return round(100 * min(1, max(0, part / whole)))


def last(lines: list[Line], days: int, skipped: int = 0) -> list[Line]:
    """Those of some days, counted back from today."""
    end = TODAY - dt.timedelta(days=skipped)
    return [each for each in lines if end - dt.timedelta(days=days) < each.day <= end]


def test_the_scores_follow_from_the_transaction_list(sandbox_client: Client, struggling: Borrower) -> None:
    indicator = legacy(sandbox_client, struggling)

    account = struggling.account_ids[0]
    lines = posted(sandbox_client, struggling.id, account)
    balances = sandbox_client.aggregation.v1.customers.accounts.available_balance
    shown = balances.list(customer_id=struggling.id, account_id=account)
    balance, available = cents(shown.cleared_balance), cents(shown.available_balance)
    assert cents(indicator.available_balance) == available
    recent = last(lines, 90)
    ends = [balance - sum(line.cents for line in lines if line.day > day) for day in days_before(90)]
    months = [last(lines, 30, skipped) for skipped in range(0, 180, 30)]
    deposits = [sum(line.cents for line in month if line.cents > 0) for month in months[:3]]
    spent = -sum(line.cents for line in recent if line.cents < 0)

    def fees(chosen: list[Line]) -> int:
        return sum(line.description == "Overdraft fee" for line in chosen)

    reasons = {
        "recent_balance": percent(available, 1000_00),
        "balance_history": percent(sum(each >= 500_00 for each in ends), 90),
        "nsf_history": max(0, 100 - 10 * fees(last(lines, 180))),
        "recent_nsf_history": max(0, 100 - 25 * fees(recent)),
        "recurring_nsf": percent(sum(not fees(month) for month in months), 6),
        "spend_history": percent(sum(deposits), 2 * spent),
        "deposit_history": percent(sum(each >= 500_00 for each in deposits), 3),
        "transaction_amount": 100 - percent(500_00, fmean(deposits)),
    }
    assert fees(recent) > 0
    daily = sum(line.cents for line in recent) / 90
    for index, day in enumerate(indicator.indicators_by_day):
        assert day.potential_settlement_date == TODAY + dt.timedelta(days=index)
        assert day.reasons.to_dict() == {camel(name): value for name, value in reasons.items()}
        expected = (percent(available + daily * index, 1000_00) + fmean(reasons.values())) / 2
        assert day.composite_score == round(expected)


def days_before(count: int) -> list[dt.date]:
    return [TODAY - dt.timedelta(days=back) for back in range(count)]


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(each.capitalize() for each in others)


@pytest.mark.parametrize(
    ("until", "days"),
    [(dt.date(2023, 3, 30), 3), (TODAY, 3), (dt.date(2026, 3, 22), 5), (dt.date(2026, 3, 27), 10), (dt.date.max, 10)],
)
def test_three_to_ten_days_are_scored(sandbox_client: Client, struggling: Borrower, until: dt.date, days: int) -> None:
    indicator = legacy(sandbox_client, struggling, until=until)

    assert indicator.settle_by_date == until
    assert [each.potential_settlement_date for each in indicator.indicators_by_day] == [
        TODAY + dt.timedelta(days=index) for index in range(days)
    ]


def test_the_more_is_paid_the_less_likely_it_settles(sandbox_client: Client, struggling: Borrower) -> None:
    small, large = legacy(sandbox_client, struggling, 1.0), legacy(sandbox_client, struggling, 1_000_000.0)

    # Fees take a customer who overspends below 100, whatever the amount.
    assert 66 < small.indicators_by_day[0].composite_score < 100
    assert small.indicators_by_day[0].score_indicator == "Highly Likely to Settle"
    assert large.indicators_by_day[0].composite_score < 34
    assert large.indicators_by_day[0].score_indicator == "Less Likely to Settle"
    assert (small.code, large.code) == (None, "2000")


def test_the_balance_is_that_of_now(sandbox: Sandbox, sandbox_client: Client, struggling: Borrower) -> None:
    sandbox.advance(days=45)

    indicator = legacy(sandbox_client, struggling)

    balances = sandbox_client.aggregation.v1.customers.accounts.available_balance
    shown = balances.list(customer_id=struggling.id, account_id=struggling.account_ids[0])
    assert shown.available_balance_date == int(sandbox.clock.timestamp)
    assert indicator.available_balance == shown.available_balance
    assert indicator.indicators_by_day[0].potential_settlement_date == TODAY + dt.timedelta(days=45)


def test_both_generations_have_the_same_scores(sandbox: Sandbox, sandbox_client: Client, struggling: Borrower) -> None:
    older = legacy(sandbox_client, struggling)
    under_fcra = sandbox_client.aggregation.v1.customers.accounts.payments.payment_indicator.fcra.list(
        **of(struggling), settlement_amount=500.0, settle_by_date=dt.date(2026, 3, 22), purpose_code="1P"
    )
    newer = finished(sandbox, sandbox_client, struggling)

    assert under_fcra.indicators_by_day == older.indicators_by_day
    found = newer.nsf_return_risk.result
    assert found.available_balance == older.available_balance
    assert [(each.potential_settlement_date, each.score, each.reasons.to_dict()) for each in found.daily_results] == [
        (each.potential_settlement_date, each.composite_score, each.reasons.to_dict())
        for each in older.indicators_by_day
    ]


@pytest.mark.parametrize("fcra", [True, False])
def test_the_newer_indicators_take_time(
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower, *, fcra: bool
) -> None:
    operations, other = family(sandbox_client, fcra=fcra), family(sandbox_client, fcra=not fcra)
    made = operations.create(**of(struggling), data={"transaction": TRANSACTION})
    request = {**of(struggling), "pay_request_id": made.pay_request_id}

    assert (made.status, made.request_date) == ("IN PROGRESS", TODAY)
    assert made.transaction.to_dict() == {"amount": 500.0, "settleByDate": "2026-03-22"}
    assert made.pay_request_id.isdecimal()
    assert operations.get(**request).to_dict() == made.to_dict()
    sandbox.advance(seconds=2)
    found = operations.get(**request)
    assert (found.status, found.pay_request_id) == ("SUCCESS", made.pay_request_id)
    days = found.nsf_return_risk.result.daily_results
    assert len(days) == 5
    assert {each.reasons for each in days} == {None}
    assert all(
        each.reasons for each in operations.get(**request, include_reasons=True).nsf_return_risk.result.daily_results
    )
    with pytest.raises(NotFoundError, match="FCRA"):
        other.get(**request)
    with pytest.raises(NotFoundError):
        operations.get(**{**request, "account_id": struggling.account_ids[1]})


def test_a_finished_indicator_stays_as_it_is(sandbox: Sandbox, sandbox_client: Client, struggling: Borrower) -> None:
    before = finished(sandbox, sandbox_client, struggling)
    sandbox.advance(days=40)
    legacy(sandbox_client, struggling)

    after = family(sandbox_client).get(**of(struggling), pay_request_id=before.pay_request_id, include_reasons=True)

    assert after == before


@pytest.mark.parametrize(
    ("user", "score", "risk"),
    [
        ({}, 75, "Low Risk"),
        ({"name": "grace example", "address": {"postal_code": "OWNER"}, "phone": {"number": "OWNER"}}, 100, "Low Risk"),
        ({"name": "Grace Example", "email": "somebody@example.com"}, 60, "Medium Risk"),
        ({"name": "Some Body", "email": "somebody@example.com"}, 20, "High Risk"),
    ],
)
def test_the_payer_is_compared_with_the_owner(  # noqa: PLR0917  # a table
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower, user: dict[str, Any], score: int, risk: str
) -> None:
    if "phone" in user:
        owner = sandbox_client.aggregation.v3.customers.accounts.owner.list(**of(struggling)).holders[0]
        assert owner.addresses and owner.phones  # noqa: PT018  # for the type checker too
        postal_code, phone = owner.addresses[0].postal_code, owner.phones[0].phone
        user = {**user, "address": {"postal_code": postal_code}, "phone": {"number": f"+1-{phone}"}}

    found = finished(sandbox, sandbox_client, struggling, user=user).unauthorized_return_risk.result

    assert (found.score, found.indicator) == (score, risk)


@pytest.mark.parametrize(("profile", "code"), [("mfa", 185), ("reconnect", 948)])
def test_a_bank_that_refuses_ends_in_failure(sandbox: Sandbox, sandbox_client: Client, profile: str, code: int) -> None:
    person = borrower(sandbox, sandbox_client, profile)

    found = finished(sandbox, sandbox_client, person)

    assert found.status == "FAILURE"
    assert found.nsf_return_risk.error == found.unauthorized_return_risk.error
    assert found.nsf_return_risk.error.code == code
    assert found.nsf_return_risk.result is None
    with pytest.raises(BadRequestError) as caught:
        legacy(sandbox_client, person)
    assert caught.value.code == "1001"


def test_an_account_that_is_gone_ends_in_failure(
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower
) -> None:
    family(sandbox_client).create(**of(struggling), data={"transaction": TRANSACTION})
    sandbox_client.aggregation.v1.customers.accounts.delete(**of(struggling))
    sandbox.advance(seconds=2)
    sandbox_client.aggregation.v1.customers.get(customer_id=struggling.id)

    (kept,) = sandbox.world.customers[struggling.id].success_indicators.values()
    assert kept.content is not None
    assert kept.content["nsfReturnRisk"]["error"]["code"] == 38003


def test_a_card_is_no_account_to_pay_from(sandbox_client: Client, struggling: Borrower) -> None:
    card = {"customer_id": struggling.id, "account_id": struggling.account_ids[1]}

    with pytest.raises(BadRequestError, match="checking or savings") as caught:
        family(sandbox_client).create(**card, data={"transaction": TRANSACTION})
    assert caught.value.code == "1001"


@pytest.mark.parametrize(
    ("transaction", "message"),
    [
        ({"amount": 0}, "more than 0"),
        ({"amount": 10**400}, "more than 0"),
        ({"settle_by_date": "2026-02-30"}, "YYYY-MM-DD"),
        ({"settle_by_date": "20260322"}, "YYYY-MM-DD"),
        ({"settle_by_date": ""}, "YYYY-MM-DD"),
    ],
)
def test_what_makes_no_sense_is_refused(
    sandbox_client: Client, struggling: Borrower, transaction: dict[str, Any], message: str
) -> None:
    with pytest.raises(BadRequestError, match=message):
        family(sandbox_client).create(**of(struggling), data={"transaction": {**TRANSACTION, **transaction}})


def test_indicators_in_progress_are_saved(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.json"
    with Sandbox(state=path, now=NOW, running=False) as sandbox, sandbox.client() as client:
        person = borrower(sandbox, client, "struggling")
        made = family(client).create(**of(person), data={"transaction": TRANSACTION})

    with Sandbox(state=path, now=NOW, running=False) as sandbox, sandbox.client() as client:
        request = {**of(person), "pay_request_id": made.pay_request_id}
        assert family(client).get(**request).status == "IN PROGRESS"
        sandbox.advance(seconds=2)
        assert family(client).get(**request).status == "SUCCESS"
