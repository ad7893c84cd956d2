"""Stored files of a customer: pay statements that are uploaded, and whatever else is kept as an asset."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING
from uuid import UUID

from ..handlers import handles
from ..message import PDF, File, Json, invalid
from ..resources import Resource
from ..state import Asset

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Customer, World

_BYTES = "application/octet-stream"
# How files of the kinds that the API supports begin.
_KINDS = {b"%PDF": (PDF, "pdf"), b"\x89PNG": ("image/png", "png"), b"\xff\xd8\xff": ("image/jpeg", "jpg")}


def keep(world: World, customer: Customer, label: str, content: bytes, now: int) -> Asset:
    """Store a file of a customer.

    Args:
        world: Where to.
        customer: Whose it is.
        label: What it is, ``lastPayPeriod`` for instance.
        content: The file.
        now: Epoch seconds.
    """
    asset = Asset(
        # Its hexadecimal digits are those of the seed, so the same seed gives the same ids.
        id=f"{UUID(hex=world.hexadecimal('asset', 32), version=4)}-{customer.id}",
        label=label,
        content=base64.b64encode(content).decode(),
        content_type=_kind_of(content)[0],
        created=now,
    )
    customer.assets[asset.id] = asset
    return asset


@handles("StoreCustomerPayStatement")
def store(call: Call) -> Json:
    """Store a pay statement, of whatever kind the file is."""
    customer = call.customer
    try:
        content = binascii.a2b_base64(call.body["statement"], strict_mode=True)
    except ValueError:
        content = b""
    if not content:
        message = "statement is no file in Base64: letters, digits, + and /, padded with = to a multiple of four"
        raise invalid(message)
    return {"assetId": keep(call.world, customer, call.body["label"], content, call.now).id}


def _file(_call: Call, asset: Asset) -> File:
    """The bytes of a stored file. The document has no other content type for them than that of any bytes."""
    content = base64.b64decode(asset.content)
    return File(content, f"{asset.id}.{_kind_of(content)[1]}", _BYTES)


def _kind_of(content: bytes) -> tuple[str, str]:
    """The content type and the file name's ending, as the file begins."""
    return next((kind for start, kind in _KINDS.items() if content.startswith(start)), (_BYTES, "bin"))


_ASSETS = Resource(
    name="asset",
    parameter="assetId",
    kept=lambda call: [call.customer.assets],
    record=_file,
)
_ASSETS.shows("GetAssetByCustomerID")
