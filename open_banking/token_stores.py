"""Stores by which several processes share a token: ``Client(token_store=FileTokenStore(path))``.

``FileTokenStore`` is for the processes of one machine. For several machines, write a ``TokenStore`` of your own; the
guide on workers has one for Redis.
"""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ._runtime.errors import ConfigurationError, TokenStoreError
from ._runtime.secret import Secret
from ._runtime.token_store import TokenStore

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["FileTokenStore", "TokenStore"]

_PATIENCE = 150.0
"""Seconds to wait for the lock. An authentication takes a minute at most."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class FileTokenStore:
    """Keeps a token in a file, for the processes of one machine. Needs the extra ``open-banking[workers]``.

    The token is there in plain text, so only the user whose processes share the file can read it. The file is always
    replaced as a whole. A lock file beside it, ``<path>.lock``, is released when a process ends, however it does; not
    on every network drive, so keep the file on a local one. Can be pickled, and shared between threads.
    """

    def __init__(self, path: str | Path) -> None:
        """Keep the token at ``path``. Nothing is read or written before a client needs a token.

        Raises:
            ConfigurationError: There is no such folder, or a package is not installed.
        """
        self._path = Path(path).absolute()
        if not self._path.parent.is_dir():
            raise ConfigurationError(f"there is no folder {self._path.parent} for the tokens; create it")
        try:
            import filelock as _  # noqa: F401, PLC0415  # to say now what is missing
        except ModuleNotFoundError:
            raise ConfigurationError(
                "FileTokenStore needs filelock, which comes with an extra: pip install 'open-banking[workers]'"
            ) from None

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    def read(self) -> str | None:
        """Return what is in the file, or ``None`` if there is no file.

        Raises:
            OSError: It cannot be read.
            TokenStoreError: Other users can read it.
        """
        try:
            with self._path.open(encoding="utf-8", errors="replace") as file:
                # Windows has no such modes: what others can read depends on the folder.
                if os.name == "posix" and os.fstat(file.fileno()).st_mode & _OTHERS:
                    raise TokenStoreError(
                        f"other users of this machine may read or change {self._path}, which holds tokens; delete it, "
                        "or chmod 600"
                    )
                return file.read()
        except FileNotFoundError:
            return None

    def write(self, value: str, /) -> None:
        """Replace the file by one that only this user can read.

        Raises:
            OSError: It cannot be written; the file is as it was.
        """
        text = Secret(value)
        del value  # a crash reporter stores the locals of every frame
        descriptor, name = tempfile.mkstemp(".new", f"{self._path.name}.", self._path.parent)  # with mode 600
        try:
            with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123  # a descriptor has no path
                file.write(text.reveal())
            Path(name).replace(self._path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise

    @contextmanager
    def lock(self) -> Generator[None]:
        """Hold the lock of the file, and wait for it if another process or thread does.

        Raises:
            TokenStoreError: Others held it for two and a half minutes.
        """
        from filelock import FileLock, Timeout  # noqa: PLC0415  # slow to import, and seldom needed

        held = FileLock(f"{self._path}.lock", timeout=_PATIENCE, mode=0o600, thread_local=False)
        try:
            held.acquire()
        except Timeout:
            raise TokenStoreError(f"other processes held {self._path}.lock for {_PATIENCE:g} seconds") from None
        try:
            yield
        finally:
            held.release()

    def clear(self) -> None:
        """Delete the file with its tokens and failures. Clients then authenticate again when they need a token.

        Do this when credentials that were refused are good by now, for instance after support has unlocked the account.

        Raises:
            OSError: The file cannot be deleted.
            TokenStoreError: Others held the lock for two and a half minutes.
        """
        with self.lock():
            self._path.unlink(missing_ok=True)
