"""``make interface`` on two versions of a tiny package: it tells what breaks a program from the rest."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from public_interface import compare, differences, interface

if TYPE_CHECKING:
    from pathlib import Path

PUBLIC: dict[str, Any] = {"modules": ("tiny",), "clients": ("tiny.Client",)}

OLD = '''
"""A tiny package."""
from typing import Literal, Self, TypedDict, overload
import attrs
import datetime as _dt

__all__ = ["Client", "Customer", "Keys", "LIMIT", "Renamed", "TinyError", "fetch", "gone", "rewritten", "same"]
LIMIT = 100

class TinyError(ValueError):
    """Went wrong."""
    code: str

class Renamed: ...

class Keys(TypedDict, total=False):
    start: int
    limit: int

@attrs.define(kw_only=True)
class Customer:
    """A customer."""
    id: str
    name: str | None = None
    """Given name."""
    born: _dt.date | None = None
    def copied(self) -> "Customer": ...
    @property
    def age(self) -> int: ...

def fetch(path, *, timeout: float = 5, retries: int) -> bytes: ...
def gone(): ...
def rewritten():
    """Says this."""
def same(value: "int | None" = None) -> "tiny.Customer": ...

class Accounts:
    """Accounts."""
    @overload
    def get(self, *, by: Literal[1]) -> int: ...
    @overload
    def get(self, *, by: Literal[2]) -> str: ...
    def get(self, *, by: int) -> int | str:
        """Get one."""
    def list(self): ...

class Client:
    def __init__(self, finicity_app_key, finicity_app_token): self.accounts = Accounts(); self.old_accounts = Accounts()
    def __enter__(self): ...
    def close(self) -> None: ...
'''

NEW = '''
"""A tiny package."""
from __future__ import annotations
from typing import Literal, Self, TypedDict, overload
from datetime import date
import warnings
import attrs

__all__ = ["Client", "Customer", "Keys", "LIMIT", "New", "TinyError", "fetch", "rewritten", "same"]
LIMIT = 50

class TinyError(RuntimeError):
    code: str

class New:
    def __init__(self, needed): ...

def __getattr__(name):
    if name == "Renamed":
        warnings.warn("use New", DeprecationWarning)
        return type("Renamed", (), {"__module__": __name__})
    raise AttributeError(name)

class Keys(TypedDict, total=False):
    start: str
    more: int

class Base:
    def copied(self) -> Self: ...

@attrs.define(kw_only=True)
class Customer(Base):
    """A customer."""
    id: str
    name: str | None = ""
    """Name."""
    born: date | None = None
    status: str
    @property
    def age(self) -> str: ...

async def fetch(url, path, timeout: float = 5, *, retries: int = 3) -> bytes: ...
def rewritten():
    """Says that."""
def same(value: int | None = None) -> Customer: ...

class Accounts:
    """Accounts."""
    @overload
    def get(self, *, by: Literal[1]) -> int: ...
    @overload
    def get(self, *, by: Literal[3]) -> str: ...
    def get(self, *, by: int) -> int | str: ...
    def list(self, *, start=0): ...

class Client:
    def __init__(self, finicity_app_key, finicity_app_token): self.accounts = Accounts()
    def close(self) -> None: ...
'''

BREAKING = {
    "changed   tiny.Client().accounts.get: overloads ['(by: Literal[2]) -> str'] -> ['(by: Literal[3]) -> str']",
    "changed   tiny.Client().accounts.get: the docstring is lost",
    "vanished  tiny.Client().old_accounts",
    "vanished  tiny.Client.__enter__",
    "changed   tiny.Customer.age: type int -> str",
    "changed   tiny.Customer.name: default None -> ''",
    "added     tiny.Customer.status: required",
    "vanished  tiny.Keys.limit",
    "changed   tiny.Keys.start: type int -> str",
    "changed   tiny.LIMIT: value 100 -> 50",
    "changed   tiny.TinyError: bases ['ValueError'] -> ['RuntimeError']",
    "changed   tiny.TinyError: the docstring is lost",
    "changed   tiny.fetch: is function -> async function",
    "changed   tiny.fetch(path): position 0 -> 1",
    "changed   tiny.fetch(timeout): is keyword-only parameter -> positional or keyword parameter",
    "changed   tiny.fetch(timeout): position None -> 2",
    "added     tiny.fetch(url): required",
    "changed   tiny.fetch(retries): default None -> 3",
    "changed   tiny.fetch(retries): required True -> False",
    "vanished  tiny.gone",
}
OTHER = {
    "added     tiny.Client().accounts.list(start)",
    "reworded  tiny.Customer.name: ['Given name.'] -> ['Name.']",
    "added     tiny.Keys.more",
    "added     tiny.New",
    "reworded  tiny.rewritten: ['Says this.'] -> ['Says that.']",
}


def written(folder: Path, source: str) -> Path:
    (folder / "tiny").mkdir(parents=True, exist_ok=True)
    (folder / "tiny" / "__init__.py").write_text(source)
    return folder


def test_what_differs_is_reported(tmp_path: Path) -> None:
    old = interface(written(tmp_path / "old", OLD), **PUBLIC)
    found = differences(old, interface(written(tmp_path / "new", NEW), **PUBLIC, also=tuple(old)))
    assert {str(each) for each in found if each.breaks} == BREAKING
    assert {str(each) for each in found if not each.breaks} == OTHER


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_checkout_as_it_stands_is_compared_with_a_commit(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-C", str(written(tmp_path, OLD)), *arguments], check=True)  # noqa: S603, S607  # a folder of the test

    git("init", "--quiet")
    git("add", ".")
    git("-c", "user.name=Tiny", "-c", "user.email=tiny@example.com", "commit", "--quiet", "--message", "Start")
    assert compare("HEAD", tmp_path, **PUBLIC) == []
    written(tmp_path, OLD.replace("LIMIT = 100", "LIMIT = 200"))
    assert [str(each) for each in compare("HEAD", tmp_path, **PUBLIC)] == ["changed   tiny.LIMIT: value 100 -> 200"]


def test_package_from_elsewhere_is_not_taken_for_the_version(tmp_path: Path) -> None:
    """An installed one, for instance."""
    with pytest.raises(subprocess.CalledProcessError):
        interface(tmp_path, modules=("open_banking",), clients=())
