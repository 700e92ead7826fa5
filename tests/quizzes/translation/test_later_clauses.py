"""Of two clauses a word of the later one decides which is first; where none does, nobody is asked."""

from __future__ import annotations

import pytest

from quizzes.question import Evidence
from quizzes.translation.joints import Joint
from quizzes.translation.later_clauses import later_word
from quizzes.translation.order_reasons import explained, is_certain
from quizzes.translation.order_senses import in_sense
from quizzes.translation.pieces import Piece
from quizzes.translation.runs import Run


def _two(one: str, other: str) -> tuple[Piece, Piece]:
    return Piece(words=tuple(one.split()), stop="，"), Piece(words=tuple(other.split()), joint=Joint.LINK)


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        pytest.param("他 煮 了 饺子", "然后 把 碗 洗 了", "later_next", id="then"),
        pytest.param("哥哥 不 吃 鱼", "妹妹 也 不 吃 肉", "later_more", id="also, behind the subject"),
        pytest.param("邻居 送 了 菜", "昨天 还 修 了 灯", "later_more", id="besides, behind a time"),
        pytest.param("弟弟 昨天 很 高兴", "今天 却 哭 了", "later_against", id="but"),
        pytest.param("他 送 我 回家", "还给 我 修 了 灯", "later_more", id="besides, cut with the word behind it"),
        pytest.param("他 借 了 我的 书", "还给 我 了", "", id="gives back"),
        pytest.param("大家 觉得 他 懒", "其实 他 很 忙", "later_against", id="what is so in truth"),
        pytest.param("我 把 名字 写下来", "免得 明天 忘 了", "later_lest", id="what is avoided"),
        pytest.param("水 少 了", "鱼 就 不 来", "later_follows", id="then it follows"),
        pytest.param("邻居 来 了", "弟弟 马上 就 走 了", "", id="at once, which takes up nothing"),
        pytest.param("邻居 来 了", "这 就是 他", "", id="it is just he"),
        pytest.param("邻居 来 了", "他 就 三个 孩子", "", id="no more than three"),
        pytest.param("邻居 来 了", "谁 也 不 认识", "", id="nobody"),
        pytest.param("邻居 来 了", "他 还 没 走", "", id="not yet"),
        pytest.param("到 现在 办 红事", "村 里 还有 人 吹 那 支 曲子", "", id="there still are some who do so"),
        pytest.param("多数人 看 不 见", "更多 的 人 还 剩 一点 视力", "", id="still left"),
        pytest.param("这 条 路 我 信", "我 女儿 就 住 在 城东", "", id="the very place"),
        pytest.param("邻居 来 了", "倒 了 一杯 茶", "", id="pours"),
        pytest.param("你 再 劝", "弟弟 也 不 来", "", id="what is granted"),
        pytest.param("我们 宁可 少 卖 一百只", "也 要 把 手 测试 完", "", id="what is put up with"),
        pytest.param("我们 少 卖 了 一百只", "也 卖 了 别的", "later_more", id="also, where nothing is put up with"),
        pytest.param("我 打破 了 碗", "妈妈 也 没 生气", "", id="denied beside what is not denied"),
        pytest.param("妈妈 没 生气", "爸爸 也 没 生气", "later_more", id="denied as well"),
        pytest.param("灯 这么 暗", "谁 还 看 书", "", id="who still does so"),
        pytest.param("我 学 了 一年", "现在 手艺 还 凑合", "", id="fairly so"),
        pytest.param("价钱 不 贵", "味道 还 不错", "", id="what it is like, so far"),
        pytest.param("等 他 回来", "再 跑 一趟", "", id="once more"),
        pytest.param("等 他 回来", "再 跑 出去", "later_next", id="what is done next"),
        pytest.param("另一半 我 保留", "明年 你 再 来", "", id="again, at some time"),
        pytest.param("她 哭 了 一场", "那 以后 再 没有 来过", "", id="never again"),
        pytest.param("她 哭 了 一场", "再 不 说话 了", "", id="no more"),
        pytest.param("她 哭 了 一场", "再 也 没 来", "", id="never more"),
        pytest.param("她 哭 了 一场", "再 沒 來過", "", id="never again, in traditional characters"),
        pytest.param("我们 天天 出门", "天气 再 冷", "", id="however it is"),
        pytest.param("他 走 了 两年", "最后 又 回到 老家", "", id="back again"),
        pytest.param("他 修 了 门", "最后 又 擦 了 窗户", "later_more", id="besides, in the end"),
        pytest.param("网上 更 便宜", "他们 为什么 还 来", "", id="why they still do"),
        pytest.param("门 响 了", "还 以为 是 猫", "", id="thought wrongly"),
        pytest.param("我 收 了 六千", "人家 还 觉得 便宜", "", id="thought all the same"),
        pytest.param("天 黑 了", "别 再 等 他", "", id="no longer"),
        pytest.param("墙 修好 了", "第二天 就 倒 了", "", id="how soon"),
        pytest.param("他 也 会 唱", "她 也 会 跳", "", id="both clauses have it"),
        pytest.param("邻居 来 了", "我 觉得 他 也 高兴", "", id="in what somebody thinks"),
    ],
)
def test_a_word_of_the_later_clause_tells_that_it_is_later(one: str, other: str, rule: str) -> None:
    assert later_word(tuple(one.split()), tuple(other.split()))[0] == rule


@pytest.mark.parametrize(
    "before", [pytest.param((), id="where the comma alone tells it"), pytest.param(("也",), id="where a word tells it")]
)
def test_two_clauses_of_two_people_are_put_in_order(before: tuple[str, ...]) -> None:
    pieces = (
        Piece(words=("我",)),
        Piece(words=("喝", "茶"), joint=Joint.SUBJECT, word="我", stop="，"),
        Piece(words=("他",), joint=Joint.LINK),
        Piece(words=(*before, "看", "报纸"), joint=Joint.SUBJECT, word="他"),
    )
    assert is_certain(Run(start=0, end=6, pieces=pieces), "私はお茶を飲み、彼は新聞を読みます。")


def test_the_word_is_named_with_what_it_does() -> None:
    told = explained(Run(start=0, end=8, pieces=_two("他 煮 了 饺子", "然后 洗 了 碗")), Evidence(line=1, quote="碗"))
    assert "「然后」は、その次にすることや起こることを言うので、その節は後に来ます" in (told.ja or "")
    assert "然后 says what is done or happens next" in (told.en or "").lower()


@pytest.mark.parametrize(
    ("word", "rule", "translation", "meant"),
    [
        pytest.param("还", "later_more", "兄はまだ寝ています。", [], id="goes on"),
        pytest.param("还", "later_more", "兄は歌も歌います。", ["later_more"], id="adds"),
        pytest.param("就", "later_follows", "兄はただ笑うだけです。", [], id="only"),
    ],
)
def test_a_later_word_means_what_the_translation_says(word: str, rule: str, translation: str, meant: list[str]) -> None:
    assert [name for name, _, _ in in_sense([(rule, word, "他走 → 哥哥")], translation)] == meant
