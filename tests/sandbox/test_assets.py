"""Pay statements that are stored, and stored files as they come back."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

import pytest

from open_banking import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox


def stored(client: Client, customer_id: str, statement: str) -> str:
    return client.aggregation.v1.customers.pay_statements.create(
        customer_id=customer_id, data={"label": "lastPayPeriod", "statement": statement}
    ).asset_id


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n\x00", b"\xff\xd8\xff\xe0 a photo", b"\x00", bytes(range(256)) * 5_000],
    ids=["pdf", "png", "jpeg", "one byte", "a megabyte"],
)
def test_the_bytes_come_back_as_they_were(sandbox_client: Client, customer_id: str, content: bytes) -> None:
    asset_id = stored(sandbox_client, customer_id, base64.b64encode(content).decode())

    asset = sandbox_client.aggregation.v1.customers.assets.get(customer_id=customer_id, asset_id=asset_id)

    assert bytes(asset.content) == content


@pytest.mark.parametrize(
    ("content", "ending"), [(b"%PDF-1.7", "pdf"), (b"\x89PNG", "png"), (b"\xff\xd8\xff\xe1", "jpg"), (b"pay", "bin")]
)
def test_the_name_of_the_file_ends_as_its_kind_does(
    sandbox_client: Client, customer_id: str, content: bytes, ending: str
) -> None:
    asset_id = stored(sandbox_client, customer_id, base64.b64encode(content).decode())

    asset = sandbox_client.aggregation.v1.customers.assets.get(customer_id=customer_id, asset_id=asset_id)

    assert asset.filename == f"{asset_id}.{ending}"


def test_each_file_has_an_id_of_its_own(sandbox_client: Client, customer_id: str) -> None:
    first, second = (stored(sandbox_client, customer_id, "cGF5") for _ in range(2))

    assert first != second
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-" + customer_id, first)


@pytest.mark.parametrize("statement", ["", "no Base64!", "cGF", "cGF5\n", "data:;base64,cGF5", "é", "_-__"])
def test_what_is_no_base64_is_refused(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, statement: str
) -> None:
    with pytest.raises(BadRequestError, match="Base64") as caught:
        stored(sandbox_client, customer_id, statement)

    assert caught.value.code == "10010"
    assert sandbox.world.customers[customer_id].assets == {}


def test_an_asset_belongs_to_its_customer_and_is_deleted_with_them(sandbox_client: Client, customer_id: str) -> None:
    customers = sandbox_client.aggregation.v1.customers
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id
    asset_id = stored(sandbox_client, customer_id, "cGF5")

    with pytest.raises(NotFoundError, match=asset_id) as caught:
        customers.assets.get(customer_id=other, asset_id=asset_id)
    assert caught.value.code == "13002"

    customers.delete(customer_id=customer_id)
    with pytest.raises(NotFoundError) as caught:
        customers.assets.get(customer_id=customer_id, asset_id=asset_id)
    assert caught.value.code == "14001"


def test_nobodys_pay_statement_is_refused(sandbox_client: Client) -> None:
    with pytest.raises(NotFoundError) as caught:
        stored(sandbox_client, "1", "cGF5")

    assert caught.value.code == "14001"
