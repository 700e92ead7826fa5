"""How flags look in a chat: the reasons to choose from, the thanks, what admins see of a flag, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, folded, italic, lines, quote, shortened
from bot.telegram.presses.flagging import Decide, DropFlag, FixFlag, GiveReason, OpenFlag, ShowFlags
from bot.telegram.question_line import told_with_passage
from bot.telegram.screen import Button, Screen, turns
from bot.texts.neutral import neutral
from bot.texts.phrases import answer_text, evidence, in_language, kind_name, prompt_hint, subtype_name
from bot.tutor.flag import FlagReason, FlagState
from bot.tutor.progress import in_percent
from bot.tutor.unchanged import is_unchanged
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.analysis.item_figures import ItemFigures
    from bot.telegram.markup import Run
    from bot.telegram.presses.flagging import RaiseFlag
    from bot.texts import Texts
    from bot.tutor.flag import Flag
    from quizzes.question import Question

FLAGS_AT_ONCE = 8
# With fewer answers, the counts would show who answered what.
LEAST_ANSWERS = 5
LONGEST_PROMPT, LONGEST_PART, LONGEST_NAME = 60, 700, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagCase:
    """
    A flag with the question that it is about and the names that go with it; `name` is that of who flagged.

    `figures` are what people answered to the question; `now` is what it is in the latest version, None if it is gone.
    """

    flag: Flag
    question: Question
    title: str
    name: str
    decided_by: str = ""
    figures: ItemFigures | None = None
    now: Question | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether the flag was accepted, and the question is another by now."""
        is_accepted = self.flag.state is FlagState.ACCEPTED
        return is_accepted and self.now is not None and not is_unchanged(self.question, self.now)

    @property
    def is_gone(self) -> bool:
        """Whether the question is in its set no more: nobody can keep it as it is, nor put it right."""
        return self.now is None


def reasons(texts: Texts, question: Question, at: RaiseFlag) -> Screen:
    """Ask what is wrong with a question."""
    buttons = [
        Button(
            texts.say(f"flag-reason-{reason}"),
            GiveReason(session=at.session, position=at.position, reason=reason.value),
        )
        for reason in FlagReason
    ]
    head = lines(bold(texts.say("flag-ask")), italic(_short_prompt(question)))
    return Screen(head, (*((button,) for button in buttons), (Button(texts.say("button-flag-drop"), DropFlag()),)))


def ask_words(texts: Texts, key: str, **arguments: int) -> Screen:
    """Ask for the words of a flag, or of an answer to one."""
    return Screen(lines(texts.say(key, **arguments)), ((Button(texts.say("button-flag-drop"), DropFlag()),),))


def admin_screen(texts: Texts, case: FlagCase) -> Screen:
    """Show a flag to an admin, with what is needed to decide on it."""
    flag, question = case.flag, case.question
    reason = texts.say(f"flag-reason-{flag.reason}")
    given = None if flag.given is None else _bounded(answer_text(question, flag.given))
    runs = blocks(
        lines(bold(texts.say("flag-title", number=flag.id, reason=reason)), _words(flag)),
        lines(
            texts.say("flag-who", name=case.name, id=str(flag.learner or "–")),
            texts.say("flag-where", title=case.title, set=flag.set_id, version=flag.version, question=flag.question),
            f"{kind_name(texts, question.kind)} · {subtype_name(texts, question.kind, question.subtype)}",
        ),
        lines(None if question.passage is None else folded(_bounded(question.passage))),
        lines(bold(_bounded(question.prompt)), prompt_hint(texts, question)),
        lines(*_options(question, case.figures)),
        lines(
            None if question.form is Form.CHOICE else texts.say("flag-key", answer=_bounded(_keys(question))),
            None if given is None else texts.say("flag-given", answer=given),
        ),
        lines(_since(texts, case)),
        lines(_bounded(in_language(texts, question.explanation) or "")),
        lines(_bounded(evidence(texts, question) or "")),
        lines(_figures(texts, case.figures)),
        lines(_decision(texts, case)),
    )
    return Screen(runs, _decisions(texts, case) if flag.state is FlagState.OPEN else ())


def decided_screen(texts: Texts, case: FlagCase) -> Screen:
    """Say in short what an admin has decided."""
    head = texts.say("flag-title", number=case.flag.id, reason=texts.say(f"flag-reason-{case.flag.reason}"))
    return Screen(lines(bold(head), _decision(texts, case)))


def flag_list(texts: Texts, cases: Sequence[FlagCase], start: int, count: int) -> Screen:
    """List the flags that are to be decided on, a handful at once."""
    if not count:
        return Screen(lines(texts.say("flags-none")))
    each = [
        texts.say(
            "flag-line",
            number=case.flag.id,
            reason=texts.say(f"flag-reason-{case.flag.reason}"),
            prompt=_short_prompt(case.question),
            title=case.title,
        )
        for case in cases
    ]
    numbers = [Button(f"{case.flag.id}", OpenFlag(flag=case.flag.id)) for case in cases]
    half = FLAGS_AT_ONCE // 2
    numbered = filter(None, (tuple(numbers[:half]), tuple(numbers[half:])))
    keyboard = (*numbered, *turns(start, FLAGS_AT_ONCE, count, lambda first: ShowFlags(start=first)))
    return Screen(blocks(lines(bold(texts.say("flags-title", count=count))), lines(*each)), keyboard)


def outcome(texts: Texts, case: FlagCase) -> Screen:
    """Tell who flagged a question what became of it."""
    flag = case.flag
    said = lines(texts.say(f"flag-{_outcome(case)}"), italic(_short_prompt(case.question)))
    answer = None if flag.answer is None else quote(neutral(flag.answer))
    return Screen(blocks(said, lines(texts.say("flag-answered") if answer else None, answer)))


def _short_prompt(question: Question) -> str:
    """Name a question by its prompt, behind the passage of which that speaks."""
    return told_with_passage(question, passage=LONGEST_PROMPT, prompt=LONGEST_PROMPT)


def _words(flag: Flag) -> Run | None:
    return None if flag.words is None else quote(neutral(flag.words))


def _keys(question: Question) -> str:
    return " | ".join(question.answer) if question.form is Form.TYPED else answer_text(question, question.answer)


def _options(question: Question, figures: ItemFigures | None) -> list[str]:
    if question.form is not Form.CHOICE:
        return []
    counts = {} if figures is None or figures.answers < LEAST_ANSWERS else {it.option: it.count for it in figures.picks}
    return [
        f"{'✓' if option == question.key else '·'} {_bounded(option)}"
        f"{f' — {counts[option]}' if option in counts else ''}"
        for option in question.options
    ]


def _since(texts: Texts, case: FlagCase) -> str | None:
    """Say what has become of a question since it was flagged, which an admin may not know who decides now."""
    before, now = case.question, case.now
    if case.flag.state is not FlagState.OPEN:
        return None
    if now is None:
        return texts.say("flag-since-gone")
    if is_unchanged(before, now):
        return None
    if (now.answer, now.orders) != (before.answer, before.orders):
        return texts.say("flag-since-key", answer=_bounded(_keys(now)))
    return texts.say("flag-since-other")


def _figures(texts: Texts, figures: ItemFigures | None) -> str | None:
    """Say how people have fared with the question, where they are enough to tell nothing of one of them."""
    if figures is None:
        return texts.say("flag-no-answers")
    if figures.answers < LEAST_ANSWERS:
        return texts.say("flag-few-answers", count=figures.answers)
    return texts.say("flag-figures", count=figures.answers, percent=in_percent(figures.facility))


def _bounded(text: str) -> str:
    return shortened(neutral(text), LONGEST_PART)


def _decision(texts: Texts, case: FlagCase) -> str | None:
    if case.flag.state is FlagState.OPEN:
        return None
    return texts.say(f"flag-is-{_outcome(case)}", name=case.decided_by or "–")


def _outcome(case: FlagCase) -> str:
    if case.is_fixed:
        return "fixed"
    return "closed" if case.is_gone and case.flag.state is FlagState.REJECTED else case.flag.state


def _decisions(texts: Texts, case: FlagCase) -> tuple[tuple[Button, ...], ...]:
    flag, reject = case.flag, "close" if case.is_gone else "reject"
    fix = () if case.is_gone else ((Button(texts.say("button-flag-fix"), FixFlag(flag=flag.id)),),)
    return *fix, *(
        tuple(
            Button(texts.say(f"button-flag-{key}{end}"), Decide(flag=flag.id, state=state.value, has_words=has_words))
            for key, state in (("accept", FlagState.ACCEPTED), (reject, FlagState.REJECTED))
        )
        for end, has_words in (("", 0), ("-words", 1))
    )
