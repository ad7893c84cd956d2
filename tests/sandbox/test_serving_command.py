"""``python -m open_banking.sandbox``."""

from __future__ import annotations

import json
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import httpx
import pytest

from open_banking import __api_version__
from open_banking.sandbox import Sandbox
from open_banking.sandbox.__main__ import main
from open_banking.sandbox.bank.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
GREETING_LINES = 16
COMMAND = (sys.executable, "-W", "default", "-m", "open_banking.sandbox")
"""With every warning shown: what the command leaves open then stands in its stderr."""


@pytest.fixture(autouse=True)
def _same_signals() -> Iterator[None]:
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


def pasted(greeting: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Do what the ``export`` lines of a greeting do; the Python that is left."""
    written = [line.removeprefix("    ") for line in greeting.splitlines() if line.startswith("    ")]
    exported = [shlex.split(line)[1].partition("=") for line in written if line.startswith("export ")]
    for name, _, value in exported:
        monkeypatch.setenv(name, value)
    assert [name for name, _, _ in exported] == [
        f"FINICITY_{each}" for each in ("BASE_URL", "APP_KEY", "PARTNER_ID", "PARTNER_SECRET")
    ]
    return "\n".join(line for line in written if not line.startswith("export "))


class Running:
    """The command while it serves, and how it ended."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert process.stdout is not None
        self.greeting = [process.stdout.readline() for _ in range(GREETING_LINES)]
        self.ended: tuple[int, str, str] | None = None

    @property
    def url(self) -> str:
        found = re.search(r"http://[\d.]+:\d+", self.greeting[0])
        assert found is not None, self.greeting
        return found[0]

    def end(self, signal_number: int) -> None:
        self._process.send_signal(signal_number)
        rest, complaints = self._process.communicate(timeout=30)
        self.ended = self._process.returncode, rest.strip(), complaints


@contextmanager
def running(*arguments: str) -> Iterator[Running]:
    # A process started in the background ignores the signal, and so would the one it starts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(  # noqa: S603  # our own arguments
            [*COMMAND, "--port", "0", *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        try:
            yield Running(process)
        finally:
            process.kill()


def refused(*arguments: str) -> str:
    """What a command says that ends at once, in one line."""
    done = subprocess.run(  # noqa: S603  # our own arguments
        [*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_it_serves_until_it_is_interrupted(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running("--seed", "7", "--customers", "2") as command:
        assert __api_version__ in command.greeting[0]
        # What it tells people to write works as it stands.
        code = pasted("".join(command.greeting), monkeypatch)
        names: dict[str, Any] = {}
        exec(code, names)  # noqa: S102  # that is the point
        customers = names["client"].aggregation.v1.customers.list().customers
        names["client"].close()
        shown = httpx.get(f"{command.url}/sandbox", trust_env=False).json()
        command.end(signal.SIGINT)
    assert "FinBank" in capsys.readouterr().out
    assert [each.username for each in customers] == ["sample_customer", "everyday_1", "saver_2"]
    assert (shown["seed"], shown["strict"]) == (7, False)
    assert command.ended == (0, "", "")


def test_it_starts_empty_on_demand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("open_banking.sandbox.__main__._serve", interrupted)
    path = tmp_path / "state.json"

    assert main(["--empty", "--state", str(path)]) == 0

    assert json.loads(path.read_text())["world"]["customers"] == {}


def test_it_keeps_its_state_whatever_ends_it(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with running("--state", str(path), "--now", "2030-01-31T12:00", "--customers", "1") as command:
        assert path.exists()
        httpx.post(f"{command.url}/sandbox/clock", json={"days": 1}, trust_env=False).raise_for_status()
        command.end(signal.SIGTERM)
    assert command.ended == (0, "", "")

    # Those that are there already are enough.
    with running("--state", str(path), "--customers", "5", "--strict") as command:
        shown = httpx.get(f"{command.url}/sandbox", trust_env=False).json()
        command.end(signal.SIGINT)
    assert command.ended == (0, "", "")
    assert shown["now"].startswith("2030-02-01T12:0")
    assert shown["strict"] is True
    customers = json.loads(path.read_text())["world"]["customers"]
    assert [each["record"]["username"] for each in customers.values()] == ["sample_customer", "everyday_1"]


def test_it_may_be_interrupted_before_it_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object, **__: object) -> NoReturn:
        raise KeyboardInterrupt

    path = tmp_path / "state.json"
    monkeypatch.setattr(Sandbox, "connect", interrupt)
    assert main(["--port", "0", "--customers", "2", "--state", str(path)]) == 0
    assert capsys.readouterr().out.strip() == ""
    customers = json.loads(path.read_text())["world"]["customers"]
    assert [each["record"]["username"] for each in customers.values()] == ["sample_customer", "everyday_1"]


def test_there_are_customers_of_every_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> NoReturn:
        raise KeyboardInterrupt

    path = tmp_path / "state.json"
    monkeypatch.setattr(Sandbox, "serve", interrupt)
    assert main(["--port", "0", "--empty", "--customers", str(len(PROFILES)), "--state", str(path)]) == 0
    customers = json.loads(path.read_text())["world"]["customers"]
    profiles = [login["profile"] for each in customers.values() for login in each["logins"].values()]
    assert profiles == list(PROFILES)


def test_a_port_in_use_is_one_clear_line() -> None:
    with Sandbox() as sandbox, sandbox.serve() as url:
        port = url.rpartition(":")[2]
        said = refused("--port", port)
    assert re.fullmatch(rf"error: \[Errno \d+\] port {port} of 127\.0\.0\.1: [^()]+; choose another\n", said)


def test_a_file_that_is_no_state_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"notes": []}')
    assert refused("--state", str(path)) == (
        f"error: {path} is not the state of a sandbox; restore it, or choose another file\n"
    )
    assert path.read_text() == '{"notes": []}'


def test_a_file_that_cannot_be_written_is_reported_at_once(tmp_path: Path) -> None:
    assert str(tmp_path / "nowhere") in refused("--state", str(tmp_path / "nowhere" / "state.json"))


@pytest.mark.parametrize(
    ("host", "url", "warned", "allowed"),
    [
        ("127.0.0.1", "127.0.0.1", False, False),
        ("localhost", "localhost", False, False),
        ("127.8.9.10", "127.8.9.10", False, False),
        # Listened on by this machine's own addresses, but others reach it too.
        ("0.0.0.0", "127.0.0.1", True, False),  # noqa: S104  # what was asked for; listening there would let others in
        ("", "127.0.0.1", True, False),
        ("::1", "[::1]", False, False),
        ("sandbox.localhost", "sandbox.localhost", False, True),
        ("192.0.2.1", "192.0.2.1", True, True),
        ("sandbox.example.test", "sandbox.example.test", True, True),
        ("evillocalhost", "evillocalhost", True, True),
    ],
)
def test_a_host_that_lets_others_in_is_warned_of(
    host: str,
    url: str,
    *,
    warned: bool,
    allowed: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def on_loopback(address: tuple[str, int], **_: Any) -> socket.socket:
        assert address[0] == host
        return create_server(("127.0.0.1", address[1]))

    def interrupt(_: float) -> NoReturn:
        raise KeyboardInterrupt

    create_server = socket.create_server
    monkeypatch.setattr(socket, "create_server", on_loopback)
    monkeypatch.setattr(time, "sleep", interrupt)
    assert main(["--host", host, "--port", "0"]) == 0
    said = capsys.readouterr()
    assert ("development tool" in said.err) == warned
    assert re.search(rf"http://{re.escape(url)}:\d+", said.out)
    assert ("client = Client(allow_http=True)\n" in said.out) == allowed
    code = pasted(said.out, monkeypatch)
    names: dict[str, Any] = {}
    exec(code.partition("print(")[0], names)  # noqa: S102  # what people are to write
    names["client"].close()


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "open_banking.sandbox.serving.server", raising=False)
    assert main(["--port", "0"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(r"error: .* uvicorn.*: pip install 'open-banking\[sandbox\]'\n", said.err)


@pytest.mark.parametrize(
    "option",
    [
        "--port=-1",
        "--port=65536",
        "--port=http",
        "--seed=seven",
        "--customers=-1",
        "--now=yesterday",
        "--now=0001-01-01",
        "--bogus",
    ],
)
def test_what_makes_no_sense_is_refused(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([option])
    assert caught.value.code == 2
    assert option.partition("=")[0] in capsys.readouterr().err
