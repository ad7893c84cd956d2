"""The packages that the sandbox needs beyond those of the SDK."""

from __future__ import annotations

from open_banking import ConfigurationError


def missing_package(error: ModuleNotFoundError, extra: str = "sandbox") -> ConfigurationError:
    """What to raise when one of them is not installed."""
    return ConfigurationError(
        f"the {extra} needs {error.name}, which comes with an extra: pip install 'open-banking[{extra}]'"
    )
