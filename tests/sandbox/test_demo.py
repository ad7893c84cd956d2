"""``make demo``: the whole story on a terminal, with either client."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from api_document import ROOT
from pypdf import PdfReader

from open_banking.models import CustomerAccount, Transaction
from open_banking.sandbox.demo_screen import Screen, chart, daily_balances

if TYPE_CHECKING:
    from pathlib import Path

DAY = 24 * 60 * 60


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", "-m", "open_banking.sandbox.demo", *arguments],
        cwd=ROOT,
        env={"COLUMNS": "120", "HTTP_PROXY": "http://127.0.0.1:9", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("options", "waiting"), [([], ""), (["--async"], "await ")])
def test_the_demo_goes_from_the_enrollment_to_the_pdf(options: list[str], waiting: str, tmp_path: Path) -> None:
    done = run(*options, "--folder", str(tmp_path))

    assert (done.returncode, done.stderr) == (0, "")
    calls = re.findall(r"^>>> (.*?)\(", done.stdout, re.MULTILINE)
    assert calls == [
        f"{waiting}client.aggregation.v2.customers.testing.create",
        f"{waiting}client.institution.v2.institutions.list",
        "sandbox.connect",
        f"{waiting}client.aggregation.v1.customers.accounts.list",
        "client.pages",
        f"{waiting}client.decisioning.v1.customers.consumer.create",
        f"{waiting}client.decisioning.v2.customers.voa.create",
        f"{waiting}client.wait_for_report",
        f"{waiting}client.decisioning.v3.customers.reports.get",
    ]
    rows = re.findall(r"^│ (\d+) +│ (\w+) +│.*│ +(-?[\d,]+\.\d\d) USD │$", done.stdout, re.MULTILINE)
    assert [kind for _, kind, _ in rows] == ["checking", "savings", "creditCard", "mortgage", "loan"]
    read, found = re.findall(r"transactions .* (\d+)/(\d+)", done.stdout)[-1]
    assert int(read) == int(found) > 50  # so that there is a second page
    assert rows[0][2] in done.stdout.partition("balance by day")[0]
    assert "█" in done.stdout
    assert re.search(r"Report \S+: inProgress\nReport \S+: success\n", done.stdout)
    pdf = PdfReader(tmp_path / "verification-of-assets.pdf")
    assert "Verification of Assets" in pdf.pages[0].extract_text()


def test_a_folder_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    done = run("--folder", str(tmp_path / "nowhere"))

    assert done.returncode == 1
    assert re.fullmatch(r"error: .*nowhere.*\n", done.stderr)


def transaction(day: int, amount: float, status: str = "active") -> Transaction:
    fields: Any = {"status": status, "postedDate": day * DAY + DAY // 2, "amount": amount}
    return Transaction.from_dict(fields)


def test_a_balance_is_reckoned_back_from_todays() -> None:
    account = CustomerAccount.from_dict({"balance": 100})
    transactions = [transaction(3, 30), transaction(3, -10.5), transaction(1, 7), transaction(3, 1000, "pending")]

    assert daily_balances(account, transactions, since=0, until=3 * DAY + DAY // 2) == [73.5, 80.5, 80.5, 100]


@pytest.mark.parametrize(
    ("values", "highest", "lowest"),
    [
        ([0, 50, 100], "  █", " ██"),
        ([-100, 100], " █", " █"),
        ([0, 6.25], " █", " █"),
        ([50, 100], " █", "██"),
        ([0, 0], "", ""),
    ],
)
def test_a_chart_goes_from_zero_or_the_lowest_to_the_highest(values: list[float], highest: str, lowest: str) -> None:
    lines = chart(values)

    assert len(lines) == 8
    assert (lines[0], lines[-1]) == (highest, lowest)


def test_the_days_stand_below_both_ends_of_the_chart(capsys: pytest.CaptureFixture[str]) -> None:
    account = CustomerAccount.from_dict({"name": "Checking", "balance": 50})

    # The highest line ends early: 60 days at 50, but for the first, at 100.
    Screen().balances(account, [transaction(1, -50)], since=0, until=59 * DAY)

    *lines, axis = capsys.readouterr().out.splitlines()
    assert max(map(len, lines[1:])) == 60
    assert (len(axis), axis[:10], axis[-10:]) == (60, "1970-01-01", "1970-03-01")


def test_a_long_chart_keeps_the_last_day() -> None:
    lines = chart([0.0] * 200 + [8])

    assert lines[0].endswith("█")
    assert len(lines[0]) <= 60
