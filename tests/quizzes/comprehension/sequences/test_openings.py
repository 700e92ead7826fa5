"""Which words of a sentence does the opening of the next one take up?"""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.openings import behind_opening, relation_of, taken_up_by, whole_opening


@pytest.mark.parametrize(
    ("opening", "before", "taken_up"),
    [
        pytest.param(
            "那时候",
            "桥是2011年塌的，木头从里面开始空，工人叫它“白蚁的请帖”。",
            "木头从里面开始空",
            id="no remark in quotation marks",
        ),
        pytest.param(
            "那時候", "橋是2011年塌的，有人叫它「白蟻的請帖」。", "橋是2011年塌的", id="the clause with a year"
        ),
        pytest.param("当时", "那是二〇一二年，船坏了，老板走了。", "那是二〇一二年", id="the year, and no event of it"),
        pytest.param("当时", "船坏了，老板走了。", "老板走了", id="the last event without a year"),
        pytest.param("当时", "船坏了，老板走了十年。", "老板走了十年", id="for so many years"),
        pytest.param("当时", "可不是这样嘛。", "", id="a lone clause that tells nothing"),
        pytest.param("当时", "我爸管这种桥叫老骨头。", "我爸管这种桥叫老骨头", id="a lone clause"),
        pytest.param("那時候", "他安慰我說：「雪看久了都一樣。」", "", id="a saying"),
        pytest.param("那时候", "他说：“你来了，路也就通了。”", "", id="a saying of two clauses"),
        pytest.param("那时候", "我哭了一夜，其实雪看久了都一样。", "我哭了一夜", id="no general truth"),
        pytest.param("后来", "师傅回头说：“你也是开船的吧？”", "", id="later than a saying"),
        pytest.param("第二天", "师傅回头说：“你也是开船的吧？”", "", id="the day after a saying"),
        pytest.param("当时", "这种桥很窄，大家叫它老骨头。", "", id="no time is told"),
        pytest.param("后来", "人家问我，我都不好意思讲，其实是因为那零点五分。", "", id="later than a reason"),
        pytest.param("后来", "这碗面的味道我记到现在。", "", id="later than an aside about today"),
        pytest.param("第二天", "天很黑，我哭了一夜，其实那时候才五点。", "", id="the day after no aside"),
        pytest.param(
            "后来", "我守着三个炉子，那时候店里有两个人。", "我守着三个炉子，那时候店里有两个人", id="what was so then"
        ),
        pytest.param("比如", "当然。", "", id="an example of no bare yes"),
        pytest.param("比如", "天气总是说变就变。", "天气总是说变就变", id="an example of what is said"),
        pytest.param("其中", "客人少了一半，学徒只剩下三个。", "学徒只剩下三个", id="among several"),
        pytest.param(
            "其中", "现在留下来的有三百五十一棵，最老的一棵是清朝种的。", "现在留下来的有三百五十一棵", id="among trees"
        ),
        pytest.param("其中", "客人多了，钟也响了。", "客人多了", id="among many"),
        pytest.param("其中", "客人来了，钟也响了。", "客人来了，钟也响了", id="among nobody that is counted"),
        pytest.param("可是", "我信他，因为他记得那天的雨。", "我信他，因为他记得那天的雨", id="too short a view"),
        pytest.param("可是", "我打心里信他，因为他记得那天。", "我打心里信他", id="a view, and no reason for it"),
        pytest.param("所以", "我打心里信他，因为他记得那天。", "我打心里信他，因为他记得那天", id="all that follows"),
        pytest.param("后来", "我在码头卖了两年面。", "我在码头卖了两年面", id="later than what happened"),
        pytest.param(
            "后来", "我先查年号：印是一九二〇年刻的，所以不会更早。", "我先查年号", id="later than what was done first"
        ),
        pytest.param("后来", "李先生修了桥，路通了。", "李先生修了桥，路通了", id="no 先 of a title"),
        pytest.param("第二年", "我一直想弄清楚，这口钟为什么半夜自己响。", "", id="the year after no question"),
        pytest.param(
            "第二年", "哪怕下雨，我也守着那口钟。", "哪怕下雨，我也守着那口钟", id="the year after what was done"
        ),
        pytest.param("第二年", "我老想弄懂，这口钟为什么先停后响。", "", id="no 先 of a question"),
        pytest.param("第二天", "她不让我去，一个人两头跑，太累。", "", id="the day after no reason"),
    ],
)
def test_a_word_for_a_time_takes_up_what_tells_one(opening: str, before: str, taken_up: str) -> None:
    assert taken_up_by(opening, before) == taken_up


@pytest.mark.parametrize(
    ("opening", "source", "whole"),
    [
        pytest.param("也", "也就是说，一天要走两趟。", "也就是说", id="in other words is no too"),
        pytest.param("也", "也就是每天两趟，", "也就是", id="namely"),
        pytest.param("也", "也有人走路去。", "也", id="too"),
        pytest.param("可", "可能要走两趟。", "可", id="the beginning of another word"),
    ],
)
def test_a_set_phrase_is_told_as_a_whole(opening: str, source: str, whole: str) -> None:
    assert whole_opening(opening, source) == whole


def test_what_runs_against_what_one_expects_is_not_its_opposite() -> None:
    told = relation_of("反而", "他搬到了乡下")
    assert "予想される" in (told.ja or "")
    assert "one would expect" in (told.en or "")


@pytest.mark.parametrize(
    ("opening", "ja", "en"),
    [
        pytest.param("所以", "だから", "“so”", id="so"),
        pytest.param("这样一来", "こうすると", "“this way, as a result”", id="this way"),
        pytest.param("于是", "そこで", "what was done next", id="thereupon"),
        pytest.param("为此", "そのために", "“to that end", id="to that end"),
        pytest.param("结果", "結局どうなったか", "how things turned out", id="in the end, which need not come of it"),
        pytest.param("其实", "本当のところ", "how things really are", id="in fact, which need not correct anything"),
    ],
)
def test_an_opening_is_glossed_as_what_it_means(opening: str, ja: str, en: str) -> None:
    told = relation_of(opening, "船停在港里")
    assert ja in (told.ja or "")
    assert en in (told.en or "")
    assert ("だから" in (told.ja or "")) == (opening == "所以")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param("可是呢，怎么说，船停着", "怎么说，船停着", id="a particle and a pause"),
        pytest.param("可是，船停着", "船停着", id="a pause"),
        pytest.param("可是呢子大衣很贵", "呢子大衣很贵", id="a word that begins so"),
    ],
)
def test_what_is_said_begins_behind_the_pause_of_an_opening(source: str, told: str) -> None:
    assert behind_opening(source, "可是") == told


def test_the_reason_that_goes_with_what_follows_is_not_said_of_what_was_before() -> None:
    assert relation_of("正因为", "船停在港里").ja == ""
    assert "理由" in (relation_of("正是因为这样", "船停在港里").ja or "")
