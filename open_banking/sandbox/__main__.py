"""``python -m open_banking.sandbox``: a sandbox over HTTP, until Ctrl-C."""

# ruff: noqa: T201  # a command line prints

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import shlex
import signal
import sys
import time

from open_banking import ConfigurationError, __api_version__

from .bank.profiles import PROFILES
from .clock import Clock
from .loopback import is_loopback
from .ports import MAX_PORT
from .sample import ids
from .sandbox import Sandbox

_HOST = "127.0.0.1"
_SHORTEST = 6
"""Characters of a username."""
_PORT = 8765
_HOUR = 3600
_ALLOW_HTTP = "allow_http=True"
"""What a client needs for an address that is not on its own machine."""

_GREETING = """\
Sandbox of the Finicity API {version} at {url}, for development and tests; Ctrl-C ends it.
{url}/ shows a browser what is in it and what happens; GET {url}/sandbox lists what controls it.

Paste this into another terminal, and what runs there calls the sandbox:

    export FINICITY_BASE_URL={url}
    export FINICITY_APP_KEY={app_key}
    export FINICITY_PARTNER_ID={partner_id}
    export FINICITY_PARTNER_SECRET={partner_secret}

In Python:

    from open_banking import Client

    client = Client({allow_http})
    print(client.institution.v2.institutions.list(search="finbank", limit=1))
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 1 if the sandbox cannot be served or its state not be saved."""
    options = _parser().parse_args(arguments)
    # A container, for instance, ends it with this signal; its state is saved then too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Sandbox(
            seed=options.seed,
            now=options.now,
            state=options.state,
            strict=options.strict,
            sample=not options.empty,
        ) as sandbox:
            sandbox.save()  # raises now if that is impossible
            _enroll(sandbox, options.customers)
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
            warning = "lets other machines in, and the keys of this development tool are public"
            print(f"warning: --host {host} {warning}", file=sys.stderr)
        allow_http = "" if _is_allowed(sandbox, url) else _ALLOW_HTTP
        partner = sandbox.world.partner
        greeting = _GREETING.format(
            version=__api_version__,
            url=url,
            app_key=shlex.quote(partner.app_key),
            partner_id=shlex.quote(partner.id),
            partner_secret=shlex.quote(partner.secret),
            allow_http=allow_http,
        )
        print(greeting, flush=True)
        while True:
            time.sleep(_HOUR)


def _is_allowed(sandbox: Sandbox, url: str) -> bool:
    """Whether a client calls this address by default: plain HTTP to another machine has to be allowed."""
    try:
        sandbox.client(base_url=url).close()
    except ConfigurationError:
        return False
    return True


def _enroll(sandbox: Sandbox, count: int) -> None:
    """Enroll customers with accounts, one profile after the other, unless there are others than the sample already."""
    if sandbox.world.customers.keys() - {ids.CUSTOMER}:
        return
    for number, profile in zip(range(1, count + 1), itertools.cycle(PROFILES), strict=False):
        added = sandbox.add_customer(f"{profile}_{number}".ljust(_SHORTEST, "_"))
        sandbox.connect(added.customer_id, profile=profile)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m open_banking.sandbox",
        description="An offline Finicity over HTTP, for development and tests.",
    )
    parser.add_argument("--host", default=_HOST, help=f"where to listen; default {_HOST}, for this machine only")
    parser.add_argument("--port", type=_port, default=_PORT, help=f"default {_PORT}; 0 picks a free one")
    parser.add_argument("--seed", type=int, help="decides all generated data; default 1")
    parser.add_argument("--now", type=_moment, help="where the clock starts, 2026-01-31T12:00 for instance; in UTC")
    parser.add_argument("--state", metavar="FILE", help="keep everything in this file, and resume from it")
    parser.add_argument("--empty", action="store_true", help="start without the sample customer")
    parser.add_argument(
        "--customers", type=_count, default=0, metavar="N", help="enroll N more with accounts, if there are none yet"
    )
    parser.add_argument(
        "--strict", action="store_true", help="refuse what the API's document refuses, even where the live API takes it"
    )
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= MAX_PORT:
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
