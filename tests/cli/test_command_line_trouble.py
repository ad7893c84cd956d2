"""``open-banking`` when something is odd: texts of banks, files that cannot be written, senders that hang up."""

from __future__ import annotations

import csv
import json
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from shell import shell_in

from open_banking import Client
from open_banking.cli import finding, webhook_commands
from open_banking.cli.arguments import arguments_of
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from shell import Shell

CUSTOMER = "1005061234"
VOA = ("report", "voa", CUSTOMER, "--yes")


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    with shell_in(tmp_path, monkeypatch, capfd) as shell:
        yield shell


# Texts


@pytest.mark.parametrize(
    ("name", "in_table"),
    [
        ("[/foo] [red]", "[/foo] [red]"),  # markup of Rich
        ("a\x1b[31mb", "a\\x1b[31mb"),  # an escape sequence, which a terminal would obey
        ("a\ud800b", "a\\ud800b"),  # half a surrogate pair, which no encoding has
        ("=1+1", "=1+1"),
    ],
)
def test_any_text_is_written_in_any_format(shell: Shell, name: str, in_table: str) -> None:
    (shell.folder / "body.json").write_text(json.dumps({"username": "oddly_named", "firstName": name}))
    assert shell.run("call", "AddTestingCustomer", "--data", "body.json").code == 0
    one = ("call", "GetCustomers", "username=oddly_named")

    assert json.loads(shell.run(*one).out)["customers"][0]["firstName"] == name
    assert json.loads(shell.run(*one, "--format", "jsonl").out)["firstName"] == name
    (row,) = csv.DictReader(shell.run(*one, "--format", "csv").out.splitlines())
    assert row["first_name"] == name.replace("\ud800", "?")
    assert in_table in shell.run(*one, "--format", "table").out
    assert shell.run(*one, "--output", "customers.json").code == 0
    assert (
        json.loads((shell.folder / "customers.json").read_text(encoding="utf-8"))["customers"][0]["firstName"] == name
    )


@pytest.mark.parametrize(
    ("argument", "sent"),
    [
        ("data.phone=8015551234", {"phone": "8015551234"}),
        ("data.firstName=true", {"firstName": "true"}),
        ("data.first_name=1", {"first_name": "1"}),
    ],
)
def test_a_text_of_the_body_stays_text(argument: str, sent: dict[str, Any]) -> None:
    assert arguments_of(finding.named("AddTestingCustomer"), [argument], None) == {"data": sent}


def test_a_date_of_the_body_may_be_one(shell: Shell) -> None:
    ended = shell.run(*VOA, "data.fromDate=2020-01-01")

    assert json.loads(ended.out)["constraints"]["fromDate"] == 1577836800


def test_without_arguments_the_help_is_shown_and_no_error(shell: Shell) -> None:
    ended = shell.run()

    assert (ended.code, ended.err) == (2, "")
    assert "Usage" in ended.out


# Before anything is sent, and after something was paid


@pytest.mark.parametrize("name", [".", "missing/report", "folder"])
@pytest.mark.parametrize(
    "arguments", [(*VOA, "--pdf"), (*VOA, "--output"), ("call", "GetCustomers", "--output")], ids=" ".join
)
def test_an_output_that_cannot_be_written_is_found_first(shell: Shell, arguments: tuple[str, ...], name: str) -> None:
    (shell.folder / "folder").mkdir()

    ended = shell.run(*arguments, name)

    assert (ended.code, ended.out, shell.sandbox.calls) == (2, "", [])
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("GetAssetByCustomerID", f"customer_id={CUSTOMER}", "asset_id=1"),
        ("ReportReissue", "report_id=u4hstnnak45g", "accept=application/pdf", "--yes", "--data", "body.json"),
    ],
)
def test_a_file_for_a_terminal_is_refused_before_it_is_paid(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    (shell.folder / "body.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)

    ended = shell.run("call", *arguments)

    assert (ended.code, shell.sandbox.calls) == (2, [])
    assert "--output FILE" in ended.err


@pytest.mark.parametrize("timeout", ["-1", "nan", "soon"])
def test_a_wrong_timeout_is_found_before_the_report_is_paid(shell: Shell, timeout: str) -> None:
    ended = shell.run(*VOA, "--timeout", timeout)

    assert (ended.code, shell.sandbox.calls) == (2, [])


def test_a_report_that_was_paid_can_be_had_whatever_fails_then(shell: Shell) -> None:
    before = shell.sandbox.world.customers[CUSTOMER].reports.copy()
    shell.sandbox.fail("GetReportByCustomer", status=400, code=10010)

    ended = shell.run(*VOA, "--pdf", "v o a.pdf")

    assert ended.code == 1
    assert ended.err.count("\n") == 1
    (report,) = shell.sandbox.world.customers[CUSTOMER].reports.keys() - before.keys()
    assert f"open-banking report voa {CUSTOMER} --report-id {report} '--pdf=v o a.pdf'" in ended.err


def test_a_report_that_was_paid_can_be_had_after_ctrl_c(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any, **__: Any) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(Client, "wait_for_report", interrupted)

    ended = shell.run(*VOA)

    assert ended.code == 130
    assert "--report-id" in ended.err


def test_a_report_is_saved_in_both_forms(shell: Shell) -> None:
    assert shell.run(*VOA, "--pdf", "voa.pdf", "--output", "voa.json").code == 0

    assert (shell.folder / "voa.pdf").read_bytes().startswith(b"%PDF")
    assert json.loads((shell.folder / "voa.json").read_text(encoding="utf-8"))["status"] == "success"


# webhooks


@contextmanager
def listening(forward_to: str | None = None) -> Iterator[int]:
    with webhook_commands._Listener(0, Sandbox.partner_secret, forward_to) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ("Transfer-Encoding: chunked", 411),
        ("Content-Length: many", 411),
        ("X: y", 411),
        (f"Content-Length: {webhook_commands._LARGEST + 1}", 413),
    ],
)
def test_a_body_that_is_not_read_whole_is_not_forwarded(shell: Shell, headers: str, status: int) -> None:
    with (
        listening("http://127.0.0.1:1/") as port,
        socket.create_connection(("127.0.0.1", port)) as sender,
        sender.makefile("rb") as response,
    ):
        sender.sendall(f"POST / HTTP/1.1\r\n{headers}\r\n\r\n".encode())
        first = response.readline()

    assert first.split()[1] == str(status).encode()
    shown = shell.run("--version").out
    assert f"refused with HTTP {status}" in shown
    assert "forwarded" not in shown


def test_a_sender_that_hangs_up_is_one_line(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def reset(_: object) -> NoReturn:
        raise ConnectionResetError

    monkeypatch.setattr(webhook_commands._Receiver, "do_POST", reset)

    with listening() as port, socket.create_connection(("127.0.0.1", port)) as sender:
        sender.sendall(b"POST / HTTP/1.1\r\n\r\n")
        assert sender.recv(1) == b""  # the connection is closed after the line was shown

    ended = shell.run("--version")
    assert ended.out.startswith("a request failed: ConnectionResetError\n")
    assert ended.err == ""


@pytest.mark.parametrize(
    "url", ["http://user:hunter2@[::1", "ftp://user:hunter2@localhost", "http://u:hunter2@h:99999"]
)
@pytest.mark.parametrize("arguments", [("send", "done"), ("listen", "--port", "0", "--forward-to")])
def test_an_address_that_is_none_is_not_shown(shell: Shell, arguments: tuple[str, ...], url: str) -> None:
    ended = shell.run("webhooks", *arguments, url)

    assert (ended.code, ended.out) == (2, "")
    assert "http://" in ended.err
    assert "hunter2" not in ended.err


def test_no_proxy_gets_what_is_for_this_machine(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)

    with listening() as port:
        assert shell.run("webhooks", "send", "done", f"http://127.0.0.1:{port}/").code == 0


def test_the_shell_completes_kinds_of_webhooks() -> None:
    assert "report.done" in webhook_commands._complete("report.")
    assert webhook_commands._complete("transaction.c") == ["transaction.created"]


def test_a_file_that_cannot_be_written_after_the_call_is_no_wrong_usage(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> NoReturn:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)

    ended = shell.run("call", "GetCustomers", "--output", "customers.json")

    assert (ended.code, list(shell.folder.iterdir())) == (1, [])
    assert "No space left" in ended.err
