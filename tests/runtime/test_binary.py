"""Responses that are files: their names, and how they are saved."""

from __future__ import annotations

import copy
import errno
import os
import pathlib
import pickle
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NoReturn, Self
from unittest import mock

import httpx
import pytest

from open_banking import BinaryResponse

OLD = b"%PDF-1.4 the old one"
NEW = b"%PDF-1.7 the new one \x00\xff"


def file_of(**headers: str) -> BinaryResponse:
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return BinaryResponse.from_response(httpx.Response(200, content=NEW, headers=named))


@pytest.mark.parametrize(
    ("disposition", "filename"),
    [
        # As plain words
        ("attachment; filename=statement.pdf", "statement.pdf"),
        ("attachment;filename=statement.pdf;size=5", "statement.pdf"),
        ("attachment; FileName = statement.pdf ; size=5", "statement.pdf"),
        ("inline; filename=statement.pdf", "statement.pdf"),
        # In quotes
        ('attachment; filename="statement.pdf"', "statement.pdf"),
        ('attachment; filename="March; 2024.pdf"', "March; 2024.pdf"),
        (r'attachment; filename="the \"best\" one.pdf"', 'the "best" one.pdf'),
        ('attachment; filename="  statement.pdf "', "statement.pdf"),
        ('attachment; filename="relevé.pdf"', "relevé.pdf"),
        ('attachment; filename="100%.pdf"', "100%.pdf"),
        # As RFC 5987 has it, which goes before the other
        ("attachment; filename*=UTF-8''relev%C3%A9.pdf", "relevé.pdf"),
        ("attachment; filename*=utf-8'fr'relev%C3%A9%20de%20mars.pdf", "relevé de mars.pdf"),
        ("attachment; filename=\"releve.pdf\"; filename*=UTF-8''relev%C3%A9.pdf", "relevé.pdf"),
        ("attachment; filename*=UTF-8''relev%C3%A9.pdf; filename=\"releve.pdf\"", "relevé.pdf"),
        ("attachment; filename*=ISO-8859-1''relev%E9.pdf", "relevé.pdf"),
        ("attachment; filename*=UTF-8''a%3Bb.pdf", "a;b.pdf"),
        # Leading elsewhere
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename=/etc/passwd", "passwd"),
        (r'attachment; filename="..\\..\\evil.exe"', "evil.exe"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ("attachment; filename*=UTF-8''..%5C..%5Cevil.exe", "evil.exe"),
        ("attachment; filename*=UTF-8''a%00%0D%0Ab.pdf", "ab.pdf"),
        ("attachment; filename*=UTF-8''%E2%80%AEfdp.exe", "fdp.exe"),
        # None
        ("attachment", None),
        ("attachment; filename=", None),
        ('attachment; filename=""', None),
        ('attachment; filename="."', None),
        ('attachment; filename=".."', None),
        ('attachment; filename="/"', None),
        ('attachment; filename="reports/"', None),
        ("attachment; filename*=UTF-8''%00", None),
        ("", None),
    ],
)
def test_filename_is_read_without_any_folder(disposition: str, filename: str | None) -> None:
    assert file_of(Content_Disposition=disposition).filename == filename


def test_file_without_headers() -> None:
    file = file_of()
    assert (file.content, file.content_type, file.filename) == (NEW, "application/octet-stream", None)
    assert BinaryResponse(NEW) == file


@pytest.mark.parametrize(
    ("header", "content_type"),
    [
        ("application/pdf", "application/pdf"),
        ("Application/PDF", "application/pdf"),
        ("application/pdf;charset=UTF-8", "application/pdf"),
        (" application/pdf ; q=1", "application/pdf"),
        ("", "application/octet-stream"),
        (";charset=UTF-8", "application/octet-stream"),
    ],
)
def test_content_type_is_the_type_alone(header: str, content_type: str) -> None:
    assert file_of(Content_Type=header).content_type == content_type


# Saving


@pytest.mark.parametrize("as_text", [True, False], ids=["str", "Path"])
def test_file_is_saved(as_text: bool, tmp_path: pathlib.Path) -> None:  # noqa: FBT001  # a column of the table
    path = tmp_path / "statement.pdf"
    assert BinaryResponse(NEW).save(str(path) if as_text else path) == path
    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]


def test_file_is_saved_in_place_of_another(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "statement.pdf"
    path.write_bytes(OLD * 100)
    BinaryResponse(NEW).save(path)
    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]


def test_file_is_saved_in_the_working_directory(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert BinaryResponse(b"").save("empty.pdf") == pathlib.Path("empty.pdf")
    assert (tmp_path / "empty.pdf").read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002, 0o000, 0o027])
@pytest.mark.parametrize("before", [False, True], ids=["new", "over another"])
def test_saved_file_has_the_permissions_of_any_new_file(before: bool, umask: int, tmp_path: pathlib.Path) -> None:  # noqa: FBT001  # a column of the table
    path = tmp_path / "statement.pdf"
    former = os.umask(umask)
    try:
        if before:
            path.touch(0o600)
        BinaryResponse(NEW).save(path)
        (tmp_path / "other").write_bytes(b"")
    finally:
        os.umask(former)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("statement.pdf", "other")]
    assert modes == [0o666 & ~umask] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask to speak of")
def test_saving_leaves_the_umask_alone(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the process's, and another thread may make a file at the same moment."""
    monkeypatch.setattr(os, "umask", _fails)
    assert BinaryResponse(NEW).save(tmp_path / "statement.pdf").read_bytes() == NEW


@pytest.mark.parametrize("name", ["a" * 255, "é" * 127, "." * 255])
def test_name_may_be_as_long_as_names_can_be(name: str, tmp_path: pathlib.Path) -> None:
    assert BinaryResponse(NEW).save(tmp_path / name).read_bytes() == NEW
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a" * 256, "", ".", ".."])
def test_name_that_is_none_is_an_error_and_leaves_nothing(name: str, tmp_path: pathlib.Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(OSError, match=r".+"):
        BinaryResponse(NEW).save(f"{folder}/{name}")
    assert (list(tmp_path.iterdir()), list(folder.iterdir())) == ([folder], [])


def test_files_saved_at_once_do_not_meet(tmp_path: pathlib.Path) -> None:
    """Each is written beside its target under a name of its own."""
    contents = [bytes([number]) * 100_000 for number in range(16)]
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda content: BinaryResponse(content).save(tmp_path / "statement.pdf"), contents))
    assert (tmp_path / "statement.pdf").read_bytes() in contents
    assert len(list(tmp_path.iterdir())) == 1


def test_existing_files_beside_the_target_are_not_written_to(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even where the name that is made up for the moment is taken, by a link of somebody else for instance."""
    monkeypatch.setattr(os, "urandom", bytes)
    BinaryResponse(OLD).save(tmp_path / "first.pdf")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pathlib.Path, "replace", lambda *_: None)  # what is written beside the target stays there
        BinaryResponse(OLD).save(tmp_path / "second.pdf")
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    assert len(before) == 2
    with pytest.raises(FileExistsError):
        BinaryResponse(NEW).save(tmp_path / "third.pdf")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_content_is_on_the_disk_before_it_takes_the_place_of_another(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "statement.pdf"
    path.write_bytes(OLD)
    synced: list[tuple[int, bytes]] = []
    monkeypatch.setattr(
        os, "fsync", lambda descriptor: synced.append((os.fstat(descriptor).st_size, path.read_bytes()))
    )
    BinaryResponse(NEW).save(path)
    assert synced == [(len(NEW), OLD)]


def test_link_is_replaced_and_what_it_points_to_is_not(tmp_path: pathlib.Path) -> None:
    target, link = tmp_path / "old.pdf", tmp_path / "link.pdf"
    target.write_bytes(OLD)
    link.symlink_to(target)
    BinaryResponse(NEW).save(link)
    assert (target.read_bytes(), link.read_bytes(), link.is_symlink()) == (OLD, NEW, False)


class _FullDisk:
    """A file on a disk that is full after a few bytes."""

    def __init__(self, descriptor: int, *_: Any) -> None:
        self._descriptor = descriptor

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._descriptor)

    def write(self, content: bytes) -> NoReturn:
        os.write(self._descriptor, content[:5])
        raise OSError(errno.ENOSPC, "No space left on device")


def _fails(*_: Any) -> NoReturn:
    raise OSError(errno.EIO, "Input/output error")


def _interrupted(*_: Any) -> NoReturn:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("broken", "raised"),
    [
        pytest.param((os, "fdopen", _FullDisk), OSError, id="disk full"),
        pytest.param((os, "fsync", _fails), OSError, id="disk broken"),
        pytest.param((os, "fsync", _interrupted), KeyboardInterrupt, id="interrupted"),
        pytest.param((pathlib.Path, "replace", _fails), OSError, id="not replaceable"),
    ],
)
@pytest.mark.parametrize("before", [{}, {"statement.pdf": OLD}], ids=["new", "over another"])
def test_failure_leaves_what_was_there(
    broken: tuple[Any, str, Any],
    raised: type[BaseException],
    before: dict[str, bytes],
    tmp_path: pathlib.Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    with monkeypatch.context() as patch:
        patch.setattr(*broken)
        with pytest.raises(raised):
            BinaryResponse(NEW).save(tmp_path / "statement.pdf")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_file_is_not_saved_where_it_cannot_be(tmp_path: pathlib.Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for path in (folder, tmp_path / "nowhere" / "statement.pdf"):
        with pytest.raises(OSError, match=r"folder|nowhere"):
            BinaryResponse(NEW).save(path)
    assert list(tmp_path.iterdir()) == [folder]
    assert list(folder.iterdir()) == []


# What files can do


def test_files_are_compared_by_value() -> None:
    file = BinaryResponse(NEW, "application/pdf", "a.pdf")
    assert file == BinaryResponse(NEW, "application/pdf", "a.pdf")
    assert hash(file) == hash(BinaryResponse(NEW, "application/pdf", "a.pdf"))
    others: list[Any] = [
        BinaryResponse(OLD, "application/pdf", "a.pdf"),
        BinaryResponse(NEW, "text/plain", "a.pdf"),
        BinaryResponse(NEW, "application/pdf", "b.pdf"),
        NEW,
    ]
    assert file not in others
    assert file == mock.ANY


def test_files_survive_copies() -> None:
    file = BinaryResponse(NEW, "application/pdf", "a.pdf")
    assert copy.deepcopy(file) == file
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(file, protocol)) == file  # noqa: S301  # our own bytes


def test_repr_says_what_it_is_and_not_what_is_in_it() -> None:
    shown = repr(BinaryResponse(b"secret" * 1000, "application/pdf", "a.pdf"))
    for said in ("6000", "application/pdf", "a.pdf"):
        assert said in shown
    assert "secret" not in shown
