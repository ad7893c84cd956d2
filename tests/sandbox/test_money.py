"""Amounts: what is on the wire is what was meant, to the cent, or refused."""

from __future__ import annotations

import pytest

from open_banking.sandbox.money import cents_of, dollars

MOST = 10**12


@pytest.mark.parametrize(
    ("amount", "cents"),
    [
        (0, 0),
        (-0.0, 0),
        (1, 100),
        (0.01, 1),
        (-0.01, -1),
        (0.99, 99),
        (1.005, None),
        (0.001, None),
        (-0.001, None),
        (0.0101, None),
        (0.1 + 0.2, 30),
        (1.1 + 2.2, 330),
        (0.29, 29),
        (1.15, 115),
        (4.35, 435),
        (19.99, 1999),
        (-12_345_678.91, -1_234_567_891),
        (MOST - 1, (MOST - 1) * 100),
        (1 - MOST, (1 - MOST) * 100),
        (MOST, None),
        (-MOST, None),
        (1e300, None),
        (float("inf"), None),
        (float("-inf"), None),
        (float("nan"), None),
    ],
)
def test_an_amount_is_one_in_cents_or_none(amount: float, cents: int | None) -> None:
    if cents is None:
        with pytest.raises(ValueError, match=r"fractions of a cent|not an amount that an account can have"):
            cents_of(amount)
    else:
        assert cents_of(amount) == cents
        assert isinstance(cents_of(amount), int)


@pytest.mark.parametrize(
    ("cents", "amount"), [(0, 0), (1, 0.01), (-1, -0.01), (100, 1), (10_010, 100.1), (29, 0.29), (12.5, 0.12)]
)
def test_cents_are_dollars_on_the_wire(cents: float, amount: float) -> None:
    assert dollars(cents) == amount


@pytest.mark.parametrize("cents", [*range(-300, 300), 10**9 + 1, 10**13 - 1])
def test_nothing_is_lost_on_the_way(cents: int) -> None:
    assert cents_of(dollars(cents)) == cents
