"""A sentence is tied to one before it by words of both that can be named."""

from __future__ import annotations

import pytest

from quizzes.comprehension.links import Link, link_to
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("before", "after", "link"),
    [
        pytest.param("来了一位老先生。", "他每天都来。", Link(words="他", taken_up="老先生"), id="a person"),
        pytest.param("桌上有个箱子。", "那个箱子很旧。", Link(words="那个箱子", taken_up="箱子"), id="a thing"),
        pytest.param(
            "手上没有场景。", "但因为这种场景很小。", Link(words="这种场景", taken_up="场景"), id="after but because"
        ),
        pytest.param(
            "刚开始我很失望。", "后来我喜欢上了。", Link(words="后来", taken_up="刚开始", is_later=True), id="a time"
        ),
        pytest.param(
            "办法有两个。", "第一个办法需要时间。", Link(words="第一个办法", taken_up="办法"), id="the first of a list"
        ),
        pytest.param("來了一位老先生。", "他每天都來。", Link(words="他", taken_up="老先生"), id="traditional"),
        pytest.param(
            "有一位讀者來信。", "我覺得她說得準。", Link(words="她", taken_up="一位讀者"), id="one brought in"
        ),
        pytest.param(
            "河边有一家书店。", "下雨天书店不开门。", Link(words="书店", taken_up="一家书店"), id="a shop brought in"
        ),
        pytest.param(
            "去年有位读者来信。",
            "我觉得她说得准。",
            Link(words="她", taken_up="读者"),
            id="brought in by no number",
        ),
        pytest.param(
            "去年有位母亲来找我。", "她坐了一个小时。", Link(words="她", taken_up="母亲"), id="without the measure word"
        ),
        pytest.param("后来他告诉我，", "从那以后鱼多了。", None, id="a time of what is told then"),
        pytest.param(
            "后来他不说话了。", "从那以后鱼多了。", Link(words="从那以后", taken_up="后来", is_later=True), id="since"
        ),
        pytest.param("河边有一家书店。", "对面又开了一家书店。", None, id="another one brought in"),
        pytest.param("河边的书店很多。", "下雨天书店不开门。", None, id="not brought in"),
        pytest.param("河边有一家奶茶店。", "我喝奶茶。", None, id="a part of what was brought in"),
        pytest.param("河边有一家书店。", "下雨天书店老板不开门。", None, id="a part of another name"),
        pytest.param(
            "业务部门反对。",
            "他们的想法没有错。",
            Link(words="他们", taken_up="业务部门"),
            id="with the noun before it",
        ),
        pytest.param("老师和学生都来了。", "他走得很快。", None, id="one of two persons"),
        pytest.param("来的是学生，还有带孩子的人。", "他们走得很快。", None, id="those of two sorts"),
        pytest.param("来的是带孩子的人和学生。", "他们走得很快。", None, id="those of two sorts, named last"),
        pytest.param("来的还有学生。", "他们走得很快。", Link(words="他们", taken_up="学生"), id="those of one sort"),
        pytest.param("熟练工人大约有十个。", "那位大姐是产品顾问。", None, id="a character of another word"),
        pytest.param("桌上有个箱子。", "这里很旧。", None, id="here"),
        pytest.param("双方都没有上诉。", "过了半年，她打电话来。", None, id="she is no two parties"),
        pytest.param(
            "有一位护士坐了我的车八年。",
            "可是她送了请柬。",
            Link(words="她", taken_up="护士"),
            id="what one did is no name",
        ),
        pytest.param(
            "我陪父亲坐着，问他累不累。", "他说不累。", Link(words="他", taken_up="父亲"), id="spoken of already"
        ),
        pytest.param("年轻医生给她看过手机。", "她不但不反感。", None, id="whom the doctor shows something"),
        pytest.param("他把录音放给老师听了。", "他最后同意了。", None, id="another one is he already"),
        pytest.param("我把录音放给母亲听了。", "他最后同意了。", None, id="a woman is not he"),
        pytest.param("我把录音放给父亲听了。", "她最后同意了。", None, id="a man is not she"),
        pytest.param("我把录音放给儿子听了。", "她最后同意了。", None, id="a son is not she"),
        pytest.param("我把录音放给父亲听了。", "我婆婆说他不懂。", None, id="somebody named beside it"),
    ],
)
def test_what_a_sentence_takes_up_is_named(before: str, after: str, link: Link | None) -> None:
    assert link_to(*Document(passage(before, after)).spots) == link
