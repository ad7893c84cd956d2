"""``python -m open_banking.sandbox``: a sandbox over HTTP, until Ctrl-C."""

# ruff: noqa: T201  # a command line prints

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import signal
import sys
import time

from open_banking import ConfigurationError, __api_version__

from .bank.profiles import PROFILES
from .clock import Clock
from .sandbox import Sandbox
from .serving.loopback import is_loopback

_HOST = "127.0.0.1"
_PORT = 8765
_HIGHEST_PORT = 65535
_LONG = 3600
_FURTHER = """
        allow_http=True,  # across the network"""

_GREETING = """\
Sandbox of the Finicity API {version} at {url}, for development and tests; Ctrl-C ends it.
GET {url}/sandbox lists what controls it.

    from open_banking import Client

    client = Client(
        base_url="{url}",
        finicity_app_key="{partner.app_key}",
        partner_id="{partner.id}",
        partner_secret="{partner.secret}",{further}
    )
    print(client.institution.v2.institutions.list(search="finbank", limit=1))
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 1 where the sandbox cannot be had, or its state not be saved."""
    options = _parser().parse_args(arguments)
    # What ends it in another way than Ctrl-C, a container for instance, wants its state saved too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Sandbox(seed=options.seed, now=options.now, state=options.state) as sandbox:
            sandbox.save()  # if that is impossible, it is said now
            _enrol(sandbox, options.customers)
            _serve(sandbox, options.host, options.port)
    except KeyboardInterrupt:
        print()
    except (ConfigurationError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _serve(sandbox: Sandbox, host: str, port: int) -> None:
    with sandbox.serve(port, host) as url:
        if not is_loopback(host):
            warning = "lets other machines in, and this is a development tool whose keys everybody knows"
            print(f"warning: --host {host} {warning}", file=sys.stderr)
        further = "" if _is_taken(sandbox, url) else _FURTHER
        greeting = _GREETING.format(version=__api_version__, url=url, partner=sandbox.world.partner, further=further)
        print(greeting, flush=True)
        while True:
            time.sleep(_LONG)


def _is_taken(sandbox: Sandbox, url: str) -> bool:
    """Whether a client calls the address as it is: plain HTTP to another machine has to be allowed."""
    try:
        sandbox.client(base_url=url).close()
    except ConfigurationError:
        return False
    return True


def _enrol(sandbox: Sandbox, count: int) -> None:
    """Enroll customers with accounts, each of another kind, unless there are customers already."""
    if sandbox.world.customers:
        return
    with sandbox.client() as client:
        for number, profile in zip(range(1, count + 1), itertools.cycle(PROFILES), strict=False):
            username = f"{profile}_{number}"
            customer = client.aggregation.v2.customers.testing.create(data={"username": username})
            sandbox.connect(customer.id, profile=profile)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m open_banking.sandbox",
        description="An offline Finicity over HTTP, for development and tests.",
    )
    parser.add_argument("--host", default=_HOST, help=f"where to listen; default {_HOST}, for this machine alone")
    parser.add_argument("--port", type=_port, default=_PORT, help=f"default {_PORT}; 0 takes a free one")
    parser.add_argument("--seed", type=int, help="decides all that is invented; default 1")
    parser.add_argument("--now", type=_moment, help="where the clock starts, 2026-01-31T12:00 for instance; in UTC")
    parser.add_argument("--state", metavar="FILE", help="keep everything in this file, and go on from it")
    parser.add_argument(
        "--customers", type=_count, default=0, metavar="N", help="enroll as many with accounts, if there are none yet"
    )
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= _HIGHEST_PORT:
        raise ValueError(text)
    return port


def _count(text: str) -> int:
    count = int(text)
    if count < 0:
        raise ValueError(text)
    return count


def _moment(text: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(text)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    Clock(moment)  # which refuses what it cannot show
    return moment


# argparse names these in its errors.
_port.__name__, _count.__name__, _moment.__name__ = "port", "number", "time"

if __name__ == "__main__":
    sys.exit(main())
