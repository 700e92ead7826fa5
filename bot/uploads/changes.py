"""What would a version change in the set that it comes behind? For whoever decides on it, who sees the counts first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.tutor.unchanged import is_unchanged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.store.sets import SetState
    from bot.tutor.next_version import NextVersion
    from quizzes.question import QuestionSet


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """
    What a file would change in the set that it is the next version of; `keys` are among the `changed`.

    So many are `left_out` because a revision dropped them, so many stay as one has `put_right`. `moved` says whether
    anything in the questions is another, be it an order or the number of a line that changes none of them.

    `beside` says whether something beside the questions is another: the title, or the text that is read. `title` is
    what the set is called then.

    What has a usual value was not written down by every program that came before this one.
    """

    version: int
    state: str
    new: int
    changed: int
    keys: int
    gone: int
    same: int
    left_out: int = 0
    put_right: int = 0
    moved: bool = False
    beside: bool = False
    title: Mapping[str, str] = field(default_factory=dict)


def changes_by(next_: NextVersion, before: QuestionSet, state: SetState, *, is_text_known: bool) -> Changes:
    """Say what the next version changes in a set that is in a state; `is_text_known` is of what is read beside it."""
    after = next_.question_set
    return Changes(
        version=before.version,
        state=state.value,
        **_counts(after, before),
        left_out=next_.left_out,
        put_right=next_.put_right,
        moved=after.questions != before.questions,
        beside=(after.title, after.language) != (before.title, before.language) or not is_text_known,
        title=dict(after.title.items()),
    )


def _counts(next_: QuestionSet, before: QuestionSet) -> dict[str, int]:
    old = {question.id: question for question in before.questions}
    now = {question.id: question for question in next_.questions}
    both = [(question, old[id_]) for id_, question in now.items() if id_ in old]
    changed = [(new, past) for new, past in both if not is_unchanged(past, new)]
    return {
        "new": len(now.keys() - old.keys()),
        "changed": len(changed),
        "keys": sum((new.answer, new.accepted_orders) != (past.answer, past.accepted_orders) for new, past in changed),
        "gone": len(old.keys() - now.keys()),
        "same": len(both) - len(changed),
    }
