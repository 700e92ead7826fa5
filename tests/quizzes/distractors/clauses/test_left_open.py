"""Words that leave open of what, of whom or of when they tell something are known, and those that tell it are not."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.left_open import is_of_nobody, leaves_open


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("船工开会，两个人支持", True, id="for what"),
        pytest.param("船工开会，两个人支持新桥", False, id="for what is told"),
        pytest.param("我奶奶一直舍不得吃，都留给我们", True, id="to eat what"),
        pytest.param("那块糖我奶奶舍不得吃，都留给我们", False, id="what one does not eat is told"),
        pytest.param("我奶奶舍不得吃肉，都留给我们", False, id="what one does not eat is told behind it"),
        pytest.param("比例不高，可是丢一箱就得赔一年", True, id="how high a share of what"),
        pytest.param("坏苹果的比例不高，可是丢一箱就得赔一年", False, id="a share of what is told"),
        pytest.param("船长起初不同意，说船太旧了", True, id="what one did not agree to"),
        pytest.param("船长起初不同意我去，说船太旧了", False, id="what one did not agree to is told"),
        pytest.param("头一年就卖了三千本", True, id="the first year of what"),
        pytest.param("我们在河边开店，头一年就卖了三千本书", False, id="the first year of what is told"),
        pytest.param("继续涨到六块以上，客人就不来了", True, id="what goes on rising"),
        pytest.param("票价继续涨到六块以上，客人就不来了", False, id="what goes on rising is told"),
        pytest.param("没有一个船长开得比他稳", True, id="one who is none of those that there are not"),
        pytest.param("跟天气一点儿关系也没有", True, id="what has to do with it"),
        pytest.param("迟到跟天气一点儿关系也没有", False, id="what has to do with it is told"),
        pytest.param("说实话，修得不错，灯也比从前亮", True, id="what is well done"),
        pytest.param("这座桥修得不错，灯也比从前亮", False, id="what is well done is told"),
        pytest.param("有时候找不着，只好回家", True, id="what is not found"),
        pytest.param("有时候找不着钥匙，只好回家", False, id="what is not found is told"),
        pytest.param("五年前改了，白天也让上船", True, id="what was changed"),
        pytest.param("五年前改了规矩，白天也让上船", False, id="what was changed is told"),
        pytest.param("乡下的老师大概只有城里的六成", True, id="a share in what respect"),
        pytest.param("乡下的房租只有城里的六成", False, id="a share of what is told by its name"),
        pytest.param("今年少了两成", True, id="what there is less of"),
        pytest.param("船工的工钱今年少了两成", False, id="what there is less of is told"),
        pytest.param("产量少了两成", True, id="since when there is less"),
        pytest.param("我没走，但是那天我很早就关门了", True, id="which day, behind a clause"),
        pytest.param("三月九号，那天我很早就关门了", False, id="a day that is told"),
        pytest.param("水坝修好以后产量少了两成", False, id="since when there is less is told"),
    ],
)
def test_what_leaves_open_of_what_it_tells_is_known(text: str, *, expected: bool) -> None:
    assert leaves_open(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("公司赔了她四十块", True, id="one whom a company pays is not the company"),
        pytest.param("公司说她很能干", False, id="one whom a company may be"),
    ],
)
def test_a_pronoun_means_nobody_who_does_something_to_it(text: str, *, expected: bool) -> None:
    assert is_of_nobody(text) is expected
