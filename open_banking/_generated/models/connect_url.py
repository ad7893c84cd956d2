"""ConnectUrl."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConnectUrl(Model):
    """Response of the calls that create a Connect session, wrapping the URL to open. Also returned
    for joint borrowers and for the verification of microdeposits."""

    link: str
    """URL that opens a Connect session; the session's parameters and a signature are in its query
    string."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "link",
        }
    )
