"""The classes of errors that texts name are those that the library raises."""

from __future__ import annotations

import pytest

from generator.render.error_classes import error_class
from open_banking._runtime.errors import status_error_class


@pytest.mark.parametrize("status", range(400, 600))
def test_the_class_of_a_status(status: int) -> None:
    assert error_class(str(status)) == status_error_class(status).__name__


@pytest.mark.parametrize(
    ("status", "name"), [("4XX", "APIStatusError"), ("default", "APIStatusError"), ("5XX", "InternalServerError")]
)
def test_the_class_of_a_range_of_statuses(status: str, name: str) -> None:
    assert error_class(status) == name
