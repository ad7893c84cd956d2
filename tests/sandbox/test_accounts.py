"""Accounts of the sandbox: lists and records that agree with each other, filters, deletion, migration."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from listeners import listener

from open_banking import APIStatusError, BadRequestError, NotFoundError
from open_banking.sandbox.bank.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx

    from open_banking import Client, models
    from open_banking.sandbox import Sandbox

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
PRESENT = 1_741_942_800
# Noon in UTC.
FEBRUARY_1, FEBRUARY_20, FEBRUARY_28 = 1_738_411_200, 1_740_052_800, 1_740_744_000
MARCH_5, MARCH_20, APRIL_5, APRIL_20 = 1_741_176_000, 1_742_472_000, 1_743_854_400, 1_745_150_400
CENT = pytest.approx
CLASSIC, OAUTH = "200000", "102176"
# Those with a checking account that can be refreshed, and that is not meant to fall below zero.
WITHIN_THEIR_MEANS = sorted(
    name
    for name, profile in PROFILES.items()
    if "checking" in profile.types and not (profile.overspends or profile.challenges or profile.breaks)
)


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def listening() -> Iterator[httpx.Client]:
    with listener() as client:
        yield client


def accounts_of(client: Client, customer_id: str) -> list[models.CustomerAccount]:
    return client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts


def of_type(client: Client, customer_id: str, kind: str) -> models.CustomerAccount:
    return next(each for each in accounts_of(client, customer_id) if each.type == kind)


# Lists


def test_every_list_shows_the_same_accounts(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id, profile="everything")
    sandbox.connect(customer_id, institution_id=200_001)
    v1, v2 = sandbox_client.aggregation.v1.customers, sandbox_client.aggregation.v2.customers
    by_login: dict[str, Any] = {"customer_id": customer_id, "institution_login_id": connection.institution_login_id}

    everything = v1.accounts.list(customer_id=customer_id).accounts
    at_finbank = [each for each in everything if each.institution_id == "101732"]

    assert len(everything) == len(at_finbank) + 3
    assert [each.id for each in at_finbank] == connection.account_ids
    assert v1.institution_logins.accounts.list(**by_login).accounts == at_finbank
    assert v1.institutions.accounts.list(customer_id=customer_id, institution_id=101_732).accounts == at_finbank
    assert [v2.accounts.get(customer_id=customer_id, account_id=each.id) for each in at_finbank] == at_finbank


def test_every_simple_list_shows_the_same_accounts(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id, profile="student")
    v1 = sandbox_client.aggregation.v1.customers
    by_login: dict[str, Any] = {"customer_id": customer_id, "institution_login_id": connection.institution_login_id}

    simple = v1.accounts.simple.list_1(customer_id=customer_id).accounts

    whole = [each.to_dict() for each in accounts_of(sandbox_client, customer_id)]
    assert [each.to_dict() for each in simple] == [
        {name: record[name] for name in shown.to_dict()} for record, shown in zip(whole, simple, strict=True)
    ]
    assert not any("balance" in each.to_dict() for each in simple)
    assert v1.institution_logins.accounts.simple.list(**by_login).accounts == simple
    assert v1.institutions.accounts.simple.list(customer_id=customer_id, institution_id=101_732).accounts == simple
    assert [v1.accounts.simple.list_1(customer_id=customer_id, account_id=each.id) for each in simple] == simple


@pytest.mark.parametrize(("status", "count"), [(None, 3), ("active", 3), ("pending", 0)])
def test_accounts_are_filtered_by_status(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, status: str | None, count: int
) -> None:
    sandbox.connect(customer_id)
    filters: dict[str, Any] = {} if status is None else {"status": status}

    found = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id, **filters)

    assert len(found.accounts) == count


def test_accounts_with_micro_entries_can_be_asked_for(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)
    list_ = sandbox_client.aggregation.v1.customers.accounts.list
    assert not list_(customer_id=customer_id, account_type="ava").accounts

    checking = send_micro_entries(sandbox_client, customer_id)

    assert [each.id for each in list_(customer_id=customer_id, account_type="ava").accounts] == [checking.id]
    with pytest.raises(BadRequestError, match="ava"):
        list_(customer_id=customer_id, account_type="checking")


def send_micro_entries(client: Client, customer_id: str) -> models.CustomerAccount:
    """To the checking account, which is the response."""
    checking = of_type(client, customer_id, "checking")
    numbers = client.aggregation.v1.customers.accounts.details.list(customer_id=customer_id, account_id=checking.id)
    client.microentry.v1.customers.create(
        customer_id=customer_id,
        data={
            "receiver": {
                "account_number": numbers.real_account_number,
                "routing_number": numbers.routing_number,
                "account_type": "personalChecking",
                "name": "Ada Alder",
            }
        },
    )
    return checking


# Records: what stands in one field follows from others


def test_a_deposit_account_says_what_happened_in_the_last_month(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id, profile="saver")
    savings = of_type(sandbox_client, customer_id, "savings")
    posted = transactions_of(sandbox_client, customer_id, savings.id)
    interest = [each for each in posted if each.description == "Interest paid"]

    detail = savings.detail
    assert detail is not None
    assert (detail.period_start_date, detail.period_end_date) == (FEBRUARY_1, FEBRUARY_28)
    in_february = [each for each in posted if FEBRUARY_1 <= (each.posted_date or 0) <= FEBRUARY_28]
    assert detail.period_deposit_amount == sum(each.amount for each in in_february if each not in interest)
    assert detail.period_interest_amount == sum(each.amount for each in in_february if each in interest)
    assert detail.interest_ytd_amount == CENT(
        sum(each.amount for each in interest if (each.posted_date or 0) >= 1_735_689_600)
    )
    assert detail.interest_prior_ytd_amount is not None
    # 3.6 % a year of a balance that grows.
    assert 0 < detail.interest_prior_ytd_amount < 0.036 * (savings.balance or 0)
    certificate = of_type(sandbox_client, customer_id, "cd").detail
    assert certificate is not None
    assert certificate.open_date is not None
    assert PRESENT < (certificate.maturity_date or 0) <= PRESENT + 5 * 366 * 24 * 3600


def transactions_of(client: Client, customer_id: str, account_id: str) -> list[models.Transaction]:
    return client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id,
        account_id=account_id,
        from_date=0,
        to_date=PRESENT * 2,
        limit=1000,
        include_pending=False,
    ).transactions


@pytest.mark.parametrize("kind", ["creditCard", "lineOfCredit"])
def test_a_card_adds_up(sandbox: Sandbox, sandbox_client: Client, customer_id: str, kind: str) -> None:
    sandbox.connect(customer_id, profile="business")
    card = of_type(sandbox_client, customer_id, kind)
    posted = transactions_of(sandbox_client, customer_id, card.id)

    fields: Any = card.detail
    assert fields.current_balance == -(card.balance or 0) > 0
    assert fields.credit_available_amount == CENT(fields.credit_max_amount - fields.current_balance)
    assert fields.statement_close_balance == CENT(
        fields.previous_balance
        + fields.statement_purchase_amount
        + fields.statement_finance_amount
        - fields.statement_credit_amount
    )
    since = sum(each.amount for each in posted if (each.posted_date or 0) > FEBRUARY_28 + 12 * 3600)
    assert fields.current_balance == CENT(fields.statement_close_balance - since)
    assert (fields.statement_start_date, fields.statement_end_date) == (FEBRUARY_1, FEBRUARY_28)
    # What was owed as February began is paid on the 20th, and is all that is credited in February.
    assert fields.last_payment_amount == fields.statement_credit_amount >= fields.previous_balance
    assert fields.last_payment_date == FEBRUARY_20
    assert fields.payment_due_date == MARCH_20
    assert fields.payment_min_amount == CENT(max(25, fields.statement_close_balance // 50), abs=1)
    assert fields.past_due_amount == 0


def test_a_card_that_was_paid_is_due_a_month_later(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    sandbox.advance(days=8)
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)

    fields: Any = of_type(sandbox_client, customer_id, "creditCard").detail
    assert fields.last_payment_date == MARCH_20
    assert fields.last_payment_amount >= fields.statement_close_balance > 0
    assert (fields.payment_due_date, fields.payment_min_amount) == (APRIL_20, 0)


@pytest.mark.parametrize(
    ("profile", "kind"),
    [("homeowner", "mortgage"), ("homeowner", "loan"), ("student", "studentLoan")],
)
def test_a_loan_adds_up(sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str, kind: str) -> None:
    sandbox.connect(customer_id, profile=profile)
    loan = of_type(sandbox_client, customer_id, kind)

    fields: Any = loan.detail
    assert fields.principal_balance == fields.payoff_amount == -(loan.balance or 0)
    rate = float(fields.interest_rate)
    assert fields.next_payment_interest_amount == CENT(fields.principal_balance * rate / 1200, abs=0.01)
    assert fields.next_payment == fields.recurring_payment_amount
    assert fields.next_payment == CENT(fields.next_payment_principal_amount + fields.next_payment_interest_amount)
    assert (fields.last_payment_date, fields.next_payment_date) == (MARCH_5, APRIL_5)
    # Every instalment is the same; what is not interest pays the loan back.
    assert fields.payments_made * fields.recurring_payment_amount == CENT(
        fields.interest_paid_ltd + fields.initial_ml_amount - fields.principal_balance
    )
    assert fields.payments_made + fields.payments_remaining == int(fields.term_of_ml)
    # Those of January, February and March.
    assert fields.ytd_principal_paid + fields.ytd_interest_paid == CENT(3 * fields.recurring_payment_amount)


def test_a_loan_between_interest_and_payment_owes_both(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id, profile="homeowner")
    before: Any = of_type(sandbox_client, customer_id, "mortgage").detail
    # To the 4th of April in the evening; the payment comes on the 5th at noon.
    sandbox.advance(days=21, hours=9)
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)

    mortgage = of_type(sandbox_client, customer_id, "mortgage")

    fields: Any = mortgage.detail
    assert fields.principal_balance == before.principal_balance
    assert -(mortgage.balance or 0) == CENT(before.principal_balance + before.next_payment_interest_amount)
    assert fields.payoff_amount == -(mortgage.balance or 0)
    assert (fields.next_payment_interest_amount, fields.next_payment_date) == (
        before.next_payment_interest_amount,
        APRIL_5,
    )


def test_a_loan_ends_with_the_last_of_its_instalments(sandbox: Sandbox, sandbox_client: Client) -> None:
    v1 = sandbox_client.aggregation.v1.customers
    customers = [
        sandbox_client.aggregation.v2.customers.testing.create(data={"username": f"customer_{each}"}).id
        for each in range(6)
    ]
    for customer_id in customers:
        sandbox.connect(customer_id, profile="homeowner")
    # The youngest of the loans has 48 of its 72 months before it.
    sandbox.advance(days=1_600)

    for customer_id in customers:
        v1.accounts.create(customer_id=customer_id)
        loan = of_type(sandbox_client, customer_id, "loan")
        fields: Any = loan.detail
        assert (loan.balance, fields.payments_made, fields.payments_remaining) == (0, 72, 0)
        assert fields.last_payment_date == fields.maturity_date
        assert fields.recurring_payment_amount - 5 < fields.last_payment_amount <= fields.recurring_payment_amount


def test_a_group_of_student_loans_is_the_sum_of_its_loans(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id, profile="student")
    group = of_type(sandbox_client, customer_id, "studentLoanGroup")
    loans = [each for each in accounts_of(sandbox_client, customer_id) if each.parent_account == group.id]

    assert len(loans) == 2
    assert group.balance == CENT(sum(each.balance or 0 for each in loans))
    whole = of_type(sandbox_client, customer_id, "studentLoanAccount")
    assert (group.parent_account, whole.balance) == (whole.id, group.balance)
    total: Any = group.detail
    parts: list[Any] = [each.detail for each in loans]
    for name in ("principal_balance", "initial_ml_amount", "next_payment", "total_principal_paid", "total_amount_paid"):
        assert 0 < getattr(total, name) == CENT(sum(getattr(each, name) for each in parts))
    # Both loans have the same rate.
    assert total.weighted_interest_rate == parts[0].original_interest_rate == parts[1].original_interest_rate

    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=loans[0].id)

    assert of_type(sandbox_client, customer_id, "studentLoanGroup").balance == loans[1].balance

    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=group.id)

    left = of_type(sandbox_client, customer_id, "studentLoan")
    assert (left.id, left.parent_account) == (loans[1].id, whole.id)
    assert of_type(sandbox_client, customer_id, "studentLoanAccount").balance == left.balance

    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=whole.id)

    assert "parentAccount" not in of_type(sandbox_client, customer_id, "studentLoan").to_dict()


@pytest.mark.parametrize("gone", ["studentLoan", "studentLoanGroup", "studentLoanAccount"])
def test_student_loans_that_come_again_are_in_their_group(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, gone: str
) -> None:
    sandbox.connect(customer_id, profile="student")
    account_id = of_type(sandbox_client, customer_id, gone).id
    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=account_id)

    sandbox.connect(customer_id, profile="student")

    accounts = accounts_of(sandbox_client, customer_id)
    group, whole = (of_type(sandbox_client, customer_id, each) for each in ("studentLoanGroup", "studentLoanAccount"))
    assert account_id not in {each.id for each in accounts}
    assert [each.parent_account for each in accounts if each.type == "studentLoan"] == [group.id] * 2
    assert group.parent_account == whole.id
    assert (
        group.balance
        == whole.balance
        == CENT(sum(each.balance or 0 for each in accounts if each.type == "studentLoan"))
    )


def test_no_two_accounts_of_a_bank_are_in_the_same_place(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    first = sandbox.connect(customer_id).account_ids[0]
    sandbox.connect(customer_id, institution_id=200_001)
    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=first)

    sandbox.connect(customer_id)

    accounts = accounts_of(sandbox_client, customer_id)
    assert [each.display_position for each in accounts if each.institution_id == "101732"] == [2, 3, 4]
    assert [each.display_position for each in accounts if each.institution_id == "200001"] == [1, 2, 3]


def test_a_certificate_is_renewed_on_the_day_on_which_it_matures(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id, profile="saver")
    fields: Any = of_type(sandbox_client, customer_id, "cd").detail
    matures = fields.maturity_date
    assert matures > PRESENT
    sandbox.advance(seconds=matures - PRESENT - 1)
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)

    fields = of_type(sandbox_client, customer_id, "cd").detail
    assert fields.maturity_date == matures

    sandbox.advance(seconds=1)
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)

    fields = of_type(sandbox_client, customer_id, "cd").detail
    # Five years, one or two of them with 366 days.
    assert (fields.maturity_date - matures) / (24 * 60 * 60) in {1826, 1827}


@pytest.mark.parametrize("profile", WITHIN_THEIR_MEANS)
def test_who_lives_within_their_means_stays_above_zero(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str
) -> None:
    account_id = sandbox.connect(customer_id, profile=profile).account_ids[0]
    sandbox_client.aggregation.v1.customers.accounts.transactions.historic.create(
        customer_id=customer_id, account_id=account_id
    )
    sandbox.advance(days=730)
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)

    found = transactions_of(sandbox_client, customer_id, account_id)

    assert len(found) > 800
    assert min(each.running_balance_amount or 0 for each in found) > 0


@pytest.mark.parametrize("kind", ["brokerageAccount", "ira", "401k", "cryptocurrency"])
def test_an_investment_is_its_cash_and_its_positions(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, kind: str
) -> None:
    sandbox.connect(customer_id, profile="investor")

    account = of_type(sandbox_client, customer_id, kind)

    fields: Any = account.detail
    positions: Any = account.position
    assert positions
    assert account.balance == fields.current_balance
    assert account.balance == CENT(fields.cash_balance_amount + sum(each.market_value for each in positions))
    for each in positions:
        assert each.market_value == CENT(each.units * each.current_price, abs=0.006)
        assert each.market_value == CENT(each.cost_basis + each.total_gl_dollar)
        assert each.cost_basis_per_share * each.units == CENT(each.cost_basis, abs=0.01)


def test_an_account_knows_its_first_and_last_transaction(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)

    for account in accounts_of(sandbox_client, customer_id):
        moments = [each.transaction_date or 0 for each in transactions_of(sandbox_client, customer_id, account.id)]
        assert (account.oldest_transaction_date, account.last_transaction_date) == (min(moments), max(moments))


def test_who_overspends_pays_a_fee_once_in_each_month_below_zero(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id, profile="struggling").account_ids[0]
    sandbox_client.aggregation.v1.customers.accounts.transactions.historic.create(
        customer_id=customer_id, account_id=account_id
    )
    for _ in range(10):
        sandbox.advance(days=31)
        sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)
    found = transactions_of(sandbox_client, customer_id, account_id)

    day = 24 * 60 * 60
    fees = [each.posted_date or 0 for each in found if each.description == "Overdraft fee"]
    below = [each.posted_date or 0 for each in found if (each.running_balance_amount or 0) < 0]
    assert len(fees) > 5
    assert len({month_of(each) for each in fees}) == len(fees)
    assert {each - day for each in fees} <= set(below)
    # But for the first month and the last, of which not all is known.
    partial = {month_of(found[0].posted_date or 0), month_of(found[-1].posted_date or 0)}
    assert {month_of(each + day) for each in below} - partial <= {month_of(each) for each in fees}


def month_of(moment: int) -> tuple[int, int]:
    day = dt.datetime.fromtimestamp(moment, dt.UTC)
    return day.year, day.month


# Deletion


def test_a_deleted_account_is_gone_with_what_hangs_on_it(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    connection = sandbox.connect(customer_id)
    checking = send_micro_entries(sandbox_client, customer_id)
    at_checking: dict[str, Any] = {"customer_id": customer_id, "account_id": checking.id}
    accounts = sandbox_client.aggregation.v1.customers.accounts
    made = accounts.txpush.create(**at_checking, data={"callback_url": "https://listener.example.com/"})

    accounts.delete(**at_checking)

    assert [each.id for each in accounts_of(sandbox_client, customer_id)] == connection.account_ids[1:]
    with pytest.raises(NotFoundError) as caught:
        sandbox_client.aggregation.v2.customers.accounts.get(**at_checking)
    assert caught.value.code == "38003"
    with pytest.raises(NotFoundError):
        sandbox_client.microentry.v1.customers.accounts.get(**at_checking)
    for subscription in made.subscriptions:
        with pytest.raises(NotFoundError):
            sandbox_client.aggregation.v1.customers.subscriptions.delete(
                customer_id=customer_id, subscription_id=subscription.id
            )


def one_by_one(client: Client, customer_id: str, login_id: str) -> None:
    listed = client.aggregation.v1.customers.institution_logins.accounts.list(
        customer_id=customer_id, institution_login_id=login_id
    )
    for each in listed.accounts:
        client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=each.id)


def at_once(client: Client, customer_id: str, login_id: str) -> None:
    client.aggregation.v1.customers.institution_logins.delete(customer_id=customer_id, institution_login_id=login_id)


@pytest.mark.parametrize("delete", [one_by_one, at_once])
def test_a_login_is_deleted_with_its_last_account(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, delete: Callable[[Client, str, str], None]
) -> None:
    kept = sandbox.connect(customer_id, institution_id=200_001)
    login_id = sandbox.connect(customer_id).institution_login_id

    delete(sandbox_client, customer_id, login_id)

    assert [each.id for each in accounts_of(sandbox_client, customer_id)] == kept.account_ids
    with pytest.raises(NotFoundError):
        at_once(sandbox_client, customer_id, login_id)
    with pytest.raises(NotFoundError):
        sandbox_client.customers.institution_logins.authorization_details.list(institution_login_id=int(login_id))


# Migration


def test_a_login_moves_to_the_institution_with_oauth(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    connection = sandbox.connect(customer_id, institution_id=CLASSIC)
    before = accounts_of(sandbox_client, customer_id)
    migrate = sandbox_client.aggregation.v2.customers.institution_logins.migration.put
    login: dict[str, Any] = {"customer_id": customer_id, "institution_login_id": connection.institution_login_id}

    moved = migrate(**login).accounts

    assert {each.institution_id for each in before} == {CLASSIC}
    assert {each.institution_id for each in moved} == {OAUTH}
    assert [(each.id, each.balance) for each in moved] == [(each.id, each.balance) for each in before]
    assert accounts_of(sandbox_client, customer_id) == moved
    with pytest.raises(BadRequestError, match=OAUTH):
        migrate(**login)


# What is not there


@pytest.mark.parametrize(
    ("call", "arguments", "code"),
    [
        ("v1.customers.accounts.list", {"customer_id": "1"}, "14001"),
        ("v1.customers.accounts.create", {"customer_id": "1"}, "14001"),
        ("v2.customers.accounts.create", {"customer_id": "1"}, "14001"),
        ("v1.customers.accounts.simple.list_1", {"customer_id": "1"}, "14001"),
        ("v2.customers.accounts.get", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.simple.list_1", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.delete", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.transactions.historic.create", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.details.list", {"account_id": "1"}, "38003"),
        ("v3.customers.accounts.details.list", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.available_balance.list", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.available_balance.live.list", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.owner.list", {"account_id": "1"}, "38003"),
        ("v2.customers.accounts.loan_details.list", {"account_id": "1"}, "38003"),
        ("v1.customers.accounts.statement.list", {"account_id": "1"}, "38003"),
        ("v3.customers.accounts.statement.list", {"account_id": "1"}, "38003"),
        ("v1.customers.institutions.accounts.list", {"institution_id": 1}, "38006"),
        ("v1.customers.institutions.accounts.simple.list", {"institution_id": 1}, "38006"),
        ("v1.customers.institution_logins.accounts.list", {"institution_login_id": "1"}, "38007"),
        ("v1.customers.institution_logins.accounts.simple.list", {"institution_login_id": "1"}, "38007"),
        ("v1.customers.institution_logins.accounts.create", {"institution_login_id": "1"}, "38007"),
        ("v2.customers.institution_logins.accounts.create", {"institution_login_id": "1"}, "38007"),
        ("v1.customers.institution_logins.delete", {"institution_login_id": "1"}, "38007"),
        ("v2.customers.institution_logins.migration.put", {"institution_login_id": "1"}, "38007"),
    ],
)
def test_what_is_not_there_is_refused(
    sandbox_client: Client, customer_id: str, call: str, arguments: dict[str, Any], code: str
) -> None:
    called: Any = sandbox_client.aggregation
    for name in call.split("."):
        called = getattr(called, name)

    with pytest.raises(APIStatusError) as caught:
        called(**{"customer_id": customer_id, **arguments})

    assert (caught.value.status_code, caught.value.code) == (404, code)


def test_an_account_belongs_to_its_customer_alone(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id)
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id

    assert not accounts_of(sandbox_client, other)
    with pytest.raises(NotFoundError):
        sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=other, account_id=connection.account_ids[0])
    assert len(accounts_of(sandbox_client, customer_id)) == 3
