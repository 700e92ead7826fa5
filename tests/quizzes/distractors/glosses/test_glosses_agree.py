"""Do the Japanese and the English of a word name the same sense, and no second word?"""

from __future__ import annotations

import pytest

from quizzes.distractors.glosses.translated import english_of
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("一味", "ひたすら", "persistently", id="no blindness, which is 盲目"),
        pytest.param("调整", "調整する", "to adjust", id="no 見直す, which is to review"),
        pytest.param("形式", "形式", "form (manner)", id="no 形, which is a shape"),
        pytest.param("抵债", "借金の返済に充てる", "to give in payment of a debt", id="no かた, which is a pledge"),
        pytest.param("过剩", "過剰な", "surplus", id="no phrase of its own"),
        pytest.param("证明", "証明する", "to prove", id="no 裏付ける, which is 证实"),
        pytest.param("疲惫", "疲れ切った", "exhausted", id="a state, and no 疲れる, which is 累"),
        pytest.param("着急", "焦る", "anxious", id="no 慌てる, which is 慌张"),
        pytest.param("热情", "親切", "warm", id="to a guest, and no enthusiast"),
        pytest.param("心虚", "後ろめたい", "guilty at heart", id="one feeling at a time"),
        pytest.param("编导", "構成・演出家", "writer-director (of a programme)", id="of no ballet"),
        pytest.param("锤子", "ハンマー", "hammer", id="of a clock as well as of a carpenter"),
        pytest.param("结冰", "凍る", "to freeze", id="tears as well as a lake"),
        pytest.param("过滤", "フィルターにかける", "to filter", id="a signal as well as water"),
        pytest.param("投资方", "出資者", "investor", id="as one says it"),
        pytest.param("反响", "反響", "response", id="a good one as well"),
        pytest.param("合格", "基準を満たす", "to meet the standard", id="goods as well as pupils"),
        pytest.param("天花板", "天井", "ceiling", id="of a room, if nothing tells of a limit"),
        pytest.param("调动", "異動させる", "to transfer; to bring into play", id="a person, and what is in one"),
        pytest.param("排斥", "排斥する", "to exclude", id="who is kept out"),
        pytest.param("来历", "由来", "origin", id="of a thing as well as of a person"),
        pytest.param("耽搁", "手間取る", "to be delayed", id="no stop on the way"),
        pytest.param("指导", "指導する", "to guide", id="more than to teach"),
        pytest.param("了解", "理解する", "to understand", id="more than to know of"),
        pytest.param("治疗", "治療する", "to treat", id="whether it is cured or not"),
        pytest.param("简直", "まったく", "simply", id="of what nobody dares to think, and no likeness"),
        pytest.param("挑战", "チャレンジ", "challenge", id="no 難題, which is 难题"),
        pytest.param("举动", "振る舞い", "behaviour", id="no single act"),
        pytest.param("工程", "工事", "construction work", id="no project, which is 项目"),
    ],
)
def test_the_first_glosses_of_a_word_name_the_same_sense(word: str, ja: str, en: str) -> None:
    assert (table()[word].ja[0], table()[word].en[0]) == (ja, en)


@pytest.mark.parametrize(
    ("word", "en"),
    [
        pytest.param("面试", "to have an interview (for a job or school)", id="beside a journalist's"),
        pytest.param("采访", "to interview (as a journalist)", id="beside one for a job"),
        pytest.param("规律", "regularity", id="no law of the state"),
        pytest.param("法学", "legal studies", id="what is studied"),
        pytest.param("主管", "supervisor (at work)", id="no tutor"),
        pytest.param("导师", "supervisor (of students)", id="no boss"),
        pytest.param("基金会", "foundation (charity)", id="no make-up and no base of a house"),
        pytest.param("专业", "field of study", id="no officer, and not important"),
        pytest.param("论文", "academic paper", id="no sheet, and no thesis only"),
        pytest.param("流量", "internet traffic", id="no cars"),
        pytest.param("油菜", "oilseed rape", id="no crime"),
        pytest.param("教训", "lesson (from a mistake)", id="no class"),
        pytest.param("发射", "to launch (a rocket)", id="no campaign"),
        pytest.param("发动", "to start (up)", id="no rocket"),
        pytest.param("分解", "to break down (into parts)", id="no car that breaks down"),
        pytest.param("总裁", "president (of a firm)", id="of no state"),
        pytest.param("领养", "to adopt (a child)", id="no measures"),
        pytest.param("显得", "to seem", id="not to come into sight"),
        pytest.param("亲切", "kindly", id="no weather"),
        pytest.param("船长", "captain (of a ship)", id="of no team"),
        pytest.param("队长", "captain (of a team)", id="of no ship"),
        pytest.param("平原", "plain (flat land)", id="no adjective"),
        pytest.param("条件", "condition (to be met)", id="no state"),
        pytest.param("状况", "condition (state)", id="nothing to be met"),
        pytest.param("剧本", "script (of a play or film)", id="no writing"),
    ],
)
def test_the_english_of_a_word_is_said_of_no_other(word: str, en: str) -> None:
    assert table()[word].en[0] == en


def test_a_gloss_is_translated_by_the_word_that_means_nothing_else() -> None:
    assert english_of("くじを引く") == "to draw lots"  # and to win no prize, as 抽選する may be


def test_words_that_are_used_with_a_negative_only_are_glossed_with_it() -> None:
    assert table()["再也"].ja[0] == "二度と（〜ない）"
    assert table()["根本"].ja[0] == "まったく（〜ない）"


def test_a_noun_for_somebody_is_glossed_as_one_person() -> None:
    told = [word for word in ("老人", "老年人", "穷人", "富人") if "people" in table()[word].en[0]]
    assert told == []


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        pytest.param("手本", "role model", id="what the table has"),
        pytest.param("よりどころとなる基準、手本", None, id="what comes second in a list"),
        pytest.param("手本、よりどころとなる基準", "role model", id="what comes first"),
    ],
)
def test_a_list_is_told_in_english_by_what_comes_first(japanese: str, english: str | None) -> None:
    assert english_of(japanese) == english
