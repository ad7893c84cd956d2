"""The texts of a model's fields, where ``help()`` looks for them."""

from __future__ import annotations

import ast
import inspect
import sys
from itertools import pairwise


class SlotTexts(dict[str, "str | None"]):
    """What a class may have as its ``__slots__``: each slot with its text.

    The texts stand below the fields in the source of the class, which is read when the first one is asked for.
    Without a source there are none.
    """

    def __init__(self, owner: type, slots: tuple[str, ...]) -> None:
        """Stand in for ``slots``, which are those of ``owner``."""
        super().__init__(dict.fromkeys(slots))
        self._unread: type | None = owner

    def __getitem__(self, slot: str) -> str | None:
        if self._unread is not None:
            texts = _texts(self._unread)
            self.update({each: texts.get(each) for each in self})
            self._unread = None  # last, or another thread would find no texts yet
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
