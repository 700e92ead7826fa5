"""A contrast is found where a sentence denies one thing by its own words and says another one instead."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.signs import Sign, contrast_of


@pytest.mark.parametrize(
    ("source", "head", "a", "b", "wording"),
    [
        pytest.param(
            "我们的目标不是做产品，而是做研究。", "我们的目标", "做产品", "做研究", "不是A，而是B", id="not but"
        ),
        pytest.param("我最怕的不是忙，是困。", "我最怕的", "忙", "困", "不是A，是B", id="without 而"),
        pytest.param("我们要的并非钱，而是时间。", "我们要的", "钱", "时间", "并非A，而是B", id="as it is written"),
        pytest.param("难的倒不是刷墙，是商量。", "难的", "刷墙", "商量", "倒不是A，是B", id="with an adverb"),
        pytest.param("跑得远的都不是壮的，而是轻的。", "跑得远的", "壮的", "轻的", "都不是A，而是B", id="of all"),
        pytest.param(
            "说实话，我想学的是医学，不是农学。", "说实话，我想学的", "农学", "医学", "是B，不是A", id="but not"
        ),
        pytest.param("可是老井等的是雨水，不是水管。", "可是老井等的", "水管", "雨水", "是B，不是A", id="behind 可是"),
        pytest.param("我们都是农民，不是商人。", "我们", "商人", "农民", "都是B，不是A", id="all of us are"),
        pytest.param(
            "問題不在機器，而在溫度。", "問題", "在機器", "在溫度", "不在A，而在B", id="one verb; traditional"
        ),
        pytest.param("所以我不怕喊的，就怕不说话的。", "所以我", "怕喊的", "怕不说话的", "不怕A，就怕B", id="fear"),
        pytest.param(
            "搓澡靠巧劲儿，不靠蛮劲儿。", "搓澡", "靠蛮劲儿", "靠巧劲儿", "靠B，不靠A", id="one verb, then denied"
        ),
        pytest.param("我们传的不只是意思，还有语气。", "我们传的", "意思", "语气", "不只是A，还有B", id="both"),
        pytest.param("他既是老板，也是伙计。", "他", "老板", "伙计", "既是A，也是B", id="both at once"),
        pytest.param("修桥不只靠力气，也靠脑子。", "修桥", "靠力气", "靠脑子", "不只靠A，也靠B", id="both, one verb"),
        pytest.param("这不是钱的事，也不是人的事。", "这", "钱的事", "人的事", "不是A，也不是B", id="neither"),
        pytest.param("我既不求名，也不求利。", "我", "求名", "求利", "既不求A，也不求B", id="neither, one verb"),
        pytest.param(
            "我不在乎名也不在乎利。", "我", "在乎名", "在乎利", "不在乎A也不在乎B", id="a verb that begins with 在"
        ),
        pytest.param("与其骂人，不如请客。", "", "骂人", "请客", "与其A，不如B", id="what had better be done"),
        pytest.param(
            "与其把力气花在吵架上，不如花在修桥上。",
            "",
            "把力气花在吵架上",
            "把力气花在修桥上",
            "与其A，不如B",
            id="what is handled, said once",
        ),
        pytest.param(
            "与其把门关上，不如花在修桥上。",
            "",
            "把门关上",
            "花在修桥上",
            "与其A，不如B",
            id="another deed with something",
        ),
        pytest.param("与其天天骂人，不如干脆请客。", "", "天天骂人", "请客", "与其A，不如B", id="resolved to do it"),
        pytest.param("与其说店关了，不如说店搬了。", "", "店关了", "店搬了", "与其说A，不如说B", id="better put"),
        pytest.param("与其说服他们，不如请客。", "", "说服他们", "请客", "与其A，不如B", id="than to talk them round"),
        pytest.param(
            "我不是为了卖蜜，我是卖课。", "我", "为了卖蜜", "卖课", "不是A，我是B", id="its subject said twice"
        ),
        pytest.param("我教的不是《论语》，是怎么填表。", "我教的", "《论语》", "怎么填表", "不是A，是B", id="a title"),
        pytest.param("他说：“靠的是巧劲，不是蛮劲。”", "他说：“靠的", "蛮劲", "巧劲", "是B，不是A", id="quoted"),
        pytest.param("想的一定不是我要赚钱，而是做事。", "想的", "要赚钱", "做事", "一定不是A，而是B", id="whose wish"),
        pytest.param(
            "我想开的是茶馆，不是饭店噻。", "我想开的", "饭店", "茶馆", "是B，不是A", id="as it is said aloud"
        ),
        pytest.param("关门不是因为钱，是因为雨。", "关门", "因为钱", "因为雨", "不是A，是B", id="two reasons"),
        pytest.param(
            "在他们看来，问题不是钱，是人。", "在他们看来，问题", "钱", "人", "不是A，是B", id="in whose eyes"
        ),
        pytest.param("要的不是钱而是时间。", "要的", "钱", "时间", "不是A而是B", id="without a comma"),
        pytest.param("这是选择而非命令。", "这", "命令", "选择", "是B而非A", id="as it is written, without a comma"),
        pytest.param("问题不在人而在机器。", "问题", "在人", "在机器", "不在A而在B", id="one verb, without a comma"),
        pytest.param("他靠经验而不靠运气。", "他", "靠运气", "靠经验", "靠B而不靠A", id="then denied, without a comma"),
        pytest.param("与其骂人不如请客。", "", "骂人", "请客", "与其A不如B", id="rather, without a comma"),
        pytest.param(
            "与其说我是去调琴，不如说是去听琴。", "", "是去调琴", "是去听琴", "与其说A，不如说B", id="who, said once"
        ),
    ],
)
def test_a_plain_contrast_is_found(source: str, head: str, a: str, b: str, wording: str) -> None:
    contrast = contrast_of(source)
    assert contrast is not None
    assert (contrast.head, contrast.a, contrast.b, contrast.wording) == (head, a, b, wording)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我们的目标不完全是产品，而是研究。", id="in part"),
        pytest.param("他要的不是只做产品，而是也做研究。", id="only"),
        pytest.param("如果目标不是产品，而是研究，我们会慢一点。", id="condition"),
        pytest.param("很多人以为目标不是产品，而是研究。", id="belief"),
        pytest.param("目标不是产品，而是研究？", id="question"),
        pytest.param("目标可能不是产品，而是研究。", id="guess"),
        pytest.param("这不是产品，就是研究。", id="one of the two"),
        pytest.param("他不在家，就在厂里。", id="one of the two places"),
        pytest.param("机器坏了往往不是在店里，而是在路上。", id="mostly, but not always both"),
        pytest.param("那说明我已经不是在说话，而是在操作机器。", id="no longer"),
        pytest.param("总是我家的茶，不是他家的。", id="是 that is a part of another word"),
        pytest.param("没有人要的不是钱，而是时间。", id="denied of nobody"),
        pytest.param("我这么说不是针对谁，而是着急。", id="anybody, whom one only denies"),
        pytest.param("成功的秘诀不是别的，而是坚持。", id="nothing else"),
        pytest.param("他迟到的不是四分钟，是三分五十秒。", id="an amount in two measures"),
        pytest.param("危险的就不是一头，而是十几头。", id="the more are the fewer as well"),
        pytest.param("球队不是十一个人的，而是二十三个人的。", id="of so many, the fewer among them"),
        pytest.param("我要修的不是桥面，是整座桥。", id="a part of the whole"),
        pytest.param("我气的不是拆，是拆之前不说一声。", id="one stands in the other"),
        pytest.param("不是反对公开，是反对马上公开。", id="one says the other more closely"),
        pytest.param("这条围巾不是我织的，是我姐姐。", id="who did it, without what was done"),
        pytest.param("本来不是我去，是小陈。", id="what one does, beside who somebody is"),
        pytest.param("心疼的不是钱，而是那棵树长了两百年，让我锯断了。", id="what comes of it is cut off"),
        pytest.param("我们的目标不是钱，而是时间，但钱有时候更要紧。", id="limited"),
        pytest.param("我们的目标不是钱，而是时间，还有大家的信任。", id="one thing more"),
        pytest.param("他从来不想这些，想多了睡不着。", id="a verb that says what comes of it"),
        pytest.param("我要的不是钱而已，是时间。", id="not only"),
        pytest.param("他是一个不靠关系而靠本事的人。", id="how somebody is who is named behind it"),
        pytest.param("这是一种不是竞争而是合作的关系。", id="how something is that is named behind it"),
        pytest.param("不问就不问。", id="a verb said twice"),
        pytest.param("他从来不看表，看见我的车灯就知道几点了。", id="what is seen, and not looked at"),
        pytest.param("他要的不是大店，而是更大的房子。", id="what goes beyond the other one"),
        pytest.param("我要的不是＿＿，而是时间。", id="a gap"),
        pytest.param("他不是老师，也不是医生，是个卖菜的。", id="neither, but a third one"),
        pytest.param("我求的不是名，不是利，是心安。", id="the second of two that are denied"),
        pytest.param("我们要的不是快，也不是便宜，而是放心。", id="the second of two, with 也"),
        pytest.param("他是老师，不是商人，也不是医生。", id="a third one, and neither"),
        pytest.param("这里不只是学校，还有医院。", id="what there is besides"),
        pytest.param("看病不仅靠仪器，也靠经验，还靠耐心。", id="three"),
        pytest.param("这不是很大的事，也不是很小的事。", id="neither, of how much"),
        pytest.param("这不只是我的事，也是所有人的事。", id="all, the first one among them"),
        pytest.param("与其说他来过，不如说店里来过人。", id="what had better be put, and not be done"),
        pytest.param("不看说明，看不懂。", id="what comes of it where one does not"),
        pytest.param("他想家，不想说话。", id="a verb in two senses"),
        pytest.param("他怕冷，不怕的时候很少。", id="when one is not"),
        pytest.param("我们靠手艺，不靠别人。", id="nobody else"),
        pytest.param("目标是不是产品，而是研究。", id="a question within"),
        pytest.param("不怕狗不怕猫，就怕鹦鹉。", id="two that are denied"),
        pytest.param("不是我吹牛，是他们没用。", id="said in passing"),
        pytest.param("他不是没钱，是所有人都没钱。", id="all, the denied one among them"),
        pytest.param("机器不能不在店里，而在路上。", id="denied once more before it"),
        pytest.param("他不问作者，问题很多。", id="the verb in another word"),
        pytest.param("他说“我要的不是钱，而是时间", id="a quotation that does not end"),
    ],
)
def test_what_leaves_anything_open_is_left(source: str) -> None:
    assert contrast_of(source) is None


@pytest.mark.parametrize(
    ("source", "quote", "goes_on"),
    [
        pytest.param("去年开店，我要的不是钱，而是时间。", "我要的不是钱，而是时间", False, id="to its end"),
        pytest.param("我要的不是钱，而是时间，从那天起没有变过。", "我要的不是钱，而是时间", True, id="since when"),
        pytest.param(
            "他说：“我要的不是钱，是时间。”", "我要的不是钱，是时间", False, id="to the end of what is quoted"
        ),
    ],
)
def test_what_says_so_is_told_from_the_rest(source: str, quote: str, *, goes_on: bool) -> None:
    contrast = contrast_of(source)
    assert contrast is not None
    assert (contrast.quote, contrast.goes_on) == (quote, goes_on)


def test_what_had_better_be_done_may_be_of_all() -> None:
    contrast = contrast_of("与其周末补觉，不如每天早睡。")
    assert contrast is not None
    assert contrast.sign is Sign.RATHER
