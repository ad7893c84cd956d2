"""docs/whats-new.md: its Python runs against the sandbox, and what it says of the API is so."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from pages import ACCOUNT, CUSTOMER, Page, api_in_a_sandbox

from open_banking import Client, models
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pages import Api

PAGE = Page("docs/whats-new.md")


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Api]:
    with api_in_a_sandbox(monkeypatch, tmp_path) as api:
        yield api


def test_the_page(api: Api) -> None:
    names: dict[str, Any] = {}
    PAGE.run(names)

    assert names["switch"].link.startswith(f"{api.sandbox.url}/connect-page/")
    assert names["refresh"].refresh_id == names["status"].refresh_id
    assert [each.account_id for each in names["recurring"].account_recurring_transactions] == [ACCOUNT]
    names["revoke"](names["consent"].consent_receipt_id)
    assert f"DELETE /data-sharing-consents/{names['consent'].consent_receipt_id}" in api.calls
    assert names["started"].pay_request_id == names["scored"].pay_request_id
    assert type(names["risk"]) is models.PaymentRiskInsightsReportAck
    assert type(names["foresight"]) is models.ForesightAnalyticsReportAck
    assert names["form"].elements
    assert [call for call in api.calls if CUSTOMER in call and call.startswith("POST /aggregation")] == [
        f"POST /aggregation/customers/{CUSTOMER}/transactions/refreshes",
        f"POST /aggregation/customers/{CUSTOMER}/recurring-transactions",
    ]


def test_the_configuration_is_kept(api: Api) -> None:
    names: dict[str, Any] = {}
    PAGE.run(names)

    with api.sandbox.client() as client:
        assert names["configuration"] in client.connect_components.configurations.list()


def test_the_calls_that_are_named_are_there() -> None:
    client = Client(finicity_app_key="key")
    named = re.findall(r"`client\.([\w.]+)`", PAGE.prose)

    assert len(named) > 10
    assert [name for name in named if not hasattr(client, name.partition(".")[0])] == []
    for name in named:
        attrgetter(name)(client)


@pytest.mark.parametrize(
    ("model", "field", "kind"),
    [
        (models.Transactions, "from_date", "str"),
        (models.Transactions, "to_date", "str"),
        (models.CustomerAccountDetail, "auto_pay_enrolled", "str"),
        (models.CustomerAccountDetail, "first_mortgage", "str"),
        (models.VOAReportAccount, "position", "list[ReportAccountPosition]"),
        (models.CertifiedInstitution, "voa", "bool"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_what_changed_is_so(model: Any, field: str, kind: str) -> None:
    assert str(attrs.fields_dict(model)[field].type).split(" | ")[0] == kind


def test_a_live_balance_is_as_old_as_the_page_says() -> None:
    with Sandbox(running=False) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        account_id = sandbox.connect(customer_id).account_ids[0]
        live = client.aggregation.v1.customers.accounts.available_balance.live.list
        found: list[int | None] = []
        for _ in range(3):
            sandbox.advance(minutes=15)
            found.append(live(customer_id=customer_id, account_id=account_id).available_balance_date)
        sandbox.advance(minutes=15)
        found.append(live(customer_id=customer_id, account_id=account_id).available_balance_date)

    assert found[0] == found[1]
    assert found[2] != found[0]
