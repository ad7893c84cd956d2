"""FcraNsfReturnRiskResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .nsf_indicator import NsfIndicator


@define(kw_only=True, eq=False, repr=False)
class FcraNsfReturnRiskResult(Model):
    """Successful prediction of an NSF (non-sufficient funds) return under FCRA rules: scores by day
    and the available balance, with the consumer's dispute, if there is one."""

    dispute_statement: str | None = None
    """Whether the customer has a dispute and of which kind, in words, for instance
    `An active dispute exists`."""
    available_balance: float
    """Balance that the institution gave as available when the request was made, in the account's
    currency."""
    daily_results: list[NsfIndicator]
    """Risk of an NSF (non-sufficient funds) return on each of 3 to 10 days, one record a day."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "daily_results": [Nested("nsf_indicator", "NsfIndicator")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "dispute_statement",
        }
    )
