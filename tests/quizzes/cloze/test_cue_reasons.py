"""What a word does in its sentence is told with the word behind it."""

from __future__ import annotations

import pytest

from quizzes.chinese.scripts import to_simplified
from quizzes.cloze.cue_reasons import as_written, done_by, refuted
from quizzes.distractors.document import Document
from quizzes.question import Localized
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("role", "after", "ja"),
    [
        pytest.param("本来", "就是教书的。", "もとからそうだということを述べる語", id="all along"),
        pytest.param("本来", "想学医。", "もとから、または初めはどうだったかを述べる語", id="to begin with"),
        pytest.param("最", "左边是水泵。", "その方向にいちばん寄った所だと示す語", id="a place"),
        pytest.param("最", "上層放著書。", "その方向にいちばん寄った所だと示す語", id="a place in traditional"),
        pytest.param("最", "后怕的是司机。", "程度がほかのどれよりも上であることを示す語", id="no place"),
        pytest.param("最", "里外不分。", "程度がほかのどれよりも上であることを示す語", id="no end of anything"),
        pytest.param("至少", "三天。", "少なくてもそこまではあると、下限を示す語", id="a number at least"),
        pytest.param("至少", "不好看。", "「最低でもこれだけは」という線を示す語", id="at least so much is sure"),
        pytest.param(
            "除了",
            "米饭，还有面条。",
            "後の「还」や「也」などと組み、それに加えてほかにもあると示す語",
            id="besides",
        ),
        pytest.param("除了", "周日，天天开门。", "それをほかと分けて言う語", id="except"),
        pytest.param("渐渐", "就习惯了。", "変化が少しずつ進むことを示す語", id="a word that is the same before 就"),
    ],
)
def test_an_adverb_is_told_together_with_what_stands_behind_it(role: str, after: str, ja: str) -> None:
    done = done_by(role, "他", after)
    assert done is not None
    assert done.ja == ja


@pytest.mark.parametrize(
    ("key", "after", "named"),
    [
        pytest.param("儘快", "出發。", ("儘", "快"), id="its own parts"),
        pytest.param("除了", "米飯，還有麵條。", ("還", "也"), id="what it goes with"),
    ],
)
def test_what_a_rule_names_is_written_as_in_a_traditional_text(key: str, after: str, named: tuple[str, str]) -> None:
    found = Document(talk(("甲", f"我們{key}{after}", None), language=None))
    done = done_by(to_simplified(key), "我們", after)
    assert done is not None
    written = as_written(found, key, done)
    for part in named:
        assert f"「{part}」" in (written.ja or "")
        assert part in (written.en or "")


def test_the_japanese_around_what_a_rule_names_stays_as_it_is() -> None:
    found = Document(talk(("甲", "我們說過會來。", None), language=None))
    written = as_written(found, "會", Localized(ja="会うと示す「会」", en="names 会"))
    assert written == Localized(ja="会うと示す「會」", en="names 會")


@pytest.mark.parametrize(
    ("option", "meaning", "begins"),
    [
        pytest.param("一定", "きっと、必ず", "中国語の「一定」は", id="another word in Japanese"),
        pytest.param("当然", "当然", "「当然」は", id="the same word in Japanese"),
        pytest.param("还是", "やはり", "「还是」は", id="no Japanese characters"),
        pytest.param("就", "すぐに", "「就」は", id="one character"),
    ],
)
def test_a_word_that_japanese_writes_alike_is_named_as_chinese(option: str, meaning: str, begins: str) -> None:
    found = Document(talk(("甲", "我们走吧。", "行きましょう。")))
    why = refuted(found, option, Localized(ja=meaning, en="x"), Localized(ja="違います", en="not so"))
    assert (why.ja or "").startswith(begins)


@pytest.mark.parametrize(
    ("after", "is_quoted"),
    [
        pytest.param("至少，没有人病过。", False, id="a word that sets the scene"),
        pytest.param("从来没有人病过，大家都这么说。", True, id="what is set against it"),
    ],
)
def test_only_a_clause_that_says_something_is_set_against_another(after: str, *, is_quoted: bool) -> None:
    done = done_by("但是", "我不敢说这水好喝，", after)
    assert ("食い違う「" in (done.ja or "") if done else False) is is_quoted


@pytest.mark.parametrize(
    ("role", "said"),
    [
        pytest.param("不过", "でも", id="a word that limits"),
        pytest.param("但是", "ただし", id="a translation that limits"),
    ],
)
def test_what_limits_a_statement_is_set_against_nothing(role: str, said: str) -> None:
    done = done_by(role, "这家店很便宜，", "周末不开门。", said)
    assert done is not None
    assert done.en == "limits what was said, or brings in a contrast"
