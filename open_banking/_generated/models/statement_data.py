"""StatementData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class StatementData(Model):
    """Selects the bank statement that a Statement report is made from: one account, and how far
    back to count from its latest statement (1, the default, to 24)."""

    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    statement_index: int | None = None
    """Which statement the report is made from, from 1 to 24: `1`, the default, is the most recent,
    and each step up goes back one month."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "statement_index": "statementIndex",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> StatementData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_id = get("accountId")
        self.statement_index = get("statementIndex")
        return self
