"""A quote names what was lost, charged for or worked at, or leans on what names it."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.clauses.left_open import leaves_open
from quizzes.distractors.clauses.unnamed_matter import leaves_out_matter


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("一年赔了四十万，炉子现在还放在院子里", True, id="lost with what"),
        pytest.param("面包店一年赔了四十万", False, id="what lost it"),
        pytest.param("赔了我三千二，我哥让我存起来", True, id="who paid"),
        pytest.param("司机赔了我三千二，我哥让我存起来", False, id="who paid is told"),
        pytest.param("老人不收钱，推车收一块", True, id="charged for what"),
        pytest.param("孩子免费，推车收一块", True, id="charged for what, beside what is free"),
        pytest.param("坐船的票，老人不收钱，推车收一块", False, id="the fee is named"),
        pytest.param("停一晚推车收一块，老人不收钱", False, id="what one pays for is told"),
        pytest.param("他们一点一点地往外挖，挖出一只罐子", True, id="dug in what"),
        pytest.param("他们把井底的泥一点一点地往外挖，挖出一只罐子", False, id="dug in what is told"),
        pytest.param("有一条规矩：今天借的明天一定要还", True, id="a rule for what"),
        pytest.param("借书有一条规矩：今天借的明天一定要还", False, id="a rule for what is told"),
        pytest.param("隔壁那家店，一杯茶要摊到四块", True, id="which cost"),
        pytest.param("隔壁那家店，一杯茶的房租要摊到四块", False, id="a cost that is told"),
        pytest.param("等我回去，四个人已经补到第五张了", True, id="what is mended"),
        pytest.param("四个人在院里补渔网，已经补到第五张了", False, id="what is mended is told"),
        pytest.param("四个人把渔网拿出来，已经补到第五张了", False, id="what is mended is told by 把"),
        pytest.param("我们马上转给了校长，他们第二天就来了", True, id="passed on what"),
        pytest.param("老周听见了，也不生气，只是笑笑", True, id="heard what"),
        pytest.param("老周听见了敲门声，也不生气", False, id="heard what is told"),
        pytest.param("自己当天交给了警察", True, id="handed over what"),
        pytest.param("我们马上把录音转给了校长", False, id="what is passed on is told by 把"),
        pytest.param("录音马上转给了校长", False, id="what is passed on opens it"),
        pytest.param("我们马上转给了校长一盒录音", False, id="what is passed on is told after whom"),
    ],
)
def test_what_does_not_name_its_matter_is_known(text: str, *, expected: bool) -> None:
    assert leaves_out_matter(text) is expected
    assert leaves_open(text) or not expected
    assert lacks_what_it_is_about(text) or not expected
