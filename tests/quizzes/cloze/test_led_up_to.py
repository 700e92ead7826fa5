"""A part of a sentence is not shown without the clause that leads up to it."""

from __future__ import annotations

import pytest

from quizzes.cloze.led_up_to import leads_up_to


@pytest.mark.parametrize(
    ("before", "part", "expected"),
    [
        pytest.param("我们的办法是分开安排：家里有老人、住得远的，", "由村里派车接送。", True, id="whom it is done to"),
        pytest.param("家裡有老人、住得遠的，", "由村裡派車接送。", True, id="traditional"),
        pytest.param("当天没有领到粮票者，", "第二天可以补领。", True, id="those who"),
        pytest.param("我后来当了记者，", "天天往山里跑。", False, id="a trade"),
        pytest.param("这条路是我爷爷修的，", "用了三年时间。", False, id="what it is"),
        pytest.param("山上真够冷的，", "我们烧了一夜的火。", False, id="what it is like"),
        pytest.param("但一个让老人睡不着的房间，", "不管多大，都不是好房间。", True, id="a thing that is described"),
        pytest.param("昨天送来一袋新的米，", "我们吃了半年。", False, id="what came, and who did it"),
        pytest.param("要是明年还能借到船，把帆补好，", "我们打算再去一次。", True, id="on what condition"),
        pytest.param("要是明年还能借到船，我们就再去一次，", "孩子们都同意。", False, id="a condition with what comes"),
        pytest.param("那座桥是谁先提出来的，", "我也不知道；可桥确实修好了。", True, id="what is not known"),
        pytest.param("那天下着雨，", "我不知道路上发生了什么。", False, id="not to know something"),
        pytest.param("岸边停着几条小船；", "还有两条旧轮渡。", True, id="what else there is"),
        pytest.param("岸边停着几条小船；", "还有人在等，可是船不开。", False, id="a thought of its own"),
        pytest.param("帽子要做得合适：太松了，", "总往下滑；太紧了，戴着头疼。", True, id="what comes of too much"),
        pytest.param("那顶帽子太松了，", "我们又拿去改了一次。", False, id="what is too much so is named"),
        pytest.param("太好了，", "我们明天再去一次。", False, id="a cry"),
        pytest.param("好的，", "我们明天再去一次。", False, id="an answer"),
        pytest.param("没问题的，", "我们明天再去一次。", False, id="no trouble"),
        pytest.param("他明天会来的，", "我们等他。", False, id="what will be"),
        pytest.param("", "还有两条旧轮渡。", False, id="the beginning"),
    ],
)
def test_a_part_that_another_clause_leads_up_to_is_known(before: str, part: str, *, expected: bool) -> None:
    assert leads_up_to(before, part) is expected
