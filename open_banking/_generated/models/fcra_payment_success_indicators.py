"""FcraPaymentSuccessIndicators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .fcra_nsf_return_risk import FcraNsfReturnRisk
    from .payment_success_indicators_transaction import PaymentSuccessIndicatorsTransaction
    from .unauthorized_return_risk import UnauthorizedReturnRisk


@define(kw_only=True, eq=False, repr=False)
class FcraPaymentSuccessIndicators(Model):
    """Payment Success Indicators of one transaction, made under FCRA rules: the risks of an NSF
    return and of an unauthorized return. On `SUCCESS` they hold scores, on `FAILURE` errors."""

    pay_request_id: str
    """Identifies a generated set of Payment Success Indicators, 18 digits as a string; the scores
    are fetched by it."""
    status: Literal["IN PROGRESS", "SUCCESS", "FAILURE"] | str
    """State of the generation of the scores; known values: `IN PROGRESS`, `SUCCESS`, `FAILURE`."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    request_date: _datetime.date
    """Day of the request, as an ISO 8601 date (`YYYY-MM-DD`)."""
    transaction: PaymentSuccessIndicatorsTransaction
    """ACH transaction that is to be scored: its amount and the day by which it settles."""
    nsf_return_risk: FcraNsfReturnRisk | None = None
    """Outcome of the prediction of an NSF (non-sufficient funds) return under FCRA rules: a
    `result`, or the `error` that occurred."""
    unauthorized_return_risk: UnauthorizedReturnRisk | None = None
    """Outcome of the prediction of an unauthorized return: a `result`, or the `error` that
    occurred."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "request_date": "date",
        "transaction": Nested("payment_success_indicators_transaction", "PaymentSuccessIndicatorsTransaction"),
        "nsf_return_risk": Nested("fcra_nsf_return_risk", "FcraNsfReturnRisk"),
        "unauthorized_return_risk": Nested("unauthorized_return_risk", "UnauthorizedReturnRisk"),
    }
