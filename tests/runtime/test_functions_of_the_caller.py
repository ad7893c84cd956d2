"""Policies, on_retry and on_poll: plain functions for a Client, also ones to be awaited for an AsyncClient."""

from __future__ import annotations

import asyncio
import gc
import types
import warnings
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock

import httpx
import pytest
from clients import CREDENTIALS, KEYS, get_customer, get_owner

from open_banking import (
    APIStatusError,
    APITimeoutError,
    AsyncClient,
    Client,
    ConfigurationError,
    OperationDeniedError,
    Retry,
    models,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from clients import Clients

OWNER = "GetAccountOwner"
ACK = models.VOAReportAck.from_dict({"id": "r", "customerId": 1})


class NumpyTrue:
    """What numpy's booleans do: they are true, equal to True, and not it."""

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        return bool(other) is True

    __hash__ = None  # type: ignore[assignment]  # nobody needs it


# Every result but True itself.
NOT_TRUE = [1, 1.0, "yes", "True", "allow", "deny", "no", [1], {"allow": True}, object(), NumpyTrue(), ..., mock.ANY]
NOT_TRUE += [False, None, 0, "", [], NotImplemented, lambda: True, bool]


def named(value: object) -> str:
    """A name of a value for a test's id: the same in every process."""
    text = ascii(value)
    return type(value).__name__ if " at 0x" in text else text


class Form(NamedTuple):
    """A way to write a function that gives ``result`` for its one argument, which it passes on to ``seen``."""

    make: Callable[[Any, Callable[[Any], None]], Any]
    seen_at_once: bool = True
    """Whether it can be seen that it has to be awaited before it is called."""


def _async_def(result: Any, seen: Callable[[Any], None]) -> Any:
    async def function(argument: Any) -> Any:
        seen(argument)
        return result

    return function


def _lambda(result: Any, seen: Callable[[Any], None]) -> Any:
    function = _async_def(result, seen)
    return lambda argument: function(argument)  # noqa: PLW0108  # it cannot be seen to be async


def _async_method(result: Any, seen: Callable[[Any], None]) -> Any:
    class Holder:
        async def method(self, argument: Any) -> Any:
            seen(argument)
            return result

    return Holder().method


def _async_static_method(result: Any, seen: Callable[[Any], None]) -> Any:
    class Holder:
        @staticmethod
        async def method(argument: Any) -> Any:
            seen(argument)
            return result

    return Holder.method


def _async_call(result: Any, seen: Callable[[Any], None]) -> Any:
    class Function:
        async def __call__(self, argument: Any) -> Any:
            seen(argument)
            return result

    return Function()


def _partial(result: Any, seen: Callable[[Any], None]) -> Any:
    async def function(_: str, argument: Any) -> Any:
        seen(argument)
        return result

    return partial(partial(function), "budget")


def _generator_based(result: Any, seen: Callable[[Any], None]) -> Any:
    @types.coroutine
    def function(argument: Any) -> Generator[None, None, Any]:
        seen(argument)
        yield
        return result

    return function


def _async_mock(result: Any, seen: Callable[[Any], None]) -> Any:
    def respond(argument: Any) -> Any:
        seen(argument)
        return result

    return mock.AsyncMock(side_effect=respond)


def _awaitable(result: Any, seen: Callable[[Any], None]) -> Any:
    class Result:
        def __await__(self) -> Generator[None, None, Any]:
            yield
            return result

    def function(argument: Any) -> Any:
        seen(argument)
        return Result()

    return function


def _task(result: Any, seen: Callable[[Any], None]) -> Any:
    loops: list[asyncio.AbstractEventLoop] = []

    def function(argument: Any) -> Any:
        seen(argument)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # as in a blocking program that has a loop elsewhere
            loop = asyncio.new_event_loop()
            loops.append(loop)
        future = loop.create_future()
        future.set_result(result)
        for each in loops:
            each.close()
        return future

    return function


TO_BE_AWAITED = {
    "async def": Form(_async_def),
    "method": Form(_async_method),
    "static method": Form(_async_static_method),
    "object with async __call__": Form(_async_call),
    "partial of async def": Form(_partial),
    "AsyncMock": Form(_async_mock),
    "partial of an object": Form(lambda result, seen: partial(_async_call(result, seen)), seen_at_once=False),
    "lambda": Form(_lambda, seen_at_once=False),
    "object with an awaitable": Form(_awaitable, seen_at_once=False),
    "future": Form(_task, seen_at_once=False),
    "generator": Form(_generator_based, seen_at_once=False),
}
each_form = pytest.mark.parametrize("form", TO_BE_AWAITED)


@contextmanager
def without_a_word() -> Iterator[None]:
    """No warning that something was never awaited, also not later."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        yield
        gc.collect(1)  # what was made just now
    assert [str(each.message) for each in said] == []


def given(form: str, seen: list[Any] | None = None, *, result: Any = True) -> Any:
    """A function in this form."""
    return TO_BE_AWAITED[form].make(result, (seen if seen is not None else []).append)


def wait(client: Any, **options: Any) -> Any:
    return client.wait_for_report(ACK, **options)


# Policies


@pytest.mark.parametrize("result", NOT_TRUE, ids=named)
def test_only_true_itself_permits(result: Any, clients: Clients) -> None:
    client = clients.make(billable=lambda _: result)
    with pytest.raises(OperationDeniedError, match=f"{OWNER} is billable.*nothing was sent") as caught:
        clients.result(get_owner(client))
    assert ("only True permits" in str(caught.value)) is (result is not False)
    assert clients.wire.sent == []


def test_true_permits(clients: Clients) -> None:
    clients.result(get_owner(clients.make(billable=lambda _: True)))
    assert len(clients.wire.sent) == 1


@each_form
def test_policy_to_be_awaited_is_awaited_or_refused(form: str, clients: Clients) -> None:
    asked: list[Any] = []
    with without_a_word():
        if clients.blocks:
            with pytest.raises(ConfigurationError, match=r"billable is async.*plain function, or use AsyncClient"):
                get_owner(clients.make(billable=given(form, asked)))
            assert clients.wire.sent == []
        else:
            clients.result(get_owner(clients.make(billable=given(form, asked))))
            assert [operation.name for operation in asked] == [OWNER]
            assert len(clients.wire.sent) == 1


@pytest.mark.parametrize("form", [name for name, form in TO_BE_AWAITED.items() if form.seen_at_once])
def test_what_can_be_seen_to_be_awaited_is_refused_when_a_client_is_made(form: str) -> None:
    for option in ("billable", "on_retry"):
        with pytest.raises(ConfigurationError, match=f"{option} is async"):
            Client(**KEYS, **{option: given(form)})
        AsyncClient(**KEYS, **{option: given(form)})


@pytest.mark.parametrize("result", NOT_TRUE, ids=named)
@pytest.mark.parametrize("form", ["async def", "object with an awaitable", "future"])
def test_policy_that_is_awaited_permits_by_true_itself(form: str, result: Any, clients: Clients) -> None:
    with without_a_word():
        if clients.blocks:
            with pytest.raises(ConfigurationError, match="billable is async"):
                get_owner(clients.make(billable=given(form, result=result)))
        else:
            with pytest.raises(OperationDeniedError, match=f"{OWNER} is billable.*nothing was sent"):
                clients.result(get_owner(clients.make(billable=given(form, result=result))))
    assert clients.wire.sent == []


@each_form
def test_with_options_takes_a_policy_by_the_same_rule(form: str, clients: Clients) -> None:
    client = clients.make()
    with without_a_word():
        if clients.blocks:
            with pytest.raises(ConfigurationError, match="billable is async"):
                get_owner(client.with_options(billable=given(form)))
            assert clients.wire.sent == []
        else:
            clients.result(get_owner(client.with_options(billable=given(form))))
            with pytest.raises(OperationDeniedError):
                clients.result(get_owner(client.with_options(billable=given(form, result=1))))
            # A copy of the copy has it, too.
            with pytest.raises(OperationDeniedError):
                clients.result(
                    get_owner(client.with_options(billable=given(form, result=False)).with_options(timeout=5))
                )
            assert len(clients.wire.sent) == 1


@pytest.mark.parametrize("awaited", [False, True])
def test_error_of_a_policy_is_raised(awaited: bool, clients: Clients) -> None:  # noqa: FBT001  # a column of the table
    def fail(_: object) -> bool:
        raise LookupError("no budget")

    async def fail_later(_: object) -> bool:  # as a policy that asks a database
        raise LookupError("no budget")

    clients.wire.responds_with(tokens_then(httpx.Response(503)))
    policy = fail_later if awaited and not clients.blocks else fail
    with pytest.raises(LookupError, match="no budget"):
        clients.result(get_owner(clients.make(billable=policy, **CREDENTIALS)))
    assert clients.wire.sent == []


def tokens_then(*responses: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    """A new token for each authentication; to other requests these responses, the last one again and again."""
    left, number = list(responses), iter(range(1, 100))

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/authentication"):
            return httpx.Response(200, json={"token": f"token-{next(number)}"})
        return left.pop(0) if len(left) > 1 else left[0]

    return respond


def sent(clients: Clients) -> list[str]:
    """What was sent: the token of each call, and "authentication" for each of those."""
    return [request.headers.get("Finicity-App-Token", "authentication") for request in clients.wire.sent]


@pytest.mark.parametrize("awaited", [False, True])
def test_policy_is_asked_again_after_a_renewal_of_the_token(awaited: bool, clients: Clients) -> None:  # noqa: FBT001  # a column of the table
    """The renewal may take a while, and the policy may have changed its mind meanwhile."""
    budget: list[Any] = [True, False]

    async def decide(_: object) -> bool:
        return bool(budget.pop(0))

    policy: Any = decide if awaited and not clients.blocks else lambda _: budget.pop(0)
    clients.wire.responds_with(tokens_then(httpx.Response(401, json={"code": 10023})))
    with pytest.raises(OperationDeniedError, match=OWNER):
        clients.result(get_owner(clients.make(billable=policy, **CREDENTIALS)))
    assert sent(clients) == ["authentication", "token-1", "authentication"]
    assert budget == []


@pytest.mark.parametrize("awaited", [False, True])
def test_time_that_a_policy_takes_counts(awaited: bool, clients: Clients) -> None:  # noqa: FBT001  # a column of the table
    now = [0.0]
    client = clients.make()
    client._exchange.settings.clock = lambda: now[0]

    def decide(_: object) -> bool:
        now[0] += 10
        return True

    async def decide_later(_: object) -> bool:  # as one that asks a database
        return decide(_)

    client = client.with_options(billable=decide_later if awaited and not clients.blocks else decide)
    accounts = client.aggregation.v1.customers.accounts
    with pytest.raises(APITimeoutError, match="the deadline passed before the request was sent"):
        clients.result(accounts.owner.list(customer_id="1", account_id="2", request_options={"deadline": 5}))
    assert clients.wire.sent == []
    clients.result(accounts.owner.list(customer_id="1", account_id="2", request_options={"deadline": 15}))
    assert len(clients.wire.sent) == 1


def test_policy_is_asked_once_for_each_attempt(clients: Clients) -> None:
    asked: list[str] = []

    def decide(operation: Any) -> bool:
        asked.append(operation.name)
        return True

    refused = [httpx.Response(401, json={"code": 10023}), httpx.Response(200, json={})]
    clients.wire.responds_with(tokens_then(*refused))
    clients.result(get_owner(clients.make(billable=decide, **CREDENTIALS)))
    assert asked == [OWNER, OWNER]
    assert sent(clients) == ["authentication", "token-1", "authentication", "token-2"]


def test_read_only_holds_after_a_renewal_too(clients: Clients) -> None:
    client = clients.make(**CREDENTIALS)

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/authentication"):
            client._exchange.settings.read_only = len(clients.wire.sent) > 2
            return httpx.Response(200, json={"token": f"token-{len(clients.wire.sent)}"})
        return httpx.Response(401, json={"code": 10023})

    clients.wire.responds_with(respond)
    with pytest.raises(OperationDeniedError, match="read-only"):
        clients.result(client.aggregation.v1.customers.delete(customer_id="1"))
    assert len(clients.wire.sent) == 3


@pytest.mark.parametrize("policy", ["Allow", "ALLOW", "", "allow ", None, True, False, 1, [], {"allow"}], ids=repr)
def test_what_is_no_policy_is_refused(policy: Any, clients: Clients) -> None:
    for make in (clients.make, clients.make().with_options):
        with pytest.raises(ConfigurationError, match=r"billable is .*give 'allow', 'deny' or a function"):
            make(billable=policy)


# Retries


@each_form
def test_on_retry_to_be_awaited_is_awaited_before_the_wait_or_refused(form: str, clients: Clients) -> None:
    clients.wire.responds(503)
    with without_a_word():
        if clients.blocks:
            with pytest.raises(ConfigurationError, match=r"on_retry is async.*plain function, or use AsyncClient"):
                get_customer(clients.make(on_retry=given(form, clients.happened), max_retries=1))
            # What failed was sent, and may be looked at before anything is sent again.
            assert len(clients.wire.sent) == (not TO_BE_AWAITED[form].seen_at_once)
            assert [each for each in clients.happened if not isinstance(each, Retry)] == []
        else:
            with pytest.raises(APIStatusError):
                clients.result(get_customer(clients.make(on_retry=given(form, clients.happened), max_retries=2)))
            assert len(clients.wire.sent) == 3
            assert [type(each) for each in clients.happened] == [Retry, float, Retry, float]


@each_form
def test_with_options_takes_on_retry_by_the_same_rule(form: str, clients: Clients) -> None:
    clients.wire.responds(503)
    client = clients.make(max_retries=1)
    kind = ConfigurationError if clients.blocks else APIStatusError
    with without_a_word(), pytest.raises(kind):
        clients.result(get_customer(client.with_options(on_retry=given(form, clients.happened))))
    assert len(clients.wire.sent) <= 1 if clients.blocks else len(clients.wire.sent) == 2


def test_on_retry_is_called_before_the_wait_and_the_next_attempt(clients: Clients) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        clients.happened.append("sent")
        return httpx.Response(503)

    def seen(retry: Retry) -> None:
        clients.happened.append(retry)

    clients.wire.responds_with(respond)
    with pytest.raises(APIStatusError):
        clients.result(get_customer(clients.make(on_retry=seen, max_retries=2)))
    first, second = (each for each in clients.happened if isinstance(each, Retry))
    assert clients.happened == ["sent", first, first.wait, "sent", second, second.wait, "sent"]
    assert [(each.operation, each.attempt, each.reason) for each in (first, second)] == [
        ("GetCustomer", 1, "HTTP 503"),
        ("GetCustomer", 2, "HTTP 503"),
    ]


def test_renewal_is_no_retry_and_takes_none(clients: Clients) -> None:
    """Nor does it give any back: two attempts failed before it, and the third is the last."""
    seen: list[Retry] = []
    responses = [httpx.Response(503), httpx.Response(401, json={"code": 10023}), httpx.Response(503)]
    clients.wire.responds_with(tokens_then(*responses))
    with pytest.raises(APIStatusError):
        clients.result(get_customer(clients.make(on_retry=seen.append, max_retries=2, **CREDENTIALS)))
    assert [retry.attempt for retry in seen] == [1, 2]
    assert sent(clients) == ["authentication", "token-1", "token-1", "authentication", "token-2", "token-2"]


@pytest.mark.parametrize("on_retry", [5, "loudly", [print], {}, False, 0, ""], ids=repr)
def test_what_is_no_function_is_refused(on_retry: Any, clients: Clients) -> None:
    for make in (clients.make, clients.make().with_options):
        with pytest.raises(ConfigurationError, match=r"on_retry is .*give a function, or None"):
            make(on_retry=on_retry)


# Polls


@each_form
def test_on_poll_to_be_awaited_is_awaited_before_the_wait_or_refused(form: str, clients: Clients) -> None:
    states = ["inProgress", "inProgress", "success"]
    clients.wire.responds_with(lambda _: httpx.Response(200, json={"id": "r", "type": "voa", "status": states.pop(0)}))
    with without_a_word():
        if clients.blocks:
            with pytest.raises(ConfigurationError, match=r"on_poll is async.*plain function, or use AsyncClient"):
                wait(clients.make(), on_poll=given(form, clients.happened))
            assert len(clients.wire.sent) == (not TO_BE_AWAITED[form].seen_at_once)
            assert [each for each in clients.happened if isinstance(each, float)] == []
        else:
            report = clients.result(wait(clients.make(), on_poll=given(form, clients.happened)))
            assert report.status == "success"
            kinds = [models.VOAReport, float, models.VOAReport, float, models.VOAReport]
            assert [type(each) for each in clients.happened] == kinds


def test_error_of_on_poll_that_is_awaited_is_raised(clients: Clients) -> None:
    async def fail(_: object) -> None:  # as one that writes to a database
        raise LookupError("no such row")

    def fail_at_once(_: object) -> None:
        raise LookupError("no such row")

    clients.wire.responds(200, json={"id": "r", "type": "voa", "status": "inProgress"})
    with pytest.raises(LookupError, match="no such row"):
        clients.result(wait(clients.make(), on_poll=fail_at_once if clients.blocks else fail))
    assert len(clients.wire.sent) == 1


@pytest.mark.parametrize("on_poll", [5, "loudly", [print], {}, False, 0, ""], ids=repr)
def test_on_poll_that_is_no_function_is_refused_before_anything_is_sent(on_poll: Any, clients: Clients) -> None:
    with pytest.raises(ConfigurationError, match=r"on_poll is .*give a function, or None"):
        clients.result(wait(clients.make(), on_poll=on_poll))
    assert clients.wire.sent == []
