"""``open-banking``: what its commands send, write and say."""

from __future__ import annotations

import csv
import json
import re
import shlex
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import typer.testing
from pages import Page

from open_banking import __api_version__, __version__, webhooks
from open_banking.cli import finding, reporting, webhook_commands
from open_banking.cli.app import app
from open_banking.cli.exit_codes import ExitCode
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from shell import Shell

CUSTOMER = "1005061234"
GUIDE = Page("docs/command-line.md")
TRANSACTIONS = ("call", "GetAllCustomerTransactions", f"customer_id={CUSTOMER}", "from_date=0", "to_date=2040-01-01")


# call


@pytest.mark.parametrize(
    "name",
    [
        "GetCustomers",
        "getcustomers",
        "get_customers",
        "aggregation.v1.customers.list",
        "client.operations.get_customers",
    ],
)
def test_an_operation_goes_by_any_of_its_names(shell: Shell, name: str) -> None:
    ended = shell.run("call", name, "limit=1")

    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["customers"][0]["id"] == CUSTOMER


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["getcustomrs"], "there is no operation getcustomrs; the nearest: GetCustomers"),
        (["xyzzy"], "open-banking operations lists all"),
        (["GetCustomers", "limt=1"], "did you mean limit?"),
        (["GetCustomers", "limit"], "limit is not key=value"),
        (["GetCustomers", "limit=x"], "limit=x is not a number"),
        (["GetCustomers", "limit=1", "limit=2"], "limit is given twice"),
        (["GetCustomer"], "GetCustomer needs customer_id=..."),
        (["GetCustomer", "customer_id=.."], "customer_id"),
        (["GetCustomer", "customer_id=1", "--data", "-"], "takes no request body"),
        (["GetCustomer", "customer_id=1", "--all"], "has no pages"),
        (["AddTestingCustomer"], "needs --data FILE"),
        (["AddTestingCustomer", "--data", "missing.json"], "missing.json cannot be read"),
        (["AddTestingCustomer", "--data", "bad.json"], "bad.json is not JSON"),
        (["AddTestingCustomer", "data.usernam=x"], "usernam"),
        (["GetAllCustomerTransactions", "customer_id=1", "from_date=soon", "to_date=0"], "from_date=soon is no date"),
        (
            ["GetAllCustomerTransactions", "customer_id=1", "from_date=0", "to_date=0", "include_pending=x"],
            "true nor false",
        ),
        (["GetCustomers", "--format", "xml"], "xml"),
        (["GetCustomers", "--unknown"], "--unknown"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_and_nothing_is_sent(shell: Shell, arguments: list[str], said: str) -> None:
    (shell.folder / "bad.json").write_text("{", encoding="utf-8")

    ended = shell.run("call", *arguments)

    assert (ended.code, ended.out, shell.sandbox.calls) == (2, "", [])
    assert ended.err.startswith("error: ")
    assert ended.err.count("\n") == 1
    assert said in ended.err


def test_the_formats_have_the_same_records(shell: Shell) -> None:
    whole = json.loads(shell.run(*TRANSACTIONS, "limit=5").out)["transactions"]
    lines = [json.loads(line) for line in shell.run(*TRANSACTIONS, "limit=5", "--format", "jsonl").out.splitlines()]
    rows = list(csv.DictReader(shell.run(*TRANSACTIONS, "limit=5", "--format", "csv").out.splitlines()))
    table = shell.run(*TRANSACTIONS, "limit=5", "--format", "table").out

    assert len(whole) == 5
    assert lines == whole
    assert [(int(row["id"]), float(row["amount"])) for row in rows] == [(each["id"], each["amount"]) for each in whole]
    assert rows[0]["posted_date"].endswith("+00:00")
    assert all(str(each["id"]) in table for each in whole)


def test_a_list_within_a_response_is_a_table(shell: Shell) -> None:
    ended = shell.run("call", "GetCustomerAccounts", f"customerId={CUSTOMER}", "--format", "csv")

    assert "5011648377" in [row["id"] for row in csv.DictReader(ended.out.splitlines())]


def test_all_pages_are_followed(shell: Shell) -> None:
    for number in range(6):
        shell.sandbox.add_customer(f"customer{number}")

    ended = shell.run("call", "GetCustomers", "limit=3", "--all", "--format", "jsonl")

    assert len({json.loads(line)["id"] for line in ended.out.splitlines()}) == 7
    assert shell.operations == ["GetCustomers"] * 3


def test_output_appears_when_it_is_complete(shell: Shell) -> None:
    output = shell.folder / "customers.json"
    assert shell.run("call", "GetCustomers", "--all", "--output", str(output)).code == 0
    before = json.loads(output.read_text(encoding="utf-8"))
    shell.sandbox.add_customer("customer1")
    shell.sandbox.fail("GetCustomers", status=400, code=10005)

    ended = shell.run("call", "GetCustomers", "--all", "--output", str(output))

    assert ended.code == 1
    assert json.loads(output.read_text(encoding="utf-8")) == before
    assert [path.name for path in shell.folder.iterdir()] == ["customers.json"]


def test_a_file_is_written_as_it_is(shell: Shell) -> None:
    report = (
        "call",
        "GetReportByCustomer",
        f"customer_id={CUSTOMER}",
        "report_id=u4hstnnak45g",
        "accept=application/pdf",
    )

    assert shell.run(*report, "--output", "report.pdf").code == 0
    assert (shell.folder / "report.pdf").read_bytes().startswith(b"%PDF")
    assert shell.run(*report, "--output", "missing/report.pdf").code == 2


def test_a_body_comes_from_a_file_and_from_keys(shell: Shell) -> None:
    (shell.folder / "body.json").write_text('{"username": "shellcustomer1", "firstName": "A"}', encoding="utf-8")

    ended = shell.run("call", "AddTestingCustomer", "--data", "body.json", "data.firstName=Bea")

    assert ended.code == 0
    found = json.loads(shell.run("call", "GetCustomers", "username=shellcustomer1").out)["customers"]
    assert [each["firstName"] for each in found] == ["Bea"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("call", "GetCustomer", "customer_id=1"), 1, "code 14001"),
        (("call", "GetCustomer", "customer_id=1"), 1, "what to do: correct the request"),
        (("operations", "xyzzy"), 2, "no operation has all of these words: xyzzy"),
        (("report", "vou", CUSTOMER), 2, "no kind of report vou; the nearest: vo"),
    ],
)
def test_errors_are_told_with_the_remedy(shell: Shell, arguments: tuple[str, ...], code: int, said: str) -> None:
    ended = shell.run(*arguments)

    assert ended.code == code
    assert said in ended.err
    assert ended.err.count("\n") == 1


# What is billed

ADD = ("call", "AddCustomer", "data.username=activecustomer1", "data.applicationId=1")


def test_a_billable_operation_is_refused_where_nobody_can_answer(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("open_banking.cli.asking.can_answer", lambda: False)

    ended = shell.run(*ADD)

    assert (ended.code, shell.sandbox.calls) == (4, [])
    assert "--yes" in ended.err


@pytest.mark.parametrize(("answer", "sent"), [("y\n", 1), ("n\n", 0), ("\n", 0)])
def test_a_billable_operation_asks_first(shell: Shell, monkeypatch: pytest.MonkeyPatch, answer: str, sent: int) -> None:
    monkeypatch.setattr("open_banking.cli.asking.can_answer", lambda: True)

    result = typer.testing.CliRunner().invoke(app, [*ADD], input=answer)

    assert "AddCustomer is billable. Send it?" in result.output
    assert shell.operations.count("AddCustomer") == sent


def test_yes_sends_it(shell: Shell) -> None:
    shell.run(*ADD, "--yes")

    assert shell.operations == ["AddCustomer"]


# report


def test_a_report_is_requested_awaited_and_written(shell: Shell) -> None:
    ended = shell.run("report", "voa", CUSTOMER, "--yes")

    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["status"] == "success"
    assert shell.operations.count("GenerateVOAReport") == 1


def test_a_report_is_saved_as_pdf_and_waited_for_again(shell: Shell) -> None:
    first = json.loads(shell.run("report", "voi", CUSTOMER, "--yes").out)

    ended = shell.run("report", "voi", CUSTOMER, "--report-id", first["id"], "--pdf", "voi.pdf")

    assert ended.code == 0
    assert (shell.folder / "voi.pdf").read_bytes().startswith(b"%PDF")
    assert shell.operations.count("GenerateVOIReport") == 1


def test_a_report_that_is_late_says_how_to_go_on(shell: Shell) -> None:
    shell.sandbox._engine.settings = type(shell.sandbox._engine.settings)(report_seconds=3600, url=shell.sandbox.url)

    ended = shell.run("report", "voa", CUSTOMER, "--yes", "--timeout", "0")

    assert ended.code == 5
    assert re.search(r"open-banking report voa 1005061234 --report-id \S+$", ended.err.strip())


def test_the_kinds_are_the_operations_that_generate_a_report() -> None:
    kinds = reporting.kinds()

    assert {"voa", "voi", "transactions", "cash-flow-personal"} <= kinds.keys()
    assert kinds["voa"].operation.name == "GenerateVOAReport"
    assert not any(each.operation.deprecated for each in kinds.values())


# check, operations, sandbox, --version


def test_good_credentials_are_said_to_be_good(shell: Shell) -> None:
    ended = shell.run("check")

    assert (ended.code, "the credentials are good" in ended.out) == (0, True)
    assert Sandbox.partner_id in ended.out


def test_bad_credentials_cost_one_attempt(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", "not-the-secret")

    ended = shell.run("check")

    assert ended.code == 3
    assert "not-the-secret" not in ended.out + ended.err
    assert [call.operation for call in shell.sandbox.calls] == ["CreateToken"]


@pytest.mark.parametrize("name", ["FINICITY_APP_KEY", "FINICITY_PARTNER_ID"])
def test_missing_credentials_are_named(shell: Shell, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv(name)

    ended = shell.run("check")

    assert (ended.code, shell.sandbox.calls) == (3, [])
    assert name in ended.err


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("list customers", "GetCustomers"),
        ("add customer", "AddCustomer"),
        ("delete customer", "DeleteCustomer"),
        ("consumer create", "CreateConsumer"),
        ("/connect/v2/generate/fix", "GenerateFixConnectUrl"),
    ],
)
def test_the_best_operation_comes_first(shell: Shell, words: str, first: str) -> None:
    assert shell.run("operations", *words.split()).out.startswith(f"{first}: ")


def test_all_operations_are_listed_with_what_is_billed(shell: Shell) -> None:
    listed: list[dict[str, Any]] = json.loads(shell.run("operations", "--json").out)

    assert len(listed) == len(finding.every())
    assert {each["operation"]: each["billable"] for each in listed}["AddCustomer"]
    assert {"operation", "call", "method", "path", "summary", "billable", "deprecated"} == listed[0].keys()


def test_the_versions_are_shown(shell: Shell) -> None:
    assert shell.run("--version").out == f"open-banking {__version__}, API {__api_version__}\n"


def test_the_sandbox_takes_its_options(shell: Shell) -> None:
    assert shell.run("sandbox", "--port", "99999").code == 2
    assert "open_banking.sandbox" in shell.run("sandbox", "--help").out


# webhooks


@pytest.mark.parametrize(
    "kind", ["ping", "done", "added", "report.done", "report.failed", "transaction.created", "account.deleted"]
)
def test_a_webhook_is_sent_heard_and_forwarded(shell: Shell, kind: str) -> None:
    forwarded = webhook_commands._Listener(0, Sandbox.partner_secret, None)
    heard = webhook_commands._Listener(0, Sandbox.partner_secret, f"http://127.0.0.1:{forwarded.server_port}/x")
    with forwarded, heard:
        for server in (forwarded, heard):
            threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{heard.server_port}/"
        ended = shell.run("webhooks", "send", kind, url)
        refused = httpx.post(url, json={"eventType": "done"})
        answered = httpx.get(url, params={"txpush_verification_code": "abc"})
        for server in (forwarded, heard):
            server.shutdown()

    signed = "." not in kind
    assert ended.code == 0
    assert f"sent {kind}: HTTP 200" in ended.out
    assert ended.out.count("signature holds" if signed else "not signed") == 2
    assert "forwarded: HTTP 200" in ended.out
    assert (refused.status_code, answered.text) == (401, "abc")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("send", "nothing", "http://127.0.0.1:1/"), 2),
        (("send", "done", "127.0.0.1"), 2),
        (("send", "done", "http://127.0.0.1:1/"), 1),
        (("listen", "--forward-to", "here"), 2),
    ],
)
def test_wrong_webhook_commands_say_so(shell: Shell, arguments: tuple[str, ...], code: int) -> None:
    ended = shell.run("webhooks", *arguments)

    assert (ended.code, ended.err.count("\n")) == (code, 1)


def test_every_kind_of_event_is_parsed() -> None:
    with pytest.raises(Exception, match="there are: ") as caught:
        webhook_commands.event_of("nothing")
    kinds = str(caught.value).partition("there are: ")[2].split(", ")

    events = [webhooks.parse(webhook_commands.event_of(kind)) for kind in kinds]
    assert len(kinds) > 20
    assert not any(isinstance(event, webhooks.UnknownEvent) for event in events)


# As a process, and the guide


def process(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", *arguments], capture_output=True, text=True, timeout=60, check=False
    )


def test_the_module_is_the_command(shell: Shell) -> None:
    assert shell.run("call", "GetCustomers").out == process("-m", "open_banking", "call", "GetCustomers").stdout


@pytest.mark.usefixtures("shell")
def test_an_error_of_a_process_is_its_exit_code() -> None:
    ended = process("-m", "open_banking", "call", "GetCustomer", "customer_id=1")

    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr


def test_without_the_extra_it_says_what_to_install() -> None:
    program = (
        "import sys\nclass Blocked:\n    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in {'typer', 'rich'}:\n"
        "            raise ModuleNotFoundError(name, name=name)\n"
        "sys.meta_path.insert(0, Blocked())\nfrom open_banking.__main__ import main\nsys.exit(main())"
    )

    ended = process("-c", program)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "error: the command line needs typer: pip install 'open-banking[cli]'\n"


def test_the_shell_completes_operations_and_kinds() -> None:
    assert ("GetCustomers", "List customers, or search them.") in finding_completions("GetCust")
    assert "voa" in reporting._complete("vo")


def finding_completions(text: str) -> list[tuple[str, str]]:
    from open_banking.cli.calling import _complete  # noqa: PLC0415  # private

    return _complete(text)


@pytest.mark.parametrize("line", [each for each in GUIDE.commands if each.startswith("open-banking")])
def test_the_commands_of_the_guide_run(shell: Shell, line: str) -> None:
    ended = shell.run(*shlex.split(line)[1:])

    assert (ended.code, ended.err.replace("saved voa.pdf\n", "")) == (0, "")


def test_the_guide_has_every_exit_code() -> None:
    assert GUIDE.table("Code") == [[str(code.value), code.meaning] for code in ExitCode]


def test_the_help_has_every_exit_code(shell: Shell) -> None:
    shown = " ".join(shell.run("--help").out.split())
    assert all(f"{code.value}: " in shown for code in ExitCode)
