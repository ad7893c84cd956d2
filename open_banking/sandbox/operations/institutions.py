"""Institutions: search, the products they are certified for, and their branding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.institutions import PRODUCTS, institutions, matching
from ..bank.routing_numbers import LENGTH, holders
from ..error_codes import NO_RESOURCE
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..resources import Resource

if TYPE_CHECKING:
    from ..bank.institutions import Institution
    from ..call import Call

_ANY_COUNTRY = "*"


@handles("GetCertifiedInstitutions", "GetCertifiedInstitutionsWithRSSD")
def get_certified(call: Call) -> Json:
    """A page of those that are certified for something; on demand with their RSSD ids and their children."""
    record = _with_rssd if call.operation.id == "GetCertifiedInstitutionsWithRSSD" else _certified
    shown, counts = call.page([each for each in _chosen(call) if each.products])
    return {**counts, "requestedDate": call.now, "institutions": [record(each) for each in shown]}


@handles("GetInstitutionsByRoutingNumber")
def get_by_routing_number(call: Call) -> Json:
    """The institutions that have a routing number, all of them at once."""
    given = call.path["routing_number"]
    # A number cannot begin with a zero, as many routing numbers do.
    if len(given) not in {LENGTH, LENGTH - 1}:
        message = f"A routing number has {LENGTH} digits, not {len(given)}; one 0 in front may be left out"
        raise invalid(message)
    chosen = holders(given.zfill(LENGTH))
    if not chosen:
        raise RefusedError(404, f"There is no institution with the routing number {given}", code=NO_RESOURCE)
    return {
        "found": len(chosen),
        "displaying": len(chosen),
        "moreAvailable": False,
        "createdDate": call.now,
        "institutions": [_with_statuses(each) for each in chosen],
    }


def record_of(institution: Institution) -> Json:
    """An institution as the API returns it."""
    home, place, name = institution.url_home_app, institution.place, institution.name
    record: Json = {
        **_certified(institution),
        "accountTypeDescription": institution.account_types,
        "phone": institution.phone,
        "urlHomeApp": home,
        "urlLogonApp": f"{home}login",
        "urlForgotPassword": f"{home}password",
        "urlOnlineRegistration": f"{home}register",
        "class": institution.category,
        "specialText": f"These are your username and password for the website of {name}.",
        "timeZone": place.time_zone,
        "address": {
            "city": institution.city,
            "state": place.state,
            "country": place.country_code,
            "postalCode": place.postal_code,
            "addressLine1": institution.street,
            "addressLine2": None,
        },
        "currency": place.currency,
        "email": f"service@{institution.host}",
        "status": institution.status,
        "branding": institution.branding,
    }
    if institution.oauth:
        record["specialInstructionsTitle"] = f"At {name}, please allow:"
        record["specialInstructions"] = ["Your accounts and their numbers", "Balances, payments and deposits"]
    if institution.replacement_id is not None:
        record["newInstitutionId"] = record["oauthInstitutionId"] = institution.replacement_id
    return record


def _chosen(call: Call) -> list[Institution]:
    """The institutions with a text in their names, certified for a product, of some countries."""
    wanted = {each.strip() for each in call.query.get("type", "").split(",")} - {""}
    countries: list[str] = call.query.get("supportedCountries", [_ANY_COUNTRY])
    for product in sorted(wanted - set(PRODUCTS)):
        message = f"{product!r} is no product type; there are {', '.join(PRODUCTS)}"
        raise invalid(message)
    return [
        each
        for each in matching(call.query.get("search", ""))
        if wanted <= each.products and (_ANY_COUNTRY in countries or each.place.country in countries)
    ]


def _certified(institution: Institution) -> Json:
    flags = {product: product in institution.products for product in PRODUCTS}
    working = dict.fromkeys(("overallStatus", *PRODUCTS), institution.status)
    return {
        "id": institution.id,
        "name": institution.name,
        **flags,
        "oauthEnabled": institution.oauth,
        "productionStatus": working,
    }


def _with_statuses(institution: Institution) -> Json:
    """An institution with what it is called, where it is, and whether each product works, in fields of their own."""
    statuses = {f"{product}_status": institution.status for product in PRODUCTS}
    return {
        **record_of(institution),
        **statuses,
        "displayName": institution.name,
        "countryCodes": [{"countryCode": institution.place.country.upper()}],
        "overallStatusTemp": institution.status,
    }


def _with_rssd(institution: Institution) -> Json:
    children = [
        {"rssd": each.rssd, "parentRSSD": institution.rssd, "name": each.name, "institutionId": each.id}
        for each in institutions().values()
        if each.parent_id == institution.id
    ]
    record = {**_certified(institution), "rssd": institution.rssd}
    return {**record, "childInstitutions": children} if children else record


_INSTITUTIONS = Resource(
    name="institution",
    parameter="institutionId",
    kept=lambda _: [dict(institutions())],
    record=lambda _, institution: record_of(institution),
)
_INSTITUTIONS.lists(
    "GetInstitutions", key="institutions", records=_chosen, beside=lambda call: {"createdDate": call.now}
)
_INSTITUTIONS.shows("GetInstitution", response=lambda record: {"institution": record})
_INSTITUTIONS.shows("GetInstitutionBranding", response=lambda record: {"branding": record["branding"]})
