"""Connect: the links through which a person shares their accounts, and the e-mails that carry them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..bank.institutions import found
from ..bank.micro_entries import micro_entry
from ..callbacks import Delivery, http_address
from ..connect.links import link_to
from ..connect.sessions import PRIMARY
from ..connect.webhooks import SIGNATURE, listener_of, ping
from ..handlers import handles
from ..message import JSON, Json, invalid
from ..state import ConnectSession

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from ..call import Call
    from ..state import Customer

_BORROWERS = (PRIMARY, "jointBorrower")
_EMAIL = (
    *("to", "from", "supportPhone", "subject", "firstName", "institutionName", "institutionAddress"),
    "signature",
)
_HEADER_NAME = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+")
# What the sender of a request decides about.
_OWN_HEADERS = {"content-type", "content-length", "transfer-encoding", "connection", "host", SIGNATURE.lower()}
# What the person does on the page of a link, by the operation that makes the link.
_KINDS = {
    "GenerateConnectUrl": "full",
    "GenerateLiteConnectUrl": "lite",
    "GenerateFixConnectUrl": "fix",
    "GenerateJointBorrowerConnectUrl": "jointBorrower",
    "VerifyMicroEntryMicrodeposit": "microEntry",
}
_MAILED_KINDS = {"SendConnectEmail": "full", "SendJointBorrowerConnectEmail": "jointBorrower"}


@handles(*_KINDS, unlocked=True)
def generate(call: Call) -> Json:
    """A link to a page of Connect."""
    return {"link": link_to(call.settings.url, session_for(call, _KINDS[call.operation.id]))}


@handles(*_MAILED_KINDS, unlocked=True)
def send(call: Call) -> Json:
    """A link to a page of Connect, and an e-mail with it."""
    session = session_for(call, _MAILED_KINDS[call.operation.id])
    return _mailed(call, link_to(call.settings.url, session, mailed=True))


def session_for(call: Call, kind: str) -> ConnectSession:
    """Create a session, once its listener has responded to a ping.

    Args:
        call: The call of a handler that is registered as ``unlocked``; its body is kept in the session.
        kind: What the person does on the page.

    Raises:
        RefusedError: Something that the body names does not exist or is not valid.
    """
    body = call.body
    _check_addresses(body)
    with call.lock:
        customer, consumer_id = _checked(call, kind)
    listener = listener_of(body, customer.id, consumer_id)
    if listener is not None and call.callbacks.reaches(listener.url):
        # Without the lock: the listener may call the sandbox.
        delivery = ping(call.world, call.callbacks, listener)
        if delivery.status is None or delivery.status // 100 != 2:  # noqa: PLR2004  # the hundreds of a success
            outcome = delivery.problem or f"responded with {delivery.status}"
            raise invalid(f"webhook must respond to a ping with success, and {listener.url} did not: {outcome}")
    with call.lock:
        _customer(call, customer.id)  # who may have been deleted meanwhile
        session = ConnectSession(call.world.hexadecimal("connect", 64), customer.id, kind, body, call.now)
        call.world.sessions[session.id] = session
        return session


def _checked(call: Call, kind: str) -> tuple[Customer, str | None]:
    """The customer whom a session is for, and the consumer, who need not exist: the live API does not look.

    Raises:
        RefusedError: Something else that the body names does not exist, or is somebody else's.
    """
    if not call.world.partner.goes_by(_given(call, "partnerId")):
        raise invalid("partnerId is not that of the caller")
    if kind == "jointBorrower":
        return _primary(call)
    customer = _customer(call, _given(call, "customerId"))
    match kind:
        case "lite":
            found(call.body["institutionId"])
        case "fix":
            call.world.login(customer.id, call.body["institutionLoginId"])
        case "microEntry":
            micro_entry(call.world, customer, _given(call, "accountId"))
        case _:
            pass
    return customer, call.body.get("consumerId")


def _primary(call: Call) -> tuple[Customer, str | None]:
    """The first of the borrowers; all of them are checked."""
    borrowers: list[Json] = call.body["borrowers"]
    customers = [_customer(call, each["customerId"]) for each in borrowers]
    for borrower in borrowers:
        if borrower["type"] not in _BORROWERS:
            raise invalid(f"{borrower['type']!r} is no type of a borrower; there are {' and '.join(_BORROWERS)}")
    primary = [index for index, each in enumerate(borrowers) if each["type"] == PRIMARY]
    if len(primary) != 1:
        raise invalid(f"One of the borrowers must be of the type {PRIMARY}, not {len(primary)}")
    return customers[primary[0]], borrowers[primary[0]]["consumerId"]


def _customer(call: Call, customer_id: str) -> Customer:
    """A customer. To Connect an unknown one is an invalid field like others."""
    if customer_id not in call.world.customers:
        raise invalid(f"customerId: there is no customer {customer_id}")
    return call.world.customers[customer_id]


def _given(call: Call, name: str) -> str:
    value: str | None = call.body.get(name)
    if not value:
        raise invalid(f"{call.operation.id} requires {name}")
    return value


def _check_addresses(body: Json) -> None:
    """Refuse invalid addresses of redirects and webhooks, and invalid headers of webhooks."""
    if "redirectUri" in body:
        check_redirect("redirectUri", body["redirectUri"])
    elif body.get("isWebView"):
        raise invalid("isWebView requires a redirectUri")
    if body.get("webhook"):
        _address("webhook", body["webhook"])
        if http_address(body["webhook"]) is None:
            raise invalid("webhook must be an http or https address")
    content_type: str = body.get("webhookContentType", JSON)
    if content_type.lower() != JSON:
        raise invalid(f"The sandbox sends webhooks as {JSON} alone; webhookContentType asks for {content_type!r}")
    for name, value in body.get("webhookHeaders", {}).items():
        if not _HEADER_NAME.fullmatch(name) or name.lower() in _OWN_HEADERS:
            raise invalid(f"webhookHeaders cannot have the header {name!r}")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable():
            raise invalid(f"The header {name} of webhookHeaders must be a text of printable ASCII characters")


def check_redirect(name: str, text: str) -> None:
    """Refuse an address that nobody can be redirected to.

    Raises:
        RefusedError: It is none, or not an absolute one.
    """
    redirect = _address(name, text)
    # That of an app may have nothing but a scheme and a path.
    if not redirect.scheme or not (redirect.netloc or redirect.path):
        raise invalid(f"{name} must be an absolute address")


def _address(name: str, text: str) -> SplitResult:
    try:
        address = urlsplit(text)
        # Reading it refuses one that is no number.
        _ = address.port
    except ValueError:
        address = None
    if address is None or not text.isprintable() or " " in text:
        raise invalid(f"{name} is no address: {text!r}")
    return address


def _mailed(call: Call, link: str) -> Json:
    """Add the e-mail with a link to the deliveries; it is not sent."""
    config: Json = {name: call.body["email"][name] for name in _EMAIL if name in call.body["email"]}
    lines = [
        f"Hello {config.get('firstName', '')}".rstrip() + ",",
        f"{config.get('institutionName', 'your lender')} asks you to connect your accounts:",
        link,
        *(["Questions? " + config["supportPhone"]] if "supportPhone" in config else []),
        *config.get("signature", []),
        *([config["institutionAddress"]] if "institutionAddress" in config else []),
    ]
    headers = {
        "From": config.get("from", "no-reply@example.com"),
        "To": config["to"],
        "Subject": config.get("subject", "Connect your accounts"),
        "Content-Type": "text/plain; charset=utf-8",
    }
    content = "\n\n".join(lines).encode(errors="replace")
    call.callbacks.keep(Delivery("email", f"mailto:{config['to']}", headers, content, None, None))
    return {"link": link, "emailConfig": config}
