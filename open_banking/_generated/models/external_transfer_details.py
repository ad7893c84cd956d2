"""ExternalTransferDetails."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ExternalTransferDetails(Model):
    """Employee or branch of the partner behind a deposit switch, and the channel in which the link
    is used."""

    id: str
    """Partner's own ID of an employee or a branch, for instance `1234583871234`."""
    context: Literal["EMAIL", "SMS", "WEB", "MOBILE"] | str
    """Channel in which the Connect link is used; known values: `EMAIL`, `SMS`, `WEB`, `MOBILE`."""
