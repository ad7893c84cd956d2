"""``python -m open_banking``: the command line, which is also installed as ``open-banking``."""

from __future__ import annotations

import sys

_NOT_INSTALLED = 2


def main() -> int:
    """Run the command line; the exit codes are in its help."""
    try:
        from .cli.app import run  # noqa: PLC0415  # needs an extra
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.startswith("open_banking"):
            raise
        text = f"error: the command line needs {error.name}: pip install 'open-banking[cli]'"
        print(text, file=sys.stderr)  # noqa: T201  # a command line prints
        return _NOT_INSTALLED
    return run()


if __name__ == "__main__":
    sys.exit(main())
