"""How does a chat say why a question cannot be edited so, or why no version can be made?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import bold, lines, shortened
from bot.telegram.presses.revising import ShowCard, ShowRevision
from bot.telegram.screen import Button, Screen, rows
from bot.texts.neutral import neutral
from bot.texts.problems import placed, problem_text
from quizzes.problem import Problem, Severity, sentence

if TYPE_CHECKING:
    from bot.store.revision_rows import Revision
    from bot.texts import Texts
    from bot.tutor.question_parts import EditRefused
    from bot.tutor.revision import RevisionRefused

FAULTS_AT_ONCE = 6
LONGEST_FAULT = 600


def refusal(texts: Texts, refused: EditRefused) -> str:
    """Say why a part cannot be so."""
    message = "\n".join(placed(texts, problem) for problem in refused.problems)
    return texts.say("revision-wrong", message=message)


def refused_screen(texts: Texts, revision: Revision, refused: RevisionRefused) -> Screen:
    """Say why no version can be made, with a way to each question."""
    faults = refused.faults[:FAULTS_AT_ONCE]
    places = sorted({at for at, _ in faults if at is not None})
    buttons = [Button(str(at + 1), ShowCard(revision=revision.id, position=at)) for at in places]
    overview = Button(texts.say("button-revision-overview"), ShowRevision(revision=revision.id))
    head = lines(bold(texts.say("revision-refused")), *(_fault(texts, at, message) for at, message in faults))
    return Screen(head, (*rows(buttons), (overview,)))


def _fault(texts: Texts, at: int | None, message: str) -> str:
    problem = Problem(severity=Severity.ERROR, code="broken-rule", message=sentence(message))
    said = problem_text(texts, problem)
    fault = said if at is None else texts.say("revision-fault", number=at + 1, message=said)
    return shortened(neutral(fault), LONGEST_FAULT)
