"""How homework looks: for the teacher at the desk, in the group that it is for, and for whoever does it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, time, timedelta
from typing import TYPE_CHECKING

from bot.rounds.homework import later_ends
from bot.telegram.choosing_screens import COUNTS, SETS_AT_ONCE
from bot.telegram.data_words import day_number, group_word, set_word
from bot.telegram.markup import blocks, bold, lines, shortened
from bot.telegram.person_name import WHOLE_NAME, person_name
from bot.telegram.presses.homework import (
    DropHomework,
    GiveHomework,
    HomeworkCount,
    HomeworkDay,
    HomeworkHour,
    HomeworkSets,
    ListHomework,
    OpenHomework,
    PutOffHomework,
)
from bot.telegram.presses.teaching import OpenClass
from bot.telegram.result_screens import group_title
from bot.telegram.screen import Button, Screen, turns
from bot.telegram.set_names import in_language_first, title_of, titles_of
from bot.texts.dates import day_text, short_day_text
from bot.tutor.time_zone import city, zone_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from bot.rounds.homework import Homework, Tally
    from bot.store import SetInfo
    from bot.store.groups import Group
    from bot.texts import Texts

DAYS = (0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 28)
HOURS = (8, 12, 15, 18, 20, 22, 24)
A_DAY = 24
MIDNIGHT = time()
IN_ROW = 3
MOST_LISTED, MOST_PLACES, MOST_MISSING = 8, 50, 30


def homework_list(
    texts: Texts, group: Group, found: Sequence[Homework], line: Callable[[Homework], str], start: int
) -> Screen:
    """List the homework of a class, the newest first; `found` from `start` on is a page, and one of the next."""
    word = group_word(group.chat)
    buttons = [(Button(shortened(line(each), 60), OpenHomework(homework=each.id)),) for each in found[:MOST_LISTED]]
    onward = turns(start, MOST_LISTED, start + len(found), lambda at: ListHomework(group=word, start=at))
    new = Button(texts.say("button-new-homework"), HomeworkSets(group=word, start=0))
    head = lines(bold(texts.say("homework-title", group=group_title(texts, group))))
    runs = blocks(head, lines(None if found else texts.say("homework-none")))
    return Screen(runs, (*buttons, *onward, (new,), (_to_class(texts, word),)))


def sets_for_homework(texts: Texts, group: Group, sets: Sequence[SetInfo], start: int) -> Screen:
    """Ask on which set."""
    word = group_word(group.chat)
    sets, titles = in_language_first(texts, sets), titles_of(texts, sets)
    first = start if start < len(sets) else 0
    page = sets[first : first + SETS_AT_ONCE]
    buttons = [
        (Button(f"{titles[each.id]} ({each.questions})", HomeworkCount(group=word, set_id=set_word(each.id))),)
        for each in page
    ]
    onward = turns(first, SETS_AT_ONCE, len(sets), lambda at: HomeworkSets(group=word, start=at))
    keyboard = (*buttons, *onward, (_to_list(texts, word),))
    return Screen(lines(texts.say("homework-which" if sets else "no-sets")), keyboard)


def counts_for_homework(texts: Texts, group: Group, info: SetInfo, there: int, most: int) -> Screen:
    """Ask how many questions."""
    word = group_word(group.chat)
    counts = [
        Button(str(count), HomeworkDay(group=word, set_id=set_word(info.id), count=count))
        for count in COUNTS
        if count < there
    ]
    label = texts.say("homework-all", count=there) if there <= most else str(most)
    every = Button(label, HomeworkDay(group=word, set_id=set_word(info.id), count=0))
    head = lines(bold(title_of(texts, info)), texts.say("homework-count"))
    return Screen(head, ((*counts, every), (_to_list(texts, word),)))


def days_for_homework(texts: Texts, press: HomeworkDay, today: date, remark: str | None = None) -> Screen:
    """Ask on which day it is due."""
    names = {0: texts.say("homework-today"), 1: texts.say("homework-tomorrow")}
    days = {distance: today + timedelta(days=distance) for distance in DAYS}
    buttons = [
        Button(
            names.get(distance) or short_day_text(texts, day),
            HomeworkHour(group=press.group, set_id=press.set_id, count=press.count, day=day_number(day)),
        )
        for distance, day in days.items()
    ]
    keyboard = (tuple(buttons[at : at + IN_ROW]) for at in range(0, len(buttons), IN_ROW))
    return Screen(lines(remark, texts.say("homework-day")), (*keyboard, (_to_list(texts, press.group),)))


def hours_for_homework(
    texts: Texts, press: HomeworkHour, hours: Sequence[int], day: date, zone: str, *remarks: str | None
) -> Screen:
    """Ask at which time of a day it is due, of those that are still to come."""
    buttons = [
        Button(
            f"{hour}:00",
            GiveHomework(group=press.group, set_id=press.set_id, count=press.count, hours=press.day * A_DAY + hour),
        )
        for hour in hours
    ]
    keyboard = (tuple(buttons[at : at + IN_ROW]) for at in range(0, len(buttons), IN_ROW))
    asked = texts.say("homework-hour", day=day_text(texts, day), zone=city(zone, texts.language))
    return Screen(lines(*remarks, asked), (*keyboard, (_to_list(texts, press.group),)))


def announcement(texts: Texts, homework: Homework, title: str, link: str) -> Screen:
    """Tell a group of its homework, with a button that opens it in private."""
    how = texts.say(
        "homework-new-how",
        count=len(homework.new.questions),
        due=_due_text(texts, homework),
        zone=city(homework.new.zone, texts.language),
    )
    runs = blocks(lines(bold(texts.say("homework-new", title=title))), lines(how))
    return Screen(runs, ((Button(texts.say("button-do-homework"), link),),))


def reminder(texts: Texts, homework: Homework, title: str, people: int, link: str) -> Screen:
    """Remind a group that homework is due soon."""
    button = Button(texts.say("button-do-homework"), link)
    return _reminder(texts, homework, "homework-reminder", button, title=title, people=people)


def own_reminder(texts: Texts, homework: Homework, title: str, left: int, link: str) -> Screen:
    """Remind somebody who has begun that something is left."""
    button = Button(texts.say("button-go-on-homework"), link)
    return _reminder(texts, homework, "homework-reminder-own", button, title=title, left=left)


def _reminder(texts: Texts, homework: Homework, key: str, button: Button, **arguments: str | float) -> Screen:
    zone = city(homework.new.zone, texts.language)
    said = texts.say(key, due=_due_text(texts, homework), zone=zone, **arguments)
    return Screen(lines(said), ((button,),))


def begun(texts: Texts, homework: Homework, title: str, left: int) -> Screen:
    """Tell somebody who begins, or goes on, how much is left, and until when."""
    zone = city(homework.new.zone, texts.language)
    return Screen(
        lines(texts.say("homework-begins", title=title, due=_due_text(texts, homework), zone=zone, left=left))
    )


def too_late(texts: Texts, homework: Homework) -> Screen:
    """Tell somebody who comes after the end when that was."""
    zone = city(homework.new.zone, texts.language)
    return Screen(lines(texts.say("homework-too-late", due=_due_text(texts, homework), zone=zone)))


def homework_results(
    texts: Texts,
    homework: Homework,
    title: str,
    group: Group | None,
    tally: Tally,
    names: Mapping[int, str],
) -> Screen:
    """Tell the teacher who did how much of it; who has a name here and is not among them did nothing."""
    found, count = tally.done, tally.count
    done = {each.learner for each in found}
    rows = [
        texts.say(
            "homework-place",
            place=f"{each.place}.",
            name=person_name(texts, names.get(each.learner, ""), WHOLE_NAME),
            correct=each.correct,
            count=count,
            answered=each.answered,
        )
        for each in found[:MOST_PLACES]
    ]
    more = texts.say("homework-more", count=len(found) - MOST_PLACES) if len(found) > MOST_PLACES else None
    due, zone = _due_text(texts, homework), city(homework.new.zone, texts.language)
    until = texts.say("homework-results-until", due=due, zone=zone, count=count)
    runs = blocks(
        lines(bold(texts.say("homework-results", title=title, group=group_title(texts, group))), until),
        lines(*rows, more)
        if rows
        else lines(texts.say("homework-nobody" if homework.is_open else "homework-nobody-did")),
        lines(*_missing(texts, homework, [name for id_, name in names.items() if id_ not in done])),
    )
    drop = Button(texts.say("button-drop-homework"), DropHomework(homework=homework.id, is_sure=0))
    back = _to_list(texts, group_word(homework.new.chat))
    return Screen(runs, ((drop,), (back,)) if homework.is_open else ((back,),))


def _missing(texts: Texts, homework: Homework, names: Sequence[str]) -> Iterator[str]:
    if names:
        shown = [person_name(texts, name, WHOLE_NAME) for name in names[:MOST_MISSING]]
        key = "homework-missing" if homework.is_open else "homework-missing-ended"
        yield texts.say(key, names=texts.say("list-separator").join(shown))
    if len(names) > MOST_MISSING:
        yield texts.say("homework-more", count=len(names) - MOST_MISSING)


def with_later_ends(texts: Texts, screen: Screen, homework: Homework, now: datetime) -> Screen:
    """Let the teacher put it off, where that can be done."""
    buttons = (
        (Button(_later(texts, homework, end), PutOffHomework(homework=homework.id, minute=minute_of(end))),)
        for end in later_ends(homework, now, zone_of(homework.new.zone) or UTC)
    )
    return replace(screen, keyboard=(*buttons, *screen.keyboard))


def _later(texts: Texts, homework: Homework, end: datetime) -> str:
    later = replace(homework, new=replace(homework.new, due_at=end))
    return texts.say("button-put-off-homework", due=_due_text(texts, later))


def minute_of(moment: datetime) -> int:
    """Give a moment as a button holds it: in minutes since 1970."""
    return int(moment.timestamp()) // 60


def later_end(texts: Texts, homework: Homework, title: str, link: str) -> Screen:
    """Tell a group that its homework has a later end."""
    due, zone = _due_text(texts, homework), city(homework.new.zone, texts.language)
    said = texts.say("homework-put-off", title=title, due=due, zone=zone)
    return Screen(lines(said), ((Button(texts.say("button-do-homework"), link),),))


def is_put_off(texts: Texts, homework: Homework, *, is_told: bool) -> Screen:
    """Tell the teacher that it has a later end, and whether the group knows."""
    due, zone = _due_text(texts, homework), city(homework.new.zone, texts.language)
    key = "homework-is-put-off" if is_told else "homework-is-put-off-quietly"
    return said_of_homework(texts, texts.say(key, due=due, zone=zone), group_word(homework.new.chat))


def sure_to_drop(texts: Texts, homework: Homework, title: str) -> Screen:
    """Ask whether homework is to be taken back."""
    sure = Button(texts.say("button-drop-homework-sure"), DropHomework(homework=homework.id, is_sure=1))
    back = _to_list(texts, group_word(homework.new.chat))
    return Screen(blocks(lines(bold(title)), lines(texts.say("homework-sure"))), ((sure,), (back,)))


def said_of_homework(texts: Texts, text: str, group: str) -> Screen:
    """Say one thing, with the way to all homework of the class."""
    return Screen(lines(text), ((_to_list(texts, group),),))


def _due_text(texts: Texts, homework: Homework) -> str:
    """Say when it is due, by the clock of its zone; a midnight ends the day before, as the button for it says."""
    new = homework.new
    here = new.due_at.astimezone(zone_of(new.zone) or UTC)
    if here.time() == MIDNIGHT:
        return texts.say("schedule-moment", day=day_text(texts, here.date() - timedelta(days=1)), time="24:00")
    return texts.say("schedule-moment", day=day_text(texts, here.date()), time=f"{here:%H:%M}")


def homework_line(texts: Texts, homework: Homework, title: str, count: int) -> str:
    """Say in a line of the list which homework it is, of so many questions."""
    if not homework.is_open:
        over = texts.say("homework-over", due=_due_text(texts, homework))
        return f"{over} · {title}"
    return texts.say("homework-line", title=title, count=count, due=_due_text(texts, homework))


def _to_list(texts: Texts, word: str) -> Button:
    return Button(texts.say("button-all-homework"), ListHomework(group=word))


def _to_class(texts: Texts, word: str) -> Button:
    return Button(texts.say("button-class"), OpenClass(group=word))
