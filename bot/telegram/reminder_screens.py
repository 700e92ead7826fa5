"""How a reminder looks, and what it becomes when it is put off or ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, lines
from bot.telegram.presses.reminding import EndReminders, PutOff
from bot.telegram.presses.reviewing import Practise
from bot.telegram.presses.settling import ShowSetting
from bot.telegram.screen import Button, Screen
from bot.tutor.preferences import Setting
from bot.tutor.reminder import Span
from bot.tutor.session import Purpose

if TYPE_CHECKING:
    from bot.texts import Texts


def reminder_screen(texts: Texts, number: int, due: int, *, is_last: bool) -> Screen:
    """Say what is due, with all that can be done about it in one tap."""
    spans = [Button(texts.say(f"button-put-off-{span}"), PutOff(number=number, span=span.value)) for span in Span]
    end = Button(texts.say("button-end-reminders"), EndReminders())
    runs = blocks(lines(texts.say("reminder", count=due)), lines(texts.say("reminder-last") if is_last else None))
    return Screen(runs, ((_review(texts),), tuple(spans), (end,)))


def put_off_screen(texts: Texts, span: Span) -> Screen:
    """Say when the reminder comes again."""
    return Screen(lines(texts.say(f"reminder-put-off-{span}")), ((_review(texts),),))


def ended_screen(texts: Texts) -> Screen:
    """Say that there are no more reminders, and where to have them again."""
    button = Button(texts.say("button-set-reminder"), ShowSetting(setting=Setting.REMINDER.value))
    return Screen(lines(texts.say("reminders-ended")), ((button,),))


def _review(texts: Texts) -> Button:
    return Button(texts.say("button-review-now"), Practise(purpose=Purpose.REVIEW))
