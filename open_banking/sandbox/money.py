"""Amounts: integers in cents inside the sandbox, numbers of dollars in the API."""

from __future__ import annotations

_LARGEST = 10**12


def dollars(cents: float) -> float:
    """An amount as the API has it."""
    return round(cents / 100, 2)


def cents_of(amount: float) -> int:
    """An amount of the API in cents.

    Raises:
        ValueError: It has fractions of a cent, or is larger than any account.
    """
    if not -_LARGEST < amount < _LARGEST:
        raise ValueError(f"{amount} is not an amount that an account can have")
    cents = round(amount * 100)
    # A sum such as 0.1 + 0.2 is not quite the decimal number that it stands for.
    if abs(amount * 100 - cents) > 10**-4:
        raise ValueError(f"{amount} has fractions of a cent")
    return cents
