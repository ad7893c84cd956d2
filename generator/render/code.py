"""Templates to code: ``DIR/operations``, ``DIR/models`` and ``DIR/params``, formatted with ruff."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Any

from generator.api import kinds, naming
from generator.checkout import ROOT
from generator.render import names_in_text
from generator.render.error_classes import error_class
from generator.render.formatting import formatted
from generator.render.imports import with_used_imports
from generator.render.spelling import PYTHON, deferred, literal, nested, reader
from generator.render.templates import templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jinja2 import Environment

    from generator.api.records import Api, Operation, Parameter

_WIDTH = 100
# What stands in backticks is not broken across lines.
_CODE = re.compile(r"(`+)[^`]+\1")
# What no document holds: a space that is one with the words around it, and a column to leave free.
_KEPT_SPACE, _PLACEHOLDER = "\0", "\1"
# What the body of a generated class uses.
_BUILTINS = frozenset({"bool", "bytes", "classmethod", "dict", "float", "frozenset", "int", "list", "str"})
# A word of code; a text in quotes is one, and no name.
_WORD = re.compile(r'"(?:\\.|[^"\\])*"|\w+')


def rendered(api: Api) -> dict[str, str]:
    """Every generated module, formatted, by its path below the output directory."""
    environment = _environment()
    bodies = set(api.bodies())
    files: dict[str, str] = {}

    def add(path: str, template: str, **context: Any) -> None:
        files[path] = environment.get_template(template).render(api=api, **context)

    add("__init__.py", "package_init.py.jinja")
    add("operations/__init__.py", "api_init.py.jinja")
    for operation in api.operations:
        spelled = names_in_text.arguments(api, operation)
        add(f"operations/{operation.module}.py", "endpoint_module.py.jinja", operation=operation, spelled=spelled)
    add("models/__init__.py", "models_init.py.jinja")
    keys = _keys_by_name(api)
    for model in api.models:
        spelled = names_in_text.attributes(model)
        add(f"models/{model.named.module}.py", "model.py.jinja", model=model, spelled=spelled)
    for union in api.unions:
        add(f"models/{union.named.module}.py", "union.py.jinja", union=union, keys=keys)
    add("params/__init__.py", "params_init.py.jinja", bodies=api.bodies())
    for model in api.models:
        if model.named in bodies:
            spelled = names_in_text.request_keys(model)
            add(f"params/{model.named.module}.py", "params.py.jinja", model=model, spelled=spelled)
    return _formatted(files)


def _environment() -> Environment:
    environment = templates()
    environment.filters.update(
        annotation=PYTHON.read,
        request_annotation=PYTHON.taken,
        literal=literal,
        nested=nested,
        reader=reader,
        deferred=deferred,
        spelled_as=naming.camel_case,
        docstring=_docstring,
        in_python=names_in_text.in_python,
        code_path=_code_path,
        error_class=error_class,
        returned=without_verb,
        sorted_names=lambda names: sorted(set(names), key=lambda named: _natural(named.module)),
    )
    environment.tests["epoch"] = lambda kind: isinstance(kind, kinds.Epoch)
    environment.tests["moment"] = lambda kind: isinstance(kind, kinds.Moment)
    environment.globals.update(
        names_in=lambda values: [named for kind in values if kind for named in kinds.names(kind)],
        BYTES=kinds.BYTES,
        is_list=lambda kind: isinstance(kind, kinds.ListOf),
        argument_annotation=_argument_annotation,
        qualified=_qualified,
        doc_arguments=_doc_arguments,
    )
    return environment


def _keys_by_name(api: Api) -> dict[str, list[str]]:
    """The keys of each model on the wire, and of each union those of all its members."""
    members = {union.named: union.members for union in api.unions}
    keys = {model.named: [field.wire for field in model.fields] for model in api.models}

    def keys_of(named: kinds.Named) -> list[str]:
        if named not in keys:
            keys[named] = list(dict.fromkeys(key for member in members[named] for key in keys_of(member)))
        return keys[named]

    return {named.name: keys_of(named) for named in (*keys, *members)}


def _natural(module: str) -> list[tuple[str, int]]:
    """What modules are sorted by: a number in a name counts as one, as it does to ruff."""
    return [(letters, int(digits or 0)) for letters, digits in re.findall(r"(\D*)(\d*)", module)]


def _docstring(text: str, indent: int = 4, quotes: int = 0) -> str:
    """Text as the inside of a docstring: wrapped, indented, nothing in it that ends or escapes the string.

    ``quotes`` columns are taken before and after it.
    """
    text = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    if text.endswith('"'):
        text += _KEPT_SPACE  # or the string would end a quote early
    text += _PLACEHOLDER * quotes
    paragraphs: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        lines = paragraph.split("\n")
        # A line of its own only where the text makes a list; otherwise line breaks are the YAML's.
        items = (
            re.split(r"\n(?=\s*[*-] )", paragraph)
            if any(re.match(r"\s*[*-] ", line) for line in lines)
            else [paragraph]
        )
        paragraphs.append(
            "\n".join(
                textwrap.fill(
                    _CODE.sub(lambda code: code[0].replace(" ", _KEPT_SPACE), " ".join(item.split())),
                    _WIDTH - indent,
                    initial_indent=" " * quotes if not paragraphs and not index else "",
                    break_long_words=False,
                    break_on_hyphens=False,
                    subsequent_indent="  " if re.match(r"\s*[*-] ", item) else "",
                )
                for index, item in enumerate(items)
            )
        )
    inside = textwrap.indent("\n\n".join(paragraphs), " " * indent).strip(" ")
    return inside.replace(_PLACEHOLDER, "").replace(_KEPT_SPACE, " ")


def _code_path(operation: Operation) -> str:
    """The path as the text of an f-string that puts the arguments in."""
    path = operation.path.replace("{", "{{").replace("}", "}}")
    for parameter in operation.located("path"):
        call = f'{{_segment("{parameter.argument}", {parameter.argument})}}'
        path = path.replace(f"{{{{{parameter.wire}}}}}", call)
    return path


def without_verb(text: str) -> str:
    """The description of a response as it reads under ``Returns:``, or after the class of the response."""
    bare = text.removeprefix("Returns ")
    return bare[:1].upper() + bare[1:]


def _argument_annotation(parameter: Parameter) -> str:
    """The annotation of a parameter: an identifier in a path is accepted as text and as a number."""
    types = ["str", "int"] if parameter.location == "path" else list(PYTHON.types(parameter.kind, taken=True))
    if parameter.location != "path" and isinstance(parameter.kind, kinds.ListOf):
        types.append("str")
    return PYTHON.alternatives(types if parameter.required else [*types, "None"])


def _qualified(code: str, attributes: Iterable[str]) -> str:
    """``code`` in the body of a class whose attributes hide some of the built-in names."""
    hidden = _BUILTINS.intersection(attributes)
    return _WORD.sub(lambda word: f"_builtins.{word[0]}" if word[0] in hidden else word[0], code)


def _doc_arguments(operation: Operation, spelled: Mapping[str, str]) -> list[tuple[str, str]]:
    """What the docstring says of each argument, with the names that ``spelled`` gives what the texts mention."""
    described: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        text = names_in_text.in_python(parameter.description, spelled)
        if isinstance(parameter.kind, kinds.Epoch):
            text = f"{text} A date or an aware datetime is taken too."
        if parameter.default is not None:
            text = f"{text} The API's default is ``{parameter.default}``."
        if parameter.example is not None:
            text = f"{text} Example: ``{literal(parameter.example)}``."
        described.append((parameter.argument, text))
    if operation.body:
        name = operation.body.kind.name
        text = names_in_text.in_python(operation.body.description, spelled)
        taken = f"A dictionary (:class:`~open_banking.params.{name}Params`) or a :class:`~open_banking.models.{name}`."
        described.append(("data", f"{text} {taken}"))
    if operation.pdf:
        described.append(("accept", 'Give ``"application/pdf"`` to get the report as a PDF.'))
    described.append(
        (
            "request_options",
            "Timeout, headers and query parameters of this call (:class:`~open_banking.RequestOptions`).",
        )
    )
    return described


def _formatted(files: dict[str, str]) -> dict[str, str]:
    modules = formatted(map(with_used_imports, files.values()), "--config", str(ROOT / "pyproject.toml"))
    return dict(sorted(zip(files, modules, strict=True)))
