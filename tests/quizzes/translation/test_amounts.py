"""An amount is asked for where the translation names the same number of the same thing."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.translation.amounts import amounts, digits_of
from quizzes.translation.durations import durations, ge_told
from tests.quizzes.talks import talk


def amounts_in(source: str, translation: str, language: str = "ja") -> list[tuple[str, str]]:
    [spot] = (found := Document(talk(("甲", source, translation), language=language))).spots
    return [(phrase.text, phrase.said) for phrase in amounts(found, spot, language)]


@pytest.mark.parametrize(
    ("source", "translation", "found"),
    [
        pytest.param(
            "这里来了三个学生。", "Three students came here.", [("三个学生", "three students")], id="of things"
        ),
        pytest.param("有一家卧室很小。", "One had a bedroom that was small.", [], id="a room of a home"),
        pytest.param(
            "有一家阳台上种着菜。", "There was a balcony with vegetables.", [], id="where something is in a home"
        ),
        pytest.param("那里有一间卧室。", "There is a bedroom there.", [("一间卧室", "a bedroom")], id="a room"),
        pytest.param("那里有一家餐厅。", "There is a restaurant.", [("一家餐厅", "a restaurant")], id="a firm"),
        pytest.param("她办了一个跑步队。", "She has a running club.", [], id="of what is no noun by itself"),
        pytest.param(
            "庙里装了两个环保化宝炉。",
            "The temple has two eco-friendly burners.",
            [],
            id="of what describes a longer name",
        ),
        pytest.param(
            "我五个志愿全填了。", "I filled in my five choices.", [], id="of what the translation calls something else"
        ),
        pytest.param("死亡率降了一点八个百分点。", "It fell by 1.8 percentage points.", [], id="of a decimal"),
        pytest.param("来了五到八个学生。", "Five to eight students came.", [], id="of a range"),
        pytest.param("我们开了三次会议。", "We held three meetings.", [], id="of times that one meets"),
        pytest.param(
            "我有三个剧本，你也有三个剧本，可是谁的剧本好？",
            "I have three scripts and so do you, but whose are good?",
            [],
            id="twice",
        ),
        pytest.param("他买了两双袜子。", "He bought two socks.", [], id="of pairs of it"),
        pytest.param("我去过那七个地方。", "I have been to the seven places.", [], id="that are pointed at"),
        pytest.param("我们的三个学生来了。", "Our three students came.", [], id="that are described"),
        pytest.param("他修了三个村子的路。", "He mended the roads of three villages.", [], id="that describe"),
        pytest.param("我坐了一夜火车。", "I sat on a train all night.", [], id="of a night"),
        pytest.param("一个价格九百。", "One price was 900.", [], id="of which another number is told"),
        pytest.param("没有一家公司愿意来。", "Not one company would come.", [], id="of which there is none"),
    ],
)
def test_an_amount_of_things_is_found_once_and_whole(
    source: str, translation: str, found: list[tuple[str, str]]
) -> None:
    assert amounts_in(source, translation, "en") == found


@pytest.mark.parametrize(
    ("source", "translation", "found"),
    [
        pytest.param("他每天挑两桶豆腐。", "毎日桶二つの豆腐を担ぎます。", [], id="by what it is carried in"),
        pytest.param(
            "他买了两双袜子。", "靴下を2足買いました。", [("两双袜子", "2足の靴下")], id="said with its measure"
        ),
        pytest.param(
            "那边站着一个儿媳。",
            "あちらに息子の妻が一人立っています。",
            [("一个儿媳", "息子の妻一人")],
            id="the name has の",
        ),
        pytest.param(
            "这是一个整体。", "これは一つの全体です。", [("一个整体", "一つの全体")], id="one that is no thing"
        ),
        pytest.param("桌上有一个信封。", "机の上に封筒が一つあります。", [("一个信封", "封筒一つ")], id="one thing"),
        pytest.param("他带来了三块木头。", "彼は木を三つ持ってきました。", [], id="pieces, which are no trees"),
    ],
)
def test_an_amount_is_named_as_japanese_does(source: str, translation: str, found: list[tuple[str, str]]) -> None:
    assert amounts_in(source, translation) == found


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        pytest.param("二十二", "22", id="as it is said"),
        pytest.param("兩", "2", id="traditional"),
        pytest.param("12", "", id="digits, which nobody types in characters"),
        pytest.param("十几", "", id="not exactly"),
        pytest.param("", "", id="none"),
    ],
)
def test_a_number_is_read_as_it_is_said(number: str, digits: str) -> None:
    assert digits_of(number) == digits


@pytest.mark.parametrize(
    ("source", "translation", "found"),
    [
        pytest.param("我等了他三个月。", "彼を3か月待ちました。", [("三个月", True)], id="个 before months"),
        pytest.param(
            "我等了他两个星期。", "彼を2週間待ちました。", [("两个星期", False)], id="weeks with or without 个"
        ),
        pytest.param("我等了他四天。", "彼を4日間待ちました。", [("四天", False)], id="days without it"),
        pytest.param("他走了三天，我等了三天。", "彼は3日歩き、私は3日待ちました。", [], id="twice"),
    ],
)
def test_a_length_of_time_is_told_to_need_its_measure_word(
    source: str, translation: str, found: list[tuple[str, bool]]
) -> None:
    [spot] = Document(talk(("甲", source, translation))).spots
    assert [(phrase.text, ge_told(phrase) is not None) for phrase in durations(spot, "ja")] == found


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param("他们挖了十九天。", "彼らは19日掘った。", "19日間", id="no day of the month"),
        pytest.param("他们挖了十九天。", "彼らは19日間掘った。", "19日間", id="as it is said"),
        pytest.param("他们挖了十九个月。", "彼らは19か月掘った。", "19か月", id="months are no date"),
    ],
)
def test_so_many_days_are_told_as_a_length_of_time(source: str, translation: str, said: str) -> None:
    [spot] = Document(talk(("甲", source, translation))).spots
    assert [phrase.said for phrase in durations(spot, "ja")] == [said]


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param(
            "里面是一张幼儿园毕业照。", "There was a kindergarten graduation photo.", [], id="what is made of it"
        ),
        pytest.param("我们找到一所幼儿园。", "We found a kindergarten.", ["a kindergarten"], id="the thing itself"),
    ],
)
def test_what_a_measure_word_counts_is_the_whole_thing(source: str, translation: str, said: list[str]) -> None:
    found = Document(talk(("甲", source, translation), language="en"))
    [spot] = found.spots
    assert [phrase.said for phrase in amounts(found, spot, "en")] == said


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param("A magnitude 6 earthquake struck.", ["magnitude 6 earthquake"], id="how strong"),
        pytest.param("A 6 earthquake struck.", [], id="not told of what"),
    ],
)
def test_a_degree_is_no_number_of_things(translation: str, said: list[str]) -> None:
    found = Document(talk(("甲", "去年发生了六级地震。", translation), language="en"))
    [spot] = found.spots
    assert [phrase.said for phrase in amounts(found, spot, "en")] == said


@pytest.mark.parametrize(
    ("source", "translation", "is_month"),
    [
        pytest.param("我等了他三个月。", "彼を3か月待ちました。", True, id="三月 is March"),
        pytest.param("我等了他两个月。", "彼を2か月待ちました。", False, id="两月 is no month of the year"),
        pytest.param("我等了他十四个月。", "彼を14か月待ちました。", False, id="nor is there a fourteenth"),
    ],
)
def test_a_number_of_months_is_told_from_the_month_of_the_year(
    source: str, translation: str, *, is_month: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation))).spots
    [told] = [ge_told(phrase) for phrase in durations(spot, "ja")]
    assert ("暦" in ((told and told.ja) or "")) is is_month
