"""What mypy --strict and pyright in strict mode say: nothing of right code, something of each mistake.

Each checker runs once, over all files together. A mistake stands beside what is right, in a file of its own, and
must be the only line that is reported.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from pages import Page

from generator.render.call_tree import call_tree
from open_banking._generated.operations_by_name import Operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[2]
CHECKERS = ("mypy", "pyright")
HERE = Path(__file__).parent
# What must be without a mistake; the last two are made below.
RIGHT = [
    HERE / "typing" / "answers.py",
    HERE / "typing" / "runtime.py",
    HERE / "typing" / "webhooks.py",
    ROOT / "tests" / "support" / "calls.py",
    Path("leaves.py"),
    Path("readme.py"),
]


class Mistake(NamedTuple):
    """A line that is right, and what in it is put wrong."""

    name: str
    right: str
    part: str
    slip: str

    @property
    def wrong(self) -> str:
        assert self.right.count(self.part) == 1
        return self.right.replace(self.part, self.slip)


LIST = "client.aggregation.v1.customers.list()"
GET = "client.aggregation.v1.customers.get(customer_id='1')"
LIST_1 = "client.aggregation.v1.customers.accounts.simple.list_1(customer_id='1', account_id='2')"
PDF = "client.decisioning.v3.customers.reports.get(customer_id='1', report_id='2', accept='application/pdf')"
REPORT = "client.decisioning.v3.customers.reports.get(customer_id='1', report_id='2')"
TESTING = "client.aggregation.v2.customers.testing.create(data={'username': 'n'})"
BUSINESS = (
    "client.business_services.customers.businesses.create(customer_id='1', data={'name': 'n', "
    "'personally_liable': True, 'address': {'address_line1': 'a'}, 'phone_number': {'phone_no': '1'}})"
)
VOA = (
    "client.decisioning.v2.customers.voa.create(customer_id='1', data={'report_custom_fields': "
    "[{'label': 'l', 'value': 'v', 'shown': True}]})"
)
OPTIONS = "client.aggregation.v1.customers.list(request_options={'timeout': 5})"
MODEL = "client.aggregation.v2.customers.testing.create(data=models.NewCustomer(username='n'))"

PAGINATE = "client.paginate(client.aggregation.v1.customers.list, search='Smith', limit=100)"
PAGES = "client.pages(client.aggregation.v1.customers.list, search='Smith', limit=100)"
WAIT = "client.wait_for_report(models.VOAReportAck.from_dict({}), timeout=60)"
WAIT_BY_ID = "client.wait_for_report(customer_id='1', report_id='r')"
ACCOUNTS = "client.wait_for_accounts(customer_id='1', at_least=2)"
REFRESH = "client.refresh_and_wait(customer_id='1')"
ENROLL = "client.workflows.find_or_create_customer(username='n', testing=True)"
GENERATED = "client.workflows.generate_report(models.VOAReportAck.from_dict({}), pdf=True)"

BY_NAME = "client.operations.get_customers(limit=10)"
ANY_PATH = "client.request('GET', '/aggregation/v1/customers', query={'limit': 10})"

MISTAKES = [
    # By name
    Mistake("by_name", BY_NAME, "get_customers", "get_custmers"),
    Mistake("by_name_argument", BY_NAME, "limit", "limt"),
    Mistake("by_name_type", BY_NAME, "10", "'10'"),
    Mistake("by_name_async", f"await {BY_NAME}", "get_customers", "get_custmers"),
    Mistake("any_path_query", ANY_PATH, "{'limit': 10}", "'limit=10'"),
    Mistake("any_path_argument", ANY_PATH, "query", "params"),
    Mistake("any_path_async", f"(await {ANY_PATH}).status_code", "status_code", "status"),
    Mistake("by_name_result", f"{BY_NAME}.customers", ".customers", ".custmers"),
    # The call tree
    Mistake("root", LIST, "aggregation", "agregation"),
    Mistake("version", LIST, "v1", "v9"),
    Mistake("branch", LIST, "customers", "custmers"),
    Mistake("nested_branch", LIST_1, "simple", "simpel"),
    Mistake("operation", LIST, "list", "lst"),
    Mistake("branch_async", f"await {LIST}", "customers", "custmers"),
    Mistake("operation_async", f"await {LIST}", "list", "lst"),
    # Arguments
    Mistake("keyword", GET, "customer_id", "customerid"),
    Mistake("keyword_async", f"await {GET}", "customer_id", "customerid"),
    Mistake("keyword_missing", GET, "customer_id='1'", ""),
    Mistake("keyword_left_out", GET, "customer_id='1'", "'1'"),
    Mistake("keyword_of_overload", LIST_1, "account_id", "acount_id"),
    Mistake("type_of_argument", GET, "'1'", "1.5"),
    Mistake("none_for_identifier", GET, "'1'", "None"),
    Mistake("accept", PDF, "application/pdf", "text/html"),
    Mistake("option", OPTIONS, "timeout", "time_out"),
    Mistake("keyword_of_client", "Client(finicity_app_key='key')", "finicity_app_key", "app_key"),
    # Request dictionaries and models
    Mistake("key", TESTING, "username", "user_name"),
    Mistake("key_async", f"await {TESTING}", "username", "user_name"),
    Mistake("nested_key", BUSINESS, "address_line1", "adress_line1"),
    Mistake("nested_key_async", f"await {BUSINESS}", "address_line1", "adress_line1"),
    Mistake("key_in_list", VOA, "value", "valu"),
    Mistake("type_of_value", TESTING, "'n'", "1"),
    Mistake("name_of_dictionary", "print(params.NewCustomerParams)", "NewCustomer", "NewCustmer"),
    Mistake("other_model", MODEL, "NewCustomer(username='n')", "ConsumerUpdate()"),
    Mistake("keyword_of_model", MODEL, "username", "user_name"),
    # Answers
    Mistake("field", f"print({GET}.username)", "username", "usernme"),
    Mistake("field_async", f"print((await {LIST}).found)", "found", "fond"),
    Mistake("nested_field", f"print({LIST}.customers[0].first_name)", "first_name", "frst_name"),
    Mistake("field_of_file", f"print({PDF}.content)", "content", "contents"),
    Mistake("field_of_some_reports", f"print({REPORT}.status)", "status", "seasoned"),
    Mistake("field_that_may_be_none", f"print({GET}.username.upper())", "username", "email"),
    Mistake("name_of_model", "print(models.Customer)", "Customer", "Custmer"),
    Mistake("name_of_error", "print(open_banking.NotFoundError)", "NotFoundError", "NotFoundEror"),
    # Pages, waiting, options
    Mistake("keyword_of_paginate", f"print({PAGINATE})", "limit", "limt"),
    Mistake("keyword_of_paginate_async", f"await anext({PAGINATE})", "limit", "limt"),
    Mistake("type_in_paginate", f"print({PAGINATE})", "100", "'many'"),
    Mistake("field_of_record", f"print(next({PAGINATE}).username)", "username", "usernme"),
    Mistake("field_of_record_async", f"print((await anext({PAGINATE})).username)", "username", "usernme"),
    Mistake("keyword_of_pages", f"print({PAGES})", "limit", "limt"),
    Mistake("field_of_page", f"print(next({PAGES}).found)", "found", "fond"),
    Mistake(
        "no_pages", f"print({PAGINATE})", "customers.list, search='Smith', limit=100", "customers.get, customer_id='1'"
    ),
    Mistake("keyword_of_wait", f"print({WAIT})", "timeout", "time_out"),
    Mistake("function_of_wait", f"print({WAIT})", "60", "60, on_poll=len"),
    Mistake("function_of_wait_async", f"print(await {WAIT})", "60", "60, on_poll=len"),
    Mistake("kind_of_id_of_wait", f"print({WAIT_BY_ID})", "report_id='r'", "report_id=None"),
    Mistake("id_of_wait_missing", f"print({WAIT_BY_ID})", ", report_id='r'", ""),
    Mistake("field_of_report_by_id", f"print({WAIT_BY_ID}.status)", "status", "seasoned"),
    Mistake("argument_of_accounts", f"print({ACCOUNTS})", "at_least", "atleast"),
    Mistake("field_of_accounts", f"print({ACCOUNTS}[0].balance)", "balance", "balanc"),
    Mistake("field_of_accounts_async", f"print((await {ACCOUNTS})[0].balance)", "balance", "balanc"),
    Mistake("field_of_refresh", f"print({REFRESH}.action)", "action", "actions"),
    Mistake("field_of_refresh_async", f"print((await {REFRESH}).action)", "action", "actions"),
    Mistake("testing_left_out", f"print({ENROLL})", ", testing=True", ""),
    Mistake("field_of_enrolled_async", f"print((await {ENROLL}).username)", ".username", ".usernme"),
    Mistake("field_of_generated", f"print({GENERATED}.report.institutions)", "institutions", "instutions"),
    Mistake(
        "field_of_generated_async", f"print((await {GENERATED}).report.institutions)", "institutions", "instutions"
    ),
    Mistake("no_acknowledgement", f"print({WAIT})", "VOAReportAck", "Customers"),
    Mistake("field_of_report", f"print({WAIT}.institutions)", "institutions", "instutions"),
    Mistake("field_of_report_async", f"print((await {WAIT}).institutions)", "institutions", "instutions"),
    Mistake("option_of_client", "client.with_options(read_only=True)", "read_only", "readonly"),
    Mistake("value_of_option", "client.with_options(billable='deny')", "deny", "denied"),
    # Functions of the caller's: what has to be awaited is for an AsyncClient, and a policy says True or False
    Mistake("policy_that_is_awaited", "AsyncClient(billable=decide)", "AsyncClient", "Client"),
    Mistake("on_retry_that_is_awaited", "AsyncClient(on_retry=told)", "AsyncClient", "Client"),
    Mistake("option_that_is_awaited", "async_client.with_options(billable=decide)", "async_client", "sync_client"),
    Mistake("on_retry_in_options", "async_client.with_options(on_retry=told)", "async_client", "sync_client"),
    Mistake(
        "on_poll_that_is_awaited",
        "print(async_client.wait_for_report(models.VOAReportAck.from_dict({}), on_poll=polled))",
        "async_client",
        "sync_client",
    ),
    Mistake("truthy_policy", "Client(billable=lambda operation: operation.method == 'GET')", " == 'GET'", ""),
    Mistake("truthy_policy_async", "AsyncClient(billable=lambda operation: True)", "True", "1"),
    Mistake("policy_without_argument", "Client(billable=lambda operation: True)", " operation", ""),
    Mistake("argument_of_on_retry", "AsyncClient(on_retry=told)", "told", "decide"),
    # The two clients
    Mistake("sync_awaited", f"await {LIST}", "client", "sync_client"),
    Mistake("not_awaited", f"await {LIST}", "await ", ""),
    Mistake("field_of_not_awaited", f"print((await {LIST}).found)", "await ", ""),
]

_SNIPPET = """\
import open_banking
from open_banking import AsyncClient, Client, Operation, Retry, models, params

print(open_banking, models, params, AsyncClient)


async def decide(operation: Operation) -> bool:
    return operation.billable


async def told(retry: Retry) -> None:
    print(retry)


async def polled(report: models.Report) -> None:
    print(report)


{define} right(client: {client}, sync_client: Client, async_client: AsyncClient) -> None:
    {right}


{define} wrong(client: {client}, sync_client: Client, async_client: AsyncClient) -> None:
    {wrong}
"""
_WRONG_LINE = _SNIPPET.splitlines().index("    {wrong}") + 1


def snippet(mistake: Mistake) -> str:
    awaited = "await" in mistake.right
    return _SNIPPET.format(
        define="async def" if awaited else "def",
        client="AsyncClient" if awaited else "Client",
        right=mistake.right,
        wrong=mistake.wrong,
    )


DEPRECATED = """\
from typing import Any, assert_type

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.exchange import AsyncExchange, SyncExchange
from open_banking._runtime.namespace import ExchangeT, Node
from open_banking._runtime.operation import Operation


def plan(self: Node[Any], *, limit: int) -> Plan[str]:
    raise NotImplementedError(self, limit)


old = DeprecatedCall(sync_function(plan), async_function(plan), Operation("GetOld", "GET", "/old"))


class Things(Node[ExchangeT]):
    get = old


async def calls(node: Things[SyncExchange], async_node: Things[AsyncExchange]) -> None:
    assert_type(node.get(limit=1), str)  # deprecated
    assert_type(await async_node.get(limit=1), str)  # deprecated
"""


def every_leaf() -> str:
    """Each leaf of the call tree touched in both clients, and each call of the reference made."""
    touched = [f"    print({leaf.call})" for leaf in call_tree()]
    touched += [f"    print(client.operations.{name})" for name in sorted(vars(Operations)) if not name.startswith("_")]
    pages = sorted((ROOT / "docs/reference/operations").glob("*.md"))
    calls = [call for page in pages for call in Page(str(page)).blocks]
    awaited = [f"await {call}" for call in calls]
    return "\n".join(
        [
            "# pyright: reportDeprecated=false",
            "# mypy: disable-error-code=deprecated",
            "from open_banking import AsyncClient, Client\n",
            "def leaves(client: Client) -> None:",
            *touched,
            "def async_leaves(client: AsyncClient) -> None:",
            *touched,
            "def calls(client: Client) -> None:",
            *indented(calls),
            "async def async_calls(client: AsyncClient) -> None:",
            *indented(awaited),
            "",
        ]
    )


def indented(code: list[str]) -> Iterator[str]:
    for line in "".join(code).splitlines():
        yield f"    {line}"


Reports = dict[str, list[tuple[int, str]]]


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reports]:
    """What each checker reports: {checker: {file: [(line, text)]}}."""
    folder = tmp_path_factory.mktemp("snippets")
    for mistake in MISTAKES:
        (folder / f"mistake_{mistake.name}.py").write_text(snippet(mistake), encoding="utf-8")
    (folder / "untyped.py").write_text("def shown(value):\n    print(value)\n", encoding="utf-8")
    (folder / "leaves.py").write_text(every_leaf(), encoding="utf-8")
    (folder / "deprecated_calls.py").write_text(DEPRECATED, encoding="utf-8")
    (folder / "readme.py").write_text("\n\n".join(Page("README.md").blocks), encoding="utf-8")
    files = [str(folder), *(str(path) for path in RIGHT if path.is_absolute())]
    return {"mypy": mypy(files), "pyright": pyright(files)}


def mypy(files: list[str]) -> Reports:
    lines = run("mypy", "--strict", "--enable-error-code", "deprecated", "--output", "json", *files).splitlines()
    errors = (json.loads(line) for line in lines if line.startswith("{"))
    return by_file((each["file"], each["line"], each["message"]) for each in errors if each["severity"] == "error")


def pyright(files: list[str]) -> Reports:
    errors = json.loads(run("pyright", "--outputjson", *files))["generalDiagnostics"]
    return by_file(
        (each["file"], each["range"]["start"]["line"] + 1, each["message"])
        for each in errors
        if each["severity"] == "error"
    )


def by_file(errors: Iterable[tuple[str, int, str]]) -> Reports:
    found: Reports = {}
    for file, line, text in errors:
        found.setdefault(Path(file).name, []).append((line, text))
    return found


def run(checker: str, *arguments: str) -> str:
    """What a checker prints, with the project's configuration, over files of which some have mistakes."""
    command = [sys.executable, "-m", checker, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own arguments
    assert done.returncode == 1, done.stdout + done.stderr  # 1 is for mistakes found, 2 and above for a crash
    return done.stdout


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.name)
def test_right_code_is_right(reports: dict[str, Reports], checker: str, path: Path) -> None:
    assert reports[checker].get(path.name, []) == []


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_reported(reports: dict[str, Reports], checker: str, mistake: Mistake) -> None:
    found = reports[checker].get(f"mistake_{mistake.name}.py", [])

    assert {line for line, _ in found} == {_WRONG_LINE}, found


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_use_of_a_deprecated_operation_is_reported(reports: dict[str, Reports], checker: str) -> None:
    found = reports[checker].get("deprecated_calls.py", [])

    expected = [number for number, line in enumerate(DEPRECATED.splitlines(), 1) if line.endswith("# deprecated")]
    assert [line for line, _ in found] == expected, found
    assert all("deprecated" in text for _, text in found)


@pytest.mark.parametrize("checker", CHECKERS)
def test_both_checkers_are_strict(reports: dict[str, Reports], checker: str) -> None:
    """A parameter without a type is a mistake in strict mode alone."""
    found = reports[checker].get("untyped.py", [])

    assert found
