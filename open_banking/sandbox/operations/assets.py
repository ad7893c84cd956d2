"""Stored files of a customer: uploaded pay statements, and other assets."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from ..error_codes import NO_ASSET
from ..handlers import handles
from ..message import File, Json, invalid
from ..records.assets import BYTES, keep, kind_of
from ..resources import Resource

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Asset


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
    return {"assetId": keep(call.world, customer, call.body["label"], content, call.now, is_uploaded=True).id}


def _file(_call: Call, asset: Asset) -> File:
    """The bytes of a stored file. The document has no other content type for them than that of any bytes."""
    content = base64.b64decode(asset.content)
    return File(content, f"{asset.id}.{kind_of(content)[1]}", BYTES)


_ASSETS = Resource(
    name="asset",
    parameter="assetId",
    kept=lambda call: [call.customer.assets],
    record=_file,
    code=NO_ASSET,
)
_ASSETS.shows("GetAssetByCustomerID")
