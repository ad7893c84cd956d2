"""UnauthorizedReturnRisk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_message import ErrorMessage
    from .unauthorized_return_risk_result import UnauthorizedReturnRiskResult


@define(kw_only=True, eq=False, repr=False)
class UnauthorizedReturnRisk(Model):
    """Outcome of the prediction of an unauthorized return: a `result`, or the `error` that
    occurred."""

    result: UnauthorizedReturnRiskResult | None = None
    """Successful prediction of an unauthorized return: the score and its risk level."""
    error: ErrorMessage | None = None
    """Body of most error responses, and an entry in the `errors` of a report acknowledgement. Only
    the code is always present; it may be a number or a string."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "result": Nested("unauthorized_return_risk_result", "UnauthorizedReturnRiskResult"),
        "error": Nested("error_message", "ErrorMessage"),
    }
