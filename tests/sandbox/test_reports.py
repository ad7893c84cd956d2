"""Reports of every kind: asked for, in progress, then there, as JSON and as PDF, until the customer goes."""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from flows import CONSUMER
from pypdf import PdfReader
from reporting import DAY, Borrower, add_business, borrower
from validated import Validated

from open_banking import BadRequestError, NotFoundError, ReportFailedError, models, webhooks
from open_banking.sandbox import Sandbox
from open_banking.sandbox.contract import current
from open_banking.sandbox.handlers import HANDLERS
from open_banking.sandbox.reports import printed
from open_banking.sandbox.reports.building import BUILDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from open_banking import Client, params

NOW = dt.datetime(2026, 3, 20, 15, tzinfo=dt.UTC)
# A few weeks are enough where the figures do not matter, and are checked sooner.
RECENT = {"from_date": int(NOW.timestamp()) - 20 * DAY}
LATER = int(NOW.timestamp()) + 30 * DAY
PAYROLL = {"payroll_data": {"ssn": "900123456", "dob": 636_163_200}}
CRA = {"analytics_report_data": {"for_cra_purpose": True}}
GUARANTOR = {"analytics_report_data": {"for_cra_purpose": True, "applicant_is_personal_guarantor": True}}
NON_CRA = {"analytics_report_data": {"for_cra_purpose": False}}
FTC = {"analytics_report_data": {"for_cra_purpose": False, "for_ftc_purpose": True}}
NON_CRA_GUARANTOR = {"analytics_report_data": {"for_cra_purpose": False, "applicant_is_personal_guarantor": True}}
FIRST_ACCOUNT = 6_000_000_001
"""The id that the first account of a sandbox has."""


class Asked(NamedTuple):
    """A way to ask for a report."""

    operation: str
    call: str
    """Below ``client.decisioning.v2.customers``, or ``client.decisioning`` where it begins with ``customers``."""
    arguments: dict[str, Any]
    """Empty where they name what a customer has."""
    kind: str
    """The report's type."""
    response: str
    """Its class."""


REPORTS = [
    Asked("GenerateVOAReport", "voa", {"data": RECENT}, "voa", "VOAReport"),
    Asked("GenerateVOAWithIncomeReport", "voa_history", {"data": RECENT}, "voaHistory", "VOAWithIncomeReport"),
    Asked("GenerateVOIReport", "voi", {"data": RECENT}, "voi", "VOIReport"),
    Asked(
        "GeneratePrequalificationCRAReport", "pre_qual_voa", {"data": RECENT}, "preQualVoa", "PrequalificationReport"
    ),
    Asked(
        "GeneratePrequalificationNonCRAReport", "asset_summary", {"data": {}}, "assetSummary", "PrequalificationReport"
    ),
    Asked("GenerateCashFlowPersonalReport", "cash_flow_personal", {"data": RECENT}, "cfrp", "CashFlowReport"),
    Asked("GenerateCashFlowBusinessReport", "cash_flow_business", {"data": RECENT}, "cfrb", "CashFlowReport"),
    Asked(
        "GenerateVOETransactionsReport", "voe_transactions", {"data": {}}, "voeTransactions", "VOETransactionsReport"
    ),
    Asked("GenerateVOEPayrollReport", "voe_payroll", {"data": PAYROLL}, "voePayroll", "VOEPayrollReport"),
    Asked("RefreshVOIEPayrollReport", "voie_payroll", {"data": PAYROLL}, "voiePayroll", "VOIEPayrollReport"),
    Asked(
        "GenerateTransactionsReport",
        "transactions",
        {"data": {}, "to_date": LATER},
        "transactions",
        "TransactionsReport",
    ),
    Asked("GenerateStatementReport", "statement", {}, "statement", "StatementReport"),
    Asked("GeneratePayStatementReport", "pay_statement", {}, "paystatement", "PayStatementReport"),
    Asked("GenerateVOIEPaystubReport", "voie_tx_verify.with_statement", {}, "voieTxVerify", "VOIEPaystubReport"),
    Asked(
        "GenerateVOIEPaystubWithTXVerifyReport",
        "voie_tx_verify.with_interview",
        {},
        "voieTxVerify",
        "VOIEPaystubWithTXVerifyReport",
    ),
    *(
        Asked(operation, call, {"data": data, "user_type": user}, f"{prefix}{rules}", response)
        for operation, call, prefix, response in (
            (
                "GenerateBalanceAnalyticsReport",
                "reports.balance_analytics.user_types",
                "bar",
                "AFBalanceAnalyticsReport",
            ),
            (
                "GenerateCashflowAnalyticsReport",
                "reports.cashflow_analytics.user_types",
                "cfr",
                "AFCashFlowAnalyticsReport",
            ),
        )
        for user, data, rules in (
            ("personal", CRA, "pcra"),
            ("personal", NON_CRA, "pnoncra"),
            ("personal", {}, "pnoncra"),
            ("business", GUARANTOR, "bcra"),
            ("Business", CRA, "bftc"),
            ("business", NON_CRA, "bnoncra"),
        )
    ),
    *(
        Asked(
            "GeneratePaymentRiskInsightsReport",
            "customers.reports.payment_risk_insights.user_types",
            {"data": data | RECENT, "user_type": user},
            f"pri{rules}",
            "PaymentRiskInsightsReport",
        )
        for user, data, rules in (
            ("personal", CRA, "pcra"),
            ("personal", FTC, "pnoncra"),
            ("business", GUARANTOR, "bcra"),
            ("business", NON_CRA, "bnoncra"),
            ("business", FTC, "bftc"),
        )
    ),
    *(
        Asked(
            "GeneratePaymentHistoryReport",
            "customers.reports.payment_history.user_types.business",
            {"data": data | RECENT},
            f"phr{rules}",
            "AFPaymentHistoryAnalyticsReport",
        )
        for data, rules in (
            (GUARANTOR, "bcra"),
            (CRA, "bftc"),
            (FTC, "bftc"),
            (NON_CRA_GUARANTOR, "bnoncra"),
        )
    ),
    Asked(
        "GenerateForesightAnalyticsNonCraReport",
        "customers.reports.foresight_analytics.user_types",
        {"data": CRA | RECENT, "user_type": "personal"},
        "farpbfnoncra",
        "ForesightAnalyticsReport",
    ),
]
# One need not name a customer, and the other is finished at once: they have tests of their own.
UNLIKE = {"GenerateForesightAnalyticsFirstThirdPartyNonCraReport", "GenerateSBCAMetricsReport"}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One whose clock moves only when it is set, so that a report is in progress for as long as it should be."""
    listener = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    with listener, Sandbox(now=NOW, running=False, report_seconds=60, listener=listener) as sandbox:
        sandbox.transport = Validated(sandbox.transport)
        yield sandbox


@pytest.fixture
def customer(sandbox: Sandbox, sandbox_client: Client) -> Borrower:
    return borrower(sandbox, sandbox_client)


def generate(client: Client, customer_id: str, call: str, **arguments: Any) -> Any:
    """Ask for a report."""
    place: Any = client.decisioning if call.startswith("customers.") else client.decisioning.v2.customers
    for name in call.split("."):
        place = getattr(place, name)
    return place.create(customer_id=customer_id, **arguments)


def needed_by(operation: str, client: Client, customer: Borrower) -> dict[str, Any]:
    """The arguments that name what a customer has."""
    account_id = customer.account_ids[0]
    if operation == "GenerateStatementReport":
        return {"data": {"statement_report_data": {"account_id": int(account_id)}}}
    stored = client.aggregation.v1.customers.pay_statements.create(
        customer_id=customer.id, data={"label": "lastPayPeriod", "statement": "JVBERi0xLjQ="}
    )
    return {
        "data": {
            "GeneratePayStatementReport": {"paystatement_report": {"asset_ids": [stored.asset_id]}},
            "GenerateVOIEPaystubReport": {"voie_with_statement_data": {"asset_ids": [stored.asset_id]}},
            "GenerateVOIEPaystubWithTXVerifyReport": {
                "voie_with_interview_data": {
                    "tx_verify_interview": [{"asset_id": stored.asset_id, "accounts": [account_id]}]
                }
            },
        }[operation]
    }


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_all_operations_are_below() -> None:
    responses = {each.id: each.example for each in current().operations.values() if each.id in HANDLERS}
    asked = {name for name, example in responses.items() if "requestId" in (example or ()) and "days" not in example}
    assert {each.operation for each in REPORTS} == asked - UNLIKE


@pytest.mark.parametrize("asked", REPORTS, ids=lambda asked: f"{asked.operation}-{asked.kind}")
def test_every_report_is_returned_as_json_and_as_pdf(
    sandbox_client: Client, customer: Borrower, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What a long PDF takes to be drawn is not waited for here: what it would show does.
    monkeypatch.setattr(printed, "document", lambda title, blocks: f"%PDF {title} {blocks}".encode())
    if asked.arguments.get("user_type", asked.call).lower().endswith("business"):
        add_business(sandbox_client, customer.id)
    arguments = asked.arguments or needed_by(asked.operation, sandbox_client, customer)
    ack = generate(sandbox_client, customer.id, asked.call, **arguments)
    report: Any = sandbox_client.wait_for_report(ack)

    assert type(report) is getattr(models, asked.response)
    assert (ack.type, ack.status) == (asked.kind, "inProgress")
    assert (report.id, report.type, report.status) == (ack.id, asked.kind, "success")
    assert (report.customer_id, report.created_date) == (int(customer.id), ack.created_date)
    assert report.constraints.to_dict() == ack.constraints.to_dict()
    assert report.title == ack.title != "Report"
    pdf = sandbox_client.decisioning.v3.customers.reports.get(
        customer_id=customer.id, report_id=ack.id, accept="application/pdf"
    )
    assert pdf.content_type == "application/pdf"
    assert all(each in pdf.content.decode() for each in (ack.id, asked.kind, report.title))


def test_a_report_is_in_progress_until_it_is_due(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    reports = sandbox_client.decisioning.v3
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT)

    for seconds, status in ((0, "inProgress"), (59, "inProgress"), (1, "success")):
        sandbox.advance(seconds=seconds)
        by_customer = reports.customers.reports.get(customer_id=customer.id, report_id=ack.id)
        by_consumer = reports.consumers.reports.get(consumer_id=customer.consumer_id, report_id=ack.id)
        assert by_customer == by_consumer
        assert by_customer.status == status
        assert ("institutions" in by_customer.to_dict()) == (status == "success")


def test_a_finished_report_stays_as_it_is(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT)
    before = sandbox_client.wait_for_report(ack)

    sandbox.advance(days=40)
    sandbox_client.aggregation.v1.customers.institution_logins.delete(
        customer_id=customer.id, institution_login_id=str(sandbox.connect(customer.id).institution_login_id)
    )

    assert sandbox_client.wait_for_report(ack) == before


def test_a_report_is_built_when_it_is_due(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    ack = generate(sandbox_client, customer.id, "transactions", data=RECENT, to_date=LATER)
    sandbox_client.aggregation.v1.customers.accounts.transactions.create(
        customer_id=customer.id,
        account_id=customer.account_ids[0],
        data={"description": "Found under the sofa", "amount": 12.34, "transaction_date": int(sandbox.clock.timestamp)},
    )

    assert "Found under the sofa" in json.dumps(sandbox_client.wait_for_report(ack).to_dict())


def test_reports_bring_the_accounts_up_to_date(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    sandbox.advance(days=60)
    sandbox_client.wait_for_report(generate(sandbox_client, customer.id, "voa", data=RECENT))

    account = sandbox_client.aggregation.v2.customers.accounts.get(
        customer_id=customer.id, account_id=customer.account_ids[0]
    )
    assert int(sandbox.clock.timestamp) - account.aggregation_success_date < DAY  # type: ignore[operator]


@pytest.mark.parametrize(
    ("call", "arguments", "code"),
    [
        ("voa", {"data": {"account_ids": "6000000001 1"}}, "38003"),
        ("voi", {"data": {"account_ids": "1"}}, "38003"),
        ("statement", {"data": {"statement_report_data": {"account_id": 1}}}, "38003"),
        ("pay_statement", {"data": {"paystatement_report": {"asset_ids": ["none"]}}}, "11000"),
        ("voie_tx_verify.with_statement", {"data": {"voie_with_statement_data": {"asset_ids": ["none"]}}}, "11000"),
        ("voie_payroll", {"data": {"payroll_data": {**PAYROLL["payroll_data"], "report_id": "none"}}}, "11000"),
        ("reports.balance_analytics.user_types", {"data": {}, "user_type": "business"}, "11000"),
    ],
)
def test_what_is_not_there_is_not_found(
    sandbox_client: Client, customer: Borrower, call: str, arguments: dict[str, Any], code: str
) -> None:
    with pytest.raises(NotFoundError) as caught:
        generate(sandbox_client, customer.id, call, **arguments)
    assert caught.value.code == code
    assert sandbox_client.decisioning.v1.customers.reports.list(customer_id=customer.id).reports == []


def test_reports_on_a_consumer_need_one(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    sandbox.connect(customer_id)

    for call in ("voa", "voi", "pre_qual_voa", "cash_flow_personal"):
        with pytest.raises(NotFoundError) as caught:
            generate(sandbox_client, customer_id, call, data=RECENT)
        assert caught.value.code == "10100"
    arguments = {"data": NON_CRA, "user_type": "personal"}
    ack = generate(sandbox_client, customer_id, "reports.balance_analytics.user_types", **arguments)
    assert ack.consumer_id is None
    assert sandbox_client.wait_for_report(ack).status == "success"

    # Who becomes the consumer later is not whom it was about.
    v1 = sandbox_client.decisioning.v1
    consumer = v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    assert v1.consumers.reports.list(consumer_id=str(consumer.id)).reports == []


def test_a_business_cash_flow_report_needs_no_consumer(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    sandbox.connect(customer_id, profile="business")

    report = sandbox_client.wait_for_report(generate(sandbox_client, customer_id, "cash_flow_business", data=RECENT))

    assert (report.type, report.status) == ("cfrb", "success")
    assert "consumerId" not in report.to_dict()


def test_a_report_needs_accounts_of_its_kinds(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client, "homeowner")
    _, _, card, mortgage, _ = customer.account_ids

    for call in ("voa", "voi", "cash_flow_personal"):
        with pytest.raises(BadRequestError) as caught:
            generate(sandbox_client, customer.id, call, data={"account_ids": f"{card} {mortgage}"})
        assert caught.value.code == "14020"
    ack = generate(sandbox_client, customer.id, "transactions", data={"account_ids": card}, to_date=LATER)
    assert ack.constraints.account_ids == [card]


@pytest.mark.parametrize(
    ("call", "arguments"),
    [
        ("voa", {"data": {"from_date": LATER}}),
        ("voa", {"data": {"report_custom_fields": [{"label": str(each), "value": "1"} for each in range(6)]}}),
        ("transactions", {"data": {"from_date": 1_700_000_000}, "to_date": 1_600_000_000}),
        ("transactions", {"data": {"from_date": 1_600_000_000}, "to_date": 1_600_000_000 + 740 * DAY}),
        ("reports.balance_analytics.user_types", {"data": {}, "user_type": "robot"}),
        *(
            ("transactions", {"data": data, "to_date": moment})
            for data in ({}, {"from_date": 0})
            for moment in (-1, 10**12, 10**18)
        ),
        *(("pre_qual_voa", {"data": {"from_date": moment}}) for moment in (-1, -(10**12), 10**18)),
        *(("voie_payroll", {"data": {**PAYROLL, "pay_statements_from_date": moment}}) for moment in (-1, 10**12)),
        *(
            ("statement", {"data": {"statement_report_data": {"account_id": FIRST_ACCOUNT, "statement_index": index}}})
            for index in (0, -1, 25)
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    sandbox_client: Client, customer: Borrower, call: str, arguments: dict[str, Any]
) -> None:
    with pytest.raises(BadRequestError) as caught:
        generate(sandbox_client, customer.id, call, **arguments)
    assert caught.value.code == "10010"


def test_a_report_fails_where_its_accounts_are_gone_by_then(sandbox_client: Client, customer: Borrower) -> None:
    checking, savings, _ = customer.account_ids
    ack = generate(sandbox_client, customer.id, "voa", data={"account_ids": savings})
    other = generate(sandbox_client, customer.id, "voa", data={"account_ids": f"{checking} {savings}"})
    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer.id, account_id=savings)

    with pytest.raises(ReportFailedError) as caught:
        sandbox_client.wait_for_report(ack)
    assert [each.code for each in caught.value.report.errors] == [14020]
    assert [each.id for each in sandbox_client.wait_for_report(other).institutions[0].accounts] == [int(checking)]


def test_reports_fail_on_demand(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    sandbox.fail_reports("voi", "voa", code=10406, message="disputed", times=2)

    for call, fails in (("cash_flow_personal", False), ("voa", True), ("voi", True), ("voa", False)):
        ack = generate(sandbox_client, customer.id, call, data=RECENT)
        assert ack.status == "inProgress"
        if not fails:
            assert sandbox_client.wait_for_report(ack).status == "success"
            continue
        with pytest.raises(ReportFailedError) as caught:
            sandbox_client.wait_for_report(ack)
        assert [(each.code, each.message) for each in caught.value.report.errors] == [(10406, "disputed")]


def test_trouble_with_reports_is_forgotten(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    sandbox.fail_reports(times=5)
    sandbox.recover()

    assert sandbox_client.wait_for_report(generate(sandbox_client, customer.id, "voa", data=RECENT)).status == "success"
    with pytest.raises(ValueError, match="times=0"):
        sandbox.fail_reports(times=0)


def test_the_listener_is_notified_of_the_progress_of_a_report(
    sandbox: Sandbox, sandbox_client: Client, customer: Borrower
) -> None:
    url = "https://listener.example.com/reports"
    sandbox.fail_reports("voi")
    done = generate(sandbox_client, customer.id, "voa", data=RECENT, callback_url=url)
    failed = generate(sandbox_client, customer.id, "voi", data=RECENT, callback_url=url)
    generate(sandbox_client, customer.id, "voa", data=RECENT)
    sandbox.advance(seconds=60)

    assert [(each.kind, each.url, each.status) for each in sandbox.deliveries] == [("report", url, 200)] * 4
    events = [webhooks.parse(each.content) for each in sandbox.deliveries]
    assert all(isinstance(each, webhooks.ReportEvent) for each in events)
    assert [(each.event_name, each.id, each.type, each.status) for each in events] == [  # type: ignore[union-attr]
        ("inProgress", done.id, "voa", "inProgress"),
        ("inProgress", failed.id, "voi", "inProgress"),
        ("done", done.id, "voa", "success"),
        ("failed", failed.id, "voi", "failure"),
    ]
    assert {(each.customer_id, each.consumer_id) for each in events} == {  # type: ignore[union-attr]
        (customer.id, customer.consumer_id)
    }


def test_a_pdf_has_the_figures_and_no_hidden_field(sandbox_client: Client, customer: Borrower) -> None:
    fields = [
        {"label": "loanID", "value": "shown-value", "shown": True},
        {"label": "loanType", "value": "hidden-value", "shown": False},
    ]
    ack = generate(sandbox_client, customer.id, "pre_qual_voa", data={"report_custom_fields": fields})
    report = sandbox_client.wait_for_report(ack)

    pdf = sandbox_client.decisioning.v3.customers.reports.get(
        customer_id=customer.id, report_id=ack.id, accept="application/pdf"
    )
    text = text_of(pdf.content)
    assert f"Consolidated available balance {report.consolidated_available_balance:,.2f}" in text
    for account in report.institutions[0].accounts:
        assert f"{account.balance:,.2f}" in text
    assert "shown-value" in text
    assert "hidden-value" not in text


def test_a_pdf_has_what_people_read(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client, "investor")
    wallet = customer.account_ids[-1]
    ack = generate(
        sandbox_client, customer.id, "voa", data={**RECENT, "account_ids": f"{customer.account_ids[0]} {wallet}"}
    )
    report = sandbox_client.wait_for_report(ack)

    pdf = sandbox_client.decisioning.v3.customers.reports.get(
        customer_id=customer.id, report_id=ack.id, accept="application/pdf"
    )
    text = text_of(pdf.content)
    accounts = report.institutions[0].accounts
    transactions = [each for account in accounts for each in account.transactions]
    assert len(transactions) > 5
    # Where a column is narrow a text goes over several lines.
    letters = text.replace(" ", "")
    for each in transactions:
        assert f"{each.id}{each.amount:,.2f}" in letters
    # They would take the room from the others.
    assert "payee" not in text.lower()
    assert "institutiontransaction" not in letters.lower()
    # Not in hundredths, so that units and price come to the worth.
    assert f" {accounts[1].position[0].units} " in text


def test_there_is_no_pdf_before_the_report(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    reports = sandbox_client.decisioning.v3.customers.reports
    sandbox.fail_reports("voi")
    acks = [generate(sandbox_client, customer.id, call, data=RECENT) for call in ("voa", "voi")]

    with pytest.raises(NotFoundError, match="inProgress"):
        reports.get(customer_id=customer.id, report_id=acks[0].id, accept="application/pdf")
    sandbox.advance(seconds=60)
    with pytest.raises(NotFoundError, match="failure"):
        reports.get(customer_id=customer.id, report_id=acks[1].id, accept="application/pdf")


def test_reports_are_listed_by_customer_and_by_consumer(
    sandbox: Sandbox, sandbox_client: Client, customer: Borrower
) -> None:
    v1 = sandbox_client.decisioning.v1
    sandbox.fail_reports("voi")
    acks = [generate(sandbox_client, customer.id, call, data=RECENT) for call in ("voa", "voi")]
    sandbox.advance(seconds=2)
    acks.append(generate(sandbox_client, customer.id, "cash_flow_personal", data=RECENT))
    sandbox.advance(seconds=58)

    listed = v1.customers.reports.list(customer_id=customer.id)
    assert listed == v1.consumers.reports.list(consumer_id=customer.consumer_id)
    assert [(each.id, each.type, each.status) for each in listed.reports] == [
        (acks[0].id, "voa", "success"),
        (acks[1].id, "voi", "failure"),
        (acks[2].id, "cfrp", "inProgress"),
    ]
    assert {each.consumer_ssn for each in listed.reports} == {"0001"}


def test_a_report_is_found_by_its_id_alone(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    by_id = sandbox_client.decisioning.v3.reports.get
    borrower(sandbox, sandbox_client, username="borrower_two")
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT)

    assert by_id(report_id=ack.id, data={}).status == "inProgress"
    report = sandbox_client.wait_for_report(ack)
    assert by_id(report_id=ack.id, data={"purpose": "31"}, purpose="3F", on_behalf_of="Example Lender") == report
    pdf = by_id(report_id=ack.id, data={}, accept="application/pdf")
    assert "Verification of Assets" in text_of(pdf.content)
    with pytest.raises(NotFoundError) as caught:
        by_id(report_id="none", data={})
    assert caught.value.code == "11000"
    for purposes in ({"data": {"purpose": "3"}}, {"data": {}, "purpose": "mortgage"}):
        with pytest.raises(BadRequestError, match="purpose"):
            by_id(report_id=ack.id, **purposes)


@pytest.mark.parametrize(
    ("call", "arguments", "reissued"),
    [
        ("voa", {"data": RECENT}, True),
        ("asset_summary", {"data": {}}, False),
        ("reports.balance_analytics.user_types", {"data": CRA | RECENT, "user_type": "personal"}, True),
        ("reports.balance_analytics.user_types", {"data": NON_CRA | RECENT, "user_type": "personal"}, False),
        ("reports.balance_analytics.user_types", {"data": FTC | RECENT, "user_type": "business"}, False),
        (
            "customers.reports.payment_risk_insights.user_types",
            {"data": GUARANTOR | RECENT, "user_type": "business"},
            True,
        ),
    ],
)
def test_only_reports_for_consumer_reporting_are_reissued(
    sandbox_client: Client, customer: Borrower, call: str, arguments: dict[str, Any], *, reissued: bool
) -> None:
    add_business(sandbox_client, customer.id)
    reissue = sandbox_client.decisioning.v1.reports.partners.create
    ack = generate(sandbox_client, customer.id, call, **arguments)
    report = sandbox_client.wait_for_report(ack)

    if reissued:
        assert reissue(report_id=ack.id, data={"purpose": "31"}) == report
        return
    with pytest.raises(NotFoundError, match="FCRA"):
        reissue(report_id=ack.id, data={"purpose": "31"})


def test_a_report_is_reissued_as_a_pdf(sandbox_client: Client, customer: Borrower) -> None:
    reissue = sandbox_client.decisioning.v1.reports.partners.create
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT)
    sandbox_client.wait_for_report(ack)

    pdf = reissue(report_id=ack.id, data={}, accept="application/pdf")

    assert "Verification of Assets" in text_of(pdf.content)
    with pytest.raises(NotFoundError):
        reissue(report_id="none", data={})
    with pytest.raises(BadRequestError, match="purpose"):
        reissue(report_id=ack.id, data={"purpose": "mortgage"})


def test_reports_of_others_are_not_found(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    other = borrower(sandbox, sandbox_client, username="borrower_two")
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT)

    reports = sandbox_client.decisioning.v3
    calls: list[Callable[[], object]] = [
        lambda: reports.customers.reports.get(customer_id=other.id, report_id=ack.id),
        lambda: reports.consumers.reports.get(consumer_id=other.consumer_id, report_id=ack.id),
        lambda: reports.customers.reports.get(customer_id=customer.id, report_id="none"),
    ]
    for call in calls:
        with pytest.raises(NotFoundError) as caught:
            call()
        assert caught.value.code == "11000"


def test_reports_go_with_their_customer(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT, callback_url="https://listener.example.com/")
    sandbox_client.aggregation.v1.customers.delete(customer_id=customer.id)
    sandbox.advance(seconds=60)

    with pytest.raises(NotFoundError) as caught:
        sandbox_client.wait_for_report(ack)
    assert caught.value.code == "14001"
    assert len(sandbox.deliveries) == 1


def test_a_purpose_is_a_code_of_two(sandbox_client: Client, customer: Borrower) -> None:
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT)
    v1, v3 = sandbox_client.decisioning.v1.customers.reports, sandbox_client.decisioning.v3.customers.reports

    arguments: dict[str, Any] = {"purpose": "3F", "on_behalf_of": "Example Lender"}
    assert v3.get(customer_id=customer.id, report_id=ack.id, **arguments).id == ack.id
    assert len(v1.list(customer_id=customer.id).reports) == 1
    for purpose in ("3", "mortgage"):
        with pytest.raises(BadRequestError):
            v3.get(customer_id=customer.id, report_id=ack.id, purpose=purpose)


def test_who_is_meant_by_the_report(sandbox: Sandbox, sandbox_client: Client, customer: Borrower) -> None:
    end_user: params.ConsumerEndUserParams = {
        "name": "Example Lender", "address": "1 Example Street", "city": "Reno", "state": "NV", "zip": "89501",
        "phone": "555-0101", "url": "lender.example.com",
    }  # fmt: skip
    sandbox_client.decisioning.v1.consumers.put(consumer_id=customer.consumer_id, data={"end_user": end_user})
    ack = generate(sandbox_client, customer.id, "voa", data={"show_nsf": True, "account_ids": customer.account_ids[0]})

    assert (ack.consumer_id, ack.consumer_ssn) == (customer.consumer_id, "0001")
    assert (ack.end_user.name, ack.end_user.url) == ("Example Lender", "lender.example.com")
    assert ack.customer_type == "testing"
    assert ack.created_date == int(sandbox.clock.timestamp)
    assert ack.constraints.to_dict() == {"accountIds": [customer.account_ids[0]], "showNsf": True}


def test_proofs_of_identity_are_never_returned(sandbox_client: Client, customer: Borrower) -> None:
    first = generate(sandbox_client, customer.id, "voie_payroll", data=PAYROLL)
    data = {"payroll_data": {**PAYROLL["payroll_data"], "report_id": first.id}, "pay_statements_from_date": 0}
    ack = generate(sandbox_client, customer.id, "voie_payroll", data=data)

    assert ack.constraints.to_dict() == {"payrollData": {"reportId": first.id}, "payStatementsFromDate": 0}
    assert "900123456" not in json.dumps(sandbox_client.wait_for_report(ack).to_dict())


def test_a_report_names_the_consumer_as_they_were(sandbox_client: Client, customer: Borrower) -> None:
    ack = generate(sandbox_client, customer.id, "voa", data=RECENT)
    sandbox_client.decisioning.v1.consumers.put(consumer_id=customer.consumer_id, data={"ssn": "900-00-6543"})

    assert sandbox_client.wait_for_report(ack).consumer_ssn == "0001"
    assert generate(sandbox_client, customer.id, "voa", data=RECENT).consumer_ssn == "6543"


def test_the_title_says_whether_deposits_verify_pay_statements(sandbox_client: Client, customer: Borrower) -> None:
    titles = [
        generate(
            sandbox_client, customer.id, f"voie_tx_verify.{way}", **needed_by(operation, sandbox_client, customer)
        ).title
        for way, operation in (
            ("with_statement", "GenerateVOIEPaystubReport"),
            ("with_interview", "GenerateVOIEPaystubWithTXVerifyReport"),
        )
    ]
    plain = "Verification of Income and Employment - Paystub"
    assert titles == [plain, f"{plain} (with TXVerify)"]


def test_a_type_that_nobody_builds_says_what_all_reports_do(
    sandbox_client: Client, customer: Borrower, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(BUILDERS, "voa")

    report = sandbox_client.wait_for_report(generate(sandbox_client, customer.id, "voa", data=RECENT))

    assert (report.type, report.status, report.institutions) == ("voa", "success", None)
