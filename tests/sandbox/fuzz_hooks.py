"""Loaded by schemathesis: aims half of the calls at what the sandbox really keeps, and writes down the outcome of each.

``FUZZ_TARGETS`` names a JSON file with the identifiers that there are, by parameter, ``FUZZ_OUTCOMES`` a file that
takes a line a call: operationId and status.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from random import Random
from typing import Any

import schemathesis

TARGETS: dict[str, list[Any]] = json.loads(Path(os.environ["FUZZ_TARGETS"]).read_text())
OUTCOMES = Path(os.environ["FUZZ_OUTCOMES"])
CHANCE = Random(7)  # noqa: S311  # decides where a test aims


@schemathesis.hook
def before_call(_context: Any, case: Any, _kwargs: Any) -> None:
    """Put identifiers that exist into the path and the body of the call; what is deleted stays an invented one."""
    if case.method == "DELETE" or CHANCE.random() < 0.5:  # half of them
        return
    index = CHANCE.randrange(len(TARGETS["customerId"]))
    aim(case.path_parameters, index)
    aim(case.body, index)


def aim(node: Any, index: int) -> None:
    """Put identifiers into whatever has a place for one."""
    if isinstance(node, list):
        for each in node:
            aim(each, index)
    if isinstance(node, dict):
        for name, value in node.items():
            if name in TARGETS and isinstance(value, str | int | list):
                node[name] = like(value, TARGETS[name][index])
            else:
                aim(value, index)


def like(value: Any, target: Any) -> Any:
    """``target`` as what stood in its place was: a number, a text, or a list of either."""
    if isinstance(value, list):
        return [like(each, target) for each in value[:1]]
    return int(target) if isinstance(value, int) and str(target).isdecimal() else str(target)


@schemathesis.hook
def after_call(_context: Any, case: Any, response: Any) -> None:
    """Write down the outcome of a call."""
    with OUTCOMES.open("a") as file:
        print(case.operation.definition.raw["operationId"], response.status_code, file=file)
