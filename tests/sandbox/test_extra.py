"""Where the packages of the extra are missing, the sandbox says what to install; the SDK does not miss them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from api_document import ROOT

PROGRAM = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == {package!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Blocked())
from open_banking import ConfigurationError
try:
    {statements}
except ConfigurationError as error:
    print(error)
"""
MAKE = "from open_banking.sandbox import Sandbox; sandbox = Sandbox(); client = sandbox.client(); "
KEEP = "from open_banking.sandbox import Sandbox; Sandbox(state='/nowhere/state.json').save()"


@pytest.mark.parametrize(
    ("package", "statements", "extra"),
    [
        ("jsonschema", MAKE + "client.aggregation.v1.customers.list()", "sandbox"),
        ("starlette", MAKE + "sandbox.serve().__enter__()", "sandbox"),
        ("uvicorn", MAKE + "sandbox.serve().__enter__()", "sandbox"),
        ("jinja2", MAKE + "sandbox.serve().__enter__()", "sandbox"),
        ("cattrs", KEEP, "sandbox"),
        ("filelock", KEEP, "sandbox"),
        ("fpdf", "from open_banking.sandbox.records.pdf import document; document('title', [])", "sandbox"),
        ("rich", "from open_banking.sandbox.demo import main; sys.exit(main([]))", "demo"),
    ],
)
def test_what_is_missing_is_named_with_the_command_that_installs_it(package: str, statements: str, extra: str) -> None:
    done = subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", "-c", PROGRAM.format(package=package, statements=statements)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    said = done.stdout + done.stderr
    assert package in said
    assert f"pip install 'open-banking[{extra}]'" in said
    assert "Traceback" not in said
