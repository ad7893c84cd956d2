"""CustomerAccountMultipleStatements."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .customer_account_multiple_statement import CustomerAccountMultipleStatement

_customer_account_multiple_statement_model: Deferred[CustomerAccountMultipleStatement] = Deferred(
    __package__, ".customer_account_multiple_statement", "CustomerAccountMultipleStatement"
)


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountMultipleStatements(Model):
    """Answer of the call that fetches several bank statements of one account, 24 at most."""

    statements: list[CustomerAccountMultipleStatement]
    """Bank statements of the account, 24 at most. An entry holds the asset id of the file or, if
    the statement could not be generated, an error code and message."""

    _fields: ClassVar[Mapping[str, str]] = {
        "statements": "statements",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CustomerAccountMultipleStatements:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("statements")
        self.statements = (
            [_customer_account_multiple_statement_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
