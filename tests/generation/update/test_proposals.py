"""What an update leaves to a person: facts that texts suggest, names that sound personal, and what has to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from updating import NO_ACTIONS, Shop, base, patched

from generator.api.parse import parse
from generator.document.normalize import normalized
from generator.place import place_of
from generator.update.proposals import proposals

if TYPE_CHECKING:
    from pathlib import Path

    from updating import Json

BILLABLE, PERSONAL, VALUES, OVERLAY, FACADE = (
    "Facts to decide",
    "Names that sound personal or secret (x-sensitive)",
    "Values that a changed text names (x-known-values)",
    "Actions of the overlay that match otherwise than before",
    "Lines to add to the facade",
)
BOX = "/shop/v1/boxes/{boxId}"
CHARGED = NO_ACTIONS.replace(
    "[]",
    "[{target: '$.paths.*[?@.operationId]', x-operations: [GetBox], description: It is., update: {x-billable: true}}]",
)


def of_get_box(text: str) -> str:
    return f"paths: {{'{BOX}': {{get: {{description: {text}}}}}}}"


def of_schemas(text: str) -> str:
    return f"components: {{schemas: {{{text}}}}}"


PROPOSED: dict[str, tuple[str, str, str, list[str]]] = {
    "billable": (
        of_get_box("A premium service."),
        NO_ACTIONS,
        BILLABLE,
        ["GetBox: the vendor's text suggests that it is billable (x-billable)"],
    ),
    "not billable": (of_get_box("This is not a billable endpoint."), NO_ACTIONS, BILLABLE, []),
    "billable, and said so": (of_get_box("It is billable."), CHARGED, BILLABLE, []),
    "billable no more": (
        of_get_box("It is free."),
        CHARGED,
        BILLABLE,
        ["GetBox: the vendor's text does not say that it is billable (x-billable)"],
    ),
    "billable as before": ("{}", CHARGED, BILLABLE, []),
    "names of a new schema": (
        of_schemas("Buyer: {type: object, properties: {taxId: {type: string}, e_mail: {type: string}, phone: {}}}"),
        NO_ACTIONS,
        PERSONAL,
        ["Buyer.taxId", "Buyer.phone"],
    ),
    "names of an old schema": (of_schemas("Maker: {properties: {phone: {type: string}}}"), NO_ACTIONS, PERSONAL, []),
    "values of a changed text": (
        of_schemas("Shape: {description: 'One of `round`, `square` and `oval`.'}"),
        NO_ACTIONS,
        VALUES,
        ["schemas > Shape: round, square, oval"],
    ),
    "one value is an example": (of_schemas("Shape: {description: 'As `round`.'}"), NO_ACTIONS, VALUES, []),
    "an action that matches more": (
        of_schemas("Lid: {properties: {town: {type: string}}}, Crate: {properties: {town: {type: string}}}"),
        NO_ACTIONS.replace("[]", "[{target: '$.components.schemas.*.properties.town', update: {x-sensitive: true}}]"),
        OVERLAY,
        ["actions[0] matches 3 times, before 1 times: $.components.schemas.*.properties.town"],
    ),
}


@pytest.mark.parametrize("case", PROPOSED)
def test_what_is_proposed(case: str, tmp_path: Path) -> None:
    edit, overlay, kind, expected = PROPOSED[case]
    shop = Shop(tmp_path, overlay=overlay)

    report = shop.takes(patched(base(), edit))

    found = [each.text.rpartition("overlay.yaml: ")[2] for each in report.proposals if each.kind == kind]
    assert found == expected


def lines_for(document: Json, **stands: str) -> list[str]:
    """The lines to add to a facade in which operations stand at the places that belong to a path."""
    facade = {(name, place_of(name, *where.split())) for name, where in stands.items()}
    api = parse(normalized(document))
    return [each.text for each in proposals(api, {}, [], {model.named.name for model in api.models}, facade)]


def test_an_operation_without_a_place_has_its_line() -> None:
    document = patched(base(), {"paths": {BOX: None, "/shop/v1/labels": None, "/shop/v1/boxes": {"post": None}}})

    assert lines_for(document) == ["shop.v1.boxes: list = list_boxes.call"]
    assert lines_for(document, ListBoxes="GET /shop/v1/boxes") == []


def test_an_operation_that_moved_has_the_line_of_its_new_place() -> None:
    document = patched(base(), {"paths": {BOX: None, "/shop/v1/labels": None, "/shop/v1/boxes": {"post": None}}})
    document["paths"] = {"/shop/v2/boxes": document["paths"]["/shop/v1/boxes"]}

    assert lines_for(document, ListBoxes="GET /shop/v1/boxes") == ["shop.v2.boxes: list = list_boxes.call"]
