"""How results look in a chat: the groups to choose from, what is told in words, the words under the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.choosing_screens import SETS_AT_ONCE
from bot.telegram.markup import blocks, bold, italic, lines, shortened
from bot.telegram.presses.results import ListClasses, ShowResults
from bot.telegram.question_line import at_gap
from bot.telegram.screen import Button, Screen, turns
from bot.texts.neutral import neutral_line
from bot.tutor.progress import in_percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.results import Files, Report, Reported
    from bot.store.groups import Group
    from bot.telegram.markup import Run
    from bot.texts import Texts

LONGEST_TITLE, LONGEST_PROMPT = 60, 120


def class_list(texts: Texts, classes: Sequence[Group], start: int) -> Screen:
    """Ask whose results, a handful of groups at once."""
    if not classes:
        return Screen(lines(texts.say("results-no-group")))
    first = start if start < len(classes) else 0
    page = classes[first : first + SETS_AT_ONCE]
    buttons = tuple((Button(group_title(texts, each), ShowResults(group=-each.chat)),) for each in page)
    onward = turns(first, SETS_AT_ONCE, len(classes), lambda at: ListClasses(start=at))
    return Screen(lines(texts.say("results-which-group")), (*buttons, *onward))


def group_title(texts: Texts, group: Group | None) -> str:
    """Name a group."""
    return shown_title(texts, "" if group is None else group.title)


def shown_title(texts: Texts, title: str) -> str:
    """Give what a group or a channel is called as it is shown."""
    return shortened(neutral_line(title), LONGEST_TITLE) or texts.say("results-nameless")


def summary(texts: Texts, title: str, report: Report, others: Sequence[Button] = ()) -> Screen:
    """Tell in a few words what the files say."""
    people = texts.say("results-people", learners=report.learners)
    answers = texts.say("results-answers", answers=report.answers, questions=report.questions)
    rest = report.to_check_in_all - len(report.to_check)
    return Screen(
        blocks(
            lines(bold(texts.say("results-title", group=title)), f"{people}{texts.say('list-separator')}{answers}"),
            _hardest(texts, report.hardest),
            lines(
                bold(texts.say("results-to-check")),
                *(_line(texts, each) for each in report.to_check),
                texts.say("results-to-check-more", count=rest) if rest > 0 else None,
            )
            if report.to_check
            else lines(texts.say("results-nothing-to-check") if report.hardest else None),
        ),
        (tuple(others),) if others else (),
    )


def files_caption(texts: Texts, files: Files, zone: str) -> Screen:
    """Say under the workbook what is in it."""
    cut = files.answers - files.in_book
    return Screen(
        lines(
            texts.say("results-workbook", zone=zone),
            italic(texts.say("results-workbook-cut", count=files.in_book)) if cut > 0 else None,
        )
    )


def _hardest(texts: Texts, hardest: Reported | None) -> tuple[Run, ...]:
    if hardest is None:
        from bot.analysis.item_verdict import BOUNDS

        return lines(texts.say("results-too-few", answers=BOUNDS.fewest_answers))
    return lines(bold(texts.say("results-hardest", percent=in_percent(hardest.facility))), _prompt(hardest))


def _line(texts: Texts, reported: Reported) -> str:
    return texts.say(
        "results-item",
        prompt=_prompt(reported),
        percent=in_percent(reported.facility),
        verdict=texts.say(f"item-verdict-{reported.verdict}"),
    )


def _prompt(reported: Reported) -> str:
    return at_gap(neutral_line(reported.prompt), LONGEST_PROMPT)
