"""``python -m generator``: where it writes, what it checks, and that it always gives the same."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from api_document import OVERLAY, WITHDRAWN, corrected
from generating import NO_ACTIONS, THING, Generated, answering, contents, generate, run

import generator.__main__
from generator.__main__ import main
from generator.document.load import load
from generator.document.normalize import is_object, normalized
from generator.document.read import read_yaml
from generator.document.references import dereferenced, operations

ROOT = Path(__file__).parents[2]
SMALL = answering(THING)


def test_what_is_checked_in_is_what_the_document_gives(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check"])

    said = capsys.readouterr()
    assert code == 0, said.out
    for folder in ("open_banking/_generated", "docs/reference"):
        assert f"{ROOT / folder} is what the document gives" in said.out


def test_the_document_is_read_and_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    counts: Counter[str] = Counter()

    def counted(name: str) -> None:
        function = getattr(generator.__main__, name)

        def call(*arguments: Any) -> Any:
            counts[name] += 1
            return function(*arguments)

        monkeypatch.setattr(generator.__main__, name, call)

    for name in ("load", "normalized", "parse"):
        counted(name)

    assert main(["--check"]) == 0

    assert counts == {"load": 1, "normalized": 1, "parse": 1}


def test_it_says_what_it_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(SMALL, tmp_path) == 0

    said = capsys.readouterr()
    assert said.err == ""
    assert "1 operation" in said.out
    assert "1.2.3" in said.out
    assert str(tmp_path / "made") in said.out


def test_the_output_is_a_package_that_may_stand_anywhere(tmp_path: Path) -> None:
    made = generate(SMALL, tmp_path)

    assert made.module("operations").__package__ == f"{made.name}.operations"
    modules = ["models", "models.thing", "operations", "operations.get_thing", "operations_by_name", "params", "paths"]
    assert made.import_all() == ["", *modules]
    assert "_generated" not in "".join(path.read_text(encoding="utf-8") for path in made.folder.rglob("*.py"))


def test_the_version_and_the_address_of_the_document(tmp_path: Path) -> None:
    text = SMALL + "\nservers: [{url: 'https://one.test'}, {url: 'https://two.test'}]"

    package = generate(text, tmp_path).module("models").__package__.removesuffix(".models")

    assert sys.modules[package].API_VERSION == "1.2.3"
    assert sys.modules[package].SERVER == "https://one.test"


def test_what_was_not_generated_is_never_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "document.yaml"
    spec.write_text(SMALL)
    for name, text in (("a.txt", "mine"), ("__init__.py", "mine = 1\n")):
        (tmp_path / f"with {name}").mkdir()
        (tmp_path / f"with {name}" / name).write_text(text)
    (tmp_path / "a file").write_text("mine")
    before = contents(tmp_path)

    for name in ("with a.txt", "with __init__.py", "a file"):
        assert main(["--spec", str(spec), "--overlay", str(NO_ACTIONS), "--output", str(tmp_path / name)]) == 1

        error = capsys.readouterr().err
        assert error.count("\n") == 1
        assert str(tmp_path / name) in error
    assert contents(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["with __init__.py", "with a.txt"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()

    assert generate(SMALL, tmp_path).import_all()


@pytest.mark.parametrize("program", ["#!/bin/sh\necho it is broken >&2\nexit 2\n", "#!/there/is/no/such/shell\n"])
def test_a_formatter_that_fails_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    ruff = tmp_path / "bin" / "ruff"
    ruff.parent.mkdir()
    ruff.write_text(program)
    ruff.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(ruff))

    assert run(SMALL, tmp_path) == 1

    error = capsys.readouterr().err
    assert error.startswith("error: ruff format")
    assert error.count("\n") == 1
    assert not (tmp_path / "made").exists()


def test_a_document_in_json_with_escapes(tmp_path: Path) -> None:
    loaded = yaml.safe_load(SMALL)
    loaded["components"]["schemas"]["Thing"]["description"] = "A thing \U0001f600."
    text = json.dumps(loaded)
    assert "\\ud83d\\ude00" in text

    made = generate(text, tmp_path)

    assert "\U0001f600" in made.model("Thing").__doc__


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    spec = tmp_path / "document.yaml"
    spec.write_text(SMALL)

    assert main(["--spec", str(spec), "--overlay", str(NO_ACTIONS), "--output", str(tmp_path / "a" / "b")]) == 0

    assert (tmp_path / "a" / "b" / "operations" / "get_thing.py").exists()
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]


def test_what_an_earlier_document_gave_goes(tmp_path: Path) -> None:
    assert run(SMALL.replace("GetThing", "GetOther"), tmp_path) == 0

    assert run(SMALL, tmp_path) == 0

    assert sorted(path.name for path in (tmp_path / "made" / "operations").iterdir()) == ["__init__.py", "get_thing.py"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["document.yaml", "made"]


def test_check_passes_where_nothing_differs(tmp_path: Path) -> None:
    assert run(SMALL, tmp_path) == 0
    Generated(tmp_path / "made").import_all()  # leaves byte code behind, which is no drift

    assert run(SMALL, tmp_path, "--check") == 0


def change(folder: Path) -> None:
    path = folder / "models" / "thing.py"
    path.write_text(path.read_text(encoding="utf-8").replace("name: str", "name: int"), encoding="utf-8")


def remove(folder: Path) -> None:
    (folder / "models" / "thing.py").unlink()


def add(folder: Path) -> None:
    (folder / "models" / "extra.py").write_text("x = 1\n", encoding="utf-8")


def add_an_empty_one(folder: Path) -> None:
    (folder / "models" / "extra.py").touch()


@pytest.mark.parametrize(
    ("drift", "lines"),
    [
        (change, ["models/thing.py", "-    name: int | None = None", "+    name: str | None = None"]),
        (remove, ["models/thing.py", "+class Thing(Model):"]),
        (add, ["models/extra.py", "-x = 1"]),
        (add_an_empty_one, ["models/extra.py"]),
    ],
)
def test_check_fails_with_the_difference_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], drift: Any, lines: list[str]
) -> None:
    assert run(SMALL, tmp_path) == 0
    drift(tmp_path / "made")
    before = contents(tmp_path)
    capsys.readouterr()

    code = run(SMALL, tmp_path, "--check")

    said = capsys.readouterr()
    assert code == 1
    assert [line for line in lines if line not in said.out] == []
    assert said.err.count("\n") == 1
    assert "make generate" in said.err
    assert contents(tmp_path) == before


def test_check_fails_where_there_is_nothing_yet(tmp_path: Path) -> None:
    assert run(SMALL, tmp_path, "--check") == 1

    assert not (tmp_path / "made").exists()


def test_a_long_difference_is_cut_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    properties = ", ".join(f"p{number}: {{type: string}}" for number in range(300))

    assert run(answering(f"Thing: {{type: object, properties: {{{properties}}}}}"), tmp_path, "--check") == 1

    assert "lines more" in capsys.readouterr().out


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for seed in ("0", "1"):
        output = tmp_path / seed / "made"
        subprocess.run(  # noqa: S603  # our own arguments
            [sys.executable, "-m", "generator", "--output", str(output)],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            check=True,
            capture_output=True,
        )
        made.append(contents(output))

    assert made[0] == made[1]


def test_neither_the_working_directory_nor_the_checkout_matters(tmp_path: Path) -> None:
    spec = tmp_path / "document.yaml"
    spec.write_text(SMALL)
    (tmp_path / "overlay.yaml").write_text(NO_ACTIONS.read_text())
    before = contents(ROOT / "open_banking" / "_generated")

    finished = subprocess.run(  # our own arguments
        [sys.executable, "-m", "generator", "--spec", "document.yaml", "--overlay", "overlay.yaml", "--output", "made"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
    )

    assert (finished.returncode, finished.stderr) == (0, "")
    assert (tmp_path / "made" / "models" / "thing.py").exists()
    assert contents(ROOT / "open_banking" / "_generated") == before


# The code in the checkout, and the reference with it


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for the checkout: the code is written to ``code``, the reference to ``reference``."""
    monkeypatch.setattr(generator.__main__, "CODE", tmp_path / "code")
    monkeypatch.setattr(generator.__main__, "REFERENCE", tmp_path / "reference")
    return tmp_path


def test_one_run_writes_the_code_and_the_reference(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    (checkout / "reference" / "models" / "stale.md").write_text("stale\n", encoding="utf-8")
    assert main([]) == 0

    said = capsys.readouterr()
    assert said.err == ""
    assert str(checkout / "code") in said.out
    assert str(checkout / "reference") in said.out
    assert contents(checkout / "code") == contents(ROOT / "open_banking" / "_generated")
    assert contents(checkout / "reference") == contents(ROOT / "docs" / "reference")


def test_code_that_goes_elsewhere_has_no_reference(checkout: Path) -> None:
    assert run(SMALL, checkout) == 0
    assert run(SMALL, checkout, "--check") == 0

    assert sorted(path.name for path in checkout.iterdir()) == ["document.yaml", "made"]


def test_one_check_tells_of_code_and_reference(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "docs" / "reference", checkout / "reference")
    shutil.copytree(ROOT / "open_banking" / "_generated", checkout / "code")
    page = checkout / "reference" / "operations" / "get_customers.md"
    page.write_text(page.read_text(encoding="utf-8").replace("# GetCustomers:", "# GetClients:"), encoding="utf-8")
    (checkout / "reference" / "operations" / "get_nothing.md").write_text("gone\n", encoding="utf-8")
    (checkout / "code" / "models" / "customer.py").unlink()
    before = contents(checkout)

    assert main(["--check"]) == 1

    said = capsys.readouterr()
    assert "generated, but not there: models/customer.py" in said.out
    assert "-# GetClients" in said.out
    assert "+# GetCustomers" in said.out
    assert "there, but not generated: operations/get_nothing.md" in said.out
    assert [str(checkout / name) in said.err for name in ("code", "reference")] == [True, True]
    assert contents(checkout) == before


@pytest.mark.parametrize(("drifted", "other"), [("code", "reference"), ("reference", "code")])
def test_a_check_fails_where_one_of_the_two_differs(checkout: Path, drifted: str, other: str) -> None:
    folders = {"code": ROOT / "open_banking" / "_generated", "reference": ROOT / "docs" / "reference"}
    shutil.copytree(folders[other], checkout / other)

    assert main(["--check"]) == 1

    assert not (checkout / drifted).exists()


def test_a_folder_with_something_else_is_no_reference(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "reference").mkdir()
    (checkout / "reference" / "mine.md").write_text("mine\n", encoding="utf-8")

    assert main([]) == 1

    assert "was not generated" in capsys.readouterr().err
    assert [path.name for path in (checkout / "reference").iterdir()] == ["mine.md"]


def test_the_code_is_written_though_the_facade_names_an_operation_that_went(tmp_path: Path) -> None:
    for name in ("generator", "templates", "open_banking", "docs/reference"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    document = ours()
    del document["paths"]["/aggregation/v1/customers"]
    (tmp_path / "openapi.yaml").write_text(json.dumps(document), encoding="utf-8")
    for name in ("overlay.yaml", "withdrawn.yaml", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    reference = contents(tmp_path / "docs" / "reference")

    finished = subprocess.run(  # our own arguments
        [sys.executable, "-m", "generator"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )

    assert finished.returncode == 1
    assert "operations and" in finished.stdout
    assert finished.stderr.count("\n") == 1
    assert finished.stderr.startswith(f"error: {tmp_path / 'docs' / 'reference'}: ")
    assert "get_customers" in finished.stderr
    assert not (tmp_path / "open_banking" / "_generated" / "operations" / "get_customers.py").exists()
    assert (tmp_path / "open_banking" / "_generated" / "operations" / "get_customer.py").exists()
    assert contents(tmp_path / "docs" / "reference") == reference


# Other versions of the official document


def ours() -> dict[str, Any]:
    return read_yaml(ROOT / "openapi.yaml")


def older() -> dict[str, Any]:
    """Ours as corrected, without business services and analytics, and without what only they use."""
    document = copy.deepcopy(corrected())
    document["info"]["version"] = "1.10.0"
    for path in list(document["paths"]):
        if path.startswith(("/business-services", "/analytics")):
            del document["paths"][path]
    components = document["components"]
    while unused := [
        (kind, name)
        for text in [json.dumps(document)]
        for kind in ("parameters", "requestBodies", "responses", "schemas")
        for name in components[kind]
        if f'"#/components/{kind}/{name}"' not in text
    ]:
        for kind, name in unused:
            del components[kind][name]
    return document


def newer() -> dict[str, Any]:
    """Ours with operations, and with a kind of report that nobody has heard of."""
    document = ours()
    document["info"]["version"] = "1.43.0"
    schemas = document["components"]["schemas"]
    schemas["RentReport"] = {
        "description": "A report on rent.",
        "allOf": [
            {"$ref": "#/components/schemas/BaseReportAckWithPortfolioId"},
            {
                "type": "object",
                "properties": {
                    "rentScore": {"type": "integer"},
                    "rents": {"type": "array", "items": {"properties": {"amount": {"type": "number"}}}},
                },
            },
        ],
    }
    schemas["Report"]["anyOf"].append({"$ref": "#/components/schemas/RentReport"})
    rents = {"properties": {"rents": {"type": "array", "items": {"$ref": "#/components/schemas/RentReport"}}}}
    customer = {"name": "customerId", "in": "path", "required": True, "schema": {"type": "string"}}
    document["paths"]["/aggregation/v5/customers/{customerId}/rents"] = {
        "parameters": [customer],
        "get": {
            "operationId": "GetRents",
            "parameters": [{"name": "sinceDate", "in": "query", "schema": {"type": "string", "format": "date"}}],
            "responses": {"200": {"description": "Rents.", "content": {"application/json": {"schema": rents}}}},
        },
        "post": {
            "operationId": "AddRent",
            "requestBody": {
                "content": {"application/json": {"schema": {"properties": {"amount": {"type": "number"}}}}}
            },
            "responses": {
                "201": {
                    "description": "Added.",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Report"}}},
                }
            },
        },
    }
    return document


@dataclass
class Version:
    """What a version of the document gives, beside the document as the code is made from it."""

    made: Generated
    document: dict[str, Any]


def made_from(document: dict[str, Any], folder: Path, *overlays: Path) -> Version:
    made = generate(json.dumps(document, ensure_ascii=False), folder, *overlays)
    return Version(made, normalized(load(folder / "document.yaml", *overlays)))


@pytest.fixture(scope="module")
def ours_made(tmp_path_factory: pytest.TempPathFactory) -> Version:
    return made_from(ours(), tmp_path_factory.mktemp("ours"), WITHDRAWN, OVERLAY)


@pytest.fixture(scope="module")
def older_made(tmp_path_factory: pytest.TempPathFactory) -> Version:
    return made_from(older(), tmp_path_factory.mktemp("older"), NO_ACTIONS)


@pytest.fixture(scope="module")
def newer_made(tmp_path_factory: pytest.TempPathFactory) -> Version:
    return made_from(newer(), tmp_path_factory.mktemp("newer"), WITHDRAWN, OVERLAY)


@pytest.fixture(params=["ours_made", "older_made", "newer_made"])
def version(request: pytest.FixtureRequest) -> Version:
    found: Version = request.getfixturevalue(request.param)
    return found


def test_nothing_is_dropped(version: Version) -> None:
    made = version.made
    models = set(made.module("models").__all__)

    ids = {operation["operationId"] for _, _, operation in operations(version.document)}
    objects = {name for name, schema in version.document["components"]["schemas"].items() if is_object(schema)}

    assert {made.operation(name).OPERATION.name for name in ids} == ids
    assert len(list((made.folder / "operations").glob("*.py"))) == len(ids) + 1
    assert len({name.lower() for name in objects}) == len(objects)
    assert {name.lower().replace("-", "") for name in objects} <= {name.lower() for name in models}
    assert len(list((made.folder / "models").glob("*.py"))) == len(models) + 1


def test_every_answer_in_json_is_read_as_a_model(version: Version) -> None:
    made, document = version.made, version.document
    unread = []
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            content = dereferenced(document, response).get("content", {})
            if status.startswith("2") and "application/json" in content:
                module = made.operation(operation["operationId"])
                arguments = ("application/json",) if "application/pdf" in content else ()
                schema = dereferenced(document, content["application/json"]["schema"])
                many = schema.get("type") == "array"
                answer = module._parse(httpx.Response(200, json=[{}] if many else {}), *arguments)
                if not hasattr(answer[0] if many else answer, "to_dict"):
                    unread.append((operation["operationId"], status))

    assert unread == []


def test_a_new_kind_of_report_is_readable(newer_made: Version) -> None:
    made = newer_made.made
    body = {"type": "rent", "id": "1", "rentScore": 7}

    report = made.send("AddRent", httpx.Response(201, json=body), customer_id="1", data={"amount": 7.5}).result
    rents = made.send("GetRents", httpx.Response(200, json={"rents": [body]}), customer_id="1").result

    assert report.to_dict() == body
    assert report.id == "1"
    assert rents.rents[0].rent_score == 7


def test_the_reports_that_are_known_stay_told_apart(newer_made: Version) -> None:
    answer = httpx.Response(201, json={"type": "voa"})

    report = newer_made.made.send("AddRent", answer, customer_id="1", data={}).result

    assert type(report).__name__ == "VOAReport"


def test_an_older_document_gives_less(older_made: Version, ours_made: Version) -> None:
    older_models = set(older_made.made.module("models").__all__)
    our_models = set(ours_made.made.module("models").__all__)

    assert older_models < our_models
    assert "NewBusiness" in our_models - older_models
    assert older_made.made.operation("GetCustomer")
    assert not (older_made.made.folder / "operations" / "get_business_by_id.py").exists()
