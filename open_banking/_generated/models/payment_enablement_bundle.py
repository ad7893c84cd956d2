"""PaymentEnablementBundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .peb_account_details import PEBAccountDetails


@define(kw_only=True, eq=False, repr=False)
class PaymentEnablementBundle(Model):
    """Response of the Payment Enablement Bundle: accounts of a customer with balance, owner and
    payment data in one record each, and counts of what succeeded and what failed."""

    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    error_count: int
    """How many parts of the requested data could not be fetched; 0 if the response is complete."""
    account_count: int | None = None
    """How many accounts the response contains or concerns."""
    account_identity_success_count: int | None = None
    """How many accounts came with the part `accountIdentity`; 0 if there is none."""
    balance_details_success_count: int | None = None
    """How many accounts came with the part `balanceDetails`; 0 if there is none."""
    payment_instruction_success_count: int | None = None
    """How many accounts came with the part `paymentInstruction`; 0 if there is none."""
    accounts: list[PEBAccountDetails]
    """Accounts that were requested, each with the parts that could be fetched and the errors of
    those that failed."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [Nested("peb_account_details", "PEBAccountDetails")],
    }
