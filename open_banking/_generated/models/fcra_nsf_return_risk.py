"""FcraNsfReturnRisk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_message import ErrorMessage
    from .fcra_nsf_return_risk_result import FcraNsfReturnRiskResult


@define(kw_only=True, eq=False, repr=False)
class FcraNsfReturnRisk(Model):
    """Outcome of the prediction of an NSF (non-sufficient funds) return under FCRA rules: a
    `result`, or the `error` that occurred."""

    result: FcraNsfReturnRiskResult | None = None
    """Successful prediction of an NSF (non-sufficient funds) return under FCRA rules: scores by day
    and the available balance, with the consumer's dispute, if there is one."""
    error: ErrorMessage | None = None
    """Body of most error responses, and an entry in the `errors` of a report acknowledgement. Only
    the code is always present; it may be a number or a string."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "result": Nested("fcra_nsf_return_risk_result", "FcraNsfReturnRiskResult"),
        "error": Nested("error_message", "ErrorMessage"),
    }
