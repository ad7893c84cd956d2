"""The guides in docs/: their Python runs as pasted and does what they say, their tables are true, their links lead."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import logging
import re
import subprocess
import sys
from decimal import Decimal
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from listeners import listener
from pages import ACCOUNT, AUTHENTICATION, CUSTOMER, ROOT, Page, api_in_a_sandbox

from open_banking import (
    AuthenticationError,
    Client,
    InternalServerError,
    MFAChallengeError,
    errors,
    models,
    params,
    webhooks,
)
from open_banking._runtime import remedy
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pages import Api

    from open_banking._runtime.operation import Operation

TOKENS, CONNECT, TRANSACTIONS, REPORTS, ERRORS = GUIDES = [
    Page(f"docs/{name}.md") for name in ("tokens", "connect", "transactions", "reports", "errors")
]
HOME, GLOSSARY = Page("docs/index.md"), Page("docs/glossary.md")
PAGES = [Page("README.md"), *(Page(f"docs/{path.name}") for path in sorted((ROOT / "docs").glob("*.md")))]
LIST = "GET /aggregation/v1/customers"
GET = f"GET /aggregation/v1/customers/{CUSTOMER}"


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Api]:
    with api_in_a_sandbox(monkeypatch, tmp_path, listener()) as api:
        yield api


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Callable[[], list[str]]:
    """The lines that were printed since the last time."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    return lines


def operation_of(call: str) -> Operation:
    """The operation behind a call on ``client``."""
    with Client(finicity_app_key="key") as client:
        function = attrgetter(call)(client)
    operation: Operation = function.operation
    return operation


def linked_operation(link: str) -> Operation:
    """The operation whose page in the reference a link leads to."""
    module = link.rpartition("/")[2].removesuffix(".md")
    operation: Operation = import_module(f"open_banking._generated.operations.{module}").OPERATION
    return operation


# The entry page


def test_the_entry_page(api: Api, printed: Callable[[], list[str]]) -> None:
    HOME.run({})

    assert printed() == [f"{CUSTOMER} sample_customer"]
    assert api.calls == [AUTHENTICATION, LIST]


# Tokens


def test_tokens(api: Api, printed: Callable[[], list[str]]) -> None:
    names: dict[str, Any] = {}
    TOKENS.run(names)

    with api.sandbox.client() as client:
        banks = client.institution.v2.institutions.list(search="finbank").found
    assert printed() == [f"{banks} institutions", "1 customers", "1 customers"]
    # The client's own, the one that was handed over, and that of the client with the new secret.
    assert api.calls.count(AUTHENTICATION) == 3
    first, handed_over, last = [request.headers["finicity-app-token"] for request in api.sent(LIST)]
    assert len({first, handed_over, last}) == 3
    assert handed_over == names["issued"].token == names["worker"].token
    secret: str = api.sandbox.world.partner.secret
    new, again = [json.loads(each.content)["newPartnerSecret"] for each in api.sent(f"PUT {AUTHENTICATION[5:]}")]
    assert new == names["new_secret"] != Sandbox.partner_secret
    assert 12 <= len(new) <= 255
    assert re.fullmatch(r"[A-Za-z0-9!@#$%&*_+-]+", new)
    assert re.search("[A-Za-z]", new)
    assert re.search("[0-9]", new)
    assert again == secret == Sandbox.partner_secret  # put back


def test_a_worker_takes_the_newest_token(api: Api) -> None:
    names: dict[str, Any] = {}
    TOKENS.run(names)
    worker: Client = names["worker"]
    api.sandbox.expire_tokens()
    with api.sandbox.client() as client:
        client.aggregation.v1.customers.list()
        newest = client.token

    assert names["customers"](worker, lambda: newest).found == 1
    assert worker.token == newest
    api.refusals[LIST] = httpx.Response(401, json={"code": 10027})
    with pytest.raises(AuthenticationError):
        names["customers"](worker, lambda: "another")
    assert worker.token == newest


def test_the_client_authenticates_once_with_wrong_credentials(api: Api, printed: Callable[[], list[str]]) -> None:
    block = TOKENS.block("except AuthenticationLockedError")
    with Client(partner_secret="wrong") as client:  # noqa: S106  # that is the point
        for _ in range(2):
            TOKENS.run_block(block, {"client": client})

    assert printed() == ["refused: 10001 fix_request", "not sent: an earlier authentication failed"]
    assert api.calls == [AUTHENTICATION]


def test_the_keys_come_from_the_variables_of_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    variables = {
        argument.strip("`"): variable.strip("`")
        for argument, variable, _ in TOKENS.table("Argument of `Client` and `AsyncClient`")
    }
    for argument, variable in variables.items():
        assert argument in inspect.signature(Client).parameters
        value = "https://value-of-base-url.example" if argument == "base_url" else f"value-of-{argument}"
        monkeypatch.setenv(variable, value)
    seen: list[httpx.Request] = []
    body = {"token": "t", "customers": []}
    transport = httpx.MockTransport(lambda request: seen.append(request) or httpx.Response(200, json=body))  # type: ignore[func-returns-value]
    with httpx.Client(transport=transport) as sender, Client(httpx_client=sender) as client:
        client.aggregation.v1.customers.list()
        client.token = None
        client.aggregation.v1.customers.list()

    by_hand, authentication, _ = seen
    assert by_hand.url.host == "value-of-base-url.example"
    assert by_hand.headers["finicity-app-key"] == "value-of-finicity_app_key"
    assert by_hand.headers["finicity-app-token"] == "value-of-finicity_app_token"
    assert json.loads(authentication.content) == {
        "partnerId": "value-of-partner_id",
        "partnerSecret": "value-of-partner_secret",
    }


# Connect


def test_connect(api: Api, printed: Callable[[], list[str]]) -> None:
    names: dict[str, Any] = {}
    sandbox = api.sandbox
    CONNECT.run(names)

    (made,) = api.sent("POST /connect/v2/generate")
    assert json.loads(made.content) == {
        "partnerId": Sandbox.partner_id,
        "customerId": names["customer"].id,
        "redirectUri": "https://app.example.com/connected",
        "webhook": "https://app.example.com/webhooks/connect",
        "webhookData": {"user": "42"},
        "singleUseUrl": True,
    }
    assert [json.loads(each.content)["eventType"] for each in sandbox.deliveries][:1] == ["ping"]
    connected = sandbox.world.customers[names["customer"].id].accounts.values()
    (login,) = {str(account.login_id) for account in connected}
    (fix,) = api.sent("POST /connect/v2/generate/fix")
    assert json.loads(fix.content)["institutionLoginId"] == login
    link = names["link_to_verify"](names["customer"].id, names["deposits"].account_id)
    assert link.startswith(f"{Sandbox.base_url}/")
    (micro,) = api.sent("POST /connect/v2/generate/microentry/verify")
    assert json.loads(micro.content)["accountId"] == names["deposits"].account_id

    lines = printed()
    assert lines[0] == names["session"].link
    assert [line.split()[0::2] for line in lines[1:4]] == [[account.id, "active"] for account in connected]
    assert lines[4].startswith(f"repair: {Sandbox.base_url}/")
    assert lines[5] == f"ask the person to repair login {login}"
    assert lines[6] == f"{names['deposits'].account_id} Pending"
    assert len(lines[7:]) == 3  # the accounts of the test user everyday
    assert all(re.fullmatch(r".+ -?\d+\.\d+", line) for line in lines[7:])


def test_only_what_the_person_can_mend_leads_to_connect_fix(api: Api) -> None:
    customer, account = CUSTOMER, api.sandbox.world.customers[CUSTOMER].accounts[ACCOUNT]
    call = f"POST /aggregation/v1/customers/{customer}/institutionLogins/{account.login_id}/accounts"
    api.refusals[call] = httpx.Response(500, json={"code": 5006, "message": "Running"})
    with Client() as client:
        names: dict[str, Any] = {
            "client": client,
            "customer": client.aggregation.v1.customers.get(customer_id=customer),
            "accounts": client.aggregation.v1.customers.accounts.list(customer_id=customer).accounts,
        }
        with pytest.raises(InternalServerError):
            CONNECT.run_block(CONNECT.block("def link_to_repair"), names)

    assert api.sent("POST /connect/v2/generate/fix") == []


def test_the_events_of_connect_lead_to_the_accounts(api: Api, printed: Callable[[], list[str]]) -> None:
    connection = api.sandbox.connect(CUSTOMER, profile="saver", webhook="https://app.example.com/webhooks/connect")
    with Client() as client:
        names: dict[str, Any] = {"client": client}
        CONNECT.run_block(CONNECT.block("def on_connect"), names)
        for delivery in api.sandbox.deliveries:
            names["on_connect"](webhooks.parse(delivery.content))
        done = {"eventType": "done", "customerId": "1", "webhookData": {"user": "42"}, "payload": {}}
        names["on_connect"](webhooks.parse(json.dumps(done).encode()))

    lines = printed()
    assert [line.split()[:2] for line in lines[:4]] == [["added", each] for each in connection.account_ids]
    assert all(line.endswith(connection.institution_login_id) for line in lines[:4])
    assert lines[4:] == [f"done {CUSTOMER} None", "done 1 {'user': '42'}"]


def test_the_codes_that_ask_for_the_person_are_those_of_the_table() -> None:
    names: dict[str, Any] = {}
    exec(CONNECT.block("RECONNECT =").splitlines()[0], names)  # noqa: S102  # our own page

    assert names["RECONNECT"] == {
        int(each) for code in remedy.ERROR_CODES if code.remedy == "reconnect" for each in code.codes
    }


def test_the_table_of_links_names_calls_and_their_operations() -> None:
    targets: dict[str, str] = dict(re.findall(r"^\[([\w-]+)\]: (\S+)$", CONNECT.prose, re.MULTILINE))
    rows = CONNECT.table("Link")

    assert len(rows) == 7
    for link, call, _ in rows:
        named = targets[re.findall(r"\]\[(.+)\]", link)[0]]
        assert operation_of(f"connect.v2.{call.strip('`')}") == linked_operation(named)


def test_the_keys_of_a_link_are_those_of_the_request() -> None:
    keys = {key for row in CONNECT.table("Key of `data`") for key in re.findall(r"`(\w+)`", row[0])}

    assert keys <= params.ConnectParametersParams.__annotations__.keys()


# Transactions


def listed(sandbox: Sandbox, customer_id: str, days: int, until: dt.datetime, **options: Any) -> list[Any]:
    """The transactions of a customer in some days, as the API lists them."""
    with sandbox.client() as client:
        call = client.aggregation.v3.customers.transactions.list
        since = until - dt.timedelta(days=days)
        return list(client.paginate(call, customer_id=customer_id, from_date=since, to_date=until, **options))


def test_transactions(api: Api, printed: Callable[[], list[str]]) -> None:
    names: dict[str, Any] = {}
    TRANSACTIONS.run(names)
    now: dt.datetime = names["now"]
    all_of_them = listed(api.sandbox, CUSTOMER, 90, now)
    of_account = [each for each in listed(api.sandbox, CUSTOMER, 180, now) if str(each.account_id) == ACCOUNT]

    lines = iter(printed())
    for each in all_of_them:
        assert next(lines) == f"{each.id} {each.amount} {each.description}"
    # The sample was connected a month ago; 24 months before there may be a few days without a transaction.
    known_since = dt.date.fromisoformat(next(lines).removeprefix("known since "))
    assert 700 < (now.date() - known_since).days < 800
    assert next(lines) == "15 read, continue at 16"
    assert next(lines) == f"25 of {len(all_of_them)} and more"
    newest = [next(lines) for _ in names["with_pending"].transactions]
    assert {line.split()[0] for line in newest} <= {"active", "pending"}
    amounts = [Decimal(round(each.amount * 100)) / 100 for each in of_account[:15]]
    assert next(lines) == f"in {sum(a for a in amounts if a > 0)} out {sum(a for a in amounts if a < 0)}"
    for each in of_account[:3]:
        moment = dt.datetime.fromtimestamp(each.transaction_date or 0, dt.UTC).isoformat()
        assert next(lines) == f"{moment} {each.amount}"
    assert sorted(line.split()[0] for line in lines) == ["account", "transaction"]

    first = api.sent(f"GET /aggregation/v3/customers/{CUSTOMER}/transactions")[0].url.params
    assert int(first["toDate"]) - int(first["fromDate"]) == 90 * 24 * 3600
    assert (first["toDate"], first["start"], first["limit"]) == (str(int(now.timestamp())), "1", "1000")
    of_one = [
        each.url.params
        for each in api.sent(f"GET /aggregation/v4/customers/{CUSTOMER}/accounts/{ACCOUNT}/transactions")
    ]
    assert [(each.get("start"), each.get("limit")) for each in of_one] == [("1", "10"), ("11", "10"), (None, None)]
    assert [each.get("includePending") for each in of_one] == [None, None, "true"]
    (subscribed,) = api.sent(f"POST /aggregation/v1/customers/{CUSTOMER}/accounts/{ACCOUNT}/txpush")
    assert json.loads(subscribed.content) == {"callbackUrl": "https://app.example.com/webhooks/txpush"}


ADDED = dt.datetime(2021, 4, 6, 12, tzinfo=dt.UTC)
"""A day on which something is pending."""


@pytest.fixture
def added(sandbox: Sandbox, customer_id: str) -> dict[str, Any]:
    """A customer and an account that was added on that day."""
    return {"customer_id": customer_id, "account_id": sandbox.connect(customer_id).account_ids[0]}


@pytest.mark.parametrize("now", [ADDED])
def test_the_newest_come_first_and_pending_ones_only_if_asked_for(added: dict[str, Any], sandbox: Sandbox) -> None:
    customer: str = added["customer_id"]
    dates = [each.transaction_date or 0 for each in listed(sandbox, customer, 90, ADDED)]

    assert dates == sorted(dates, reverse=True)
    assert {each.status for each in listed(sandbox, customer, 90, ADDED)} == {"active"}
    assert {each.status for each in listed(sandbox, customer, 90, ADDED, include_pending=True)} == {"active", "pending"}


@pytest.mark.parametrize("now", [ADDED])
def test_a_load_brings_what_is_older_than_180_days(added: dict[str, Any], sandbox_client: Client) -> None:
    span: dict[str, Any] = {**added, "from_date": 0, "to_date": ADDED - dt.timedelta(days=181)}
    call = sandbox_client.aggregation.v4.customers.accounts.transactions.list
    before = call(**span).found
    sandbox_client.aggregation.v1.customers.accounts.transactions.historic.create(**added)
    after = call(**span).found

    assert before == 0 < after


def test_loads_and_refreshes_are_what_the_table_says() -> None:
    load = operation_of("aggregation.v1.customers.accounts.transactions.historic.create")
    refreshes = [
        operation_of(f"aggregation.{version}.customers.{place}.create")
        for version in ("v1", "v2")
        for place in ("accounts", "institution_logins.accounts")
    ]

    assert load.billable
    assert load.timeout == 180
    assert [(each.billable, each.repeatable, each.timeout) for each in refreshes] == [(False, False, 180)] * 4


@pytest.mark.parametrize(("profile", "error"), [("mfa", MFAChallengeError), ("reconnect", InternalServerError)])
def test_a_load_that_the_bank_refuses_asks_to_reconnect(
    api: Api, profile: str, error: type[errors.APIStatusError]
) -> None:
    account_id = api.sandbox.connect(CUSTOMER, profile=profile).account_ids[0]
    with api.sandbox.client() as client, pytest.raises(error) as caught:
        client.aggregation.v1.customers.accounts.transactions.historic.create(
            customer_id=CUSTOMER, account_id=account_id
        )

    assert caught.value.remedy == "reconnect"


# Reports


def test_reports(api: Api, printed: Callable[[], list[str]], tmp_path: Path) -> None:
    names: dict[str, Any] = {}
    REPORTS.run(names)

    voa, voi = names["assets"], names["income"]
    assert isinstance(voa, models.VOAReport)
    assert isinstance(voi, models.VOIReport)
    requested = names["requested"]
    lines = printed()
    assert lines[:4] == [
        f"consumer {names['consumer_id']}",
        "success",
        f"voa {voa.consolidated_available_balance}",
        f"ready: {voi.id}",
    ]
    known = lines[4 : lines.index(f"assets: {voa.consolidated_available_balance}")]
    assert {f"{each.id} {each.type} success {each.created_date}" for each in (voa, voi)} < set(known)
    after = lines[4 + len(known) + 1 :]
    assert after[0] == f"{requested.id} inProgress"
    # The portfolio in the version of the first report, beside what the sample has of other types.
    assert [line for line in after if line.startswith("voa ")] == [f"voa {voa.id} success"]
    assert (tmp_path / "assets.pdf").read_bytes().startswith(b"%PDF")
    (asked,) = api.sent(f"POST /decisioning/v2/customers/{CUSTOMER}/voa")
    assert json.loads(asked.content) == {"accountIds": ACCOUNT, "showNsf": True}
    fetched = api.sent(f"GET /decisioning/v3/customers/{CUSTOMER}/reports/{voa.id}")
    assert [each.url.params.get("purpose") for each in fetched] == [None, None, "31"]
    told = {delivery.url for delivery in api.sandbox.deliveries if delivery.kind == "report"}
    assert told == {"https://app.example.com/webhooks/reports"}


def test_a_failed_report_says_why(api: Api, printed: Callable[[], list[str]]) -> None:
    names: dict[str, Any] = {}
    REPORTS.run(names)
    printed()
    api.sandbox.fail_reports("voi", code=10030, message="Too slow")
    REPORTS.run_block(REPORTS.block("except ReportFailedError"), names)

    assert printed() == ["failed: 10030 Too slow"]


def test_a_late_report_says_which(api: Api, printed: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    names: dict[str, Any] = {}
    REPORTS.run(names)
    printed()

    def late(acknowledgement: Any) -> None:
        raise errors.ReportTimeoutError("late", acknowledgement=acknowledgement)

    monkeypatch.setattr(names["client"], "wait_for_report", late)
    REPORTS.run_block(REPORTS.block("except ReportTimeoutError"), names)

    (line,) = printed()
    assert re.fullmatch(r"not ready yet: \w+-voi", line)
    assert len(api.sent(f"POST /decisioning/v2/customers/{CUSTOMER}/voi")) == 2


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ({"type": "voa", "status": "success", "consolidatedAvailableBalance": 12.5}, "assets: 12.5"),
        ({"type": "voa", "status": "inProgress"}, "voa is inProgress"),
        ({"type": "brandNew", "status": "success"}, "a new type: brandNew"),
    ],
)
def test_a_report_is_recognized_by_its_type(
    api: Api, printed: Callable[[], list[str]], body: dict[str, Any], line: str
) -> None:
    api.refusals[f"GET /decisioning/v3/customers/{CUSTOMER}/reports/r1"] = httpx.Response(200, json=body)
    with Client() as client:
        names = {
            "client": client,
            "customer_id": CUSTOMER,
            "acknowledgement": models.VOAReportAck.from_dict({"id": "r1"}),
        } | {"models": models}
        REPORTS.run_block(REPORTS.block("match report:"), names)

    assert printed() == [line]


def test_the_table_of_reports_is_complete_and_true(api: Api) -> None:
    targets: dict[str, str] = dict(re.findall(r"^\[([\w-]+)\]: (\S+)$", REPORTS.prose, re.MULTILINE))
    rows = [[cell.strip("`") for cell in row] for row in REPORTS.table("`type`")]
    generating = {
        name
        for path in (ROOT / "open_banking" / "_generated" / "operations").glob("*_report.py")
        if "``POST /decisioning/" in (name := path.read_text(encoding="utf-8").partition("\n")[0])
    }
    # What tells the class, where two have one type.
    telling: dict[str, Any] = {
        "VOIEPaystubReport": {"assetIds": []},
        "VOIEPaystubWithTXVerifyReport": {"assetIds": []},
        "ReportWithFirstThirdParty": {"externalCustomerId": "8d969eef"},
    }

    links = [re.findall(r"\]\[(.+)\]", link)[0] for link, *_ in rows]
    operations = [linked_operation(targets[link]) for link in links]
    assert len(generating) == len({operation.name for operation in operations})
    assert all(operation.path.startswith("/decisioning/") for operation in operations)
    place = f"GET /decisioning/v3/customers/{CUSTOMER}/reports/r1"
    with Client() as client:
        for operation, (link, class_name, charged, _) in zip(operations, rows, strict=True):
            assert operation.billable == (charged == "yes"), operation.name
            kind = re.findall(r"`(.+)`", link)[0]
            body = {"type": kind.replace("…", "bcra"), **telling.get(class_name, {})}
            api.refusals[place] = httpx.Response(200, json=body)
            report = client.decisioning.v3.customers.reports.get(customer_id=CUSTOMER, report_id="r1")
            if kind != "voieTxVerify":  # two classes, which the content tells apart
                assert type(report).__name__ == class_name
            assert hasattr(models, class_name)


# Errors


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (httpx.Response(404, json={"code": 14001, "message": "Unknown"}), "no such customer: 14001 Unknown"),
        (httpx.Response(403, json={"code": "10405", "message": "Frozen"}), "GetCustomer 403 10405 Frozen"),
        (httpx.ReadError("broken"), "no response: GetCustomer: ReadError: broken"),
        (httpx.Response(200, json={}), ""),
    ],
)
def test_the_errors_are_caught_as_the_text_says(
    api: Api, capsys: pytest.CaptureFixture[str], answer: httpx.Response | httpx.RequestError, line: str
) -> None:
    api.refusals[GET] = answer
    with Client(max_retries=0) as client:
        ERRORS.run_block(ERRORS.block("except NotFoundError").replace("client = Client()\n", ""), {"client": client})

    assert capsys.readouterr().out.strip() == line


@pytest.fixture
def levels() -> Iterator[None]:
    """Put the levels of logging back that a page sets."""
    loggers = [logging.getLogger(name) for name in ("open_banking", "httpx", "httpcore", "hpack", "my_app")]
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


@pytest.mark.usefixtures("levels")
def test_errors(api: Api, printed: Callable[[], list[str]], caplog: pytest.LogCaptureFixture) -> None:
    names: dict[str, Any] = {}
    with api.sandbox.client() as client:
        known = client.decisioning.v1.customers.reports.list(customer_id=CUSTOMER).reports
    api.refusals[f"POST /decisioning/v2/customers/{CUSTOMER}/voi"] = httpx.Response(400, json={"code": 10010})
    api.refusals[f"POST /decisioning/v2/customers/{CUSTOMER}/voa"] = httpx.ReadTimeout("slow")
    ERRORS.run(names)

    banks = str(names["client"].institution.v2.institutions.list(search="finbank").found)
    summaries = [f"{each.id} {each.type} success {each.created_date}" for each in known]
    assert "u4hstnnak45g voa success" in "".join(summaries)
    assert printed() == ["10010 {'code': 10010}", banks, banks, *summaries, "200 application/json"]
    assert len(api.sent(f"POST /decisioning/v2/customers/{CUSTOMER}/voa")) == 1
    assert len(api.sent(f"GET /decisioning/v1/customers/{CUSTOMER}/reports")) == 1
    logged = [record.getMessage() for record in caplog.records]
    assert any(
        re.fullmatch(r"GetCustomer GET \S+\{customerId\} -> 200 in \d+ ms \(attempt 1\)", line) for line in logged
    )
    assert "GetCustomerAccount: HTTP 404, code 38003, fix_request" in logged
    assert not any(CUSTOMER in line for line in logged)
    assert caplog.records[-1].name in {"my_app", "open_banking"}


@pytest.mark.parametrize(
    ("status", "code", "step"),
    [
        (500, 103, "have the person repair login of this account"),
        (500, 325, "try again in an hour"),
        (401, 10023, "use a new token"),
        (400, 10010, "look into GetCustomer, code 10010"),
    ],
)
def test_the_next_step_follows_from_the_remedy(api: Api, status: int, code: int, step: str) -> None:
    api.refusals[GET] = httpx.Response(status, json={"code": code})
    names: dict[str, Any] = {"APIStatusError": errors.APIStatusError}
    ERRORS.run_block(ERRORS.block("def next_step"), names)
    with Client(finicity_app_token="token") as client, pytest.raises(errors.APIStatusError) as caught:  # noqa: S106  # nobody's
        client.aggregation.v1.customers.get(customer_id=CUSTOMER)

    assert names["next_step"](caught.value) == step


def test_what_fails_in_passing_is_repeated_as_the_page_says(api: Api, printed: Callable[[], list[str]]) -> None:
    institutions = "GET /institution/v2/institutions"
    api.refusals[institutions] = httpx.Response(503, headers={"Retry-After": "0"})
    told, once = ERRORS.block("patient =").splitlines()[:2], ERRORS.block("patient =").splitlines()[2:]
    with Client() as client:
        names: dict[str, Any] = {"client": client}
        with pytest.raises(InternalServerError):
            ERRORS.run_block("\n".join(told), names)
        assert len(api.sent(institutions)) == 6
        with pytest.raises(InternalServerError):
            ERRORS.run_block("\n".join(once), names)

    assert len(api.sent(institutions)) == 7
    assert printed() == ["GetInstitutions HTTP 503 0.0"] * 5


def test_the_table_of_remedies_is_the_one_that_decides() -> None:
    assert remedy.table() in ERRORS.text


def test_each_remedy_is_explained() -> None:
    explained = [row[0].strip("`") for row in ERRORS.table("`remedy`")]

    assert sorted(explained) == sorted({code.remedy for code in remedy.ERROR_CODES} | {"none"})


def test_the_table_of_errors_is_complete_and_true() -> None:
    rows = {name.strip("`"): status for name, status, _ in ERRORS.table("Class")}
    raised = {name for name in errors.__all__ if name not in {"OpenBankingError", "APIStatusError"}}

    assert rows.keys() == raised
    for name, status in rows.items():
        is_status = issubclass(getattr(errors, name), errors.APIStatusError)
        assert is_status == (re.fullmatch(r"\d(\d\d|xx)", status) is not None and status != "2xx")
        if status.isdigit():
            assert raised_for(int(status)).__name__ == name


def raised_for(status: int) -> type[Exception]:
    """What a call raises for a status."""
    transport = httpx.MockTransport(lambda _: httpx.Response(status))
    with (
        httpx.Client(transport=transport) as httpx_client,
        Client(finicity_app_key="key", finicity_app_token="token", httpx_client=httpx_client, max_retries=0) as client,  # noqa: S106  # nobody's
        pytest.raises(errors.APIStatusError) as caught,
    ):
        client.aggregation.v1.customers.get(customer_id="1")
    return caught.type


def test_the_attributes_that_are_named_are_there(api: Api) -> None:
    api.refusals[GET] = httpx.Response(500)
    listed = re.findall(r"`(\w+)`", ERRORS.prose.partition("An `APIStatusError` has ")[2].partition(", which")[0])
    with Client() as client, pytest.raises(errors.APIStatusError) as caught:
        client.aggregation.v1.customers.get(customer_id=CUSTOMER)

    assert len(listed) == 10
    assert [name for name in listed if not hasattr(caught.value, name)] == []


# All pages


def test_the_glossary_is_in_order() -> None:
    words: list[str] = re.findall(r"^## (.+)$", GLOSSARY.prose, re.MULTILINE)

    assert words == sorted(words, key=str.casefold)
    assert len(words) == len(set(words))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path.name)
def test_the_links_lead_to_files_and_headings(page: Page) -> None:
    lost: list[str] = []
    for link in page.links:
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.path.parent / path).resolve() if path else page.path
        if not target.is_file() or (anchor and anchor not in Page(str(target.relative_to(ROOT))).anchors):
            lost.append(link)

    assert lost == []


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.path.name)
def test_a_guide_leads_to_the_glossary_and_to_the_other_guides(page: Page) -> None:
    led = {link.partition("#")[0] for link in page.links}

    assert "glossary.md" in led or page is ERRORS
    assert (
        len(led & {f"{each}.md" for each in ("tokens", "connect", "transactions", "reports", "errors", "webhooks")})
        >= 2
    )


def test_the_python_of_every_page_is_run() -> None:
    tests = "".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "tests").rglob("test_*.py")
        if path.name != "test_guides.py"
    )
    run_here = {page.path for page in (HOME, *GUIDES)}
    pages = [page for page in PAGES if page.blocks and page.path not in run_here]

    assert [page.path.name for page in pages if f'Page("{page.path.relative_to(ROOT)}")' not in tests] == []
    # No other fence hides Python from these tests.
    assert {language for page in PAGES for language in re.findall(r"^```(\w*)$", page.text, re.MULTILINE)} <= {
        "",
        "python",
        "sh",
    }


@pytest.mark.parametrize("checker", [["mypy", "--strict"], ["pyright"]], ids=lambda checker: checker[0])
def test_the_python_is_typed_as_a_reader_would_have_it(checker: list[str], tmp_path: Path) -> None:
    for page in (*GUIDES, Page("docs/whats-new.md"), Page("docs/first-hour.md")):
        (tmp_path / f"{page.path.stem}_guide.py").write_text("\n\n".join(page.blocks), encoding="utf-8")
    command = [sys.executable, "-m", *checker, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own arguments

    assert done.returncode == 0, done.stdout
