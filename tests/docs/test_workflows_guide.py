"""docs/workflows.md: its Python runs as pasted, twice against the same sandbox, and its tables are true."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING, get_args

from pages import ROOT, Page

from open_banking import Client, workflows
from open_banking._generated.operations_by_name import Operations
from open_banking.refresh_outcome import Action
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

PAGE = Page("docs/workflows.md")


def run(sandbox: Sandbox, url: str, folder: Path) -> list[str]:
    """Run the page in a fresh interpreter, and return what it prints."""
    finished = subprocess.run(  # noqa: S603  # our own page
        [sys.executable, "-W", "error", "-c", "\n".join(PAGE.blocks)],
        cwd=folder,
        env={
            "PYTHONPATH": str(ROOT),
            "FINICITY_BASE_URL": url,
            "FINICITY_APP_KEY": sandbox.app_key,
            "FINICITY_PARTNER_ID": sandbox.partner_id,
            "FINICITY_PARTNER_SECRET": sandbox.partner_secret,
        },
        check=False,
        capture_output=True,
        text=True,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.splitlines()


def test_the_page_runs_twice_against_the_same_sandbox(tmp_path: Path) -> None:
    with Sandbox(sample=True, report_seconds=0) as sandbox, sandbox.serve() as url:
        first = run(sandbox, url, tmp_path)
        second = run(sandbox, url, tmp_path)
        made = [each.operation for each in sandbox.calls]
    assert first[0] == second[0]
    assert first[0].endswith(" testing")
    assert "True False complete 200" in first
    assert "True success" in first
    assert "checking deposit" in first
    assert [each for each in first if each.startswith("up to date")] == ["up to date: 3 accounts"]
    assert sum(each.endswith(" loaded None") for each in first) == 3
    assert (tmp_path / "assets.pdf").read_bytes().startswith(b"%PDF")
    assert made.count("AddTestingCustomer") == made.count("CreateConsumer") == 1
    named = set(re.findall(r"`(\w+)`", " ".join(row[1] for row in PAGE.table("Function"))))
    assert set(made) & named >= {"GetCustomers", "refreshTransactions", "GetReportByCustomer"}


def test_the_table_of_calls_is_what_the_docstrings_say() -> None:
    operations = {getattr(Operations, each).operation.name for each in dir(Operations) if not each.startswith("_")}
    rows = {row[0].strip("`"): row[1] for row in PAGE.table("Function")}
    own = [name for name in vars(workflows.Workflows) if not name.startswith("_")]
    assert {name for name in rows if ".workflows." in name} == {f"client.workflows.{name}" for name in own}
    for name, calls in rows.items():
        function = name.rpartition(".")[2]
        owner = workflows.Workflows if ".workflows." in name else Client
        named = set(re.findall(r"``(\w+)``", getattr(owner, function).__doc__)) & operations
        assert set(re.findall(r"`(\w+)`", calls)) == named, name


def test_the_table_of_actions_is_complete() -> None:
    assert [row[0].strip("`") for row in PAGE.table("`action`")] == list(get_args(Action))
