"""``make interface``: compare the public interface of this checkout with that of a commit, ``main`` by default.

Lists what vanished and what changed: names, parameters, fields, keys, types and defaults, those of each call of both
clients included, and docstrings that were lost. Exits with 1 if there is any. ``--all`` lists what was added and what
reads otherwise, too, which breaks no program.
"""

# ruff: noqa: T201  # a command line prints

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import interface_probe

CHECKOUT = Path(__file__).parents[2]
MODULES = (
    "open_banking",
    "open_banking.errors",
    "open_banking.models",
    "open_banking.pagination",
    "open_banking.params",
    "open_banking.polling",
    "open_banking.sandbox",
    "open_banking.token_stores",
    "open_banking.transaction_sync",
    "open_banking.webhooks",
    "open_banking_pytest",
)
CLIENTS = ("open_banking.Client", "open_banking.AsyncClient")

Facts = dict[str, Any]
Interface = dict[str, Facts]
"""What is known of each public thing, by its path. A parameter is one: ``open_banking.webhooks.parse(body)``."""


class Difference(NamedTuple):
    """What became of something public."""

    kind: str
    path: str
    detail: str = ""
    breaks: bool = True

    def __str__(self) -> str:
        return f"{self.kind:9} {self.path}{': ' if self.detail else ''}{self.detail}"


def interface(
    folder: Path, modules: tuple[str, ...] = MODULES, clients: tuple[str, ...] = CLIENTS, also: tuple[str, ...] = ()
) -> Interface:
    """The public interface of the version in a folder, which an interpreter of its own imports.

    Args:
        folder: A checkout.
        modules: Those whose names are public.
        clients: The classes whose instances hold calls.
        also: Further paths, whose names count where the modules have them: deprecated names are not listed.
    """
    asked = json.dumps({"folder": str(folder), "modules": modules, "clients": clients, "also": also})
    command = [sys.executable, interface_probe.__file__]
    run = subprocess.run(command, input=asked, text=True, stdout=subprocess.PIPE, check=True)  # noqa: S603  # our own
    found: Interface = json.loads(run.stdout)
    return found


def compare(ref: str, checkout: Path = CHECKOUT, **public: tuple[str, ...]) -> list[Difference]:
    """What differs in the checkout, as it stands, from the commit ``ref``."""
    command = ["git", "-C", str(checkout), "archive", "--format=tar", ref]
    archive = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout  # noqa: S603  # reads a repository
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
        old = interface(Path(folder), **public)
    return differences(old, interface(checkout, **public, also=tuple(old)))


def differences(old: Interface, new: Interface) -> list[Difference]:
    """What differs in a new version, by path."""
    found: list[Difference] = []
    for path in sorted({*old, *new}):
        holder = _holder(path)
        if path not in new:
            if holder in new or holder not in old:  # where the holder vanished too, it is enough to name that
                found.append(Difference("vanished", path))
        elif path in old:
            found += _changes(path, old[path], new[path])
        elif holder in new and holder not in old:
            continue
        elif new[path].get("required") and holder in old:
            found.append(Difference("added", path, "required"))
        else:
            found.append(Difference("added", path, breaks=False))
    return found


def _holder(path: str) -> str:
    """The path of what a parameter, a member or a name belongs to."""
    if path.endswith(")") and not path.endswith("()"):
        return path[: path.rindex("(")]
    return path.rpartition(".")[0]


def _changes(path: str, old: Facts, new: Facts) -> list[Difference]:
    found = [
        Difference("changed", path, f"{fact} {_changed(old.get(fact), new.get(fact))}")
        for fact in sorted({*old, *new} - {"doc"})
        if old.get(fact) != new.get(fact)
    ]
    if old["doc"] and not new["doc"]:
        found.append(Difference("changed", path, "the docstring is lost"))
    elif old["doc"] != new["doc"]:
        change = _changed(*(str(doc).splitlines() for doc in (old["doc"], new["doc"])))
        found.append(Difference("reworded", path, change, breaks=False))
    return found


def _changed(old: Any, new: Any) -> str:
    if isinstance(old, list) and isinstance(new, list):  # of which most stay
        old, new = ([each for each in one if each not in other] for one, other in ((old, new), (new, old)))
    return f"{old} -> {new}"


def main() -> int:
    """Compare, and print the differences."""
    parser = argparse.ArgumentParser(description="Compare the public interface with that of a commit.")
    parser.add_argument("ref", nargs="?", default="main", help="the commit to compare with (default: main)")
    parser.add_argument("--all", action="store_true", help="list what breaks no program, too")
    arguments = parser.parse_args()
    try:
        found = compare(arguments.ref)
    except subprocess.CalledProcessError as error:  # which has said itself what is wrong
        print(f"error: {error}", file=sys.stderr)
        return 2
    breaking = [each for each in found if each.breaks]
    for each in found if arguments.all else breaking:
        print(each)
    print(f"{len(breaking)} breaking differences from {arguments.ref}, {len(found) - len(breaking)} others")
    return bool(breaking)


if __name__ == "__main__":
    sys.exit(main())
