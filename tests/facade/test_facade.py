"""The call tree: all operations of the document, each once, where its path says, in both clients alike."""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import pkgutil
import pydoc
import re
from operator import attrgetter
from typing import TYPE_CHECKING, Any, get_type_hints
from unittest.mock import create_autospec

import httpx
import pytest
from api_document import generated_from
from attrs import evolve
from facade_map import file_of, line_to_add, problems

import open_banking
from generator.api.naming import snake_case
from generator.document.references import operations
from generator.place import EXCEPTIONS, FORMERLY, SEGMENTS, place_of
from generator.render.call_tree import Leaf, branches_of, call_tree, functions_of
from open_banking import AsyncClient, Client, RequestOptions, errors, facade, models
from open_banking._generated import operations as generated
from open_banking._runtime.namespace import Node, async_class
from open_banking._runtime.operation import Operation
from open_banking.facade.root import Root

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from wire import Wire

OPERATIONS: dict[str, ModuleType] = {
    module.name: importlib.import_module(f"{generated.__name__}.{module.name}")
    for module in pkgutil.iter_modules(generated.__path__)
}
# Where operations stood before they moved, by their ids.
STOOD = {each["operationId"]: each.get(FORMERLY, ()) for _, _, each in operations(generated_from())}
FACTS: dict[str, Operation] = {name: module.OPERATION for name, module in OPERATIONS.items()}
AsyncRoot: Any = async_class(Root)
SYNC = {leaf.place.dotted: leaf for leaf in call_tree(Root)}
ASYNC = {leaf.place.dotted: leaf for leaf in call_tree(AsyncRoot)}
CLIENTS = (Client(finicity_app_key="key"), AsyncClient(finicity_app_key="key"))
MOCKS = (create_autospec(Client, instance=True), create_autospec(AsyncClient, instance=True))
# A name of the published interface that serves two operations, both of which have a plain name beside it.
SHARED = "aggregation.v1.customers.accounts.simple.list_1"


def mapped(tree: dict[str, Leaf], function: str) -> list[tuple[Leaf, str]]:
    """The leaves that are an operation's function of one client, each with the name of its module."""
    by_function = {getattr(module, function): name for name, module in OPERATIONS.items()}
    return [
        (leaf, by_function.get(leaf.function, leaf.function.__module__))
        for leaf in tree.values()
        if leaf.place.dotted != SHARED
    ]


# The map


def test_the_operations_are_those_of_the_document() -> None:
    ids = {operation["operationId"] for _, _, operation in operations(generated_from())}

    assert {operation.name for operation in FACTS.values()} == ids
    assert len(ids) == 164


@pytest.mark.parametrize(
    ("tree", "function", "root"), [(SYNC, "sync", Root), (ASYNC, "asyncio", AsyncRoot)], ids=["Client", "AsyncClient"]
)
def test_every_operation_is_mapped_once_where_its_path_says(
    tree: dict[str, Leaf], function: str, root: type[Any]
) -> None:
    said = problems(FACTS, mapped(tree, function), root, STOOD)

    assert not said, "\n".join(said)


def test_the_exceptions_to_the_rule_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    named = {operation.name: operation for operation in FACTS.values()}
    exceptions = dict(EXCEPTIONS)
    monkeypatch.setattr("generator.place.EXCEPTIONS", {})

    for name, exception in exceptions.items():
        assert place_of(name, named[name].method, named[name].path).name != exception
    assert {segment for operation in FACTS.values() for segment in operation.path.split("/")} >= SEGMENTS.keys()


def test_there_is_no_call_besides_the_operations_and_the_shared_one() -> None:
    assert len(SYNC) == len(FACTS) + 1
    assert SHARED in SYNC


@pytest.mark.parametrize(
    ("method", "path", "dotted"),
    [
        ("GET", "/aggregation/v1/customers", "aggregation.v1.customers.list"),
        ("GET", "/aggregation/v1/customers/{customerId}", "aggregation.v1.customers.get"),
        ("PUT", "/aggregation/v1/customers/{customerId}", "aggregation.v1.customers.put"),
        ("DELETE", "/aggregation/v1/customers/{customerId}", "aggregation.v1.customers.delete"),
        ("POST", "/microentry/v1/customers/{customerId}", "microentry.v1.customers.create"),
        ("GET", "/analytics/data/v1/{obb_report_id}/fcra", "analytics.data.v1.fcra.list"),
        ("GET", "/customers/institution-logins/{id}/x", "customers.institution_logins.x.list"),
        ("POST", "/connect/v2/send/email/jointBorrower", "connect.v2.send.email_resource.joint_borrower.create"),
        ("DELETE", "/data-sharing-consents/{id}", "data_sharing_consents.delete"),
        ("POST", "/decisioning/customers/{id}/x/userTypes/{userType}", "decisioning.customers.x.user_types.create"),
    ],
)
def test_the_rule_of_the_place(method: str, path: str, dotted: str) -> None:
    assert place_of("GetFoo", method, path).dotted == dotted


FOO = Operation("GetFoo", "GET", "/aggregation/v1/customers/{customerId}/foos")


@pytest.mark.parametrize(
    ("operation", "root", "line"),
    [
        (
            Operation("PatchCustomer", "PATCH", "/aggregation/v1/customers/{customerId}"),
            Root,
            "in open_banking/facade/aggregation/v1.py add: patch = get_foo.call (class Customers)",
        ),
        (
            FOO,
            Root,
            (
                "in open_banking/facade/aggregation/v1.py add: list = get_foo.call (class CustomersFoos); "
                "new there: foos: CustomersFoos[ExchangeT] = branch() in class Customers"
            ),
        ),
        (
            FOO,
            AsyncRoot,
            (
                "in open_banking/facade/aggregation/v1.py add: list = get_foo.call (class CustomersFoos); "
                "new there: foos: CustomersFoos[ExchangeT] = branch() in class Customers"
            ),
        ),
        (
            Operation("GetFoo", "GET", "/decisioning/v4/my-foos/{id}"),
            Root,
            (
                "in open_banking/facade/decisioning/v4.py add: get = get_foo.call (class MyFoos); "
                "new there: v4: V4[ExchangeT] = branch() in class Decisioning, "
                "my_foos: MyFoos[ExchangeT] = branch() in class V4"
            ),
        ),
        (
            Operation("GetFoo", "POST", "/foos"),
            Root,
            (
                "in open_banking/facade/foos.py add: create = get_foo.call (class Foos); "
                "new there: foos: Foos[ExchangeT] = branch() in class Root"
            ),
        ),
        (
            Operation("GetFoo", "DELETE", "/connect/v2/generate/{id}"),
            AsyncRoot,
            "in open_banking/facade/connect.py add: delete = get_foo.call (class V2Generate)",
        ),
    ],
)
def test_the_line_that_mends_the_map(operation: Operation, root: type[Any], line: str) -> None:
    assert line_to_add(operation, "get_foo", root) == line


def test_an_operation_that_is_not_mapped_is_reported_with_the_line() -> None:
    said = problems({**FACTS, "get_foo": FOO}, mapped(SYNC, "sync"), Root)

    assert said == [f"GetFoo is not mapped; {line_to_add(FOO, 'get_foo', Root)}"]


def test_an_operation_that_stands_elsewhere_is_reported() -> None:
    leaf = evolve(SYNC["aggregation.v1.customers.get"], call="client.connect.list")

    said = problems({"get_customer": FACTS["get_customer"]}, [(leaf, "get_customer")], Root)

    assert said == [
        (
            "GetCustomer stands at connect.list, but its path says aggregation.v1.customers.get; "
            "in open_banking/facade/aggregation/v1.py add: get = get_customer.call (class Customers)"
        )
    ]


def test_an_operation_that_is_mapped_twice_is_reported() -> None:
    leaf = SYNC["aggregation.v1.customers.get"]
    other = evolve(leaf, call="client.aggregation.v1.customers.read")

    said = problems({"get_customer": FACTS["get_customer"]}, [(leaf, "get_customer"), (other, "get_customer")], Root)

    assert said == [
        (
            "GetCustomer is mapped 2 times (aggregation.v1.customers.get, aggregation.v1.customers.read); "
            "keep aggregation.v1.customers.get"
        )
    ]


MOVED = "DELETE /aggregation/v1/customers/{customerId}"


def test_an_operation_that_moved_stands_at_both_places() -> None:
    leaf = SYNC["aggregation.v1.customers.get"]
    before = evolve(leaf, call="client.aggregation.v1.customers.delete")
    only = {"get_customer": FACTS["get_customer"]}

    both = [(leaf, "get_customer"), (before, "get_customer")]
    assert problems(only, both, Root, {"GetCustomer": [MOVED]}) == []
    assert problems(only, both[:1], Root, {"GetCustomer": [MOVED]}) == [
        "GetCustomer has moved from aggregation.v1.customers.delete, which stays; add it there again"
    ]
    assert problems(only, both[1:], Root, {"GetCustomer": [MOVED]}) == [
        f"GetCustomer is not mapped; {line_to_add(FACTS['get_customer'], 'get_customer', Root)}"
    ]


def test_a_function_of_the_other_client_is_reported() -> None:
    said = problems(FACTS, mapped(SYNC, "asyncio"), Root)

    assert "GetCustomer is not mapped" in "\n".join(said)
    assert (
        "aggregation.v1.customers.get is open_banking._generated.operations.get_customer, "
        "which is no operation of the document; remove it"
    ) in said


def test_a_function_of_no_operation_is_reported() -> None:
    leaf = SYNC["aggregation.v1.customers.get"]

    said = problems({}, [(leaf, "somewhere.else")], Root)

    assert said == ["aggregation.v1.customers.get is somewhere.else, which is no operation of the document; remove it"]


def test_the_module_of_a_branch_is_where_its_file_says() -> None:
    for leaf in (*SYNC.values(), *ASYNC.values()):
        assert leaf.node.__module__.replace(".", "/") + ".py" == file_of(leaf.place.branches)


# Two clients


def test_both_clients_have_the_same_calls() -> None:
    assert SYNC.keys() == ASYNC.keys()


def test_both_clients_have_the_same_branches() -> None:
    def branches(node: type[Any]) -> dict[str, Any]:
        return {name: branches(below) for name, below in branches_of(node).items()}

    assert branches(Root) == branches(AsyncRoot)


def test_no_branch_is_of_the_other_client() -> None:
    def below(node: type[Any]) -> Iterator[type[Any]]:
        yield node
        for inner in branches_of(node).values():
            yield from below(inner)

    for node, twin in zip(below(Root), below(AsyncRoot), strict=True):
        assert issubclass(node, Node)
        assert issubclass(twin, node)
        assert twin.__qualname__ == node.__qualname__
        assert twin.__module__ == node.__module__
        assert twin.__doc__ == node.__doc__
        assert not any(inspect.iscoroutinefunction(function) for function in functions_of(node).values())
        assert all(inspect.iscoroutinefunction(function) for function in functions_of(twin).values())


@pytest.mark.parametrize("dotted", SYNC)
def test_a_call_is_the_same_in_both_clients(dotted: str) -> None:
    blocking, awaiting = SYNC[dotted].function, ASYNC[dotted].function

    mine, theirs = inspect.signature(blocking), inspect.signature(awaiting)

    assert list(mine.parameters.values())[1:] == list(theirs.parameters.values())[1:]
    assert mine.return_annotation == theirs.return_annotation
    assert inspect.getdoc(blocking) == inspect.getdoc(awaiting)
    assert not inspect.iscoroutinefunction(blocking)
    assert inspect.iscoroutinefunction(awaiting)


@pytest.mark.parametrize("leaf", [*SYNC.values(), *ASYNC.values()], ids=lambda leaf: leaf.call)
def test_a_call_is_named_after_where_it_stands(leaf: Leaf) -> None:
    named = f"{leaf.node.__name__}.{leaf.place.name}"

    assert leaf.function.__qualname__ == leaf.function.__code__.co_qualname == named


def test_a_traceback_says_where_a_call_stands() -> None:
    with (
        Client(finicity_app_key="key", finicity_app_token="token") as client,  # noqa: S106  # no real one
        pytest.raises(TypeError, match=r"^Customers\.get\(\) missing 1 required keyword-only argument: 'customer_id'"),
    ):
        client.aggregation.v1.customers.get()  # type: ignore[call-arg]  # on purpose


def test_a_branch_says_where_it_stands() -> None:
    def check(node: type[Any], name: str) -> None:
        assert node.__doc__ == f"``{name}``."
        for branch_name, below in branches_of(node).items():
            check(below, f"{name}.{branch_name}")

    check(Root, "client")
    check(AsyncRoot, "client")


# What a call shows of itself


@pytest.mark.parametrize("dotted", SYNC)
def test_a_call_shows_what_it_returns(dotted: str) -> None:
    """Not what it plans."""
    for leaf in (SYNC[dotted], ASYNC[dotted]):
        bound: Any = attrgetter(dotted)(CLIENTS[leaf.node._is_async])
        signature = inspect.signature(bound)

        assert "Plan" not in str(signature)
        assert "self" not in signature.parameters
        assert inspect.get_annotations(bound)["return"] == signature.return_annotation
        assert inspect.iscoroutinefunction(bound) == leaf.node._is_async
        # Python 3.13 writes a long signature on several lines.
        helped = "".join(pydoc.plain(pydoc.render_doc(leaf.function)).split())
        assert f"{leaf.place.name}{''.join(str(inspect.signature(leaf.function)).split())}" in helped


def test_a_call_shows_types_that_resolve() -> None:
    returned = models.GetCustomerResponse
    known = {"GetCustomerResponse": returned, "Node": Node, "RequestOptions": RequestOptions}

    for function in (SYNC["aggregation.v1.customers.get"].function, ASYNC["aggregation.v1.customers.get"].function):
        assert get_type_hints(function, localns=known) == {
            "self": Node[Any],
            "customer_id": str | int,
            "request_options": RequestOptions | None,
            "return": returned,
        }


def test_a_call_that_pages_keeps_doing_so_in_a_wrapper(wire: Wire) -> None:
    wire.responds(200, json={"customers": [{"id": "1"}], "moreAvailable": False})
    with Client(
        finicity_app_key="key",
        finicity_app_token="token",  # noqa: S106  # no real one
        httpx_client=httpx.Client(transport=wire.transport),
    ) as client:
        listed = client.aggregation.v1.customers.list

        @functools.wraps(listed)
        def counted(**arguments: Any) -> models.Customers:
            return listed(**arguments)

        assert [customer.id for customer in client.paginate(counted)] == ["1"]


# Mocks


@pytest.mark.parametrize("dotted", SYNC)
def test_a_mock_of_a_client_takes_what_the_call_takes(dotted: str) -> None:
    for client, tree in zip(MOCKS, (SYNC, ASYNC), strict=True):
        call = attrgetter(dotted)(client)
        arguments = {name: "1" for name in inspect.signature(tree[dotted].function).parameters if name != "self"}

        result = call(**arguments)
        if inspect.iscoroutine(result):
            asyncio.run(result)

        assert inspect.isawaitable(result) == (tree is ASYNC)
        call.assert_called_once_with(**arguments)
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            call(**arguments, misspelt="1")


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_the_class_of_a_node_is_found_on_the_class_above(client: type[Client | AsyncClient]) -> None:
    node = client(finicity_app_key="key").aggregation.v1.customers

    found: Any = client.aggregation.v1.customers

    assert found is type(node)
    assert isinstance(node, type(Client(finicity_app_key="key").aggregation.v1.customers))


# The call that serves two operations


@pytest.mark.parametrize(
    ("arguments", "path", "model"),
    [
        ({"customer_id": "1"}, "/aggregation/v1/customers/1/accounts/simple", "CustomerAccountsSimple"),
        (
            {"customer_id": "1", "account_id": "2"},
            "/aggregation/v1/customers/1/accounts/2/simple",
            "CustomerAccountSimple",
        ),
        (
            {"customer_id": "1", "account_id": None},
            "/aggregation/v1/customers/1/accounts/simple",
            "CustomerAccountsSimple",
        ),
    ],
)
def test_the_shared_call_chooses_the_operation(arguments: dict[str, Any], path: str, model: str) -> None:
    paths: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        return httpx.Response(200, json={})

    async def awaited() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as transport:
            client = AsyncClient(finicity_app_key="key", finicity_app_token="token", httpx_client=transport)  # noqa: S106
            return await client.aggregation.v1.customers.accounts.simple.list_1(**arguments)

    with httpx.Client(transport=httpx.MockTransport(handle)) as transport:
        client = Client(finicity_app_key="key", finicity_app_token="token", httpx_client=transport)  # noqa: S106
        blocking = client.aggregation.v1.customers.accounts.simple.list_1(**arguments)
    awaiting = asyncio.run(awaited())

    assert paths == [path, path]
    assert type(blocking).__name__ == type(awaiting).__name__ == model


# Words


def public_names() -> Iterator[tuple[str, Any]]:
    """Every public class, function and method, of the library and of the call tree."""
    for module in (open_banking, errors):
        for name in module.__all__:
            member = getattr(module, name)
            if inspect.isclass(member) or inspect.isfunction(member):
                yield f"{module.__name__}.{name}", member
                yield from members(f"{module.__name__}.{name}", member)
    for info in pkgutil.walk_packages(facade.__path__, f"{facade.__name__}."):
        module = importlib.import_module(info.name)
        yield info.name, module
        for name, member in vars(module).items():
            if inspect.isclass(member) and member.__module__ == info.name:
                yield f"{info.name}.{name}", member
                yield from members(f"{info.name}.{name}", member)
    for name, module in OPERATIONS.items():
        yield name, module
        yield f"{name}.sync", module.__dict__["sync"]
        yield f"{name}.asyncio", module.__dict__["asyncio"]


def members(place: str, owner: Any) -> Iterator[tuple[str, Any]]:
    """The public members that a class has of its own."""
    if inspect.isclass(owner):
        for name, member in vars(owner).items():
            described = inspect.isroutine(member) or isinstance(member, property | staticmethod | classmethod)
            if described and not name.startswith("_"):
                yield f"{place}.{name}", member


def test_every_public_name_has_words() -> None:
    names = dict(public_names())
    assert len(names) > 500

    assert [place for place, member in names.items() if not (getattr(member, "__doc__", None) or "").strip()] == []


def unnamed(text: str) -> str:
    return " ".join(re.sub(r"`[^`]+`", "", text).split())


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_words_of_an_operation(name: str) -> None:
    """Its docstring has the operation's text, and every argument, what it returns and what it raises."""
    (described,) = (
        (operation, path)
        for _, path, operation in operations(generated_from())
        if snake_case(operation["operationId"]) == name
    )
    text = inspect.getdoc(OPERATIONS[name].__dict__["sync"]) or ""
    flowing = " ".join(text.split())

    assert flowing.startswith(described[0]["summary"])
    # All but the names in it, which are Python's in a docstring.
    assert unnamed(described[0]["description"])[:60] in unnamed(text)
    for argument in inspect.signature(OPERATIONS[name].__dict__["sync"]).parameters:
        if argument != "self":
            assert f"\n    {argument}: " in text
    assert "Raises:\n" in text
    assert "APIConnectionError" in text
    answers = {status for status, response in described[0]["responses"].items() if status.startswith("2")}
    assert ("Returns:\n" in text) or answers <= {"204"}


def test_every_class_of_the_tree_is_reached() -> None:
    reached = {leaf.node for leaf in SYNC.values()}

    def collect(node: type[Node[Any]]) -> None:
        reached.add(node)
        for below in branches_of(node).values():
            collect(below)

    collect(Root)
    written = {
        member
        for info in pkgutil.walk_packages(facade.__path__, f"{facade.__name__}.")
        for member in vars(importlib.import_module(info.name)).values()
        if inspect.isclass(member) and member.__module__ == info.name
    }

    assert written == reached
    assert all(functions_of(node) or branches_of(node) for node in reached)
