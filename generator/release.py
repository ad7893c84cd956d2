"""``python -m generator.release VERSION``: cut a release out of what the changelog says is unreleased.

It writes the version and the date into ``CHANGELOG.md`` and the version into ``open_banking/_version.py``, and says how
to go on; nothing is committed, tagged or published. ``--notes`` prints the section of a version instead, for the text
of its release.
"""

from __future__ import annotations

import argparse
import re
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from generator.checkout import CHANGELOG, ROOT
from generator.errors import GeneratorError

if TYPE_CHECKING:
    from pathlib import Path

VERSION_FILE = ROOT / "open_banking" / "_version.py"
_UNRELEASED = "## [Unreleased]\n"
_VERSION = re.compile(r"\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?")
_ASSIGNED = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)


class ReleaseError(GeneratorError):
    """The release cannot be cut."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 0 for success, and 1 where the release cannot be cut."""
    parser = argparse.ArgumentParser(prog="python -m generator.release", description=__doc__)
    parser.add_argument("version", help="for instance 0.2.0, without a v")
    parser.add_argument("--notes", action="store_true", help="print what the changelog says of it, and change nothing")
    options = parser.parse_args(arguments)
    version: str = options.version
    try:
        if options.notes:
            print(notes(version))
        else:
            cut(version)
            print(f"Version {version} is in CHANGELOG.md and open_banking/_version.py. Review them, then:")
            print(f"  git commit --all --message 'Release {version}'")
            print(f"  git tag v{version}")
            print(f"  git push origin main v{version}")
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def cut(version: str, changelog: Path = CHANGELOG, version_file: Path = VERSION_FILE) -> None:
    """Make what is unreleased the section of ``version``, dated today (UTC), and set the version of the library.

    Raises:
        ReleaseError: The version is none, has a section already or is older than that of the library; or nothing is
            unreleased. No file was changed.
    """
    if not _VERSION.fullmatch(version):
        raise ReleaseError(version, "is not a version such as 0.2.0 or 0.2.0rc1")
    text = changelog.read_text(encoding="utf-8")
    source = version_file.read_text(encoding="utf-8")
    current = _ASSIGNED.search(source)
    if current is None:
        raise ReleaseError(str(version_file), "sets no __version__")
    if f"\n## [{version}]" in text:
        raise ReleaseError(str(changelog), f"has a section on {version} already")
    if _order(version) < _order(current[1]):
        raise ReleaseError(version, f"is older than {current[1]}, the version in {version_file.name}")
    if not _section(text, "Unreleased", changelog):
        raise ReleaseError(str(changelog), "says of nothing that it is unreleased, so there is nothing to release")
    date = datetime.now(UTC).date().isoformat()
    changelog.write_text(text.replace(_UNRELEASED, f"{_UNRELEASED}\n## [{version}] - {date}\n", 1), encoding="utf-8")
    version_file.write_text(_ASSIGNED.sub(f'__version__ = "{version}"', source), encoding="utf-8")


def notes(version: str, changelog: Path = CHANGELOG) -> str:
    """What the changelog says of a version, without its heading.

    Raises:
        ReleaseError: It has no section on the version, or an empty one.
    """
    found = _section(changelog.read_text(encoding="utf-8"), version, changelog)
    if not found:
        raise ReleaseError(str(changelog), f"says nothing of {version}")
    return found


def _section(text: str, name: str, changelog: Path) -> str:
    """A section of the changelog, without its heading and without headings that nothing stands under."""
    found = re.search(rf"^## \[{re.escape(name)}\][^\n]*\n(.*?)(?=^## \[|\Z)", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ReleaseError(str(changelog), f"has no section on {name}")
    return re.sub(r"^### [^\n]*\n\s*(?=^### |\Z)", "", found[1].strip() + "\n", flags=re.MULTILINE).strip()


def _order(version: str) -> tuple[int, int, int, str]:
    """What versions are compared by: a candidate comes before what it is a candidate for."""
    major, minor, rest = version.split(".")
    patch, stage = re.fullmatch(r"(\d+)(.*)", rest).groups()  # type: ignore[union-attr]  # it was checked
    return int(major), int(minor), int(patch), stage or "z"


if __name__ == "__main__":
    sys.exit(main())
