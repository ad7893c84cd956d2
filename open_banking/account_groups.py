"""What accounts have in common: the group of their type, and which of them a person has to reconnect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ._runtime.remedy import remedy_of_aggregation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .models import CustomerAccount

AccountGroup = Literal["deposit", "credit", "loan", "investment"]

# The document lists the types and not their groups. A test compares the two.
_GROUPS: Mapping[AccountGroup, str] = {
    "deposit": "checking savings cd moneyMarket",
    "credit": "creditCard lineOfCredit",
    "loan": "mortgage loan studentLoan studentLoanGroup studentLoanAccount",
    "investment": (
        "investment investmentTaxDeferred employeeStockPurchasePlan ira 401k roth 403b 529 529plan rollover ugma utma "
        "keogh 457 457plan 401a brokerageAccount nonTaxableBrokerageAccount educationSavings healthSavingsAccount "
        "pension profitSharingPlan roth401k sepIRA simpleIRA thriftSavingsPlan variableAnnuity cryptocurrency"
    ),
}
_GROUP_OF: Mapping[str, AccountGroup] = {
    name.casefold(): group for group, names in _GROUPS.items() for name in names.split()
}


def account_group(account_type: str | None) -> AccountGroup | None:
    """Return the group of an account's ``type``: ``deposit``, ``credit``, ``loan`` or ``investment``.

    ``None`` for a type that this library does not know, since the API may add some. Capitals do not matter. Makes no
    call.
    """
    return _GROUP_OF.get(str(account_type).casefold())


def reconnect_needed(accounts: Iterable[CustomerAccount]) -> list[str]:
    """Return the IDs of the institution logins that a person has to repair in Connect Fix, each once.

    These are the logins of accounts whose ``aggregation_status_code`` has the remedy ``reconnect``: a wrong password, a
    consent that was withdrawn, or a question of the institution. Makes no call.

    Args:
        accounts: As the API lists them, of one or of several customers.
    """
    broken = (each for each in accounts if remedy_of_aggregation(each.aggregation_status_code) == "reconnect")
    return list(dict.fromkeys(str(each.institution_login_id) for each in broken))
