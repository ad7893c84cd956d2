"""How long it takes until the sandbox is there, in the process that calls it."""

from __future__ import annotations

import statistics
import subprocess
import sys
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .programs import Programs

_ROUNDS = 15
_CUSTOMERS = 10
# Four accounts: checking, savings, money market and a certificate of deposit.
_PROFILE = "saver"

_PROGRAM = """
from time import perf_counter
from open_banking import Client
{before}
start = perf_counter()
{measured}
print(perf_counter() - start)
"""
_MAKE = """
from open_banking.sandbox import Sandbox
sandbox = Sandbox()
client = sandbox.client()
"""
_FILL = f"""
for number in range({_CUSTOMERS}):
    customer = client.aggregation.v2.customers.testing.create(data={{"username": f"customer_{{number}}"}})
    connection = sandbox.connect(customer.id, profile="{_PROFILE}")
    assert len(connection.account_ids) == 4
    for account_id in connection.account_ids:
        account = sandbox.world.account(customer.id, account_id)
        assert account.created - account.transactions[0].posted > 700 * 24 * 60 * 60
"""


class Duration(NamedTuple):
    """One line of the table of times."""

    figure: str
    median: float
    """Milliseconds."""
    low: float
    high: float
    target: float

    @property
    def result(self) -> str:
        """``met`` or ``missed``."""
        return "met" if self.median <= self.target else "missed"


def offline(programs: Programs) -> Iterator[Duration]:
    """A sandbox without data, and one with ten customers of four accounts and 24 months, imports counted or not."""
    for figure, before, measured, target in (
        ("a sandbox without data and a client of it, imports included", "", _MAKE, 50),
        ("the same in a process that has had one before", _MAKE, _MAKE, 50),
        ("the same with 10 customers of 4 accounts and 24 months, imports included", "", _MAKE + _FILL, 500),
        ("the same in a process that has had one before", _MAKE + _FILL, _MAKE + _FILL, 500),
    ):
        program = _PROGRAM.format(before=before, measured=measured)
        yield timed(figure, programs.own_time(program), target)
    yield timed("python -m open_banking.sandbox, from its start until it serves the sample", _until_it_serves, 500)


def _until_it_serves() -> float:
    command = [sys.executable, "-m", "open_banking.sandbox", "--port", "0"]
    start = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603  # our own
        assert server.stdout is not None
        assert server.stdout.readline().startswith("Sandbox of the Finicity API")
        took = perf_counter() - start
        server.kill()
    return took


def timed(figure: str, timer: Callable[[], float], target: float) -> Duration:
    """The milliseconds of a timer, after one run that warms up."""
    timer()
    low, median, high = statistics.quantiles([timer() * 1000 for _ in range(_ROUNDS)], n=4)
    return Duration(figure, median, low, high, target)
