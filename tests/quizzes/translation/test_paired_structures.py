"""Words that hold two clauses together are named only where they do."""

from __future__ import annotations

import pytest

from quizzes.translation.order_reasons import structures


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        pytest.param("我一边吃饭，一边看电视。", "一边…一边…", id="at the same time"),
        pytest.param("路的一边是河，一边是山。", None, id="two sides of a road"),
        pytest.param("他站在一边，我站在另一边。", None, id="on this side and on that"),
        pytest.param("他先去北京，然后再去上海。", "先…再…", id="first and then"),
        pytest.param("先生再见。", None, id="a gentleman"),
        pytest.param("先进的机器，再多的钱也买不到。", None, id="advanced machines"),
        pytest.param("他越说，我越生气。", "越…越…", id="the more, the more"),
        pytest.param("他们翻越那座山，越过那条河。", None, id="over a mountain and a river"),
        pytest.param("除了我，还有三个人。", "除了…，还（也）…", id="besides"),
        pytest.param("除了星期天，他哪儿也不去。", None, id="except"),
        pytest.param("连他也来了。", "连…都（也）…", id="even he"),
        pytest.param("连长也来了。", None, id="an officer"),
        pytest.param("他连夜都在写。", None, id="all night"),
        pytest.param("大连的冬天都很冷。", None, id="a town"),
        pytest.param("他一连三天都没来。", None, id="three days on end"),
        pytest.param("我们坐了一夜火车来的。", "（是）…的", id="how they came"),
        pytest.param("从老家带来的，都吃完了。", None, id="what was brought"),
        pytest.param("里面有很多从农村来的。", None, id="those from the country"),
        pytest.param("布鞋舒服是舒服，可我下雨天不穿。", "…是…，可…", id="it is so all right, but I"),
        pytest.param("布鞋旧是旧了点儿，但是很舒服。", "…是…，但是…", id="it has become so all right, but"),
        pytest.param("他是他，我是我。", None, id="each is himself"),
    ],
)
def test_a_pair_of_words_is_named_where_it_holds_clauses_together(sentence: str, form: str | None) -> None:
    told = [found["ja"].partition("」")[0].removeprefix("「") for found in structures(sentence)]
    assert told == ([] if form is None else [form])
