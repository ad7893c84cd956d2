"""Small documents, and what the generator makes of them, imported and called."""

from __future__ import annotations

import importlib
import importlib.util
import itertools
import sys
from pathlib import Path
from textwrap import dedent, indent
from typing import TYPE_CHECKING, Any

import httpx

from generator.__main__ import main
from open_banking import Client

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_ACTIONS = Path(__file__).parent / "no_actions.yaml"
THING = "Thing: {type: object, properties: {name: {type: string}}}"

_numbers = itertools.count()


def document(paths: str, schemas: str = THING) -> str:
    """A whole document around the YAML of its paths and of its schemas."""
    return "\n".join(
        [
            "openapi: 3.0.3",
            "info: {title: Test, version: 1.2.3}",
            "paths:",
            indent(dedent(paths).strip("\n"), "  "),
            "components:",
            "  schemas:",
            indent(dedent(schemas).strip("\n"), "    "),
        ]
    )


def answering(schemas: str, schema: str = "Thing") -> str:
    """A document whose one operation, GetThing, answers with one of ``schemas``."""
    return document(
        f"""
        /things:
          get:
            operationId: GetThing
            responses:
              '200':
                description: The thing.
                content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}
        """,
        schemas,
    )


def taking(schemas: str, schema: str = "Thing") -> str:
    """A document whose one operation, AddThing, takes one of ``schemas`` as its body."""
    return document(
        f"""
        /things:
          post:
            operationId: AddThing
            requestBody:
              content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}
            responses:
              '204': {{description: Added.}}
        """,
        schemas,
    )


def with_parameters(parameters: str, path: str = "/things") -> str:
    """A document whose one operation, GetThing, has these parameters and answers nothing."""
    return document(
        "\n".join(
            [
                f"{path}:",
                "  get:",
                "    operationId: GetThing",
                "    responses: {'204': {description: Nothing.}}",
                "    parameters:",
                indent(dedent(parameters).strip("\n"), "    "),
            ]
        )
    )


class Generated:
    """A generated package, imported under a name of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = f"generated_for_a_test_{next(_numbers)}"
        spec = importlib.util.spec_from_file_location(
            self.name, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        assert spec is not None
        assert spec.loader is not None
        package = importlib.util.module_from_spec(spec)
        sys.modules[self.name] = package
        spec.loader.exec_module(package)

    def module(self, path: str) -> Any:
        """A module of the package, ``operations.get_thing`` for instance."""
        return importlib.import_module(f"{self.name}.{path}")

    def model(self, name: str) -> Any:
        """A model, by the name of its class."""
        return getattr(self.module("models"), name)

    def import_all(self) -> list[str]:
        """Import every module there is, and give their names."""
        paths = sorted(self.folder.rglob("*.py"))
        names = [".".join(path.relative_to(self.folder).with_suffix("").parts) for path in paths]
        names = [name.removesuffix("__init__").removesuffix(".") for name in names]
        for name in filter(None, names):
            self.module(name)
        return names

    def operation(self, operation_id: str) -> Any:
        """The module of an operation, by the operation's id."""
        for path in sorted((self.folder / "operations").glob("*.py")):
            if path.stem != "__init__":
                module = self.module(f"operations.{path.stem}")
                if module.OPERATION.name == operation_id:
                    return module
        raise AssertionError(f"no module holds {operation_id}")

    def send(self, operation_id: str, answer: httpx.Response | None = None, **arguments: Any) -> Exchanged:
        """Call an operation, which is answered with ``answer``, by default with nothing."""
        requests: list[httpx.Request] = []

        def handle(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            return answer or httpx.Response(204)

        with (
            httpx.Client(transport=httpx.MockTransport(handle)) as transport,
            Client(
                finicity_app_key="key",
                finicity_app_token="token",  # noqa: S106  # no real one
                base_url="https://api.test",
                httpx_client=transport,
            ) as client,
        ):
            result = self.operation(operation_id).sync(client, **arguments)
        (request,) = requests
        return Exchanged(request, result)

    def sent(self, operation_id: str, **arguments: Any) -> httpx.Request:
        """The request that a call sends."""
        return self.send(operation_id, **arguments).request

    def received(self, body: Any, operation_id: str = "GetThing", status: int = 200) -> Any:
        """What a call returns that is answered with this JSON."""
        return self.send(operation_id, httpx.Response(status, json=body)).result


class Exchanged:
    """A request that was sent, and what its call returned."""

    def __init__(self, request: httpx.Request, result: Any) -> None:
        self.request = request
        self.result = result


def run(text: str, folder: Path, *arguments: str, overlay: Path = NO_ACTIONS) -> int:
    """Run the generator's command line over a document into ``folder/made``; its exit code."""
    spec = folder / "document.yaml"
    spec.write_text(text, encoding="utf-8")
    return main(["--spec", str(spec), "--overlay", str(overlay), "--output", str(folder / "made"), *arguments])


def generate(text: str, folder: Path, *overlays: Path) -> Generated:
    """Generate from a document that is not broken, and import the result."""
    first, *others = overlays or (NO_ACTIONS,)
    assert run(text, folder, *(f"--overlay={other}" for other in others), overlay=first) == 0
    return Generated(folder / "made")


def contents(folder: Path) -> Mapping[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
