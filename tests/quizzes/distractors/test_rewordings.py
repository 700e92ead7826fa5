"""A sentence is said in other words only where they mean the same."""

from __future__ import annotations

import pytest

from quizzes.distractors.rewordings import rewordings


@pytest.mark.parametrize(
    ("source", "said", "same"),
    [
        pytest.param("2022年夏天学校来了一位客人。", "夏天", "夏季", id="a season of a year"),
        pytest.param("孩子们最喜欢的是夏天。", "夏天", None, id="a season of any year"),
        pytest.param("电池的价格跌了七成。", "七成", "百分之七十", id="a share"),
        pytest.param("电池的价格跌了七成五。", "七成", None, id="a part of a share"),
        pytest.param("他七成是不来了。", "七成", None, id="probably"),
        pytest.param("我先生在电厂工作。", "先生", "丈夫", id="a husband"),
        pytest.param("林先生在电厂工作。", "先生", None, id="a gentleman"),
        pytest.param("每个礼拜她都来学校。", "礼拜", "星期", id="a week"),
        pytest.param("对我们而言，一台机器就够了。", "而言", "来说", id="as for"),
        pytest.param("村里的大夫一来就挂水。", "大夫", "医生", id="a doctor"),
        pytest.param("他到了前半夜里才回来。", "夜里", None, id="a part of a night"),
        pytest.param("这里的装备都是新的。", "都是", "全是", id="all of it"),
        pytest.param("来的客人好多都是老人。", "都是", None, id="many of them, which is not all"),
        pytest.param("我写的什么都是好的。", "都是", None, id="whatever it is"),
        pytest.param("那时候每个人都是学生。", "都是", None, id="each of them"),
        pytest.param("因为路太远，所以我没去。", "因为", "由于", id="a reason before what comes of it"),
        pytest.param("因为当天晚上，我没去。", "因为", None, id="a reason given after what came of it"),
        pytest.param("我闺女在外地当护士。", "闺女", "女儿", id="a daughter"),
        pytest.param("出口约占七成。", "约", "大约", id="about"),
        pytest.param("我一个人在家做饭。", "一个人", "独自", id="alone"),
        pytest.param("船上有一个人在做饭。", "一个人", None, id="one person"),
        pytest.param("学校位于湖边。", "位于", "在", id="a place"),
        pytest.param("厂里共有三台机器。", "共有", "一共有", id="in all"),
        pytest.param("公共汽车有三台。", "共", None, id="a part of a word"),
        pytest.param("训练结果大部分公开了。", "大部分", None, id="a part that is done so"),
        pytest.param("大部分人都来了。", "大部分", "大多数", id="most people"),
        pytest.param("有人说以后可以靠软件。", "以后", None, id="in time to come"),
        pytest.param("吃完饭以后，他就走了。", "以后", "之后", id="after a meal"),
        pytest.param("镜片很老，只能用布慢慢擦。", "只能", None, id="a rule, which is not having to make do"),
        pytest.param("他们一直谈到天黑。", "一直", None, id="on and on until a time"),
        pytest.param("他们一直很努力。", "一直", "始终", id="all the time"),
        pytest.param("我赶火车，快迟到了。", "迟到", None, id="to be about to be late"),
        pytest.param("他们迟到了十分钟。", "迟到", "晚到", id="to be late by so much"),
        pytest.param("这里的菜很便宜。", "便宜", None, id="very cheap"),
        pytest.param("这里的菜都便宜，也好吃。", "便宜", "不贵", id="all cheap"),
        pytest.param("老板愿意给两百块。", "愿意", None, id="to be ready to give"),
        pytest.param("没人愿意去那儿。", "愿意", "肯", id="nobody is ready to"),
        pytest.param("第二天他走了。", "第二天", None, id="the next day, as one says it"),
        pytest.param("这是一种好的方法。", "方法", "办法", id="a way"),
        pytest.param("老师的教学方法很好。", "方法", None, id="a method"),
        pytest.param("我也曾经想过。", "曾经", None, id="once, after another adverb"),
        pytest.param("一个星期来三次。", "一个星期", None, id="a week, and not for a week by now"),
        pytest.param("一个星期只有三次课。", "一个星期", "一周", id="so often a week"),
        pytest.param("我在银行上班，每天很忙。", "上班", "工作", id="to work somewhere"),
        pytest.param("我早上八点上班。", "上班", None, id="to go to work"),
        pytest.param("开店三年赔了六万块。", "赔了", "亏了", id="to lose money"),
        pytest.param("我给客人赔了一个碗。", "赔了", None, id="to pay for what is broken"),
        pytest.param("车坏了，公司赔了三百元。", "赔了", None, id="to pay for a damage"),
        pytest.param("我不让他知道。", "不让", None, id="to keep from"),
        pytest.param("县里的最低工资是两千元。", "工资", None, id="the minimum wage"),
        pytest.param("医生不让我跑。", "不让", "不许", id="to forbid"),
        pytest.param("他等了半天，才走。", "半天", "好一会儿", id="a good while"),
        pytest.param("我上了半天的课。", "半天", None, id="half a day"),
        pytest.param("曾老师来过学校。", "曾", None, id="a surname"),
        pytest.param("老师曾住在海边。", "曾", "曾经", id="once"),
        pytest.param("那时候日子难过。", "难过", None, id="hard days"),
        pytest.param("我脚下碰到一块石头。", "碰到", None, id="to touch"),
        pytest.param("我碰到一个老同学。", "碰到", "遇到", id="to meet"),
        pytest.param("道理很簡單。", "很簡單", "不复杂", id="traditional"),
    ],
)
def test_words_have_others_for_them_where_they_mean_the_same(source: str, said: str, same: str | None) -> None:
    found = {rewording.said: rewording.same for rewording in rewordings(source)}
    assert found.get(said) == same
