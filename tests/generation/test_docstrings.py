"""What ``help()`` shows of models, of their fields and of operations, and how the texts are set."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
import pydoc
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import yaml
from generating import answering, generate

from open_banking import Client, models
from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterator
ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "open_banking" / "_generated"
WIDTH = 100

SCHEMAS = """
Thing:
  description: A thing.
  properties:
    name: {type: string, description: What it is called.}
    kind: {type: string, x-known-values: [a, b], description: What it is.}
    silent: {type: string}
    class: {type: string, description: A keyword.}
    text: {type: string, description: 'A "quoted" \\ word, `a b c`.'}
"""


@attrs.define(kw_only=True, eq=False, repr=False)
class Early(Model):
    name: str
    """The early one's."""


@attrs.define(kw_only=True, eq=False, repr=False)
class Late(Model):
    name: str
    """The late one's."""


@pytest.fixture
def thing(tmp_path: Path) -> Any:
    return generate(answering(SCHEMAS), tmp_path).model("Thing")


def shown(subject: object) -> str:
    """What ``help()`` shows, but for the blanks at the ends of lines, of which each Python has its own."""
    return re.sub(r" +$", "", pydoc.plain(pydoc.render_doc(subject)), flags=re.MULTILINE)


# The fields of models


def test_help_of_a_model_shows_the_text_of_each_field(thing: Any) -> None:
    text = shown(thing)

    assert " |  name\n |      What it is called.\n" in text
    assert " |  kind\n |      What it is.\n" in text
    assert " |  silent\n |\n" in text
    assert " |  class_\n |      A keyword.\n" in text
    assert ' |  text\n |      A "quoted" \\ word, `a b c`.\n' in text


def test_help_of_a_model_shows_what_else_it_has() -> None:
    text = shown(models.Transactions)

    for member in ("from_dict", "to_dict", "page_items", "additional_properties"):
        (place,) = [index for index, line in enumerate(text.splitlines()) if line.startswith(f" |  {member}")]
        assert text.splitlines()[place + 1].removeprefix(" |").strip()


def test_every_field_of_every_model_has_a_text_in_help() -> None:
    found: list[Any] = [getattr(models, name) for name in models.__all__]
    classes: list[Any] = [each for each in found if inspect.isclass(each)]
    assert len(classes) == 465

    silent = [f"{each.__name__}.{name}" for each in classes for name in each._fields if not documented(each, name)]

    assert silent == []


def documented(model: type, field: str) -> bool:
    return bool(inspect.getdoc(getattr(model, field)))


def test_a_field_is_a_field_for_all_that(thing: Any) -> None:
    one = thing.from_dict({"name": "n", "new": 1})

    assert list(thing.__slots__) == ["name", "kind", "silent", "class_", "text"]
    assert shown(thing)
    for same in (copy.copy(one), copy.deepcopy(one), attrs.evolve(thing(name="n"), kind="a")):
        assert same.name == "n"
        with pytest.raises(AttributeError):
            same.nothing = 1


def test_a_model_of_which_help_was_asked_is_pickled() -> None:
    one = models.Transaction.from_dict({"id": 1, "accountId": 2, "new": 3})
    assert documented(models.Transaction, "id")

    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301  # our own


def test_subclasses_keep_the_texts_and_may_have_their_own(thing: Any) -> None:
    class Plain(thing):  # type: ignore[misc]  # it is Any
        more = 1

    @attrs.define(kw_only=True, eq=False, repr=False)
    class Slotted(thing):  # type: ignore[misc]  # it is Any
        extra: int = 1

    @attrs.define(kw_only=True, eq=False, repr=False, slots=False)
    class Loose(thing):  # type: ignore[misc]  # it is Any
        extra: int = 1

    for each in (Plain, Slotted, Loose):
        assert inspect.getdoc(each.name) == "What it is called."
        assert "What it is called." in shown(each)
        assert each.from_dict({"name": "n"}).name == "n"
    slotted: Any = Slotted
    assert slotted(name="n", extra=2).extra == 2


def test_without_its_source_a_model_has_no_texts(tmp_path: Path) -> None:
    made = generate(answering(SCHEMAS), tmp_path)
    thing = made.model("Thing")
    (made.folder / "models" / "thing.py").unlink()

    assert inspect.getdoc(thing.name) is None
    assert " |  name\n |\n" in shown(thing)


def test_with_a_source_that_is_no_python_a_model_has_no_texts(tmp_path: Path) -> None:
    made = generate(answering(SCHEMAS), tmp_path)
    thing = made.model("Thing")
    (made.folder / "models" / "thing.py").write_text("class Thing(:\n")

    assert inspect.getdoc(thing.name) is None


def test_in_a_module_that_is_gone_a_model_has_no_texts(thing: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, thing.__module__)

    assert inspect.getdoc(thing.name) is None


def test_of_two_classes_in_a_module_each_has_its_own_texts() -> None:
    assert inspect.getdoc(Early.name) == "The early one's."  # type: ignore[misc]  # a slot, not a value
    assert inspect.getdoc(Late.name) == "The late one's."  # type: ignore[misc]  # a slot, not a value


@pytest.mark.parametrize("option", ["-O", "-OO"])
def test_the_texts_of_fields_outlast_optimization(option: str) -> None:
    code = "import inspect; from open_banking.models import Transaction; print(inspect.getdoc(Transaction.memo))"

    done = run(option, "-c", code)

    assert done.startswith("Institution")


def test_no_source_is_read_before_help_is_asked() -> None:
    code = (
        "import linecache; from open_banking import models; [getattr(models, name) for name in models.__all__]; "
        "print([file for file in linecache.cache if 'transaction.py' in file])"
    )
    asked = f"{code}; models.Transaction.__slots__['id']; print(any('transaction.py' in f for f in linecache.cache))"

    assert run("-c", asked) == "[]\nTrue\n"


def run(*arguments: str) -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603  # our own


# Operations


def test_help_of_a_call_shows_what_it_takes_gives_and_raises() -> None:
    with Client(finicity_app_key="key") as client:
        text = shown(client.aggregation.v1.customers.get)

    for part in (
        "customer_id: 'str | int'",
        "    Args:\n        customer_id: ",
        "    Returns:\n",
        "    Raises:\n",
    ):
        assert part in text


# How texts are set


def docstrings(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The lines of the docstrings of classes, fields and functions of a module, with the number of the first."""
    lines = path.read_text(encoding="utf-8").splitlines()
    module = ast.parse("\n".join(lines))
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            for each in node.body:
                match each:
                    case ast.Expr(ast.Constant(str())):
                        yield each.lineno, lines[each.lineno - 1 : each.end_lineno]
                    case _:
                        pass


def test_the_docstrings_of_generated_code_are_set_well() -> None:
    """No line is too long, none breaks what stands in backticks, and none has a backslash."""
    found = 0
    wrong: list[str] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for number, lines in docstrings(path):
            found += 1
            wrong += [f"{path.relative_to(PACKAGE)}:{number}: {line}" for line in lines if is_badly_set(line)]

    assert wrong == []
    assert found > 3000


def is_badly_set(line: str) -> bool:
    return len(line) > WIDTH or line.count("`") % 2 == 1 or "\\" in line or line != line.rstrip()


LONG = "word " * 17  # 85 columns, so that what follows it is where a line ends


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("One line.", ["One line."]),
        ("Broken\nby the YAML.", ["Broken by the YAML."]),
        ("One.\n\nTwo.", ["One.", "", "Two."]),
        (f"{LONG}`a b c d` e.", [LONG.strip(), "`a b c d` e."]),
        (f"{LONG}``a b c d`` e.", [LONG.strip(), "``a b c d`` e."]),
        (f"{LONG}(`a b c d`), e.", [LONG.strip(), "(`a b c d`), e."]),
        (f"{LONG}a `b c d` e.", [f"{LONG}a", "`b c d` e."]),
        # Broken elsewhere: the backtick is one of no pair.
        (f"{LONG}it` b c d.", [f"{LONG}it` b c", "d."]),
        ("These:\n\n* one\n  goes on\n* two", ["These:", "", "* one goes on", "* two"]),
        (f"These:\n- {LONG}`a b c d e`\n- two", ["These:", f"- {LONG.strip()}", "  `a b c d e`", "- two"]),
        # Indented and in quotes the line is 100 columns long, or would be 101.
        (f"{LONG}1234.", [f"{LONG}1234."]),
        (f"{LONG}12345.", [LONG.strip(), "12345."]),
    ],
)
def test_a_text_is_set(tmp_path: Path, text: str, lines: list[str]) -> None:
    document = yaml.safe_load(answering(SCHEMAS))
    thing = document["components"]["schemas"]["Thing"]
    thing["description"] = thing["properties"]["name"]["description"] = text

    made = generate(yaml.safe_dump(document), tmp_path).model("Thing")

    assert (inspect.getdoc(made) or "").splitlines() == lines
    assert (inspect.getdoc(made.name) or "").splitlines() == lines
