"""Clients that were used before a fork, and are used in the child. Each program runs in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest
from misbehaving import PATIENCE, Connection, Server

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")

# Where a program runs its own function `work` in a child, and prints what it returned, or the error.
FORKING = """
import asyncio, os, sys, threading, warnings
import httpx
from open_banking import AsyncClient, Client, ConfigurationError, OpenBankingError

warnings.simplefilter("ignore", DeprecationWarning)  # of a fork beside threads: that is what is tried here
KEYS = {"finicity_app_key": "app-key-0a1b2c3d4e5f", "base_url": sys.argv[1]}
TOKEN = {"finicity_app_token": "app-token-Zx9Yw8Vu7Ts6"}
CREDENTIALS = {"partner_id": "2445582849871", "partner_secret": "mX3kQ9vB7nR2"}

def port(client):
    return client.aggregation.v1.customers.get(customer_id="1").username

async def port_async(client):
    return (await client.aggregation.v1.customers.get(customer_id="1")).username

def in_child(work):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            said = work()
        except OpenBankingError as error:
            said = f"{type(error).__name__}: {error}"
        except BaseException as error:
            said = f"unexpected {type(error).__name__}: {error}"
        os.write(writing, str(said).encode())
        os._exit(0)
    os.close(writing)
    said = b"".join(iter(lambda: os.read(reading, 4096), b"")).decode()
    os.waitpid(pid, 0)
    return said
"""


def tells_the_port(connection: Connection) -> None:
    """Responds with the port that the request came from: the same port is the same connection."""
    if connection.seen.target.endswith("/authentication"):
        connection.respond(200, b'{"token": "fresh-token-1"}')
    else:
        port = connection._socket.getpeername()[1]
        connection.respond(200, b'{"id": "1", "username": "%d"}' % port)


def run(program: str) -> list[str]:
    """The lines that the program printed."""
    with Server(tells_the_port) as server:
        done = subprocess.run(  # noqa: S603  # a program of this file's
            [sys.executable, "-W", "error", "-c", FORKING + dedent(program), server.url],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout.splitlines()


@pytest.mark.parametrize("keys", ["TOKEN", "CREDENTIALS"])
def test_child_of_a_client_connects_itself(keys: str) -> None:
    before, child, again, after = run(
        f"""
        client = Client(**KEYS, **{keys})
        print(port(client))
        print(in_child(lambda: port(client)))
        print(in_child(lambda: " ".join([port(client), port(client)])))
        print(port(client))
        client.close()
        """
    )
    assert child.isdigit()
    assert len({before, child, *again.split()}) == 3  # a connection for each process, kept between its calls
    assert after == before


def test_child_of_an_async_client_connects_itself() -> None:
    before, child, after = run(
        """
        client = AsyncClient(**KEYS, **TOKEN)
        with asyncio.Runner() as runner:
            print(runner.run(port_async(client)))
            print(in_child(lambda: asyncio.run(port_async(client))))
            print(runner.run(port_async(client)))
            runner.run(client.close())
        """
    )
    assert child.isdigit()
    assert child != before
    assert after == before


def test_clients_of_other_options_open_connections_of_their_own_too() -> None:
    before, child = run(
        """
        client = Client(**KEYS, **TOKEN)
        other = client.with_options(max_retries=0)
        print(port(client))
        print(in_child(lambda: f"{port(other)} {port(client)}"))
        """
    )
    first, second = child.split()
    assert first == second != before


def test_grandchild_connects_itself() -> None:
    before, child = run(
        """
        client = Client(**KEYS, **TOKEN)
        print(port(client))
        print(in_child(lambda: port(client) + " " + in_child(lambda: port(client))))
        """
    )
    assert len({before, *child.split()}) == 3


@pytest.mark.parametrize("used", ["port(client)", "sender.get(sys.argv[1] + '/elsewhere')"])
def test_httpx_client_of_the_callers_is_refused_in_a_child(used: str) -> None:
    child, after = run(
        f"""
        sender = httpx.Client(trust_env=False)
        client = Client(**KEYS, **TOKEN, httpx_client=sender)
        {used}
        print(in_child(lambda: port(client)))
        print(port(client).isdigit())
        sender.close()
        """
    )
    assert child.startswith("ConfigurationError: this process was forked after httpx_client had been used")
    assert after == "True"


def test_async_httpx_client_of_the_callers_is_refused_in_a_child() -> None:
    (child,) = run(
        """
        async def main():
            async with httpx.AsyncClient(trust_env=False) as sender:
                client = AsyncClient(**KEYS, **TOKEN, httpx_client=sender)
                await port_async(client)
                print(in_child(lambda: asyncio.run(port_async(client))))

        asyncio.run(main())
        """
    )
    assert child.startswith("ConfigurationError: this process was forked after httpx_client had been used")


def test_httpx_client_that_was_not_used_yet_serves_a_child() -> None:
    (child,) = run(
        """
        client = Client(**KEYS, **TOKEN, httpx_client=httpx.Client(trust_env=False))
        print(in_child(lambda: port(client)))
        """
    )
    assert child.isdigit()


def test_token_is_shared_and_its_lock_is_not() -> None:
    """Another thread of the parent holds the locks at the moment of the fork, and is not there in the child."""
    child, sent = run(
        """
        client = Client(**KEYS, **CREDENTIALS)
        port(client)
        held = threading.Event()
        leave = threading.Event()

        def hold():
            with client._exchange.token._lock, client._exchange.connections._lock:
                held.set()
                leave.wait()

        thread = threading.Thread(target=hold)
        thread.start()
        held.wait()

        def work():
            token = client.token
            client.token = None  # so that the child has to obtain one
            return f"{token} {port(client).isdigit()}"

        print(in_child(work))
        leave.set()
        thread.join()
        print(client.token)
        """
    )
    assert child == "fresh-token-1 True"
    assert sent == "fresh-token-1"


def test_child_may_close_and_end_as_any_process_does() -> None:
    """Nothing of the parent's is closed by a child that closes the client, collects it, or runs its exit handlers."""
    before, child, after = run(
        """
        client = Client(**KEYS, **TOKEN)
        print(port(client))
        sys.stdout.flush()
        pid = os.fork()
        if pid == 0:
            import gc
            client.close()
            del client
            gc.collect()
            sys.exit(7)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        print(port(client))
        """
    )
    assert child == "7"
    assert after == before
