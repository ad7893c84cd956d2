"""Imports run one way: ``_runtime`` <- ``_generated`` <- ``facade`` <- the rest, and the generator stays outside."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from api_document import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LAYERS = ("open_banking._runtime", "open_banking._generated", "open_banking.facade", "open_banking")
RUNTIME_DEPENDENCIES = {"attrs", "dateutil", "httpx", "orjson"}
EXTRAS = {"aiohttp", "filelock", "pandas", "polars", "yarl"}  # imported where they are asked for, and nowhere else
SANDBOX = "open_banking.sandbox"
CLI = "open_banking.cli"
CLI_EXTRAS = {"rich", "typer"}
SANDBOX_EXTRAS = {"cattrs", "filelock", "fpdf", "jinja2", "jsonschema", "rich", "starlette", "uvicorn"}


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def layer(module: str) -> int:
    """The number of the innermost layer that a module is part of."""
    return next(number for number, package in enumerate(LAYERS) if within(module, package))


def imported(source: str, package: str) -> Iterator[str]:
    """The absolute names of all modules that a source imports, at its top or anywhere in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            # What is imported from a package may be a module of it.
            yield from (f"{module}.{alias.name}" for alias in node.names)


def modules(folder: str) -> dict[str, Path]:
    """The modules below a folder of the checkout, by their name."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sorted((ROOT / folder).rglob("*.py"))
    }


def imports_of(name: str, path: Path) -> list[str]:
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    return list(imported(path.read_text(encoding="utf-8"), package))


LIBRARY = {name: imports_of(name, path) for name, path in modules("open_banking").items()}
GENERATOR = {name: imports_of(name, path) for name, path in modules("generator").items()}


def test_the_reader_of_imports_sees_them_all() -> None:
    source = """
import a.b, c as d
from e import f
from . import g
from ..h.i import j
if TYPE_CHECKING:
    from k.l import m
def function():
    import n
    from .o import p
"""

    assert sorted(imported(source, "top.sub")) == [
        "a.b", "c", "e.f", "k.l.m", "n", "top.h.i.j", "top.sub.g", "top.sub.o.p"
    ]  # fmt: skip
    assert [
        layer(name) for name in ("open_banking._runtime.x", "open_banking._generated", "open_banking.facade.y")
    ] == [0, 1, 2]
    assert layer("open_banking.client") == 3
    assert len(LIBRARY) > 400
    assert LIBRARY["open_banking._generated.operations.get_customers"]


def test_no_module_imports_one_of_a_higher_layer() -> None:
    upward = [
        f"{name} imports {target}"
        for name, targets in LIBRARY.items()
        for target in targets
        if within(target, "open_banking") and layer(target) > layer(name)
    ]

    assert upward == []


# Where no circle of imports and no long module may be; the folders of the checkout.
HAND_WRITTEN = ("open_banking", "generator")
GENERATED = "open_banking._generated"
MAX_LINES = 300
MAY_BE_LONGER = (
    "open_banking.client",  # the arguments and docstrings of both clients
    "open_banking.facade",  # the maps of the tree grow with the API
    "open_banking.report_generation",  # an overload for each acknowledgement
    "open_banking.report_waiting",  # as above
)


def graph_of(sources: dict[str, list[str]]) -> dict[str, set[str]]:
    """The modules that each module imports, of those in ``sources``; generated ones aside."""

    def module_of(target: str) -> str:
        """The module that a name is, or is in; empty for those of other packages."""
        while target and target not in sources:
            target = target.rpartition(".")[0]
        return target

    graph = {name: {module_of(each) for each in targets} - {"", name} for name, targets in sources.items()}
    return {
        name: {each for each in targets if not within(each, GENERATED)}
        for name, targets in graph.items()
        if not within(name, GENERATED)
    }


def circles_of(graph: dict[str, set[str]]) -> list[list[str]]:
    """The groups of modules that import one another, directly or through others."""
    reached: dict[str, set[str]] = {}
    for name, targets in graph.items():
        reached[name], waiting = set(), list(targets)
        while waiting:
            if (module := waiting.pop()) not in reached[name]:
                reached[name].add(module)
                waiting.extend(graph[module])
    groups = {frozenset(each for each in reached[name] if name in reached[each]) for name in graph}
    return sorted(sorted(group) for group in groups if group)


def test_circles_are_found_wherever_the_imports_stand() -> None:
    sources = {
        "top": "from .a import A",
        "top.a": "if TYPE_CHECKING:\n    from .sub.b import B",
        "top.sub": "",
        "top.sub.b": "def function():\n    from .. import c",
        "top.c": "from top import a\nimport json",
        "top.d": "from .c import C",
    }
    packages = {"top", "top.sub"}
    graph = graph_of(
        {
            name: list(imported(source, name if name in packages else name.rpartition(".")[0]))
            for name, source in sources.items()
        }
    )

    assert graph["top.d"] == {"top.c"}
    assert circles_of(graph) == [["top.a", "top.c", "top.sub.b"]]


@pytest.mark.parametrize("folder", HAND_WRITTEN)
def test_no_imports_run_in_a_circle(folder: str) -> None:
    sources = {name: imports_of(name, path) for name, path in modules(folder).items()}

    assert circles_of(graph_of(sources)) == []


def test_no_packages_of_the_sandbox_import_one_another_in_a_circle() -> None:
    def part_of(module: str) -> str:
        """The package or module just below the sandbox that a module is, or is in."""
        return ".".join(module.split(".")[: SANDBOX.count(".") + 2])

    parts: dict[str, set[str]] = {}
    for name, targets in graph_of({name: each for name, each in LIBRARY.items() if within(name, SANDBOX)}).items():
        parts.setdefault(part_of(name), set()).update(
            part_of(each) for each in targets if part_of(each) != part_of(name)
        )

    assert parts[f"{SANDBOX}.serving"] >= {f"{SANDBOX}.connect_pages", f"{SANDBOX}.engine"}
    assert circles_of(parts) == []


@pytest.mark.parametrize("folder", HAND_WRITTEN)
def test_modules_are_short(folder: str) -> None:
    lengths = {
        name: len(path.read_text(encoding="utf-8").splitlines())
        for name, path in modules(folder).items()
        if not any(within(name, other) for other in (GENERATED, *MAY_BE_LONGER))
    }

    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def test_generated_modules_name_one_another_relatively() -> None:
    absolute = [
        name
        for name, path in modules("open_banking/_generated").items()
        if "open_banking._generated" in path.read_text(encoding="utf-8")
    ]

    assert absolute == []


def test_the_library_needs_nothing_but_its_dependencies() -> None:
    # Type checkers bring what this has; at run time it is not imported.
    for_type_checkers = {"typing_extensions"}
    allowed = {"open_banking", *RUNTIME_DEPENDENCIES, *EXTRAS, *for_type_checkers, *sys.stdlib_module_names}

    others = [
        f"{name} imports {target}"
        for name, targets in LIBRARY.items()
        for target in targets
        if target.split(".")[0]
        not in allowed
        | (SANDBOX_EXTRAS if within(name, SANDBOX) else set())
        | (CLI_EXTRAS if within(name, CLI) else set())
    ]

    assert others == []


def test_only_the_sandbox_and_the_command_line_import_the_sandbox() -> None:
    assert {
        name for name, targets in LIBRARY.items()
        if not within(name, SANDBOX) and any(within(target, SANDBOX) for target in targets)
    } == {f"{CLI}.app"}  # fmt: skip


def test_nothing_but_its_door_imports_the_command_line() -> None:
    assert {
        name for name, targets in LIBRARY.items()
        if not within(name, CLI) and any(within(target, CLI) for target in targets)
    } == {"open_banking.__main__"}  # fmt: skip


def test_only_the_engine_imports_the_operations_of_the_sandbox() -> None:
    package = f"{SANDBOX}.operations"

    assert {
        name for name, targets in LIBRARY.items()
        if not within(name, package) and any(within(target, package) for target in targets)
    } == {f"{SANDBOX}.engine"}  # fmt: skip


@pytest.mark.parametrize(
    ("package", "module", "sources"),
    [
        ("openapi_python_client", "generator.api.upstream", GENERATOR),
        ("orjson", "open_banking._runtime.json_text", LIBRARY),
        ("dateutil", "open_banking._runtime.reading", LIBRARY),
    ],
)
def test_what_one_module_alone_knows(package: str, module: str, sources: dict[str, list[str]]) -> None:
    knowing = {name for name, targets in sources.items() if any(within(target, package) for target in targets)}

    assert knowing == {module}


def test_the_generator_is_a_pipeline() -> None:
    stages = ("generator.document", "generator.api", "generator.render", "generator.update")

    def stage(module: str) -> int | None:
        return next((number for number, package in enumerate(stages) if within(module, package)), None)

    back = [
        f"{name} imports {target}"
        for name, targets in GENERATOR.items()
        for target in targets
        if (own := stage(name)) is not None and (other := stage(target)) is not None and other > own
    ]

    assert {stage(name) for name in GENERATOR} == {0, 1, 2, 3, None}
    assert back == []


def test_the_modules_of_the_generator_form_no_circle() -> None:
    needed = {
        # What is imported from a module is no module itself.
        name: {target if target in GENERATOR else target.rpartition(".")[0] for target in targets} & GENERATOR.keys()
        for name, targets in GENERATOR.items()
    }
    while free := {name for name, others in needed.items() if not others & needed.keys()}:
        needed = {name: others for name, others in needed.items() if name not in free}

    assert needed == {}


def test_the_generator_needs_nothing_that_it_generates() -> None:
    # All but the reader of the call tree, for the reference, which says where an operation stands in it.
    needing = {name for name, targets in GENERATOR.items() if any(within(target, "open_banking") for target in targets)}

    assert needing == {"generator.render.call_tree"}


def test_the_generator_starts_without_what_it_generates() -> None:
    loaded = python("import sys, generator.__main__; print(*sys.modules)")

    assert "generator.render.reference" in loaded
    assert [name for name in loaded if within(name, "open_banking")] == []


# What is imported when


def python(program: str) -> list[str]:
    """Run a program in a fresh interpreter; the words that it prints."""
    finished = subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", "-c", program],
        cwd=ROOT,
        env={"FINICITY_APP_KEY": "key", "FINICITY_APP_TOKEN": "token"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.split()


def test_importing_the_library_imports_no_model_and_nothing_slow() -> None:
    loaded = python("import sys, open_banking; print(*sys.modules)")

    late = (
        "open_banking._generated.models",
        "open_banking._generated.params",
        "open_banking._generated.operations",
        "open_banking.facade.aggregation",
        "open_banking.sandbox",
        "typing_extensions",
        "attr",
        "attrs",
        "dateutil",
        "generator",
    )
    assert "open_banking.client" in loaded
    assert [name for name in loaded if any(within(name, package) for package in late)] == []


def test_the_doors_to_the_models_import_none_before_one_is_used() -> None:
    packages = "('open_banking._generated.models.', 'open_banking._generated.params.')"
    program = f"""
import sys
from open_banking import models, params
dir(models), dir(params), models.__all__, params.__all__
print(*(name for name in sys.modules if name.startswith({packages})), "then")
models.Customer, params.NewAddressParams
print(*(name for name in sys.modules if name.startswith({packages})))
"""

    assert python(program) == [
        "then",
        "open_banking._generated.models.customer",
        "open_banking._generated.params.new_address",
    ]


CALL = """
import httpx
from open_banking import Client
response = httpx.Response(200, content=b'{"found": 12345678901234567, "customers": [{"id": "1"}], "new": [1.5, null]}')
transport = httpx.Client(transport=httpx.MockTransport(lambda request: response))
with transport, Client(httpx_client=transport) as client:
    customers = client.aggregation.v1.customers.list()
assert customers.customers[0].id == "1"
assert customers.found == 12345678901234567
assert customers.to_dict() == {"found": 12345678901234567, "customers": [{"id": "1"}], "new": [1.5, None]}
"""


def test_a_call_imports_the_models_of_its_response_and_no_others() -> None:
    loaded = python(CALL + "import sys; print(*sys.modules)")

    assert {name for name in loaded if name.startswith("open_banking._generated.models.")} == {
        "open_banking._generated.models.customers",
        "open_banking._generated.models.customer",
    }
    assert [name for name in loaded if within(name, "open_banking.facade.connect")] == []


BLOCK = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if {condition}:
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Blocked())
"""


def test_it_works_without_orjson() -> None:
    loaded = python(BLOCK.format(condition="name == 'orjson'") + CALL + "print(*sys.modules)")

    assert "open_banking.client" in loaded
    assert "orjson" not in loaded


def test_every_module_imports_with_nothing_but_the_dependencies_installed() -> None:
    installed = [
        "anyio",
        "attr",
        "attrs",
        "certifi",
        "dateutil",
        "h11",
        "httpcore",
        "httpx",
        "idna",
        "open_banking",
        "six",
        "sniffio",
        "typing_extensions",
    ]
    # Of the sandbox, which has an extra, the door: it says what is missing where that is first needed.
    names = [name for name in LIBRARY if not within(name, SANDBOX) and not within(name, CLI)] + [SANDBOX]

    program = (
        BLOCK.format(
            condition=f"name.split('.')[0] not in sys.stdlib_module_names and name.split('.')[0] not in {installed}"
        )
        + f"import importlib\nfor name in {names}: importlib.import_module(name)\n"
        + "print(len(sys.modules))"
    )

    assert int(python(program)[0]) > len(names)
