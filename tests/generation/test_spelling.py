"""How types are written: in annotations of the code, and on the pages of the reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.api.kinds import ANY, FREE_FORM, INTEGER, STRING, Choice, Either, Epoch, ListOf, Moment, Named
from generator.render.spelling import MARKDOWN, PYTHON, nested

if TYPE_CHECKING:
    from generator.api.kinds import Kind

NAMED = Named("Part")
PETS = Named("Pets", is_union=True)


@pytest.mark.parametrize(
    ("kind", "held", "taken"),
    [
        (STRING, "str", "str"),
        (ANY, "Any", "Any"),
        (FREE_FORM, "dict[str, Any]", "dict[str, Any]"),
        (Moment("date"), "_datetime.date", "_datetime.date | str"),
        (Moment("datetime"), "_datetime.datetime", "_datetime.datetime | str"),
        (Epoch("int"), "int", "int | str | _datetime.date"),
        (Epoch("str"), "str", "int | str | _datetime.date"),
        (Epoch("int", (0,)), "Literal[0] | int", "Literal[0] | int | str | _datetime.date"),
        (Choice(("b", 'a"')), 'Literal["b", "a\\""] | str', 'Literal["b", "a\\""] | str'),
        (Choice((2, 1)), "Literal[2, 1] | int", "Literal[2, 1] | int"),
        (NAMED, "Part", "PartParams | Part"),
        (PETS, "Pets", "PetsParams"),
        (ListOf(NAMED), "list[Part]", "Sequence[PartParams | Part]"),
        (ListOf(ListOf(Moment("date"))), "list[list[_datetime.date]]", "Sequence[Sequence[_datetime.date | str]]"),
        (Either((STRING, Moment("date"))), "str | _datetime.date", "str | _datetime.date"),
        (Either((Choice(("a",)), STRING, INTEGER)), 'Literal["a"] | str | int', 'Literal["a"] | str | int'),
    ],
)
def test_an_annotation(kind: Kind, held: str, taken: str) -> None:
    assert (PYTHON.read(kind), PYTHON.taken(kind)) == (held, taken)


PART, PART_PARAMS = "[`Part`](../models/part.md)", "[`PartParams`](../params/part.md)"


@pytest.mark.parametrize(
    ("kind", "held", "taken"),
    [
        (STRING, "`str`", "`str`"),
        (ANY, "any JSON value", "any JSON value"),
        (FREE_FORM, "`dict[str, Any]`", "`dict[str, Any]`"),
        (Moment("date"), "`datetime.date`", "`datetime.date` or `str`"),
        (Epoch("int"), "`int`", "`int`, `str` or `datetime.date`"),
        (Epoch("str", ("0",)), "`str`", "`int`, `str` or `datetime.date`"),
        (Choice(("b", "a")), "`str`", "`str`"),
        (Choice((2, 1)), "`int`", "`int`"),
        (NAMED, PART, PART_PARAMS),
        (PETS, "[`Pets`](../models/pets.md)", "[`Pets`](../models/pets.md)"),
        (ListOf(NAMED), f"list of {PART}", f"list of {PART_PARAMS}"),
        (ListOf(Moment("date")), "list of `datetime.date`", "list of `datetime.date` or `str`"),
        (Either((STRING, INTEGER, Choice(("a",)))), "`str` or `int`", "`str` or `int`"),
    ],
)
def test_a_cell_of_the_reference(kind: Kind, held: str, taken: str) -> None:
    assert (MARKDOWN.read(kind), MARKDOWN.taken(kind)) == (held, taken)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (STRING, None),
        (Epoch("int"), None),
        (Moment("date"), '"date"'),
        (NAMED, 'Nested("part", "Part")'),
        (PETS, 'Nested("pets", "UNION")'),
        (ListOf(STRING), None),
        (ListOf(NAMED), '[Nested("part", "Part")]'),
        (Either((STRING, INTEGER)), None),
        (Either((STRING, Moment("date"), ListOf(NAMED))), '("date", [Nested("part", "Part")],)'),
    ],
)
def test_what_the_reader_of_a_model_is_told(kind: Kind, code: str | None) -> None:
    assert nested(kind) == code
