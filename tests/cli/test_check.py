"""newsextract check: what articles lack."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsextract.cli import main

STORY = """Harbour reopens after repairs

The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said in a statement.

Image copyright PA
Image caption The quay in May

The works went on for two years and cost nearly four million, the owner said on Friday in the town hall.
{more}
Nobody was hurt in the works, which were the largest that the town has seen in the last sixty years of its life.
"""


def call(*args: str) -> Result:
    return CliRunner().invoke(main, ["check", *args])


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "below").mkdir()
    (tmp_path / "a.txt").write_text(STORY.format(more=""))
    (tmp_path / "below" / "b.txt").write_text(STORY.format(more="\nMedia caption How the\tfog came in\n"))
    (tmp_path / "style.css").write_text("p { color: red }")
    return tmp_path


def test_every_picture_without_a_credit_is_listed(archive: Path) -> None:
    result = call(str(archive), "--require", "images.credit_text")
    assert result.exit_code == 1
    (line,) = result.stdout.splitlines()
    assert line.split("\t") == [str(archive / "below" / "b.txt"), "images[1].credit_text", "How the fog came in"]
    assert result.stderr.splitlines() == [
        "Skipped: 1 no article by its name (*.css).", "Articles checked: 2. Lacking something: 1, in 1 place.",
    ]  # fmt: skip


def test_nothing_missing_prints_nothing(archive: Path) -> None:
    result = call(str(archive), "--require", "headline,body", "--require", "images")
    assert (result.exit_code, result.stdout) == (0, "")


def test_other_fields(archive: Path) -> None:
    result = call(str(archive / "a.txt"), "--require", "region.geonames", "--require", "byline")
    assert [line.split("\t")[1] for line in result.stdout.splitlines()] == ["region.geonames", "byline"]


@pytest.mark.parametrize("field", ["images.colour", "credits", "headline.text", ",", "images."])
def test_fields_that_do_not_exist(field: str, archive: Path) -> None:
    result = call(str(archive), "--require", field)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--require" in result.stderr


def test_what_cannot_be_read_is_said_and_counts(archive: Path) -> None:
    result = call(str(archive / "a.txt"), str(archive / "none.txt"), "--require", "headline")
    assert result.exit_code == 1
    assert "none.txt not read" in result.stderr
    (archive / "empty.txt").write_text("Menu\n")
    assert call(str(archive), "--require", "headline").exit_code == 1


def test_folders_are_read_as_batch_reads_them(archive: Path) -> None:
    """Hidden files are left out, a linked folder is read once, a gzipped article too, whatever the case of its name."""
    (archive / ".hidden.txt").write_text(STORY.format(more=""))
    (archive / "below" / "again").symlink_to(archive)
    (archive / "C.TXT.GZ").write_bytes(gzip.compress(STORY.format(more="").encode()))
    result = call(str(archive), "--require", "byline")
    names = [line.split("\t")[0] for line in result.stdout.splitlines()]
    assert names == [str(archive / "C.TXT.GZ"), str(archive / "a.txt"), str(archive / "below" / "b.txt")]


def test_a_folder_that_may_not_be_read_is_said(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refusing(path: str | bytes) -> object:
        if os.fsdecode(path).rstrip("/").endswith("below"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    result = call(str(archive), "--require", "headline")
    assert result.exit_code == 1
    assert f"{archive / 'below'} not read: permission denied" in result.stderr
    assert "Articles checked: 1." in result.stderr
