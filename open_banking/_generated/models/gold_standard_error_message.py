"""GoldStandardErrorMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .gold_standard_error_message_errors import GoldStandardErrorMessageErrors


@define(kw_only=True, eq=False, repr=False)
class GoldStandardErrorMessage(Model):
    """Error body in Mastercard's common format, sent by the calls for login forms, OAuth URLs,
    configurations and reconnections."""

    errors: GoldStandardErrorMessageErrors
    """Wrapper around the list of errors in `Error`."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "errors": "Errors",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "errors": Nested("gold_standard_error_message_errors", "GoldStandardErrorMessageErrors"),
    }
