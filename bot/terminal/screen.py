"""
How a quiz looks in a terminal: no wider than is easy to read, colours where they can be shown, plain text in a pipe.

Everything that comes from a set is neutralised before it is shown. In a pipe no line is broken, so that a text is found
whole by whoever reads on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.terminal.line import LETTERS
from bot.terminal.wrapping import wrapped
from bot.texts import phrases
from bot.texts.neutral import neutral, neutral_line
from bot.texts.outcome import end_title, how_it_went
from bot.tutor.progress import percent
from bot.tutor.session import laid_out
from bot.tutor.subject import is_led_to, with_passage
from quizzes.grading import Verdict
from quizzes.question import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TextIO

    from bot.texts import Texts
    from bot.texts.phrases import Feedback
    from bot.tutor.score import Score
    from bot.tutor.session import Session
    from bot.tutor.summary import Missed, Summary
    from quizzes.question import Question
    from quizzes.reader import ReaderParagraph

WIDEST = 88
MARGIN = 2
BETWEEN_TILES = 3
LETTER_HANG = 3
HINT_HANG = 3
VERDICT_STYLES = {Verdict.CORRECT: "bold green", Verdict.CLOSE: "bold yellow", Verdict.WRONG: "bold red"}


class Screen:
    """What a person sees, on `file`."""

    def __init__(self, file: TextIO, texts: Texts) -> None:
        self._console = Console(file=file, highlight=False, markup=False, emoji=False)
        self._texts = texts

    def say(self, key: str, style: str = "", **arguments: str | int) -> None:
        """Show one of our own texts."""
        self._show(self._texts.say(key, **arguments), style)

    def note(self, words: str) -> None:
        """Show words that were chosen already."""
        self._show(words)

    def blank(self) -> None:
        """Show an empty line."""
        self._console.print()

    def question(self, question: Question, session: Session) -> None:
        """Show the current question of a session with all that is needed to answer it."""
        self.blank()
        heading = phrases.heading(
            self._texts,
            question,
            position=session.position,
            count=len(session.questions),
            purpose=session.purpose,
        )
        self._show(f"── {heading} ──", "bold cyan")
        self._show(phrases.instruction(self._texts, question), "dim")
        self.blank()
        if question.passage is not None:
            self._show(f"{phrases.PASSAGE_MARK}{question.passage}", margin=MARGIN, hang=HINT_HANG)
            self.blank()
        self._show(question.prompt, "bold", margin=MARGIN)
        hint = phrases.prompt_hint(self._texts, question)
        if hint is not None:
            self.hint(hint)
        self.blank()
        self._options(question)

    def hint(self, words: str) -> None:
        """Show a hint; its words stand below each other, beside the lamp."""
        self._show(words, "italic", margin=MARGIN, hang=HINT_HANG)

    def paragraph(self, paragraph: ReaderParagraph) -> None:
        """Show a paragraph of the text, with who says it."""
        speaker = f"{neutral_line(paragraph.speaker)}：" if paragraph.speaker else ""
        self._show(f"{phrases.PASSAGE_MARK}{speaker}{paragraph.source}", margin=MARGIN, hang=HINT_HANG)

    def feedback(self, feedback: Feedback, verdict: Verdict, credit: str | None = None) -> None:
        """Show what an answer was worth, and why."""
        self._show(feedback.verdict, VERDICT_STYLES[verdict])
        if credit is not None:
            self._show(credit, margin=MARGIN)
        styles = {feedback.right_answer: "bold green", feedback.evidence: "dim"}
        for line in feedback.lines:
            self._show(line, styles.get(line, ""), margin=MARGIN)

    def summary(self, summary: Summary) -> None:
        """Show how the session went."""
        self.blank()
        self._show(end_title(self._texts, summary), "bold")
        for line, style in _summary_lines(self._texts, summary):
            self._show(line, style)
        if summary.missed:
            self.blank()
            self.say("summary-missed-title", "bold")
        for missed in summary.missed:
            self._missed(missed)

    def progress(self, total: Score, by_kind: Mapping[Kind, Score]) -> None:
        """Show all that was ever answered in a small table."""
        if not total.answered:
            return
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(self._texts.say("table-progress"))
        for key in ("table-answered", "table-correct", "table-percent"):
            table.add_column(self._texts.say(key), justify="right")
        for kind in Kind:
            if kind in by_kind:
                table.add_row(phrases.kind_name(self._texts, kind), *_figures(by_kind[kind]))
        table.add_row(self._texts.say("table-total"), *_figures(total), style="bold")
        self.blank()
        self._console.print(table)

    def _missed(self, missed: Missed) -> None:
        question = missed.question
        told = question.prompt if is_led_to(question) else with_passage(question)
        self._show(f"· {neutral_line(told)}", margin=MARGIN, hang=MARGIN)
        given = self._texts.say("summary-skipped-answer")
        if missed.attempt is not None:
            text = phrases.answer_text(question, missed.attempt.given)
            given = self._texts.say("your-answer", answer=text)
        self._show(given, margin=2 * MARGIN)
        self._show(phrases.right_answer(self._texts, question), "green", margin=2 * MARGIN)

    def _options(self, question: Question) -> None:
        if question.form is Form.CHOICE:
            for letter, option in zip(LETTERS, question.options, strict=False):
                self._show(f"{letter}  {neutral_line(option)}", margin=MARGIN, hang=LETTER_HANG)
            self.blank()
        elif question.form is Form.ORDER:
            self._tiles([(number, question.options[place]) for number, place in enumerate(laid_out(question), 1)])
            self.blank()
            self.say("terminal-keys-order", "dim")

    def _tiles(self, tiles: Sequence[tuple[int, str]]) -> None:
        """Show tiles with their numbers side by side, never broken."""
        lines = [""]
        for number, tile in tiles:
            shown = f"{number} {neutral_line(tile)}"
            line = f"{lines[-1]}{' ' * BETWEEN_TILES}{shown}" if lines[-1] else shown
            if lines[-1] and self._console.is_terminal and cell_len(line) > self._width - MARGIN:
                lines.append(shown)
            else:
                lines[-1] = line
        for line in lines:
            self._show(line, margin=MARGIN)

    def _show(self, text: str, style: str = "", *, margin: int = 0, hang: int = 0) -> None:
        """Show a text inside its margin; lines after the first are set in by `hang` more columns."""
        shown = neutral(text)
        lines = wrapped(shown, self._width - margin, hang) if self._console.is_terminal else shown.split("\n")
        for i, line in enumerate(lines):
            indent = " " * (margin + (hang if i else 0)) if line else ""
            self._console.print(Text(indent + line, style), soft_wrap=True)

    @property
    def _width(self) -> int:
        return min(self._console.width, WIDEST)


def labelled(question: Question) -> dict[str, str]:
    """Give every option as it stands on the screen, with its letter."""
    letters = zip(question.options, LETTERS, strict=False)
    return {option: f"{letter}  {neutral_line(option)}" for option, letter in letters}


def _figures(score: Score) -> tuple[str, str, str]:
    return str(score.answered), str(score.correct), str(percent(score) or 0)


def _summary_lines(texts: Texts, summary: Summary) -> list[tuple[str, str]]:
    """Give the lines about the score, each with its style."""
    total = summary.score
    skipped = summary.asked - total.answered
    lines = [(how_it_went(texts, summary), "bold")]
    if len(summary.by_kind) > 1:
        lines.extend(
            (
                "  "
                + texts.say(
                    "summary-kind", kind=phrases.kind_name(texts, kind), answered=score.answered, correct=score.correct
                ),
                "",
            )
            for kind, score in summary.by_kind.items()
        )
    if skipped:
        lines.append((texts.say("summary-skipped", skipped=skipped), ""))
    if summary.is_perfect:
        lines.append((texts.say("summary-perfect"), "bold green"))
    return lines
