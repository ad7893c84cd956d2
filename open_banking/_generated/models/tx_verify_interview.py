"""TxVerifyInterview."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


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

    _fields: ClassVar[Mapping[str, str]] = {
        "asset_id": "assetId",
        "accounts": "accounts",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> TxVerifyInterview:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.asset_id = get("assetId")
        self.accounts = get("accounts")
        return self
