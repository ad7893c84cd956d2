"""Mocks that take a client for their specification know the whole tree, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
from calls import CALLS
from clients import KEYS, finished
from written_calls import written

from open_banking import AsyncClient, Client, models

if TYPE_CHECKING:
    from collections.abc import Callable

WAYS: dict[str, Callable[[type[Any]], Any]] = {
    "class": mock.create_autospec,
    "instance of the class": lambda kind: mock.create_autospec(kind, instance=True),
    "what the class makes": lambda kind: mock.create_autospec(kind)(**KEYS),
    "instance of the class, nothing to be set": lambda kind: mock.create_autospec(kind, instance=True, spec_set=True),
    "client": lambda kind: mock.create_autospec(kind(**KEYS)),
    "instance of a client": lambda kind: mock.create_autospec(kind(**KEYS), instance=True),
    "class of one's own": lambda kind: mock.create_autospec(type("Own", (kind,), {}), instance=True),
    "copy of a client": lambda kind: mock.create_autospec(kind(**KEYS).with_options(timeout=5)),
}


def at(mocked: Any, way: tuple[str, ...]) -> Any:
    for name in way:
        mocked = getattr(mocked, name)
    return mocked


@pytest.fixture(scope="module", params=WAYS)
def mocked(request: pytest.FixtureRequest) -> Callable[[type[Any]], Any]:
    """A mock of either class, made once in each way."""
    made: dict[type[Any], Any] = {}

    def make(kind: type[Any]) -> Any:
        if kind not in made:
            made[kind] = WAYS[request.param](kind)
        return made[kind]

    return make


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_every_call_can_be_made(kind: type[Any], mocked: Callable[[type[Any]], Any]) -> None:
    client = mocked(kind)
    for operation in CALLS:
        call = written(operation)
        function = call.function(client)
        function.reset_mock()
        function.return_value = f"response to {operation}"
        assert call.made(client) == f"response to {operation}"
        (function.assert_awaited_once_with if kind is AsyncClient else function.assert_called_once_with)(
            **call.arguments
        )
    assert len(CALLS) == 164


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_is_not_there_is_refused(kind: type[Any], mocked: Callable[[type[Any]], Any]) -> None:
    client = mocked(kind)
    for wrong in (
        "aggregations",
        "aggregation.v9",
        "aggregation.v1.custmers",
        "aggregation.v1.customers.fetch",
        "accounts",
    ):
        with pytest.raises(AttributeError, match=wrong.rpartition(".")[2]):
            at(client, tuple(wrong.split(".")))


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("operation", sorted(CALLS))
def test_arguments_that_a_call_does_not_take_are_refused(operation: str, kind: type[Any]) -> None:
    client = mocks(kind)
    call = written(operation)
    function, arguments = call.function(client), call.arguments
    assert isinstance(function, mock.AsyncMock) is (kind is AsyncClient)
    wrong: list[tuple[tuple[Any, ...], dict[str, Any]]] = [((), {**arguments, "unknown": 1}), (("1",), arguments)]
    if arguments:
        wrong.append(((), {f"{name}_": value for name, value in arguments.items()}))
    for positional, keywords in wrong:
        with pytest.raises(TypeError):
            function(*positional, **keywords)


MADE: dict[type[Any], Any] = {}


def mocks(kind: type[Any]) -> Any:
    """A mock of the class, which is made once: that takes half a second."""
    return MADE.setdefault(kind, MADE.get(kind) or mock.create_autospec(kind, instance=True))


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_a_client_does_besides_its_calls_is_there_too(kind: type[Any]) -> None:
    client = mocks(kind)
    client.with_options(timeout=5)
    client.paginate(client.aggregation.v1.customers.list, limit=5)
    client.pages(client.aggregation.v1.customers.list)
    client.capture_responses()
    finished(client.wait_for_report(models.VOAReportAck.from_dict({}), timeout=5))
    finished(client.close())
    with pytest.raises(TypeError):
        client.close("now")
    with pytest.raises(TypeError):
        client.wait_for_report(acknowledgement="u4hstnnak45g")


def test_mock_is_taken_for_a_client() -> None:
    assert isinstance(mocks(Client), Client)
    assert isinstance(mocks(AsyncClient), AsyncClient)
