"""``python -m generator.release``: the changelog and the version of a release."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from generator.errors import GeneratorError
from generator.release import cut, main, notes

if TYPE_CHECKING:
    from pathlib import Path

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- A bridge.

### Fixed

## [0.1.0] - 2026-01-31

### Added

- A road.
"""


@pytest.fixture
def changelog(tmp_path: Path) -> Path:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(CHANGELOG, encoding="utf-8")
    return path


@pytest.fixture
def version_file(tmp_path: Path) -> Path:
    path = tmp_path / "_version.py"
    path.write_text('"""The version."""\n\n__version__ = "0.1.0"\n', encoding="utf-8")
    return path


def test_a_release_takes_what_was_unreleased_and_leaves_room_for_more(changelog: Path, version_file: Path) -> None:
    before = dt.datetime.now(dt.UTC).date()
    cut("0.2.0", changelog, version_file)
    after = dt.datetime.now(dt.UTC).date()

    text = changelog.read_text(encoding="utf-8")
    assert any(
        f"## [Unreleased]\n\n## [0.2.0] - {day.isoformat()}\n\n### Added\n\n- A bridge." in text
        for day in (before, after)
    )
    assert version_file.read_text(encoding="utf-8") == '"""The version."""\n\n__version__ = "0.2.0"\n'
    assert notes("0.2.0", changelog) == "### Added\n\n- A bridge."
    assert notes("0.1.0", changelog) == "### Added\n\n- A road."


@pytest.mark.parametrize(
    ("version", "problem"),
    [
        ("v0.2.0", "is not a version"),
        ("0.2", "is not a version"),
        ("0.1.0", "has a section on 0.1.0 already"),
        ("0.0.9", "is older than 0.1.0"),
        ("0.1.0rc1", "is older than 0.1.0"),
    ],
)
def test_what_cannot_be_released_changes_nothing(
    changelog: Path, version_file: Path, version: str, problem: str
) -> None:
    with pytest.raises(GeneratorError, match=problem):
        cut(version, changelog, version_file)

    assert changelog.read_text(encoding="utf-8") == CHANGELOG
    assert '"0.1.0"' in version_file.read_text(encoding="utf-8")


def test_nothing_unreleased_is_no_release(changelog: Path, version_file: Path) -> None:
    changelog.write_text(CHANGELOG.replace("- A bridge.\n", ""), encoding="utf-8")

    with pytest.raises(GeneratorError, match="nothing to release"):
        cut("0.2.0", changelog, version_file)


def test_the_notes_of_a_version_that_there_is_not_are_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["99.0.0", "--notes"]) == 1

    assert "has no section on 99.0.0" in capsys.readouterr().err
