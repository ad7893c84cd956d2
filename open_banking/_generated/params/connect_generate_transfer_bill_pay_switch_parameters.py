"""The request dictionary of ConnectGenerateTransferBillPaySwitchParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.bank_account import BankAccount
    from ..models.bill_pay_switch_identity import BillPaySwitchIdentity
    from ..models.card import Card
    from ..models.service_agreement import ServiceAgreement
    from .bank_account import BankAccountParams
    from .bill_pay_switch_identity import BillPaySwitchIdentityParams
    from .card import CardParams
    from .service_agreement import ServiceAgreementParams


class ConnectGenerateTransferBillPaySwitchParametersParams(TypedDict, total=False):
    """Request body for a Connect Transfer link through which a customer sets up a bill pay switch:
    cards and identity are required."""

    service_agreement: ServiceAgreementParams | ServiceAgreement
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""
    accounts: Sequence[BankAccountParams | BankAccount]
    """Bank accounts of the customer for a switch, one or more."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret. Required by the API."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the customer.
    Required by the API."""
    experience: str
    """Selects how a Connect Transfer session looks, such as whether the landing screen is shown:
    `default` for the partner's default, which must be defined, or the GUID of another."""
    language: Literal["es"] | str
    """Language of the Connect Transfer screens: `es` for Spanish (United States). Leave it out for
    English."""
    single_use_url: bool
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here overrides the one stored in the `experience` of the same call. Required by the
    API."""
    redirect_uri: str
    """URL that Connect sends the customer to once finished. Required except where Connect is
    embedded in an iframe or by an SDK; in a web view of a mobile app, an iOS universal link or an
    Android app link."""
    cards: Sequence[CardParams | Card]
    """Cards of the user, at least one. Required for a bill pay switch (BPS). Required by the
    API."""
    identity: BillPaySwitchIdentityParams | BillPaySwitchIdentity
    """Name, postal address, phone and email of the user. Required for a bill pay switch (BPS).
    Required by the API."""


SHAPE = Shape(
    __package__,
    "ConnectGenerateTransferBillPaySwitchParameters",
    {
        "service_agreement": "serviceAgreement",
        "accounts": "accounts",
        "partner_id": "partnerId",
        "customer_id": "customerId",
        "experience": "experience",
        "language": "language",
        "single_use_url": "singleUseUrl",
        "redirect_uri": "redirectUri",
        "cards": "cards",
        "identity": "identity",
    },
    nested={
        "serviceAgreement": (".service_agreement", "SHAPE"),
        "accounts": (".bank_account", "SHAPE"),
        "cards": (".card", "SHAPE"),
        "identity": (".bill_pay_switch_identity", "SHAPE"),
    },
)
