"""TxPush: listeners are notified of what is new on an account."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from ..bank.aggregating import bring
from ..callbacks import http_address
from ..dates import DAY
from ..handlers import handles
from ..message import TEXT, Json, RefusedError, invalid
from ..money import cents_of
from ..notifications import notifying
from ..records.transactions import UNCATEGORIZED, add
from ..resources import Resource
from ..state import Subscription

if TYPE_CHECKING:
    from ..call import Call
    from ..callbacks import Callbacks
    from ..state import Customer, World

_FIRST_ID = 17_000_001
_OK = 200
_EXAMPLE_HOSTS = (".example.com", ".example.net", ".example.org", ".example")
_KEY_LENGTH = 256
_KINDS = ("account", "transaction")
_POSTED_AFTER = 2 * DAY
# The API's own code.
_NO_SUBSCRIPTION = 60007


@handles("SubscribeToTxPushNotifications", unlocked=True)
def subscribe(call: Call) -> Json:
    """Subscribe a verified listener to the events of an account and of its transactions."""
    url: str = call.body["callbackUrl"]
    with call.lock:
        _ = call.account
        code = call.world.hexadecimal("txpush verification", 32)
    _verify(call.callbacks, url, code)
    with call.lock:
        # Both may be gone by now: nothing was locked while the listener took its time.
        customer, account = call.customer, call.account
        made = [Subscription(call.world.number("subscription", _FIRST_ID), account.id, url, kind) for kind in _KINDS]
        customer.subscriptions |= {each.id: each for each in made}
        return {"subscriptions": [_subscription(call.world, each) for each in made]}


def _verify(callbacks: Callbacks, url: str, code: str) -> None:
    """Verify a listener.

    Raises:
        RefusedError: It did not, or the sandbox does not call it.
    """
    address = http_address(url)
    if address is None:
        raise invalid(f"callbackUrl is no HTTP address: {url}")
    if not callbacks.reaches(url):
        # Nobody listens at these, which are reserved for examples, and nobody is called.
        if f".{address.host}".endswith(_EXAMPLE_HOSTS):
            return
        message = f"The sandbox calls loopback addresses alone, 127.0.0.1 for instance; callbackUrl is {url}"
        raise invalid(message)
    # Next to what the address has in its query already.
    response = callbacks.fetch(url, address.params.merge({"txpush_verification_code": code}))
    if response is None:
        problem = "there was no response"
    elif response.status_code != _OK:
        problem = f"it responded with {response.status_code}"
    elif response.headers.get("Content-Type", "").partition(";")[0].strip().lower() != TEXT:
        problem = f"its response is {response.headers.get('Content-Type', 'of no type')}"
    elif response.text != code:
        problem = "it responded with another text"
    else:
        return
    message = f"The listener {url} must respond to a GET with 200, text/plain and txpush_verification_code; {problem}"
    raise invalid(message)


def _subscription(world: World, subscription: Subscription) -> Json:
    return {
        "id": subscription.id,
        "accountId": int(subscription.account_id),
        "type": subscription.kind,
        "callbackUrl": subscription.callback_url,
        "signingKey": world.text("signing key", _KEY_LENGTH, string.ascii_letters + string.digits),
    }


@handles("DisableTxPushNotifications")
def disable(call: Call) -> None:
    """Delete all subscriptions of an account."""
    customer, account = call.customer, call.account
    mine = [each.id for each in customer.subscriptions.values() if each.account_id == account.id]
    if not mine:
        raise RefusedError(404, f"Account {account.id} has no subscription to TxPush", code=_NO_SUBSCRIPTION)
    for each in mine:
        del customer.subscriptions[each]


_SUBSCRIPTIONS = Resource(
    name="subscription",
    parameter="subscriptionId",
    kept=lambda call: [call.customer.subscriptions],
)
_SUBSCRIPTIONS.deletes("DeleteTxPushSubscription")


@handles("CreateTxPushTestTransaction")
def create(call: Call) -> Json:
    """Add a transaction to an account of a testing customer, and notify the listeners.

    What the institution has had since the last refresh comes with it, as it would from an institution that pushes.
    """
    customer, account = call.customer, call.account
    amount = _checked(call, customer)
    transacted: int = call.body["transactionDate"]
    posted: int = call.body.get("postedDate", call.now)
    if call.body.get("status") == "pending" and posted <= call.now:
        posted = call.now + _POSTED_AFTER
    with notifying(call.world, call.callbacks, customer):
        bring(call.world, customer, customer.logins[account.login_id], [account], call.now)
        transaction = add(
            call.world,
            account,
            amount=amount,
            description=call.body["description"],
            category=UNCATEGORIZED,
            kind="credit" if amount > 0 else "debit",
            transacted=transacted,
            posted=posted,
            # Always later than the account itself: what was injected is no history that is still to be loaded.
            created=max(call.now, account.created + 1),
        )
    return {"id": transaction.id, "createdDate": transaction.created}


def _checked(call: Call, customer: Customer) -> int:
    """The cents of the transaction that the body describes.

    Raises:
        RefusedError: There can be no such transaction.
    """
    body = call.body
    problem = ""
    try:
        amount = cents_of(body["amount"])
    except ValueError as error:
        raise invalid(f"amount: {error}") from None
    if customer.type != "testing":
        problem = f"Test transactions are for testing customers, and {customer.id} is {customer.type}"
    elif body.get("status", "active") not in {"active", "pending"}:
        problem = f"status is active or pending, not {body['status']}"
    elif not 0 <= body["transactionDate"] <= call.now:
        problem = f"transactionDate is between 0 and the sandbox's present, which is {call.now}"
    elif body.get("status") != "pending" and not 0 <= body.get("postedDate", 0) <= call.now:
        problem = f"postedDate is between 0 and the sandbox's present, which is {call.now}, unless status is pending"
    if problem:
        raise invalid(problem)
    return amount
