"""Provides the docstrings of a model's fields to ``help()``, which reads them from ``__slots__``."""

from __future__ import annotations

import ast
import inspect
import sys
from itertools import pairwise


class SlotTexts(dict[str, "str | None"]):
    """A ``__slots__`` dictionary of a class: each slot with its docstring.

    The docstrings are parsed from the source of the class at the first access. Without the source there are none.
    """

    def __init__(self, owner: type, slots: tuple[str, ...]) -> None:
        """Replace ``slots``, the ``__slots__`` of ``owner``."""
        super().__init__(dict.fromkeys(slots))
        self._unread: type | None = owner

    def __getitem__(self, slot: str) -> str | None:
        if self._unread is not None:
            texts = _texts(self._unread)
            self.update({each: texts.get(each) for each in self})
            self._unread = None  # last, or another thread could see empty docstrings
        return super().__getitem__(slot)


def _texts(owner: type) -> dict[str, str]:
    try:
        module = ast.parse(inspect.getsource(sys.modules[owner.__module__]))
    except (KeyError, OSError, SyntaxError, TypeError, ValueError):
        return {}
    texts: dict[str, str] = {}
    for definition in module.body:
        if isinstance(definition, ast.ClassDef) and definition.name == owner.__qualname__:
            for field, below in pairwise(definition.body):
                match field, below:
                    case ast.AnnAssign(target=ast.Name(name)), ast.Expr(ast.Constant(str(text))):
                        texts[name] = text
                    case _:
                        pass
    return texts
