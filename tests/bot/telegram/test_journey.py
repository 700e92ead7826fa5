"""One person does all that there is, in each language, over restarts: nobody has anything to complain of."""

from __future__ import annotations

import logging
import re
import unicodedata
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import bot.texts
from bot.adding import ensure_builtin
from bot.store import Store
from bot.telegram.presses.choosing import Begin, ChooseKind, ChooseLevel, ChooseSet
from bot.telegram.presses.exporting import ExportAnswers, ExportDeck, ShowDecks
from bot.telegram.presses.flagging import GiveReason, RaiseFlag
from bot.telegram.presses.menu import Call, ShowMenu
from bot.telegram.presses.privacy import Forget, Keep
from bot.telegram.presses.quiz import Help, Pick, Pronounce, Skip, Stop, Take, Undo
from bot.telegram.presses.reading import AskParagraph, OpenLine, OpenText, Turn
from bot.telegram.presses.reminding import EndReminders, PutOff
from bot.telegram.presses.reviewing import Retry
from bot.telegram.presses.scoring import ShowPicture
from bot.telegram.presses.settling import ChooseSetting, ShowSetting, ShowSettings
from bot.telegram.presses.words import Look
from bot.telegram.reading_screen import PINYIN, TRANSLATION, WORDS
from bot.texts import LANGUAGES, texts_for
from bot.texts.clusters import joins_of
from bot.tutor.preferences import Setting
from quizzes.question import Form
from tests.bot.botapi.running import START, World
from tests.bot.telegram.traveller import Traveller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.texts import Texts

SETS = {"ja": "sample", "en": "sample-en", "zh": "sample-en"}
LONG = "很" * 4096
HOSTILE = {
    "markup": ("<b>Ann</b> & </i>&lt;", "<code>x</code> & &amp; *_`["),
    "emoji": ("👩‍👩‍👧‍👦🏳️‍🌈", "😀" * 2048),
    "right to left": ("\u202eeve\u202c \u2067עברית\u2069", "\u202exi\u200f xue\u061c"),
    "zero width": ("A\u200bn\u200dn\ufeff", "\u200b\u200c\ufeff\u2060"),
    "very long": ("很长" * 32, LONG),
    "another script": ("Аня ॐ ฉัน", "สวัสดี Привет नमस्ते"),
}
KANA = re.compile(r"[\u3041-\u30ff]")
TEXTS = Path(bot.texts.__file__).parent
KEYS = {
    key
    for file in TEXTS.glob("*/*.ftl")
    for key in re.findall(r"^([a-z]+(?:[-_][a-z0-9_]+)+) =", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
}
LEAST_TOLD, LEAST_HEARD = 6, 80
TEN_IN_OSAKA = 15.1  # hours after the start, and some minutes


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Store.open(tmp_path / "quizbot.db") as store:
        ensure_builtin(store, START)
        there = World(store)
        yield there
        there.telegram.assert_clean()


async def looks_for_reminders(her: Traveller, hours: float) -> None:
    """See who is to be reminded so many hours after the start."""
    her.world.hours = hours
    assert her.world.bot is not None
    while await her.world.bot.watches.reminders.look():
        pass
    await her.looks()


async def settles(her: Traveller, words: str) -> None:
    """Go through all settings, what is typed included."""
    await her.goes_through_the_menu("settings")
    choices = {
        Setting.SCRIPT: "hans",
        Setting.PINYIN: "no",
        Setting.TONES: "yes",
        Setting.GOAL: "5",
        Setting.REMINDER: "10",
    }
    for setting, value in choices.items():
        await her.says("/settings")
        await her.taps(ShowSetting, setting=str(setting))
        await her.taps(ChooseSetting, setting=str(setting), value=value)
    for typed in (words, "xyzzy", "Osaka"):
        await her.says("/settings")
        await her.taps(ShowSetting, setting="zone")
        await her.says(typed)
    for typed in (words, "  ", "x" * 80, "安"):
        await her.says("/settings")
        await her.taps(ShowSetting, setting="board")
        await her.says(typed)
        await her.says("/cancel")
    await her.says("/settings")
    await her.taps(ShowSetting, setting="board")
    await her.taps(ChooseSetting, setting="board", value="hidden")
    await her.taps(ShowSettings)


async def begins(her: Traveller, set_id: str) -> None:
    """Choose a quiz step by step, leave it, and begin a longer one."""
    await her.goes_through_the_menu("quiz")
    await her.taps(ChooseSet, set_id=set_id)
    await her.taps(ChooseKind, kind="any")
    await her.taps(ChooseLevel, level=0)
    await her.taps(Begin, count=5)
    await her.taps(Stop)
    await her.says(f"/quiz {set_id} 10 translation")


async def answers_everything(her: Traveller, words: str) -> None:
    """Answer rightly and wrongly by turns, with hints, skips, flags, and readings."""
    number, is_open = 0, True
    while is_open:
        number += 1
        if number == 2:
            await her.takes_hints()
        if number == 3:
            await her.taps(Skip)
            continue
        await her.answers(rightly=number % 3 == 0, typed=words)
        await her.says(words)  # too late
        for kind in (Pronounce, OpenLine):
            if her.button(kind, session=her.session.id, position=her.session.position):
                await her.taps(kind)
        if number in (4, 5):
            await her.taps(RaiseFlag)
            await her.taps(GiveReason, reason="unclear" if number == 4 else "other")
            if number == 5:
                await her.says(words)  # if that is refused, it is said again
                await her.says("?!")
        is_open = await her.goes_on()


async def answers_each_form(her: Traveller, set_id: str, words: str) -> None:
    """Come by a link to a question of each form."""
    questions = her.world.store.question_set(set_id)
    assert questions is not None
    for form in Form:
        question = next(each for each in questions.questions if each.form is form)
        await her.says(f"/start q_{question.id}")
        assert her.question.id == question.id
        if form is Form.ORDER:
            await her.taps(Take, tile=0)
            await her.taps(Undo)
            await her.says(words)  # is tapped, not typed
        await her.takes_hints()
        await her.answers(rightly=form is Form.CHOICE, typed=words)
        await her.goes_on()


async def gets_all_right(her: Traveller) -> None:
    is_open = True
    while is_open:
        await her.answers(rightly=True)
        is_open = await her.goes_on()


async def reads(her: Traveller, set_id: str) -> None:
    """Turn pages with everything beside the text, look a word up, be asked on a paragraph."""
    await her.goes_through_the_menu("read")
    await her.says(f"/read {set_id}")
    shows = 0
    for flag in (PINYIN, TRANSLATION, WORDS):
        shows |= flag
        await her.taps(Turn, shows=shows)
    words = her.button(Look)
    for _ in range(3):
        here = her.button(Turn)
        assert here is not None
        await her.taps(Turn)
        words = her.button(Look) or words
    if words is not None:
        await her.taps_on(*words)
    await her.says(f"/read {set_id}")
    await her.taps(AskParagraph)
    await her.takes_hints(1)
    await her.says("/cancel")


async def looks_words_up(her: Traveller, words: str) -> None:
    for text in ("/word", "/word 内容", "内容", "neirong", "nèiróng", f"/word {words}", "/word 茴香", words):
        await her.says(text)
    if her.button(OpenText):
        await her.taps(OpenText)


async def exports(her: Traveller, set_id: str) -> None:
    await her.goes_through_the_menu("export")
    await her.taps(ShowDecks)
    await her.taps(ExportDeck, set_id=set_id)
    await her.says("/export")
    await her.taps(ExportAnswers)
    files = [message.file.name for message in her.somebody.messages if message.file]
    assert any(name.endswith(".apkg") for name in files)
    assert any(name.endswith(".csv") for name in files)


async def asks_inline(her: Traveller, words: str) -> None:
    for query in ("", "内容", "neirong", words[:256]):
        for offered in await her.somebody.asks_inline(query):
            her.heard |= dict.fromkeys((offered.title, offered.description, offered.text))
            her.labels |= dict.fromkeys(button["text"] for row in offered.keyboard for button in row)
            for link in (button["url"] for row in offered.keyboard for button in row):
                await her.says(f"/start {link.partition('start=')[2]}")


async def is_reminded(her: Traveller) -> None:
    """Put one off, ignore three, end them."""
    for hours in (her.world.hours, 31 * 24):  # one that is very late is left out
        await looks_for_reminders(her, hours)
    await looks_for_reminders(her, 31 * 24 + TEN_IN_OSAKA)
    await her.taps(PutOff, span="hour")
    await looks_for_reminders(her, 31 * 24 + TEN_IN_OSAKA + 1.1)
    before = len(her.somebody.messages)
    for day in range(32, 39):
        await looks_for_reminders(her, day * 24 + TEN_IN_OSAKA)
    assert len(her.somebody.messages) - before == 2  # with the one above they are three, and that was all
    await her.taps(EndReminders)


async def has_everything_forgotten(her: Traveller) -> None:
    await her.goes_through_the_menu("privacy")
    await her.says("/forget")
    await her.taps(Keep)
    await her.goes_through_the_menu("forget")
    await her.taps(Forget)
    await her.taps(Forget)
    assert her.world.store.learner(her.somebody.id) is None


async def settles_in(her: Traveller, words: str) -> None:
    await her.says("/start")
    await her.taps(ShowMenu)
    await her.taps(Call, command="help")
    await settles(her, words)


async def looks_at_the_score(her: Traveller) -> None:
    await her.says("/score")
    await her.taps(ShowPicture)


async def comes_back_the_next_day(her: Traveller) -> None:
    """Do what is due, and what went wrong."""
    her.world.hours += 24
    for command in ("review", "mistakes"):
        await her.goes_through_the_menu(command)
        await gets_all_right(her)


async def does_only_the_missed_ones(her: Traveller) -> None:
    await her.taps(Retry)
    await gets_all_right(her)


async def writes_anything(her: Traveller, words: str) -> None:
    for text in ("/sets", "/cancel", "/nonsense", words, f"/start {words}"[:64], "/start set_nothing", "/start q_0"):
        await her.says(text)


async def begins_anew(her: Traveller, set_id: str) -> None:
    await her.says(f"/start set_{set_id}")
    await her.taps(Begin)
    await her.taps(Pick if her.question.form is Form.CHOICE else Help)


async def journey(her: Traveller, set_id: str, words: str) -> None:
    """Do all of it; before each part the bot has died and come back."""
    parts = (
        partial(settles_in, words=words),
        partial(begins, set_id=set_id),
        partial(answers_everything, words=words),
        does_only_the_missed_ones,
        partial(answers_each_form, set_id=set_id, words=words),
        looks_at_the_score,
        comes_back_the_next_day,
        partial(reads, set_id=set_id),
        partial(looks_words_up, words=words),
        partial(exports, set_id=set_id),
        partial(asks_inline, words=words),
        partial(Traveller.says, text="/cancel"),
        is_reminded,
        partial(writes_anything, words=words),
        has_everything_forgotten,
        partial(begins_anew, set_id=set_id),
    )
    for part in parts:
        async with her.world.running():
            await part(her)


def raw(text: str) -> list[str]:
    """Find what no person should see."""
    joins = joins_of(text)
    unseen = [
        f"U+{ord(character):04X}"
        for place, character in enumerate(text)
        if unicodedata.category(character) in {"Cc", "Cf", "Cs"} and character != "\n" and place not in joins
    ]
    return [*unseen, *re.findall(r"\{ ?\$|\bNone\b|Traceback|\bbot\.[a-z]|<blockquote|%\(|�", text)]


def kana(language: str, text: str) -> list[str]:
    """Find what is in Japanese where nobody reads it; the name of the language stands everywhere."""
    return KANA.findall(text.replace("日本語", "")) if language != "ja" else []


def fixed_lines(language: str) -> set[str]:
    """Give the lines of all texts that are always the same, and long enough to be nothing else by chance."""
    texts = texts_for(language)
    return {line for key in KEYS if key in texts for line in _lines(texts, key) if len(line) >= LEAST_TOLD}


def _lines(texts: Texts, key: str) -> list[str]:
    try:
        return texts.say(key).splitlines()
    except ValueError:  # it needs an argument
        return []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_of_it_in_each_language(world: World, language: str, caplog: pytest.LogCaptureFixture) -> None:
    her = Traveller(world, world.person(language={"zh": "zh-hans"}.get(language, language)))

    with caplog.at_level(logging.WARNING):
        await journey(her, SETS[language], "没办法")

    assert [record.getMessage() for record in caplog.records] == []
    assert {text: found for text in (*her.heard, *her.labels) if (found := raw(text))} == {}
    assert {text: found for text in (*her.heard, *her.labels) if (found := kana(language, text))} == {}
    lines = {line for text in (*her.heard, *her.labels) for line in text.splitlines()}
    others = set[str]().union(*(fixed_lines(other) for other in LANGUAGES if other != language))
    assert lines & (others - fixed_lines(language)) == set()
    assert lines & KEYS == set()
    assert len(lines & fixed_lines(language)) > LEAST_HEARD


@pytest.mark.parametrize(
    ("language", "hostile"),
    [(LANGUAGES[number % len(LANGUAGES)], name) for number, name in enumerate(HOSTILE)],
)
async def test_nothing_breaks_by_names_and_answers(
    world: World, language: str, hostile: str, caplog: pytest.LogCaptureFixture
) -> None:
    name, words = HOSTILE[hostile]
    her = Traveller(world, world.person(name, language=language))

    with caplog.at_level(logging.WARNING):
        await journey(her, SETS[language], words)

    assert [record.getMessage() for record in caplog.records] == []
    assert {text: found for text in (*her.heard, *her.labels) if (found := raw(text))} == {}
