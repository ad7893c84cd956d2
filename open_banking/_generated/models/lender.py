"""Lender."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Lender(Model):
    """Request body with which a lender or other party gets a report by its ID: the permissible
    purpose code."""

    purpose: str | None = None
    """Two-character permissible purpose code, for instance `31` or `3F`. The FCRA requires it, as
    the stated reason for obtaining the report."""
