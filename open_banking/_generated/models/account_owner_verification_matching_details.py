"""AccountOwnerVerificationMatchingDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_owner_documentation import AccountOwnerDocumentation
    from .account_owner_identity_insights import AccountOwnerIdentityInsights
    from .account_owner_verification_matching_address import AccountOwnerVerificationMatchingAddress
    from .account_owner_verification_matching_email import AccountOwnerVerificationMatchingEmail
    from .account_owner_verification_phone import AccountOwnerVerificationPhone
    from .name_score import NameScore


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerVerificationMatchingDetails(Model):
    """One holder of the account as the institution describes them, with scores for how well name,
    addresses, emails and phones match the request. Which parts are present depends on the
    institution."""

    relationship: (
        Literal[
            "AUTHORIZED_USER",
            "BUSINESS",
            "FOR_BENEFIT_OF_PRIMARY",
            "FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED",
            "FOR_BENEFIT_OF_SECONDARY",
            "FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED",
            "FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED",
            "POWER_OF_ATTORNEY",
            "PRIMARY_JOINT_TENANTS",
            "PRIMARY",
            "PRIMARY_BORROWER",
            "PRIMARY_JOINT",
            "SECONDARY",
            "SECONDARY_JOINT_TENANTS",
            "SECONDARY_BORROWER",
            "SECONDARY_JOINT",
            "SOLE_OWNER",
            "TRUSTEE",
            "UNIFORM_TRANSFER_TO_MINOR",
        ]
        | str
        | None
    ) = None
    """Role of an account holder: `SOLE_OWNER`, `AUTHORIZED_USER`, `BUSINESS`, `POWER_OF_ATTORNEY`,
    `TRUSTEE`, `UNIFORM_TRANSFER_TO_MINOR`, `PRIMARY` or `SECONDARY` (also with `_BORROWER`,
    `_JOINT`, `_JOINT_TENANTS`), or a value that starts with `FOR_BENEFIT_OF_`."""
    owner_name: str
    """Full name of an account owner in one string. Where an account has several owners, the string
    names them all, the way the institution's own data does."""
    first_name: str | None = None
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    middle_name: str | None = None
    """Middle name or initial of an account holder, for instance `L`."""
    last_name: str | None = None
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    suffix: str | None = None
    """Generational or academic addition to a person's name, for instance `PhD`, on consumers and
    account owners."""
    name_scores: NameScore
    """How well the name in the request matches an account owner's name at the institution, as a
    whole and part by part, each from 0 to 100."""
    name_classification: Literal["person", "personal", "home", "business", "other"] | str
    """Kind of account holder: a private person (`person`, `personal` or `home`), a company
    (`business`), or `other`."""
    name_classificationconfidencescore: float | None = None
    """Certainty of the classification of an account owner's name, from 0 to 1.0; higher is more
    certain."""
    addresses: list[AccountOwnerVerificationMatchingAddress] | None = None
    """Addresses of one account owner, each with its matching scores."""
    emails: list[AccountOwnerVerificationMatchingEmail] | None = None
    """Email addresses of one account owner, each with its matching score."""
    phones: list[AccountOwnerVerificationPhone] | None = None
    """Phone numbers of one account owner, each with its matching score."""
    documentations: list[AccountOwnerDocumentation] | None = None
    """Tax IDs and government IDs the institution holds for one account owner. Not filled in the
    United States so far."""
    identity_insights: AccountOwnerIdentityInsights | None = None
    """Signals that tell whether an account owner's email, phone, address and IP address are valid
    and belong to the named person, with risk scores and warnings."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "name_scores": Nested("name_score", "NameScore"),
        "addresses": [Nested("account_owner_verification_matching_address", "AccountOwnerVerificationMatchingAddress")],
        "emails": [Nested("account_owner_verification_matching_email", "AccountOwnerVerificationMatchingEmail")],
        "phones": [Nested("account_owner_verification_phone", "AccountOwnerVerificationPhone")],
        "documentations": [Nested("account_owner_documentation", "AccountOwnerDocumentation")],
        "identity_insights": Nested("account_owner_identity_insights", "AccountOwnerIdentityInsights"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_name",
            "first_name",
            "middle_name",
            "last_name",
            "suffix",
            "addresses",
            "emails",
            "phones",
        }
    )
