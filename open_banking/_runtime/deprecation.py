"""Warns of what is deprecated, at the line of the caller."""

from __future__ import annotations

import os
import sys
import warnings
from typing import Any

DRIVER = "<open_banking: "
"""How the file names of the compiled functions begin, which the caller calls."""
_PACKAGE = os.path.join(os.path.dirname(os.path.dirname(__file__)), "")  # noqa: PTH118, PTH120  # pathlib is slow to import


def warn(message: str) -> None:
    """Warn of what a call uses, as if the line that called the SDK did.

    Raises:
        DeprecationWarning: The caller's filters make warnings errors.
    """
    frame = sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # ``inspect`` reads sources, too
    level = 2
    # Below the compiled function are frames of generated code, wherever it stands; above it, pagination for instance.
    while frame.f_back and not frame.f_code.co_filename.startswith(DRIVER):
        frame, level = frame.f_back, level + 1
    while frame.f_back and frame.f_code.co_filename.startswith((DRIVER, _PACKAGE)):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, DeprecationWarning, stacklevel=level)


def warn_withdrawn(operation: str, *arguments: tuple[str, Any, str]) -> None:
    """Warn of the arguments of ``operation`` that are given and not sent.

    Args:
        operation: The operation's name.
        arguments: The name of each argument that the API dropped, its value, and the version that dropped it.
    """
    for argument, value, version in arguments:
        if value is not None:
            warn(
                f"{operation}: the argument {argument} is deprecated: version {version} of the API dropped it, "
                "so it is not sent"
            )
