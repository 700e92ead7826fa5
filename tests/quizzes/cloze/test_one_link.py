"""Is a connective one word where it stands, or two that stand beside each other?"""

from __future__ import annotations

import pytest

from quizzes.cloze.cue import items as cued_items
from quizzes.cloze.frame import items
from quizzes.cloze.one_link import is_one_link, parted_links
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("sentence", "link", "is_one"),
    [
        pytest.param("他每回只要三两，店员说称多了就不香了。", "只要", False, id="no more than an amount"),
        pytest.param("我只要一碗粥，喝完就回去。", "只要", False, id="no more than a thing"),
        pytest.param("她不要鱼，只要米饭和汤，吃饱就行。", "只要", False, id="no more than two things"),
        pytest.param("不只要修屋顶，而且要换窗户。", "只要", False, id="not only must"),
        pytest.param("只要肯学，师傅就愿意教。", "只要", True, id="a verb says what is enough"),
        pytest.param("只要天晴，船就出海。", "只要", True, id="the weather is enough"),
        pytest.param("只要是晴天，船就出海。", "只要", True, id="what day it is"),
        pytest.param("只要这样，孩子就不哭了。", "只要", True, id="what stands for a clause"),
        pytest.param("岛上只有老人，年轻人过年才回来。", "只有", False, id="who is there"),
        pytest.param("只有老人，才记得这首歌。", "只有", True, id="who alone does so"),
        pytest.param("我只有练熟了，才敢上台。", "只有", True, id="what alone is enough"),
        pytest.param("锅虽然旧，这可是爷爷留下的。", "可是", False, id="this it really is"),
        pytest.param("锅虽然旧，可是好用。", "可是", True, id="but"),
        pytest.param("虽然累，他不过睡了一个小时。", "不过", False, id="no more than"),
        pytest.param("他不回家，不过年也会打电话。", "不过", False, id="without the feast"),
        pytest.param("“好。”不过他没有走。", "不过", True, id="but, behind a quotation"),
        pytest.param("与其他人比，不如跟自己比。", "与其", False, id="with others"),
        pytest.param("与其他来，不如我去。", "与其", True, id="rather than that he comes"),
        pytest.param("因此次比赛推迟，大家都回家了。", "因此", False, id="because of this time"),
        pytest.param("他不管孩子，家里都是奶奶做主。", "不管", False, id="who does not care for them"),
        pytest.param("不管刮风还是下雨，他都出门。", "不管", True, id="whatever the weather"),
        pytest.param("你只要是病了，我就替你去。", "要是", False, id="a piece of only, and is"),
        pytest.param("你要是病了，我就替你去。", "要是", True, id="if"),
        pytest.param("地面不光滑，而且很窄。", "不光", False, id="not smooth"),
        pytest.param("吃完就算了，也不用洗碗。", "就算", False, id="it is done with that"),
    ],
)
def test_the_characters_of_a_connective_may_be_two_words(sentence: str, link: str, *, is_one: bool) -> None:
    [spot] = Document(talk(("甲", sentence, None), language=None)).spots
    assert is_one_link(spot.words, sentence.index(link), link) is is_one


@pytest.mark.parametrize(
    ("sentence", "key", "is_asked"),
    [
        pytest.param("那位客人只要三两，店员说称多了就不香了。", "只要", False, id="an amount"),
        pytest.param("那位客人只要坐下来，店员就知道他要什么。", "只要", True, id="what is enough"),
        pytest.param("岛上只有老人和孩子，年轻人过年才回来。", "才", False, id="who is there, and when others are"),
        pytest.param("岛上只有老人和孩子都睡了，灯塔才亮起来。", "才", True, id="only then"),
        pytest.param("这口锅虽然很旧，这可是爷爷留下来的。", "虽然", False, id="no word for but answers"),
        pytest.param("这口锅虽然很旧，可是大家都喜欢用。", "虽然", True, id="but answers"),
    ],
)
def test_a_frame_asks_for_one_word_and_is_decided_by_one(sentence: str, key: str, *, is_asked: bool) -> None:
    made = items(Document(talk(("甲", sentence, None), language=None)), Tally())
    assert (key in {item.key for item in made}) is is_asked


@pytest.mark.parametrize(
    ("sentence", "said", "is_asked"),
    [
        pytest.param(
            "店员说了，只要三两茶叶，她可能不肯卖。",
            "店員の話では、お茶が百五十グラムだけだと、売ってくれないかもしれません。",
            False,
            id="an amount",
        ),
        pytest.param(
            "店员说了，只要老人坐下来，她可能会泡茶。",
            "店員の話では、老人が座りさえすれば、お茶をいれてくれるかもしれません。",
            True,
            id="what is enough",
        ),
    ],
)
def test_a_translation_decides_only_what_is_one_word(sentence: str, said: str, *, is_asked: bool) -> None:
    made = cued_items(Document(talk(("甲", sentence, said))), Tally())
    assert ("只要" in {item.key for item in made}) is is_asked


@pytest.mark.parametrize("link", sorted(parted_links()))
def test_what_is_known_to_part_is_longer_than_a_character(link: str) -> None:
    assert len(link) > 1
