"""GoldStandardErrorMessageErrorsErrorItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class GoldStandardErrorMessageErrorsErrorItem(Model):
    """GoldStandardErrorMessageErrorsErrorItem."""

    source: str | None = None
    """Application in which the error arose, for instance `Event Subscription Service`."""
    reason_code: str | None = None
    """Constant code, as a string, that identifies this kind of error, for instance `10001`."""
    description: str | None = None
    """What `reason_code` stands for, in a few words."""
    recoverable: bool | None = None
    """Whether sending the request again may help. `false` for an error that recurs every time the
    same request is sent."""
    details: str | None = None
    """Details for diagnosis, if there are any."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "source": "Source",
        "reason_code": "ReasonCode",
        "description": "Description",
        "recoverable": "Recoverable",
        "details": "Details",
    }
