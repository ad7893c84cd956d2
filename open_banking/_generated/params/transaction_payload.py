"""The request dictionary of TransactionPayload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.input_merchant_information import InputMerchantInformation
    from .input_merchant_information import InputMerchantInformationParams


class TransactionPayloadParams(TypedDict, total=False):
    """One transaction to enrich, with its text, amount and dates and the partner's own IDs for
    it."""

    description: str
    """Text that describes the transaction, 1 to 1024 characters, for instance
    `STARBUCKS STORE 06565 LITTLETON CO 07/26`. Required by the API."""
    external_customer_id: str
    """Partner's ID for the customer, 1 to 100 characters, which ties results to its own data. Send
    no plain ID: it must be hashed with a cryptographically strong method, SHA-2 or SHA-3 for
    instance. Required by the API."""
    external_account_id: str
    """Partner's ID for the account, 1 to 100 characters, which ties results to its own data. Send
    no plain ID: it must be hashed with a cryptographically strong method, SHA-2 or SHA-3 for
    instance. Required by the API."""
    account_type: (
        Literal["checking", "savings", "creditCard", "brokerageAccount", "healthSavingsAccount", "unknown"] | str
    )
    """Kind of account that the transaction is from; known values: `checking`, `savings`,
    `creditCard`, `brokerageAccount`, `healthSavingsAccount`, `unknown`. `unknown` is handled as
    `checking`; where that is wrong, results may be less accurate. Required by the API."""
    external_transaction_id: str
    """Partner's ID for the transaction, 1 to 100 characters, which ties results to its own data.
    Required by the API."""
    posted_timestamp: str
    """When the account officially recorded the transaction, as a string in the format
    `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`, `yyyy-MM-dd'T'HH:mm:ss'Z'`, `yyyy-MM-dd HH:mm:ss.0` or
    `yyyy-MM-dd`."""
    transaction_timestamp: str
    """When the transaction took place or was initiated, as a string in the format
    `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`, `yyyy-MM-dd'T'HH:mm:ss'Z'`, `yyyy-MM-dd HH:mm:ss.0` or
    `yyyy-MM-dd`. Required by the API."""
    memo: str
    """Memo of the transaction, at most 511 characters, for instance `debit`."""
    amount: float
    """Amount of the transaction, with the sign of its direction; if it is always positive,
    `direction_indicator` must give the direction. Required by the API."""
    transaction_fee: float
    """Fee charged for the transaction, as a number, for instance `0`."""
    type: str
    """Kind of transaction, at most 32 characters, for instance `DEBIT`."""
    direction_indicator: Literal["Debit", "Credit"] | str
    """Direction of the transaction as the account holder sees it; known values: `Debit`, `Credit`.
    Required for accurate categories if `amount` is always positive. Leave it out if `amount` has a
    sign."""
    additional_details: dict[str, Any]
    """Partner's own keys and values, which come back with the enriched transaction. At most 30 keys
    of up to 100 characters each, with values of up to 255. They must not contain personal data
    (PII)."""
    card_acceptor_id: str
    """ID that the acquirer gave the merchant or one of its locations (CAID, merchant ID or DE42),
    at most 15 characters. Identifies the place of the payment, for instance a store, a terminal or
    an online checkout."""
    input_is_recurring_transaction: bool
    """Whether the transaction is a recurring one, according to the request."""
    input_merchant_information: InputMerchantInformationParams | InputMerchantInformation
    """What the partner knows of the merchant of a transaction that is to be enriched: name,
    descriptor, address, contact and merchant category."""


SHAPE = Shape(
    __package__,
    "TransactionPayload",
    {
        "description": "description",
        "external_customer_id": "externalCustomerId",
        "external_account_id": "externalAccountId",
        "account_type": "accountType",
        "external_transaction_id": "externalTransactionId",
        "posted_timestamp": "postedTimestamp",
        "transaction_timestamp": "transactionTimestamp",
        "memo": "memo",
        "amount": "amount",
        "transaction_fee": "transactionFee",
        "type": "type",
        "direction_indicator": "directionIndicator",
        "additional_details": "additionalDetails",
        "card_acceptor_id": "cardAcceptorId",
        "input_is_recurring_transaction": "inputIsRecurringTransaction",
        "input_merchant_information": "inputMerchantInformation",
    },
    nested={
        "inputMerchantInformation": (".input_merchant_information", "SHAPE"),
    },
)
