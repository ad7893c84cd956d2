"""The imports of a generated module: those that it uses, of all that its template lists."""

from __future__ import annotations

import pytest

from generator.render.imports import with_used_imports

IMPORTS = '''"""Module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from lib import one
from lib import two as _two

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from .part import Part

'''
FUTURE = '"""Module."""\n\nfrom __future__ import annotations\n\n'
CHECKING = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n"


@pytest.mark.parametrize(
    ("code", "imports"),
    [
        ("x = 1\n", ""),
        ("x: Any = 1\n", "from typing import Any\n\n"),
        ("x: Literal[1] | Any\n", "from typing import Any, Literal\n\n"),
        ("x = one(_two)\n", "from lib import one\nfrom lib import two as _two\n\n"),
        ("x = two\n", ""),
        ("x: _datetime.date\n", f"{CHECKING}    import datetime as _datetime\n\n"),
        (
            "x: Sequence[Part]\n",
            f"{CHECKING}    from collections.abc import Sequence\n\n    from .part import Part\n\n",
        ),
        ("@define\nclass X: ...\n", "from attrs import define\n\n"),
        ("x = 1\nif TYPE_CHECKING:\n    x = 2\n", "from typing import TYPE_CHECKING\n\n"),
        # Texts name nothing, but for what is put into them.
        ('x = "Any"\n', ""),
        ('x = "\\"Any"\n', ""),
        ('"""Any\n\nPart, "one"."""\n', ""),
        ("x = f'/{_two(\"Any\")}'\n", "from lib import two as _two\n\n"),
    ],
)
def test_what_is_used_is_imported(code: str, imports: str) -> None:
    assert with_used_imports(IMPORTS + code) == FUTURE + imports + code


def test_what_is_meant_for_other_modules_stays() -> None:
    source = f"{FUTURE}{CHECKING}    from .a import A as A\nelse:\n    x = 1\n"

    assert with_used_imports(source) == source


def test_a_module_without_imports_stays_as_it_is() -> None:
    assert with_used_imports('"""Module."""\n') == '"""Module."""\n'
