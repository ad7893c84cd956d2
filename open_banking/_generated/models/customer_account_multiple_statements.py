"""CustomerAccountMultipleStatements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .customer_account_multiple_statement import CustomerAccountMultipleStatement


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountMultipleStatements(Model):
    """Response of the call that fetches several bank statements of one account, 24 at most."""

    statements: list[CustomerAccountMultipleStatement]
    """Bank statements of the account, 24 at most. An entry holds the asset ID of the file or, if
    the statement could not be generated, an error code and message."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "statements": [Nested("customer_account_multiple_statement", "CustomerAccountMultipleStatement")],
    }
