"""Programs that run in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent


class Programs:
    """Runs programs with this interpreter, all with the same environment.

    Their bytecode is kept in ``scratch``: there it is warm from the second run on, whatever the checkout holds,
    and nothing is written to the checkout. The modules in ``scratch`` can be imported.
    """

    def __init__(self, scratch: Path) -> None:
        """Prepare the environment; ``scratch`` is a directory."""
        self._environment = {
            **os.environ,
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
            "PYTHONPATH": str(scratch),
            "PYTHONPYCACHEPREFIX": str(scratch / "bytecode"),
        }
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def own_time(self, program: str, *arguments: str, options: tuple[str, ...] = ()) -> Callable[[], float]:
        """A timer of a program that prints the seconds it took by its own clock; ``options`` are the interpreter's."""
        return lambda: float(self.output([sys.executable, *options, "-c", program, *arguments]))

    def whole(self, command: list[str]) -> Callable[[], float]:
        """A timer of a command from start to end."""

        def timer() -> float:
            start = perf_counter()
            self.output(command)
            return perf_counter() - start

        return timer

    def output(self, command: list[str]) -> str:
        """What a command prints, errors and all.

        Raises:
            CalledProcessError: It failed.
        """
        try:
            return subprocess.run(  # noqa: S603  # our own programs
                command,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=True,
                env=self._environment,
                cwd=ROOT,
            ).stdout
        except subprocess.CalledProcessError as error:
            error.add_note(error.stdout)
            raise
