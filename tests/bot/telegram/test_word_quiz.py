"""A word that was looked up can be asked about at once, and comes back in the reviews from then on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.telegram.callback import encoded
from bot.telegram.presses.words import AskWord, packed_word
from bot.texts import LANGUAGES, texts_for
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.readers import TALK

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

TOLD = Localized(ja="そうです。", en="It is so.")
MEANING = Question(
    id="meaning",
    kind=Kind.TRANSLATION,
    subtype="term_to_meaning",
    form=Form.CHOICE,
    prompt="目标",
    options=("aim", "gate"),
    answer=("aim",),
    explanation=TOLD,
)
READING = replace(MEANING, id="reading", subtype="reading_choice", options=("mù biāo", "mù biǎo"), answer=("mù biāo",))
GAP = replace(
    MEANING,
    id="gap",
    kind=Kind.CLOZE,
    subtype="word",
    prompt="我们的＿＿是做研究。",
    options=("目标", "大门"),
    answer=("目标",),
)
SENTENCE = replace(
    MEANING,
    id="sentence",
    subtype="zh_en",
    prompt="我们的目标是做研究。",
    options=("We aim.", "We go."),
    answer=("We aim.",),
)
OTHER = replace(MEANING, id="other", prompt="产品", options=("product", "aim"), answer=("product",))
ALL = (MEANING, READING, GAP, SENTENCE, OTHER)


def add(store: Store, id_: str, *questions: Question, language: str | None = "ja") -> None:
    """Add a text with its words and some questions."""
    title = Localized(zh=f"目标 {id_}", ja=f"目標 {id_}", en=f"Aims {id_}")
    question_set = QuestionSet(id=id_, title=title, questions=questions, language="zh-Hans")
    reader = replace(TALK, title=title, translation_language=language)
    store.add_set(question_set, START, f"sha-{id_}", f"{id_}.txt", reader=reader).result()


@pytest.fixture
def talk(bot: Bot, store: Store) -> Store:
    """Give a library with a text about whose words is asked."""
    add(store, "aims", *ALL)
    return store


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_asks_for_the_word_is_asked(world: World, talk: Store, language: str) -> None:
    ann = world.person(language=language)
    await ann.says("/word 目标")
    await ann.press(texts_for(language).say("button-ask-word"))

    session = talk.open_session(ann.id)
    assert session is not None
    assert [ref.question for ref in session.questions] == ["meaning", "reading", "gap"]
    assert "1" in ann.screen
    assert MEANING.prompt in ann.screen


async def test_it_comes_back_in_the_reviews(world: World, talk: Store, ann: Somebody) -> None:
    await ann.says("目标")
    await ann.press("✏️")
    await ann.press("gate")
    await ann.press("⏹")
    world.hours = 30

    await ann.says("/review")
    assert MEANING.prompt in ann.screen


async def test_of_what_nothing_asks_for_there_is_no_such_button(talk: Store, ann: Somebody) -> None:
    await ann.says("/word 下场")
    assert not [label for label in ann.buttons if "✏️" in label]


async def test_a_text_that_is_translated_for_the_reader_comes_first(world: World, talk: Store) -> None:
    add(talk, "zz", MEANING, language="en")
    asked = {}
    for language in LANGUAGES:
        somebody = world.person(language=language)
        await somebody.says("/word 目标")
        await somebody.press("✏️")
        session = talk.open_session(somebody.id)
        asked[language] = session and session.questions[0].set_id
    assert asked == {"ja": "aims", "en": "zz", "zh": "zz"}


async def test_another_text_is_taken_where_the_first_asks_nothing(talk: Store, ann: Somebody) -> None:
    add(talk, "empty", OTHER, language="en")
    await ann.says("/word 目标")
    await ann.press("✏️")
    session = talk.open_session(ann.id)
    assert session is not None
    assert session.set_ids == ("aims",)


async def test_pressed_twice_it_begins_once(talk: Store, ann: Somebody) -> None:
    await ann.says("目标")
    data = encoded(AskWord(word=packed_word("目标") or ""))
    ann.presses(data, ann.last.id)
    await ann.press_data(data, ann.last.id)
    assert len(ann.messages) == 2


@pytest.mark.parametrize(
    "hours", [pytest.param(1, id="an hour later"), pytest.param(-1, id="after the clock was put back")]
)
async def test_pressed_later_it_begins_anew(world: World, talk: Store, ann: Somebody, hours: float) -> None:
    card = await ann.says("目标")
    message = ann.last
    await ann.press("✏️")
    world.hours = hours
    await ann.press("✏️", message)
    assert card in message.text
    assert len(ann.messages) == 3
    assert "Question 1 of 3" in ann.screen


async def test_at_its_end_it_leads_to_the_text_and_not_to_another_quiz(talk: Store, ann: Somebody) -> None:
    await ann.says("产品")
    await ann.press("✏️")
    assert "From the text" in ann.screen
    await ann.press("product")
    await ann.press("▶")
    assert ann.buttons[:2] == ["📖 Back to the text", "📚 Another text"]
    await ann.press("📖")
    assert "1/2" in ann.screen


async def test_what_was_set_aside_or_retired_is_not_asked(talk: Store, ann: Somebody) -> None:
    await ann.says("目标")
    data, message = encoded(AskWord(word=packed_word("目标") or "")), ann.last.id
    talk.set_state("aims", SetState.RETIRED).result()

    assert await ann.press_data(data, message) == "No question asks for this word any more."
    assert await ann.press_data(encoded(AskWord(word="-")), message) == "No question asks for this word any more."
    assert talk.open_session(ann.id) is None


async def test_in_other_characters_it_is_the_same_word(talk: Store, ann: Somebody) -> None:
    await ann.says("/settings")
    await ann.press("🈶")
    await ann.press("traditional")
    card = await ann.says("/word 目标")
    assert card.startswith("目標")
    await ann.press("✏️")
    assert "目標" in ann.screen
