"""A reason is asked for where the text gives it in so many words, beside reasons that it gives for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.asking import why_asked_of
from quizzes.comprehension.causes import cause
from quizzes.comprehension.causes.cause import _asked
from quizzes.comprehension.causes.cause_clauses import (
    begins_with_subject,
    is_cut_from_subject,
    lacks_what_is_said,
    names_its_subject,
    told,
)
from quizzes.comprehension.causes.cause_others import facts_of, wishes_of
from quizzes.comprehension.causes.cause_record import reasons
from quizzes.comprehension.causes.cause_rivals import Wrong, _chosen
from quizzes.comprehension.causes.cause_stem import then_stem
from quizzes.comprehension.causes.cause_wording import _as_said
from quizzes.comprehension.themes import Themes
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item
    from quizzes.interview import Interview


def _interview(*turns: tuple[str | None, str]) -> Interview:
    return talk(*((speaker, source, None) for speaker, source in turns), language=None)


TALK = (
    ("许宁", "由于河水突然上涨，两台摄影机都被冲走了。"),
    ("主持人", "真可惜。"),
    ("许宁", "没关系。"),
    ("主持人", "后来呢？"),
    ("许宁", "投资人很担心，因为没有对白的电影票房都不高。"),
    ("主持人", "真的吗？"),
    ("许宁", "真的。"),
    ("主持人", "是吗？"),
    ("老高", "箱子里有一卷底片湿了，所以电影的结尾只好重拍。"),
)


@pytest.mark.parametrize(
    ("source", "reason", "effect"),
    [
        pytest.param("因为父亲生病了，所以我又回来了。", "父亲生病了", "我又回来了", id="因为 所以"),
        pytest.param("由于网络不太稳定，专家看不清片子。", "网络不太稳定", "专家看不清片子", id="由于"),
        pytest.param("投资人很担心，因为票房都不高。", "票房都不高", "投资人很担心", id="因为 last"),
        pytest.param("公司之所以选择金融，是因为金融足够复杂。", "金融足够复杂", "公司选择金融", id="之所以"),
        pytest.param("底片湿了，所以电影的结尾只好重拍。", "底片湿了", "电影的结尾只好重拍", id="所以"),
        pytest.param("因為父親生病了，所以我回來了。", "父親生病了", "我回來了", id="traditional"),
    ],
)
def test_reasons_are_read_with_what_they_are_given_for(source: str, reason: str, effect: str) -> None:
    [found] = reasons(Document(_interview(("答", source))))
    assert (found.cause, found.effect, found.is_only) == (reason, effect, True)


def test_the_answer_to_why_gives_a_reason() -> None:
    found = reasons(Document(_interview(("问", "新片为什么没有对白？"), ("答", "因为声音比话语更诚实。"))))
    assert [(reason.cause, reason.given_for) for reason in found] == [("声音比话语更诚实", "新片为什么没有对白？")]


@pytest.mark.parametrize("source", [pytest.param("。", id="a full stop"), pytest.param("！", id="an exclamation")])
def test_a_sentence_without_words_gives_no_reason(source: str) -> None:
    assert not reasons(Document(_interview(("问", "新片为什么没有对白？"), ("答", source))))


def test_one_of_two_reasons_is_not_the_only_one() -> None:
    found = reasons(Document(_interview(("答", "原因有两个：一个是前面有人带路，另一个是论文都是公开的。"))))
    assert [(reason.cause, reason.is_only) for reason in found] == [("前面有人带路", False), ("论文都是公开的", False)]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("如果因为下雨，所以大家不来，我就关门。", id="condition"),
        pytest.param("我不是因为钱少，才离开公司。", id="denied"),
        pytest.param("是因为下雨，所以大家不来吗？", id="question"),
        pytest.param("也许因为下雨，所以大家都没有来。", id="guess"),
    ],
)
def test_a_reason_that_is_not_given_is_not_asked_for(source: str) -> None:
    assert not [reason for reason in reasons(Document(_interview(("答", source)))) if reason.is_only]


def test_other_reasons_of_the_text_are_the_wrong_ones() -> None:
    items = list(cause.items(Document(_interview(*TALK)), Tally()))
    asked = {item.prompt: item for item in items}
    item = asked["据老高说，为什么电影的结尾只好重拍？"]
    assert item.key == "因为箱子里有一卷底片湿了"
    assert {wrong.option for wrong in item.distractors} == {"因为河水突然上涨", "因为没有对白的电影票房都不高"}
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}


def test_the_explanation_names_the_reason_and_each_other_option_says_of_what_it_is_one() -> None:
    items = list(cause.items(Document(_interview(*TALK)), Tally()))
    item = next(item for item in items if item.key == "因为箱子里有一卷底片湿了")
    assert "理由は「箱子里有一卷底片湿了」です。" in (item.explanation.ja or "")
    assert "The reason is 箱子里有一卷底片湿了." in (item.explanation.en or "")
    [why] = [wrong.why for wrong in item.distractors if wrong.option == "因为河水突然上涨"]
    assert (
        why.ja
        == "「许宁」の言葉で、「老高」の言葉ではありません。3行目で述べている、「两台摄影机都被冲走了」の理由です。"
    )
    assert why.en == ("It is said by 许宁, not by 老高. Line 3 gives it as the reason for this: 两台摄影机都被冲走了.")


def test_a_reason_of_the_same_speaker_is_only_said_to_be_of_something_else() -> None:
    turns = tuple((speaker if speaker != "许宁" else "老高", said) for speaker, said in TALK)
    items = list(cause.items(Document(_interview(*turns)), Tally()))
    whys = [wrong.why.ja or "" for item in items for wrong in item.distractors]
    assert whys
    assert not [why for why in whys if "の言葉ではありません" in why]


def test_what_another_reason_is_for_is_quoted_as_it_is_said() -> None:
    [reason] = reasons(Document(_interview(("老高", "而拍电影，要请很多人，需要更多灯，所以成本更高。"))))
    assert reason.has_topic
    assert _as_said(reason) == "拍电影……成本更高"
    [plain] = reasons(Document(_interview(("老高", "因为票房都不高，投资人很担心。"))))
    assert _as_said(plain) == "投资人很担心"


def test_a_question_does_not_break_off_after_what_is_said() -> None:
    turns = (*TALK[:-1], ("老高", "我写信说，没有办法重拍，因为箱子里有一卷底片湿了。"))
    prompts = [item.prompt for item in cause.items(Document(_interview(*turns)), Tally())]
    assert "老高为什么写信说没有办法重拍？" in prompts


def test_a_reason_that_alone_compares_as_its_effect_does_is_not_asked_for() -> None:
    turns = (*TALK[:-1], ("老高", "胶片需要更多灯光，所以这部电影的成本更高。"))
    assert not [item for item in cause.items(Document(_interview(*turns)), Tally()) if "为什么这部电影" in item.prompt]


def test_a_remark_of_who_asks_is_no_reason_of_who_answers() -> None:
    turns = (("主持人", "城里的电影院都很安静。"), ("许宁", "没关系。"), *TALK)
    items = [item for item in cause.items(Document(_interview(*turns)), Tally()) if "老高" in item.prompt]
    assert items
    assert not any("电影院" in wrong.option for item in items for wrong in item.distractors)


def test_a_reason_given_near_by_is_not_offered() -> None:
    near = (TALK[0], TALK[4], TALK[8])
    for item in cause.items(Document(_interview(*near)), Tally()):
        near_by = "票房" if "票房" not in f"{item.prompt}{item.key}" else "河水"
        assert not any(near_by in wrong.option for wrong in item.distractors)


@pytest.mark.parametrize(
    ("effect", "question"),
    [
        pytest.param("我又回来了", "王芳为什么又回来了？", id="the speaker"),
        pytest.param("我们放弃了", "据王芳说，他们为什么放弃了？", id="the speaker's side"),
        pytest.param("公司放弃了", "据王芳说，为什么公司放弃了？", id="somebody else"),
        pytest.param("他们放弃了", None, id="whoever"),
        pytest.param("我父亲回来了", "王芳的父亲为什么回来了？", id="somebody of the speaker's"),
        pytest.param("我爸从来不坐车", "王芳的爸爸为什么从来不坐车？", id="the father, by a short word"),
        pytest.param("我父亲的店关了", None, id="something of somebody of the speaker's"),
    ],
)
def test_the_stem_names_who_it_is_about(effect: str, question: str | None) -> None:
    assert why_asked_of("王芳", effect) == question


@pytest.mark.parametrize(
    ("clause", "is_begun"),
    [
        pytest.param("电影的结尾只好重拍", True, id="a noun"),
        pytest.param("很多创业型公司都放弃了", True, id="a long one"),
        pytest.param("最后选择金融", False, id="an adverb"),
        pytest.param("很难被看中", False, id="no subject"),
    ],
)
def test_a_clause_without_its_subject_is_seen(clause: str, *, is_begun: bool) -> None:
    assert begins_with_subject(clause) is is_begun


@pytest.mark.parametrize(
    ("effect", "is_open"),
    [
        pytest.param("我常跟徒弟说", True, id="says to whom"),
        pytest.param("我总是告诉客人", True, id="tells whom"),
        pytest.param("我得提醒他", True, id="reminds whom"),
        pytest.param("他一直不肯说", False, id="says nothing at all"),
        pytest.param("我常跟徒弟说先磨刀", False, id="with what is said"),
        pytest.param("我父亲写小说", False, id="a novel"),
    ],
)
def test_what_somebody_says_is_missed(effect: str, *, is_open: bool) -> None:
    assert lacks_what_is_said(effect) is is_open


@pytest.mark.parametrize(
    ("said", "prompts"),
    [
        pytest.param("所以我常对徒弟说，坐下来慢慢剪。", ["老高为什么常对徒弟说坐下来慢慢剪？"], id="what is said"),
        pytest.param("所以我常对徒弟说，你坐下来慢慢剪。", [], id="what is said to you"),
        pytest.param("所以我常跟徒弟说。", [], id="nothing"),
    ],
)
def test_why_somebody_says_so_is_asked_with_what_is_said(said: str, prompts: list[str]) -> None:
    turns = (*TALK[:-1], ("老高", f"剪坏的底片再也接不回去。{said}"))
    found = [item.prompt for item in cause.items(Document(dialogue(*turns)), Tally())]
    assert [prompt for prompt in found if "老高" in prompt] == prompts


def test_an_effect_that_leaves_out_its_object_is_not_asked_for() -> None:
    turns = (*TALK[:-1], ("老高", "手稿很难认，所以编辑不同意。"))
    assert not [item for item in cause.items(Document(_interview(*turns)), Tally()) if "同意" in item.prompt]


@pytest.mark.parametrize(
    ("source", "facts"),
    [
        pytest.param("现在的票价很便宜。", ["现在的票价很便宜"], id="one clause"),
        pytest.param("一种好奇心驱动。", [], id="no verb"),
        pytest.param("票价可能会便宜。", [], id="a guess"),
        pytest.param("如果票价便宜，年轻人会来看电影。", [], id="a condition"),
        pytest.param("编辑说票价很便宜。", [], id="somebody's words"),
    ],
)
def test_only_whole_statements_stand_for_a_reason(source: str, facts: list[str]) -> None:
    whole = Document(_interview(("许宁", source)))
    assert list(facts_of(whole, whole.spots[0])) == facts


@pytest.mark.parametrize(
    ("rest", "is_fact"),
    [
        pytest.param("结果没有人来看电影", False, id="what came of it"),
        pytest.param("年轻人却不来", False, id="what stands against it"),
        pytest.param("很多人坐车去看海", True, id="what is told besides"),
    ],
)
def test_a_reason_is_not_cut_off_before_what_it_is_told_for(rest: str, *, is_fact: bool) -> None:
    whole = Document(_interview(("许宁", f"现在的票价很便宜，{rest}。")))
    assert ("现在的票价很便宜" in facts_of(whole, whole.spots[0])) is is_fact


@pytest.mark.parametrize(
    ("source", "wishes"),
    [
        pytest.param("他们希望尽快做出产品。", ["尽快做出产品"], id="hope"),
        pytest.param("我们想去验证一些猜想。", ["验证一些猜想"], id="want to go and do"),
        pytest.param("我希望孩子们多看书。", [], id="that somebody else does"),
        pytest.param("他想到了一个好办法。", [], id="thought of"),
        pytest.param("你们想做什么样的产品？", [], id="question"),
    ],
)
def test_what_somebody_wants_to_do_stands_for_a_purpose(source: str, wishes: list[str]) -> None:
    whole = Document(_interview(("许宁", source)))
    assert list(wishes_of(whole.spots[0])) == wishes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我们想做这个事", "他们想做这个事", id="we"),
        pytest.param("我没有办法", "自己没有办法", id="I"),
        pytest.param("我们想把我们的结果公开", "他们想把自己的结果公开", id="ours is their own"),
        pytest.param("我们答应了他", None, id="two thirds persons"),
        pytest.param("他帮过我", None, id="I as object"),
        pytest.param("票价很便宜", "票价很便宜", id="nobody"),
    ],
)
def test_a_clause_is_told_of_its_speaker(text: str, expected: str | None) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("source", "cause", "effect", "marker"),
    [
        pytest.param(
            "因为有人带路，又都看公开的论文，最晚明年，大家都会做出来。",
            "有人带路，又都看公开的论文",
            "最晚明年大家都会做出来",
            "因为",
            id="two clauses of cause, a time before the effect",
        ),
        pytest.param("既然我们想做，我们就是最合适的人。", "我们想做", "我们是最合适的人", "因为", id="now that"),
        pytest.param(
            "做研究，要做很多实验，需要更多机器，所以成本更高。",
            "要做很多实验，需要更多机器",
            "做研究成本更高",
            "因为",
            id="with its topic",
        ),
        pytest.param("为了买房子，他每天加班。", "买房子", "他每天加班", "为了", id="purpose first"),
        pytest.param("我们每天开会是为了减少错误。", "减少错误", "我们每天开会", "为了", id="is for"),
        pytest.param("我们想把结果公开，这样可以吸引客人。", "吸引客人", "我们想把结果公开", "为了", id="in this way"),
        pytest.param("连续三天的大雨导致车站停了电。", "连续三天的大雨", "车站停了电", "因为", id="leads to"),
    ],
)
def test_a_reason_is_read_in_every_frame(source: str, cause: str, effect: str, marker: str) -> None:
    [reason] = reasons(Document(_interview(("许宁", source))))
    assert (reason.cause, reason.effect, str(reason.marker)) == (cause, effect, marker)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("因为年纪大了，身体不好，就退休了。", id="the second clause may be a reason as well"),
        pytest.param("因为我试过十秒，也试过二十秒，都没十五秒的香。", id="all of it is the reason"),
        pytest.param("如果大雨导致车站停电，大家就走路。", id="under a condition"),
        pytest.param("不是为了钱，我才来的。", id="a denied purpose"),
        pytest.param("说来有点好笑，是因为乐器太大。", id="the reason for what was asked"),
        pytest.param("连续三天的大雨造成了很大的损失。", id="what it leads to is no clause"),
        pytest.param("原因有两个：一个是钱，另一个是时间。", id="two reasons"),
        pytest.param("他本来打算买四张票，结果他买了一张。", id="how a plan turned out"),
        pytest.param("广播说午后会有阵雨，结果冰雹砸坏了三辆车。", id="how it turned out, against what was said"),
        pytest.param("大家估计来三十个人，结果门口排了两条街。", id="against what was reckoned with"),
        pytest.param("我请了三天的假，结果这个假到现在没用完。", id="what has not come"),
        pytest.param("停了，因为下雨太大。", id="what stopped is not said"),
        pytest.param(
            "因为大雨下了三天三夜，我们在山上的小店里一边等着客人一边把所有的旧书都拿出来一本一本地擦干净再放回书架上去。",
            id="an effect too long to ask about",
        ),
        pytest.param("也许连续三天的大雨导致车站停了电。", id="a guess at what it leads to"),
        pytest.param("我们每天开会不是为了减少错误。", id="what it is not for"),
        pytest.param("公司之所以选择金融，也许是因为金融足够复杂。", id="a guess at the reason"),
        pytest.param("外面一直在下雨，所以客人不来？", id="asked without a word that asks"),
        pytest.param("外面一直在下雨，所以路不好走，客人就不来了。", id="the first effect leads to the second"),
        pytest.param("我们没有钱，要做很多实验，需要更多机器，所以成本更高。", id="no topic but a third reason"),
        pytest.param("做研究，人很多，需要更多机器，所以成本更高。", id="a topic, and then another subject"),
    ],
)
def test_a_reason_in_doubt_is_left(source: str) -> None:
    assert not reasons(Document(_interview(("许宁", source))))


def _reasons_of_passage(*sources: str) -> list[tuple[str, str]]:
    return [(reason.cause, reason.effect) for reason in reasons(Document(passage(*sources)))]


@pytest.mark.parametrize(
    ("sources", "found"),
    [
        pytest.param(
            ("发电机一停，灯就灭了，外面的船就看不见我们。", "所以我睡觉的时候也听着，声音一变，我马上就醒。"),
            [("发电机一停，灯就灭了，外面的船就看不见我们", "我睡觉的时候也听着")],
            id="so, in the next sentence",
        ),
        pytest.param(
            ("机器不会忽略筷子的声音，结果老人一吃饭就像坐在工地上。",),
            [("机器不会忽略筷子的声音", "老人一吃饭就像坐在工地上")],
            id="a result",
        ),
        pytest.param(
            ("船公司一开始不同意，说怕挡住逃生门。",), [("怕挡住逃生门", "船公司一开始不同意")], id="for fear of"
        ),
        pytest.param(("他最怕挡住逃生门。",), [], id="a fear of nothing named before"),
        pytest.param(
            ("顾客会接到电话，第一次在第三天，因为我们发现，放弃的人多半在头五天放弃。",),
            [("我们发现，放弃的人多半在头五天放弃", "顾客会接到电话，第一次在第三天")],
            id="what was found",
        ),
        pytest.param(("我们想早点开门，但是没有钱。", "所以我先去打工。"), [], id="the sentence before turns"),
        pytest.param(("谁会买这样的灯呢？", "所以我先去打工。"), [], id="the sentence before asks"),
        pytest.param(("外面一直在下雨。", "所以停了。"), [], id="what stopped is not said"),
        pytest.param(("停了。", "因为外面一直在下雨。"), [], id="what stopped is not said before its reason"),
        pytest.param(
            ("谁会来买旧书呢？", "因为外面一直在下雨。"), [], id="a question other than why before the reason"
        ),
        pytest.param(("大家也许都不来了。", "因为外面一直在下雨。"), [], id="the reason for a guess"),
    ],
)
def test_a_reason_in_the_sentence_beside_is_read(sources: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    assert _reasons_of_passage(*sources) == found


def test_an_effect_that_points_back_is_quoted_under_what_it_points_to() -> None:
    turns = (
        *TALK[:-1],
        ("主持人", "您后来为什么没有卖掉那台旧相机？"),
        ("老高", "箱子里有一卷底片湿了，所以我把它送人了。"),
    )
    [item] = [item for item in cause.items(Document(_interview(*turns)), Tally()) if "送人" in item.prompt]
    assert item.passage == "主持人：您后来为什么没有卖掉那台旧相机？"
    assert item.prompt == "老高回答说：“我把它送人了。”原因是什么？"


@pytest.mark.parametrize(
    "cause",
    [
        pytest.param("我没有办法保证", id="what could not be promised"),
        pytest.param("我们也担心过", id="what was feared"),
        pytest.param("天太冷", id="hardly a word"),
    ],
)
def test_a_reason_that_does_not_say_of_what_is_not_asked_for(cause: str) -> None:
    tally = Tally()
    turns = (*TALK, ("老高", f"{cause}，所以第二部电影的计划停了。"))
    assert not [item for item in cause_items(turns, tally) if "第二部" in item.prompt]
    assert tally.refused["vague"]


def cause_items(turns: tuple[tuple[str, str], ...], tally: Tally) -> list[Item]:
    return list(cause.items(Document(_interview(*turns)), tally))


def test_a_reason_is_asked_for_from_one_side_alone() -> None:
    evidence = [item.evidence.quote for item in cause_items(TALK, Tally()) if item.evidence is not None]
    assert len(set(evidence)) == len(evidence)


def test_the_reason_with_another_number_alone_is_not_offered() -> None:
    turns = (*TALK, ("老高", "片场的灯坏了，因为有三十个灯泡一起烧了。"))
    found = [item for item in cause_items(turns, Tally()) if "灯" in item.prompt]
    assert not any(wrong.code is RefutationCode.EDITED for item in found for wrong in item.distractors)


def test_the_reason_with_another_manner_is_offered() -> None:
    turns = (*TALK, ("老高", "片场的灯坏了，因为教室的门经常开着。"))
    [item] = [item for item in cause_items(turns, Tally()) if "灯" in item.prompt]
    assert any(wrong.code is RefutationCode.EDITED and "教室的门" in wrong.option for wrong in item.distractors)


@pytest.mark.parametrize("count", [pytest.param(n, id=f"{n} turns before it") for n in range(2, len(TALK))])
def test_a_changed_reason_is_not_offered_beside_one_other_reason_alone(count: int) -> None:
    turns = (*TALK[:count], ("老高", "片场的灯坏了，因为教室的门经常开着。"))
    for item in cause_items(turns, Tally()):
        codes = [wrong.code for wrong in item.distractors]
        assert len(codes) == 3 or RefutationCode.EDITED not in codes


def test_a_reason_that_another_sentence_doubles_is_not_asked_for() -> None:
    turns = (*TALK, ("老高", "电影的结尾只好重拍，因为演员突然病了。"))
    tally = Tally()
    assert not [item for item in cause.items(Document(_interview(*turns)), tally) if "只好重拍" in item.prompt]
    assert tally.refused["two-reasons"]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_cause_of_every_document_has_its_quote_and_no_wrong_option_of_the_same_passage(path: Path) -> None:
    whole = document(path)
    for item in cause.items(whole, Tally()):
        assert item.evidence is not None
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        own = "".join(spot.source for spot in whole.spots if spot.place == item.place)
        assert item.key in (item.passage or "") or all(
            wrong.option.removeprefix("因为").removeprefix("因為") not in own for wrong in item.distractors
        )
        assert 2 <= len(item.distractors) <= 3


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("由于河水突然上涨，桥被冲走了。", True, id="nobody sees which bridge"),
        pytest.param("由于河水突然上涨，两张桌子都被冲走了。", False, id="two tables"),
    ],
)
def test_it_is_counted_where_a_reason_points_to_what_is_not_shown(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    list(cause.items(Document(_interview(("王芳", source))), tally))
    assert tally.refused["open-reference"] == is_refused


def test_it_is_counted_where_the_others_would_let_a_reason_stand_out() -> None:
    tally = Tally()
    assert not list(cause.items(Document(_interview(TALK[0], TALK[4], TALK[8])), tally))
    assert tally.refused["only-one"] == 3
    tally = Tally()
    assert list(cause.items(Document(_interview(*TALK)), tally))
    assert not tally.refused["only-one"]


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        pytest.param("仓库的屋顶漏水，工人们搬走了那些从外国买来的机器", True, id="four times as long"),
        pytest.param("工人搬走了机器", False, id="about as long"),
    ],
)
def test_no_reason_of_another_length_is_offered(text: str, *, is_refused: bool) -> None:
    between = (("老高", f"我们第{count}天吃了面条。") for count in "一二三四五六七八九")
    found = Document(
        _interview(("王芳", "由于河水突然上涨，两张桌子都被冲走了。"), *between, ("王芳", "后来工人搬走了机器。"))
    )
    themes, told_of, tally = Themes(found), reasons(found), Tally()
    [asked] = _asked(found, told_of[0], told_of, themes, tally)
    _chosen(found, asked, [Wrong(text=text, spot=found.spots[-1], marker=None)], themes, tally)
    assert tally.refused["length"] == is_refused
    assert not tally.refused["may-be-right"]


@pytest.mark.parametrize("opening", ["", "而", "但", "不过，", "可", "而且"])
def test_a_cause_is_told_without_what_ties_it_to_the_words_before(opening: str) -> None:
    whole = Document(talk(("林芳", f"{opening}公司没有钱，所以很多员工都离开了。", None), language=None))
    [reason] = reasons(whole)
    assert then_stem(whole, reason) == "据林芳说，由于公司没有钱，结果怎么样？"


@pytest.mark.parametrize(
    ("turns", "is_reason"),
    [
        pytest.param((("许宁", "我们把账算了一遍，结果是四千九百块。"),), False, id="the outcome of a reckoning"),
        pytest.param((("许宁", "大雨下了一夜，结果村口的桥全塌了。"),), True, id="what happened"),
        pytest.param((("许宁", "结果是四千九百块。所以我们大家重新算了一遍。"),), False, id="a reckoning done again"),
        pytest.param((("许宁", "村口的桥全塌了。所以我们大家重新修了一遍。"),), True, id="a work done again"),
        pytest.param(
            (("记者", "您为什么每天都走得很晚？"), ("许宁", "因为门口有个卖花的老人，我欠他一块钱。")),
            False,
            id="somebody is only brought in",
        ),
        pytest.param(
            (("记者", "您为什么每天都走得很晚？"), ("许宁", "因为门口的灯坏了，我要去修。")), True, id="all of a reason"
        ),
    ],
)
def test_what_is_only_reckoned_or_brought_in_is_no_reason(
    turns: tuple[tuple[str, str], ...], *, is_reason: bool
) -> None:
    assert bool(reasons(Document(_interview(*turns)))) is is_reason


@pytest.mark.parametrize(
    ("effect", "asked"),
    [
        pytest.param("我本来想去船厂", "许宁本来为什么想去船厂？", id="a time before why"),
        pytest.param("我想去船厂", "许宁为什么想去船厂？", id="none"),
    ],
)
def test_a_time_stands_before_why(effect: str, asked: str) -> None:
    assert why_asked_of("许宁", effect) == asked


@pytest.mark.parametrize(
    ("question", "is_asked"),
    [pytest.param("为什么？", False, id="why alone"), pytest.param("你们为什么走了？", True, id="of what")],
)
def test_a_question_that_says_of_nothing_why_is_not_quoted(question: str, *, is_asked: bool) -> None:
    turns = (*TALK, ("主持人", question), ("老高", "因为片场附近的两条路都不通了。"))
    assert any(question in item.prompt for item in cause_items(turns, Tally())) is is_asked


@pytest.mark.parametrize(
    ("quote", "source", "is_cut"),
    [
        pytest.param("又重新修了一遍屋顶", "我父亲没有走，又重新修了一遍屋顶。", True, id="cut from who did it"),
        pytest.param("开头我也不愿意", "这件事很难办，开头我也不愿意。", False, id="with whom it is said of"),
        pytest.param("又重新修了一遍屋顶", "又重新修了一遍屋顶。", False, id="the head of the sentence"),
        pytest.param("最后之所以选择修，", "他们想了一夜，最后之所以选择修，", False, id="the reason of a choice"),
    ],
)
def test_a_quote_is_not_cut_from_its_subject(quote: str, source: str, *, is_cut: bool) -> None:
    assert is_cut_from_subject(quote, source) is is_cut


@pytest.mark.parametrize(
    ("clause", "is_named"),
    [
        pytest.param("猫是我们的保安", True, id="one character"),
        pytest.param("那几年，窗户是全街最亮的", True, id="after a time"),
        pytest.param("他们把货放在山下", True, id="they"),
        pytest.param("真正的英雄没有人看见", True, id="after what kind it is"),
        pytest.param("拼命让机器说话", False, id="a verb"),
    ],
)
def test_a_clause_names_its_subject(clause: str, *, is_named: bool) -> None:
    assert names_its_subject(clause) is is_named
