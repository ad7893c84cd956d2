"""examples/dask_transactions.py: several processes, one token, one limit, each failed customer tried once more."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
CUSTOMERS = 30
PER_SECOND = 15
LIST = "GetAllCustomerTransactions"


@pytest.fixture
def bank() -> Iterator[Sandbox]:
    """A sandbox whose customers have accounts."""
    with Sandbox() as sandbox:
        with sandbox.client() as client:
            for number in range(CUSTOMERS):
                name = f"customer_{number:04}"
                created = client.aggregation.v2.customers.testing.create(data={"username": name})
                sandbox.connect(created.id, profile="saver")
        yield sandbox


class Run:
    """A run of the program: what it printed, the calls that it made, and what it wrote."""

    def __init__(self, bank: Sandbox, folder: Path, per_second: float) -> None:
        before = len(bank.calls)
        with bank.serve() as url:
            keys = {
                "FINICITY_BASE_URL": url,
                "FINICITY_APP_KEY": bank.app_key,
                "FINICITY_PARTNER_ID": bank.partner_id,
                "FINICITY_PARTNER_SECRET": bank.partner_secret,
            }
            options = ("--output", "out.parquet", "--workers", "3", "--per-second", str(per_second))
            finished = subprocess.run(  # noqa: S603  # our own program
                [sys.executable, "-W", "error", str(ROOT / "examples" / "dask_transactions.py"), *options],
                cwd=folder,
                env={**os.environ, **keys, "PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
        self.status, self.printed, self.errors = finished.returncode, finished.stdout, finished.stderr
        self.calls = bank.calls[before:]
        assert (folder / "out.parquet").is_file(), self.errors
        self.frame = pd.read_parquet(folder / "out.parquet")

    def count(self, operation: str, status: int) -> int:
        return sum((each.operation, each.status) == (operation, status) for each in self.calls)

    @property
    def ids(self) -> set[int]:
        """The ids of the transactions that were written."""
        return set(self.frame["id"].tolist())


def ids_of(bank: Sandbox, customer_ids: set[str]) -> set[int]:
    """The ids of the posted transactions of customers, within the days that the program reads."""
    with bank.client() as client:
        call: Any = client.aggregation.v3.customers.transactions.list
        begin, end = int(bank.clock.timestamp) - 90 * 86_400, int(bank.clock.timestamp)
        return {
            each.id
            for customer_id in customer_ids
            for each in client.paginate(call, customer_id=customer_id, from_date=begin, to_date=end)
        }


def test_failed_customers_are_reported_and_tried_once_more(bank: Sandbox, tmp_path: Path) -> None:
    bank.fail(LIST, status=503, times=4)
    run = Run(bank, tmp_path, per_second=PER_SECOND)

    assert run.status == 0, run.errors
    failed = re.findall(r"^(\d+) failed in the first attempt: .* HTTP 503", run.errors, re.MULTILINE)
    assert len(set(failed)) == 4
    assert len(run.errors.splitlines()) == 4
    assert (run.count(LIST, 503), run.count(LIST, 200)) == (4, CUSTOMERS)
    assert run.count("CreateToken", 200) == 1
    customers = set(bank.world.customers)
    assert set(run.frame["customer_id"]) == customers
    assert run.ids == ids_of(bank, customers)
    assert run.printed.startswith(f"{CUSTOMERS} of {CUSTOMERS} customers, {len(run.frame)} transactions\n")
    # All calls of all processes were counted, and they took as long as the limit says, at least.
    counted, seconds = re.findall(r"^(\d+) calls in ([\d.]+) seconds$", run.printed, re.MULTILINE)[0]
    assert int(counted) == len(run.calls)
    assert float(seconds) >= (len(run.calls) - 1) / PER_SECOND - 0.05  # printed with one digit


def test_customers_that_fail_twice_are_told_by_the_status(bank: Sandbox, tmp_path: Path) -> None:
    bank.fail(LIST, status=400, code=10010, times=CUSTOMERS + 2)
    run = Run(bank, tmp_path, per_second=1000)

    assert run.status == 1
    lost = set(re.findall(r"^(\d+) failed in the second attempt: ", run.errors, re.MULTILINE))
    assert len(lost) == 2
    assert run.printed.startswith(f"{CUSTOMERS - 2} of {CUSTOMERS} customers")
    assert set(run.frame["customer_id"]) == set(bank.world.customers) - lost
    assert run.count(LIST, 400) == CUSTOMERS + 2


def test_a_wrong_secret_fails_once(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        sandbox.world.partner.secret = "another-secret-5e1"  # noqa: S105  # opens nothing
        with pytest.raises(AssertionError, match="AuthenticationError: CreateToken: HTTP 401"):
            Run(sandbox, tmp_path, per_second=1000)
        assert [(each.operation, each.status) for each in sandbox.calls] == [("CreateToken", 401)]


def test_the_limit_gives_each_call_its_time() -> None:
    names: dict[str, Any] = {"__name__": "example"}
    exec((ROOT / "examples" / "dask_transactions.py").read_text(encoding="utf-8"), names)  # noqa: S102  # our own program
    limit = names["CallLimit"](4)
    now = limit._next + 100
    # Together, then one after a pause, and one while others still wait.
    turns = [now + limit.take(now) for _ in range(3)]
    turns += [later + limit.take(later) for later in (now + 10, now + 10.1)]
    assert [round(turn - now, 6) for turn in turns] == [0, 0.25, 0.5, 10, 10.25]
    assert limit.so_far()[0] == 5
