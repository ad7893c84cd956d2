"""GoldStandardErrorMessageErrors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .gold_standard_error_message_errors_error_item import GoldStandardErrorMessageErrorsErrorItem


@define(kw_only=True, eq=False, repr=False)
class GoldStandardErrorMessageErrors(Model):
    """Wrapper around the list of errors in `error`."""

    error: list[GoldStandardErrorMessageErrorsErrorItem]
    """Everything that went wrong with the request, one entry per error."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "error": "Error",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "error": [Nested("gold_standard_error_message_errors_error_item", "GoldStandardErrorMessageErrorsErrorItem")],
    }
