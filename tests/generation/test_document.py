"""``openapi.yaml`` and ``overlay.yaml``: valid, complete, and what the overlay makes of the document."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING, Any

import pytest
from api_document import OVERLAY, SPEC, WITHDRAWN, corrected, generated_from, written
from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.api.naming import snake_case
from generator.document.load import load
from generator.document.overlay import apply_overlay
from generator.document.read import read_yaml
from generator.document.references import dereferenced, operations
from generator.wording import problems, reasons, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking._runtime.operation import Operation

OVERLAY_DOCUMENT = read_yaml(OVERLAY)
ACTIONS: list[dict[str, Any]] = OVERLAY_DOCUMENT["actions"]


def facts(operation_id: str) -> Operation:
    """What the generated code knows of an operation."""
    module = importlib.import_module(f"open_banking._generated.operations.{snake_case(operation_id)}")
    operation: Operation = module.OPERATION
    return operation


def everywhere(node: Any, pointer: str = "#") -> Iterator[tuple[str, Any]]:
    yield pointer, node
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in children:
        yield from everywhere(value, f"{pointer}/{key}")


# openapi.yaml


def test_the_document_is_valid() -> None:
    errors = [
        f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in OpenAPIV30SpecValidator(written()).iter_errors()
    ]

    assert errors == []


def test_the_version_and_the_size_of_the_document() -> None:
    document = written()

    assert document["openapi"] == "3.0.3"
    assert document["info"]["version"] == "1.42.0"
    assert len(list(operations(document))) == 156
    assert len({operation["operationId"] for _, _, operation in operations(document)}) == 156
    assert len(document["components"]["schemas"]) == 781
    assert [server["url"] for server in document["servers"]] == ["https://api.finicity.com"]


def test_the_document_says_nothing_of_ours() -> None:
    """``x-internal`` is the vendor's, who says it of one operation."""
    extensions = {pointer.rpartition("/")[2] for pointer, _ in everywhere(written())}
    ours = [name for name in extensions - {"x-internal"} if name.startswith("x-")]

    assert ours == []


def test_every_text_is_there_and_says_shortly_more_than_the_name() -> None:
    assert len(list(texts(corrected()))) > 1500
    assert problems(corrected(), reasons()) == []


def test_every_operation_has_a_summary() -> None:
    assert [
        operation["operationId"]
        for _, _, operation in operations(written())
        if not operation.get("summary", "").strip()
    ] == []


def test_every_tag_of_an_operation_is_there() -> None:
    assert [operation["operationId"] for _, _, operation in operations(written()) if not operation.get("tags")] == []


def test_summaries_fit_on_a_line_and_are_no_sentence() -> None:
    odd = [
        operation["operationId"]
        for _, _, operation in operations(written())
        if "\n" in operation["summary"].strip() or len(operation["summary"]) > 80 or operation["summary"].endswith(".")
    ]

    assert odd == []


@pytest.mark.parametrize(
    ("operation_id", "words"),
    [
        ("GetAccountOwner", ["billable", "premium"]),
        ("GenerateVOAReport", ["consumer"]),
        ("DeleteCustomer", ["account"]),
        ("GetCustomerAccountStatement", ["180", "minute"]),
        ("GetAvailableBalanceLive", ["billable", "premium"]),
    ],
)
def test_a_description_says_what_a_user_must_know(operation_id: str, words: list[str]) -> None:
    (operation,) = (o for _, _, o in operations(written()) if o["operationId"] == operation_id)

    assert any(word in operation["description"].lower() for word in words)


# overlay.yaml


def test_the_overlay_is_an_overlay_document() -> None:
    assert OVERLAY_DOCUMENT["overlay"] == "1.0.0"
    assert OVERLAY_DOCUMENT["info"].keys() >= {"title", "version"}
    assert OVERLAY_DOCUMENT.keys() <= {"overlay", "info", "extends", "actions", "x-written-for"}
    assert len(ACTIONS) > 10


def described(action: dict[str, Any]) -> str:
    return str(action.get("target"))


@pytest.mark.parametrize("action", ACTIONS, ids=described)
def test_an_action_has_a_target_a_reason_and_one_effect(action: dict[str, Any]) -> None:
    assert action["target"].startswith("$")
    assert action["description"].strip()
    assert ("update" in action) != (action.get("remove") is True)
    assert action.keys() <= {"target", "description", "update", "remove", "x-operations", "x-versions"}


@pytest.mark.parametrize("action", ACTIONS, ids=described)
def test_no_action_looks_at_prose(action: dict[str, Any]) -> None:
    """What an action is for is named, or follows from a shape: a text or an example of another version may change."""
    words = re.findall(r"\w+", re.sub(r"'[^']*'", "", action["target"]))

    assert not {"search", "match", "description", "summary", "title", "example", "examples"} & set(words)


def test_no_action_is_skipped_or_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    load(SPEC, WITHDRAWN, OVERLAY)

    assert caplog.messages == []


def test_the_corrected_document_is_valid() -> None:
    errors = [
        f"{'/'.join(map(str, e.absolute_path))}: {e.message}"
        for e in OpenAPIV30SpecValidator(corrected()).iter_errors()
    ]

    assert errors == []


def test_what_the_overlay_merges() -> None:
    document: dict[str, Any] = {"a": {"b": [1], "c": {"d": 1}, "e": "old"}, "l": [{"n": 1}, {"n": 2}]}
    overlay = {
        "actions": [
            {"target": "$.a", "update": {"b": [2], "c": {"f": 2}, "e": "new", "g": {}}},
            {"target": "$.a.b", "update": 3},
            {"target": "$.l[?@.n == 1]", "remove": True},
            {"target": "$.a.c", "remove": True, "update": {"ignored": True}},
        ]
    }

    assert apply_overlay(document, overlay, "overlay") == {
        "a": {"b": [1, 2, 3], "e": "new", "g": {}},
        "l": [{"n": 2}],
    }


def test_removing_several_of_a_list_removes_those() -> None:
    document = {"l": [1, 2, 3, 4, 5]}

    assert apply_overlay(document, {"actions": [{"target": "$.l[0,2,4]", "remove": True}]}, "overlay") == {"l": [2, 4]}


# What the overlay makes of the document: facts of the API, each looked up by hand


@pytest.mark.parametrize(
    ("operation_id", "billable"),
    [
        ("GetAccountOwner", True),
        ("GetAccountOwnerDetails", True),
        ("GetAccountACHDetails", True),
        ("GetAvailableBalanceLive", True),
        ("LoadHistoricTransactionsForCustomerAccount", True),
        ("GenerateVOAReport", True),
        ("GenerateVOIReport", True),
        ("GetCustomerAccountStatement", True),
        ("AddCustomer", True),
        ("AddTestingCustomer", False),
        ("GetCustomers", False),
        ("GetCustomerAccounts", False),
        ("GetInstitutions", False),
        ("CreateToken", False),
        ("DeleteCustomer", False),
        ("GeneratePaymentHistoryReport", True),
        ("GeneratePaymentRiskInsightsReport", True),
        ("GenerateForesightAnalyticsNonCraReport", True),
        ("GenerateForesightAnalyticsFirstThirdPartyNonCraReport", True),
        ("ReportReissue", True),
        ("AccountMatchingScoreDetails", True),
        ("GetAssetByCustomerID", True),
        ("GetInstitutionsByRoutingNumber", False),
        ("GetReportById", False),
        ("refreshTransactions", False),
    ],
)
def test_billable(operation_id: str, *, billable: bool) -> None:
    assert facts(operation_id).billable is billable


# Whose text speaks of money, and which is free.
FREE = {"AddTestingCustomer": "a profile of its has the word in its name"}


def test_every_operation_whose_text_speaks_of_money_is_listed() -> None:
    """Give it ``x-billable`` in the overlay, or put it among the exceptions here with the reason."""
    found = [operation for _, _, operation in operations(corrected())]
    speaking = {
        operation["operationId"]
        for operation in found
        if re.search(r"billable|premium service", operation["description"], re.IGNORECASE)
    }

    assert {operation["operationId"] for operation in found if operation.get("x-billable")} == speaking - FREE.keys()
    assert FREE.keys() <= speaking


@pytest.mark.parametrize(
    ("operation_id", "repeatable"),
    [
        ("RefreshCustomerAccounts", False),
        ("RefreshCustomerAccountsV2", False),
        ("RefreshCustomerAccountsByInstitutionLogin", False),
        ("RefreshCustomerAccountsByInstitutionLoginV2", False),
        ("refreshTransactions", False),
        ("GetAccountOwner", False),
        ("GetAvailableBalanceLive", False),
        ("CreateToken", False),
        ("AddCustomer", False),
        ("GetCustomer", True),
        ("ModifyCustomer", True),
        ("DeleteCustomer", True),
        ("GetReportByCustomer", True),
        ("getTransactionRefreshStatus", True),
        ("RevokeDataSharingConsentById", True),
        ("GetAssetByCustomerID", False),
    ],
)
def test_what_may_be_sent_again(operation_id: str, *, repeatable: bool) -> None:
    assert facts(operation_id).repeatable is repeatable


def test_nothing_billable_and_nothing_that_creates_is_sent_again() -> None:
    for _, _, operation in operations(corrected()):
        known = facts(operation["operationId"])
        assert not (known.repeatable and (known.billable or known.method == "POST"))


@pytest.mark.parametrize(
    ("operation_id", "timeout"),
    [
        ("RefreshCustomerAccounts", 180),
        ("RefreshCustomerAccountsV2", 180),
        ("RefreshCustomerAccountsByInstitutionLogin", 180),
        ("RefreshCustomerAccountsByInstitutionLoginV2", 180),
        ("LoadHistoricTransactionsForCustomerAccount", 180),
        ("GetAccountOwner", 180),
        ("GetAccountOwnerDetails", 180),
        ("GetCustomerAccountStatement", 180),
        ("GetCustomerAccountMultipleStatement", 180),
        ("GetCustomers", None),
        ("GenerateStatementReport", None),
        ("refreshTransactions", None),
        ("CreateToken", None),
    ],
)
def test_how_long_the_api_may_take(operation_id: str, timeout: float | None) -> None:
    assert facts(operation_id).timeout == timeout


@pytest.mark.parametrize(
    ("operation_id", "pagination"),
    [
        ("GetCustomers", "start"),
        ("GetInstitutions", "start"),
        ("GetCertifiedInstitutions", "start"),
        ("GetCertifiedInstitutionsWithRSSD", "start"),
        ("GetAllCustomerTransactions", "start"),
        ("GetCustomerAccountTransactions", "start"),
        ("getApplications", "start"),
        ("getRegisteredInstitutions", "start"),
        ("GetAppRegistrationStatus", "page"),
        ("GetDataSharingConsentsByCustomerId", "start"),
        ("getResellerBillingReport", "page from 0"),
        ("listWebhookSubscriptions", "offset"),
        ("GetCustomer", None),
        ("GetCustomerAccounts", None),
    ],
)
def test_how_an_operation_pages(operation_id: str, pagination: str | None) -> None:
    assert facts(operation_id).pagination == pagination


def test_the_two_authentications_alone_need_no_token() -> None:
    without = {
        operation["operationId"]
        for _, _, operation in operations(corrected())
        if not facts(operation["operationId"]).needs_token
    }

    assert without == {"CreateToken", "ModifyPartnerSecret"}


def marked(schema: str, extension: str) -> set[str]:
    """The properties of a schema that are marked, where they are written or in what they refer to."""
    document = generated_from()
    properties: dict[str, Any] = document["components"]["schemas"][schema].get("properties", {})
    return {
        name
        for name, property_ in properties.items()
        if property_.get(extension) or dereferenced(document, property_).get(extension)
    }


@pytest.mark.parametrize(
    ("schema", "epochs", "others"),
    [
        ("Customer", {"createdDate"}, {"id", "username", "firstName", "type"}),
        ("CustomerAccount", {"balanceDate", "createdDate", "lastUpdatedDate"}, {"id", "balance", "institutionId"}),
        ("Transaction", {"postedDate", "transactionDate", "createdDate"}, {"id", "amount", "accountId", "customerId"}),
        ("Institution", set(), {"id", "name", "accountTypeDescription"}),
    ],
)
def test_dates_that_are_numbers(schema: str, epochs: set[str], others: set[str]) -> None:
    found = marked(schema, "x-epoch")

    assert epochs <= found
    assert not others & found


@pytest.mark.parametrize(
    ("operation_id", "name", "epoch"),
    [
        ("GetAllCustomerTransactions", "fromDate", True),
        ("GetAllCustomerTransactions", "toDate", True),
        ("GetCustomerAccountTransactions", "fromDate", True),
        ("GetAllCustomerTransactions", "limit", False),
        ("GetCustomers", "start", False),
    ],
)
def test_parameters_that_are_dates(operation_id: str, name: str, *, epoch: bool) -> None:
    document = corrected()
    (parameter,) = (
        parameter
        for _, _, operation in operations(document)
        if operation["operationId"] == operation_id
        for parameter in (dereferenced(document, each) for each in operation["parameters"])
        if parameter["name"] == name
    )

    assert bool(dereferenced(document, parameter["schema"]).get("x-epoch")) is epoch


@pytest.mark.parametrize(
    ("schema", "credentials"),
    [
        ("PartnerCredentials", {"partnerId", "partnerSecret"}),
        ("PartnerCredentialsWithNewSecret", {"partnerId", "partnerSecret", "newPartnerSecret"}),
        # Here it is an identifier like any other.
        ("ConnectParameters", set()),
    ],
)
def test_what_an_authentication_is_made_with(schema: str, credentials: set[str]) -> None:
    assert marked(schema, "x-credential") == credentials


# Corrections


def test_a_report_is_one_of_its_kinds() -> None:
    report = generated_from()["components"]["schemas"]["Report"]
    mapping = report["discriminator"]["mapping"]

    assert "allOf" not in report
    assert report["discriminator"]["propertyName"] == "type"
    assert {
        kind: target.rpartition("/")[2] for kind, target in mapping.items()
    } == {
        "voa": "VOAReport",
        "voaHistory": "VOAWithIncomeReport",
        "voi": "VOIReport",
        "voePayroll": "VOEPayrollReport",
        "voiePayroll": "VOIEPayrollReport",
        "voeTransactions": "VOETransactionsReport",
        "voieTxVerify": "VOIEPaystubReports",
        "paystatement": "PayStatementReport",
        "statement": "StatementReport",
        "transactions": "TransactionsReport",
        "txnNonCra": "TransactionsReport",
        "cfrb": "CashFlowReport",
        "cfrp": "CashFlowReport",
        "preQualVoa": "PrequalificationReport",
        "assetSummary": "PrequalificationReport",
        **{f"bar{suffix}": "AFBalanceAnalyticsReport" for suffix in ("bcra", "bnoncra", "bftc", "pcra", "pnoncra")},
        **{f"cfr{suffix}": "AFCashFlowAnalyticsReport" for suffix in ("bcra", "bnoncra", "bftc", "pcra", "pnoncra")},
        **{f"pri{suffix}": "PaymentRiskInsightsReport" for suffix in ("bcra", "bnoncra", "bftc", "pcra", "pnoncra")},
        **{f"phrb{suffix}": "AFPaymentHistoryAnalyticsReport" for suffix in ("cra", "noncra", "ftc")},
        "farpbfnoncra": "ForesightAnalyticsReports",
        "sbcaanalyticsnoncra": "SBCAAnalyticsReport",
        "sbcabenchmarksnoncra": "SBCABenchmarkReport",
    }  # fmt: skip


def test_the_code_of_an_error_is_a_number_or_a_text() -> None:
    code = corrected()["components"]["schemas"]["ErrorMessage"]["properties"]["code"]

    assert [part["type"] for part in code["oneOf"]] == ["integer", "string"]


@pytest.mark.parametrize(
    "operation_id",
    [
        "GetReportByCustomer",
        "GetReportByConsumer",
        "GetReportById",
        "ReportReissue",
        "GetObbAnalyticsReport",
        "GetObbAnalyticsReportFcra",
    ],
)
def test_reports_that_come_as_pdf_too(operation_id: str) -> None:
    document = corrected()
    (operation,) = (o for _, _, o in operations(document) if o["operationId"] == operation_id)

    assert dereferenced(document, operation["responses"]["200"])["content"].keys() == {
        "application/json",
        "application/pdf",
    }


def test_a_property_that_was_required_without_being_defined() -> None:
    schemas = corrected()["components"]["schemas"]

    assert "accountNickname" in schemas["CustomerAccount"]["required"]
    assert schemas["CustomerAccount"]["properties"]["accountNickname"]["type"] == "string"
