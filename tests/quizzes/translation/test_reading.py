"""Readings are asked only where they are beyond doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.sources import is_of_another_sense
from quizzes.distractors.document import Document, may_be_two_words
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import table
from quizzes.distractors.wrong_readings import is_usual
from quizzes.question import Form, RefutationCode
from quizzes.translation import reading
from quizzes.translation.light_endings import full_endings, light_directions, with_full_ending
from quizzes.translation.reading_level import _level_in_reading, _level_of_example
from quizzes.translation.words_to_read import is_worth_asking
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

FOUND = talk(
    ("甲", "这个行业的竞争很激烈，我们都会遇到困难。", "この業界の競争は激しく、誰もが困難にぶつかります。"),
    ("乙", "我就读了三遍，这种筹码不容易得到。", "三回読みました。このリソースは簡単には得られません。"),
    glossary=(("筹码", "chóu mǎ", "リソース、強み"),),
)


def test_words_of_the_text_and_the_glossary_are_asked_each_once() -> None:
    items = list(reading.items(Document(FOUND), Tally()))
    words = [item.prompt for item in items]
    assert len(words) == len(set(words))
    assert {"筹码", "行业", "激烈"} <= set(words)


def test_a_word_of_the_glossary_is_typed_as_the_glossary_reads_it() -> None:
    [item] = [item for item in reading.items(Document(FOUND), Tally()) if item.prompt == "筹码"]
    assert item.form is Form.TYPED
    assert item.answer == ("chóu mǎ",)


@pytest.mark.parametrize(
    ("word", "written", "light"),
    [
        pytest.param("码头", "mǎ tóu", "mǎ tou", id="always light"),
        pytest.param("徒弟", "tú dì", "tú di", id="mostly light"),
        pytest.param("会计", "kuài jì", "kuài ji", id="light in some dictionaries"),
        pytest.param("惦记", "diàn jì", "diàn ji", id="light in the standard"),
        pytest.param("胡同", "hú tòng", "hú tong", id="light in the standard, and in full in Peking"),
    ],
)
def test_what_a_glossary_reads_in_full_and_the_standard_lightly_may_be_typed_so_and_is_told(
    word: str, written: str, light: str
) -> None:
    talked = talk(("甲", f"那个{word}很有名。", None), glossary=((word, written, "意味"),), language=None)
    [item] = (item for item in reading.items(Document(talked), Tally()) if item.prompt == word)
    assert light in item.accepted
    assert f"{light} も正解です。" in (item.explanation.ja or "")
    assert "The last syllable" not in (item.explanation.en or "")


def test_a_wrong_reading_is_refuted_as_one() -> None:
    chosen = [item for item in reading.items(Document(FOUND), Tally()) if item.form is Form.CHOICE]
    assert chosen
    assert {wrong.code for item in chosen for wrong in item.distractors} == {RefutationCode.WRONG_READING}


def test_whoever_types_a_word_is_warned_of_its_other_reading() -> None:
    talked = talk(("甲", "我宁可慢一点，也不肯冒险。", "私はむしろ遅くても、危険は冒したくありません。"))
    items = [item for item in reading.items(Document(talked), Tally()) if item.prompt == "宁可"]
    assert [item.form for item in items] == [Form.TYPED]
    assert [
        item.explanation.ja
        for item in items
        if "níng は「宁静」などでの「宁」の読みです。" in (item.explanation.ja or "")
    ]
    assert [item for item in items if "níng is how 宁 is read in 宁静." in (item.explanation.en or "")]


def test_nobody_is_warned_of_a_reading_that_is_hardly_met() -> None:
    assert is_usual("宁静")
    assert not is_usual("场院")


def test_no_reading_of_what_can_be_done_has_a_tone_on_its_middle() -> None:
    inside = {word: sense.reading for word, sense in table().items() if len(word) == 3 and word[1] == "得"}
    inside.pop("不得不")
    inside.pop("不得已")
    assert {reading.split()[1] for reading in inside.values()} == {"de"}


def test_what_is_no_word_of_the_text_is_not_asked() -> None:
    asked = {item.prompt for item in reading.items(Document(FOUND), Tally())}
    assert not asked & {"这个", "这种", "就读", "都会", "我们"}


def test_syllables_that_may_be_light_inside_a_word_are_not_asked() -> None:
    talked = talk(
        ("甲", "老人家从山上看得见机器，时间差不多来得及。", "山の上から機械が見えます。時間はだいたい間に合います。")
    )
    asked = {item.prompt for item in reading.items(Document(talked), Tally())}
    assert "机器" in asked
    assert not asked & {"看得见", "差不多", "来得及", "老人家"}


def test_a_character_that_some_read_otherwise_is_not_asked() -> None:
    talked = talk(("甲", "我拚命練習，手腕發炎了。", "必死に練習して、手首が炎症を起こしました。"))
    asked = {item.prompt for item in reading.items(Document(talked), Tally())}
    assert "發炎" in asked
    assert "拚命" not in asked


@pytest.mark.parametrize(
    ("word", "source", "answer"),
    [
        pytest.param("座位", "这里没有座位。", ("zuò wèi", "zuò wei"), id="said either way"),
        pytest.param("下场", "我们打算下场。", ("xià chǎng",), id="xià chang is a bad end"),
    ],
)
def test_every_reading_that_a_word_has_in_the_sense_of_the_glossary_may_be_typed(
    word: str, source: str, answer: tuple[str, ...]
) -> None:
    talked = talk(("甲", source, None), glossary=((word, answer[0], "説明"),), language=None)
    [item] = [item for item in reading.items(Document(talked), Tally()) if item.prompt == word]
    assert item.answer == answer
    assert all(other in (item.explanation.ja or "") for other in answer[1:])
    assert "xià chang" not in f"{item.explanation.ja}{item.explanation.en}"


@pytest.mark.parametrize(
    ("word", "own", "other", "is_another"),
    [
        pytest.param("下场", "xià chǎng", "xià chang", True, id="to join in, and a bad end"),
        pytest.param("地道", "dì dao", "dì dào", True, id="genuine, and a tunnel"),
        pytest.param("座位", "zuò wèi", "zuò wei", False, id="a light syllable that the dictionary has not"),
        pytest.param("筹码", "chóu mǎ", "chóu mǎ", False, id="the same reading"),
    ],
)
def test_readings_of_separate_entries_are_of_other_senses(word: str, own: str, other: str, *, is_another: bool) -> None:
    assert is_of_another_sense(word, own, other) is is_another


@pytest.mark.parametrize(
    ("source", "is_right"),
    [
        pytest.param("我琢磨了半天。", False, id="to polish elsewhere than in Taiwan"),
        pytest.param("我琢磨了這個問題。", True, id="to ponder in Taiwan as well"),
    ],
)
def test_a_reading_of_taiwan_that_is_another_word_elsewhere_is_right_there_only(source: str, *, is_right: bool) -> None:
    talked = talk(("甲", source, None), glossary=(("琢磨", "zuó mo", "じっくり考える"),), language=None)
    [item] = [item for item in reading.items(Document(talked), Tally()) if item.prompt == "琢磨"]
    assert ("zhuó mó" in item.answer) is is_right
    assert ("zhuó mó" in (item.explanation.ja or "")) is is_right


def test_a_word_that_may_be_two_is_not_asked_where_nothing_shows_that_it_is_one() -> None:
    talked = talk(("甲", "照片都存在手机里，资料也很丰富。", None), language=None)
    asked = {item.prompt for item in reading.items(Document(talked), Tally())}
    assert "丰富" in asked
    assert "存在" not in asked


def test_each_reading_that_a_character_has_elsewhere_is_shown_in_a_word() -> None:
    talked = talk(("甲", "这个数字相当于去年的一半。", "この数字は去年の半分に相当します。"))
    [item] = [item for item in reading.items(Document(talked), Tally()) if item.prompt == "相当于"]
    both = item.distractors[-1].why
    assert all(word in (both.ja or "") and word in (both.en or "") for word in ("照相", "上当"))


def test_listed_words_of_several_senses_are_fallen_back_upon_last_but_not_those_that_may_end_lightly() -> None:
    talked = talk(("甲", "礼拜天我在网上看了装备，担心买不起。", None), language=None)
    merits = {item.prompt: item.merit for item in reading.items(Document(talked), Tally())}
    assert merits["装备"] < merits["担心"]
    assert "网上" not in merits


@pytest.mark.parametrize(
    ("said", "word", "is_asked"),
    [
        pytest.param("村里的化工厂早就关了。", "化工厂", True, id="a word"),
        pytest.param("我们寒冬以后才下海。", "寒冬", True, id="a time"),
        pytest.param("他每天都跟着装修队的人干活。", "着装", False, id="a character of which is read otherwise here"),
        pytest.param("他在路边看见了一只老虎。", "一只", False, id="so many"),
        pytest.param("老板常说word，员工都笑了。", "word", False, id="a word in Latin letters, which has no reading"),
    ],
)
def test_words_of_the_dictionary_alone_are_fallen_back_upon_at_last(said: str, word: str, *, is_asked: bool) -> None:
    merits = {
        item.prompt: item.merit for item in reading.items(Document(talk(("甲", said, None), language=None)), Tally())
    }
    assert (word in merits) is is_asked
    assert not is_asked or merits[word] < 0


def test_a_last_syllable_that_some_say_lightly_may_be_typed_either_way_and_is_told_so() -> None:
    [item] = (item for item in _of("座位到现在都还空着。") if item.key == "zuò wèi")
    assert "zuò wei" in item.accepted
    assert item.subtype == "reading_typed"
    assert "zuò wei も正解です。" in (item.explanation.ja or "")
    assert "zuò wei is right too." in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "key", "full"),
    [
        pytest.param("大家都很佩服这个人的勇气。", "pèi fu", "pèi fú", id="佩服"),
        pytest.param("他的徒弟明天就要回家。", "tú di", "tú dì", id="徒弟"),
    ],
)
def test_the_light_syllable_of_the_standard_is_the_answer_and_the_full_one_passes_where_it_may_be_heard(
    sentence: str, key: str, full: str
) -> None:
    [item] = (item for item in _of(sentence) if item.key == key)
    if item.form is Form.TYPED:
        assert full in item.accepted
        assert "最後の音節はふつう軽声で読みます。" in (item.explanation.ja or "")
    assert full not in {wrong.option for wrong in item.distractors}


@pytest.mark.parametrize(
    ("word", "key", "full"),
    [
        pytest.param("老婆", "lǎo po", "lǎo pó", id="老婆"),
        pytest.param("队伍", "duì wu", "duì wǔ", id="队伍"),
        pytest.param("口袋", "kǒu dai", "kǒu dài", id="口袋"),
    ],
)
def test_what_the_standard_always_ends_lightly_passes_in_full_in_traditional_script_alone(
    word: str, key: str, full: str
) -> None:
    assert full_endings(word, key.split(), is_traditional=False) == ()
    assert full in full_endings(word, key.split(), is_traditional=True)


@pytest.mark.parametrize(
    ("word", "reading", "full"),
    [
        pytest.param("消息", ("xiāo", "xi"), ("xiāo xī",), id="the last of two"),
        pytest.param("衣服", ("yī", "fu"), ("yī fú",), id="of two tones the one that such words have"),
        pytest.param("头发", ("tóu", "fa"), ("tóu fà",), id="the one that the word itself has"),
        pytest.param("作坊", ("zuō", "fang"), (), id="nobody knows which"),
        pytest.param("息", ("xi",), (), id="a syllable alone, which is no ending"),
        pytest.param("卡拉B", ("kǎ", "lā", "B"), (), id="a letter, which is no syllable"),
        pytest.param("消息", ("xiāo", "xī"), (), id="in full already"),
        pytest.param("桌子", ("zhuō", "zi"), (), id="what nobody says in full"),
    ],
)
def test_a_light_last_syllable_is_read_in_full_too(word: str, reading: tuple[str, ...], full: tuple[str, ...]) -> None:
    assert with_full_ending(word, reading) == full


@pytest.mark.parametrize(
    ("sentence", "word", "others", "told"),
    [
        pytest.param(
            "这本书值得再看一遍。",
            "值得",
            ("zhí dé",),
            "最後の音節はふつう軽声で読みます。",
            id="in full it passes, and is not called right",
        ),
        pytest.param(
            "他的徒弟明天就要回家。",
            "徒弟",
            ("tú dì",),
            "最後の音節はふつう軽声で読みます。",
            id="as the standard has it",
        ),
        pytest.param("我昨天才买到那些鞋子。", "鞋子", (), "", id="an ending that nobody says in full"),
    ],
)
def test_a_light_last_syllable_may_be_typed_in_full_and_a_full_one_lightly(
    sentence: str, word: str, others: tuple[str, ...], told: str
) -> None:
    glossary = ((word, "", "意味"),)
    found = reading.items(Document(talk(("甲", sentence, None), language=None, glossary=glossary)), Tally())
    [item] = (item for item in found if item.prompt == word)
    assert item.accepted == others
    assert told in (item.explanation.ja or "")
    assert ("正解" in (item.explanation.ja or "")) is ("正解" in told)
    assert "得到" not in (item.explanation.ja or "")


def test_an_er_that_colours_a_syllable_may_be_written_with_it_and_is_called_no_syllable() -> None:
    sentence, word = "孩子在门口数钢镚儿。", "钢镚儿"
    talked = talk(("甲", sentence, None), language=None, glossary=((word, "gāng bèngr", "硬貨"),))
    [item] = (item for item in reading.items(Document(talked), Tally()) if item.prompt == word)
    assert item.key == "gāng bèng r"
    assert "gāng bèngr" in item.accepted
    assert "「镚儿」は bèngr（4声。" in (item.explanation.ja or "")
    assert "镚儿 is bèngr (fourth tone;" in (item.explanation.en or "")
    assert "軽声" not in (item.explanation.ja or "")
    assert "neutral" not in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "word", "full"),
    [
        pytest.param("我一直觉得这条街很安静。", "觉得", (), id="no other tone in the standard"),
        pytest.param("老师讲了这句话的意思。", "意思", (), id="nor of a noun"),
        pytest.param("老師懂得怎麼教孩子。", "懂得", (), id="nor in Taiwan"),
        pytest.param("老師講了這句話的意思。", "意思", ("yì sī",), id="in full in Taiwan"),
        pytest.param("这本书值得再看一遍。", "值得", ("zhí dé",), id="either in the standard"),
    ],
)
def test_a_last_syllable_that_is_always_light_is_accepted_in_no_full_tone(
    sentence: str, word: str, full: tuple[str, ...]
) -> None:
    glossary = ((word, "", "意味"),)
    found = reading.items(Document(talk(("甲", sentence, None), language=None, glossary=glossary)), Tally())
    [item] = (item for item in found if item.prompt == word)
    assert item.accepted == full
    assert ("最後の音節は軽声で読みます。" in (item.explanation.ja or "")) is (not full)
    assert ("usually" in (item.explanation.en or "")) is bool(full)


@pytest.mark.parametrize(
    ("word", "light", "is_traditional", "full"),
    [
        pytest.param("先生", "xiān sheng", False, (), id="a person"),
        pytest.param("打招呼", "dǎ zhāo hu", False, (), id="at the end of a longer word"),
        pytest.param("便宜", "pián yi", False, (), id="a quality"),
        pytest.param("先生", "xiān sheng", True, ("xiān shēng",), id="in full in Taiwan"),
        pytest.param("关系", "guān xi", False, ("guān xì",), id="either in the standard"),
        pytest.param("桌子", "zhuō zi", False, (), id="an ending"),
    ],
)
def test_a_light_ending_is_full_where_the_standard_or_taiwan_has_it_so(
    word: str, light: str, *, is_traditional: bool, full: tuple[str, ...]
) -> None:
    assert full_endings(word, light.split(), is_traditional=is_traditional) == full


@pytest.mark.parametrize(
    ("word", "source", "translation"),
    [
        pytest.param("下去", "他们都下去了。", "みんな下りていった。", id="a direction"),
        pytest.param("码头", "货物已经从码头运走了。", "荷物はもう埠頭から運び去られた。", id="a place"),
        pytest.param("手里", "钱还在他手里。", "金はまだ彼の手元にある。", id="where"),
    ],
)
def test_a_direction_and_other_words_may_end_lightly(word: str, source: str, translation: str) -> None:
    [item] = (item for item in _of(source, translation) if item.prompt == word)
    assert item.accepted


@pytest.mark.parametrize(
    ("sentence", "is_accepted"),
    [
        pytest.param("热气从下面飘上来了。", True, id="behind a verb"),
        pytest.param("他从楼下上来问我。", False, id="by itself"),
    ],
)
def test_a_direction_behind_a_verb_may_be_said_lightly(sentence: str, *, is_accepted: bool) -> None:
    [item] = (item for item in _of(sentence, "下から上がってくる。") if item.prompt == "上来")
    assert ("shang lai" in item.accepted) is is_accepted


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        pytest.param("车往后一坠，那是拉开了。", "往后", id="backwards"),
        pytest.param("他们向上看了一眼。", "向上", id="up"),
    ],
)
def test_where_something_moves_is_no_word(sentence: str, word: str) -> None:
    assert word not in {item.prompt for item in _of(sentence)}
    assert may_be_two_words(word)
    assert not may_be_two_words("从前")


def test_of_the_glossary_rare_words_are_not_asked_but_those_that_learners_meet() -> None:
    glossary = (("船帮", "chuán bāng", "船べり"), ("人工智能", "rén gōng zhì néng", "AI"))
    found = Document(talk(("甲", "他靠着船帮谈人工智能。", "彼は船べりで語りました。"), glossary=glossary))
    tally = Tally()
    assert {item.prompt for item in reading.items(found, tally)} & {"船帮", "人工智能"} == {"人工智能"}
    assert tally.refused["rare-term"]


def _of(sentence: str, translation: str | None = None) -> list[Item]:
    language = None if translation is None else "ja"
    return list(reading.items(Document(talk(("甲", sentence, translation), language=language)), Tally()))


def test_a_word_is_quoted_where_it_stands_by_itself() -> None:
    [item] = [
        item
        for item in _of(f"{'我们又等了几次红绿灯，' * 6}一直走到了河边；我才看见那个绿灯。")
        if item.prompt == "绿灯"
    ]
    assert item.evidence is not None
    assert item.evidence.quote == "我才看见那个绿灯"


def test_nobody_is_warned_of_a_word_that_has_another_character_in_traditional_script() -> None:
    found = talk(("甲", "我們明天早上出發，請大家準備。", "明日の朝出発しますので、準備してください。"))
    told = "".join(
        f"{item.explanation.ja}{[wrong.why.ja for wrong in item.distractors]}"
        for item in reading.items(Document(found), Tally())
        if item.prompt == "出發"
    )
    assert "發" in told
    assert "理髮" not in told


@pytest.mark.parametrize(
    ("sentence", "translation", "is_asked"),
    [
        pytest.param("修好以后他没收钱。", "直した後、彼はお金を取らなかった。", False, id="not taken: méi shōu"),
        pytest.param("学生对历史很好奇。", "学生は歴史に興味津々です。", True, id="borne out by the translation"),
    ],
)
def test_a_word_that_is_read_otherwise_as_two_is_asked_only_where_it_is_meant(
    sentence: str, translation: str, *, is_asked: bool
) -> None:
    found = Document(talk(("甲", sentence, translation)))
    asked = {item.prompt for item in reading.items(found, Tally())}
    assert bool(asked & {"没收", "好奇"}) is is_asked


@pytest.mark.parametrize(
    ("word", "level"),
    [
        pytest.param("水温", 5, id="listed late, of easy characters"),
        pytest.param("走廊", 7, id="a hard character"),
        pytest.param("研究", 4, id="as listed"),
        pytest.param("校对", 5, id="easy characters, of which one is read otherwise in easy words"),
        pytest.param("改行", 5, id="unlisted, and read as one of its characters is in few words"),
        pytest.param("教书", 5, id="unlisted, one level below what a word of the glossary is in other questions"),
        pytest.param("视觉", 5, id="listed late, of the easiest characters"),
        pytest.param("走近", 3, id="met long before the list has it"),
        pytest.param("好笑", 3, id="met before the list has it, and read as its characters are by themselves"),
        pytest.param("头顶", 6, id="listed late, of a character of a middle level"),
        pytest.param("先行指标", 5, id="unlisted and explained, however easy its characters are"),
        pytest.param("会计", 4, id="listed, and read otherwise than its characters are elsewhere"),
        pytest.param("看中", 7, id="listed late: only the word itself tells which reading of 中 it has"),
        pytest.param("内行", 7, id="so with a reading that is met as early as that by itself"),
        pytest.param("行程", 5, id="but not with that by itself"),
    ],
)
def test_how_a_word_is_read_is_little_harder_than_its_characters(word: str, level: int) -> None:
    found = Document(talk(("甲", f"他说{word}。", None), glossary=((word, "", "意味"),)))
    assert [item.level for item in reading.items(found, Tally()) if item.prompt == word] == [level]


def test_a_character_that_has_several_readings_is_not_asked_alone() -> None:
    glossary = (("调", "diào", "異動"), ("糖", "táng", "砂糖"))
    found = Document(talk(("甲", "他调走了，走前吃了糖。", "彼は異動する前に、砂糖を食べた。"), glossary=glossary))
    asked = {item.prompt for item in reading.items(found, Tally())}
    assert "糖" in asked
    assert "调" not in asked


@pytest.mark.parametrize(
    ("turns", "is_refused"),
    [
        pytest.param(
            (("甲", "他们專門去城里。", None), ("乙", "我们专门成立了公司。", "わざわざ会社を作りました。")),
            True,
            id="written in both scripts",
        ),
        pytest.param((("乙", "我们专门成立了公司。", "わざわざ会社を作りました。"),), False, id="in one"),
    ],
)
def test_a_word_is_read_in_a_sentence_that_writes_it_so(
    turns: tuple[tuple[str, str, str | None], ...], *, is_refused: bool
) -> None:
    tally = Tally()
    made = {item.prompt for item in reading.items(Document(talk(*turns)), tally)}
    assert ("专门" in made) is not is_refused
    assert tally.refused["cut-doubtful"] == is_refused


@pytest.mark.parametrize(
    ("source", "word", "is_refused"),
    [
        pytest.param("她的态度变了。", "态度", True, id="the sources differ over its tone"),
        pytest.param("她的邻居走了。", "邻居", False, id="they agree"),
        pytest.param("公司的精神。", "精神", True, id="a word of several senses, over which they differ"),
        pytest.param("他们的意思。", "意思", False, id="one of several senses, over which they agree"),
        pytest.param("孩子刚睡着。", "睡着", True, id="a verb with 着 is done or goes on"),
        pytest.param("大家随着风走。", "随着", False, id="着 that is always light"),
    ],
)
def test_a_reading_that_is_not_certain_is_not_asked_for(source: str, word: str, *, is_refused: bool) -> None:
    tally = Tally()
    made = {item.prompt for item in reading.items(Document(talk(("甲", source, "翻訳です。"))), tally)}
    assert (word in made) is not is_refused
    assert tally.refused["reading-uncertain"] == is_refused


@pytest.mark.parametrize(
    ("word", "is_worth"),
    [
        pytest.param("灯塔", True, id="a word of our table"),
        pytest.param("激烈", True, id="a word of the level list"),
        pytest.param("木蹄", False, id="a word of neither"),
        pytest.param("两边", False, id="a word that points or counts"),
        pytest.param("茶", False, id="one character"),
        pytest.param("慢慢", False, id="one character twice"),
        pytest.param("通用人工智能", False, id="a long term"),
    ],
)
def test_a_reading_is_worth_asking_of_one_listed_word(word: str, *, is_worth: bool) -> None:
    assert is_worth_asking(word) is is_worth


@pytest.mark.parametrize(
    ("char", "marked", "level"),
    [
        pytest.param("好", "hǎo", 1, id="read so by itself"),
        pytest.param("兴", "xīng", 4, id="met in another reading before, and in none by itself"),
        pytest.param("兴", "xìng", 1, id="met in no other before"),
    ],
)
def test_a_reading_is_as_hard_as_the_word_that_has_it_where_another_is_met_before(
    char: str, marked: str, level: int
) -> None:
    assert _level_in_reading(Document(FOUND), char, marked) == level


@pytest.mark.parametrize(("word", "level"), [("旅行", 2), ("没收", 6), ("校正", 5)])
def test_a_listed_word_shows_a_reading_at_its_own_level_and_another_later(word: str, level: int) -> None:
    assert _level_of_example(word) == level


@pytest.mark.parametrize(
    ("word", "reading", "light"),
    [
        pytest.param("说起来", "shuō qǐ lái", ("shuō qǐ lai", "shuō qi lai"), id="at the end"),
        pytest.param(
            "反過來說", "fǎn guò lái shuō", ("fǎn guò lai shuō", "fǎn guo lai shuō"), id="inside, traditional"
        ),
        pytest.param("看起来", "kàn qǐ lai", ("kàn qi lai",), id="one of them is light already"),
        pytest.param("过来", "guò lái", (), id="by itself"),
        pytest.param("原来", "yuán lái", (), id="no direction"),
    ],
)
def test_a_direction_behind_a_verb_may_be_light(word: str, reading: str, light: tuple[str, ...]) -> None:
    assert light_directions(word, reading.split()) == light


def test_a_direction_may_be_typed_lightly() -> None:
    [item] = (item for item in _of("孩子们兴奋极了，反过来说，便宜的也有好的。") if item.prompt == "反过来说")
    assert {"fǎn guò lai shuō", "fǎn guo lai shuō"} <= set(item.accepted)
