"""How a round looks in its group, but for polls: how it is chosen, the questions asked in private, the standings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.rounds.round import RoundPace
from bot.rounds.standings import hardest, of_named, standings, tallies
from bot.telegram.choosing_screens import SETS_AT_ONCE
from bot.telegram.markup import blocks, bold, italic, lines, pages, quote, shortened
from bot.telegram.person_name import WHOLE_NAME, person_name
from bot.telegram.presses.rounds import BeginRound, Draft, SpeakInGroup
from bot.telegram.question_line import at_gap, told_apart
from bot.telegram.round_plan import CHOICES, RoundPlan
from bot.telegram.screen import Button, Screen, turns
from bot.telegram.screens import NAMES
from bot.telegram.set_names import in_language_first, title_of, titles_of
from bot.texts import LANGUAGES
from bot.texts.explained import explained
from bot.texts.neutral import neutral_line
from bot.texts.phrases import instruction, kind_name, level_name, prompt_hint, right_answer
from bot.texts.spans import spans
from bot.tutor.subject import shared_texts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from bot.rounds.board import Board, Window
    from bot.rounds.round import Round
    from bot.rounds.standings import QuestionTally, RoundAnswer, Standing
    from bot.store import SetInfo
    from bot.telegram.markup import Run
    from bot.telegram.presses.rounds import ListSets
    from bot.texts import Texts
    from quizzes.question import Question

MOST_PLACES, FEWER_PLACES, MOST_DETAILED = 50, 20, 200
LONGEST_NAME, LONGEST_PROMPT, LONGEST_WHY, LONGEST_ASKED = 40, 300, 600, 1500
MINUTE, HOUR, DAY = 60, 3600, 86_400
MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}


def greeting(texts: Texts, paused: int = 0, *, was_cut: bool = False) -> Screen:
    """Greet a group: what there is for whom, who may do what, and what was paused, or cut, as the bot had to leave."""
    return Screen(
        blocks(
            lines(bold(texts.say("group-hello"))),
            lines(texts.say("group-hello-teachers")),
            lines(texts.say("group-hello-learners")),
            lines(italic(texts.say("group-hello-who"))),
            lines(texts.say("group-hello-cut") if was_cut else None),
            lines(texts.say("group-hello-paused", count=paused) if paused else None),
        )
    )


def group_languages(texts: Texts) -> Screen:
    """Ask which language to speak in the group."""
    buttons = tuple(Button(NAMES[language], SpeakInGroup(language=language)) for language in LANGUAGES)
    return Screen(lines(texts.say("group-choose-language")), (buttons,))


def sets_for_round(texts: Texts, sets: Sequence[SetInfo], asked: ListSets) -> Screen:
    """Ask which set a round is on; what was said of it already goes with each button."""
    if not sets:
        return Screen(lines(texts.say("no-sets")))
    sets, titles = in_language_first(texts, sets), titles_of(texts, sets)
    first, plan = asked.start if asked.start < len(sets) else 0, RoundPlan.read(asked.plan) or RoundPlan()
    page = sets[first : first + SETS_AT_ONCE]
    buttons = [
        (Button(f"{titles[each.id]} ({each.questions})", Draft(set_id=each.id, plan=plan.code)),) for each in page
    ]
    onward = turns(first, SETS_AT_ONCE, len(sets), lambda start: replace(asked, start=start))
    return Screen(lines(texts.say("choose-set")), (*buttons, *onward))


def draft_screen(texts: Texts, info: SetInfo, plan: RoundPlan, there: int, levels: Collection[int]) -> Screen:
    """Show how a round would be played; each button changes one thing, the last begins."""
    shown = CHOICES if len(levels) > 1 else tuple(choice for choice in CHOICES if choice != "level")
    buttons = [
        (Button(_choice(texts, plan, choice), Draft(set_id=info.id, plan=plan.turned(choice, levels).code)),)
        for choice in shown
    ]
    begin = Button(texts.say("round-begin"), BeginRound(set_id=info.id, plan=plan.code))
    head = lines(bold(title_of(texts, info)), texts.say("round-there", count=there))
    paired = [first + second for first, second in zip(buttons[::2], [*buttons[1::2], ()], strict=False)]
    return Screen(head, (*paired, (begin,)) if there else tuple(paired))


def asked_in_private(texts: Texts, question: Question, number: int, count: int, link: str) -> Screen:
    """Ask a question that is answered in the private chat, to which a button leads."""
    head = f"{number}/{count} · {kind_name(texts, question.kind)}"
    return Screen(
        blocks(
            lines(bold(head), texts.say("round-in-private")),
            lines(quote(at_gap(question.passage, LONGEST_WHY)) if question.passage else None),
            lines(italic(instruction(texts, question))),
            lines(at_gap(question.prompt, LONGEST_ASKED), shortened(prompt_hint(texts, question) or "", LONGEST_WHY)),
        ),
        ((Button(texts.say("round-answer"), link),),),
    )


def result_screen(
    texts: Texts,
    round_: Round,
    answers: Sequence[RoundAnswer],
    names: Mapping[int, str | None],
    question: Question | None,
    count: int,
) -> Screen:
    """
    Tell how a round came out, of which `count` questions were asked.

    `question` is the hardest one; names are missing for who wants none shown.
    """
    places = standings(of_named(answers, names), round_.terms, round_.open_for)
    found, learners = tallies(answers, count), {answer.learner for answer in answers}
    asked = sum(tally.answered > 0 for tally in found)
    people = texts.say("round-people", people=len(learners), asked=asked) if answers else texts.say("round-nobody")

    def told(most: int, longest: int) -> tuple[Run, ...]:
        more = texts.say("round-more", count=len(places) - most) if len(places) > most else None
        ranked = lines(*_place_lines(texts, places[:most], names, count, longest))
        return blocks(lines(bold(texts.say("round-over"))), lines(people), ranked, lines(more), question_told)

    question_told = _hardest(texts, hardest(found), question)
    fuller = (told(MOST_PLACES, WHOLE_NAME), told(MOST_PLACES, LONGEST_NAME))
    return Screen(_first_in_one_message(*fuller, told(FEWER_PLACES, LONGEST_NAME)))


def details_screen(
    texts: Texts,
    title: str,
    answers: Sequence[RoundAnswer],
    round_: Round,
    questions: Sequence[Question | None],
    names: Mapping[int, str],
) -> Screen:
    """Tell a teacher in private how each question and each learner did."""
    places = standings(answers, round_.terms, round_.open_for)
    return Screen(
        blocks(
            lines(bold(texts.say("details-title", group=shortened(neutral_line(title), LONGEST_NAME)))),
            lines(*_questions(texts, tallies(answers, len(questions)), questions)),
            lines(
                *_place_lines(texts, places[:MOST_DETAILED], names, len(questions)),
                texts.say("round-more", count=len(places) - MOST_DETAILED) if len(places) > MOST_DETAILED else None,
            ),
        )
    )


def _questions(
    texts: Texts, found: Sequence[QuestionTally], questions: Sequence[Question | None]
) -> Iterator[str | None]:
    """Write one line for each question that was answered, and one for all others together."""
    shared = shared_texts(questions)
    for tally, question in zip(found, questions, strict=True):
        if tally.answered:
            yield texts.say(
                "details-question",
                number=tally.position + 1,
                correct=tally.correct,
                answered=tally.answered,
                prompt=told_apart(question, shared, LONGEST_NAME) if question else "–",
            )
    unanswered = [tally.position + 1 for tally in found if not tally.answered]
    if len(unanswered) == len(found):
        yield texts.say("round-nobody")
    elif unanswered:
        yield texts.say(
            "details-unanswered", numbers=spans(unanswered, texts.say("list-separator")), count=len(unanswered)
        )


def details_elsewhere(texts: Texts, link: str) -> Screen:
    """Say in the group that the details wait in a private chat that nobody has opened."""
    return Screen(lines(texts.say("details-elsewhere")), ((Button(texts.say("button-results-open"), link),),))


def board_screen(
    texts: Texts, window: Window, found: Board, names: Mapping[int, str | None], title: str | None
) -> Screen:
    """Show the leaderboard of a group."""
    own = found.own

    def told(longest: int) -> tuple[Run, ...]:
        return blocks(
            lines(bold(texts.say(f"board-{window}")), title, texts.say("board-counts") if found.top else None),
            lines(*_place_lines(texts, found.top, names, longest=longest)) or lines(texts.say("board-empty")),
            lines(None if own is None else texts.say("board-place", place=own.place, correct=own.correct)),
        )

    return Screen(_first_in_one_message(told(WHOLE_NAME), told(LONGEST_NAME)))


def _first_in_one_message(*told: tuple[Run, ...]) -> tuple[Run, ...]:
    """Give the first that fits in a message, of which a group has one; else the last, which has the least."""
    return next((runs for runs in told if len(pages(runs)) == 1), told[-1])


def _place_lines(
    texts: Texts,
    places: Sequence[Standing],
    names: Mapping[int, str | None],
    count: int | None = None,
    longest: int = WHOLE_NAME,
) -> Iterator[str]:
    """
    Write one line a place: what was right of `count` questions, or of those that were answered.

    Of who answered fewer than all it is said how many; who wants no name shown has no line.
    """
    for each in places:
        name = names.get(each.learner)
        if name is None:
            continue
        of, number = each.answered if count is None else count, f"{each.place}."
        line = texts.say(
            "place",
            place=MEDALS.get(each.place, number) if each.correct else number,
            name=person_name(texts, name, longest),
            correct=each.correct,
            count=of,
        )
        answered = texts.say("place-answered", count=each.answered) if each.answered < of else None
        points = None if each.points == each.correct else texts.say("points", points=each.points)
        yield " · ".join(filter(None, (line, answered, points)))


def _hardest(texts: Texts, tally: QuestionTally | None, question: Question | None) -> tuple[Run, ...]:
    if tally is None or question is None:
        return ()
    why = explained(texts, question.explanation)
    return lines(
        bold(texts.say("round-hardest", number=tally.position + 1, correct=tally.correct, answered=tally.answered)),
        quote(at_gap(question.passage, LONGEST_PROMPT)) if question.passage else None,
        at_gap(question.prompt, LONGEST_PROMPT),
        shortened(right_answer(texts, question), LONGEST_WHY),
        None if why is None else shortened(why, LONGEST_WHY),
    )


def _choice(texts: Texts, plan: RoundPlan, choice: str) -> str:
    """Say what is chosen now."""
    terms = plan.terms
    values = {
        "kind": texts.say("any-kind") if plan.kind is None else kind_name(texts, plan.kind),
        "level": texts.say("any-level") if plan.level is None else level_name(texts, plan.level),
        "count": texts.say("button-count", count=plan.count),
        "seconds": duration(texts, terms.seconds),
        "pace": texts.say(f"pace-{terms.pace}"),
        "scoring": texts.say(f"scoring-{terms.scoring}"),
        "hidden": texts.say("results-hidden" if terms.is_hidden else "results-shown"),
        "preference": texts.say(f"prefer-{plan.preference}"),
        "forms": texts.say("forms-polls" if plan.polls_only else "forms-all"),
    }
    if choice == "seconds" and terms.pace is RoundPace.EVERY:
        return texts.say("choice-every", value=values["seconds"])
    return texts.say("choice-seconds", value=values["seconds"]) if choice == "seconds" else values[choice]


def duration(texts: Texts, seconds: int) -> str:
    """Say a number of seconds in the largest unit that it is a multiple of."""
    for unit, length in (("days", DAY), ("hours", HOUR), ("minutes", MINUTE)):
        if seconds % length == 0:
            return texts.say(f"duration-{unit}", count=seconds // length)
    return texts.say("duration-seconds", count=seconds)
