"""The clauses that are shown around a word are the fewest that say something and are whole."""

from __future__ import annotations

import pytest

from quizzes.comprehension.shown_passage import passage_of
from quizzes.distractors.display import clauses

LONG = "村子里的人每天都去山上看那一棵很老很老的大树"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("老张从山上带来的茶，老李喝了三天。", "老张从山上带来的茶", id="one clause is enough"),
        pytest.param("老李在院子里喝酒，我买了茶，大家高兴。", "我买了茶，大家高兴", id="the next one is wanted"),
        pytest.param(
            "老李在喝酒，他从山上带来了茶，大家都很高兴。",
            "老李在喝酒，他从山上带来了茶",
            id="who is called he is named",
        ),
        pytest.param("老张喝了茶，走了就走了，没人知道。", "老张喝了茶，走了就走了，没人知道", id="what is let pass"),
        pytest.param("老张买了茶，老李喝酒。", "老张买了茶，老李喝酒", id="too short alone"),
        pytest.param("老张买了茶，", "老张买了茶", id="nothing longer"),
        pytest.param(
            "老张买了茶，早上五点半，老李在喝酒。", "老张买了茶，早上五点半，老李在喝酒", id="a time says nothing"
        ),
        pytest.param(f"所以老张买了茶，{LONG}。", "所以老张买了茶", id="it opens the sentence"),
        pytest.param(f"{LONG}，所以老张买了茶。", f"{LONG}，所以老张买了茶", id="it hangs on what is before"),
        pytest.param(f"{LONG}，就{LONG}，就买了茶。", None, id="too much before it"),
        pytest.param(f"{LONG}，就买了茶的时候，{LONG}。", None, id="too much on both sides"),
        pytest.param(
            "老张买了茶的时候，老李在院子里喝酒。", "老张买了茶的时候，老李在院子里喝酒", id="it goes on in the next"
        ),
        pytest.param(
            f"{LONG}，老张一年要买九斤茶，就不可能喝酒，{LONG}。",
            "老张一年要买九斤茶，就不可能喝酒",
            id="what comes of it is shown with it",
        ),
        pytest.param(
            f"{LONG}；谁都不去管，到了明年，茶就没有了。",
            "谁都不去管，到了明年，茶就没有了",
            id="on what condition it will be so",
        ),
        pytest.param(f"{LONG}；到了明年，茶就没有了。", "到了明年，茶就没有了", id="on no condition"),
        pytest.param(
            "那年冬天，老李打电话来要茶，说店里卖完了。",
            "老李打电话来要茶",
            id="what he wants is said with it",
        ),
        pytest.param(
            "没有茶的那年，老李打电话来，说店里卖完了。",
            "没有茶的那年，老李打电话来，说店里卖完了",
            id="why somebody telephones",
        ),
        pytest.param(
            "老张最怕茶叶受潮，据镇上一位卖纸箱的老板介绍，多半要赔钱。",
            "老张最怕茶叶受潮",
            id="what somebody tells is said with it",
        ),
        pytest.param(
            f"{LONG}；补贴则因季节而异，春天每月发一千五百元买茶，{LONG}。",
            "补贴则因季节而异，春天每月发一千五百元买茶",
            id="what it is a case of is shown with it",
        ),
        pytest.param(
            f"{LONG}；补贴今年不多，春天每月发一千五百元买茶，{LONG}。",
            "春天每月发一千五百元买茶",
            id="a case of nothing that is announced",
        ),
        pytest.param("老张买了“茶，老李在院子里喝酒。", None, id="half a quotation"),
        pytest.param("老张买茶，老李在院子里喝茶。", None, id="the word stands twice"),
        pytest.param(f"{LONG}{LONG}喝茶。", None, id="too long"),
    ],
)
def test_the_fewest_clauses_are_shown_that_say_something(source: str, expected: str | None) -> None:
    pieces = clauses(source)
    at = next(i for i, piece in enumerate(pieces) if "茶" in piece)
    assert passage_of(pieces, at, "茶") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("老李在院子里喝酒；老张买了茶，没有人来喝。", "老张买了茶，没有人来喝", id="from a semicolon on"),
        pytest.param("老李在院子里喝酒，老张买了茶，没有人来喝。", "老李在院子里喝酒，老张买了茶", id="no semicolon"),
    ],
)
def test_a_thought_between_semicolons_is_shown_by_itself(source: str, expected: str) -> None:
    pieces = clauses(source)
    at = next(i for i, piece in enumerate(pieces) if "茶" in piece)
    assert passage_of(pieces, at, "茶") == expected
