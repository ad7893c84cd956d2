"""Templates to code: ``DIR/operations``, ``DIR/models`` and ``DIR/params``, formatted with ruff."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from generator.api import kinds, naming
from generator.checkout import ROOT
from generator.render import names_in_text
from generator.render.docstrings import arguments, docstring, dropped, not_sent, without_verb
from generator.render.error_classes import error_class
from generator.render.formatting import formatted
from generator.render.imports import with_used_imports
from generator.render.spelling import PYTHON, deferred, literal, nested, reader
from generator.render.templates import templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jinja2 import Environment

    from generator.api.records import Api, Operation, Parameter, Union

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
    add("operations_by_name.py", "operations_by_name.py.jinja")
    add("paths.py", "paths.py.jinja")
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
        docstring=docstring,
        dropped=dropped,
        not_sent=not_sent,
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
        FREE_FORM=kinds.FREE_FORM,
        is_list=lambda kind: isinstance(kind, kinds.ListOf),
        argument_annotation=_argument_annotation,
        qualified=_qualified,
        distinctive_keys=_distinctive_keys,
        doc_arguments=arguments,
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


def _distinctive_keys(union: Union, keys: Mapping[str, list[str]]) -> dict[str, kinds.Named]:
    """The keys that one member of a union alone has, with the member, but for those of what others are read as."""
    members = dict.fromkeys((*union.members, *union.mapping.values()))
    count = Counter(key for member in members for key in keys.get(member.name, ()))
    return {
        key: member
        for member in members
        if member != union.otherwise
        for key in keys.get(member.name, ())
        if count[key] == 1 and key != union.discriminator
    }


def _natural(module: str) -> list[tuple[str, int]]:
    """What modules are sorted by: a number in a name counts as one, as it does to ruff."""
    return [(letters, int(digits or 0)) for letters, digits in re.findall(r"(\D*)(\d*)", module)]


def _code_path(operation: Operation) -> str:
    """The path as the text of an f-string that puts the arguments in."""
    path = operation.path.replace("{", "{{").replace("}", "}}")
    for parameter in operation.located("path"):
        call = f'{{_segment("{parameter.argument}", {parameter.argument})}}'
        path = path.replace(f"{{{{{parameter.wire}}}}}", call)
    return path


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


def _formatted(files: dict[str, str]) -> dict[str, str]:
    modules = formatted(map(with_used_imports, files.values()), "--config", str(ROOT / "pyproject.toml"))
    return dict(sorted(zip(files, modules, strict=True)))
