"""docs/sandbox.md: its code runs as pasted, its commands work, its tables are true."""

from __future__ import annotations

import inspect
import re
import shlex
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pages import Page

from open_banking.sandbox import Sandbox
from open_banking.sandbox.__main__ import main
from open_banking.sandbox.bank.profiles import PROFILES

if TYPE_CHECKING:
    from open_banking import Client

PAGE = Page("docs/sandbox.md")
TEXT, BLOCKS = PAGE.text, PAGE.blocks
COMMANDS: list[str] = [
    line
    for block in re.findall(r"^```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    for line in block.replace("\\\n", "").splitlines()
]
ROWS: list[tuple[str, str]] = re.findall(r"^\| `(.+?)` \| (.+) \|$", TEXT, re.MULTILINE)


def test_the_python_runs_from_top_to_bottom(sandbox: Sandbox, sandbox_client: Client) -> None:
    names: dict[str, Any] = {}
    for block in BLOCKS:
        exec(compile(block, "<docs/sandbox.md>", "exec"), names)  # noqa: S102  # our own file, as its reader would run it

    tests = [name for name in names if name.startswith("test_")]
    assert len(tests) == 1
    names[tests[0]](sandbox, sandbox_client)


def test_the_test_users_are_those_that_there_are() -> None:
    described = dict(ROWS)

    assert {name: described.get(name) for name in PROFILES} == {
        each.name: each.description for each in PROFILES.values()
    }


def test_the_methods_that_make_trouble_take_what_the_table_says() -> None:
    calls = [re.fullmatch(r"(\w+)\((.*)\)", name) for name, _ in ROWS]
    named = {call[1]: [each.strip(" =") for each in call[2].split(",") if each] for call in calls if call}

    assert named.keys() == {"fail", "delay", "drop", "distort", "fail_reports", "expire_tokens", "recover"}
    for name, arguments in named.items():
        assert [each for each in inspect.signature(getattr(Sandbox, name)).parameters if each != "self"] == arguments


def test_the_commands_of_other_languages_work(sandbox: Sandbox, sandbox_client: Client) -> None:
    sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
    lines = [shlex.split(line) for line in COMMANDS if line.startswith("curl ")]
    with sandbox.serve() as url, httpx.Client(trust_env=False) as caller:
        for line in lines:
            address = line[-1].replace("http://127.0.0.1:8080", url)
            if "--json" in line:
                headers = {"Content-Type": "application/json"}
                headers |= dict([line[line.index("-H") + 1].split(": ")] if "-H" in line else [])
                response = caller.post(address, content=line[line.index("--json") + 1], headers=headers)
            else:
                response = caller.get(address)
            assert response.status_code == 200, (line, response.text)

    assert len(lines) == 10


@pytest.mark.parametrize("line", [line for line in COMMANDS if "open_banking.sandbox" in line])
def test_the_command_line_has_the_options_that_are_named(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    named = re.findall(r"--[a-z]+", line)
    with pytest.raises(SystemExit) as ended:
        main(["--help"])

    assert ended.value.code == 0
    described = capsys.readouterr().out
    assert [each for each in named if each not in described] == []
