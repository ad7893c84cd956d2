"""NsfReturnRisk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_message import ErrorMessage
    from .nsf_return_risk_result import NsfReturnRiskResult


@define(kw_only=True, eq=False, repr=False)
class NsfReturnRisk(Model):
    """Outcome of the prediction of an NSF (non-sufficient funds) return: a `result`, or the `error`
    that occurred."""

    result: NsfReturnRiskResult | None = None
    """Successful prediction of an NSF (non-sufficient funds) return: scores by day and the
    available balance."""
    error: ErrorMessage | None = None
    """Body of most error responses, and an entry in the `errors` of a report acknowledgement. Only
    the code is always present; it may be a number or a string."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "result": Nested("nsf_return_risk_result", "NsfReturnRiskResult"),
        "error": Nested("error_message", "ErrorMessage"),
    }
