"""A statement tells on which occasion it was so, or is not made."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.distractors.clauses.own_occasion import lacks_occasion
from quizzes.distractors.clauses.own_topic import lacks_topic
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("text", "is_lacking"),
    [
        pytest.param("车开了六个小时，谁也没说话", True, id="which drive"),
        pytest.param("搬家那天，车开了六个小时", False, id="a drive on a day that is told"),
        pytest.param("自己的车开了六年", False, id="whose car"),
        pytest.param("雨下了整整三天", True, id="which rain"),
        pytest.param("雨下了整整三天，去年的麦子都坏了", False, id="a rain of last year"),
        pytest.param("自己哭了半个多小时，谁也没来", True, id="at what one cried"),
        pytest.param("毕业那天自己哭了半个多小时", False, id="on a day that is told"),
        pytest.param("自己跑了三十年", False, id="what one did for years"),
        pytest.param("老板的脸马上就红了", True, id="at what"),
        pytest.param("听见这句话，老板的脸马上就红了", False, id="at what is told"),
        pytest.param("客人看见价钱马上就走了", False, id="at what they see"),
        pytest.param("自己写了十封信", True, id="to whom"),
        pytest.param("自己给校长写了十封信", False, id="to somebody who is told"),
        pytest.param("现在多了一个条件：得先念完", True, id="a condition of what"),
        pytest.param("借书多了一个条件：得先念完", False, id="a condition of what is told"),
        pytest.param("汤还是三百克", True, id="since when"),
        pytest.param("涨价以后汤还是三百克", False, id="since what is told"),
        pytest.param("台风反而好办，它走得慢", True, id="than what"),
        pytest.param("下雪以后客人反而多了", False, id="after what is told"),
        pytest.param("江面的风速达到每秒十一米", True, id="when"),
        pytest.param("去年四月江面的风速达到每秒十一米", False, id="in a month that is told"),
        pytest.param("一个司机自己走进来，说牙疼", True, id="whither"),
        pytest.param("一个司机从医院大门走进来，说牙疼", False, id="into what is told"),
        pytest.param("出事以前他不跑步", True, id="before what happened"),
        pytest.param("摔断腿以前他不跑步", False, id="before what is told"),
        pytest.param("行李太大，两天就把屋子塞满了", True, id="whose and when"),
        pytest.param("自己的行李太大，屋子都塞满了", False, id="whose it is"),
        pytest.param("自己听了很惭愧", True, id="on hearing what"),
        pytest.param("自己听了这句话很惭愧", False, id="on hearing what is told"),
        pytest.param("自己没有争辩，只交了一张表", True, id="against what"),
        pytest.param("自己没有争辩过价钱", False, id="about what is told"),
        pytest.param("跟养孩子差不多，就是反了", True, id="what is like that"),
        pytest.param("养狗跟养孩子差不多", False, id="what is like that is told"),
        pytest.param("有一条怕打雷，去了养老院", True, id="one of what"),
        pytest.param("有一条狗怕打雷，去了养老院", False, id="a dog"),
        pytest.param("差距缩小到了一分以内", True, id="between what"),
        pytest.param("城里和村里的差距缩小到了一分以内", False, id="between what is told"),
        pytest.param("比赛以后自己看了一百遍", True, id="looked at what"),
        pytest.param("比赛以后自己看了一百遍录像", False, id="looked at what is told"),
        pytest.param("老先生每天都来看书，看了二十年", False, id="read what the clause before tells"),
        pytest.param("自己以前建议，还让客人也来", True, id="proposed what"),
        pytest.param("自己建议，星期天不开门", False, id="proposed what is told"),
        pytest.param("他们同意试行三个月", True, id="agreed to what"),
        pytest.param("他们同意把新的票价试行三个月", False, id="agreed to what is told"),
        pytest.param("有个商人要订一口九吨重的", True, id="nine tons of what"),
        pytest.param("有个商人要订一口九吨重的钟", False, id="a bell of nine tons"),
        pytest.param("自己去查，果然，作者写错了", True, id="what was expected"),
        pytest.param("自己只有三斤，还会流血", True, id="three pounds of what"),
        pytest.param("又挖了五米，水就出来了", True, id="dug what once more"),
        pytest.param("教了十年书以后，想法慢慢变了", True, id="what one thought of what"),
        pytest.param("教了十年书以后，对考试的想法慢慢变了", False, id="of what is told"),
    ],
)
def test_a_statement_tells_its_occasion(text: str, *, is_lacking: bool) -> None:
    assert lacks_occasion(text) is is_lacking


@pytest.mark.parametrize(
    ("text", "is_lacking"),
    [
        pytest.param("他们不仅没降，倒涨了一块", True, id="no less but more of what"),
        pytest.param("他们的票价不仅没降，倒涨了一块", False, id="of the price"),
        pytest.param("票价也变了，涨了两成", False, id="of what is named in the clause before"),
    ],
)
def test_what_did_not_change_names_nothing(text: str, *, is_lacking: bool) -> None:
    assert lacks_topic(text) is is_lacking


def _said(*sentences: str) -> list[str]:
    whole = Document(passage(*sentences))
    return [claim.said for claim in claims_of(whole, whole.spots[-1])]


@pytest.mark.parametrize(
    ("before", "is_made"),
    [
        pytest.param("去年我们涨了票价，第一个月大家都很担心。", False, id="after what was told right before"),
        pytest.param("大家都很担心这家剧院。", True, id="after nothing"),
    ],
)
def test_how_much_less_it_is_is_told_with_since_when(before: str, *, is_made: bool) -> None:
    assert bool(_said(before, "我们剧院的观众少了百分之十二。")) is is_made


def test_at_last_is_left_out_before_who_does_it() -> None:
    assert _said("最后我们给每一间屋子都装了新的门窗。") == ["他们给每一间屋子都装了新的门窗"]
