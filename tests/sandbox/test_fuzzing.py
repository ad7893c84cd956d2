"""schemathesis against the sandbox as users start it: no server error, and no response outside the document."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from api_document import generated_from
from flows import CONSUMER
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from validated import closed, components, given

from generator.document.references import operations
from open_banking import Client
from open_banking.sandbox import Sandbox
from open_banking.sandbox.serving.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import Receive, Scope, Send

    from open_banking.params import ApplicationParams, NewBusinessParams

HERE = Path(__file__).parent
SECONDS = 110
SUCCEED = 80
"""So many operations must have a success, or the calls are aimed too badly to tell much."""
BUSINESS: NewBusinessParams = {
    "name": "Copper Tires",
    "personally_liable": True,
    "address": {"city": "Murray", "country": "US", "state": "UT"},
    "phone_number": {"country_code": "1", "phone_no": "8015550100"},
}
APPLICATION: ApplicationParams = {
    "app_name": "",
    "app_description": "Budgets",
    "app_url": "https://budget.example.com/",
    "owner_name": "Copper",
    "owner_address_line1": "12 Mill Road",
    "owner_address_line2": "",
    "owner_city": "Murray",
    "owner_state": "UT",
    "owner_postal_code": "84123",
    "owner_country": "USA",
    "image": b64encode(b'<svg xmlns="http://www.w3.org/2000/svg"/>').decode(),
}
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
CUSTOMERS = 4
SCHEMAS = "#/components/schemas/"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """The URL of a sandbox in a process of its own, whose tracebacks are shown if the test fails."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    command = [sys.executable, "-m", "open_banking.sandbox", "--port", "0", "--seed", "7", "--strict"]
    log = tmp_path / "sandbox.log"
    with (
        log.open("w") as errors,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as process,  # noqa: S603  # our own arguments
    ):
        try:
            assert process.stdout is not None
            found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
            assert found is not None
            yield found[0]
        finally:
            process.kill()
            sys.stderr.write(log.read_text()[-20_000:])


def document(url: str) -> dict[str, Any]:
    """The document that the responses are held to: that of the validator, so that no field is allowed but its own."""
    whole = closed(generated_from())
    document = {**whole, "components": {**whole["components"], **components()}, "servers": [{"url": url}]}
    for schema in document["components"]["schemas"].values():
        # A report may fit several of the classes that its type tells apart.
        if "discriminator" in schema and "oneOf" in schema:
            schema["anyOf"] = schema.pop("oneOf")
    # A response may have nulls where a request that is meant to succeed has none, so it has schemas of its own.
    schemas = document["components"]["schemas"]
    given_ones = {f"Given.{name}": of_responses(schema) for name, schema in schemas.items()}
    document["components"]["schemas"] = {**schemas, **given_ones}
    document["components"]["responses"] = of_responses(document["components"]["responses"])
    for _, _, operation in operations(document):
        operation["responses"] = of_responses(operation["responses"])
    return document


def of_responses(node: Any) -> Any:
    """A part of the document as it holds for responses: with nulls, and in place of each schema that of responses."""

    def led(node: Any) -> Any:
        if isinstance(node, list):
            return [led(each) for each in node]
        if isinstance(node, dict):
            return {key: led(value) for key, value in node.items()}
        return node.replace(SCHEMAS, f"{SCHEMAS}Given.") if isinstance(node, str) else node

    return led(given(node))


async def listener(scope: Scope, receive: Receive, send: Send) -> None:
    """Verifies itself as a listener of TxPush, and takes whatever else comes."""
    request = Request(scope, receive)
    await PlainTextResponse(request.query_params.get("txpush_verification_code", ""))(scope, receive, send)


def targets(client: Client, url: str, listening: str) -> dict[str, list[str | int]]:
    """Customers with all that they can have; of each kind of identifier one for each customer."""
    found: dict[str, list[Any]] = defaultdict(list)
    for number in range(CUSTOMERS):
        for name, value in targets_of(client, url, number).items():
            found[name].append(value)
        found["callbackUrl"].append(listening)
        found["webhook"].append(listening)
    # By then the applications are approved.
    httpx.post(f"{url}/sandbox/clock", json={"hours": 1}, trust_env=False).raise_for_status()
    for pre_app_id, customer in zip(found["preAppId"], found["customerId"], strict=True):
        status = client.aggregation.v2.partners.applications.list(pre_app_id=pre_app_id).applications[0]
        client.aggregation.v1.customers.applications.put(
            customer_id=customer, application_id=status.application_id or ""
        )
        found["applicationId"].append(status.application_id)
        found["application_id"].append(status.application_id)
        experience = client.connect.experiences.list(app_name=status.app_name or "")[0]
        found["experience_id"].append(experience.id)
    return found


def targets_of(client: Client, url: str, number: int) -> dict[str, Any]:
    """One customer, and one of each thing that there is to name."""
    aggregation = client.aggregation
    customer = aggregation.v2.customers.testing.create(data={"username": f"fuzzed_{number}"}).id
    to_connect = {"customer_id": customer, "profile": "everything"}
    connected = httpx.post(f"{url}/sandbox/connect", json=to_connect, trust_env=False).json()
    account = connected["account_ids"][number]
    consumer = client.decisioning.v1.customers.consumer.create(customer_id=customer, data=CONSUMER)
    voa = client.decisioning.v2.customers.voa.create(customer_id=customer, data={})
    client.business_services.customers.businesses.create(customer_id=customer, data=BUSINESS)
    (business,) = client.business_services.customers.businesses.list(customer_id=customer)
    asset = aggregation.v1.customers.pay_statements.create(
        customer_id=customer, data={"label": "lastPayPeriod", "statement": b64encode(b"%PDF-1.4").decode()}
    ).asset_id
    application = aggregation.v1.partners.applications.create(data={**APPLICATION, "app_name": f"Fuzzed {number}"})
    analyzed = client.analytics.balance.v1.customer.create(
        customer_id=customer, reference_number="r1", data={"account_ids": [int(account)], "length_of_report": 90}
    )
    (consent,) = client.data_sharing_consents.list(customer_id=customer).consents
    made = client.connect.generate.transfer.deposit_switch.create(
        data={
            "partner_id": Sandbox.partner_id,
            "customer_id": customer,
            "accounts": [{"account_number": "7526894126", "bank_identifier": "110000000", "type": "checking"}],
            "external": {"id": f"external-{number}", "context": "WEB"},
        }
    )
    switch = httpx.post(f"{url}/sandbox/switch", json={"link": made.link}, trust_env=False).json()
    subscription = client.notification_subscriptions.webhooks.create(
        data={"url": f"{url}/listener", "events": [{"name": "manage.txpush.account.created"}]}
    )
    indicators = client.payments.customers.accounts.payment_success_indicators.create(
        customer_id=customer,
        account_id=connected["account_ids"][0],
        data={"transaction": {"amount": 12.45, "settle_by_date": "2030-03-30"}},
    )
    location = client.decisioning.sbca.location_matches.list(merchant_name="Copper Tires", street_address="1 Rim Road")
    assert location.location_matches is not None
    now = 4_000_000_000
    transaction = aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer, account_id=connected["account_ids"][0], from_date=0, to_date=now, limit=1
    ).transactions[0]
    refresh = aggregation.customers.transactions.refreshes.create(
        customer_id=customer, data={"account_ids": [account], "mode": "standard"}
    )
    configuration = client.connect_components.configurations.create(data={"ao_required": False})
    return {
        "customerId": customer,
        "customer_id": customer,
        "accountId": account,
        "accountIds": account,
        "institutionLoginId": connected["institution_login_id"],
        "institution_login_id": connected["institution_login_id"],
        "institutionId": "101732",
        "partnerId": Sandbox.partner_id,
        "partnerSecret": Sandbox.partner_secret,
        "consumerId": consumer.id,
        "reportId": voa.id,
        "portfolioId": voa.portfolio_id,
        "business_id": str(business.business_id),
        "assetId": asset,
        "preAppId": str(application.pre_app_id),
        "obb_report_id": analyzed.report_id,
        "payRequestId": indicators.pay_request_id,
        "locationId": location.location_matches[0].location_id,
        "transactionId": str(transaction.id),
        "uniqueTransactionId": transaction.unique_transaction_id,
        "refreshId": refresh.refresh_id,
        "configurationId": configuration.id,
        "institution_id": "200001",
        "routing_number": "847392234",
        "consent_receipt_id": consent.consent_receipt_id,
        "switch_id": switch["switch_id"],
        "external_id": f"external-{number}",
        "subscription_id": subscription.subscription_id,
        "webhook_event_id": subscription.events[0].webhook_event_id,
        "userType": "personal",
    }


@pytest.mark.fuzz
def test_whatever_is_sent_the_response_fits_the_document(served: str, tmp_path: Path) -> None:
    schema, aims, outcomes = (tmp_path / name for name in ("document.json", "targets.json", "outcomes.txt"))
    schema.write_text(json.dumps(document(served)))
    with (
        Server(listener, "127.0.0.1", 0) as listening,
        Client(
            finicity_app_key=Sandbox.app_key,
            partner_id=Sandbox.partner_id,
            partner_secret=Sandbox.partner_secret,
            base_url=served,
        ) as client,
    ):
        aims.write_text(json.dumps(targets(client, served, listening.url)))
        keys = [f"Finicity-App-Key: {Sandbox.app_key}", f"Finicity-App-Token: {client.token}"]
        done = run(schema, served, keys, FUZZ_TARGETS=str(aims), FUZZ_OUTCOMES=str(outcomes))

    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
    seen: dict[str, set[str]] = defaultdict(set)
    for line in outcomes.read_text().splitlines():
        operation, status = line.split()
        seen[operation].add(status)
    assert seen.keys() == {operation["operationId"] for _, _, operation in operations(generated_from())}
    succeeded = [operation for operation, statuses in seen.items() if any(each.startswith("2") for each in statuses)]
    assert len(succeeded) > SUCCEED, sorted(seen.keys() - set(succeeded))


def run(schema: Path, url: str, keys: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own arguments
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", str(schema), "--url", url),
            *("--checks", CHECKS, "--max-time", str(SECONDS), "--phases", "examples,coverage,fuzzing", "--seed", "7"),
            *("--header", keys[0], "--header", keys[1], "--generation-database", "none", "--no-color"),
            *("--suppress-health-check", "all", "--continue-on-failure", "--warnings", "off"),
        ],
        cwd=schema.parent,
        env={**os.environ, "PYTHONPATH": str(HERE), "SCHEMATHESIS_HOOKS": "fuzz_hooks", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
