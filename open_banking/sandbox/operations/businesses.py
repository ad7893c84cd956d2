"""Business records: a customer has one at most."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from ..message import Json, RefusedError, invalid
from ..resources import JsonResource

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Customer

_FIRST_ID = 40_001
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
# The codes that business records have of their own.
_NO_BUSINESS = 10003
_NO_CUSTOMER = 10002
_TAKEN = 10004


def _customers(call: Call) -> list[Customer]:
    customer_id = call.path.get("customer_id")
    if customer_id is not None and customer_id not in call.world.customers:
        raise RefusedError(404, f"There is no customer {customer_id}", code=_NO_CUSTOMER)
    return list(call.customers)


def _content(call: Call) -> Json:
    content = dict(call.body)
    url: str = content.pop("url", "")
    if url:
        if not _SCHEME.match(url):
            raise invalid(f"The url of a business begins with a scheme, https: for instance, not {url}")
        content["url"] = url
    return content


def _time(moment: int) -> str:
    """A moment in UTC in the format of business records, without a zone."""
    return dt.datetime.fromtimestamp(moment, dt.UTC).replace(tzinfo=None).isoformat()


_BUSINESSES = JsonResource(
    name="business",
    parameter="business_id",
    kept=lambda call: [each.businesses for each in _customers(call)],
    code=_NO_BUSINESS,
    new_id=lambda world: world.number("business", _FIRST_ID),
    id_field="businessId",
    modified_field="modifiedDate",
    time=_time,
    one_each=True,
    taken_code=_TAKEN,
)
_BUSINESSES.creates("AddBusinessDetails", content=_content)
# The API has the one record in a list, whichever way it is found.
_BUSINESSES.shows("GetBusinessById", "GetBusinessByCustomer", response=lambda record: [record])
_BUSINESSES.replaces("UpdateBusiness", content=_content)
