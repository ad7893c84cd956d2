"""``error.reason``: the API's message where a log may hold it; and where exceptions say they come from."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
from http import HTTPStatus
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
        "Invalid (Finicity-App-Key).",
        "Missing parameter: customerId, startDate",
        "The consumer can't be deleted",
        "Too many requests at this institution, try again later",
        "Invalid date range: the start is after the end",
    ],
)
def test_what_the_api_says_to_everybody_is_kept(message: str) -> None:
    assert impersonal(message, sent()) == message


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("Invalid SSN 900-12-3456", "Invalid SSN ***"),
        ("Invalid SSN 90 01 23 45 6", "Invalid SSN ***"),
        ("Invalid date of birth 01-02-85", "Invalid date of birth ***"),
        ("Invalid phone (801) 555 0100", "Invalid phone (***) ***"),
        ("Invalid SSN \u0669\u0660\u0660", "Invalid SSN ***"),
        ("The balance is $45.1.", "The balance is $***."),
        ("There is no customer 1005061234", "There is no customer ***"),
        ("Customer ada@example.com exists", "Customer *** exists"),
        ("Customer <ada@example>, exists", "Customer *** exists"),
        ("Invalid value 'grace'", "Invalid value '***'"),
        ("Invalid value: \u201cgrace\u201d", 'Invalid value: "***"'),
        ("Invalid value: firstName=grace", "Invalid value: ***"),
        ("Customer Grace Hopper exists", "Customer *** exists"),
        ("customer grace hopper exists", "customer *** exists"),
        ("CUSTOMER GRACE HOPPER EXISTS", "CUSTOMER *** EXISTS"),
        ("Customer \u738b\u5c0f\u660e exists", "Customer *** exists"),
        ("Customer Jos\u00e9 exists", "Customer *** exists"),
        ("Customer Jose\u0301 exists", "Customer *** exists"),
        ("customerGrace exists", "*** exists"),
        ("Grace exists already", "*** exists already"),
        ("Day Long exists", "*** exists"),
        ("User jsmith is not authorized", "User *** is not authorized"),
        ("Request failed at https://example.com/x", "Request failed at ***"),
        # What the request sent.
        ("The name quentin is taken", "The name *** is taken"),
        ("Invalid parameter: open in new window", "Invalid parameter: *** in *** window"),
        ("The search for lovelace failed", "The search for *** failed"),
        ("***", None),
        ("Grace Hopper, 5", None),
        ("", None),
        ("  ", None),
    ],
)
def test_what_may_be_personal_is_masked(message: str, reason: str | None) -> None:
    content = BODY.replace(b'["vip"]', b'["Open", {"label": "new"}]')

    assert impersonal(message, sent(content)) == reason


@pytest.mark.parametrize("status", [status for status in HTTPStatus if status >= HTTPStatus.BAD_REQUEST])
def test_the_phrases_of_statuses_are_kept(status: HTTPStatus) -> None:
    reason = impersonal(status.phrase, sent(None, ""))

    # Two of their words are also surnames.
    assert reason == status.phrase.replace("Long", "***").replace("Fields", "***")


@given(
    st.text(st.characters(categories=["Ll", "Lu"]), min_size=2), st.sampled_from(["Invalid {}", "The name {} is taken"])
)
def test_nothing_that_was_sent_is_in_a_reason(name: str, message: str) -> None:
    content = b'{"name": [{"first": %s}]}' % json.dumps(name).encode()

    reason = impersonal(message.format(name), sent(content, ""))

    assert name.casefold() not in re.findall(r"\w+", (reason or "").casefold())


@given(st.text())
def test_no_number_and_nothing_but_plain_text_is_in_a_reason(message: str) -> None:
    reason = impersonal(message, sent(None, "")) or ""

    assert reason.isascii()
    assert not any(each.isdigit() for each in reason)


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
    assert (told.reason, error("No customer 1005061234").reason) == ("Invalid customer type", "No customer ***")
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
