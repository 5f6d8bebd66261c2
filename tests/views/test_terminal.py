"""What `show` prints: readable at any width, no markup obeyed, no escape code in a pipe."""

from __future__ import annotations

import dataclasses
import io
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from newsextract.model.record import USUAL, Record
from newsextract.model.record_types import Dropped, Evidence, Finding, Image, Quote
from newsextract.views import terminal
from samples import META, RECORD, changed
from shell import ARTICLE, HOSTILE, RAW, run


@pytest.mark.parametrize("width", [60, 80, 160])
def test_everything_is_shown_within_the_width(width: int) -> None:
    text = terminal.show_record(RECORD, width=width)
    assert all(cell_len(line) <= width for line in text.splitlines())
    joined = " ".join(text.replace("│", " ").split())
    for wanted in (
        "harbour.txt", "Harbour reopens", "credit PA", "words", "100%", "Nine days after the storm", "Ellery & Coast (GB-CON)", "2021-03-12",
        "By Ann Lessing", "The northern wall", "PA", "Tom Brandreth", "harbour master", "said", "Engineers found:",
        "- Two gates to be replaced", "Work ends in June.", "Flags: live_blog",
    ):  # fmt: skip
        assert wanted in joined, wanted


EVIDENCE = {
    "headline": [
        Evidence(rule="headline block", value="Harbour reopens", place="line 1"),
        Evidence(rule="og:title", value="Harbour reopens", chosen=False),
        *(Evidence(rule=f"title {n}", value=f"Harbour {n}", chosen=False) for n in range(5)),
    ],
    "date_published_raw": [Evidence(rule="date line", value="12 March 2021", place="line 3")],
    "quotes": [Evidence(rule="clause after", value=f"Words {n}", place="body") for n in range(2)],
    "mood": [Evidence(rule="guess")],
}


@pytest.mark.parametrize("width", [60, 80, 160])
def test_evidence_stands_beside_each_field(width: int) -> None:
    dropped = [Dropped(text=text, reason="share bar") for text in ("Share", "Tweet")]
    meta = dataclasses.replace(META, evidence=EVIDENCE, dropped=dropped)
    text = terminal.show_record(changed(meta=meta, extra={"mood": "calm"}, keys=(*USUAL, "mood")), width=width)
    assert all(cell_len(line) <= width for line in text.splitlines())
    joined = " ".join(text.replace("│", " ").split())
    for wanted in (
        "Harbour reopens from headline block, line 1 also og:title not title 0, Harbour 0 not title 1",
        "and 2 more", "2021-03-12 from date line, line 3", "from clause after, Words 1, body", "calm from guess",
        "Share / Tweet",
    ):  # fmt: skip
        assert wanted in joined, wanted
    assert "from" not in terminal.show_record(changed(meta=META), width=width)


def test_speakers_are_counted() -> None:
    said = [("A", "one two three"), (None, "four"), ("A", "five"), ("B", "six seven eight nine ten")]
    quotes = [Quote(text=text, kind="direct", speaker=name, utterance=1, start=0, end=1) for name, text in said]
    text = terminal.show_record(changed(quotes=quotes, keys=("quotes",)), width=80)
    rows = [line.split() for line in text.partition("Speakers")[2].partition("Quotes")[0].splitlines() if line][2:]
    assert [row[:3] for row in rows] == [["B", "1", "5"], ["A", "2", "4"], ["nobody", "named", "1"]]
    assert rows[0][-1] == "50%"


def test_a_picture_without_a_credit_is_said_to_have_none() -> None:
    images = [Image(caption="The wall", credit_text="PA"), Image(url="https://x.example/a.jpg"), Image(media="video")]
    text = terminal.show_record(changed(images=images), width=80)
    assert text.count("no credit") == 2
    assert text.count("no caption") == 2
    assert "video" in text


@pytest.mark.parametrize("width", [60, 80, 160])
def test_long_words_fold_and_wide_letters_count_twice(width: int) -> None:
    record = changed(headline="東" * 100, body="x" * 500, images=[Image(url="https://x.example/" + "a" * 300)])
    text = terminal.show_record(record, width=width)
    assert all(cell_len(line) <= width for line in text.splitlines())
    assert text.count("東") == 100
    assert sum(line.count("x") for line in text.splitlines()) >= 500


@pytest.mark.parametrize("width", [60, 160])
def test_hostile_text_is_spelt_out_everywhere(width: int) -> None:
    quote = Quote(text=HOSTILE, kind="direct", speaker=HOSTILE, role=HOSTILE, cue=HOSTILE, utterance=1, start=0, end=1)
    record = Record(
        **{name: HOSTILE for name in USUAL if isinstance(getattr(RECORD, name), str)},
        images=[Image(url=HOSTILE, alt=HOSTILE, caption=HOSTILE, credit_text=HOSTILE)],
        quotes=[quote],
        findings=[Finding(lead_in=HOSTILE, items=[HOSTILE])],
        keywords=[HOSTILE],
        extra={"mood": HOSTILE, "list": [HOSTILE]},
        keys=(*USUAL, "mood", "list"),
        meta=dataclasses.replace(
            META,
            evidence={name: [Evidence(rule=HOSTILE, value=HOSTILE, place=HOSTILE)] * 2 for name in USUAL},
            dropped=[Dropped(text=HOSTILE, reason=HOSTILE)],
        ),
    )
    text = terminal.show_record(record, width=width)
    assert not RAW.search(text)
    assert r"\x1b[31mred" in text
    assert "[bold]markup[/bold]" in text


def test_an_empty_record_is_shown() -> None:
    assert "(no headline)" in terminal.show_record(Record(meta=META, keys=USUAL), width=80)


def test_a_field_that_was_not_asked_for_is_not_said_to_be_missing() -> None:
    asked = Record(meta=META, keys=("section",), section="Harbour news")
    text = terminal.show_record(asked, width=80)
    assert "Harbour news" in text
    assert "(no headline)" not in text
    assert "headline" in terminal.show_record(Record(meta=META), width=80), "keys unset are all keys"


def test_fields_of_plugins_are_shown() -> None:
    text = terminal.show_record(changed(extra={"word_count": 123}, keys=(*USUAL, "word_count")), width=80)
    assert "word_count" in text
    assert "123" in text


def test_what_is_too_long_is_cut_and_said() -> None:
    text = terminal.show_record(changed(body="word " * 2_000_000, images=[Image(alt="a")] * 1000), width=80)
    assert "more characters, which parse gives" in " ".join(text.split())
    assert "and 500 more, which parse gives" in text
    assert len(text) < 300_000


def test_table_of_extractors() -> None:
    text = terminal.show_table(("name", "help"), [("word_count", "Number [of] words"), ("x", "\x1b[2J")], width=80)
    assert "Number [of] words" in text
    assert r"\x1b[2J" in text


def test_no_escape_codes_in_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(ARTICLE, encoding="utf-8")
    result = run("show", str(tmp_path / "story.txt"), env={"TERM": "xterm-256color", "COLUMNS": "80"})
    assert result.returncode == 0
    assert b"\x1b" not in result.stdout


def test_colour_on_a_terminal_unless_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "is_terminal", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[1;36m" in terminal.show_record(RECORD, width=80)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[1;36m" not in terminal.show_record(RECORD, width=80)
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in terminal.show_record(RECORD, width=80)


def test_only_the_terminal_module_imports_rich() -> None:
    source = Path(terminal.__file__).parent
    texts = {path.name: path.read_text(encoding="utf-8") for path in source.rglob("*.py")}
    assert [name for name, text in texts.items() if "import rich" in text or "from rich" in text] == ["terminal.py"]


def test_shown_text_does_not_depend_on_standard_output() -> None:
    code = "import sys; sys.stdout = None; from newsextract.views import terminal; terminal.show_table(('a',), [('b',)])"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stderr == b""
    assert isinstance(io.StringIO(terminal.show_table(("a",), [("b",)])).read(), str)


def test_points_hang_behind_their_marks() -> None:
    item = "the north wall is held by a single row of bolts"
    found = Finding(items=[item, item], levels=[1, 2], lead_in="They found:")
    body = f"They wrote:\n\n- {item}\n- short\n\nThe end."
    shown = terminal.show_record(changed(body=body, quotes=[], findings=[found]), width=36)
    alone = terminal.show_record(changed(body=None, quotes=[], findings=[found]), width=36)
    for indent in ("  ", "    "):
        assert f"{indent}- the north wall is held by a\n{indent}  single row of bolts" in alone
    for indent in ("  ",):
        assert f"{indent}- the north wall is held by a\n{indent}  single row of bolts" in shown
    assert "\n  - short\n\n  The end.\n" in shown
