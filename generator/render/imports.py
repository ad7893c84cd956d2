"""Takes the imports out of a module that it does not use.

A template lists all imports that its modules may use, in the order that ruff wants them in, which then sorts nothing.
"""

from __future__ import annotations

import re

_IMPORT = re.compile(r"( *)(from \S+ import |import )(.+)")
_TYPE_CHECKING = "if TYPE_CHECKING:"
# Texts name nothing. An f-string is in single quotes in the templates, so what it names is seen.
_TEXT = re.compile(r'"""(?s:.*?)"""|"(?:\\.|[^"\\\n])*"')
_WORD = re.compile(r"\w+")


def with_used_imports(source: str) -> str:
    """``source`` without the imports at its top of which the rest names nothing."""
    start = source.find("from __future__")
    if start < 0:
        return source
    lines = source[start:].split("\n")
    end = next(
        (n for n, line in enumerate(lines) if line and line != _TYPE_CHECKING and not _IMPORT.fullmatch(line)),
        len(lines),
    )
    rest = "\n".join(lines[end:])
    used = set(_WORD.findall(_TEXT.sub("", rest)))
    head = re.sub(r"\n{3,}", "\n\n", "\n".join(_used(lines[:end], used)))
    between = "" if lines[end - 1] else "\n"
    return f"{source[:start]}{head.rstrip()}\n{between}{rest}"


def _used(lines: list[str], used: set[str]) -> list[str]:
    """The import statements of which something is in ``used``, and the blank lines between them."""
    block = lines.index(_TYPE_CHECKING) if _TYPE_CHECKING in lines else len(lines)
    for_types = _statements(lines[block + 1 :], used)
    if any(for_types):
        return [*_statements(lines[:block], used | {"TYPE_CHECKING"}), _TYPE_CHECKING, *for_types]
    return _statements(lines[:block], used)


def _statements(lines: list[str], used: set[str]) -> list[str]:
    """Import statements with those of their names that are in ``used``; without any of these they go."""
    found: list[str] = []
    for line in lines:
        statement = _IMPORT.fullmatch(line)
        if statement:
            indent, start, names = statement.groups()
            needed = [name for name in names.split(", ") if _is_needed(name, used)]
            found += [f"{indent}{start}{', '.join(needed)}"] if needed else []
        elif found:
            found.append(line)
    return found


def _is_needed(name: str, used: set[str]) -> bool:
    """Whether ``name``, or ``name as other``, is used, tells the compiler something, or is meant for other modules."""
    original, _, other = name.partition(" as ")
    return name == "annotations" or other == original or (other or original) in used
