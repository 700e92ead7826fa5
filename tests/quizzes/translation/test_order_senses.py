"""A word that an order is explained by means what the words beside it make of it."""

from __future__ import annotations

import pytest

from quizzes.translation.clause import clause_of
from quizzes.translation.joints import Joint
from quizzes.translation.order_senses import (
    before_all,
    in_sense,
    is_amount_alone,
    nearest,
    time_or_amount,
    what_lasts,
    without_asking,
)
from quizzes.translation.pieces import Piece, _whole_start


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        pytest.param("谁 | 都 会 唱 这 首 歌", "anyone", id="any"),
        pytest.param("谁 | 也 没 说话", "no_one", id="none"),
        pytest.param("每场 演出 | 都 去", "each_all", id="each"),
        pytest.param("学生 | 都 去", "", id="all"),
        pytest.param("谁 | 愿意 来 都 可以", "whoever", id="whoever"),
        pytest.param("谁 | 知道 他们 都 走 了", "", id="who knew"),
        pytest.param("谁 | 买 了 票", "", id="who"),
        pytest.param("谁 | 也 没 看 谁", "neither", id="neither of two"),
        pytest.param("这里 谁 | 都 认识 谁", "anyone", id="each of them any other, which denies nothing"),
        pytest.param("他 一句话 | 也 没 说", "not_one", id="not even one"),
        pytest.param("他 一句话 | 也 记得", "", id="one, which is not denied"),
        pytest.param("两个 | 都 不会", "", id="two, which are denied"),
        pytest.param("他 跟 我 一样 | 也 没 去", "", id="alike is no number"),
        pytest.param("只要 有 什么 | 消息", "", id="a question word before something else"),
    ],
)
def test_what_stands_before_all_is_any_or_none_or_not_one(text: str, sense: str) -> None:
    before, _, after = text.partition(" | ")
    assert before_all(clause_of((*before.split(), *after.split())), len(before.split())) == sense


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        pytest.param("沿着 河边", "preposition_verb", id="along"),
        pytest.param("朝着 门口", "preposition_verb", id="towards"),
        pytest.param("围着 火炉", "around", id="round, which is a verb"),
        pytest.param("圍著 火爐", "around", id="round, in traditional characters"),
        pytest.param("绕着 老树", "around", id="about, which is a verb"),
        pytest.param("背着 药箱", "series", id="how"),
    ],
)
def test_round_something_no_preposition_says(words: str, rule: str) -> None:
    assert what_lasts(tuple(words.split()), "")[0] == rule


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("三块", True, id="how much"),
        pytest.param("两个 钟头", True, id="how long"),
        pytest.param("三米 多 高", True, id="how high"),
        pytest.param("三个 大 校长", False, id="who, with a character that is a size as well"),
        pytest.param("一个 小時", True, id="how long, in traditional characters"),
        pytest.param("一个 晚上", True, id="all evening"),
        pytest.param("一个 面包", False, id="a thing"),
        pytest.param("一个 小时 地铁", False, id="a thing and for how long"),
        pytest.param("小时", False, id="no number"),
        pytest.param("一行", False, id="of one trade"),
        pytest.param("一家 了", False, id="of one family by now"),
        pytest.param("一趟", True, id="once"),
        pytest.param("一场 六级", False, id="what there was once"),
    ],
)
def test_how_much_or_how_long_names_no_thing(words: str, *, expected: bool) -> None:
    assert is_amount_alone(tuple(words.split())) is expected


@pytest.mark.parametrize(
    ("word", "translation", "rules"),
    [
        pytest.param("就", "何も言わず、ただ扉を閉めた。", [], id="only, in Japanese"),
        pytest.param("就", "He said nothing and just shut the door.", [], id="only, in English"),
        pytest.param("就", "雨がやんだので、すぐに出かけた。", ["link"], id="then"),
        pytest.param("就", "", ["link"], id="no translation"),
        pytest.param("所以", "ただ、雨だったので行かなかった。", ["link"], id="another word"),
    ],
)
def test_only_takes_up_nothing_of_what_stands_before(word: str, translation: str, rules: list[str]) -> None:
    assert [name for name, _, _ in in_sense([("link", word, "甲 → 乙")], translation)] == rules


@pytest.mark.parametrize(
    ("pair", "translation", "rules"),
    [
        pytest.param("饭做好了 → 都凉了", "ご飯はできましたが、もう冷めていました。", ["link_already"], id="already"),
        pytest.param(
            "等到半夜 → 都两点了…", "They waited; by then it was two.", ["link_already"], id="by then, cut off"
        ),
        pytest.param("来了很多人 → 都走了", "大勢来て、みんな帰りました。", ["link_all"], id="all"),
        pytest.param("来了很多人 → 都走了", "Many came, and all had already left.", ["link_all"], id="all, already"),
        pytest.param("来了很多人 → 都走了", "大勢来て、帰りました。", [], id="neither is told"),
        pytest.param("来了很多人 → 都很高兴", "大勢来て、喜んでいました。", ["link_all"], id="nothing has changed"),
        pytest.param("来了很多人 → 都走了", "", ["link_all"], id="no translation"),
        pytest.param("您带了两个徒弟 → 都说…", "お弟子さんが二人いると皆さん言います。", [], id="people say"),
    ],
)
def test_all_of_what_has_changed_may_say_already(pair: str, translation: str, rules: list[str]) -> None:
    assert [name for name, _, _ in in_sense([("link_all", "", pair)], translation)] == rules


@pytest.mark.parametrize(
    ("words", "rule", "pair"),
    [
        pytest.param("我们 去年 修 了", "length", "修了", id="how often, behind the verb and no time before it"),
        pytest.param("十五年 跑 过", "length", "跑过", id="how often within how long"),
        pytest.param("两个 班 变成 了", "turned", "变成", id="what it turns into"),
        pytest.param("一張 桌子 改成", "turned", "改成", id="what it is made into, in traditional characters"),
        pytest.param("他们 完成 了", "length", "完成了", id="how much is completed, which turns into nothing"),
        pytest.param("学生 把 课文 重新 过", "length", "学生把课文重新过", id="how often it is gone over"),
        pytest.param("价钱 便宜 了", "so_much", "价钱便宜了", id="by how much it is cheaper"),
        pytest.param("人数 增加 到", "up_to", "人数增加到", id="how much it comes to"),
    ],
)
def test_an_amount_follows_the_verb_or_is_what_something_turns_into(words: str, rule: str, pair: str) -> None:
    right = Piece(words=("三百", "次"), joint=Joint.LENGTH)
    said = tuple(words.split())
    name, _, shown = time_or_amount(right, said, said)
    assert (name, shown) == (rule, pair)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("一把 伞 給 她", "一把伞", id="who gets it"),
        pytest.param("妈妈 给 我 的 伞", "妈妈给我的伞", id="what somebody gave"),
        pytest.param("一把 伞 吗", "一把伞", id="what asks"),
    ],
)
def test_an_object_is_shown_without_who_gets_it(words: str, shown: str) -> None:
    assert "".join(without_asking(Piece(words=tuple(words.split()), joint=Joint.OBJECT))) == shown


@pytest.mark.parametrize(
    ("words", "start"),
    [
        pytest.param("冬天 的 湖边 有 人 钓鱼", 0, id="a time that describes it"),
        pytest.param("那里 去年 冬天 的 湖边 有 人", 0, id="where first"),
        pytest.param("冬天 湖边 有 人 钓鱼", 1, id="a time by itself"),
    ],
)
def test_a_subject_is_shown_with_the_time_that_describes_it(words: str, start: int) -> None:
    assert _whole_start(clause_of(tuple(words.split()))) == start


@pytest.mark.parametrize(
    ("told", "sense"),
    [
        pytest.param(("pivot", "陪", "陪奶奶 → 看了一场戏"), "along", id="with whom one does it"),
        pytest.param(("pivot", "请", "请奶奶 → 看了一场戏"), "asked_to", id="who is asked to"),
        pytest.param(("pivot", "勸", "勸奶奶 → 看了一場戲"), "asked_to", id="who is urged to"),
        pytest.param(("pivot", "使", "使奶奶 → 看清楚了"), "pivot", id="who comes to do it"),
        pytest.param(("time_first", "", "他退休那年 → 也就是二〇〇三年"), "restated", id="a time told once more"),
        pytest.param(("link_topic", "", "他退休的那一年 → 即二〇〇三年"), "restated", id="in writing"),
        pytest.param(("link_topic", "", "他画的画 → 即使没人问"), "link_topic", id="even if"),
        pytest.param(("time_first", "", "那年冬天 → 也就下了一场雪"), "time_first", id="what happened then"),
        pytest.param(
            ("link_reason", "因为", "因为下雨而取消的比赛 → 下周补"), "link_topic", id="described by its reason"
        ),
        pytest.param(("link_reason", "因為", "因為下雨而取消的比賽 → 下週補"), "link_topic", id="traditional"),
        pytest.param(("link_reason", "因为", "因为下雨的日子多 → 没人来"), "link_reason", id="why"),
    ],
)
def test_what_a_word_means_decides_which_rule_is_told(told: tuple[str, str, str], sense: str) -> None:
    assert [name for name, _, _ in in_sense([told], "")] == [sense]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("在 门口 把 鞋", "把", id="what is taken, behind where"),
        pytest.param("在 门口 一个一个把 人", "把", id="cut together with what says how"),
        pytest.param("在 门口 对着 火把", "在", id="a noun that ends so"),
    ],
)
def test_of_two_phrases_the_nearest_to_the_verb_is_told(words: str, expected: str) -> None:
    assert nearest(tuple(words.split()), "在") == expected


@pytest.mark.parametrize(
    ("translation", "senses"),
    [
        pytest.param("雨がひどくて、みんな遅れたからです。", [], id="why, at the end"),
        pytest.param("だって、雨がひどくて、みんな遅れたんだもん。", [], id="spoken"),
        pytest.param("雨がひどかったので、みんな遅れました。", ["link_reason"], id="why, and what came of it"),
    ],
)
def test_a_reason_alone_comes_before_nothing(translation: str, senses: list[str]) -> None:
    told = [("link_reason", "因为", "因为雨大 → 大家都晚了")]
    assert [name for name, _, _ in in_sense(told, translation)] == senses


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("火车 晚点 迟到 了", "length", id="late by so long"),
        pytest.param("我们 见到 了", "length", id="how often one met"),
        pytest.param("温度 升到 了", "up_to", id="what it has come to"),
    ],
)
def test_only_what_is_reached_is_said_to_be(words: str, expected: str) -> None:
    said = tuple(words.split())
    piece = Piece(words=("三次",), joint=Joint.LENGTH)
    assert time_or_amount(piece, said, said)[0] == expected


@pytest.mark.parametrize(
    ("where", "rule"),
    [
        pytest.param("店里", "time_place", id="a place"),
        pytest.param("妈妈", "time", id="somebody"),
        pytest.param("县里", "topic", id="a place, or those who are there"),
    ],
)
def test_a_time_stands_before_or_behind_what_is_known_to_be_there(where: str, rule: str) -> None:
    assert time_or_amount(Piece(words=(where,), joint=Joint.TIME), ("去年",), ("去年",))[0] == rule


@pytest.mark.parametrize(
    ("told", "translation", "rules"),
    [
        pytest.param(("later_next", "再"), "彼が帰ってから、もう一度洗います。", [], id="once more"),
        pytest.param(("later_next", "再"), "Once he is back I wash it again.", [], id="again"),
        pytest.param(("later_next", "再"), "彼が帰ってから、それを洗います。", ["later_next"], id="next"),
        pytest.param(("later_next", "然后"), "彼が帰って、またそれを洗います。", ["later_next"], id="another word"),
        pytest.param(("later_more", "又"), "He ended up back at home.", [], id="back again"),
        pytest.param(("later_more", "又"), "He also washed the windows.", ["later_more"], id="besides"),
    ],
)
def test_what_is_done_once_more_is_not_next(told: tuple[str, str], translation: str, rules: list[str]) -> None:
    assert [name for name, _, _ in in_sense([(*told, "他回来 → 洗碗")], translation)] == rules
