"""What the repr of each model masks. The list is written here by hand, and not taken from what it guards."""

from __future__ import annotations

from typing import Any

import pytest

from open_banking import models
from open_banking._runtime.model import Model

# By their names on the wire. Masked in whatever model they stand:
ALWAYS = frozenset({
    # secrets
    "newPartnerSecret", "partnerSecret", "reportPin", "signingKey", "token",
    # what identifies a person
    "birthday", "consumerSsn", "dob", "governmentId", "ssn", "taxId",
    "familyName", "firstName", "givenName", "lastName", "middleName", "mlHolderName", "ownerName", "suffix",
    # where a person lives, and how to reach one
    "address", "address1", "address2", "addresses", "addressLine1", "addressLine2", "line1", "line2", "line3",
    "ownerAddress", "ownerAddressLine1", "ownerAddressLine2", "ownerCity", "ownerPostalCode", "ownerState",
    "email", "emails", "ipAddress", "phone", "phoneNo", "phoneNumber", "phones",
    "businessAddress", "businessCity", "businessState", "businessZip",
    # numbers of accounts
    "accountLastFour", "accountNumber", "accountNumberDisplay", "accountNumberLast4", "accountPaymentNumber",
    "groupNumber", "groupPaymentNumber", "loanNumber", "loanPaymentNumber", "number", "realAccountNumber",
    "realAccountNumberLast4", "routingNumber",
})  # fmt: skip
# Masked in some models alone, for elsewhere they are a merchant's, a bank's or an account's:
SOMETIMES: dict[str, set[str]] = {
    "city": {
        "AccountOwnerAddress", "AFBusinessAddress", "Consumer", "ConsumerEndUser", "ConsumerUpdate", "Employee",
        "NewAddress", "NewConsumer", "PaymentHistoryAccountSummaryAccountOwner", "PayrollEmployeeAddress",
    },
    "state": {
        "AccountOwnerAddress", "AFBusinessAddress", "Consumer", "ConsumerEndUser", "ConsumerUpdate", "Employee",
        "NewAddress", "NewConsumer", "PaymentHistoryAccountSummaryAccountOwner", "PayrollEmployeeAddress",
    },
    "zip": {
        "Consumer", "ConsumerEndUser", "ConsumerUpdate", "Employee", "NewConsumer",
        "PaymentHistoryAccountSummaryAccountOwner", "PayrollEmployeeAddress",
    },
    "postalCode": {"AccountOwnerAddress", "AFBusinessAddress", "NewAddress"},
    "name": {
        "ConsumerEndUser", "Employee", "ObbAccountOwner", "PaymentHistoryAccountSummaryAccountOwner",
        "PayrollEmployeeRecord", "Receiver",
    },
    "link": {"ConnectEmailUrl", "ConnectUrl"},
    "statement": {"PayStatement"},
    "to": {"EmailOptions"},
}  # fmt: skip
KINDS: list[Any] = [
    kind
    for kind in (getattr(models, name) for name in models.__all__)
    if isinstance(kind, type) and issubclass(kind, Model)
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_repr_masks_what_is_secret_or_personal_and_shows_the_rest(kind: Any) -> None:
    marks = {key: f"canary-{key}-" for key in kind._fields.values()}
    expected = {key for key in marks if key in ALWAYS or kind.__name__ in SOMETIMES.get(key, ())}
    shown = repr(kind.from_dict(marks))
    assert {key for key, mark in marks.items() if mark not in shown} == expected
    assert shown.count("='***'") == len(expected)


def test_every_name_of_the_list_is_met() -> None:
    """A misspelt one would guard nothing."""
    met = {(key, kind.__name__) for kind in KINDS for key in kind._fields.values()}
    assert {key for key, _ in met} >= ALWAYS
    assert {(key, kind) for key, kinds in SOMETIMES.items() for kind in kinds} <= met
    assert not ALWAYS & SOMETIMES.keys()
