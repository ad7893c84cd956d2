"""``client.operations``: every operation by its own name, imported at its first use."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from operator import attrgetter
from typing import TYPE_CHECKING
from unittest.mock import create_autospec

import pytest
from api_document import generated_from
from clients import Clients

from generator.api.naming import snake_case
from generator.document.references import operations
from generator.render.call_tree import call_tree
from open_banking import AsyncClient, Client, OperationDeniedError

if TYPE_CHECKING:
    from wire import Wire

IDS = sorted(operation["operationId"] for _, _, operation in operations(generated_from()))
TREE = {leaf.operation: leaf.function for leaf in call_tree() if leaf.operation}


def public(names: list[str]) -> list[str]:
    return [name for name in names if not name.startswith("_")]


def test_dir_lists_every_operation(clients: Clients) -> None:
    assert public(dir(clients.make().operations)) == sorted(map(snake_case, IDS))


@pytest.mark.parametrize("operation", IDS)
def test_a_call_by_name_is_that_of_the_call_tree(operation: str) -> None:
    by_name = attrgetter(f"operations.{snake_case(operation)}")(Client)

    assert by_name.operation.name == operation
    assert inspect.signature(by_name) == inspect.signature(TREE[operation])
    assert inspect.getdoc(by_name) == inspect.getdoc(TREE[operation])
    assert not inspect.iscoroutinefunction(by_name)
    assert inspect.iscoroutinefunction(attrgetter(f"operations.{snake_case(operation)}")(AsyncClient))


def test_a_call_by_name_is_sent(clients: Clients, wire: Wire) -> None:
    clients.result(clients.make().operations.get_customers(limit=10))

    assert [(sent.method, sent.url.path, sent.url.query) for sent in wire.sent] == [
        ("GET", "/aggregation/v1/customers", b"limit=10")
    ]


def test_the_permissions_of_the_client_hold(clients: Clients, wire: Wire) -> None:
    client = clients.make()
    client.operations.get_customers  # noqa: B018  # reached before the options change
    with pytest.raises(OperationDeniedError):
        clients.result(client.with_options(read_only=True).operations.delete_customer(customer_id="1"))

    assert wire.sent == []


def test_a_paginated_operation_can_be_iterated_over_by_name(wire: Wire) -> None:
    wire.responds(json={"found": 1, "moreAvailable": False, "customers": [{"id": "1"}]})
    client = Clients(Client, wire).make()

    assert [each.id for each in client.paginate(client.operations.get_customers)] == ["1"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("get_custmers", "; the nearest is 'get_customers'"),
        ("GetCustomers", "; the nearest is 'get_customers'"),
        ("xyzzy", ""),
    ],
)
def test_a_misspelt_name_says_the_nearest(clients: Clients, name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as raised:
        getattr(clients.make().operations, name)

    assert str(raised.value) == f"client.operations has no operation {name!r}{hint}"


def test_a_traceback_names_the_operation() -> None:
    with Client(finicity_app_key="k") as client, pytest.raises(TypeError, match=r"^Operations\.get_customer\(\) "):
        client.operations.get_customer()  # type: ignore[call-arg]  # on purpose


def test_it_can_be_mocked() -> None:
    client = create_autospec(Client, instance=True)
    client.operations.get_customers(limit=10)

    client.operations.get_customers.assert_called_once_with(limit=10)
    with pytest.raises(TypeError):
        client.operations.get_customers(size=10)


@pytest.mark.parametrize(
    ("use", "imported"),
    [("", []), ("dir(client.operations)", []), ("client.operations.get_customers", ["get_customers"])],
    ids=["import", "dir", "one call"],
)
def test_only_what_is_used_is_imported(use: str, imported: list[str]) -> None:
    program = f"""
import sys
from open_banking import Client
client = Client(finicity_app_key="key")
client.operations
{use}
print(*(name.rpartition(".")[2] for name in sys.modules if name.startswith("open_banking._generated.operations.")))
"""
    done = subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", "-c", program], env=os.environ, check=True, capture_output=True, text=True
    )

    assert done.stdout.split() == imported
