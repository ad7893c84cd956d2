"""CreatedTestTxPushTransaction."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CreatedTestTxPushTransaction(Model):
    """Confirmation of the test transaction added to a testing account to try out TxPush: its ID and
    the time of its creation."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    created_date: int
    """Time of creation, in epoch seconds."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
