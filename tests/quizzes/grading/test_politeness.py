"""A Japanese answer is right politely and plainly, as Chinese does not tell which; another tense or a denial is not."""

from __future__ import annotations

import pytest

from quizzes.grading import MoreThanAsked, Verdict, grade
from tests.quizzes.grading.builders import words

SAME = [
    pytest.param("太郎は学生です。", "太郎は学生だ", id="is"),
    pytest.param("太郎は学生です。", "太郎は学生である。", id="is-as-in-print"),
    pytest.param("学生でした", "学生だった", id="was"),
    pytest.param("学生ではありません", "学生じゃない", id="is-not"),
    pytest.param("学生ではありませんでした", "学生ではなかった", id="was-not"),
    pytest.param("学生ではありません", "学生じゃありません", id="is-not-in-short"),
    pytest.param("嬉しいです", "嬉しい", id="a-quality"),
    pytest.param("嬉しかったです", "嬉しかった", id="a-quality-of-the-past"),
    pytest.param("静かです", "静かだ", id="another-quality"),
    pytest.param("りんごを食べます", "りんごを食べる", id="one-row"),
    pytest.param("りんごを食べました", "りんごを食べた", id="one-row-past"),
    pytest.param("りんごを食べません", "りんごを食べない", id="one-row-denied"),
    pytest.param("りんごを食べませんでした", "リンゴを食べなかった", id="one-row-past-denied"),
    pytest.param("手紙を書きます", "手紙を書く", id="five-rows"),
    pytest.param("手紙を書きました", "手紙を書いた", id="five-rows-past"),
    pytest.param("川で泳ぎました", "川で泳いだ", id="five-rows-voiced"),
    pytest.param("水を飲みました", "水を飲んだ", id="five-rows-nasal"),
    pytest.param("学校へ行きました", "学校へ行った", id="to-go"),
    pytest.param("本を買いません", "本を買わない", id="five-rows-denied"),
    pytest.param("勉強します", "勉強する", id="to-do"),
    pytest.param("勉強しました", "勉強した", id="did"),
    pytest.param("話します", "話す", id="to-speak"),
    pytest.param("来ます", "来る", id="to-come"),
    pytest.param("時間がありません", "時間がない", id="there-is-none"),
    pytest.param("時間がありませんでした", "時間がなかった", id="there-was-none"),
]


@pytest.mark.parametrize(("polite", "plain"), SAME)
def test_a_sentence_is_right_politely_and_plainly(polite: str, plain: str) -> None:
    assert grade(words(polite), [plain]).verdict is Verdict.CORRECT
    assert grade(words(plain), [polite]).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        pytest.param("りんごを食べます", "りんごを食べた", id="another-tense"),
        pytest.param("りんごを食べます", "りんごを食べない", id="denied"),
        pytest.param("学生です", "学生ではない", id="is-not"),
        pytest.param("学生です", "学生だった", id="was"),
        pytest.param("時間があります", "時間がない", id="there-is-none"),
        pytest.param("手紙を書きます", "手紙を読む", id="another-verb"),
        pytest.param("ほんをかいました", "ほんをかりました", id="another-verb-with-the-same-plain-form"),
        pytest.param("よみました", "よびました", id="another-nasal-verb"),
    ],
)
def test_another_tense_or_a_denial_is_no_matter_of_politeness(answer: str, typed: str) -> None:
    assert grade(words(answer), [typed]).verdict is not Verdict.CORRECT
    assert grade(words(typed), [answer]).verdict is not Verdict.CORRECT


def test_a_word_with_an_ending_of_a_sentence_is_more_than_asked() -> None:
    graded = grade(words("友達"), ["友達です"])
    assert (graded.verdict, graded.remarks) == (Verdict.CLOSE, (MoreThanAsked(expected="友達"),))
