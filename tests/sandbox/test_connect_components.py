"""Connect components: configurations are kept and given back; everything else is an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from open_banking import APIStatusError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox


def test_a_configuration_is_kept_until_it_is_deleted(sandbox_client: Client) -> None:
    configurations = sandbox_client.connect_components.configurations
    personal = configurations.create(data={"account_classification_type": ["personal"], "ao_required": True})
    business = configurations.create(data={"account_classification_type": ["business"]})

    assert personal.account_classification_type == ["personal"]
    assert configurations.get(configuration_id=str(personal.id)) == personal
    assert configurations.list() == [personal, business]

    configurations.delete(configuration_id=str(personal.id))

    assert configurations.list() == [business]
    with pytest.raises(NotFoundError):
        configurations.get(configuration_id=str(personal.id))


def test_an_example_is_only_of_a_customer_that_exists(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    reconnections = sandbox_client.connect_components.customers.institution_login_ids.reconnections
    login_id = int(sandbox.connect(customer_id).institution_login_id)

    assert reconnections.create(customer_id=customer_id, institution_login_id=login_id, data={})
    for customer, login in ((customer_id, login_id + 1), ("1", login_id)):
        with pytest.raises(APIStatusError, match=r"There is no customer|has no institution login"):
            reconnections.create(customer_id=customer, institution_login_id=login, data={})
