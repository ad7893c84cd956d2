"""How the overlay is applied: what an action must find, for which versions it is, and what is said where it fails."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from generating import THING, answering, run

from generator.document.load import load
from generator.document.overlay import apply_overlay, find
from generator.errors import DocumentError

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = """
info: {version: 1.26.0}
paths:
  /a:
    parameters: []
    get: {operationId: GetA, summary: A}
    post: {operationId: AddA}
  /b: {get: {operationId: GetB}}
schemas:
  A: {required: [x, y, z], properties: {x: {type: string}, y: {type: string}}}
  B: {properties: {x: {type: string}, inner: {properties: {y: {type: integer}}}}}
"""

MISMATCH = (
    "{}: has actions ({}) that did not find in version {} of the document what they name; "
    "correct or remove them, or say in x-versions for which versions they are"
)


def applied(actions: str, document: str = DOCUMENT) -> Any:
    return apply_overlay(yaml.safe_load(document), {"actions": yaml.safe_load(actions)}, "overlay")


def refusal(actions: str) -> list[str]:
    """The lines with which actions are refused."""
    with pytest.raises(DocumentError) as caught:
        applied(actions)
    return str(caught.value).splitlines()


# What an action has to find


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("{target: $.schemas.C, description: Why., update: {}}", "$.schemas.C matches nothing (Why.)"),
        ("{target: $.schemas.C, remove: true}", "$.schemas.C matches nothing"),
        ("{target: \"$.schemas.A.required[?@ == 'w']\", update: w}", "$.schemas.A.required[?@ == 'w'] matches nothing"),
        ("{target: '$.schemas[?@.nothing]', update: {}}", "$.schemas[?@.nothing] matches nothing"),
        # Each name of a list
        ("{target: \"$.schemas['A','C','D']\", update: {}}", "$.schemas['A','C','D'] does not find C, D"),
        ("{target: \"$.schemas..properties['y','w']\", update: {}}", "$.schemas..properties['y','w'] does not find w"),
        (
            "{target: \"$.schemas['A','C']..properties['x','w']\", update: {}}",
            "$.schemas['A','C']..properties['x','w'] does not find C, w",
        ),
        # Each operation
        (
            "{target: '$.paths.*[?@.operationId]', x-operations: [GetA, GetC], update: {}}",
            "$.paths.*[?@.operationId] does not find GetC",
        ),
        (
            "{target: '$.paths.*[?@.operationId]', x-operations: [GetC, GetD], update: {}}",
            "$.paths.*[?@.operationId] does not find GetC, GetD",
        ),
        (
            "{target: '$.paths.*[?@.summary]', x-operations: [GetA, GetB], update: {}}",
            "$.paths.*[?@.summary] does not find GetB",
        ),
    ],
)  # fmt: skip
def test_an_action_that_does_not_find_what_it_names(action: str, said: str) -> None:
    assert refusal(f"[{action}]") == [MISMATCH.format("overlay", 1, "1.26.0"), f"  overlay: actions[0]: {said}"]


def test_all_of_them_are_listed() -> None:
    lines = refusal("""
    - {target: $.schemas.C, description: First., update: {}}
    - {target: $.schemas.A, update: {found: true}}
    - {target: $.schemas.D, description: "Second,\\nin two lines.", remove: true}
    """)

    assert "actions (2)" in lines[0]
    assert lines[1:] == [
        "  overlay: actions[0]: $.schemas.C matches nothing (First.)",
        "  overlay: actions[2]: $.schemas.D matches nothing (Second, in two lines.)",
    ]


def test_the_command_names_the_file_and_the_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("""overlay: 1.0.0
actions:
  - target: $.components.schemas.Thing
    update: {x-mark: 1}

  - target: >-
      $.components.schemas[
        'Thing', 'Other'
      ]
    description: Why.
    update: {x-mark: 2}
  - target: $.gone
    description: And this.
    remove: true
""")

    assert run(answering(THING), tmp_path, overlay=overlay) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "error: " + MISMATCH.format(overlay, 2, "1.2.3"),
        f"  {overlay}:6: actions[1]: $.components.schemas[ 'Thing', 'Other' ] does not find Other (Why.)",
        f"  {overlay}:12: actions[2]: $.gone matches nothing (And this.)",
    ]
    assert not (tmp_path / "made").exists()


def test_the_operations_that_are_named_and_no_others_are_changed() -> None:
    found = applied("[{target: '$.paths.*[?@.operationId]', x-operations: [GetB, AddA], update: {x-mark: 1}}]")

    assert {
        operation["operationId"]: operation.get("x-mark")
        for item in found["paths"].values()
        for operation in item.values()
        if operation
    } == {"GetA": None, "AddA": 1, "GetB": 1}


def test_a_name_may_stand_in_any_match() -> None:
    found = applied("[{target: \"$.schemas..properties['x','y']\", update: {x-mark: 1}}]")

    assert found["schemas"]["B"]["properties"]["inner"]["properties"]["y"] == {"type": "integer", "x-mark": 1}


# For which versions it is


@pytest.mark.parametrize(
    "versions",
    ["<1.27", "<=1.26", "<=1.26.0.0", ">=1.26", ">=1.26.0", ">1.25.9", ">1.9", ">=1.19, <1.27", " >= 1.19,<2 ", "<10"],
)
def test_an_action_for_this_version_is_applied(versions: str, caplog: pytest.LogCaptureFixture) -> None:
    action = f"target: $.schemas.A, x-versions: '{versions}'"

    assert applied(f"[{{{action}, update: {{x-mark: 1}}}}]")["schemas"]["A"]["x-mark"] == 1
    assert caplog.messages == []
    assert "matches nothing" in refusal(f"[{{{action.replace('.A', '.C')}, update: {{x-mark: 1}}}}]")[1]


@pytest.mark.parametrize(
    "versions", ["<1.26", "<1.26.0", ">1.26", ">1.26.0", ">=1.26.1", "<=1.25.99", "<1.9", ">=1.19, <1.26"]
)
def test_an_action_for_other_versions_is_skipped_and_logged(versions: str, caplog: pytest.LogCaptureFixture) -> None:
    actions = f"""
    - {{target: $.schemas.A, x-versions: '{versions}', remove: true}}
    - {{target: $.schemas.C, x-versions: '{versions}', remove: true}}
    """

    assert applied(actions) == yaml.safe_load(DOCUMENT)
    assert caplog.messages == [
        f"overlay: actions[{index}] is skipped: for versions {versions}, and this is 1.26.0" for index in (0, 1)
    ]


@pytest.mark.parametrize(
    "versions", ["1.25", "'1.25'", "''", "'<'", "'<1.'", "'=1.25'", "'<1.25 >1.19'", "'<1.25,'", "[]", "'<v1'"]
)
def test_versions_that_are_malformed(versions: str) -> None:
    (line,) = refusal(f"[{{target: $.schemas.A, x-versions: {versions}, remove: true}}]")

    assert line == (
        f"overlay: actions[0]: has x-versions {yaml.safe_load(versions)!r}; "
        'give comparisons in quotes, such as ">=1.19, <1.26"'
    )


@pytest.mark.parametrize("version", ["beta", "1.26-rc1", "1..2", "v1"])
def test_a_document_whose_version_is_no_number(version: str) -> None:
    document = DOCUMENT.replace("1.26.0", version)
    action = "target: $.schemas.A, update: {x-mark: 1}"

    assert applied(f"[{{{action}}}]", document)
    with pytest.raises(DocumentError, match=rf"actions\[0\]: has x-versions, with which info.version '{version}'"):
        applied(f"[{{{action}, x-versions: '<2'}}]", document)


def test_what_is_skipped_is_said_on_the_command_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("actions:\n  - {target: $.gone, x-versions: '>=2', remove: true}\n")

    assert run(answering(THING), tmp_path, overlay=overlay) == 0
    assert caplog.messages == [f"{overlay}:2: actions[0] is skipped: for versions >=2, and this is 1.2.3"]


# For which version the overlay is written


UNFOUND = """
x-written-for: 1.26.0
actions:
  - {target: $.schemas.C, description: Why., update: {}}
  - {target: $.schemas.A, update: {description: Found.}}
"""


def test_what_is_not_found_in_the_version_that_the_overlay_is_written_for_is_refused() -> None:
    with pytest.raises(DocumentError) as caught:
        apply_overlay(yaml.safe_load(DOCUMENT), yaml.safe_load(UNFOUND), "overlay")

    assert str(caught.value).splitlines() == [
        MISMATCH.format("overlay", 1, "1.26.0"),
        "  overlay: actions[0]: $.schemas.C matches nothing (Why.)",
    ]


@pytest.mark.parametrize("version", ["1.25.9", "1.27.0", "2.0"])
def test_what_is_not_found_in_another_version_is_logged(version: str, caplog: pytest.LogCaptureFixture) -> None:
    document = yaml.safe_load(DOCUMENT.replace("1.26.0", f"'{version}'"))

    apply_overlay(document, yaml.safe_load(UNFOUND), "overlay")

    assert document["schemas"]["A"]["description"] == "Found."
    assert caplog.messages == [
        f"overlay: actions[0]: $.schemas.C matches nothing (Why.), in version {version} of the document"
    ]


def test_known_values_that_another_version_has_no_text_for_are_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    overlay = tmp_path / "overlay.yaml"
    text = "actions: [{target: $.components.schemas.*.properties.size, update: {x-known-values: [small]}}]\n"
    document = answering("Thing: {type: object, properties: {size: {type: object}}}")

    overlay.write_text(f"x-written-for: 1.42.0\n{text}")
    assert run(document, tmp_path, overlay=overlay) == 0
    said = "has x-known-values, which only text and integers have; they are left out"
    assert caplog.messages == [f"components.schemas.Thing.properties.size {said}"]

    overlay.write_text(f"x-written-for: 1.2.3\n{text}")
    assert run(document, tmp_path, overlay=overlay) == 1


def test_how_many_nodes_each_action_is_for_is_counted() -> None:
    matches: dict[int, int] = {}
    actions = "[{target: $.schemas.*, update: {}}, {target: $.schemas.A, update: {}}]"

    apply_overlay(yaml.safe_load(DOCUMENT), {"actions": yaml.safe_load(actions)}, "overlay", matches=matches)

    assert matches == {0: 2, 1: 1}


# Several overlays


def test_overlays_are_applied_in_turn(tmp_path: Path) -> None:
    spec, first, second = (tmp_path / name for name in ("document.yaml", "first.yaml", "second.yaml"))
    spec.write_text(answering(THING), encoding="utf-8")
    first.write_text("actions: [{target: $.components.schemas, update: {New: {type: object}}}]", encoding="utf-8")
    second.write_text("actions: [{target: $.components.schemas.New, update: {title: It}}]", encoding="utf-8")

    assert load(spec, first, second)["components"]["schemas"]["New"] == {"type": "object", "title": "It"}
    with pytest.raises(DocumentError, match=r"second\.yaml.*\n.*second\.yaml:1: actions\[0\].*matches nothing"):
        load(spec, second, first)


def test_what_several_overlays_break_names_them(tmp_path: Path) -> None:
    spec, first, second = (tmp_path / name for name in ("document.yaml", "first.yaml", "second.yaml"))
    spec.write_text(answering(THING), encoding="utf-8")
    first.write_text("actions: []", encoding="utf-8")
    second.write_text("actions: [{target: $.info.version, remove: true}]", encoding="utf-8")

    with pytest.raises(DocumentError, match=r"document\.yaml with first\.yaml, second\.yaml applied: .*info\.version"):
        load(spec, first, second)


# What the document says already


@pytest.mark.parametrize(
    "action",
    [
        "target: $.schemas.A.properties, update: {x: {type: string}}",
        "target: $.schemas.A, update: {required: [z, x]}",
        "target: $.schemas.A.required, update: [x, y]",
        "target: $.schemas.A.required, update: x",
        "target: $.info.version, update: 1.26.0",
        "target: $, update: {info: {version: 1.26.0}}",
    ],
)
def test_an_action_that_changes_nothing_is_logged(action: str, caplog: pytest.LogCaptureFixture) -> None:
    assert applied(f"[{{{action}}}]") == yaml.safe_load(DOCUMENT)
    assert caplog.messages == ["overlay: actions[0] changes nothing: the document says so already; it can go"]


def test_an_action_that_changes_one_of_its_matches_is_not(caplog: pytest.LogCaptureFixture) -> None:
    applied("[{target: $.schemas.*.properties.*, update: {type: string}}]")

    assert caplog.messages == []


@pytest.mark.parametrize("keyword", ["allOf", "anyOf", "oneOf"])
def test_a_union_that_the_document_lists_under_another_keyword(tmp_path: Path, keyword: str) -> None:
    text = answering(f"""
    Thing: {{{keyword}: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}}
    A: {{type: object, required: [a], properties: {{a: {{type: string}}}}}}
    B: {{type: object, required: [b], properties: {{b: {{type: string}}}}}}
    """)
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("actions: [{target: $.components.schemas.Thing, description: d, update: {x-union: true}}]")

    assert run(text, tmp_path, overlay=overlay) == 0
    assert "UNION" in (tmp_path / "made" / "models" / "thing.py").read_text(encoding="utf-8")


# What an action does


def test_a_match_that_a_target_selects_twice_is_changed_once() -> None:
    found = applied("[{target: '$.schemas.A.required[0,0,-3]', remove: true}]")

    assert found["schemas"]["A"]["required"] == ["y", "z"]


def test_what_several_matches_get_is_not_one_object() -> None:
    found = applied("""
    - {target: $.schemas.*, update: {x-list: [1], x-map: {}}}
    - {target: "$.schemas.A['x-map']", update: {own: 1}}
    """)

    assert found["schemas"]["B"]["x-map"] == {}


def test_the_overlay_itself_stays_as_it_is() -> None:
    overlay = {
        "actions": yaml.safe_load("[{target: $.schemas.*, update: {m: {}}}, {target: $.schemas.A.m, update: {n: 1}}]")
    }
    before = copy.deepcopy(overlay)

    apply_overlay(yaml.safe_load(DOCUMENT), overlay, "overlay")

    assert overlay == before


def test_the_document_as_a_whole() -> None:
    assert applied("[{target: $, update: {info: {title: T}, more: 1}}]") == {
        **yaml.safe_load(DOCUMENT),
        "info": {"version": "1.26.0", "title": "T"},
        "more": 1,
    }


@pytest.mark.parametrize(
    ("actions", "said"),
    [
        ("5", "overlay: has actions that are no list"),
        ("{target: $.info}", "overlay: has actions that are no list"),
        ("[5]", "overlay: actions[0]: is no mapping; an action has a target, and update or remove"),
        ("[{update: {}}]", "overlay: actions[0]: has no target"),
        ("[{target: 5, update: {}}]", "overlay: actions[0]: has no target"),
        ("[{target: $.info}]", "overlay: actions[0]: has neither update nor remove: true"),
        ("[{target: $.info, remove: false}]", "overlay: actions[0]: has neither update nor remove: true"),
        ("[{target: $.info, remove: 'yes'}]", "overlay: actions[0]: has neither update nor remove: true"),
        ("[{target: $, remove: true}]", "overlay: actions[0]: removes the whole document"),
        (
            "[{target: $.info, x-version: '<1', update: {}}]",
            (
                "overlay: actions[0]: has the key 'x-version'; "
                "an action has target, description, update, remove, x-operations, x-versions"
            ),
        ),
        *(
            (
                f"[{{target: $.paths.*.*, x-operations: {names}, update: {{}}}}]",
                "overlay: actions[0]: has x-operations without names; it is a list of operationIds",
            )
            for names in ("GetA", "[]", "{}")
        ),
    ],
)
def test_a_malformed_action(actions: str, said: str) -> None:
    assert refusal(actions) == [said]


def test_a_target_that_is_no_json_path() -> None:
    (line,) = refusal("[{target: '$.[', update: {}}]")

    assert line.startswith("overlay: actions[0]: '$.[' is not a JSONPath: ")
    with pytest.raises(ValueError, match="is not a JSONPath"):
        find({}, "$.[")
