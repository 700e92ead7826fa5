"""What a learner sees has punctuation of one width and whole clauses."""

from __future__ import annotations

import pytest

from quizzes.distractors.display import (
    clauses,
    ended,
    in_english_quotes,
    is_balanced,
    quoted,
    shown,
    stopped,
    with_both_ends,
    with_gap,
    with_inner_quotes,
    with_own_stop,
    with_stop,
    without_brackets,
    without_remark,
)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("做研究,做探索", "做研究，做探索", id="comma"),
        pytest.param("为什么?", "为什么？", id="question mark"),
        pytest.param("人工智能(AGI)。", "人工智能（AGI）。", id="brackets beside hanzi"),
        pytest.param("有 2,000 个", "有 2,000 个", id="numbers stay"),
        pytest.param("对, 是的", "对，是的", id="no blank after"),
        pytest.param("Why (so), then?", "Why (so), then?", id="English stays"),
        pytest.param(
            "He wrote: “Why, so?” He left.", "He wrote: “Why, so?” He left.", id="English with quotation marks"
        ),
        pytest.param("He read:“慢”?", "He read：“慢”？", id="Chinese in quotation marks"),
        pytest.param("大约 (about) it", "大约（about） it", id="both brackets or neither"),
    ],
)
def test_ascii_punctuation_beside_chinese_is_shown_full_width(text: str, seen: str) -> None:
    assert shown(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param(
            "5行目に「表に「身長」とある」とあります。",
            "5行目に「表に『身長』とある」とあります。",
            id="a quote within a quote",
        ),
        pytest.param("「表に『身長』とある」です。", "「表に『身長』とある」です。", id="written so already"),
        pytest.param("「身長」と「体重」です。", "「身長」と「体重」です。", id="two quotes in a row"),
        pytest.param("『表』は「身長」です。", "『表』は「身長」です。", id="a title outside"),
        pytest.param("『表と『身長』』です。", "『表と「身長」』です。", id="within a title"),
        pytest.param("「「「一」二」三」", "「『「一」二』三」", id="three deep"),
        pytest.param("「「身長」です。", "「「身長」です。", id="half of a quote"),
        pytest.param("身長」です「", "身長」です「", id="the wrong way round"),
    ],
)
def test_a_quote_within_a_quote_has_the_other_brackets(text: str, seen: str) -> None:
    assert with_inner_quotes(text) == seen


@pytest.mark.parametrize(
    ("passage", "shown_so"),
    [
        pytest.param("他说：“慢慢来。”", "他说：“慢慢来。”", id="whole"),
        pytest.param("我不去。”他说。", "“……我不去。”他说。", id="begun within somebody's words"),
        pytest.param(
            "苏老师想了想，说：“说不上喜欢。我去了三回。",
            "苏老师想了想，说：“说不上喜欢。我去了三回。……”",
            id="broken off",
        ),
        pytest.param("林芳：……不去。」\n她笑了。", "林芳：「……不去。」\n她笑了。", id="behind a label, with dots"),
        pytest.param("“第一段。\n“第二段。”", "“第一段。\n“第二段。”", id="a paragraph with a mark of its own"),
    ],
)
def test_what_is_cut_within_a_quotation_is_shown_with_both_its_marks(passage: str, shown_so: str) -> None:
    assert with_both_ends(passage) == shown_so


def test_quotes_within_an_english_quote_are_single_ones() -> None:
    assert in_english_quotes("It wasn't for “poetry”.") == "“It wasn't for ‘poetry’.”"
    assert in_english_quotes('He said "no" twice.') == "“He said ‘no’ twice.”"
    assert in_english_quotes('要不要哄他"不疼"？') == "“要不要哄他‘不疼’？”"
    assert in_english_quotes('A 6" pipe and "no" more.') == "“A 6’ pipe and ‘no’ more.”"


def test_a_gap_takes_the_place_of_its_word() -> None:
    assert with_gap("承担更高的成本。", 5, 7) == "承担更高的＿＿。"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        pytest.param("样本有2,316个，都在城里", ("样本有2,316个，", "都在城里"), id="thousands"),
        pytest.param("我7:30起床,8：15出门", ("我7:30起床,", "8：15出门"), id="hours"),
        pytest.param("年份:2000年,2001年", ("年份:", "2000年,", "2001年"), id="beside numbers"),
        pytest.param("先要12,再要13", ("先要12,", "再要13"), id="after a number"),
    ],
)
def test_a_number_is_cut_into_no_clauses(text: str, pieces: tuple[str, ...]) -> None:
    assert clauses(text) == pieces


def test_clauses_join_to_their_text() -> None:
    text = "但我们有算力,和一个团队;相当于有了一半。"
    assert "".join(clauses(text)) == text
    assert len(clauses(text)) == 3


def test_a_long_quote_ends_with_a_whole_clause() -> None:
    assert quoted("第一句很长很长，第二句也很长很长，第三句。", 12) == "第一句很长很长……"
    assert quoted("短句。", 12) == "短句。"


def test_a_shortened_quote_closes_the_marks_that_it_opens() -> None:
    assert quoted("他愣了一下，說：「我走了。雨下得很大，路也不好走。」", 16) == "他愣了一下，說：「我走了。……」"


def test_an_english_sentence_that_ends_with_a_quote_is_stopped_once() -> None:
    assert stopped("成本") == "成本."
    assert stopped("成本……") == "成本……"
    assert stopped("他说：“要慢。”") == "他说：“要慢”."
    assert stopped('他说："要慢。"') == '他说："要慢".'
    assert stopped("他说：“慢吗？”") == "他说：“慢吗？”."


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        pytest.param("I didn’t ask, and he didn’t say.", True, id="apostrophes"),
        pytest.param("It hung in the teachers’ room.", True, id="of several"),
        pytest.param("He said “it isn’t mine” and left.", True, id="an apostrophe in quotation marks"),
        pytest.param("“Don’t,” he said. “Don’t", False, id="a quotation that is cut"),
        pytest.param("他说‘好’。", True, id="single marks"),
        pytest.param("他说好’。", False, id="half of single marks"),
        pytest.param('他说"好"。', True, id="straight marks"),
        pytest.param('"我教了三十年化学', False, id="half of straight marks"),
        pytest.param("‘I didn’t,’ he said.", True, id="an apostrophe in single marks"),
    ],
)
def test_an_apostrophe_is_no_half_of_quotation_marks(text: str, *, balanced: bool) -> None:
    assert is_balanced(text) is balanced


@pytest.mark.parametrize(
    ("quote", "passage", "source", "seen"),
    [
        pytest.param("修了＿＿", "修了五天", "下雨的时候，修了五天。", "修了＿＿。", id="a stop"),
        pytest.param("修了＿＿", "修了五天", "下雨的时候，修了五天！", "修了＿＿！", id="an exclamation mark"),
        pytest.param("修了＿＿", "修了五天", "下雨的时候，修了五天?", "修了＿＿？", id="a question mark"),
        pytest.param(
            "修了＿＿。（笑）", "修了五天。（笑）", "修了五天。（笑）", "修了＿＿。（笑）", id="a note after a stop"
        ),
        pytest.param(
            "修了＿＿（笑）", "修了五天（笑）", "修了五天（笑）", "修了＿＿（笑）。", id="a note before a stop"
        ),
        pytest.param("修了＿＿", "修了五天", "修了五天，才好。", "修了＿＿。", id="what goes on"),
        pytest.param("修了＿＿——", "修了五天——", "修了五天——", "修了＿＿——", id="what somebody breaks off"),
        pytest.param("（有＿＿。）", "（有删节。）", "（有删节。）", "（有＿＿。）", id="all of it in brackets"),
    ],
)
def test_a_sentence_ends_as_the_text_ends_it_and_once(quote: str, passage: str, source: str, seen: str) -> None:
    assert with_own_stop(quote, passage, source) == seen


@pytest.mark.parametrize(
    ("meaning", "seen"),
    [
        pytest.param("（電車の）ホーム", "電車のホーム", id="before it"),
        pytest.param("敷居（戸の下の横木）", "敷居、戸の下の横木", id="what it is, behind kanji"),
        pytest.param("おばさん（年上の女性）", "おばさん、年上の女性", id="what it is, behind kana"),
        pytest.param("思い（の）まま", "思いのまま", id="in it"),
        pytest.param("橋", "橋", id="without any"),
    ],
)
def test_a_meaning_stands_in_brackets_without_those_of_its_own(meaning: str, seen: str) -> None:
    assert without_brackets(meaning) == seen


@pytest.mark.parametrize(
    ("meaning", "seen"),
    [
        pytest.param("swallow (bird)", "swallow", id="behind it"),
        pytest.param("(polite) you", "(polite) you", id="before it"),
        pytest.param("swallow", "swallow", id="none"),
    ],
)
def test_an_english_meaning_stands_in_brackets_without_a_remark(meaning: str, seen: str) -> None:
    assert without_remark(meaning) == seen


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        pytest.param("他走了", "他走了。", id="no stop"),
        pytest.param("他说：“我走了。”", "他说：“我走了。”", id="within quotation marks"),
        pytest.param('他说："我走了。"', '他说："我走了。"', id="within straight ones"),
    ],
)
def test_words_are_stopped_once(words: str, seen: str) -> None:
    assert with_stop(words) == seen


@pytest.mark.parametrize(
    ("quote", "source", "seen"),
    [
        pytest.param("他走了", "他走了。", "他走了。", id="to the end"),
        pytest.param("他走了", "他走了，我没走。", "他走了", id="not to the end"),
        pytest.param("都叫他“牛哥”", "大家都叫他“牛哥”。", "都叫他“牛哥”。", id="behind a name in quotation marks"),
        pytest.param("他说：“我走了。”", "他说：“我走了。”", "他说：“我走了。”", id="within quotation marks"),
    ],
)
def test_a_quote_is_shown_with_the_end_of_its_sentence(quote: str, source: str, seen: str) -> None:
    assert ended(quote, source) == seen
