"""PEBAccountDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_owner_holders import AccountOwnerHolders
    from .account_simple_details import AccountSimpleDetails
    from .available_balance_peb import AvailableBalancePEB
    from .field_error import FieldError
    from .payment_instruction_peb import PaymentInstructionPEB


@define(kw_only=True, eq=False, repr=False)
class PEBAccountDetails(Model):
    """One account in a Payment Enablement Bundle: its IDs, its institution, and the parts that were
    requested. A part that failed is missing and has an entry in `errors`."""

    id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    real_account_number_last4: str | None = None
    """Last four digits of the account number, as a string. Present for accounts that ACH payments
    can reach."""
    institution_id: str
    """String of digits that identifies the institution holding an account. Institution records give
    the same ID as a number."""
    institution_name: str
    """Display name of an institution, for instance `FinBank`."""
    institution_login_id: int
    """Number that identifies an institution login. Accounts reached through the same login share
    it, and account records carry it."""
    account_details: AccountSimpleDetails | None = None
    """Basic data of an account in a Payment Enablement Bundle, with ISO 8601 dates of its
    aggregation and the period of its authorization, but no balance and no holdings."""
    balance_details: AvailableBalancePEB | None = None
    """Available and cleared balance of one account in a Payment Enablement Bundle; with their dates
    as ISO 8601 strings."""
    account_identity: AccountOwnerHolders | None = None
    """Response of the detailed owner call: everyone who holds the account."""
    payment_instruction: PaymentInstructionPEB | None = None
    """Account number with further payment data of an account in a Payment Enablement Bundle, for
    one payment rail."""
    errors: list[FieldError] | None = None
    """What went wrong for this account: an entry for each part that could not be fetched."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "account_details": Nested("account_simple_details", "AccountSimpleDetails"),
        "balance_details": Nested("available_balance_peb", "AvailableBalancePEB"),
        "account_identity": Nested("account_owner_holders", "AccountOwnerHolders"),
        "payment_instruction": Nested("payment_instruction_peb", "PaymentInstructionPEB"),
        "errors": [Nested("field_error", "FieldError")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "real_account_number_last4",
        }
    )
