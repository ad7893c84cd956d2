"""A state file is one sandbox's alone, and what a process that was killed left beside it does no harm."""

from __future__ import annotations

import datetime as dt
import gc
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from open_banking import ConfigurationError
from open_banking.sandbox import Sandbox
from open_banking.sandbox.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
NOBODY = 65534
HOLDS = """
from open_banking.sandbox import Sandbox
sandbox = Sandbox(state={path!r})
print("held", flush=True)
input()
"""
"""Holds a state file until it is killed, or its stdin ends."""
WRITES = """
import os
from open_banking.sandbox import Sandbox
sandbox = Sandbox(state={path!r})
sandbox.save()
def fsync(descriptor):
    print("held", flush=True)
    input()
os.fsync = fsync
sandbox.save()
"""
"""Is in the middle of writing one."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where nothing else lies, and no link leads through."""
    folder = tmp_path.resolve() / "states"
    folder.mkdir()
    return folder / "state.json"


@contextmanager
def another_process(program: str, path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that has the state file, and is killed with no chance to leave it."""
    process = subprocess.Popen(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", "-c", program.format(path=str(path))],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


def contents(folder: Path) -> dict[str, bytes]:
    """What a person could lose."""
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.exists()}


def refusal(state: str | Path) -> str:
    with pytest.raises(ConfigurationError) as caught:
        Sandbox(state=state)
    assert "\n" not in str(caught.value)
    return str(caught.value)


# Two of them


SPELLINGS: dict[str, Callable[[Path], str | Path]] = {
    "the same": lambda path: path,
    "as a text": str,
    "from here": lambda path: path.name,
    "with a dot": lambda path: f"./{path.name}",
    "there and back": lambda path: path.parent / ".." / path.parent.name / path.name,
    "a link to it": lambda path: linked(path.parent.parent / "link.json", path),
    "a link beside it": lambda path: linked(path.parent / "link.json", Path(path.name)),
    "a link to a link": lambda path: linked(path.parent / "2.json", linked(path.parent / "1.json", path)),
    "a link to its folder": lambda path: linked(path.parent.parent / "link", path.parent) / path.name,
}


def linked(link: Path, target: Path) -> Path:
    link.symlink_to(target)
    return link


@pytest.mark.parametrize("exists", [True, False], ids=["saved", "new"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_second_one_on_the_same_file_is_refused_however_it_is_spelled(
    spelling: str, *, exists: bool, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    state = SPELLINGS[spelling](path)
    with Sandbox(state=path, seed=7) as first:
        if exists:
            first.save()
        before = contents(path.parent)

        expected = f"{path} is in use by another sandbox; close that one, or choose another file"
        assert refusal(state) == expected

        assert contents(path.parent) == before
        first.save()  # it still can
    with Sandbox(state=state) as second:
        assert second.world.seed == 7


def test_files_that_are_not_the_same_may_be_held_side_by_side(path: Path) -> None:
    others = [path.with_name(name) for name in ("state.jso", "state.json.json", "State.yaml", "xstate.json", ".state")]
    with Sandbox(state=path):
        for other in others:
            with Sandbox(state=other) as second:
                second.save()


@pytest.mark.parametrize("seed", [None, 7, 8])
def test_the_command_is_refused_with_one_line_while_another_process_has_the_file(
    seed: int | None, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with another_process(HOLDS, path):
        before = contents(path.parent)
        arguments = [] if seed is None else ["--seed", str(seed)]
        assert main(["--port", "0", "--customers", "1", "--state", str(path), *arguments]) == 1
        assert contents(path.parent) == before
        assert "another sandbox" in refusal(path)
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(rf"error: {re.escape(str(path))} is in use by another sandbox.*\n", said.err)


def test_two_commands_do_not_share_a_file(path: Path) -> None:
    with Sandbox(state=path) as first:
        first.save()
        before = contents(path.parent)
        done = subprocess.run(  # noqa: S603  # our own arguments
            [sys.executable, "-W", "error", "-m", "open_banking.sandbox", "--port", "0", "--state", str(path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert contents(path.parent) == before
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"error: .*state\.json is in use by another sandbox.*\n", done.stderr)


# When it is free again


def test_a_closed_one_leaves_the_file_to_others_and_nothing_beside_it(path: Path) -> None:
    first = Sandbox(state=path)
    first.close()
    assert contents(path.parent).keys() == {path.name}

    with Sandbox(state=path) as second:
        second.world.number("customer", 1)
        second.save()
        before = contents(path.parent)
        first.close()
        with pytest.raises(ConfigurationError, match="was released when this sandbox was closed"):
            first.save()
        assert contents(path.parent) == before
        assert "another sandbox" in refusal(path)


def test_one_that_is_closed_in_another_thread_leaves_it_too(path: Path) -> None:
    first = Sandbox(state=path)
    thread = threading.Thread(target=first.close)
    thread.start()
    thread.join()
    Sandbox(state=path).close()


def test_one_that_is_dropped_leaves_it_too(path: Path) -> None:
    first = Sandbox(state=path)
    first.client().close()
    del first
    gc.collect()
    Sandbox(state=path).close()


def test_one_that_cannot_be_saved_at_its_end_leaves_it_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    first = Sandbox(state=path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="the disk is full"):
            first.close()
    assert contents(path.parent) == {}
    Sandbox(state=path).close()


@pytest.mark.parametrize(
    ("content", "options"),
    [
        ("no JSON", {}),
        (None, {"seed": 8}),
        (None, {"now": dt.datetime(2030, 1, 1)}),  # noqa: DTZ001  # that is the point
    ],
    ids=["broken", "seed", "now"],
)
def test_one_that_is_refused_leaves_it_to_the_next(content: str | None, options: dict[str, object], path: Path) -> None:
    Sandbox(state=path, seed=7).close()
    good = path.read_text()
    path.write_text(content or good)

    with pytest.raises((ConfigurationError, ValueError)) as caught:
        Sandbox(state=path, **options)  # type: ignore[arg-type]  # that is the point
    path.write_text(good)

    # While the error, and what it holds on to, is still around.
    with Sandbox(state=path) as sandbox:
        assert sandbox.world.seed == 7
    assert caught.value.__traceback__ is not None


@pytest.mark.parametrize("program", [HOLDS, WRITES], ids=["idle", "writing"])
def test_one_that_was_killed_keeps_nobody_out(program: str, path: Path) -> None:
    Sandbox(state=path, seed=7).close()
    with another_process(program, path) as process:
        assert "another sandbox" in refusal(path)
        process.send_signal(signal.SIGKILL)
        process.wait(30)
        assert len(contents(path.parent)) > 1  # what it had no time to remove

        with Sandbox(state=path) as sandbox:
            assert sandbox.world.seed == 7
        assert contents(path.parent).keys() == {path.name}


def test_a_fork_does_not_write_the_file_of_its_parent(path: Path) -> None:
    program = f"""
import os
from open_banking.sandbox import Sandbox
with Sandbox(state={str(path)!r}, seed=7) as sandbox:
    sandbox.save()
    child = os.fork()
    if not child:
        sandbox.world.seed = 8
    else:
        os.waitpid(child, 0)
        assert '"seed":7' in open({str(path)!r}).read()
        try:
            Sandbox(state={str(path)!r})
        except Exception as error:
            print(error)
"""
    done = subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert "another sandbox" in done.stdout
    assert contents(path.parent).keys() == {path.name}


# What lies beside it


LEFT = ".state.json.a0_b1c2d.sandbox-new"
NOT_OURS = [
    "state.json.sandbox-new",
    ".state.json.a0_b1c2d",
    ".state.json.a0_b1c2d.swp",
    ".state.json.swp",
    ".state.json.a0-b1.sandbox-new",
    ".state.json.a0.b1.sandbox-new",
    ".state.json.a0_b1c2d.sandbox-new.bak",
    "..state.json.a0_b1c2d.sandbox-new",
    ".stateXjson.a0_b1c2d.sandbox-new",
    ".other.json.a0_b1c2d.sandbox-new",
    "state.json.bak",
    "sandbox-new",
]


@pytest.mark.parametrize("name", NOT_OURS)
def test_no_file_of_anybody_else_is_removed(name: str, path: Path) -> None:
    path.with_name(LEFT).write_text("half of a sta")
    path.with_name(name).write_text("precious")

    Sandbox(state=path).close()

    kept = contents(path.parent)
    assert kept.keys() == {path.name, name}
    assert kept[name] == b"precious"


def test_no_link_or_folder_of_the_name_is_removed(path: Path) -> None:
    precious = path.with_name("precious")
    precious.write_text("precious")
    path.with_name(LEFT).symlink_to(precious)
    folder = path.with_name(LEFT.replace("a0", "a1"))
    folder.mkdir()

    Sandbox(state=path).close()

    assert precious.read_text() == "precious"
    assert path.with_name(LEFT).is_symlink()
    assert folder.is_dir()


def test_what_another_sandbox_is_writing_is_not_removed(path: Path) -> None:
    with another_process(WRITES, path):
        before = contents(path.parent)
        assert len(before) > 2
        assert "another sandbox" in refusal(path)
        Sandbox(state=path.with_name("json")).close()
        assert contents(path.parent).keys() - {"json"} == before.keys()


def test_a_name_with_marks_is_no_pattern(path: Path) -> None:
    """Neither of the shell nor of ``re``."""
    for name in ("[a-z]*.json", "s+.json", "state(1).json"):
        for each in (".a.json.a0_b1c2d.sandbox-new", ".ss.json.a0_b1c2d.sandbox-new", f".{name}.a0_b1c2d.sandbox-new"):
            path.with_name(each).write_text("")
        Sandbox(state=path.with_name(name)).close()
        assert not path.with_name(f".{name}.a0_b1c2d.sandbox-new").exists()
    assert {".a.json.a0_b1c2d.sandbox-new", ".ss.json.a0_b1c2d.sandbox-new"} <= contents(path.parent).keys()


# Where there can be none


@contextmanager
def read_only() -> Iterator[Path]:
    """A folder in which this process cannot write."""
    folder = Path(tempfile.mkdtemp()).resolve()
    folder.chmod(0o555)
    user = os.geteuid()
    try:
        if user == 0:  # who writes wherever they like
            os.seteuid(NOBODY)
        yield folder
    finally:
        os.seteuid(user)
        shutil.rmtree(folder)


def test_a_folder_that_nothing_can_be_written_to_is_reported() -> None:
    with read_only() as folder, pytest.raises(PermissionError) as caught:
        Sandbox(state=folder / "state.json")
    assert str(caught.value) == (
        f"[Errno 13] nothing can be written beside {folder / 'state.json'}: Permission denied; choose another folder"
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (".", "/states is not a file; choose another"),
        ("nowhere/state.json", "there is no folder .*/states/nowhere for state.json; make it, or choose another file"),
        ("file/state.json", "there is no folder .*/states/file for state.json"),
        ("loop/state.json", "there is no folder|cannot be a file"),
        ("loop", "cannot be a file|symbolic links"),
        ("pipe", "/states/pipe is not a file"),
        ("x" * 250, "nothing can be written beside .*: File name too long"),
        ("state\0.json", r"'.*/states/state\\x00\.json' cannot be a file; choose another"),
    ],
)
def test_what_can_be_no_file_is_reported_and_leaves_nothing_behind(
    name: str, words: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path.parent / "file").write_text("")
    (path.parent / "loop").symlink_to(path.parent / "loop")
    os.mkfifo(path.parent / "pipe")
    before = sorted(path.parent.iterdir())

    assert main(["--state", f"{path.parent}/{name}"]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(rf"error: .*({words}).*\n", said.err)
    assert sorted(path.parent.iterdir()) == before
