"""What a call raises when the API refuses it, fails, or does not respond."""

from __future__ import annotations

import asyncio
import copy
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import misbehaving
import pytest
from clients import finished, get_customer
from wire import APP_KEY, APP_TOKEN

from open_banking import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncClient,
    AuthenticationError,
    BadRequestError,
    Client,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    InvalidRequestError,
    MFAChallengeError,
    NotFoundError,
    OpenBankingError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodingError,
    errors,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from clients import Clients
    from wire import Wire

    from open_banking.params import PartnerCredentialsParams


@pytest.fixture
def failed(each_client: Any, wire: Wire) -> Callable[..., Any]:
    """Calls GetCustomer, sync or async, and gives the error that it raises."""

    def call(kind: type[OpenBankingError] = APIStatusError) -> Any:
        with pytest.raises(kind) as caught:
            finished(get_customer(each_client))
        assert len(wire.sent) == 1
        return caught.value

    return call


def texts(error: BaseException) -> str:
    """All that a traceback of the error shows, the errors that caused it included."""
    return "".join(traceback.format_exception(error)) + repr(error) + str(error)


# Statuses


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (429, RateLimitError),
        (500, InternalServerError),
        (502, InternalServerError),
        (503, InternalServerError),
        (504, InternalServerError),
        (599, InternalServerError),
        (203, MFAChallengeError),
        (402, APIStatusError),
        (405, APIStatusError),
        (408, APIStatusError),
        (410, APIStatusError),
        (422, APIStatusError),
        (300, APIStatusError),
        (304, APIStatusError),
    ],
)
def test_status_determines_the_class(
    status: int, kind: type[APIStatusError], failed: Callable[..., Any], wire: Wire
) -> None:
    wire.responds(status, json={"code": 10001, "message": "No"}, headers={"X-Request-Id": "r-1"})
    error = failed()
    assert type(error) is kind
    assert (error.status_code, error.code, error.message) == (status, "10001", "No")
    assert (error.operation, error.headers["x-request-id"]) == ("GetCustomer", "r-1")
    assert error.body == {"code": 10001, "message": "No"}
    assert (error.request.method, error.request.url.path) == ("GET", "/aggregation/v1/customers/1005061234")


def test_all_errors_are_one_kind() -> None:
    for name in errors.__all__:
        kind = getattr(errors, name)
        assert issubclass(kind, OpenBankingError), name
    for kind in (BadRequestError, MFAChallengeError, InternalServerError):
        assert issubclass(kind, APIStatusError)
    assert issubclass(APITimeoutError, APIConnectionError)
    assert not issubclass(APIStatusError, APIConnectionError)
    assert issubclass(InvalidRequestError, ValueError)
    assert issubclass(ConfigurationError, ValueError)


# Secrets


@pytest.mark.parametrize("secret", [APP_KEY, APP_TOKEN], ids=["key", "token"])
@pytest.mark.parametrize(
    "echo",
    [
        pytest.param(lambda secret: {"json": {"code": 1, "message": f"Invalid ({secret})"}}, id="message"),
        pytest.param(lambda secret: {"json": {"code": secret, "message": "Invalid"}}, id="code"),
        pytest.param(lambda secret: {"text": f"Invalid ({secret})"}, id="text"),
        pytest.param(lambda secret: {"text": f"<error><message>{secret}</message></error>"}, id="XML"),
        pytest.param(
            lambda secret: {"json": {"Errors": {"Error": [{"ReasonCode": secret, "Description": secret}]}}}, id="errors"
        ),
        pytest.param(lambda secret: {"json": secret}, id="JSON text"),
        pytest.param(lambda secret: {"extensions": {"reason_phrase": f"Bad {secret}".encode()}}, id="reason phrase"),
        pytest.param(lambda secret: {"text": "x" * (500 - len(secret) + 2) + secret}, id="where a text is cut"),
    ],
)
def test_what_the_api_echoes_shows_no_secret(
    secret: str, echo: Callable[[str], dict[str, Any]], failed: Callable[..., Any], wire: Wire
) -> None:
    wire.responds(401, **echo(secret))
    error = failed(AuthenticationError)
    # The name that the key begins with is none, what follows is.
    assert secret[:14] not in texts(error)
    assert secret[:14] not in error.message


@pytest.mark.parametrize("secret", [APP_KEY, APP_TOKEN], ids=["key", "token"])
@pytest.mark.parametrize(
    "kind", [httpx.ConnectError, httpx.LocalProtocolError, httpx.ProxyError, httpx.ReadTimeout, httpx.ConnectTimeout]
)
def test_error_of_a_connection_shows_no_secret(
    secret: str, kind: type[httpx.TransportError], failed: Callable[..., Any], wire: Wire
) -> None:
    wire.fails(kind(f"Illegal header value b'{secret}'"))
    error = failed(APIConnectionError)
    assert secret not in str(error)
    assert secret not in repr(error)


def test_request_of_an_error_carries_no_keys(failed: Callable[..., Any], wire: Wire) -> None:
    wire.responds(500)
    request = failed().request
    assert wire.sent[0].headers["Finicity-App-Key"] == APP_KEY
    assert [value for value in request.headers.values() if value in {APP_KEY, APP_TOKEN}] == []
    assert request.headers["Accept"] == "application/json"


def test_request_of_a_wrong_response_carries_no_keys(failed: Callable[..., Any], wire: Wire) -> None:
    wire.responds(200, text="<html>")
    request = failed(ResponseDecodingError).request
    assert [value for value in request.headers.values() if value in {APP_KEY, APP_TOKEN}] == []
    assert request.url.path == "/aggregation/v1/customers/1005061234"


def test_errors_of_authentication_keep_no_partner_secret(client: Client, wire: Wire) -> None:
    wire.responds(401, json={"code": 10001, "message": "Invalid credentials"})
    # Not in the call itself, whose source lines a traceback shows.
    credentials: PartnerCredentialsParams = {"partner_id": "1234583871234", "partner_secret": "aqJ5Ic4SEVx2IgDQ6oR4"}
    with pytest.raises(AuthenticationError) as caught:
        client.aggregation.v2.partners.authentication.create(data=credentials)
    assert "aqJ5Ic4SEVx2IgDQ6oR4" not in texts(caught.value)
    assert b"aqJ5Ic4SEVx2IgDQ6oR4" not in caught.value.request.content
    assert b"aqJ5Ic4SEVx2IgDQ6oR4" not in pickle.dumps(caught.value)


# No response


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx.ConnectError("Connection refused"), APIConnectionError),
        (httpx.ReadError(""), APIConnectionError),
        (httpx.WriteError("Broken pipe"), APIConnectionError),
        (httpx.RemoteProtocolError("Server disconnected"), APIConnectionError),
        (httpx.ProxyError("407"), APIConnectionError),
        (httpx.DecodingError("incorrect header check"), APIConnectionError),
        (httpx.ConnectTimeout(""), APITimeoutError),
        (httpx.ReadTimeout("The read operation timed out"), APITimeoutError),
        (httpx.WriteTimeout(""), APITimeoutError),
        (httpx.PoolTimeout(""), APITimeoutError),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value.__name__,
)
def test_no_response_is_an_error_of_the_connection(
    raised: httpx.RequestError, kind: type[APIConnectionError], failed: Callable[..., Any], wire: Wire
) -> None:
    wire.fails(raised)
    error = failed(OpenBankingError)
    assert type(error) is kind
    assert error.operation == "GetCustomer"
    assert error.request.url.path == "/aggregation/v1/customers/1005061234"
    assert error.__cause__ is raised
    assert str(error).startswith("GetCustomer: ")
    assert type(raised).__name__ in str(error)


def test_refused_connection_is_reported() -> None:
    async def call(arguments: dict[str, Any]) -> None:
        async with AsyncClient(**arguments) as client:
            await client.aggregation.v1.customers.get(customer_id="1005061234")

    with misbehaving.Server(misbehaving.Connection.hold, listens=False) as server:
        arguments: dict[str, Any] = {
            "finicity_app_key": APP_KEY,
            "finicity_app_token": APP_TOKEN,
            "base_url": server.url,
            "max_retries": 0,
        }
        refused = "GetCustomer: ConnectError"
        with Client(**arguments) as client, pytest.raises(APIConnectionError, match=refused) as caught:
            client.aggregation.v1.customers.get(customer_id="1005061234")
        assert not isinstance(caught.value, APITimeoutError)
        with pytest.raises(APIConnectionError, match=refused):
            asyncio.run(call(arguments))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("follow", [True, False], ids=["following client", "plain client"])
def test_redirect_is_not_followed(status: int, follow: bool, clients: Clients) -> None:  # noqa: FBT001  # a column of the table
    clients.wire.responds(status, headers={"Location": "https://elsewhere.example/customers"})
    client = clients.make(adds={"follow_redirects": follow})
    with pytest.raises(APIStatusError) as caught:
        clients.result(get_customer(client))
    assert caught.value.status_code == status
    assert [request.url.host for request in clients.wire.sent] == ["api.finicity.com"]


# Copies


def attributes(error: Any) -> dict[str, Any]:
    """What an error carries, with its request as what can be compared."""
    kept = dict(vars(error))
    request: httpx.Request = kept.pop("request")
    kept["request"] = (request.method, request.url, request.headers, request.read())
    return kept


@pytest.mark.parametrize(
    "response",
    [
        pytest.param({"status": 404, "json": {"code": 14001, "message": "Customer not found"}}, id="JSON"),
        pytest.param({"status": 401, "text": "Invalid", "headers": {"X-Request-Id": "r-1"}}, id="text"),
        pytest.param({"status": 429}, id="nothing"),
        pytest.param({"status": 203}, id="challenge"),
        pytest.param({"status": 302}, id="redirect"),
        pytest.param({"status": 200, "text": "<html>"}, id="no JSON"),
        pytest.param(httpx.ConnectError("Connection refused"), id="connection"),
        pytest.param(httpx.ReadTimeout(""), id="timeout"),
    ],
)
@pytest.mark.parametrize(
    "copied",
    [
        pytest.param(copy.copy, id="copy"),
        pytest.param(copy.deepcopy, id="deepcopy"),
        *(
            pytest.param(lambda error, p=protocol: pickle.loads(pickle.dumps(error, p)), id=f"pickle {protocol}")  # noqa: S301  # our own bytes
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ),
    ],
)
def test_errors_survive_copies(response: Any, copied: Callable[[Any], Any], client: Client, wire: Wire) -> None:
    if isinstance(response, Exception):
        wire.fails(response)
    else:
        wire.responds(**response)
    with pytest.raises(OpenBankingError) as caught:
        client.connect.v2.generate.create(data={"partner_id": "1234583871234"})
    error: Any = caught.value
    twin = copied(error)
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert twin.args == error.args
    assert attributes(twin) == attributes(error)


@pytest.mark.parametrize("kind", [ConfigurationError, InvalidRequestError])
def test_errors_without_a_request_survive_copies(kind: type[OpenBankingError]) -> None:
    error = kind("customer_id is empty")
    for twin in (copy.deepcopy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301  # our own bytes
        assert type(twin) is kind
        assert str(twin) == "customer_id is empty"
