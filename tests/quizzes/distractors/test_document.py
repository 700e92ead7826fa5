"""What a document knows of its words and of its script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


def test_a_word_that_is_only_part_of_a_name_is_no_word_of_the_text() -> None:
    found = Document(
        talk(
            ("甲", "深度求索的模型很有竞争力。", None),
            ("乙", "深度求索的顾虑不少。", None),
            ("甲", "他们有顾虑，也有竞争力。", None),
            language=None,
        )
    )
    assert "深度" not in found.senses
    assert {"顾虑", "竞争力"} <= found.senses.keys()


def test_what_somebody_who_speaks_is_called_is_no_word_unless_it_says_who_that_is() -> None:
    found = Document(
        talk(
            ("海鸥", "姐姐海鸥在船上做饭，翻译和客人都喜欢她。", None),
            ("翻译", "我是翻译，我怕风浪。", None),
            language=None,
        )
    )
    assert "海鸥" not in found.senses
    assert {"船上", "做饭", "风浪"} & found.senses.keys()
    assert "海鸥" in Document(talk(("甲", "海鸥在船上飞。", None), language=None)).senses


_OF_TWO_FORMS = (
    "岳嶽台臺里裡裏群羣周週峰峯床牀于於余餘后後干幹乾面麵麪范範谷穀郁鬱升昇洪伙夥布佈游遊秋鞦志誌松鬆万萬云雲杰傑"
)
_names = st.text(_OF_TWO_FORMS, min_size=2, max_size=3)


@given(name=_names, called=_names)
def test_what_a_traditional_text_writes_is_written_so_again(name: str, called: str) -> None:
    said = f"我們跟{called}說過，這個問題總會解決。"
    found = Document(talk((name, said, None), ("記者", "還有誰？", None), language=None))
    assert found.is_traditional
    written = found.written(f"{name}说，这句话里的“{called}”是谁？")
    assert written.startswith(f"{name}說，")
    assert f"“{called}”" in written
    assert found.written(said) == said
    assert found.written(name) == name


def test_a_name_that_only_labels_turns_is_written_as_its_text_writes_it() -> None:
    found = Document(talk(("趙岳群", "風太大的時候，我們就不過橋。", None), language=None))
    assert found.written("趙岳群的意思是什么？") == "趙岳群的意思是什麼？"


def test_our_own_words_are_written_as_the_text_is_and_what_they_quote_stays() -> None:
    found = Document(talk(("甲", "老師說，只要有時間，這個問題就能解決。", None), language=None))
    assert found.written("在原文中，“只要有時間”的下一句是什么？") == "在原文中，“只要有時間”的下一句是什麼？"


@pytest.mark.parametrize(
    ("source", "own", "written"),
    [
        pytest.param("三公里的路，我走了一天。", "这句话里的空白处", "這句話裡的空白處", id="the place in our words"),
        pytest.param(
            "皇后的茶，方圓百里有名。", "以后的事，哪里有？", "以後的事，哪裡有？", id="afterwards, and where"
        ),
        pytest.param("他住在台北，走了三公里。", "据他说，在台北走了三公里", "據他說，在台北走了三公里", id="quoted"),
    ],
)
def test_a_character_of_the_text_says_nothing_of_another_word_of_ours(source: str, own: str, written: str) -> None:
    assert Document(talk(("甲", f"{source}這個問題就能解決。", None), language=None)).written(own) == written


def test_our_own_words_stay_simplified_in_a_simplified_text() -> None:
    assert Document(talk(("甲", "这个问题能解决。", None), language=None)).written("什么") == "什么"


def test_a_meaning_without_kana_is_japanese_among_japanese_meanings() -> None:
    glossary = (("棘轮", "jí lún", "爪車"), ("捞钱", "lāo qián", "金を稼ぐ"))
    found = Document(talk(("甲", "棘轮不会捞钱。", None), language=None, glossary=glossary))
    assert [(term.language, term.pos) for term in found.terms] == [("ja", "N"), ("ja", "v")]


def test_a_list_that_has_a_verb_is_a_verb() -> None:
    glossary = (("保本", "bǎo běn", "元が取れる、損をしない"),)
    found = Document(talk(("甲", "卖一百碗就保本。", "100杯売れば元が取れる。"), glossary=glossary))
    assert [term.pos for term in found.terms] == ["v"]


@pytest.mark.parametrize(
    ("word", "meaning", "english"),
    [
        pytest.param("嗓音", "声、声音", "voice (a person's)", id="one kanji of a list"),
        pytest.param("压价", "値切る、値段を下げさせる", "to beat a price down", id="a verb"),
        pytest.param("话音", "声", "voice", id="by the words that mean it first, and not by 嗓子, a throat as well"),
        pytest.param(
            "露脸",
            "名を揚げる",
            "to make one's good name; to become successful and well known",
            id="no face, which the Japanese has not",
        ),
        pytest.param(
            "代码", "符号、コード", "code (of a program, a stock and the like)", id="one that names a fault or a share"
        ),
    ],
)
def test_the_english_of_a_term_is_the_one_of_our_table_where_it_agrees(word: str, meaning: str, english: str) -> None:
    found = Document(talk(("甲", f"她说{word}很好。", "彼女は言った。"), glossary=((word, "", meaning),)))
    assert found.gloss_of(word).en == english


def test_a_word_of_the_glossary_is_no_easy_word_unless_the_list_has_it_or_the_words_it_is_made_of() -> None:
    glossary = (
        ("地下河", "dì xià hé", "underground river"),
        ("水位", "shuǐ wèi", "water level"),
        ("能见度", "néng jiàn dù", "visibility"),
        ("渠道", "qú dào", "channel"),
        ("朋友", "péng you", "mate"),
        ("留白时间", "liú bái shí jiān", "buffer time"),
    )
    found = Document(talk(("甲", "地下河很长。", "The river is long."), glossary=glossary))
    assert [found.level_of(word) for word in ("水位", "能见度", "地下河", "留白时间")] == [6, 6, 4, 6]
    assert [found.level_of(word) for word in ("渠道", "朋友", "大模型", "上个月")] == [6, 1, 4, 2]
    assert [found.level_of(word) for word in ("早点", "喝茶", "拆开", "雨伞")] == [3, 3, 5, 5]
    assert [found.level_of(word) for word in ("看得见", "看不见", "想不到", "动不动")] == [3, 3, 6, 7]
