"""Micro entries of the sandbox: sent, looked up among the transactions, and verified."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from open_banking import Client, models
    from open_banking.sandbox import Sandbox

DAY = 24 * 60 * 60
NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
PRESENT = 1_773_826_200
ELSEWHERE = {
    "routingNumber": "123456789",
    "accountNumber": "00012345678",
    "accountType": "personalSavings",
    "name": "Rosa Larkin",
}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def customer_id(sandbox_client: Client) -> str:
    """An active customer, for whom micro entries take their time."""
    return sandbox_client.aggregation.v2.customers.active.create(data={"username": "customer_one"}).id


@pytest.fixture
def testing_id(sandbox_client: Client) -> str:
    return sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_testing"}).id


def initiate(
    client: Client, customer_id: str, receiver: dict[str, Any], **further: Any
) -> models.InitiatedMicroDeposit:
    data: Any = {"receiver": receiver, **further}
    return client.microentry.v1.customers.create(customer_id=customer_id, data=data)


def receiver_of(client: Client, customer_id: str, account_id: str) -> dict[str, Any]:
    """Where to send micro entries for a connected account."""
    details = client.aggregation.v1.customers.accounts.details.list(customer_id=customer_id, account_id=account_id)
    return {**ELSEWHERE, "routingNumber": details.routing_number, "accountNumber": details.real_account_number}


def entries(client: Client, customer_id: str, account_id: str) -> models.MicroDepositDetails:
    return client.microentry.v1.customers.accounts.get(customer_id=customer_id, account_id=account_id)


def verify(client: Client, customer_id: str, account_id: str, amounts: Sequence[float]) -> models.VerifiedMicroDeposit:
    return client.microentry.v1.customers.accounts.amounts.create(
        customer_id=customer_id, account_id=account_id, data={"amounts": list(amounts)}
    )


def deposits(client: Client, customer_id: str, account_id: str) -> list[models.Transaction]:
    client.aggregation.v1.customers.accounts.create(customer_id=customer_id)
    page = client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id, account_id=account_id, from_date=PRESENT, to_date=PRESENT + 30 * DAY, limit=1000
    )
    return [each for each in page.transactions if each.description.startswith("MICRO DEPOSIT")]


def other_amounts(amounts: Sequence[float]) -> list[float]:
    return [amounts[0], 0.5 if amounts[1] != 0.5 else 0.51]


def test_a_person_looks_the_amounts_up_and_verifies_them(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    receiver = receiver_of(sandbox_client, customer_id, account_id)
    sent = initiate(sandbox_client, customer_id, {**receiver, "memo": "Rent account"})
    assert (sent.account_id, sent.status, sent.deposit_count) == (account_id, "Pending", 2)
    assert deposits(sandbox_client, customer_id, account_id) == []

    sandbox.advance(days=1)
    seen = deposits(sandbox_client, customer_id, account_id)
    assert [(each.status, each.memo) for each in seen] == [("active", "Rent account")] * 2
    amounts = [each.amount for each in seen]
    assert all(0 < amount < 1 for amount in amounts)
    assert amounts[0] != amounts[1]
    assert entries(sandbox_client, customer_id, account_id).status == "Completed"
    assert verify(sandbox_client, customer_id, account_id, amounts).status == "Verified"

    details = entries(sandbox_client, customer_id, account_id)
    assert details.status == "Verified"
    assert details.creation_date == "2026-03-18T09:30:00"
    assert details.routing_number == receiver["routingNumber"]
    assert details.account_number_last4 == receiver["accountNumber"][-4:]
    # Verified once, the same amounts do no harm, in either order and however often.
    for _ in range(4):
        assert verify(sandbox_client, customer_id, account_id, amounts[::-1]).status == "Verified"


@pytest.mark.parametrize("amounts", [[0.01, 0.02], [0.02, 0.01]])
def test_for_a_testing_customer_they_arrive_at_once_and_are_a_cent_and_two(
    sandbox_client: Client, testing_id: str, amounts: list[float]
) -> None:
    receiver = {**ELSEWHERE, "routingNumber": "011000138", "accountType": "personalChecking"}

    sent = initiate(sandbox_client, testing_id, receiver)

    assert sent.status == "Pending"
    assert sent.account_id is not None
    assert entries(sandbox_client, testing_id, sent.account_id).status == "Completed"
    with pytest.raises(BadRequestError):
        verify(sandbox_client, testing_id, sent.account_id, [0.01, 0.03])
    assert verify(sandbox_client, testing_id, sent.account_id, amounts).status == "Verified"


def test_a_testing_customer_finds_them_on_the_connected_account(
    sandbox: Sandbox, sandbox_client: Client, testing_id: str
) -> None:
    account_id = sandbox.connect(testing_id).account_ids[0]

    initiate(sandbox_client, testing_id, receiver_of(sandbox_client, testing_id, account_id))

    seen = deposits(sandbox_client, testing_id, account_id)
    assert sorted(each.amount for each in seen) == [0.01, 0.02]
    assert {each.status for each in seen} == {"active"}


def test_an_account_that_is_not_connected_gets_an_id(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    first = initiate(sandbox_client, customer_id, ELSEWHERE).account_id
    second = initiate(sandbox_client, customer_id, {**ELSEWHERE, "accountNumber": "7"}).account_id

    assert first != second
    assert first is not None
    assert entries(sandbox_client, customer_id, first).account_number_last4 == "5678"
    sandbox.advance(days=1)
    assert entries(sandbox_client, customer_id, first).status == "Completed"


def test_whoever_has_the_account_connected_sees_the_deposits(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id
    theirs = sandbox.connect(other).account_ids[1]
    receiver = receiver_of(sandbox_client, other, theirs)

    account_id = initiate(sandbox_client, customer_id, receiver).account_id

    assert account_id is not None
    assert account_id != theirs
    sandbox.advance(days=1)
    amounts = [each.amount for each in deposits(sandbox_client, other, theirs)]
    assert verify(sandbox_client, customer_id, account_id, amounts).status == "Verified"
    with pytest.raises(NotFoundError) as caught:
        entries(sandbox_client, other, theirs)
    assert caught.value.code == "11000"


def test_what_is_under_way_or_verified_is_not_initiated_again(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    initiate(sandbox_client, customer_id, ELSEWHERE)

    for _ in range(2):
        with pytest.raises(BadRequestError) as caught:
            initiate(sandbox_client, customer_id, ELSEWHERE)
        assert caught.value.code == "3100001"
        sandbox.advance(days=1)


def test_micro_entries_expire_and_are_initiated_again(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    receiver = receiver_of(sandbox_client, customer_id, account_id)
    initiate(sandbox_client, customer_id, receiver)
    sandbox.advance(days=14)
    stale = [each.amount for each in deposits(sandbox_client, customer_id, account_id)]
    assert entries(sandbox_client, customer_id, account_id).status == "Expired"
    with pytest.raises(BadRequestError):
        verify(sandbox_client, customer_id, account_id, stale)

    assert initiate(sandbox_client, customer_id, receiver).account_id == account_id

    assert entries(sandbox_client, customer_id, account_id).status == "Pending"
    sandbox.advance(days=1)
    fresh = [each.amount for each in deposits(sandbox_client, customer_id, account_id)][:2]
    assert verify(sandbox_client, customer_id, account_id, fresh).status == "Verified"


@pytest.mark.parametrize(
    ("age", "status"),
    [(0, "Pending"), (DAY - 1, "Pending"), (DAY, "Completed"), (14 * DAY - 1, "Completed"), (14 * DAY, "Expired")],
)
def test_micro_entries_arrive_after_a_day_and_expire_after_two_weeks(
    age: int, status: str, sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = initiate(sandbox_client, customer_id, ELSEWHERE).account_id
    assert account_id is not None
    created = sandbox.world.customers[customer_id].micro_entries[account_id].created
    sandbox.advance(seconds=created - sandbox.clock.timestamp + age + 0.5)

    assert entries(sandbox_client, customer_id, account_id).status == status


@pytest.mark.parametrize("cents", [(1, 99), (99, 1)])
def test_amounts_go_from_a_cent_to_99_in_either_order(
    cents: tuple[int, int], sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = initiate(sandbox_client, customer_id, ELSEWHERE).account_id
    assert account_id is not None
    sandbox.world.customers[customer_id].micro_entries[account_id].amounts = [1, 99]
    sandbox.advance(days=1)

    verified = verify(sandbox_client, customer_id, account_id, [each / 100 for each in cents])
    assert verified.status == "Verified"


def test_what_is_verified_stays_so_for_the_right_amounts_alone(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = initiate(sandbox_client, customer_id, ELSEWHERE).account_id
    assert account_id is not None
    sandbox.world.customers[customer_id].micro_entries[account_id].amounts = [12, 34]
    sandbox.advance(days=1)
    verify(sandbox_client, customer_id, account_id, [0.12, 0.34])

    for _ in range(4):
        with pytest.raises(BadRequestError, match="not the amounts"):
            verify(sandbox_client, customer_id, account_id, [0.12, 0.35])
    assert verify(sandbox_client, customer_id, account_id, [0.34, 0.12]).status == "Verified"
    assert entries(sandbox_client, customer_id, account_id).status == "Verified"


def test_nothing_is_verified_before_it_arrives(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = initiate(sandbox_client, customer_id, ELSEWHERE).account_id
    assert account_id is not None
    sandbox.advance(days=1, seconds=-1)

    with pytest.raises(BadRequestError) as caught:
        verify(sandbox_client, customer_id, account_id, [0.1, 0.2])

    assert caught.value.body["status"] == "Pending"
    assert "Pending" in caught.value.body["statusDescription"]


def test_three_attempts_are_all(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    initiate(sandbox_client, customer_id, receiver_of(sandbox_client, customer_id, account_id))
    sandbox.advance(days=1)
    amounts = [each.amount for each in deposits(sandbox_client, customer_id, account_id)]

    for left in (2, 1, 0):
        assert entries(sandbox_client, customer_id, account_id).status == "Completed"
        with pytest.raises(BadRequestError) as caught:
            verify(sandbox_client, customer_id, account_id, other_amounts(amounts))
        assert caught.value.body["status"] == "Failed"
        assert str(left) in caught.value.body["statusDescription"]

    assert entries(sandbox_client, customer_id, account_id).status == "Failed"
    with pytest.raises(BadRequestError) as caught:
        verify(sandbox_client, customer_id, account_id, amounts)
    assert "attempts" in caught.value.body["statusDescription"]
    # New ones have new amounts, and new attempts.
    initiate(sandbox_client, customer_id, receiver_of(sandbox_client, customer_id, account_id))
    assert entries(sandbox_client, customer_id, account_id).status == "Pending"


@pytest.mark.parametrize(
    "amounts",
    [[], [0.12], [0.12, 0.15, 0.2], [0, 0.5], [0.5, 0], [-0.1, 0.5], [0.125, 0.5], [1, 0.5], [0.5, 1], [1e300, 1]],
)
def test_what_are_no_two_amounts_costs_no_attempt(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, amounts: list[float]
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    initiate(sandbox_client, customer_id, receiver_of(sandbox_client, customer_id, account_id))
    sandbox.advance(days=1)

    for _ in range(3):
        with pytest.raises(BadRequestError) as caught:
            verify(sandbox_client, customer_id, account_id, amounts)
        assert "amounts" in caught.value.body["statusDescription"]

    right = [each.amount for each in deposits(sandbox_client, customer_id, account_id)]
    assert verify(sandbox_client, customer_id, account_id, right).status == "Verified"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"routingNumber": "12345678"}, "20024"),
        ({"routingNumber": "1234567890"}, "20024"),
        ({"routingNumber": "12345678x"}, "20024"),
        ({"routingNumber": "12345678٣"}, "20024"),
        ({"accountNumber": ""}, "3000001"),
        ({"accountNumber": "12-34"}, "3000001"),
        ({"accountNumber": "1" * 18}, "3000001"),
        ({"accountType": "creditCard"}, "10010"),
        ({"name": " "}, "10010"),
    ],
)
def test_a_receiver_that_cannot_be_is_refused(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, change: dict[str, str], code: str
) -> None:
    with pytest.raises(BadRequestError) as caught:
        initiate(sandbox_client, customer_id, {**ELSEWHERE, **change})

    assert caught.value.code == code
    assert sandbox.world.customers[customer_id].micro_entries == {}


def test_whatever_is_not_there_is_refused(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    with pytest.raises(NotFoundError) as caught:
        initiate(sandbox_client, "1", ELSEWHERE)
    assert caught.value.code == "14001"
    with pytest.raises(NotFoundError) as caught:
        initiate(sandbox_client, customer_id, ELSEWHERE, institutionLoginId="1")
    assert caught.value.code == "38007"
    for missing, code in ((account_id, "11000"), ("1", "38003")):
        with pytest.raises(NotFoundError) as caught:
            entries(sandbox_client, customer_id, missing)
        assert caught.value.code == code
        with pytest.raises(NotFoundError) as caught:
            verify(sandbox_client, customer_id, missing, [0.1, 0.2])
        assert caught.value.code == code


def test_a_deleted_account_takes_its_micro_entries_with_it(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    initiate(sandbox_client, customer_id, receiver_of(sandbox_client, customer_id, account_id))

    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=account_id)

    with pytest.raises(NotFoundError) as caught:
        entries(sandbox_client, customer_id, account_id)
    assert caught.value.code == "38003"
