"""The pages on what is written by hand, made from its signatures and docstrings: clients, errors, sandbox and so on.

Functions are read from the imported library, since the clients' have no source of their own; griffe reads from the
source the texts below fields, which an import loses.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING, Any, is_typeddict

import griffe
from attrs import evolve, frozen

from generator.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
_PACKAGE = "open_banking"
# They have pages of their own: the reference's on models and params, and below on what the package exports.
_ELSEWHERE = {"errors", "models", "params", "sandbox", "webhooks"}
# Bases that hold what the clients share.
_INNER = {"EitherClient", "Node", "Root"}
_LONGEST_LINE = 100


@frozen
class Entry:
    """A class, function or value with what is said of it."""

    name: str
    signature: str
    """Its declaration as Python, without a body; empty for a class that is only caught or read."""
    text: str
    """What its docstring says, as Markdown."""
    bases: tuple[str, ...] = ()
    members: tuple[Entry, ...] = ()


@frozen
class Page:
    """A page and what is on it."""

    file: str
    title: str
    module: str
    """What its names are imported from."""
    entries: tuple[Entry, ...]


def library_pages() -> list[Page]:
    """The pages, in the order of the navigation."""
    package = importlib.import_module(_PACKAGE)
    errors = importlib.import_module(f"{_PACKAGE}.errors")
    webhooks = importlib.import_module(f"{_PACKAGE}.webhooks")
    sandbox = importlib.import_module(f"{_PACKAGE}.sandbox")
    options = importlib.import_module(f"{_PACKAGE}._runtime.options")
    rest = sorted(set(package.__all__) - {"Client", "AsyncClient", *errors.__all__} - _dunder(package.__all__))
    return [
        Page("client.md", "Client: the sync client", _PACKAGE, (_entry(package, "Client"),)),
        Page("async_client.md", "AsyncClient: the async client", _PACKAGE, (_entry(package, "AsyncClient"),)),
        Page(
            "options.md",
            "Options of a client and of a call",
            _PACKAGE,
            (
                *(_entry(package, name) for name in sorted(rest, key=lambda name: name != "RequestOptions")),
                evolve(_entry(options, "ClientOptions"), name="with_options of Client"),
                evolve(_entry(options, "AsyncClientOptions"), name="with_options of AsyncClient"),
            ),
        ),
        Page("errors.md", "Error classes", f"{_PACKAGE}.errors", (*_entries(errors), _remedies())),
        Page("webhooks.md", "Webhook events and signatures", f"{_PACKAGE}.webhooks", _entries(webhooks)),
        Page("sandbox.md", "Sandbox: an offline API for tests", f"{_PACKAGE}.sandbox", _entries(sandbox)),
        Page("pytest.md", "Fixtures of the pytest plugin", "", _fixtures()),
        *_further(),
    ]


def _further() -> Iterator[Page]:
    """A page for each other public module of the package that says in ``__all__`` what it offers."""
    package = importlib.import_module(_PACKAGE)
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name):
        if module.name.startswith("_") or module.name in _ELSEWHERE:
            continue
        found = importlib.import_module(f"{_PACKAGE}.{module.name}")
        if hasattr(found, "__all__"):
            title = f"{_PACKAGE}.{module.name}: {_first_sentence(found)}"
            yield Page(f"{module.name}.md", title, f"{_PACKAGE}.{module.name}", _entries(found))


def _first_sentence(module: Any) -> str:
    sentence = (inspect.getdoc(module) or "").partition("\n")[0].partition(". ")[0].rstrip(".").replace("``", "`")
    return sentence if sentence[:2].isupper() else sentence[:1].lower() + sentence[1:]


def _dunder(names: list[str]) -> set[str]:
    return {name for name in names if name.startswith("__")}


def _entries(module: Any) -> tuple[Entry, ...]:
    return tuple(_entry(module, name) for name in module.__all__)


def _entry(module: Any, name: str) -> Entry:
    value = getattr(module, name)
    if inspect.isclass(value):
        return _class(name, value)
    if inspect.isfunction(value):
        return _function(name, value, f"{name}")
    source = _source(f"{module.__name__}.{name}")
    text = source.docstring.value if source is not None and source.docstring is not None else ""
    return Entry(
        name, f"{name} = {_one_line(str(source.value))}" if isinstance(source, griffe.Attribute) else "", _text(text)
    )


def _class(name: str, value: type) -> Entry:
    members = [*_fields(value), *_methods(value)]
    bases = tuple(
        base.__name__
        for base in value.__bases__
        if base.__module__.startswith(_PACKAGE) and not base.__name__.startswith("_") and base.__name__ not in _INNER
    )
    own = value.__dict__.get("__init__")
    signature = ""
    text = _text(inspect.getdoc(value) or "")
    if inspect.isfunction(own) and not issubclass(value, Exception):
        made = _function("", own, name)
        if own.__doc__ and not own.__doc__.startswith("Method generated"):
            text, signature = f"{text}\n\n{made.text}", made.signature.partition(" -> ")[0]
    return Entry(name, signature, text, bases, tuple(members))


def _methods(value: type) -> Iterator[Entry]:
    for name, member in sorted(inspect.getmembers_static(value), key=lambda each: each[0]):
        if name.startswith("_") or _theirs(value, name):
            continue
        if isinstance(member, property):
            yield Entry(name, "", _text(inspect.getdoc(member) or ""))
        elif isinstance(member, classmethod | staticmethod):
            yield _function(name, member.__func__, name)
        elif inspect.isfunction(member):
            prefix = "await " if inspect.iscoroutinefunction(member) else ""
            yield _function(name, member, f"{prefix}{_receiver(value)}{name}")


def _receiver(value: type) -> str:
    return {"Client": "client.", "AsyncClient": "client.", "Sandbox": "sandbox."}.get(value.__name__, "")


def _fields(value: type) -> Iterator[Entry]:
    """What an object of the class holds, or the keys of a dictionary, with the texts below them in the source."""
    # A TypedDict keeps its bases there, and is a plain dict otherwise.
    typed = [base for base in getattr(value, "__orig_bases__", ()) if is_typeddict(base)] if is_typeddict(value) else []
    for owner in [*typed, *reversed(value.__mro__)]:
        source = _source(f"{owner.__module__}.{owner.__qualname__}") if owner.__module__.startswith(_PACKAGE) else None
        if source is None or owner.__name__ in _INNER:
            continue
        for name, member in source.members.items():
            if isinstance(member, griffe.Attribute) and member.docstring is not None and not name.startswith("_"):
                yield Entry(name, f"{name}: {_one_line(str(member.annotation))}", _text(member.docstring.value))


def _theirs(value: type, name: str) -> bool:
    """Whether a class of Python's has the member."""
    return any(name in vars(base) for base in value.__mro__ if not base.__module__.startswith(_PACKAGE))


def _function(name: str, function: Any, called: str) -> Entry:
    parameters = list(inspect.signature(function).parameters.values())
    if parameters and parameters[0].kind is parameters[0].POSITIONAL_OR_KEYWORD and "." in function.__qualname__:
        parameters = parameters[1:]  # self, or the node that a call of several steps runs on
    returned = inspect.signature(function).return_annotation
    shown = ", ".join(_parameters(parameters))
    signature = f"{called}({shown})" + (
        "" if returned in {inspect.Signature.empty, "None"} else f" -> {_named(returned)}"
    )
    if len(signature) > _LONGEST_LINE:
        signature = signature.replace(
            f"({shown})", "(\n" + "".join(f"    {each},\n" for each in _parameters(parameters)) + ")"
        )
    return Entry(name, signature, _text(inspect.getdoc(function) or ""))


def _parameters(parameters: list[inspect.Parameter]) -> Iterator[str]:
    starred = False
    for parameter in parameters:
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            yield "*"
        starred = starred or parameter.kind in {parameter.VAR_POSITIONAL, parameter.KEYWORD_ONLY}
        stars: dict[object, str] = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}
        typed = "" if parameter.annotation is parameter.empty else f": {_named(parameter.annotation)}"
        default = "" if parameter.default is parameter.empty else f" = {_default(parameter.default)}"
        yield f"{stars.get(parameter.kind, '')}{parameter.name}{typed}{default}"


def _default(value: Any) -> str:
    """The default of an argument, without the place of an object in memory."""
    text = repr(value)
    return "..." if " at 0x" in text or text.startswith("<") else text


def _named(annotation: Any) -> str:
    return _one_line(annotation if isinstance(annotation, str) else inspect.formatannotation(annotation))


def _one_line(text: str) -> str:
    return " ".join(text.split())


_SOURCES = griffe.GriffeLoader(search_paths=[ROOT], docstring_parser=griffe.Parser.google)


def _source(path: str) -> griffe.Object | griffe.Alias | None:
    """What stands at a dotted path in the source."""
    package, _, rest = path.partition(".")
    root = _SOURCES.modules_collection.members.get(package) or _SOURCES.load(package)
    try:
        found = root[rest]
        return found.final_target if isinstance(found, griffe.Alias) else found
    except (KeyError, griffe.AliasResolutionError):
        return None


def _text(docstring: str) -> str:
    """A docstring in Google's style as Markdown."""
    parsed = griffe.Docstring(docstring).parse(griffe.Parser.google, warnings=False)
    return "\n\n".join(filter(None, map(_section, parsed))).replace("``", "`")


def _section(section: griffe.DocstringSection) -> str:  # noqa: PLR0911  # one for each kind
    match section:
        case griffe.DocstringSectionText():
            return str(section.value)
        case griffe.DocstringSectionParameters():
            return _table("Argument", [(each.name, each.description) for each in section.value])
        case griffe.DocstringSectionRaises():
            return _table("Raises", [(str(each.annotation), each.description) for each in section.value])
        case griffe.DocstringSectionReturns() | griffe.DocstringSectionYields():
            word = "Yields" if isinstance(section, griffe.DocstringSectionYields) else "Returns"
            # A returned text with a colon was taken for a type.
            said = [
                f"{each.annotation}: {each.description}" if each.annotation else each.description
                for each in section.value
            ]
            return f"{word}: {' '.join(map(_one_line, said))}"
        case griffe.DocstringSectionAttributes():
            return _table("Attribute", [(each.name, each.description) for each in section.value])
        case griffe.DocstringSectionAdmonition():
            return f"**{section.title}:** {_one_line(section.value.contents)}"
        case _:
            return ""


def _table(heading: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| {heading} | What it is |" if heading != "Raises" else "| Raises | When |", "| --- | --- |"]
    for name, text in rows:
        said = _one_line(text).replace("|", "\\|")
        lines.append(f"| `{name}` | {said} |")
    return "\n".join(lines)


def _remedies() -> Entry:
    """What to do about an error with a known code."""
    table = importlib.import_module(f"{_PACKAGE}._runtime.remedy").table()
    return Entry(
        "Error codes and their remedies", "", f"The `remedy` of an `APIStatusError` follows from its `code`.\n\n{table}"
    )


def _fixtures() -> tuple[Entry, ...]:
    """The fixtures of the plugin, as functions of the names that a test asks for."""
    module = importlib.import_module("open_banking_pytest")
    names = [name for name in vars(module) if name.startswith("finicity_")]
    found = []
    for name in names:
        source = _source(f"open_banking_pytest.{name}")
        returns = _one_line(str(source.returns)) if isinstance(source, griffe.Function) else ""
        text = source.docstring.value if source is not None and source.docstring is not None else ""
        given = returns.removeprefix("Generator[").removesuffix("]")
        found.append(Entry(name, f"{name}: {given}", _text(text)))
    return tuple(found)
