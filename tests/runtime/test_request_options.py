"""The options of one call: what they change of its request, and which are refused."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from clients import finished
from wire import APP_KEY, APP_TOKEN

from open_banking import Client, OpenBankingError

if TYPE_CHECKING:
    from wire import Wire


def test_options_reach_the_wire(client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(
        start=1,
        request_options={
            "timeout": 7,
            "additional_headers": {"X-Trace": "abc", "accept": "application/xml"},
            "additional_params": {"a b": "c&d", "flag": True, "count": 2, "absent": None},
        },
    )
    (request,) = wire.sent
    assert request.extensions["timeout"] == {"connect": 7, "read": 7, "write": 7, "pool": 7}
    assert request.headers["X-Trace"] == "abc"
    assert request.headers.get_list("Accept") == ["application/xml"]
    assert request.headers["Finicity-App-Key"] == APP_KEY
    assert wire.query == "start=1&a%20b=c%26d&flag=true&count=2"


def test_options_end_with_their_call(client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(
        request_options={"timeout": 7, "additional_headers": {"X-Trace": "abc"}, "additional_params": {"a": 1}}
    )
    client.aggregation.v1.customers.list()
    request = wire.sent[1]
    assert request.extensions["timeout"]["read"] == 60
    assert "X-Trace" not in request.headers
    assert request.url.query == b""


def test_parameters_of_a_call_without_any_are_its_query(each_client: Any, wire: Wire) -> None:
    finished(each_client.aggregation.v1.customers.get(customer_id=1, request_options={"additional_params": {"a": 1}}))
    assert (wire.path, wire.query) == ("/aggregation/v1/customers/1", "a=1")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timout": 5}, "'timout'"),
        ({"headers": {}}, "'headers'"),
        ({"additional_headers": {"X-Trace": None}}, "X-Trace"),
        ({"additional_headers": {"X-Trace": 5}}, "X-Trace"),
        ({"additional_headers": {"X-Trace": "a\r\nX-Other: b"}}, "X-Trace"),
        ({"additional_headers": {"X-Trace": "Zoë"}}, "X-Trace"),
        ({"additional_headers": {"X-Trace\r\nX-Other": "a"}}, "X-Trace"),
        ({"additional_headers": {"": "a"}}, "additional_headers"),
        ({"additional_params": {"a": {"b": 1}}}, "'a'"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": -1}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"timeout": math.nan}, "timeout"),
        ({"timeout": [5]}, "timeout"),
    ],
)
def test_unusable_option_is_refused(options: Any, said: str, client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(request_options={"timeout": 1})  # 1 == True, and must not let it pass
    with pytest.raises(OpenBankingError, match=said):
        client.aggregation.v1.customers.list(request_options=options)
    assert len(wire.sent) == 1


@pytest.mark.parametrize(
    ("of_client", "of_call", "plain", "statement"),
    [
        pytest.param({}, {}, 60, 180, id="default"),
        pytest.param({"timeout": 10}, {}, 10, 180, id="of the client"),
        pytest.param({"timeout": httpx.Timeout(10)}, {}, 10, 180, id="of the client, httpx's"),
        pytest.param({"timeout": None}, {}, None, 180, id="of the client, none"),
        pytest.param({"timeout": 10}, {"timeout": 5}, 5, 5, id="of the call"),
        pytest.param({"timeout": 10}, {"timeout": httpx.Timeout(5)}, 5, 5, id="of the call, httpx's"),
        pytest.param({"timeout": 10}, {"timeout": None}, None, None, id="of the call, none"),
    ],
)
def test_timeout_of_a_call_takes_precedence_over_the_operations_over_the_clients(
    of_client: Any, of_call: Any, plain: float | None, statement: float | None, wire: Wire
) -> None:
    client = Client(
        finicity_app_key=APP_KEY,
        finicity_app_token=APP_TOKEN,
        httpx_client=httpx.Client(transport=wire.transport),
        **of_client,
    )
    client.aggregation.v1.customers.get(customer_id="1005061234", request_options=of_call)
    client.aggregation.v1.customers.accounts.statement.list(
        customer_id="1005061234", account_id="5011648377", request_options=of_call
    )
    assert [request.extensions["timeout"] for request in wire.sent] == [
        dict.fromkeys(("connect", "read", "write", "pool"), seconds) for seconds in (plain, statement)
    ]
