"""Asset."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Asset(Model):
    """Reference to a pay statement that was just uploaded for a customer; its ID goes into pay
    statement reports."""

    asset_id: str
    """Identifies a stored file, such as a pay statement or a bank statement. Issued in a Connect
    session or when a pay statement is uploaded."""
