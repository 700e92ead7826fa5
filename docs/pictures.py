"""
The pictures in these pages, made anew: `make pictures`.

Learners and classes are made up, from rules instead of chance, so that the same pictures come out every time.
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.analysis.item_figures import item_figures
from bot.charts import items_png, progress_png, round_png
from bot.charts.item_labels import items_picture
from bot.charts.labels import labels
from bot.charts.round_labels import round_picture
from bot.charts.theme import Theme
from bot.rounds.round import Round, RoundState, Terms
from bot.rounds.standings import RoundAnswer
from bot.texts import texts_for
from bot.tutor.attempt import Attempt
from bot.tutor.progress import Progress, progress
from bot.tutor.score import Score
from bot.tutor.session import QuestionRef
from quizzes.formats.question_json import read_set
from quizzes.grading import Verdict
from quizzes.question import Form, Kind
from quizzes.sample import builtin_files

if TYPE_CHECKING:
    from bot.charts.round_labels import RoundPicture
    from quizzes.question import Question

FOLDER = Path(__file__).parent / "pictures"
TODAY = date(2026, 11, 26)
SHOWN = (
    ("en", Theme.LIGHT, 3000),
    ("ja", Theme.DARK, 3000),
    ("zh", Theme.LIGHT, 30),
    ("ja", Theme.LIGHT, 1),
)
CLASSES = (("en", Theme.LIGHT, "sample-en", "Class 3b"), ("ja", Theme.DARK, "sample", "三年二組"))
PEOPLE, QUESTIONS, BAD, HARD = 24, 14, 5, 9
PAUSES = range(57, 72)
FEW, FREE = 100, 4
NAMES = {
    "en": ("Ann", "Ben", "Cai", "Dan", "Eve", "Fay", "Gus", "Hana", "Ivan", "Jo", "Kim", "Liu"),
    "ja": ("葵", "陽菜", "湊", "蓮", "結衣", "陸", "凛", "樹", "咲", "翼", "悠", "舞"),
}


def learner_with(answers: int) -> Progress:
    """Make up a learner with so many answers, who had a holiday and gets better."""
    days = _days(answers)
    correct = sum(score.correct for score in days.values())
    return progress(
        today=TODAY,
        days=days,
        by_kind=_by_kind(answers, correct),
        words_known=answers // 9,
        due=answers // 70,
        forecast=_forecast(answers),
    )


def main(folder: Path) -> None:
    """Draw them."""
    for language, theme, answers in SHOWN:
        learner = learner_with(answers)
        picture = progress_png(learner, labels(texts_for(language), learner), theme)
        (folder / f"progress-{answers}-{language}-{theme}.png").write_bytes(picture)
    for language, theme, set_id, title in CLASSES:
        asked = _questions(set_id)
        items = {(set_id, question.id): question for question in asked}
        found = {each.item: each for each in item_figures(_answers(set_id, asked), items)}
        shown = items_picture([found[item] for item in items], items, texts_for(language), title)
        (folder / f"items-{language}-{theme}.png").write_bytes(items_png(shown, theme))
    for language, theme, _, title in CLASSES:
        (folder / f"round-{language}-{theme}.png").write_bytes(round_png(_round(language, title), theme))


def _round(language: str, title: str) -> RoundPicture:
    """Make up a round of the class."""
    at = datetime(2026, 11, 26, tzinfo=UTC)
    round_ = Round(
        id=1,
        chat=-1,
        topic=None,
        questions=tuple(QuestionRef(set_id="sample", version=1, question=f"{n}") for n in range(QUESTIONS)),
        terms=Terms(),
        language=language,
        begun_by=None,
        begun_at=at,
        state=RoundState.ENDED,
        result=None,
        is_shown=True,
        is_told=True,
    )
    answers = [
        RoundAnswer(
            learner=learner,
            position=number,
            verdict=Verdict.CORRECT if _knows(learner, number) else Verdict.WRONG,
        )
        for number in range(QUESTIONS)
        for learner in range(PEOPLE)
    ]
    names = {learner: NAMES[language][learner % len(NAMES[language])] for learner in range(PEOPLE)}
    return round_picture(texts_for(language), title, round_, answers, names, QUESTIONS)


def _questions(set_id: str) -> list[Question]:
    """Take some questions of the sample."""
    question_set = read_set(dict(builtin_files())[set_id], default_id=set_id)
    choices = [question for question in question_set.questions if question.form is Form.CHOICE]
    return choices[:: len(choices) // QUESTIONS][:QUESTIONS]


def _answers(set_id: str, questions: list[Question]) -> list[Attempt]:
    """Let a class answer: who comes later knows more, but at one question it goes the other way."""
    return [
        _answer(learner, set_id, question, is_right=_knows(learner, number))
        for number, question in enumerate(questions)
        for learner in range(PEOPLE)
    ]


def _knows(learner: int, number: int) -> bool:
    skill = PEOPLE - learner if number == BAD else learner
    luck = (learner * 7 + number * 11) % 13 - 6
    return skill + luck > (PEOPLE if number == HARD else 4 + number * 5 % 17)


def _answer(learner: int, set_id: str, question: Question, *, is_right: bool) -> Attempt:
    others = [option for option in question.options if option != question.key]
    return Attempt(
        key=f"{learner} {question.id}",
        learner=learner,
        set_id=set_id,
        version=1,
        question=question.id,
        given=(question.key if is_right else others[learner % len(others)],),
        verdict=Verdict.CORRECT if is_right else Verdict.WRONG,
        credit=float(is_right),
        hints=0,
        seconds=None,
        at=datetime(2026, 11, 26, tzinfo=UTC),
    )


def _days(answers: int) -> dict[date, Score]:
    """Spread the answers backwards over the days: some ten or twenty a day, none on the days of a pause."""
    days, number, left = dict[date, Score](), 0, answers
    while left:
        if number not in PAUSES and number % 6 != FREE:
            each = min(left, 9 + number * 7 % 17 if answers > FEW else 4)
            wrong = each * (14 + number // 5 + number * 5 % 13) // 100 + (answers <= FEW and number % 3 == 1)
            days[TODAY - timedelta(days=number)] = Score(answered=each, correct=each - wrong)
            left -= each
        number += 1
    return days


def _forecast(answers: int) -> list[int]:
    """Let more come up soon than late, and nothing on some days."""
    ahead = [(answers // 50 + 3) * (13 - day) // (12 + day * 2) + day * 5 % 7 - 2 for day in range(13)]
    return [max(0, number) for number in ahead] if answers > 1 else [0] * 3 + [1] * answers


def _by_kind(answers: int, correct: int) -> dict[Kind, Score]:
    cloze, comprehension = answers // 2, answers // 5
    wrong = answers - correct
    wrongs = min(cloze, wrong * 4 // 10), min(comprehension, wrong * 3 // 10)
    return {
        Kind.CLOZE: Score(answered=cloze, correct=cloze - wrongs[0]),
        Kind.COMPREHENSION: Score(answered=comprehension, correct=comprehension - wrongs[1]),
        Kind.TRANSLATION: Score(
            answered=answers - cloze - comprehension, correct=correct - cloze - comprehension + sum(wrongs)
        ),
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
