"""Experiences: the settings of Connect that an application has, and their duplicates for indirect partners."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from ..error_codes import NO_RESOURCE
from ..handlers import handles
from ..message import Json, RefusedError
from ..records.applications import is_registered, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..call import Call

# The products of the experiences that each application has.
_PRODUCTS = (("TXN", "BAL"), ("ACH", "OWN"), ("VOA",), ("VOI", "VOE"))
# The API's own code.
_NO_GUID = 1003


@handles("GetAllExperience")
def get_experiences(call: Call) -> list[Json]:
    """The Connect experiences of an application that have one of some products; none until it is registered."""
    name: str = call.query["appName"]
    application = named(call.world, name)
    if application is None:
        raise RefusedError(404, f"There is no application {name}", code=NO_RESOURCE)
    wanted: list[str] | None = call.query.get("productCode")
    return [
        {**each, "appName": name}
        for each in _experiences(call, application)
        if wanted is None or set(wanted) & set(each["productCode"])
    ]


@handles("CreateConnectExperience")
def duplicate(call: Call) -> Json:
    """A duplicate of an experience, for an indirect partner; it is listed with those of the application."""
    given = call.path["experience_id"]
    try:
        experience_id = str(uuid.UUID(given))
    except ValueError:
        message = f"experience_id must be a GUID, such as {uuid.UUID(int=0)}, and {given} is none"
        raise RefusedError(400, message, code=_NO_GUID) from None
    for application in call.world.applications.values():
        for each in _experiences(call, application):
            if each["id"] == experience_id:
                made = str(uuid.UUID(call.world.hexadecimal("experience", 32), version=4))
                call.world.experiences[made] = {
                    "preAppId": application["preAppId"],
                    "productCode": each["productCode"],
                    "indirectPartnerId": call.body["indirectPartnerId"],
                }
                return {"experienceId": made}
    message = f"There is no experience {experience_id}; GetAllExperience lists those of an application"
    raise RefusedError(404, message, code=NO_RESOURCE)


def _experiences(call: Call, application: Json) -> Iterator[Json]:
    """Those of an application, the duplicates last; none until it is registered."""
    if not is_registered(application, call.now):
        return
    space = uuid.uuid5(uuid.NAMESPACE_OID, application["applicationId"])
    for codes in _PRODUCTS:
        yield {"id": str(uuid.uuid5(space, codes[0])), "productCode": list(codes)}
    for experience_id, each in call.world.experiences.items():
        if each["preAppId"] == application["preAppId"]:
            yield {"id": experience_id, "productCode": each["productCode"]}
