"""EnrichedTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .des_address import DESAddress
    from .entities_item import EntitiesItem
    from .input_merchant_information import InputMerchantInformation


@define(kw_only=True, eq=False, repr=False)
class EnrichedTransaction(Model):
    """One transaction as it was sent, with its category, recurrence and merchant location as found
    by the enrichment."""

    description: str | None = None
    """Text that describes the transaction, 1 to 1024 characters, for instance
    `STARBUCKS STORE 06565 LITTLETON CO 07/26`."""
    external_customer_id: str | None = None
    """Partner's ID for the customer, as the request has it."""
    external_account_id: str | None = None
    """Partner's ID for the account, as the request has it."""
    account_type: (
        Literal[
            "checking", "savings", "creditCard", "brokerageAccount", "investment", "healthSavingsAccount", "unknown"
        ]
        | str
        | None
    ) = None
    """Kind of account that the transaction is from; known values: `checking`, `savings`,
    `creditCard`, `brokerageAccount`, `investment`, `healthSavingsAccount`, `unknown`. `unknown` is
    handled as `checking`; where that is wrong, results may be less accurate."""
    external_transaction_id: str | None = None
    """Partner's ID for the transaction, 1 to 100 characters, which ties results to its own data."""
    posted_timestamp: str | None = None
    """When the account officially recorded the transaction, as a string in the format
    `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`, `yyyy-MM-dd'T'HH:mm:ss'Z'`, `yyyy-MM-dd HH:mm:ss.0` or
    `yyyy-MM-dd`."""
    transaction_timestamp: str | None = None
    """When the transaction took place or was initiated, as a string in the format
    `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`, `yyyy-MM-dd'T'HH:mm:ss'Z'`, `yyyy-MM-dd HH:mm:ss.0` or
    `yyyy-MM-dd`."""
    memo: str | None = None
    """Memo of the transaction, at most 511 characters, for instance `debit`."""
    amount: float | None = None
    """Amount of the transaction, with the sign of its direction; if it is always positive,
    `direction_indicator` must give the direction."""
    transaction_fee: float | None = None
    """Fee charged for the transaction, as a number, for instance `0`."""
    transaction_category: str | None = None
    """Category of the transaction, at most 256 characters, for instance `Coffee Shops`."""
    transaction_category_score: float | None = None
    """Certainty of `transaction_category`, from 0 to 100.0."""
    transaction_category_group: str | None = None
    """Group above `transaction_category`, at most 256 characters, for instance `Dining`."""
    type: str | None = None
    """Kind of transaction, at most 32 characters, for instance `DEBIT`."""
    direction_indicator: Literal["Debit", "Credit"] | str | None = None
    """Direction of the transaction as the account holder sees it; known values: `Debit`, `Credit`.
    Required for accurate categories if `amount` is always positive. Leave it out if `amount` has a
    sign."""
    entities: list[EntitiesItem] | None = None
    """Parties to an enriched transaction, for instance the merchant, each with its category,
    website and logo."""
    address: DESAddress | None = None
    """Place of an enriched transaction, as far as it is known: postal address, coordinates and
    phone number."""
    additional_details: dict[str, Any] | None = None
    """Partner's own keys and values, which come back with the enriched transaction. At most 30 keys
    of up to 100 characters each, with values of up to 255. They must not contain personal data
    (PII)."""
    card_acceptor_id: str | None = None
    """ID that the acquirer gave the merchant or one of its locations (CAID, merchant ID or DE42),
    at most 15 characters. Identifies the place of the payment, for instance a store, a terminal or
    an online checkout."""
    input_is_recurring_transaction: bool | None = None
    """Whether the transaction is a recurring one, according to the request."""
    input_merchant_information: InputMerchantInformation | None = None
    """What the partner knows of the merchant of a transaction that is to be enriched: name,
    descriptor, address, contact and merchant category."""
    is_recurring_transaction: bool | None = None
    """Whether the transaction is a recurring one. `input_is_recurring_transaction` is what the
    request states."""
    location_id: float | None = None
    """ID that Mastercard assigned to this location of the merchant, as a number."""
    is_ecommerce: bool | None = None
    """Whether the business sells online at this location."""
    is_brick_and_mortar: bool | None = None
    """Whether the location of the merchant is a physical one, such as a store."""
    match_confidence_score: float | None = None
    """How well `merchantDescriptor` matches the merchant data found for it, from 0 to 100. Absent
    unless `location_id` and the location were chosen by that descriptor."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "entities": [Nested("entities_item", "EntitiesItem")],
        "address": Nested("des_address", "DESAddress"),
        "input_merchant_information": Nested("input_merchant_information", "InputMerchantInformation"),
    }
