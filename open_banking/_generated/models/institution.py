"""Institution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .branding import Branding
    from .institution_address import InstitutionAddress
    from .institution_production_status import InstitutionProductionStatus


@define(kw_only=True, eq=False, repr=False)
class Institution(Model):
    """Bank or other financial institution: the products it is certified for, its URLs, login
    instructions, contact data and branding."""

    id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    name: str | None = None
    """Display name of an institution, for instance `FinBank`."""
    trans_agg: bool
    """Whether the institution is certified for Transaction Aggregation: `true` if so, `false` if it
    was decertified."""
    ach: bool
    """Whether the institution is certified for ACH: `true` if so, `false` if it was decertified."""
    state_agg: bool
    """Whether the institution is certified for Statement Aggregation: `true` if so, `false` if it
    was decertified."""
    voi: bool
    """Whether the institution is certified for Verification of Income (VOI): `true` if so, `false`
    if it was decertified."""
    voa: bool
    """Whether the institution is certified for Verification of Assets (VOA): `true` if so, `false`
    if it was decertified."""
    aha: bool
    """Whether the institution is certified for Account History Aggregation (AHA): `true` if so,
    `false` if it was decertified."""
    avail_balance: bool
    """Whether the institution is certified for Account Balance Check (ABC): `true` if so, `false`
    if it was decertified."""
    account_owner: bool
    """Whether the institution is certified for Account Owner: `true` if so, `false` if it was
    decertified."""
    student_loan_data: bool | None = None
    """Whether the institution is certified for Student Loan Data: `true` if so, `false` if it was
    decertified."""
    loan_payment_details: bool | None = None
    """Whether the institution is certified for Loan Payment Detail: `true` if so, `false` if it was
    decertified."""
    display_name: str | None = None
    """Display name of the connection to the institution, at most 255 characters, for instance
    `Finbank`."""
    liability_data: bool | None = None
    """Whether the institution is certified for the product `liability_data`; `false` by default."""
    bill_pay_data: bool | None = None
    """Whether the institution is certified for the product `bill_pay_data`; `false` by default."""
    account_type_description: (
        Literal[
            "Banking",
            "Credit Cards/Accounts",
            "Insurance",
            "Investments",
            "Mortgages and Loans",
            "Workplace Retirement",
        ]
        | str
        | None
    ) = None
    """Kind of accounts the institution offers; known values: `Banking`, `Credit Cards/Accounts`,
    `Insurance`, `Investments`, `Mortgages and Loans`, `Workplace Retirement`."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    url_home_app: str | None = None
    """URL of the institution's home page."""
    url_logon_app: str | None = None
    """URL of the page where the institution's customers log in."""
    oauth_enabled: bool
    """Whether the connection to the institution runs over OAuth."""
    url_forgot_password: str | None = None
    """URL of the institution's page for customers who forgot their password."""
    url_online_registration: str | None = None
    """URL of the institution's page where customers sign up for online access."""
    class_: str | None = None
    """Class that the institution belongs to, for instance `retirement`."""
    special_text: str | None = None
    """Hint shown to customers when they log in, for instance which username and password to enter.
    `special_instructions` is the counterpart for OAuth institutions."""
    time_zone: str | None = None
    """Time zone the institution is in, for instance `America/Denver`."""
    special_instructions: list[str] | None = None
    """For OAuth institutions: notes shown before the customer is sent to the institution's site to
    log in, so that every permission that the application needs is granted."""
    special_instructions_title: str | None = None
    """Heading above `special_instructions`. Absent where there is none."""
    address: InstitutionAddress | None = None
    """Postal address of an institution, part of the institution record."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    status: Literal["online", "offline", "maintenance", "testing", "beta", "validated", "migrating"] | str
    """Working state of the institution; known values: `online`, `offline`, `maintenance`,
    `testing`, `beta`, `validated`, `migrating`."""
    new_institution_id: int | None = None
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    branding: Branding | None = None
    """Logos, icon and main color of an institution, for showing it in a user interface. The
    pictures are SVG files and can be scaled slightly."""
    production_status: InstitutionProductionStatus | None = None
    """Working state of an institution and of its products: transaction and statement aggregation,
    VOA, VOI, ACH and AHA. Beta data, which can be ignored."""
    oauth_institution_id: int | None = None
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    special_instutions_title: str | None = None
    """Heading above `special_instructions`, if there is one. The name is misspelled in the API
    itself. Deprecated: version 1.42.0 of the API dropped it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "address": Nested("institution_address", "InstitutionAddress"),
        "branding": Nested("branding", "Branding"),
        "production_status": Nested("institution_production_status", "InstitutionProductionStatus"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "phone",
            "address",
            "email",
        }
    )
