"""A word is changed only where the interview certainly does not say what comes out, and the rest does not tell it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.statements.word_changes import word_changes
from quizzes.distractors.display import without_end
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

ASKS = "记者", "您的店在哪里？", "お店はどこにありますか。"


def changed(source: str, translation: str, *beside: tuple[str, str, str], language: str = "ja") -> list[str]:
    document = Document(talk(ASKS, ("林芳", source, translation), *beside, language=language))
    spot = document.spots[1]
    claim = Claim(spot=spot, quote=without_end(spot.source), said=without_end(spot.source), is_whole=True)
    return [edit.other for edit, _ in word_changes(document, claim, translation)]


@pytest.mark.parametrize(
    ("source", "translation", "others"),
    [
        pytest.param("我父亲在山上种茶。", "父は山で茶を作っています。", ["母亲"], id="who"),
        pytest.param("我父亲也在山上种茶。", "父も山で茶を作っています。", [], id="he as well"),
        pytest.param("我父亲说他在山上种茶。", "父は、彼が山で茶を作ると言います。", [], id="he, who is no mother"),
        pytest.param("学这门手艺很难。", "この仕事を学ぶのは難しいです。", [], id="how hard"),
        pytest.param("因为父亲种茶，没人来。", "父が茶を作っているので、誰も来ません。", [], id="a reason"),
        pytest.param("如果父亲种茶，就没人来。", "父が茶を作っているなら、誰も来ません。", [], id="a condition"),
        pytest.param("父亲画得越多越难。", "父が多く描くほど難しくなります。", [], id="the more, the harder"),
        pytest.param("父亲一到，人就多了。", "父が着くと、人が増えました。", [], id="as soon as it is so"),
        pytest.param("我早上去码头买鱼。", "朝、埠頭へ魚を買いに行きます。", [], id="a part of the day"),
        pytest.param("我们不希望她走。", "私たちは彼女に行ってほしくないのです。", [], id="what one wants"),
        pytest.param(
            "我母亲种茶，我父亲修伞。", "母は茶を作り、父は傘を直します。", ["父亲种茶，我母亲"], id="who does what"
        ),
        pytest.param(
            "我母亲种茶，她起得早，我父亲修伞。",
            "母は茶を作り、彼女は早起きで、父は傘を直します。",
            [],
            id="and who is she",
        ),
        pytest.param("我等了一个星期。", "一週間待ちました。", ["两个星期"], id="how long"),
    ],
)
def test_a_word_is_changed_where_that_is_certainly_false(source: str, translation: str, others: list[str]) -> None:
    assert changed(source, translation) == others


@pytest.mark.parametrize(
    ("beside", "others"),
    [
        pytest.param(("林芳", "我母亲在山上种茶，种了很久。", "母は山で茶を長く作りました。"), [], id="of her too"),
        pytest.param(
            ("林芳", "我母亲不喜欢喝茶。", "母は茶が好きではありません。"), ["母亲"], id="something else of her"
        ),
    ],
)
def test_nobody_is_put_of_whom_the_same_is_said(beside: tuple[str, str, str], others: list[str]) -> None:
    assert changed("我父亲在山上种茶。", "父は山で茶を作っています。", beside) == others


@pytest.mark.parametrize(
    ("times", "others"),
    [
        pytest.param(2, ["咖啡"], id="named now and then"),
        pytest.param(3, [], id="what the talk is about"),
    ],
)
def test_what_a_talk_is_about_is_no_other_thing(times: int, others: list[str]) -> None:
    beside = [("林芳", f"第{place}家店也卖这种茶。", "その店もこの茶を売っています。") for place in "二三四五"[:times]]
    assert changed("我家的店卖的是茶。", "うちの店で売っているのはお茶です。", *beside) == others
