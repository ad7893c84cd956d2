"""InstitutionsWithRoutingNumber."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .branding import Branding
    from .institution_address import InstitutionAddress
    from .institution_country_codes_item import InstitutionCountryCodesItem


@define(kw_only=True, eq=False, repr=False)
class InstitutionsWithRoutingNumber(Model):
    """Institution found by its routing number: the products it is certified for, its URLs, login
    instructions, contact data and branding."""

    id: int | None = None
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    name: str | None = None
    """Display name of an institution, for instance `FinBank`."""
    trans_agg: bool | None = None
    """Whether the institution is certified for Transaction Aggregation: `true` if so, `false` if it
    was decertified."""
    ach: bool | None = None
    """Whether the institution is certified for ACH: `true` if so, `false` if it was decertified."""
    state_agg: bool | None = None
    """Whether the institution is certified for Statement Aggregation: `true` if so, `false` if it
    was decertified."""
    voi: bool | None = None
    """Whether the institution is certified for Verification of Income (VOI): `true` if so, `false`
    if it was decertified."""
    voa: bool | None = None
    """Whether the institution is certified for Verification of Assets (VOA): `true` if so, `false`
    if it was decertified."""
    aha: bool | None = None
    """Whether the institution is certified for Account History Aggregation (AHA): `true` if so,
    `false` if it was decertified."""
    avail_balance: bool | None = None
    """Whether the institution is certified for Account Balance Check (ABC): `true` if so, `false`
    if it was decertified."""
    account_owner: bool | None = None
    """Whether the institution is certified for Account Owner: `true` if so, `false` if it was
    decertified."""
    student_loan_data: bool | None = None
    """Whether the institution is certified for Student Loan Data: `true` if so, `false` if it was
    decertified."""
    loan_payment_details: bool | None = None
    """Whether the institution is certified for Loan Payment Detail: `true` if so, `false` if it was
    decertified."""
    payment_initiation: bool | None = None
    """Whether the institution is certified for Payment Initiation: `true` if so, `false` if it was
    decertified."""
    bill_pay_data: bool | None = None
    """Whether the institution is certified for the product `bill_pay_data`; `false` by default."""
    liability_data: bool | None = None
    """Whether the institution is certified for the product `liability_data`; `false` by default."""
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
    oauth_enabled: bool | None = None
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
    currency: str | None = None
    """Currency of the account or institution, as a code, for instance `USD`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    status: Literal["online", "offline", "maintenance", "testing", "beta", "validated", "migrating"] | str | None = None
    """Working state of the institution; known values: `online`, `offline`, `maintenance`,
    `testing`, `beta`, `validated`, `migrating`."""
    new_institution_id: int | None = None
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    branding: Branding | None = None
    """Logos, icon and main color of an institution, for showing it in a user interface. The
    pictures are SVG files and can be scaled slightly."""
    display_name: str | None = None
    """Display name of the connection to the institution, at most 255 characters, for instance
    `Finbank`."""
    oauth_institution_id: int | None = None
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    country_codes: list[InstitutionCountryCodesItem] | None = None
    """Countries of the institution, one entry for each country code."""
    overall_status_temp: Literal["online", "offline", "maintenance", "testing", "investigating"] | str | None = None
    """Beta data; read `status` instead. Overall state of the institution; known values: `online`
    (works), `offline` (fails and is hidden in the Connect search), `maintenance` (planned work),
    `testing` (unfinished, for selected partners only), `investigating` (new or unstable, under
    watch)."""
    trans_agg_status: Literal["online", "investigating", "offline"] | str | None = None
    """Beta data; the institution's `status` is what counts. State of Transaction Aggregation there;
    known values: `online` (works), `investigating` (impaired, cause being sought), `offline` (does
    not work)."""
    voa_status: Literal["online", "investigating", "offline"] | str | None = None
    """Beta data; the institution's `status` is what counts. State of Verification of Assets (VOA)
    there; known values: `online` (works), `investigating` (impaired, cause being sought), `offline`
    (does not work)."""
    voi_status: Literal["online", "investigating", "offline"] | str | None = None
    """Beta data; the institution's `status` is what counts. State of Verification of Income (VOI)
    there; known values: `online` (works), `investigating` (impaired, cause being sought), `offline`
    (does not work)."""
    state_agg_status: Literal["online", "investigating", "offline"] | str | None = None
    """Beta data; the institution's `status` is what counts. State of Statement Aggregation there;
    known values: `online` (works), `investigating` (impaired, cause being sought), `offline` (does
    not work)."""
    ach_status: Literal["online", "investigating", "offline"] | str | None = None
    """Beta data; the institution's `status` is what counts. State of ACH there; known values:
    `online` (works), `investigating` (impaired, cause being sought), `offline` (does not work)."""
    aha_status: Literal["online", "investigating", "offline"] | str | None = None
    """Beta data; the institution's `status` is what counts. State of Account History Aggregation
    (AHA) there; known values: `online` (works), `investigating` (impaired, cause being sought),
    `offline` (does not work)."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "trans_agg_status": "transAgg_status",
        "voa_status": "voa_status",
        "voi_status": "voi_status",
        "state_agg_status": "stateAgg_status",
        "ach_status": "ach_status",
        "aha_status": "aha_status",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "address": Nested("institution_address", "InstitutionAddress"),
        "branding": Nested("branding", "Branding"),
        "country_codes": [Nested("institution_country_codes_item", "InstitutionCountryCodesItem")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "phone",
            "address",
            "email",
        }
    )
