"""Who does or says something is known by the grammar of a sentence, or not at all."""

from __future__ import annotations

import pytest

from quizzes.comprehension.parties.doings import doings
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


def _doings(source: str) -> list[tuple[str, str, str]]:
    """Give by which word something is known, what it is, and how the sentence names who does it."""
    whole = Document(talk(("林芳", source, None), language=None))
    return [(doing.by, doing.words, source[doing.who.start : doing.who.end]) for doing in doings(whole, whole.spots[0])]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("我爸让我去学裁缝。", [("让", "去学裁缝", "我")], id="told to do it"),
        pytest.param("我爸讓我去學裁縫。", [("讓", "去學裁縫", "我")], id="in traditional characters"),
        pytest.param("我没有让邻居给我送饭。", [], id="not told to"),
        pytest.param("这件事让我觉得很难过。", [], id="what one feels"),
        pytest.param("他后背都让我搓红了。", [], id="done to a thing"),
        pytest.param("我请老师吃过两次饭。", [], id="what both do"),
        pytest.param("我爸让我们去学裁缝。", [], id="of several"),
        pytest.param("我爸看着我笑着摇头。", [], id="whom one sees, while one does it oneself"),
        pytest.param("我看到女儿跑过去抱住她。", [], id="whom one sees, and what either does then"),
        pytest.param("我爸等我放下筷子走过来。", [], id="whom one waits for"),
        pytest.param("我介绍女儿给老师认识。", [], id="who is introduced"),
        pytest.param("我同意老师说的那些办法。", [], id="with whom one agrees"),
        pytest.param("按照老师要求我每天写一页字。", [], id="a noun behind a preposition"),
        pytest.param("老师的鼓励我写进了日记本。", [], id="a noun of somebody's"),
        pytest.param("您为什么让我去学裁缝？", [], id="a question"),
    ],
)
def test_who_is_made_to_do_something_stands_behind_the_verb(source: str, expected: list[tuple[str, str, str]]) -> None:
    assert _doings(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("我太太劝我改，说不能跟钱过不去。", [("说", "不能跟钱过不去", "我太太")], id="in a clause before"),
        pytest.param("上个月来了个小伙子，坐了半天，说忘了密码。", [("说", "忘了密码", "小伙子")], id="who came"),
        pytest.param("我跟我爸说要开大船。", [("说", "要开大船", "我")], id="to somebody"),
        pytest.param("师傅问我为什么不学画画。", [("问", "为什么不学画画", "师傅")], id="asked of somebody"),
        pytest.param("我跟我爸商量了一下，说先借一点钱。", [], id="one or the other of two"),
        pytest.param("我被老板骂了一顿，说我不认真。", [], id="said by whom it is done by"),
        pytest.param("我开门一看，是隔壁的老太太，说水管漏了。", [], id="who is come upon"),
        pytest.param("老师来了，天就黑了，说明天再来上课。", [], id="a clause of its own subject"),
        pytest.param("我老婆说孩子说学校要开会。", [("说", "孩子说学校要开会", "我老婆")], id="told by another"),
        pytest.param("我爸没说要去北京。", [], id="not said"),
        pytest.param(
            "我爸请来风水先生，说门要朝南开。", [], id="one or the other, who is of no kind that is asked for"
        ),
        pytest.param("我跟房东吵了一架，说再也不租了。", [], id="one or the other, of whom one is spoken to"),
        pytest.param("我妈带我去看中医，说是脾胃不好。", [], id="by hearsay"),
        pytest.param("我爷爷收拾好东西，说给我听听。", [], id="told to somebody"),
        pytest.param("我妈坐在床边，说几句家常话就走。", [], id="a few words"),
        pytest.param("我奶奶说上海话。", [], id="a language"),
        pytest.param("很多学生外语很好，可是说中文就丢三落四。", [], id="a language, and how it is spoken"),
        pytest.param("我妈说故事给孩子们听。", [], id="a story that is told"),
        pytest.param("我爸觉得委屈就去钓鱼。", [], id="what one feels, and does then"),
        pytest.param("我妈一说要去北京就高兴。", [], id="as soon as it is said"),
        pytest.param("我妈回答说不知道该怎么办。", [], id="answered by saying it"),
        pytest.param("我说两年，最后说定一年半。", [], id="agreed upon, which nobody says"),
        pytest.param("我爸劝了半天，终于说动全家人。", [], id="talked round, which nobody says"),
        pytest.param(
            "我爸说明天去北京。", [("说", "明天去北京", "我爸")], id="tomorrow, which is no word with the verb"
        ),
        pytest.param("如果我爸说要去北京，我就去。", [], id="if it is said"),
        pytest.param("我对学生说，与其怕机器聪明，不如怕自己偷懒。", [], id="half of what is said"),
        pytest.param("我爸說雖然路遠，但是值得去。", [], id="half of it, in traditional characters"),
        pytest.param(
            "我爸说因为下大雨所以不去了，我不信。", [("说", "因为下大雨所以不去了", "我爸")], id="both halves"
        ),
        pytest.param("我爸说因为家里没有钱。", [("说", "因为家里没有钱", "我爸")], id="a reason, and nothing more"),
        pytest.param("女儿跟同学说，妈妈的工作是“晚上出去”。", [], id="what goes on in other words"),
        pytest.param("他说“我妈说要去北京”。", [("说", "我妈说要去北京", "他")], id="within a quote"),
    ],
)
def test_who_says_something_stands_at_the_head_before_it(source: str, expected: list[tuple[str, str, str]]) -> None:
    assert _doings(source) == expected
