"""The request dictionary of TxVerifyInterview."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class TxVerifyInterviewParams(TypedDict, total=False):
    """Pairs a stored pay statement with the bank accounts to check it against, for a VOIE - Paystub
    (with TXVerify) report. Without account IDs all accounts are used."""

    asset_id: str
    """Identifies a stored file, such as a pay statement or a bank statement. Issued in a Connect
    session or when a pay statement is uploaded. Required by the API."""
    accounts: Sequence[str]
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""


SHAPE = Shape(
    __package__,
    "TxVerifyInterview",
    {
        "asset_id": "assetId",
        "accounts": "accounts",
    },
)
