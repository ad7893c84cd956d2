"""Connect components: login flows in the partner's own pages, with their stored settings."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..bank.institutions import found
from ..bank.profiles import PROFILES
from ..connect.login_forms import challenge, language_of, login_form, new_id
from ..connect.sessions import PATH
from ..dates import moment_of
from ..error_codes import NO_RESOURCE
from ..handlers import handles
from ..message import ChallengedError, Json, RefusedError, invalid
from ..resources import JsonResource
from ..state import ConnectSession
from .connect import check_redirect

if TYPE_CHECKING:
    from ..bank.institutions import Institution
    from ..call import Call
    from ..state import Customer

_CONFIGURATIONS = JsonResource(
    name="configuration",
    parameter="configuration_id",
    kept=lambda call: [call.world.configurations],
    new_id=lambda world: str(UUID(world.hexadecimal("configuration", 32))),
)
_CONFIGURATIONS.creates("post-configurations")
_CONFIGURATIONS.lists("get-configurations")
_CONFIGURATIONS.shows("get-configurations-configurationId")
_CONFIGURATIONS.deletes("delete-configurations-configurationId")


@handles("post-institutions-institutionId-login-forms")
def create_login_form(call: Call) -> Json:
    """A form in which a person logs in at an institution."""
    bank, customer = _checked(call)
    language = language_of(call.body["language"])
    return login_form(
        call.world, customer, {"institutionId": bank.id, **_filters(call, "filterAccounts")}, language, call.now
    )


@handles("post-institutions-institutionId-oauth-urls")
def create_oauth_url(call: Call) -> Json:
    """The address of a page on which a person logs in at an institution, and is redirected from afterwards."""
    bank, customer = _checked(call)
    check_redirect("redirectURI", call.body["redirectURI"])
    filters = _filters(call, "accountClassificationType")
    request: Json = {"institutionId": bank.id, "redirectUri": call.body["redirectURI"], **filters}
    session = ConnectSession(new_id(call.world), customer.id, "lite", request, call.now)
    call.world.sessions[session.id] = session
    return {
        "id": session.id,
        "url": f"{call.settings.url}{PATH}/{session.id}",
        "eventStreamId": new_id(call.world),
    }


@handles("post-reconnections")
def reconnect(call: Call) -> Json:
    """A form in which a person logs in again, so that a broken login works again.

    Raises:
        ChallengedError: The institution asks for a code instead.
    """
    customer = call.customer
    login = call.world.login(customer.id, call.path["institution_login_id"])
    if PROFILES[login.profile].challenges:
        raise ChallengedError([{"mfaChallenges": [challenge(call.world, customer, login, call.now)]}])
    return login_form(call.world, customer, {"institutionLoginId": str(login.id)}, "en", call.now)


def _checked(call: Call) -> tuple[Institution, Customer]:
    """The institution and the customer of a login flow.

    Raises:
        RefusedError: There is no such one, or the terms were not accepted at a moment that can be read.
    """
    bank = found(call.path["institution_id"])
    if not bank.products:
        message = f"{bank.name} cannot be connected; choose an institution that is certified for something"
        raise invalid(message)
    accepted: str = call.body["serviceAgreement"]["acceptedDate"]
    try:
        moment_of(accepted)
    except ValueError as error:
        message = f"serviceAgreement.acceptedDate is a date-time with a time zone: {error}"
        raise invalid(message) from None
    return bank, call.world.customer(call.body["customerId"])


def _filters(call: Call, *names: str) -> Json:
    """What the configuration that the body names says of the accounts, as a session keeps it.

    Raises:
        RefusedError: There is no such configuration.
    """
    configuration_id: str | None = call.body.get("configurationId")
    if configuration_id is None:
        return {}
    if configuration_id not in call.world.configurations:
        raise RefusedError(404, f"There is no configuration {configuration_id}", code=NO_RESOURCE)
    configuration = call.world.configurations[configuration_id]
    return {"configuration": {name: configuration[name] for name in names if name in configuration}}
