"""Small business credit analytics: the locations of merchants, and reports on the sales of one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..handlers import handles
from ..message import Json, RefusedError
from ..reports.building import REQUESTER
from ..reports.finishing import SUCCESS
from ..reports.retail_sales import ANALYTICS, BENCHMARKS, MONTHLY, WEEKLY, retail_sales
from ..state import Report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..call import Call
    from ..state import World

_MOST = 3
_BY_ID = ("idType", "idValue")
_BY_NAME = ("merchantName", "streetAddress")
_ADDRESS = {"city": "city", "stateProvinceRegion": "state", "postalCode": "postalCode"}
"""The parameters of a search, and the fields of a location."""
# The API's own codes, which it sends as text here.
_MISSING, _INVALID, _COMBINED, _NOTHING = "10020", "10025", "10030", "10100"
_FREQUENCIES = {each.lower(): each for each in (MONTHLY, WEEKLY)}
_REPORTS = {
    ANALYTICS: ("sbcaanalyticsnoncra", "retailSalesAnalyticsMetrics"),
    BENCHMARKS: ("sbcabenchmarksnoncra", "retailSalesBenchmarksMetrics"),
}
"""By metric type: the type of the report, and its field with the metrics."""
_TITLE = "Small Business Credit Analytics"
# Merchant category code, NAICS code and its industry.
_INDUSTRIES = (
    (5411, 445110, "Supermarkets and Other Grocery (except Convenience) Stores"),
    (5532, 441320, "Tire Dealers"),
    (5812, 722511, "Full-Service Restaurants"),
    (5970, 451120, "Hobby, Toy, and Game Stores"),
)
_MERCHANTS = ("Copper Kettle Kitchenware", "Juniper & Finch", "Lantern Street Books", "Quarry Hill Hardware")
_KNOWN: Json = {
    "a1b2c3d4-0000-1234-abcd-000000000001": {
        "locationId": "a1b2c3d4-0000-1234-abcd-000000000001",
        "merchantName": "Artisan Emporium",
        "streetAddress": "2000 Purchase St",
        "city": "Purchase",
        "state": "NY",
        "postalCode": "10577",
        "countryCode": "USA",
    }
}
"""The location that is there from the start: the one in the API's examples."""


@handles("GetLocationMatches")
def find(call: Call) -> Json:
    """The location that a search describes, and known ones of merchants with the same name.

    There is every merchant that is searched for.
    """
    location = _location(call)
    call.world.locations[location["locationId"]] = location
    name = location["merchantName"].casefold()
    others = [
        each
        for each in _locations(call.world).values()
        if each["merchantName"].casefold() == name and each["locationId"] != location["locationId"]
    ]
    found = [location, *others][:_MOST]
    return {"locationMatches": [{**each, "matchRank": rank} for rank, each in enumerate(found, 1)]}


@handles("GenerateSBCAMetricsReport")
def generate(call: Call) -> Json:
    """A report on the sales of a customer, which is finished at once."""
    customer, parameters = call.customer, call.body["analyticsReportData"]["sbcaParams"]
    frequency, metric_type = _FREQUENCIES.get(parameters["metricFrequency"].lower()), parameters["metricType"]
    valid = {
        "hasConsent": parameters["hasConsent"],
        "metricFrequency": frequency,
        "metricType": metric_type in _REPORTS,
    }
    if wrong := [f"analyticsReportData.sbcaParams.{name}" for name, value in valid.items() if not value]:
        raise _refused(_INVALID, "Invalid data", wrong)
    location_id: str = parameters["locationId"]
    if location_id not in _locations(call.world):
        message = f"There is no location {location_id}: take one that GetLocationMatches returned"
        raise RefusedError(404, message, code=_NOTHING)
    assert frequency is not None  # noqa: S101  # refused above
    kind, field = _REPORTS[metric_type]
    category, naics, industry = call.world.random("industry", location_id).choice(_INDUSTRIES)
    metrics: Json = {
        "locationId": location_id,
        "merchantCategoryCode": category,
        "naicsCode": naics,
        "industryName": industry,
        **retail_sales(list(customer.accounts.values()), frequency, metric_type, call.now),
    }
    record: Json = {
        "title": _TITLE,
        "id": f"{call.world.text('report', 12)}-{kind}",
        "customerType": customer.type,
        "customerId": int(customer.id),
        "createdDate": call.now,
        "requestId": call.world.text("request", 10),
        "requesterName": REQUESTER,
        "partnerName": REQUESTER,
        "type": kind,
        "status": SUCCESS,
        "constraints": call.body,
    }
    report = Report(
        id=record["id"],
        type=kind,
        operation=call.operation.id,
        customer_id=customer.id,
        consumer_id=None,
        created=call.now,
        ready=call.now,
        request=call.body,
        query={},
        acknowledgement=record,
        content={**record, field: [metrics]},
    )
    customer.reports[report.id] = report
    return {**record, field: [metrics]}


def _locations(world: World) -> Json:
    """The locations that are known, by id."""
    return {**_KNOWN, **world.locations}


def _location(call: Call) -> Json:
    """The location that a search describes.

    Raises:
        RefusedError: The search lacks something, or is of two kinds at once.
    """
    query = {name: value for name, value in call.query.items() if value.strip()}
    by_id, by_name = _BY_ID[0] in query or _BY_ID[1] in query, bool({*_BY_NAME, *_ADDRESS} & query.keys())
    if by_id and by_name:
        message = f"Invalid data combination: search either by {' and '.join(_BY_ID)} or by name and address"
        raise RefusedError(400, message, code=_COMBINED)
    if missing := [name for name in (_BY_ID if by_id else _BY_NAME) if name not in query]:
        raise _refused(_MISSING, "Data missing", missing)
    if not all(each.isalnum() or each in " '," for each in query.get("city", "")):
        raise _refused(_INVALID, "Invalid data", ["city"])
    chance = call.world.random("location", *(query[name].casefold() for name in sorted(query)))
    location_id = str(UUID(int=chance.getrandbits(128), version=4))
    if by_id:
        place = {"streetAddress": "12 Market Street", "city": "Murray", "state": "UT", "postalCode": "84123"}
        found = {"merchantName": chance.choice(_MERCHANTS), **place}
    else:
        address = {field: query[name] for name, field in _ADDRESS.items() if name in query}
        found = {**{name: query[name] for name in _BY_NAME}, **address}
    return {"locationId": location_id, **found, "countryCode": "USA"}


def _refused(code: str, problem: str, names: Iterable[str]) -> RefusedError:
    return RefusedError(400, f"{problem}: {', '.join(names)}", code=code)
