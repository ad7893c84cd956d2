"""ConnectTransferBillPaySwitchLink."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConnectTransferBillPaySwitchLink(Model):
    """Response of the call that creates a Connect Transfer session for a bill pay switch, wrapping
    the URL to open."""

    link: str | None = None
    """URL that opens the Connect Transfer session; the session's parameters and a signature are in
    its query string."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "link",
        }
    )
