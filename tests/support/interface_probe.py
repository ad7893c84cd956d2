"""Describes the public interface of one version, for ``public_interface.py``, which runs this once a version.

It imports the version and looks at what is there. So a deprecated alias counts as there, and a call shows the signature
that a user sees, whatever it is made of.
"""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import json
import re
import sys
import typing
import warnings
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import attrs

KEYS = {"finicity_app_key": "key", "finicity_app_token": "token"}
_SPECIAL = frozenset(
    {"__enter__", "__exit__", "__aenter__", "__aexit__", "__iter__", "__aiter__", "__next__", "__anext__"}
    | {"__call__", "__getitem__", "__len__", "__bytes__"}
)


class Probe:
    """Describes what a version has."""

    def __init__(self, modules: list[str], clients: list[str], also: list[str]) -> None:
        """Describe the public names of ``modules``, those of ``also`` that they have, and the calls of ``clients``."""
        self.found: dict[str, dict[str, Any]] = {}
        self._modules = modules
        self._packages = {name.partition(".")[0] for name in modules}
        for name in modules:
            module = importlib.import_module(name)
            self.found[name] = {"is": "module", "doc": inspect.getdoc(module)}
            asked = {path.removeprefix(f"{name}.") for path in also}
            for public in {*_names(module), *(each for each in asked if each.isidentifier() and hasattr(module, each))}:
                self._name(f"{name}.{public}", getattr(module, public))
        for path in clients:
            module_name, _, name = path.rpartition(".")
            self._branches(f"{path}()", getattr(importlib.import_module(module_name), name)(**KEYS))

    def _is_ours(self, thing: Any) -> bool:
        return str(getattr(thing, "__module__", "")).partition(".")[0] in self._packages

    def _is_public(self, kind: type[Any]) -> bool:
        modules = [importlib.import_module(name) for name in self._modules]
        return any(kind.__name__ in _names(each) and getattr(each, kind.__name__) is kind for each in modules)

    def _is_branch(self, kind: type[Any], name: str) -> bool:
        """Whether a node stands there, which is described with the instances of a client."""
        value = inspect.getattr_static(kind, name, None)
        return hasattr(type(value), "__get__") and self._is_ours(type(value))

    def _branches(self, path: str, node: Any) -> None:
        for name in _public(dir(node)):
            value = getattr(node, name)
            if inspect.ismethod(value) and not path.endswith(")"):  # those of a client are described with its class
                self._function(f"{path}.{name}", value)
            elif self._is_ours(type(value)) and not isinstance(value, str | tuple | enum.Enum) and not callable(value):
                self.found[f"{path}.{name}"] = {"is": "node", "doc": inspect.getdoc(type(value))}
                self._branches(f"{path}.{name}", value)

    def _name(self, path: str, value: Any) -> None:
        if inspect.isclass(value):
            self._class(path, value)
        elif inspect.isfunction(inspect.unwrap(value)):  # a pytest fixture wraps one, too
            self._function(path, value)
        elif not inspect.ismodule(value):
            self.found[path] = {"is": "value", "value": shown(value), "doc": None}

    def _class(self, path: str, kind: type[Any]) -> None:
        family = inspect.getmro(kind)
        ours = [each for each in family if self._is_ours(each)]
        bases = {each.__name__ for each in family[1:] if each not in ours or self._is_public(each)}
        # ``inspect.getdoc`` would give the docstring of a base class where the class has none.
        doc = inspect.cleandoc(kind.__doc__ or "")
        self.found[path] = {"is": "class", "bases": sorted(bases - {"object", "Generic"}), "doc": doc}
        # What a model or a dictionary is made with is what it has.
        if any({"__init__", "__new__"} & {*vars(each)} for each in ours) and not attrs.has(kind):
            self._parameters(path, kind)
        docs: dict[str, str] = {}
        annotations: dict[str, Any] = {}
        for each in reversed(ours):
            docs |= attribute_docs(each)
            annotations |= vars(each).get("__annotations__", {})
        for name in sorted({*annotations, *dir(kind)}):
            owner = next((each for each in family if name in vars(each)), kind)
            if not self._is_ours(owner) or self._is_branch(kind, name):
                continue
            if name in _SPECIAL and not typing.is_typeddict(kind):
                self.found[f"{path}.{name}"] = {"is": "special method", "doc": None}
            elif not name.startswith("_") and name in annotations:
                facts = {"is": "attribute", "type": spelled(annotations[name]), "doc": docs.get(name)}
                self.found[f"{path}.{name}"] = facts | _default(kind, name)
            elif not name.startswith("_"):
                self._member(f"{path}.{name}", kind, name, docs.get(name))

    def _member(self, path: str, kind: type[Any], name: str, doc: str | None) -> None:
        value = inspect.getattr_static(kind, name)
        if isinstance(value, property | cached_property):
            function: Any = value.fget if isinstance(value, property) else value.func
            read_only = isinstance(value, property) and value.fset is None
            returned = spelled(inspect.signature(function).return_annotation)
            facts = {"is": "property", "type": returned, "read_only": read_only, "doc": inspect.getdoc(function)}
            self.found[path] = facts
        elif isinstance(value, classmethod | staticmethod):
            self._function(path, value.__get__(None, kind), kind=kind)
        elif inspect.isfunction(value):
            self._function(path, value, kind=kind, skipped=1)
        else:
            self.found[path] = {"is": "attribute", "value": shown(value), "doc": doc}

    def _function(self, path: str, function: Any, *, kind: type[Any] | None = None, skipped: int = 0) -> None:
        awaited = inspect.iscoroutinefunction(function)
        self.found[path] = {"is": "async function" if awaited else "function", "doc": inspect.getdoc(function)}
        names = self._parameters(path, function, skipped)
        if overloads := [_overload(each, names) for each in overloads_of(function)]:
            self.found[path]["overloads"] = overloads
        if kind is not None:
            returned = self.found[path]["returns"]
            self.found[path]["returns"] = re.sub(rf"\b{kind.__name__}\b", "Self", returned)

    def _parameters(self, path: str, function: Any, skipped: int = 0) -> list[str]:
        signature = inspect.signature(function)
        self.found[path]["returns"] = spelled(signature.return_annotation)
        parameters = list(signature.parameters.values())[skipped:]
        for position, each in enumerate(parameters):
            facts: dict[str, Any] = {
                "is": f"{each.kind.description} parameter",
                "type": spelled(each.annotation),
                "doc": None,
            }
            if "variadic" not in each.kind.description:
                facts |= {"required": each.default is each.empty}
            if each.default is not each.empty:
                facts |= {"default": shown(each.default)}
            if each.kind <= each.POSITIONAL_OR_KEYWORD:
                facts |= {"position": position}
            self.found[f"{path}({each.name})"] = facts
        return [each.name for each in parameters]


def _public(names: typing.Iterable[str]) -> list[str]:
    return sorted(name for name in names if not name.startswith("_"))


def _names(module: Any) -> list[str]:
    """The public names of a module: those that it lists, or else those that are defined in it."""
    listed: list[str] | None = getattr(module, "__all__", None)
    if listed is not None:
        return listed
    return _public(name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__)


def _default(kind: type[Any], name: str) -> dict[str, Any]:
    """What an attribute is if nothing is given for it, where it is one of a model or a key of a dictionary."""
    if typing.is_typeddict(kind):
        keys: Any = kind
        return {"required": name in keys.__required_keys__}
    if attrs.has(kind) and name in attrs.fields_dict(kind):
        default: Any = attrs.fields_dict(kind)[name].default
        return {"required": True} if default is attrs.NOTHING else {"required": False, "default": shown(default)}
    return {}


def overloads_of(function: Any) -> typing.Sequence[Any]:
    """The overloads of a function. Those of a call stand under the name of the plan that it is made of."""
    made_of = inspect.unwrap(getattr(function, "__func__", function))
    names = [name for name, value in vars(sys.modules[made_of.__module__]).items() if value is made_of]
    written: Any = SimpleNamespace(__module__=made_of.__module__, __qualname__=(*names, made_of.__qualname__)[0])
    return typing.get_overloads(written)


def _overload(function: Any, names: list[str]) -> str:
    """An overload as one text, with the parameters that have these names."""
    signature = inspect.signature(function)
    given = [each for each in signature.parameters.values() if each.name in names]
    defaults = ["" if each.default is each.empty else f" = {shown(each.default)}" for each in given]
    texts = [f"{each.name}: {spelled(each.annotation)}{default}" for each, default in zip(given, defaults, strict=True)]
    return f"({', '.join(texts)}) -> {spelled(signature.return_annotation)}"


def shown(value: Any) -> str:
    """A value without its address in memory."""
    return spelled(re.sub(r" at 0x[0-9a-f]+", "", repr(value)))


def spelled(annotation: Any) -> str:
    """A type without the modules of its names, which depend on how they were imported."""
    if isinstance(annotation, typing.ForwardRef):
        annotation = annotation.__forward_arg__
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    try:
        return ast.unparse(_Plain().visit(ast.parse(text, mode="eval")))
    except SyntaxError:
        return text


class _Plain(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:  # ast calls it so
        return ast.Name(node.attr.strip("_"))

    def visit_Name(self, node: ast.Name) -> ast.AST:  # ast calls it so
        return ast.Name(node.id.strip("_"))

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:  # ast calls it so
        plain = self.generic_visit(node)
        # What a plan is made into returns what the plan would read.
        return node.slice if isinstance(node.value, ast.Name) and node.value.id == "Plan" else plain


@cache
def _parsed(module: str) -> ast.Module:
    return ast.parse(inspect.getsource(sys.modules[module]))


def attribute_docs(kind: type[Any]) -> dict[str, str]:
    """The strings below the attributes of a class."""
    body: list[ast.stmt] = _parsed(kind.__module__).body
    for part in kind.__qualname__.split("."):
        body = next((each.body for each in body if isinstance(each, ast.ClassDef) and each.name == part), [])
    docs: dict[str, str] = {}
    for statement, below in pairwise(body):
        match statement, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                docs[name] = inspect.cleandoc(text)
            case _:
                pass
    return docs


def main() -> None:
    """Print the interface that the standard input asks for."""
    asked = json.load(sys.stdin)
    folder = asked.pop("folder")
    sys.path.insert(0, folder)
    warnings.simplefilter("ignore")  # deprecated names are there
    found = Probe(**asked).found
    imported = str(sys.modules[asked["modules"][0]].__file__)
    if not Path(imported).is_relative_to(folder):
        raise SystemExit(f"error: {imported} was imported, which is not in {folder}")
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
