"""Operations that the document marks as deprecated, or that it dropped: they go on working, and a call warns."""

from __future__ import annotations

import asyncio
import inspect
import traceback
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from generating import Generated, document, generate

from open_banking import AsyncClient, Client, InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATIONS = """
/things/{thingId}:
  get:
    operationId: GetThing
    deprecated: true
    parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]
    responses: {'204': {description: Nothing.}}
/old-things:
  get:
    operationId: GetOldThings
    deprecated: true
    x-withdrawn: 1.42.0
    responses: {'204': {description: Nothing.}}
/new-things:
  get:
    operationId: GetNewThings
    responses: {'204': {description: Nothing.}}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(document(OPERATIONS), tmp_path_factory.mktemp("deprecated"))


def _keys(transport: Any) -> dict[str, Any]:
    return {
        "finicity_app_key": "key",
        "finicity_app_token": "token",
        "base_url": "https://api.test",
        "httpx_client": transport,
    }


@pytest.fixture
def client() -> Iterator[Client]:
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204))) as transport:
        yield Client(**_keys(transport))


def test_a_call_warns_at_the_line_of_the_caller(made: Generated, client: Client) -> None:
    line = inspect.currentframe().f_lineno + 2  # type: ignore[union-attr]  # CPython has frames
    with pytest.warns(DeprecationWarning, match="^GetThing is deprecated in the API$") as caught:
        made.operation("GetThing").sync(client, thing_id="1")

    assert [(each.filename, each.lineno) for each in caught] == [(__file__, line)]


def test_an_async_call_warns_where_it_is_awaited(made: Generated) -> None:
    lines: list[int] = []

    async def run() -> None:
        handler = httpx.MockTransport(lambda _: httpx.Response(204))
        async with httpx.AsyncClient(transport=handler) as transport, AsyncClient(**_keys(transport)) as client:
            lines.append(inspect.currentframe().f_lineno + 1)  # type: ignore[union-attr]  # CPython has frames
            await made.operation("GetThing").asyncio(client, thing_id="1")

    with pytest.warns(DeprecationWarning, match="GetThing") as caught:
        asyncio.run(run())

    assert [(each.filename, each.lineno) for each in caught] == [(__file__, *lines)]


def test_the_warning_of_a_withdrawn_operation_names_the_version(made: Generated, client: Client) -> None:
    said = r"^GetOldThings is deprecated: version 1\.42\.0 of the API dropped it$"
    with pytest.warns(DeprecationWarning, match=said):
        made.operation("GetOldThings").sync(client)


def test_other_operations_do_not_warn(made: Generated, client: Client) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made.operation("GetNewThings").sync(client)

    assert not hasattr(made.operation("GetNewThings").sync, "__deprecated__")


def test_invalid_arguments_are_told_first(made: Generated, client: Client) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(InvalidRequestError):
            made.operation("GetThing").sync(client, thing_id="")


def test_where_warnings_are_errors_no_frame_of_ours_holds_the_arguments(made: Generated, client: Client) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning) as raised:
            made.operation("GetThing").sync(client, thing_id="secret-id")

    frames = [frame for frame, _ in traceback.walk_tb(raised.value.__traceback__)][1:]
    assert frames
    assert not [frame.f_code.co_name for frame in frames if "secret-id" in repr(frame.f_locals)]


@pytest.mark.parametrize("function", ["sync", "asyncio"])
def test_the_functions_say_that_they_are_deprecated(made: Generated, function: str) -> None:
    withdrawn = getattr(made.operation("GetOldThings"), function)

    assert withdrawn.__deprecated__ == "GetOldThings is deprecated: version 1.42.0 of the API dropped it"
    assert "Deprecated: Version 1.42.0 of the API dropped this operation." in withdrawn.__doc__


def test_the_facts_of_the_operation_say_so(made: Generated) -> None:
    facts = [made.operation(name).OPERATION for name in ("GetThing", "GetOldThings", "GetNewThings")]

    assert [(each.deprecated, each.withdrawn) for each in facts] == [(True, None), (True, "1.42.0"), (False, None)]
