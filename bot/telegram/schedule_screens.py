"""How schedules look in a chat: the list, one of them, the questions of the dialogue, what is said to wrong words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, assert_never

from bot.rounds.draft import ANY_KIND, MINUTES, MOST_QUESTIONS, Step, offered, times_left
from bot.rounds.schedule import is_over
from bot.rounds.when import DAY_WORDS, EVERY_DAY, WEEKDAYS, Once, Weekly
from bot.telegram.choosing_screens import COUNTS, LONGEST_WORD, SETS_AT_ONCE, ids_of
from bot.telegram.markup import blocks, bold, lines, pages
from bot.telegram.presses.scheduling import (
    AnswerDraft,
    ChooseZone,
    DeleteSchedule,
    NewSchedule,
    PauseSchedule,
    ShowSchedules,
    ShowZones,
    TurnDraft,
)
from bot.telegram.screen import Button, Screen, turns
from bot.telegram.screens import words
from bot.telegram.set_names import in_language_first, title_of, titles_of
from bot.texts.dates import day_text
from bot.texts.phrases import kind_name
from bot.tutor.preferences import word_of_zone
from bot.tutor.time_zone import COMMON, city, city_and_offset, zone_of
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime, tzinfo

    from bot.rounds.draft import Draft
    from bot.rounds.schedule import Plan, Schedule
    from bot.rounds.when import When
    from bot.rounds.when_trouble import NotUnderstood
    from bot.store import SetInfo
    from bot.store.schedule_drafts import KeptDraft
    from bot.telegram.asked_schedule import UnknownWord
    from bot.telegram.markup import Run
    from bot.telegram.schedule_names import ScheduleNames
    from bot.texts import Texts

_NAMED_DAYS = {EVERY_DAY: "daily", WEEKDAYS: "weekdays"}
WHEN_AND_WHAT = 3  # the first two of the lines of a schedule, and what is between them
HOURS_IN_ROW, DAYS_IN_ROW, ZONES_IN_ROW = 6, 4, 2


def schedule_list(texts: Texts, schedules: Sequence[Schedule], names: ScheduleNames, new: NewSchedule) -> Screen:
    """List the schedules of a group, each with its buttons, and how to make another."""
    head = lines(bold(texts.say("schedules-title" if schedules else "schedules-none")))
    told = [_schedule_lines(texts, schedule, names, number) for number, schedule in enumerate(schedules, start=1)]
    runs = blocks(head, *told, lines(texts.say("schedules-how")))
    if len(pages(runs)) > 1:  # a group has one message: when and what of each is left
        runs = blocks(head, *(each[:WHEN_AND_WHAT] for each in told))
    keyboard = [_buttons(schedule, f" {number}") for number, schedule in enumerate(schedules, start=1)]
    return Screen(runs, (*keyboard, (Button(texts.say("button-new-schedule"), new),)))


def one_schedule(texts: Texts, schedule: Schedule, names: ScheduleNames, note: str | None) -> Screen:
    """Show one schedule under a note on what was just done."""
    runs = blocks(lines(note), _schedule_lines(texts, schedule, names))
    toggle = "button-resume-schedule" if schedule.is_paused else "button-pause-schedule"
    switch = Button(texts.say(toggle), PauseSchedule(schedule=schedule.id, is_on=int(schedule.is_paused)))
    delete = Button(texts.say("button-delete-schedule"), DeleteSchedule(schedule=schedule.id, is_sure=0))
    zone = Button(texts.say("button-zone-schedule"), ShowZones(schedule=schedule.id))
    rows = ((delete,),) if is_over(schedule) else ((switch, delete), (zone,))
    return Screen(runs, (*rows, (all_schedules(texts, schedule.plan.chat),)))


def made_note(texts: Texts, plan: Plan, asked: int | None, there: int) -> str:
    """Say that a schedule was made; where its rounds cannot be as long as was asked for, how long they will be."""
    made, count = texts.say("schedule-made"), min(plan.count, there)
    if asked is None or asked <= count:
        return made
    key = "schedule-longest" if count == MOST_QUESTIONS else "schedule-all-there"
    return f"{made}\n{texts.say(key, count=count, asked=asked)}"


def deletion(texts: Texts, schedule: Schedule, names: ScheduleNames) -> Screen:
    """Ask whether a schedule is to go."""
    runs = blocks(_schedule_lines(texts, schedule, names), lines(texts.say("schedule-sure")))
    sure = Button(texts.say("button-delete-sure"), DeleteSchedule(schedule=schedule.id, is_sure=1))
    return Screen(runs, ((sure,), (all_schedules(texts, schedule.plan.chat),)))


def told(texts: Texts, key: str, chat: int) -> Screen:
    """Say one thing, with the way to all schedules."""
    return Screen(lines(texts.say(key)), ((all_schedules(texts, chat),),))


def all_schedules(texts: Texts, chat: int) -> Button:
    """Lead to the schedules of a group."""
    return Button(texts.say("button-all-schedules"), ShowSchedules(group=-chat))


def zones_of_schedule(texts: Texts, schedule: Schedule, now: datetime) -> Screen:
    """Ask by which clock a schedule goes."""
    buttons = [
        Button(
            ("✓ " if zone == schedule.plan.zone else "") + city_and_offset(zone, texts.language, now),
            ChooseZone(schedule=schedule.id, zone=word_of_zone(zone)),
        )
        for zone in dict.fromkeys((schedule.plan.zone, *COMMON))
    ]
    keyboard = (tuple(buttons[at : at + ZONES_IN_ROW]) for at in range(0, len(buttons), ZONES_IN_ROW))
    return Screen(lines(texts.say("schedule-zones")), (*keyboard, (all_schedules(texts, schedule.plan.chat),)))


def draft_question(
    texts: Texts, kept: KeptDraft, sets: Sequence[SetInfo], now: datetime, zone: str, start: int
) -> Screen:
    """Ask for the next thing that is to be said of a schedule; `now` is by the clock of its zone."""
    step = kept.draft.step or Step.MINUTE
    info = next((each for each in sets if each.id == kept.draft.set_id), None)
    place = city(zone, texts.language)
    said = _said(texts, kept.draft, info, place)
    if not sets:
        return Screen(lines(texts.say("no-sets")))
    head = blocks(lines(bold(said) if said else None), lines(texts.say(f"draft-{step}", zone=place)))
    match step:
        case Step.SET:
            keyboard = (*_set_rows(texts, kept.id, sets, start),)
        case Step.KIND:
            keyboard = tuple((button,) for button in _kinds(texts, kept.id, info))
        case Step.COUNT:
            keyboard = (tuple(_answer(str(count), kept.id, step, str(count)) for count in COUNTS),)
        case Step.DAYS:
            keyboard = (*_day_rows(texts, kept, now),)
        case Step.HOUR:
            hours = [_answer(str(hour), kept.id, step, str(hour)) for hour in offered(kept.draft.day, now)]
            keyboard = tuple(tuple(hours[at : at + HOURS_IN_ROW]) for at in range(0, len(hours), HOURS_IN_ROW))
        case Step.MINUTE:
            hour = kept.draft.hour or 0
            minutes = offered(kept.draft.day, now).get(hour, MINUTES)
            keyboard = (tuple(_answer(f"{hour:02}:{minute:02}", kept.id, step, str(minute)) for minute in minutes),)
        case _:
            assert_never(step)
    return Screen(head, (*keyboard, (all_schedules(texts, kept.chat),)))


def trouble(texts: Texts, found: NotUnderstood) -> Screen:
    """Say which word is wrong, and what to write instead."""
    key = f"schedule-{found.trouble}"
    return Screen(lines(texts.say(key, word=found.word[:LONGEST_WORD]) if found.word else texts.say(key)))


def past(texts: Texts, when: When, today: date, zone: str | None = None) -> str:
    """Say that something comes no more, being over or having its last day before it; of a `zone` that is not seen."""
    match when:
        case Once(day=day, at=at):
            key, said = "schedule-past", texts.say("schedule-moment", day=day_text(texts, day), time=f"{at:%H:%M}")
        case Weekly(until=until) if until is not None and until < today:
            key, said = "schedule-past", day_text(texts, until)
        case Weekly():
            key, said = "schedule-never", _when_text(texts, when)
        case _:
            assert_never(when)
    there = said if zone is None else texts.say("draft-said-when", when=said, zone=city(zone, texts.language))
    return texts.say(key, when=there)


def unknown_word(texts: Texts, asked: UnknownWord, sets: Sequence[SetInfo], now: datetime) -> Screen:
    """Say which word of a schedule is none that is known, and which sets there are; or which one is too many."""
    word = asked.word[:LONGEST_WORD]
    if asked.is_surplus:
        return words(texts, "said-twice", word=word)
    if asked.is_count:
        return words(texts, "no-such-count", word=word, most=MOST_QUESTIONS)
    if asked.zones:
        zones = texts.say("list-separator").join(city_and_offset(zone, texts.language, now) for zone in asked.zones)
        return words(texts, "schedule-which-zone", word=word, zones=zones)
    return words(texts, "schedule-unknown-word", word=word, sets=ids_of(texts, sets))


def _when_text(texts: Texts, when: When) -> str:
    """Say when a schedule fires."""
    at = f"{when.at:%H:%M}"
    match when:
        case Once(day=day):
            return texts.say("schedule-once", day=day_text(texts, day), time=at)
        case Weekly(until=until) if until is not None:
            endless = _when_text(texts, replace(when, until=None))
            return texts.say("schedule-until", when=endless, day=day_text(texts, until))
        case Weekly(days=days) if days == EVERY_DAY:
            return texts.say("schedule-daily", time=at)
        case Weekly(days=days) if days == WEEKDAYS:
            return texts.say("schedule-weekdays", time=at)
        case Weekly(days=days):
            return texts.say("schedule-days", days=_days_text(texts, days), time=at)
        case _:
            assert_never(when)


def moment_text(texts: Texts, at: datetime, zone: tzinfo) -> str:
    """Name a moment by the clock of a zone."""
    here = at.astimezone(zone)
    return texts.say("schedule-moment", day=day_text(texts, here.date()), time=f"{here:%H:%M}")


def _schedule_lines(
    texts: Texts, schedule: Schedule, names: ScheduleNames, number: int | None = None
) -> tuple[Run, ...]:
    """Tell when a schedule fires, what it starts, and when it does so next."""
    plan = schedule.plan
    what = texts.say("schedule-what", title=names.title(plan), count=plan.count)
    kind = "" if plan.kind is None else f" · {kind_name(texts, plan.kind)}"
    head = f"{'' if number is None else f'{number}. '}{_when_text(texts, plan.when)}"
    return lines(bold(head), f"{what}{kind}", names.place(plan), _state(texts, schedule, names))


def _state(texts: Texts, schedule: Schedule, names: ScheduleNames) -> str:
    zone, name = zone_of(schedule.plan.zone), city(schedule.plan.zone, texts.language)
    if schedule.is_paused:
        return texts.say("schedule-paused", zone=name)
    if schedule.next_at is None:
        return texts.say("schedule-waits" if names.has_waiting(schedule) else "schedule-over", zone=name)
    moment = moment_text(texts, schedule.next_at, zone or UTC)
    return texts.say("schedule-next", moment=moment, zone=name)


def _said(texts: Texts, draft: Draft, info: SetInfo | None, zone: str) -> str:
    """Sum up what was said already; a time, with the zone whose time it is."""
    kind = None if draft.kind is None else texts.say("any-kind") if draft.kind == ANY_KIND else _kind(texts, draft.kind)
    days = _days_text(texts, draft.days) if draft.has_days else None
    day = days if draft.day is None else day_text(texts, draft.day)
    when = day if draft.when is None else texts.say("draft-said-when", when=_when_text(texts, draft.when), zone=zone)
    count = None if draft.count is None else texts.say("draft-said-count", count=draft.count)
    parts = (None if info is None else title_of(texts, info), kind, count, when)
    return " · ".join(part for part in parts if part)


def _kind(texts: Texts, kind: str) -> str:
    return kind_name(texts, Kind(kind))


def _days_text(texts: Texts, days: frozenset[int]) -> str:
    if days in _NAMED_DAYS:
        return texts.say(f"days-{_NAMED_DAYS[days]}")
    return texts.say("days-between").join(texts.say(f"day-{DAY_WORDS[day]}") for day in sorted(days))


def _set_rows(texts: Texts, draft: int, sets: Sequence[SetInfo], start: int) -> Iterator[tuple[Button, ...]]:
    start = start if start < len(sets) else 0
    sets, titles = in_language_first(texts, sets), titles_of(texts, sets)
    for info in sets[start : start + SETS_AT_ONCE]:
        yield (_answer(f"{titles[info.id]} ({info.questions})", draft, Step.SET, info.id),)
    yield from turns(start, SETS_AT_ONCE, len(sets), lambda first: TurnDraft(draft=draft, start=first))


def _kinds(texts: Texts, draft: int, info: SetInfo | None) -> Iterator[Button]:
    yield _answer(texts.say("any-kind"), draft, Step.KIND, ANY_KIND)
    for kind in Kind:
        if info is None or info.kinds.get(kind, 0):
            yield _answer(kind_name(texts, kind), draft, Step.KIND, str(kind))


def _day_rows(texts: Texts, kept: KeptDraft, now: datetime) -> Iterator[tuple[Button, ...]]:
    yield tuple(
        _answer(texts.say(f"days-{word}"), kept.id, Step.DAYS, word) for word in ("daily", "weekdays", "weekend")
    )
    days = [
        _answer(f"{'✓ ' if day in kept.draft.days else ''}{texts.say(f'day-{word}')}", kept.id, Step.DAYS, word)
        for day, word in enumerate(DAY_WORDS)
    ]
    yield from (tuple(days[at : at + DAYS_IN_ROW]) for at in range(0, len(days), DAYS_IN_ROW))
    coming = ("today", "tomorrow") if times_left(now.date(), now) else ("tomorrow",)
    yield tuple(_answer(texts.say(f"days-{word}"), kept.id, Step.DAYS, word) for word in coming)
    if kept.draft.days:
        yield (_answer(texts.say("days-these"), kept.id, Step.DAYS, "these"),)


def _answer(label: str, draft: int, step: Step, word: str) -> Button:
    return Button(label, AnswerDraft(draft=draft, step=step.value, word=word))


def _buttons(schedule: Schedule, number: str) -> tuple[Button, ...]:
    switch = PauseSchedule(schedule=schedule.id, is_on=int(schedule.is_paused))
    delete = Button(f"🗑{number}", DeleteSchedule(schedule=schedule.id, is_sure=0))
    if is_over(schedule):
        return (delete,)
    zone = Button(f"🌐{number}", ShowZones(schedule=schedule.id))
    return (Button(f"{'⏵' if schedule.is_paused else '⏸'}{number}", switch), zone, delete)
