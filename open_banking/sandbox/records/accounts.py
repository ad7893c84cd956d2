"""Accounts as the API returns them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.institutions import found
from ..money import dollars
from .account_detail import detail_of, parts_of
from .positions import positions_of
from .transactions import shown

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Account, World


# What the API's guides show of an account in an event, and of its details.
_THIN = (
    "id", "number", "realAccountNumberLast4", "accountNumberDisplay", "name", "balance", "type",
    "aggregationStatusCode", "status", "customerId", "institutionId", "balanceDate", "aggregationSuccessDate",
    "aggregationAttemptDate", "createdDate", "lastUpdatedDate", "currency", "lastTransactionDate",
    "institutionLoginId", "displayPosition",
)  # fmt: skip
_THIN_DETAIL = ("availableBalanceAmount", "periodInterestRate")


def balance_of(world: World, account: Account) -> int:
    """The balance of an account in cents; of a group of loans, the sum of its loans."""
    return account.balance + sum(balance_of(world, each) for each in parts_of(world, account))


def currency_of(account: Account) -> str:
    """The currency of an account."""
    return found(account.institution_id).place.currency


def thin_record_of(world: World, account: Account) -> Json:
    """An account as the events of Connect show it: with fewer fields than the API's operations return."""
    record = record_of(world, account)
    detail = {name: record["detail"][name] for name in _THIN_DETAIL if name in record["detail"]}
    return {**{name: record[name] for name in _THIN if name in record}, **({"detail": detail} if detail else {})}


def record_of(world: World, account: Account) -> Json:
    """An account with all its fields."""
    record: Json = {
        "id": account.id,
        "accountNumberDisplay": account.number[-4:],
        "name": account.name,
        "type": account.type,
        "aggregationStatusCode": account.aggregation_code,
        "status": "active",
        "customerId": account.customer_id,
        "institutionId": str(account.institution_id),
        "aggregationSuccessDate": account.aggregated,
        "aggregationAttemptDate": account.attempted,
        "createdDate": account.created,
        "currency": currency_of(account),
        "institutionLoginId": account.login_id,
        "displayPosition": account.position,
        **({} if account.parent_id is None else {"parentAccount": account.parent_id}),
        "number": account.number,
        "realAccountNumberLast4": account.number[-4:],
        "accountNickname": account.nickname,
        "balance": dollars(balance_of(world, account)),
        "balanceDate": account.aggregated,
        "lastUpdatedDate": account.attempted,
        "marketSegment": account.market_segment,
        "oldestTransactionDate": None,
        "lastTransactionDate": None,
        "detail": detail_of(world, account),
    }
    if moments := [each.transacted for each in shown(account, include_pending=False)]:
        record |= {"oldestTransactionDate": min(moments), "lastTransactionDate": max(moments)}
    if account.holdings:
        record["position"] = positions_of(world, account)
    return record
