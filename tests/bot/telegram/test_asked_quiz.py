"""What stands after /quiz is understood as people write it: wide letters, and numbers with what they count."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.telegram import titled
from bot.telegram.asked_quiz import AskedQuiz, understood
from bot.telegram.titled import LONGEST_IN_BUTTON, part_in_button, sets_with
from bot.texts import LANGUAGES, texts_for
from bot.texts.phrases import level_name
from bot.tutor.choice import TOP_LEVELS
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import publish

if TYPE_CHECKING:
    from bot.store import SetInfo, Store
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

CLOZE, READING = Kind.CLOZE, Kind.COMPREHENSION
GAP = Question(
    id="gap", kind=CLOZE, form=Form.CHOICE, prompt="他们的＿＿是研究。", options=("目标", "成本"), answer=("目标",)
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("10問 穴埋め", AskedQuiz(count=10, kind=CLOZE, kind_said=True), id="counted in Japanese"),
        pytest.param("10道题 填空题", AskedQuiz(count=10, kind=CLOZE, kind_said=True), id="counted in Chinese"),
        pytest.param("１０ ＣＬＯＺＥ", AskedQuiz(count=10, kind=CLOZE, kind_said=True), id="wide"),
        pytest.param("読解問題", AskedQuiz(kind=READING, kind_said=True), id="a kind of questions"),
        pytest.param("阅读理解题", AskedQuiz(kind=READING, kind_said=True), id="a kind of questions in Chinese"),
        pytest.param("閱讀理解題", AskedQuiz(kind=READING, kind_said=True), id="a kind in traditional hanzi"),
        pytest.param("5題克漏字", AskedQuiz(count=5, kind=CLOZE, kind_said=True), id="a kind as Taiwan has it"),
        pytest.param("各種題型 5題", AskedQuiz(count=5, kind_said=True), id="all kinds in traditional hanzi"),
        pytest.param("いろいろ 5", AskedQuiz(count=5, kind_said=True), id="as the button for all kinds says"),
        pytest.param("HSK4級", AskedQuiz(level=4), id="a level"),
        pytest.param("五 填空", AskedQuiz(count=5, kind=CLOZE, kind_said=True), id="a number in hanzi"),
        pytest.param("十二道题", AskedQuiz(count=12), id="a number in hanzi with what it counts"),
        pytest.param("兩題", AskedQuiz(count=2), id="a number in traditional hanzi"),
        pytest.param("10 questions", AskedQuiz(count=10), id="a number with what it counts behind a blank"),
        pytest.param("ten questions", AskedQuiz(count=10), id="a number in words"),
        pytest.param(
            "two translations hsk 4",
            AskedQuiz(count=2, kind=Kind.TRANSLATION, kind_said=True, level=4),
            id="a number in words before a kind",
        ),
        pytest.param("Give me twenty-five questions", AskedQuiz(count=25), id="a number in two words"),
        pytest.param(
            "twenty five cloze questions", AskedQuiz(count=25, kind=CLOZE, kind_said=True), id="with a blank in it"
        ),
        pytest.param("One question 5", AskedQuiz(unknown="One", count=5), id="a title beside a number in digits"),
        pytest.param("ten", AskedQuiz(unknown="ten"), id="a number in words, of nothing that is said"),
        pytest.param("a dozen questions", AskedQuiz(count=12), id="a dozen"),
        pytest.param("second", AskedQuiz(unknown="second"), id="no number, though one could be made of it"),
        pytest.param("questions 10", AskedQuiz(count=10, unknown="questions"), id="what is counted, before its number"),
        pytest.param("三五", AskedQuiz(unknown="三五"), id="hanzi that say no number"),
        pytest.param("HSK四级", AskedQuiz(level=4), id="a level in hanzi"),
        pytest.param("3,cloze", AskedQuiz(count=3, kind=CLOZE, kind_said=True), id="with commas"),
        pytest.param("3、穴埋め，HSK4", AskedQuiz(count=3, kind=CLOZE, kind_said=True, level=4), id="with wide commas"),
        pytest.param("ｈｓｋ４", AskedQuiz(level=4), id="a wide level"),
        pytest.param("4级", AskedQuiz(level=4), id="a level alone"),
        pytest.param("HSK7～9", AskedQuiz(level=7), id="the top levels"),
        pytest.param("読解5問", AskedQuiz(count=5, kind=READING, kind_said=True), id="without a blank"),
        pytest.param(
            "HSK4級の穴埋めを５問", AskedQuiz(count=5, kind=CLOZE, kind_said=True, level=4), id="as one says it"
        ),
        pytest.param("来10道HSK三级填空题", AskedQuiz(count=10, kind=CLOZE, kind_said=True, level=3), id="in Chinese"),
        pytest.param("10問お願いします", AskedQuiz(count=10), id="with a word of request"),
        pytest.param("10問お願いします！", AskedQuiz(count=10), id="and a stop"),
        pytest.param("読解を5問だけやりたいです。", AskedQuiz(count=5, kind=READING, kind_said=True), id="politely"),
        pytest.param("再来5道吧", AskedQuiz(count=5), id="once more"),
        pytest.param("请给我10道阅读题，谢谢", AskedQuiz(count=10, kind=READING, kind_said=True), id="thanked for"),
        pytest.param("Give me 5 cloze questions, please!", AskedQuiz(count=5, kind=CLOZE, kind_said=True), id="please"),
        pytest.param("please", AskedQuiz(unknown="please"), id="politeness alone"),
        pytest.param("5 questions about me", AskedQuiz(count=5, unknown="about"), id="of something else"),
        pytest.param("hsk4cloze5", AskedQuiz(count=5, kind=CLOZE, kind_said=True, level=4), id="in English"),
        pytest.param("第5题", AskedQuiz(unknown="第5题"), id="one of the questions"),
        pytest.param("99999999999", AskedQuiz(count=10**6), id="a long number is one"),
        pytest.param("cloze99999999999問", AskedQuiz(count=10**6, kind=CLOZE, kind_said=True), id="also behind a kind"),
        pytest.param("hsk345", AskedQuiz(unknown="hsk345"), id="no such level, without a blank"),
        pytest.param("来", AskedQuiz(unknown="来"), id="a word of request alone"),
        pytest.param("10回", AskedQuiz(unknown="10回"), id="times are no questions"),
        pytest.param("5 10問", AskedQuiz(count=5, unknown="10問", is_surplus=True), id="two numbers"),
        pytest.param(
            "cloze 読解", AskedQuiz(kind=CLOZE, kind_said=True, unknown="読解", is_surplus=True), id="two kinds"
        ),
        pytest.param("hsk4 hsk5", AskedQuiz(level=4, unknown="hsk5", is_surplus=True), id="two levels"),
        pytest.param("10級", AskedQuiz(unknown="10級"), id="no such level"),
        pytest.param("HSK 4 3", AskedQuiz(level=4, count=3), id="a level with a blank in it"),
        pytest.param("5 HSK 3 级", AskedQuiz(level=3, count=5), id="a level with two"),
        pytest.param("level 5 3", AskedQuiz(level=5, count=3), id="a level by its English word"),
        pytest.param("HSK level 5", AskedQuiz(level=5), id="a level by both"),
        pytest.param("hsk 4 HSK 5", AskedQuiz(level=4, unknown="HSK 5", is_surplus=True), id="two levels with blanks"),
        pytest.param("3 HSK", AskedQuiz(count=3, unknown="HSK"), id="a level that lacks its number"),
        pytest.param("HSK 12", AskedQuiz(count=12, unknown="HSK"), id="no such level, with a blank"),
        pytest.param("Fill the gap 3", AskedQuiz(kind=CLOZE, kind_said=True, count=3), id="a kind with blanks in it"),
        pytest.param("問題", AskedQuiz(unknown="問題"), id="no kind"),
        pytest.param("ＸＹＺ", AskedQuiz(unknown="ＸＹＺ"), id="an unknown word is told as it was typed"),
    ],
)
def test_words_are_understood_as_people_write_them(words: str, expected: AskedQuiz) -> None:
    assert understood(words.split(), ()) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_question_and_the_buttons_call_a_level_or_a_kind_is_understood(language: str) -> None:
    texts = texts_for(language)

    for level in range(1, TOP_LEVELS + 1):
        assert understood(level_name(texts, level).split(), ()) == AskedQuiz(level=level)
    for kind in Kind:
        assert understood(texts.say(f"kind-{kind}").split(), ()) == AskedQuiz(kind=kind, kind_said=True)
    assert understood(texts.say("any-kind").split(), ()) == AskedQuiz(kind_said=True)


def titled_sets(store: Store) -> list[SetInfo]:
    """Publish sets with titles in several languages, and list them."""
    for id_, title in TITLES.items():
        publish(store, QuestionSet(id=id_, title=title, questions=(GAP,)), START)
    return [info for info in store.sets() if info.id in TITLES]


TITLES = {
    "tea-2021": Localized(zh="种茶的年轻人", en="A young man who grows tea", ja="お茶を育てる若者"),
    "bus": Localized(zh="公交公司的经理", en="Reading circle: a bus company of 2021"),
    "bus-2": Localized(zh="公交司机", en="Bus drivers"),
    "words": Localized(en="HSK 4 words"),
    "thanks": Localized(en="Thank you, driver"),
}


@pytest.mark.parametrize(
    ("words", "meant", "besides"),
    [
        pytest.param("tea", {"tea-2021"}, AskedQuiz(), id="a word of it, or of the id"),
        pytest.param("GROWS tea 5", {"tea-2021"}, AskedQuiz(count=5), id="two words, and a number"),
        pytest.param("填空 种茶的 HSK3", {"tea-2021"}, AskedQuiz(kind=CLOZE, kind_said=True, level=3), id="Chinese"),
        pytest.param("種茶", {"tea-2021"}, AskedQuiz(), id="in the other script"),
        pytest.param("若者", {"tea-2021"}, AskedQuiz(), id="Japanese"),
        pytest.param("ＴＥＡ", {"tea-2021"}, AskedQuiz(), id="wide"),
        pytest.param(
            "cloze reading circle",
            {"bus"},
            AskedQuiz(kind=CLOZE, kind_said=True),
            id="a kind beside a word is of the title",
        ),
        pytest.param("circle: a bus", {"bus"}, AskedQuiz(), id="whatever stands between"),
        pytest.param("company of 2021", {"bus"}, AskedQuiz(), id="a number in the title"),
        pytest.param("company 2021", {"bus"}, AskedQuiz(count=2021), id="a number elsewhere is how many"),
        pytest.param("5 questions tea", {"tea-2021"}, AskedQuiz(count=5), id="behind what is counted"),
        pytest.param("种茶5题", {"tea-2021"}, AskedQuiz(count=5), id="without a blank before the number"),
        pytest.param(
            "bus-2 穴埋め3問", {"bus-2"}, AskedQuiz(count=3, kind=CLOZE, kind_said=True), id="an id before it"
        ),
        pytest.param("公交 10", {"bus", "bus-2"}, AskedQuiz(count=10), id="of several"),
        pytest.param("公交 5 司机", {"bus-2"}, AskedQuiz(count=5), id="of several, with what tells them apart"),
        pytest.param("bus", {"bus"}, AskedQuiz(), id="an id is that set"),
        pytest.param("us", set(), AskedQuiz(unknown="us"), id="within a word of letters"),
        pytest.param("茶", {"tea-2021"}, AskedQuiz(), id="one hanzi, which is a word"),
        pytest.param("公 3", {"bus", "bus-2"}, AskedQuiz(count=3), id="one hanzi of two titles"),
        pytest.param("を", set(), AskedQuiz(unknown="を"), id="one kana"),
        pytest.param("t", set(), AskedQuiz(unknown="t"), id="one letter"),
        pytest.param("tea coffee", set(), AskedQuiz(unknown="coffee"), id="and one that is in no title"),
        pytest.param("Reading circle: a bus company", {"bus"}, AskedQuiz(), id="an id within the title"),
        pytest.param("HSK 4 words", {"words"}, AskedQuiz(), id="a level in a title"),
        pytest.param("HSK 4", {"words"}, AskedQuiz(), id="a level that a title begins with"),
        pytest.param("HSK 3 tea", {"tea-2021"}, AskedQuiz(level=3), id="a level that no title has"),
        pytest.param("bus tea", set(), AskedQuiz(unknown="tea"), id="an id, and another title"),
        pytest.param("thank you 5", {"thanks"}, AskedQuiz(count=5), id="politeness that is a title"),
    ],
)
def test_a_set_may_be_named_by_a_part_of_its_title(
    store: Store, words: str, meant: set[str], besides: AskedQuiz
) -> None:
    asked = understood(words.split(), titled_sets(store))

    found = {info.id for info in (asked.info, *asked.among) if info is not None}
    assert replace(asked, info=None, among=(), part="") == besides
    if asked.unknown is None:
        assert found == meant


def test_a_long_message_is_no_title(store: Store) -> None:
    assert understood(["tea"] * 2000, titled_sets(store)).unknown == "tea"


def test_what_is_longer_than_any_title_is_not_looked_for_nor_remembered(store: Store) -> None:
    sets = titled_sets(store)
    understood(["tea"], sets)
    before = titled._folded.cache_info().currsize  # noqa: SLF001 - what somebody types must not fill the memory
    said = [f"{'茶' * 4_000}{i}" for i in range(20)]

    assert understood(said, sets).unknown == said[0]
    assert titled._folded.cache_info().currsize == before  # noqa: SLF001


@pytest.mark.parametrize(
    "part",
    ["公交 故事", "ＢＵＳ 故事", "公交公司的司机们在夜里讲的" * 3],
    ids=["words", "wide", "longer than a button"],
)
def test_a_part_of_a_title_goes_into_a_button_and_finds_the_same_sets(store: Store, part: str) -> None:
    for number in range(3):
        title = Localized(zh=f"{part} 第{number}")
        publish(store, QuestionSet(id=f"night-{number}", title=title, questions=(GAP,)), START)
    sets = titled_sets(store) + [info for info in store.sets() if info.id.startswith("night")]

    in_button = part_in_button(part)
    assert len(in_button) <= LONGEST_IN_BUTTON
    assert {info.id for info in sets_with(in_button, sets)} == {f"night-{number}" for number in range(3)}


def test_one_hanzi_goes_into_a_button_too(store: Store) -> None:
    assert {info.id for info in sets_with(part_in_button("公"), titled_sets(store))} == {"bus", "bus-2"}


@pytest.mark.parametrize("part", ["", "!", "aaaa", part_in_button("no title")])
def test_a_button_whose_part_is_in_no_title_lists_all(store: Store, part: str) -> None:
    sets = titled_sets(store)

    assert list(sets_with(part, sets)) == sets


async def test_a_quiz_begins_by_a_title_and_asks_where_it_may_be_several(ann: Somebody, store: Store) -> None:
    titled_sets(store)

    assert "Question 1 of 1" in await ann.says("/quiz young man 3")
    await ann.says("/quiz 公交 3 cloze")
    assert ann.buttons == ["Reading circle: a bus company of 2021 (1)", "Bus drivers (1)"]
    await ann.press("Bus drivers")
    assert "Question 1 of 1" in ann.screen


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("1問", id="in Japanese"),
        pytest.param("一道题", id="in Chinese"),
        pytest.param("1 question", id="in English"),
        pytest.param("mini １問 穴埋め", id="with a set and a kind"),
        pytest.param("mini 1", id="a set, and a number alone"),
        pytest.param("填空 1道 mini", id="a kind, and how one counts without 题"),
        pytest.param("1問お願いします！", id="politely"),
        pytest.param("再来1道", id="once more, without 题"),
        pytest.param("再来一道", id="once more, in hanzi"),
        pytest.param("One question, please", id="a number in English words"),
        pytest.param("I'd like 1 question, please.", id="politely in English"),
    ],
)
async def test_a_quiz_may_be_asked_for_without_its_command(ann: Somebody, said: str) -> None:
    assert "Question 1 of 1" in await ann.says(said)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("cloze 2 hsk5", id="a kind and a level"),
        pytest.param("阅读理解 3道", id="a kind"),
        pytest.param("阅读理解3道", id="a kind, without a blank"),
        pytest.param("10道题", id="a number"),
        pytest.param("hsk4 5", id="a level"),
        pytest.param("5問", id="nothing else"),
        pytest.param("五道", id="a number in hanzi, with how one counts"),
        pytest.param("ten questions", id="a number in English words"),
    ],
)
async def test_of_which_set_it_is_to_be_is_asked_then(ann: Somebody, store: Store, said: str) -> None:
    titled_sets(store)
    assert "Which text?" in await ann.says(said)


@pytest.mark.parametrize(
    ("said", "asked"), [("1 question young man", "Question 1 of 1"), ("公交 3道题", "Which text?")]
)
async def test_a_set_may_be_named_by_its_title_without_the_command(
    ann: Somebody, store: Store, said: str, asked: str
) -> None:
    titled_sets(store)
    assert asked in await ann.says(said)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("1", id="a number alone"),
        pytest.param("一道", id="a word that could be a number"),
        pytest.param("问题", id="a word that ends so"),
        pytest.param("1 question about cats", id="of something else"),
        pytest.param("cloze", id="a kind alone"),
    ],
)
async def test_what_may_mean_something_else_asks_for_no_quiz(ann: Somebody, said: str) -> None:
    assert "Question 1 of" not in await ann.says(said)


async def test_a_title_that_looks_like_a_wish_is_a_title(ann: Somebody, store: Store) -> None:
    publish(store, QuestionSet(id="exam", title=Localized(zh="四级翻译"), questions=(GAP,)), START)
    assert "Question 1 of 1" in await ann.says("/quiz 四级翻译 1")


async def test_a_set_may_be_typed_wide(ann: Somebody) -> None:
    assert "Question 1 of 2" in await ann.says("/quiz ＭＩＮＩ ２")


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "“translation” is one too many: one set, one number, one kind and one level can be said."),
        ("ja", "「translation」は余分です。"),
        ("zh", "“translation”多了。"),
    ],
)
async def test_what_is_said_once_too_often_is_not_called_unknown(world: World, language: str, said: str) -> None:
    assert (await world.person("Ann", language=language).says("/quiz mini 3 cloze translation")).startswith(said)


@pytest.mark.parametrize(
    ("asked", "presses"),
    [
        pytest.param("/quiz hsk5", ("Levels", "A bit of everything", "2"), id="a level"),
        pytest.param("/quiz hsk5 cloze", ("Levels", "2"), id="a level and a kind"),
        pytest.param("/quiz hsk5 2", ("Levels", "A bit of everything"), id="a level and a length"),
        pytest.param("/quiz hsk5 2 cloze", ("Levels",), id="a level, a length and a kind"),
        pytest.param("/quiz hsk5 2", ("Levels", "‹ Back", "Levels", "A bit of everything"), id="with a step back"),
    ],
)
async def test_the_level_that_was_said_is_kept_while_the_set_is_chosen(
    ann: Somebody, store: Store, asked: str, presses: tuple[str, ...]
) -> None:
    gaps = [replace(GAP, id=f"q{level}{i}", prompt=f"{level}{i}＿＿", level=level) for level in (3, 5) for i in (1, 2)]
    publish(store, QuestionSet(id="levels", title=Localized(en="Levels"), questions=tuple(gaps)), START)
    await ann.says(asked)
    for label in presses:
        await ann.press(label)

    session = store.open_session(ann.id)
    assert session is not None
    assert {ref.question for ref in session.questions} == {"q51", "q52"}
