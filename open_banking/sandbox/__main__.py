"""``python -m open_banking.sandbox [--port N]``."""

# ruff: noqa: T201  # a command line prints

from __future__ import annotations

import argparse
import sys

from open_banking import __api_version__

from .server import LOOPBACK, Sandbox

_PORT = 8765
_HIGHEST_PORT = 65535

_GREETING = """\
Sandbox of the Finicity API {version} at {url}; Ctrl-C ends it.
Any text does as app key, token and partner secret:

    from open_banking import Client

    client = Client(base_url="{url}", finicity_app_key="any", finicity_app_token="any")
    print(client.institution.v2.institutions.list())
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 1 where the port cannot be had."""
    parser = argparse.ArgumentParser(
        prog="python -m open_banking.sandbox",
        description=f"Answer all operations of the API on {LOOPBACK} with example values.",
    )
    parser.add_argument("--port", type=_port, default=_PORT, help=f"default {_PORT}; 0 takes a free one")
    port: int = parser.parse_args(arguments).port
    try:
        sandbox = Sandbox(port)
    except OSError as error:
        problem = error.strerror or str(error)
        print(f"error: port {port} of {LOOPBACK}: {problem}; choose another with --port", file=sys.stderr)
        return 1
    try:
        print(_GREETING.format(version=__api_version__, url=sandbox.url), flush=True)
        sandbox.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        sandbox.close()
    return 0


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= _HIGHEST_PORT:
        raise ValueError(text)
    return port


if __name__ == "__main__":
    sys.exit(main())
