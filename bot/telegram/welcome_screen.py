"""How somebody is greeted, with the one button that begins, or goes on with what is open."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, italic, lines
from bot.telegram.menu import menu_button
from bot.telegram.person_name import shown_name
from bot.telegram.presses.choosing import ANY_KIND, Begin
from bot.telegram.presses.quiz import Resume
from bot.telegram.presses.reviewing import Practise
from bot.telegram.screen import Button, Screen
from bot.telegram.screens import LONGEST_NAME
from bot.telegram.set_names import FIRST_COUNT, title_of
from bot.texts.quotation import quotable
from bot.tutor.session import Purpose

if TYPE_CHECKING:
    from bot.store import SetInfo
    from bot.texts import Texts
    from bot.tutor.session import Session


class Wish(Enum):
    """What the link by which somebody came wants: nothing, a set that there is, or one that is none any more."""

    NOTHING = auto()
    A_SET = auto()
    A_LOST_SET = auto()


def welcome(
    texts: Texts,
    name: str,
    start_with: SetInfo | None,
    wish: Wish = Wish.NOTHING,
    *,
    opened: Session | None = None,
    due: int = 0,
) -> Screen:
    """
    Greet a person, with the one button that begins the first quiz, or goes on with the one that is open.

    Who has something to review has heard what all this is, and is offered that first.
    A set that was wished for is offered whatever is open, with the way back to that, and whatever is due.
    """
    shown = shown_name(name, LONGEST_NAME)
    hello = texts.say("welcome-name", name=shown) if shown else texts.say("welcome")
    if start_with is None:
        return Screen(blocks(lines(bold(hello)), lines(texts.say("no-sets"))))
    start = Begin(set_id=start_with.id, kind=ANY_KIND, count=FIRST_COUNT)
    if due and opened is None and wish is Wish.NOTHING:
        return _with_reviews(texts, hello, due, start)
    goes_on = opened is not None and wish is not Wish.A_SET
    runs = blocks(
        lines(bold(hello)),
        lines(texts.say("welcome-what")),
        lines(texts.say("no-such-set") if wish is Wish.A_LOST_SET else None),
        lines(texts.say("welcome-back") if goes_on else _first_offer(texts, start_with)),
        lines(italic(texts.say("welcome-more"))),
    )
    begin = () if goes_on else ((Button(texts.say("button-start"), start),),)
    resume = () if opened is None else ((_resume(texts, opened, is_alone=goes_on),),)
    return Screen(runs, (*begin, *resume, (menu_button(texts),)))


def _resume(texts: Texts, opened: Session, *, is_alone: bool) -> Button:
    left = len(opened.questions) - opened.position - opened.answered
    label = texts.say("button-resume") if is_alone or not left else texts.say("button-back-to-quiz", count=left)
    return Button(label, Resume())


def _with_reviews(texts: Texts, hello: str, due: int, start: Begin) -> Screen:
    review = Button(texts.say("button-review", count=due), Practise(purpose=Purpose.REVIEW))
    new = Button(texts.say("button-new-quiz"), start)
    runs = blocks(
        lines(bold(hello)), lines(texts.say("welcome-due", count=due)), lines(italic(texts.say("welcome-more")))
    )
    return Screen(runs, ((review,), (new,), (menu_button(texts),)))


def _first_offer(texts: Texts, info: SetInfo) -> str:
    title = quotable(texts, title_of(texts, info))
    return texts.say("welcome-set", title=title, count=min(FIRST_COUNT, info.questions))
