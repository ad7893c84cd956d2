"""ConnectGenerateTransferBillPaySwitchParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .bank_account import BankAccount
    from .bill_pay_switch_identity import BillPaySwitchIdentity
    from .card import Card
    from .service_agreement import ServiceAgreement


@define(kw_only=True, eq=False, repr=False)
class ConnectGenerateTransferBillPaySwitchParameters(Model):
    """Request body for a Connect Transfer link through which a customer sets up a bill pay switch:
    cards and identity are required."""

    service_agreement: ServiceAgreement | None = None
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""
    accounts: list[BankAccount] | None = None
    """Bank accounts of the customer for a switch, one or more."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    experience: str | None = None
    """Selects how a Connect Transfer session looks, such as whether the landing screen is shown:
    `default` for the partner's default, which must be defined, or the GUID of another."""
    language: Literal["es"] | str | None = None
    """Language of the Connect Transfer screens: `es` for Spanish (United States). Leave it out for
    English."""
    single_use_url: bool
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here overrides the one stored in the `experience` of the same call."""
    redirect_uri: str | None = None
    """URL that Connect sends the customer to once finished. Required except where Connect is
    embedded in an iframe or by an SDK; in a web view of a mobile app, an iOS universal link or an
    Android app link."""
    cards: list[Card]
    """Cards of the user, at least one. Required for a bill pay switch (BPS)."""
    identity: BillPaySwitchIdentity
    """Name, postal address, phone and email of the user. Required for a bill pay switch (BPS)."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "service_agreement": Nested("service_agreement", "ServiceAgreement"),
        "accounts": [Nested("bank_account", "BankAccount")],
        "cards": [Nested("card", "Card")],
        "identity": Nested("bill_pay_switch_identity", "BillPaySwitchIdentity"),
    }
