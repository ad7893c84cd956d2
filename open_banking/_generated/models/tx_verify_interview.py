"""TxVerifyInterview."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class TxVerifyInterview(Model):
    """Pairs a stored pay statement with the bank accounts to check it against, for a VOIE - Paystub
    (with TXVerify) report. Without account IDs all accounts are used."""

    asset_id: str
    """Identifies a stored file, such as a pay statement or a bank statement. Issued in a Connect
    session or when a pay statement is uploaded."""
    accounts: list[str] | None = None
    """IDs of the accounts a report covers, as an array of strings. When absent, it covers all
    accounts."""
