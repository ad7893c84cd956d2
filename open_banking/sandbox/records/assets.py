"""Stored files of a customer: uploaded pay statements and fetched statements."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from uuid import UUID

from ..message import PDF
from ..state import Asset

if TYPE_CHECKING:
    from ..state import Customer, World

BYTES = "application/octet-stream"
# How files of the kinds that the API supports begin.
_KINDS = {b"%PDF": (PDF, "pdf"), b"\x89PNG": ("image/png", "png"), b"\xff\xd8\xff": ("image/jpeg", "jpg")}


def keep(world: World, customer: Customer, label: str, content: bytes, now: int, *, is_uploaded: bool = False) -> Asset:
    """Store a file of a customer.

    Args:
        world: Where to.
        customer: Whose it is.
        label: What it is, ``lastPayPeriod`` for instance.
        content: The file.
        now: Epoch seconds.
        is_uploaded: Whether it came with a request, as a pay statement.
    """
    asset = Asset(
        # Its hexadecimal digits are those of the seed, so the same seed gives the same ids.
        id=f"{UUID(hex=world.hexadecimal('asset', 32), version=4)}-{customer.id}",
        label=label,
        content=base64.b64encode(content).decode(),
        content_type=kind_of(content)[0],
        created=now,
        is_uploaded=is_uploaded,
    )
    customer.assets[asset.id] = asset
    return asset


def may_be_pay_statement(asset: Asset) -> bool:
    """Whether a file can be a pay statement: one that was uploaded, of a kind that people can read."""
    return asset.is_uploaded and asset.content_type != BYTES


def kind_of(content: bytes) -> tuple[str, str]:
    """The content type and the file name's ending, as the file begins."""
    return next((kind for start, kind in _KINDS.items() if content.startswith(start)), (BYTES, "bin"))
