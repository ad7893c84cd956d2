"""Transactions of the sandbox: pages that add up, dates, pending ones, and what is not known yet."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from open_banking import Client, models

DAY = 24 * 60 * 60
# Some days after the wages, so that there are transactions of each kind, some of them pending.
NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
PRESENT = 1_773_826_200
LATER = PRESENT + 365 * DAY


@pytest.fixture
def now() -> dt.datetime:
    return NOW


def whole_list(client: Client, customer_id: str, **arguments: Any) -> list[models.Transaction]:
    arguments = {"from_date": 0, "to_date": LATER, "limit": 1000, **arguments}
    page = client.aggregation.v3.customers.transactions.list(customer_id=customer_id, **arguments)
    assert page.more_available == "false"
    return page.transactions


def of_account(client: Client, customer_id: str, account_id: str, **arguments: Any) -> list[models.Transaction]:
    arguments = {"from_date": 0, "to_date": LATER, "limit": 1000, **arguments}
    return client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id, account_id=account_id, **arguments
    ).transactions


@pytest.mark.parametrize("sort", ["asc", "desc"])
@pytest.mark.parametrize("limit", [7, 60, 1000])
def test_all_pages_together_have_each_transaction_once_and_in_order(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, sort: str, limit: int
) -> None:
    sandbox.connect(customer_id)
    list_ = sandbox_client.aggregation.v3.customers.transactions.list

    arguments = {"customer_id": customer_id, "from_date": 0, "to_date": LATER, "include_pending": True, "sort": sort}
    found = list(sandbox_client.paginate(list_, limit=limit, **arguments))  # type: ignore[arg-type]  # of several types

    assert len(found) > 200
    assert len({each.id for each in found}) == len(found)
    assert len(found) == list_(limit=1, **arguments).found  # type: ignore[arg-type]  # of several types
    dates = [each.transaction_date or 0 for each in found]
    assert dates == sorted(dates, reverse=sort == "desc")


def test_records_added_while_pages_are_read_are_on_the_last(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]
    list_ = sandbox_client.aggregation.v3.customers.transactions.list
    arguments = {"customer_id": customer_id, "from_date": 0, "to_date": LATER, "include_pending": True, "sort": "asc"}

    pages = sandbox_client.paginate(list_, limit=50, **arguments)  # type: ignore[arg-type]  # of several types
    first = [next(pages) for _ in range(60)]
    made = inject(sandbox_client, customer_id, checking, transaction_date=PRESENT)
    found = [*first, *pages]

    assert found[-1].id == made
    assert [each.id for each in found] == [
        each.id for each in whole_list(sandbox_client, customer_id, include_pending=True, sort="asc")
    ]


def inject(client: Client, customer_id: str, account_id: str, **further: Any) -> int:
    data: Any = {"amount": -4.25, "description": "Corner cafe", **further}
    return client.aggregation.v1.customers.accounts.transactions.create(
        customer_id=customer_id, account_id=account_id, data=data
    ).id


def test_one_order_is_the_other_backward(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)

    ascending = whole_list(sandbox_client, customer_id, sort="asc")
    descending = whole_list(sandbox_client, customer_id)

    assert [each.id for each in ascending] == [each.id for each in reversed(descending)]


def test_a_page_says_what_it_is(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    found = len(whole_list(sandbox_client, customer_id))

    page = sandbox_client.aggregation.v3.customers.transactions.list(
        customer_id=customer_id, from_date=5, to_date=LATER, start=found - 4, limit=10, sort="asc"
    )

    assert (page.found, page.displaying, page.more_available) == (found, 5, "false")
    assert (page.from_date, page.to_date, page.sort) == ("5", str(LATER), "asc")
    first = sandbox_client.aggregation.v3.customers.transactions.list(
        customer_id=customer_id, from_date=5, to_date=LATER
    )
    assert (first.found, first.displaying, first.more_available, first.sort) == (found, 25, "true", "desc")


def test_the_list_of_a_customer_is_those_of_the_accounts(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    accounts = sandbox.connect(customer_id).account_ids

    apart = [each for account_id in accounts for each in of_account(sandbox_client, customer_id, account_id)]

    assert {each.id for each in apart} == {each.id for each in whole_list(sandbox_client, customer_id)}
    assert {str(each.account_id) for each in apart} == set(accounts)
    assert {each.customer_id for each in apart} == {int(customer_id)}


def test_both_dates_are_included_and_are_those_of_the_transaction(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)
    everything = whole_list(sandbox_client, customer_id)
    # One that was posted later, which must not count.
    chosen = next(each for each in everything if each.posted_date != each.transaction_date)
    moment = chosen.transaction_date
    assert moment is not None

    found = whole_list(sandbox_client, customer_id, from_date=moment, to_date=moment)

    assert {each.id for each in found} == {each.id for each in everything if each.transaction_date == moment}
    assert chosen.id in {each.id for each in found}
    assert whole_list(sandbox_client, customer_id, from_date=moment + 1, to_date=moment + 60) == []


def test_what_is_pending_is_left_out_unless_it_is_asked_for(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)

    usual = whole_list(sandbox_client, customer_id)
    further = whole_list(sandbox_client, customer_id, include_pending=True)

    assert {each.status for each in usual} == {"active"}
    pending = [each for each in further if each.status == "pending"]
    assert pending
    assert len(further) == len(usual) + len(pending)
    # As the live API has it; nobody knows yet when they will be posted.
    assert all(each.posted_date == each.transaction_date for each in pending)
    assert all(each.posted_date is not None and each.posted_date <= PRESENT for each in usual)


def test_a_pending_transaction_is_posted_with_the_same_id(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)
    transactions = sandbox_client.aggregation.v2.customers.transactions
    pending = [
        each for each in whole_list(sandbox_client, customer_id, include_pending=True) if each.status == "pending"
    ]

    sandbox.advance(days=4)
    assert transactions.get(customer_id=customer_id, transaction_id=pending[0].id).status == "pending"
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)

    for each in pending:
        now = transactions.get(customer_id=customer_id, transaction_id=each.id)
        assert (now.status, now.amount, now.transaction_date) == ("active", each.amount, each.transaction_date)
        assert now.posted_date is not None
        assert PRESENT < now.posted_date <= PRESENT + 4 * DAY


def test_nothing_is_known_after_the_last_refresh(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    before = whole_list(sandbox_client, customer_id, include_pending=True)

    sandbox.advance(days=45)
    assert whole_list(sandbox_client, customer_id, include_pending=True) == before
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)
    after = whole_list(sandbox_client, customer_id, include_pending=True)

    new = {each.id for each in after} - {each.id for each in before}
    dates = [each.transaction_date for each in after if each.id in new]
    assert len(new) > 20
    assert all(date is not None and PRESENT < date <= PRESENT + 45 * DAY for date in dates)
    assert {each.id for each in before} < {each.id for each in after}


def test_what_is_older_than_180_days_is_shown_once_it_is_loaded(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    before = of_account(sandbox_client, customer_id, account_id)
    assert all(each.transaction_date is not None for each in before)
    assert min(each.transaction_date or 0 for each in before) >= PRESENT - 180 * DAY

    sandbox_client.aggregation.v1.customers.accounts.transactions.historic.create(
        customer_id=customer_id, account_id=account_id
    )

    after = of_account(sandbox_client, customer_id, account_id)
    assert min(each.transaction_date or 0 for each in after) < PRESENT - 700 * DAY
    assert {each.id for each in before} < {each.id for each in after}


@pytest.mark.parametrize("profile", ["everyday", "homeowner", "business"])
def test_running_balances_lead_to_the_balance_of_the_account(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str
) -> None:
    for account_id in sandbox.connect(customer_id, profile=profile).account_ids:
        # From the second week on: among those of the first some were made before what is shown begins.
        begin = PRESENT - 173 * DAY
        found = [
            each
            for each in of_account(sandbox_client, customer_id, account_id)
            if each.posted_date is not None and each.posted_date > begin
        ]
        account = sandbox_client.aggregation.v2.customers.accounts.get(customer_id=customer_id, account_id=account_id)

        found.sort(key=lambda each: (each.posted_date, each.id))
        balances = [each.running_balance_amount or 0 for each in found]
        assert len(balances) > 5
        assert balances[-1] == account.balance
        for balance, following, each in zip(balances, balances[1:], found[1:], strict=False):
            assert following == pytest.approx(balance + each.amount, abs=0.001)


def test_balances_agree_with_transactions_whatever_happens(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    accounts = sandbox_client.aggregation.v1.customers.accounts
    connected = sandbox.connect(customer_id, profile="everything").account_ids
    for account_id in connected:
        accounts.transactions.historic.create(customer_id=customer_id, account_id=account_id)
    opening = before_all_transactions(sandbox_client, customer_id)
    # But for the two that stand for student loans.
    assert len(opening) == len(connected) - 2

    sandbox.advance(days=75)
    accounts.create(customer_id=customer_id)
    assert before_all_transactions(sandbox_client, customer_id) == opening

    sandbox.advance(days=75)
    for account_id in opening:
        inject(sandbox_client, customer_id, account_id, transaction_date=86_400)
    assert before_all_transactions(sandbox_client, customer_id) == opening

    sandbox.advance(days=75)
    sandbox.connect(customer_id, profile="everything")
    assert before_all_transactions(sandbox_client, customer_id) == opening


def before_all_transactions(client: Client, customer_id: str) -> dict[str, int]:
    """The cents that were on each account before the first of its transactions; securities do not count."""
    records: list[Any] = client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    opening: dict[str, int] = {}
    for each in records:
        if each.type not in {"studentLoanGroup", "studentLoanAccount"}:
            cash = each.detail.available_cash_balance if each.position else each.balance
            posted = of_account(client, customer_id, each.id)
            opening[each.id] = round(cash * 100) - sum(round(transaction.amount * 100) for transaction in posted)
    return opening


def test_the_same_seed_gives_the_same_data_and_another_one_gives_others() -> None:
    one, same, other = (all_data(seed) for seed in (5, 5, 6))

    assert one == same
    assert {each["number"] for each in one[0]}.isdisjoint(each["number"] for each in other[0])
    assert [each["amount"] for each in one[1][:40]] != [each["amount"] for each in other[1][:40]]


def all_data(seed: int) -> tuple[list[Any], list[Any]]:
    """The accounts of a customer and their transactions, some days after the login."""
    with Sandbox(seed=seed, now=NOW, running=False) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        sandbox.connect(customer_id, profile="homeowner")
        sandbox.advance(days=40)
        accounts = client.aggregation.v1.customers.accounts.create(customer_id=customer_id).accounts
        transactions = whole_list(client, customer_id, include_pending=True)
        return [each.to_dict() for each in accounts], [each.to_dict() for each in transactions]


def test_a_transaction_says_who_what_and_where(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)

    found = whole_list(sandbox_client, customer_id)

    pay = next(each for each in found if each.description.endswith(" PAYROLL"))
    assert pay.amount > 0
    assert pay.categorization is not None
    assert pay.categorization.category == "Paycheck"
    assert pay.description == f"{pay.categorization.normalized_payee_name.upper()} PAYROLL"
    # Each word of description and memo once: the employer stands in both.
    assert pay.memo == f"{pay.categorization.normalized_payee_name} pay"
    assert pay.categorization.best_representation == f"{pay.description} PAY"
    purchase = next(each for each in found if each.memo == "Card purchase" and each.categorization)
    assert purchase.amount < 0
    place = purchase.categorization
    assert place is not None
    assert place.city is not None
    assert place.state is not None
    assert purchase.description == f"{place.normalized_payee_name} {place.city} {place.state}".upper()


def test_investments_and_loans_have_fields_of_their_own(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id, profile="everything")

    found = whole_list(sandbox_client, customer_id)

    bought = [each for each in found if each.investment_transaction_type == "purchased"]
    assert bought
    for each in bought:
        assert each.unit_quantity is not None
        assert each.unit_price is not None
        assert each.amount == pytest.approx(-each.unit_quantity * each.unit_price)
        assert each.ticker
        assert each.running_balance_amount is None
    paid = [each for each in found if each.principal_amount is not None]
    assert paid
    for each in paid:
        assert each.amount == pytest.approx((each.principal_amount or 0) + (each.interest_amount or 0))


def test_one_transaction_is_the_one_of_the_list(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    listed = whole_list(sandbox_client, customer_id)[40]

    got = sandbox_client.aggregation.v2.customers.transactions.get(customer_id=customer_id, transaction_id=listed.id)

    assert got == listed


def test_a_transaction_of_another_customer_is_not_there(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"})
    sandbox.connect(other.id)
    theirs = whole_list(sandbox_client, other.id)[0]

    with pytest.raises(NotFoundError, match=str(theirs.id)) as caught:
        sandbox_client.aggregation.v2.customers.transactions.get(customer_id=customer_id, transaction_id=theirs.id)

    assert caught.value.code == "11000"


def test_a_transaction_that_is_not_known_yet_is_not_there(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)
    present = whole_list(sandbox_client, customer_id, include_pending=True)
    sandbox.advance(days=10)
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)
    new = {each.id for each in whole_list(sandbox_client, customer_id)} - {each.id for each in present}
    # The same seed and the same beginning give the same transactions to one who did not wait.
    with Sandbox(now=NOW, running=False) as other, other.client() as client:
        same = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
        other.connect(same.id)
        assert {each.id for each in whole_list(client, same.id, include_pending=True)} == {each.id for each in present}

        with pytest.raises(NotFoundError):
            client.aggregation.v2.customers.transactions.get(customer_id=same.id, transaction_id=max(new))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"customer_id": "1"}, "14001"),
        ({"account_id": "1"}, "38003"),
        ({"sort": "up"}, "10010"),
        ({"limit": 0}, "10010"),
        ({"limit": 1001}, "10010"),
        ({"start": 0}, "10010"),
    ],
)
def test_what_makes_no_sense_is_refused(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, arguments: dict[str, Any], code: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    with pytest.raises((BadRequestError, NotFoundError)) as caught:
        of_account(sandbox_client, **{"customer_id": customer_id, "account_id": account_id, **arguments})

    assert caught.value.code == code


def test_a_deleted_account_takes_its_transactions_with_it(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    first, second, third = sandbox.connect(customer_id).account_ids

    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=second)

    assert {str(each.account_id) for each in whole_list(sandbox_client, customer_id)} == {first, third}
