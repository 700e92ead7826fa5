"""To need to do something is told apart from needing a thing, and what a clause tells from what a noun names."""

from __future__ import annotations

import pytest

from quizzes.distractors.targets.clause_objects import sense_before_clause


@pytest.mark.parametrize(
    ("source", "translation", "is_deed"),
    [
        pytest.param("早上不需要多睡两个小时。", "", True, id="a verb with how much it is done"),
        pytest.param("电梯坏了，需要爬六楼。", "", True, id="a verb alone"),
        pytest.param("他需要时间。", "", False, id="a thing"),
        pytest.param("我们需要帮助。", "", False, id="what may be either"),
        pytest.param("我们需要帮助的人很多。", "", False, id="who is described"),
        pytest.param("早上需要多睡两个小时。", "朝は2時間の睡眠が必要です。", False, id="told as a thing"),
        pytest.param("做这一行需要工作经验。", "You need work experience in this trade.", False, id="need with no to"),
        pytest.param("做这一行需要学习汉语。", "You need to learn Chinese in this trade.", True, id="need to"),
        pytest.param("我们店里需要服务员。", "", False, id="who serves"),
        pytest.param("村里需要拖拉机。", "", False, id="a machine with a verb in its name"),
        pytest.param("院子里需要花和草。", "", False, id="one of several things"),
        pytest.param("这件事需要先生帮忙。", "", False, id="no first"),
        pytest.param("装一个门需要花很多时间。", "", True, id="what one spends"),
    ],
)
def test_what_needs_to_be_done_is_no_thing_that_one_needs(source: str, translation: str, *, is_deed: bool) -> None:
    found = sense_before_clause("需要", source, source.index("需要"), translation)
    assert (found is not None and found.en.startswith("to need to")) is is_deed


@pytest.mark.parametrize(
    ("word", "source", "translation", "is_clause"),
    [
        pytest.param("代表", "他不说话，不代表他已经同意了。", "", True, id="what it means"),
        pytest.param("代表", "他代表公司去开会了。", "彼は会社を代表して会議に行きました。", False, id="for whom"),
        pytest.param(
            "代表", "他代表公司去开会了。", "He represented the company at the meeting.", False, id="in English"
        ),
        pytest.param("代表", "我是学生代表，要上台讲话。", "", False, id="a delegate"),
        pytest.param("发现", "后来我发现，门没锁。", "", True, id="a pause before what was found out"),
        pytest.param("发现", "我发现钱不见了。", "", True, id="what was found out"),
        pytest.param("发现", "一位村民发现他没回来。", "", True, id="who found it out"),
        pytest.param("发现", "他的发现很重要。", "", False, id="a discovery of somebody"),
        pytest.param("发现", "这个发现让大家都很吃惊。", "", False, id="this discovery"),
        pytest.param("害怕", "我害怕他不来。", "", True, id="of what one is afraid"),
        pytest.param("害怕", "我很害怕，不敢出声。", "", False, id="to be afraid, and what follows"),
        pytest.param("害怕", "我害怕得不敢说话。", "", False, id="how much afraid"),
        pytest.param("怀疑", "我有点怀疑，就去问了。", "", False, id="to have doubts"),
        pytest.param("怀疑", "我怀疑他在说谎。", "", True, id="what one suspects"),
        pytest.param("确定", "日子还没确定，你先等等。", "", False, id="to be fixed"),
        pytest.param("确定", "我确定门已经锁了。", "", True, id="of what one is sure"),
        pytest.param("确定", "日子确定了没有？", "", False, id="whether it is fixed"),
        pytest.param("容易", "这种杯子容易摔碎。", "", True, id="what easily breaks"),
        pytest.param("容易", "梅雨天衣服容易潮。", "", True, id="what easily gets so"),
        pytest.param("容易", "这里很容易被人认出来。", "", True, id="what is easily done to one"),
        pytest.param("容易", "这道题很容易。", "", False, id="what is easy"),
        pytest.param("容易", "第二遍就容易多了。", "", False, id="how much easier it is"),
        pytest.param("容易", "那家店不容易找。", "", False, id="what is not easy"),
        pytest.param("容易", "那家店很容易找。", "あの店を見つけるのは簡単です。", False, id="told as easy"),
        pytest.param("舍不得", "奶奶舍不得扔旧衣服。", "", True, id="what one hates to do"),
        pytest.param("舍不得", "谁也舍不得少看一眼。", "", True, id="what one hates to do less"),
        pytest.param("舍不得", "爷爷舍不得砍树。", "", True, id="a verb and its object"),
        pytest.param("舍不得", "他舍不得老房子。", "", False, id="what one hates to part with"),
        pytest.param("舍不得", "要走了，我真舍不得。", "", False, id="with nothing behind it"),
        pytest.param("说明", "他没说明为什么要走。", "", False, id="to explain why"),
        pytest.param("说明", "这说明，办法没错。", "", True, id="a pause before what it shows"),
        pytest.param("说明", "盒子上有说明，很清楚。", "", False, id="instructions"),
        pytest.param("说明", "他没说明为什么要走。", "He did not explain why he was leaving.", False, id="to explain"),
        pytest.param("说明", "他把情况都说明了，大家很满意。", "", False, id="what was explained"),
    ],
)
def test_a_verb_has_a_clause_behind_it_only_where_that_is_what_it_tells(
    word: str, source: str, translation: str, *, is_clause: bool
) -> None:
    assert (sense_before_clause(word, source, source.index(word), translation) is not None) is is_clause
