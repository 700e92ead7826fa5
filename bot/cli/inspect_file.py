"""`quizbot inspect FILE`: what is in an interview?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from bot.cli.bounded import bounded
from bot.cli.columns import table
from bot.cli.files import FILE
from bot.cli.interviews import data_in, interview_in, refuse_errors
from bot.cli.progress import busy
from bot.cli.report import counted, json_text, told
from bot.texts.neutral import neutral_line
from quizzes.chinese.readings import Readings
from quizzes.inspection import inspection

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quizzes.interview import Interview

_LANGUAGES = {"ja": "Japanese", "en": "English", "zh-Hans": "simplified", "zh-Hant": "traditional"}


@click.command("inspect")
@click.argument("file", type=FILE)
@click.option("--json", "is_json", is_flag=True, help="Print a JSON object for programs.")
def inspect(file: Path, *, is_json: bool) -> None:
    """Show what is in the interview FILE: title, speakers, pairs, glossary, and every problem by its line."""
    data = data_in(file)
    with bounded():
        interview = interview_in(data, file)
        found = _found(interview) if is_json else "\n\n".join(_sections(interview))
    click.echo(found)
    refuse_errors(interview, file)


def _found(interview: Interview) -> str:
    with busy("Reading aloud"):
        return json_text(inspection(interview, Readings(interview.glossary)))


def _sections(interview: Interview) -> Iterator[str]:
    yield table(("", ""), list(_facts(interview))).lstrip("\n")
    if interview.glossary:
        rows = [
            (entry.line, entry.number, _explained(entry.word, entry.reading, entry.meaning))
            for entry in interview.glossary
        ]
        yield table(("LINE", "NOTE", "WORD, READING, MEANING"), rows)
    if interview.is_usable and interview.problems:
        yield told(sorted(interview.problems, key=lambda problem: problem.line or 0))


def _facts(interview: Interview) -> Iterator[tuple[str, str]]:
    if interview.title is not None:
        yield "title", interview.title.source
        yield "", interview.title.translation or "without a translation"
    translation = interview.translation_language
    yield "Chinese", _LANGUAGES[interview.language]
    yield "translation", "none" if translation is None else _LANGUAGES[translation]
    yield "encoding", interview.encoding
    if len(interview.headings) > 1:
        yield "sections", str(len(interview.headings) - 1)
    yield "turns", _turns(interview)
    paragraphs = [paragraph.translation for _, paragraph in interview.paragraphs()]
    yield "paragraphs", _paired(paragraphs)
    yield "sentences", _paired([sentence.translation for _, _, sentence in interview.sentences()])
    yield "glossary", counted(len(interview.glossary), "word")


def _turns(interview: Interview) -> str:
    speakers = Counter(turn.speaker or "(narration)" for turn in interview.turns)
    shares = ", ".join(f"{speaker} {count}" for speaker, count in speakers.items())
    return f"{len(interview.turns)} ({shares})" if shares else "none"


def _paired(translations: list[str | None]) -> str:
    if not translations:
        return "none"
    without = sum(translation is None for translation in translations)
    return f"{len(translations)}, {f'{without} of them without' if without else 'all with'} a translation"


def _explained(word: str, reading: str | None, meaning: str | None) -> str:
    return neutral_line("  ".join(part for part in (word, reading and f"[{reading}]", meaning) if part))
