"""What a newer document makes of the checkout: its facts in our words, the lock, and what it no longer has."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from updating import Shop, base, patched

from generator.document.load import load
from generator.errors import DocumentError
from generator.update.lock import hashes, read_lock
from generator.update.update import update

if TYPE_CHECKING:
    from pathlib import Path

    from updating import Json

BOX = "/shop/v1/boxes/{boxId}"


def in_our_words(shop: Shop) -> None:
    """Give each text of the checkout another wording than the vendor's."""
    lines = shop.document.read_text(encoding="utf-8")
    for theirs, ours in OURS.items():
        assert theirs in lines
        lines = lines.replace(theirs, ours)
    shop.document.write_text(lines, encoding="utf-8")


OURS = {
    "Lists the boxes of the shop.": "All boxes, newest first.",
    "Finds boxes of a color.": "Limits the list to a color.",
    "Names the thing.": "ID of the thing.",
    "A box to add.": "What a new box is made of.",
    "Returns a box.": "One box.",
    "The name on the box.": "Printed on the box.",
}


# Words


def test_facts_are_theirs_and_words_ours(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    in_our_words(shop)

    report = shop.takes(patched(base(), "components: {schemas: {Thing: {properties: {id: {maxLength: 9}}}}}"))

    part = shop.content["components"]["schemas"]["Thing"]["properties"]["id"]
    assert part == {"type": "string", "description": "ID of the thing.", "maxLength": 9}
    assert shop.content["info"]["version"] == "1.1.0"
    assert shop.document.read_text(encoding="utf-8").startswith("# The API, version 1.1.0.\n")
    assert report.review == ()


def test_a_text_of_theirs_that_changed_is_listed_for_review_once(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    in_our_words(shop)
    newer = patched(base(), "components: {schemas: {Thing: {properties: {id: {description: The unique name.}}}}}")

    first, second = shop.takes(newer), shop.takes(newer)

    assert shop.content["components"]["schemas"]["Thing"]["properties"]["id"]["description"] == "ID of the thing."
    assert first.review == (("schemas", "Thing", "properties", "id", "description"),)
    assert second.review == ()


def test_white_space_of_their_texts_does_not_count(tmp_path: Path) -> None:
    newer = patched(base(), {"components": {"schemas": {"Thing": {"description": "What the\n  shop sells. "}}}})

    assert Shop(tmp_path).takes(newer).review == ()


def test_a_new_place_gets_no_words_and_is_listed(tmp_path: Path) -> None:
    shop = Shop(tmp_path)

    report = shop.takes(
        patched(base(), "components: {schemas: {Thing: {properties: {age: {type: integer, description: Its age.}}}}}")
    )

    assert shop.content["components"]["schemas"]["Thing"]["properties"]["age"] == {"type": "integer"}
    assert [place for place in report.to_write if "age" in place]


def test_an_operation_that_moved_keeps_its_words(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    in_our_words(shop)
    newer = patched(base(), {})
    newer["paths"] = {path.replace("/v1/", "/v2/"): item for path, item in newer["paths"].items()}

    shop.takes(newer)

    operation = shop.content["paths"]["/shop/v2/boxes"]["get"]
    assert operation["description"] == "All boxes, newest first."
    assert operation["summary"] == "List boxes"


def test_an_operation_with_another_id_keeps_its_words(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    in_our_words(shop)

    shop.takes(patched(base(), f"paths: {{'{BOX}': {{get: {{operationId: ReadBox}}}}}}"))

    assert shop.content["paths"][BOX]["get"]["description"] == "One box."


def test_a_renamed_schema_keeps_its_words(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    in_our_words(shop)
    newer = yaml.safe_load(yaml.safe_dump(patched(base(), {}), sort_keys=False).replace("NewBox", "BoxToAdd"))

    shop.takes(newer)

    schema = shop.content["components"]["schemas"]["BoxToAdd"]
    assert schema["description"] == "What a new box is made of."
    assert schema["properties"]["name"]["description"] == "Printed on the box."


# Lines


def shuffled(node: Any, chance: random.Random) -> Any:
    """``node`` with the keys of each mapping in another order."""
    if isinstance(node, dict):
        keys = chance.sample(list(node), len(node))
        return {key: shuffled(node[key], chance) for key in keys}
    return [shuffled(each, chance) for each in node] if isinstance(node, list) else node


def test_the_same_version_again_changes_nothing_at_all(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    in_our_words(shop)
    before = shop.files

    report = shop.takes(base())

    assert shop.files == before
    assert (report.changes, report.differences, report.review, report.step) == ((), (), (), None)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_newer_document_changes_nothing(seed: int, tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    in_our_words(shop)
    before = shop.files

    report = shop.takes(shuffled(base(), random.Random(seed)))  # noqa: S311  # no secret

    assert shop.files == before
    assert report.changes == ()


@pytest.mark.parametrize(
    "edit",
    [
        f"paths: {{'{BOX}': {{delete: null, get: {{parameters: []}}}}}}",
        (
            "components: {schemas: {Thing: {properties: {note: null, shape: null}}, Crate: null, Boxes: {properties: "
            "{crates: null}}}}"
        ),
        (
            "components: {schemas: {NewBox: {properties: {maker: {$ref: null, type: object, properties: {town: "
            "{type: string}}}}}}}"
        ),
    ],
    ids=["an operation and a parameter", "properties and a schema", "in place"],
)
def test_a_document_taken_twice_changes_nothing_more(edit: str, tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    newer = patched(base(), edit)
    shop.takes(newer)
    before = shop.files

    report = shop.takes(newer)

    assert shop.files == before
    assert (report.changes, report.differences) == ((), ())


def test_only_the_lines_of_what_changed_change(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    before = shop.document.read_text(encoding="utf-8").splitlines()

    newer = patched(base(), "components: {schemas: {Maker: {properties: {street: {type: string}}}}}")
    shop.takes(shuffled(newer, random.Random(1)))  # noqa: S311  # no secret

    after = shop.document.read_text(encoding="utf-8").splitlines()
    new = [line.strip() for line in after if line not in before]
    assert new == ["# The API, version 1.1.0.", "version: 1.1.0", "street:"]
    assert len(after) == len(before) + 2


# The lock


def test_the_lock_holds_a_hash_of_each_of_their_texts(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    newer = patched(base(), "components: {schemas: {Thing: {properties: {id: {description: The unique name.}}}}}")

    shop.takes(newer)

    assert read_lock(shop.lock) == hashes(newer)
    assert "unique" not in shop.lock.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"# Heading\neaa13d50f31e7571  Thing > description\n<<<<<<< ours\n", ":3"),
        (b"eaa13d50f31e7571\n", ":1"),
        (b"eaa1  Thing > description\n", ":1"),
        (b"zzzzzzzzzzzzzzzz  Thing > description\n", ":1"),
        (b"\xff\xfe\n", ""),
    ],
    ids=["a merge marker", "no place", "a short hash", "no hash", "no text"],
)
def test_a_broken_lock_is_refused_in_one_line(content: bytes, line: str, tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    shop.lock.write_bytes(content)

    with pytest.raises(DocumentError) as refused:
        _ = shop.checkout

    assert str(refused.value).startswith(f"{shop.lock}{line}: ")
    assert "\n" not in str(refused.value)


def test_a_lock_that_is_missing_is_refused_in_one_line(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    shop.lock.unlink()

    with pytest.raises(DocumentError) as refused:
        _ = shop.checkout

    assert str(refused.value).startswith(f"{shop.lock}: cannot be read")


# What the newer document no longer has


def served(shop: Shop) -> Json:
    """The document of the checkout with what it no longer has."""
    return load(shop.document, shop.withdrawn)


def marks(node: Any, place: str = "") -> dict[str, str]:
    """The version that dropped it, of each part of a document that carries one."""
    if isinstance(node, list):
        pairs = [
            (str(each.get("name", number)) if isinstance(each, dict) else str(number), each)
            for number, each in enumerate(node)
        ]
    else:
        pairs = list(node.items()) if isinstance(node, dict) else []
    found = {f"{place}/{name}": mark for name, mark in pairs if name == "x-withdrawn"}
    return {key.removesuffix("/x-withdrawn"): mark for key, mark in found.items()} | {
        key: mark for name, part in pairs for key, mark in marks(part, f"{place}/{name}").items()
    }


GONE: dict[str, tuple[str, dict[str, str]]] = {
    "operation": (f"paths: {{'{BOX}': {{delete: null}}}}", {f"/paths/{BOX}/delete": "1.1.0"}),
    "operation with its path": (
        f"paths: {{'{BOX}': null}}",
        {f"/paths/{BOX}/{method}": "1.1.0" for method in ("get", "put", "patch", "delete")},
    ),
    "parameter": (
        f"paths: {{'{BOX}': {{get: {{parameters: []}}}}}}",
        {f"/paths/{BOX}/get/parameters/color": "1.1.0"},
    ),
    "body": (
        f"paths: {{'{BOX}': {{put: {{requestBody: null}}}}}}",
        {f"/paths/{BOX}/put/requestBody": "1.1.0"},
    ),
    "property": (
        "components: {schemas: {Thing: {properties: {note: null}}}}",
        {"/components/schemas/Thing/properties/note": "1.1.0"},
    ),
    "property that refers": (
        "components: {schemas: {Thing: {properties: {shape: null}}}}",
        {"/components/schemas/Thing/properties/shape": "1.1.0"},
    ),
    "property of an object described in place": (
        "components: {schemas: {NewBox: {properties: {paint: {properties: {shade: null}}}}}}",
        {"/components/schemas/NewBox/properties/paint/properties/shade": "1.1.0"},
    ),
    "schema and what refers to it": (
        "components: {schemas: {Maker: null, NewBox: {properties: {maker: null}}}}",
        {
            "/components/schemas/Maker": "1.1.0",
            "/components/schemas/NewBox/properties/maker": "1.1.0",
        },
    ),
}


@pytest.mark.parametrize("case", GONE)
def test_what_went_is_served_all_the_same(case: str, tmp_path: Path) -> None:
    edit, expected = GONE[case]
    shop = Shop(tmp_path)

    shop.takes(patched(base(), edit))

    assert marks(shop.content) == {}
    assert marks(served(shop)) == expected


@pytest.mark.parametrize("case", GONE)
def test_what_went_earlier_keeps_its_version(case: str, tmp_path: Path) -> None:
    edit, expected = GONE[case]
    shop = Shop(tmp_path)
    shop.takes(patched(base(), edit))

    report = shop.takes(patched(base(), edit, "1.2.0"))

    assert marks(served(shop)) == expected
    assert report.changes == ()


@pytest.mark.parametrize("case", GONE)
def test_what_comes_back_is_withdrawn_no_more(case: str, tmp_path: Path) -> None:
    edit, _ = GONE[case]
    shop = Shop(tmp_path)
    shop.takes(patched(base(), edit))

    report = shop.takes(patched(base(), {}, "1.2.0"))

    assert marks(served(shop)) == {}
    assert yaml.safe_load(shop.withdrawn.read_text(encoding="utf-8"))["actions"] == []
    assert {change.kind.rpartition("-")[2] for change in report.changes} == {"added"}


def test_two_versions_drop_two_properties_of_one_schema(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    shop.takes(patched(base(), "components: {schemas: {Thing: {properties: {note: null}}}}"))

    shop.takes(patched(base(), "components: {schemas: {Thing: {properties: {note: null, madeOn: null}}}}", "1.2.0"))

    properties = "/components/schemas/Thing/properties"
    assert marks(served(shop)) == {f"{properties}/note": "1.1.0", f"{properties}/madeOn": "1.2.0"}


def test_a_parameter_that_was_required_may_be_left_out_once_it_went(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    newer = patched(base(), {})
    newer["paths"]["/shop/v1/boxes"]["get"]["parameters"].pop()

    shop.takes(newer)

    *_, parameter = served(shop)["paths"]["/shop/v1/boxes"]["get"]["parameters"]
    assert (parameter["name"], parameter["required"]) == ("sort", False)


# Classes

OWN = "allOf: null, type: object, properties: {hoops: {type: integer}, box: {type: object, properties: {depth: %s}}}"


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (f"Cask: {{{OWN % '{type: integer}'}}}", []),
        (
            f"Cask: {{{OWN % '{type: integer}'}}}, Barrel: {{{OWN % '{type: integer}'}}}, Packed: null",
            [("model-removed", "Packed", None)],
        ),
        (
            f"Cask: {{{OWN % '{type: integer}, width: {type: integer}'}}}, Barrel: {{{OWN % '{type: integer}'}}}",
            [("field-type", "Cask", "CaskBox"), ("model-added", "CaskBox", None)],
        ),
        (
            f"Cask: {{{OWN % '{type: string}'}}}",
            [("field-type", "Cask", "CaskBox"), ("model-added", "CaskBox", None)],
        ),
    ],
    ids=["its base stays", "its base went", "one of two has more", "another type"],
)
def test_an_inherited_object_that_is_described_in_place_keeps_its_class(
    edit: str, told: list[tuple[str, str, str | None]], tmp_path: Path
) -> None:
    shop = Shop(tmp_path)
    newer = patched(base(), f"components: {{schemas: {{{edit}}}}}")

    changes = shop.takes(newer).changes
    before = shop.files
    again, later = shop.takes(newer), patched(newer, {}, "1.2.0")

    assert [(each.kind, each.model, each.after) for each in changes] == told
    assert (shop.files, again.changes) == (before, ())
    assert shop.takes(later).changes == ()


# Refusals


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (patched(base(), {}, "0.9.0"), "is version 0.9.0 of the API, older than 1.0.0, which the checkout has"),
        (patched(base(), {}, "1.0"), None),
        (patched(base(), {}, "0.10.12"), "older than 1.0.0"),
        (patched(base(), {}, "latest"), "has the version 'latest', where numbers belong"),
    ],
    ids=["older", "equal", "older by a part", "no numbers"],
)
def test_a_document_has_to_be_newer(document: Json, message: str | None, tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    spec = shop.newer(document)
    if message is None:
        assert update(shop.checkout, spec).report.changes == ()
        return

    with pytest.raises(DocumentError) as refused:
        update(shop.checkout, spec)

    assert message in str(refused.value)
    assert "\n" not in str(refused.value)
