"""``error.reason``: the API's message where a log may hold it; and where exceptions say they come from."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from open_banking import APIStatusError, Client, errors, webhooks
from open_banking._runtime.impersonal import impersonal
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request

if TYPE_CHECKING:
    from wire import Wire

OPERATION = Operation(name="ModifyCustomer", method="PUT", path="/aggregation/v1/customers/{customerId}")
BODY = b'{"firstName": "Quentin", "lastName": "de la Cruz", "ssn": "900-12-3456", "tags": ["vip"]}'


def sent(content: bytes | None = BODY, query: str = "search=Lovelace%20Ada") -> Request:
    return Request(OPERATION, "/aggregation/v1/customers/1005061234", query=query, content=content)


@pytest.mark.parametrize(
    "message",
    [
        "Invalid parameter",
        "Unauthorized",
        "Institution not found",
        "No such customer",
        "The report is already running",
        "Missing App Key",
        "Too many requests at this institution, try again later",
        "Invalid date range: the start is after the end",
    ],
)
def test_what_the_api_says_to_everybody_is_kept(message: str) -> None:
    assert impersonal(message, sent()) == message


@pytest.mark.parametrize(
    "message",
    [
        "Invalid SSN 900-12-3456",
        "Invalid phone (801) 555 0100",
        "No customer 1005061234",
        "Customer ada@example.com exists",
        "Invalid value 'grace'",
        "Invalid value: firstName=grace",
        "Customer Grace Hopper exists",
        "Grace Hopper exists",
        "Grace exists already",
        "The name quentin is taken",
        "The name cruz is taken",
        "The search for lovelace failed",
        "The tag vip is not allowed",
        "Request failed at https://example.com/x",
        "",
        "  ",
    ],
)
def test_what_may_be_personal_is_not(message: str) -> None:
    assert impersonal(message, sent()) is None


@given(
    st.text(st.characters(categories=["Ll", "Lu"]), min_size=2), st.sampled_from(["Invalid {}", "The name {} is taken"])
)
def test_nothing_that_was_sent_is_in_a_reason(name: str, message: str) -> None:
    content = b'{"name": [{"first": %s}]}' % json.dumps(name).encode()

    reason = impersonal(message.format(name), sent(content, ""))

    assert reason is None


@pytest.mark.parametrize("content", [None, b"", b"no JSON", b"[" * 100_000])
def test_any_request_has_a_reason(content: bytes | None) -> None:
    assert impersonal("Unauthorized", sent(content, "")) == "Unauthorized"


def test_an_error_has_its_reason(client: Client, wire: Wire) -> None:
    def error(message: str) -> APIStatusError:
        wire.responds(400, json={"code": 14016, "message": message})
        with pytest.raises(APIStatusError) as caught:
            client.aggregation.v1.customers.get(customer_id="1005061234")
        return caught.value

    told = error("Invalid customer type")
    assert (told.reason, error("No customer 1005061234").reason) == ("Invalid customer type", None)
    for same in (copy.copy(told), pickle.loads(pickle.dumps(told))):  # noqa: S301  # our own
        assert same.reason == told.reason


PUBLIC: list[tuple[str, Any]] = [
    *(("open_banking.errors", getattr(errors, name)) for name in errors.__all__),
    *(
        ("open_banking.webhooks", value)
        for name in webhooks.__all__
        if isinstance(value := getattr(webhooks, name), type) and issubclass(value, Exception)
    ),
]


@pytest.mark.parametrize(("module", "kind"), PUBLIC)
def test_an_exception_comes_from_where_users_import_it(module: str, kind: type[Exception]) -> None:
    assert kind.__module__ == module
    assert pickle.loads(pickle.dumps(kind)) is kind  # noqa: S301  # our own


def test_a_traceback_names_the_public_module() -> None:
    program = "import open_banking; raise open_banking.InvalidRequestError('said')"

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603  # our own program

    assert ended.stderr.splitlines()[-1] == "open_banking.errors.InvalidRequestError: said"
