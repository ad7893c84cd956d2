"""DataSharingConsentReceipts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .data_sharing_consent_receipt import DataSharingConsentReceipt


@define(kw_only=True, eq=False, repr=False)
class DataSharingConsentReceipts(PageModel["DataSharingConsentReceipt"]):
    """One page of a customer's consent receipts, with the counts that paging needs."""

    found: int
    """How many records match the search in total, over all pages."""
    displaying: int
    """How many records this page of results contains."""
    more_available: bool
    """Whether there are more records beyond this page; if so, repeat the call with a higher
    `start`."""
    consents: list[DataSharingConsentReceipt]
    """Consent receipts on this page."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "consents": [Nested("data_sharing_consent_receipt", "DataSharingConsentReceipt")],
    }
    _records: ClassVar[str] = "consents"
