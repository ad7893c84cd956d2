"""How the members of a union are told apart that names them by the value of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from generating import answering, generate

if TYPE_CHECKING:
    from pathlib import Path

    from generating import Generated

PETS = """
Thing:
  oneOf:
    - {$ref: '#/components/schemas/Cat'}
    - {$ref: '#/components/schemas/Dog'}
    - {$ref: '#/components/schemas/Birds'}
  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog, tabby: Cat}}
  x-otherwise: '#/components/schemas/Pet'
Pet: {type: object, properties: {kind: {}, name: {}, owner: {}}}
Cat: {type: object, properties: {kind: {}, name: {}, lives: {}, fur: {}}}
Dog: {type: object, properties: {kind: {}, tricks: {}, fur: {}, owner: {}}}
Birds: {oneOf: [{$ref: '#/components/schemas/Owl'}, {$ref: '#/components/schemas/Hen'}]}
Owl: {type: object, properties: {kind: {}, nights: {}, wings: {}}}
Hen: {type: object, properties: {kind: {}, eggs: {}, wings: {}}}
"""


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(answering(PETS), tmp_path_factory.mktemp("pets"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # What the mapping names is that, whatever keys it has.
        ({"kind": "cat", "tricks": 1}, "Cat"),
        ({"kind": "tabby"}, "Cat"),
        ({"kind": "dog", "lives": 9}, "Dog"),
        # What it does not name is told by a key that one member alone has.
        ({"kind": "lynx", "lives": 9}, "Cat"),
        ({"kind": "lynx", "lives": 9, "fur": "soft", "name": "L", "other": 1}, "Cat"),
        ({"kind": "wolf", "tricks": None}, "Dog"),
        ({"lives": 9}, "Cat"),
        ({"kind": 7, "lives": 9}, "Cat"),
        ({"kind": None, "tricks": 1}, "Dog"),
        ({"kind": "eagle-owl", "nights": 1}, "Owl"),
        ({"kind": "eagle-owl", "wings": 2, "eggs": 1}, "Hen"),
        # What has keys of several members, or of none, is unknown.
        ({"kind": "chimera", "lives": 9, "tricks": 1}, "Pet"),
        ({"kind": "fish"}, "Pet"),
        ({"kind": "fish", "fur": "none"}, "Pet"),
        ({"kind": "fish", "name": "F", "owner": "O", "scales": 7}, "Pet"),
        ({}, "Pet"),
    ],
)
def test_a_member_is_told_by_its_value_or_else_by_its_keys(pets: Generated, body: Any, expected: str) -> None:
    received = pets.received(body)

    assert type(received).__name__ == expected
    assert received.to_dict() == body


def test_without_a_fallback_what_is_unknown_is_the_first_member(tmp_path: Path) -> None:
    schemas = """
    Thing:
      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
      discriminator: {propertyName: kind}
    A: {type: object, properties: {kind: {type: string}, a: {type: string}}}
    B: {type: object, properties: {kind: {type: string}, b: {type: string}}}
    """
    made = generate(answering(schemas), tmp_path)

    assert [type(made.received(body)).__name__ for body in ({"kind": "C"}, {"kind": "C", "b": "x"})] == ["A", "B"]
