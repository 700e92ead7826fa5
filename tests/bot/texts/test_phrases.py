"""The words around a question: what is said, in whose language, and what is left unsaid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.texts import phrases, texts_for
from bot.texts.remarks import remark
from bot.tutor.hints import BeginsWith, FirstTile, Hint, NotThis, SetHint, Translate, Unit
from quizzes.grading import (
    Grade,
    MoreThanAsked,
    NearMiss,
    OtherOrder,
    OtherScript,
    Remark,
    TonesMissing,
    UsualForm,
    Verdict,
    Writing,
    WrongSyllable,
    WrongTone,
)
from quizzes.grading.verdict import NOTHING
from quizzes.question import Evidence, Form, Kind, Localized, Question, RefutationCode, WhyNot
from tests.bot.tutor.builders import choice, hinting, order, typed

JA, EN, ZH = (texts_for(language) for language in ("ja", "en", "zh"))
RIGHT, CLOSE, WRONG = (
    Grade(verdict=Verdict.CORRECT, credit=1.0),
    Grade(verdict=Verdict.CLOSE, credit=0.7),
    Grade(verdict=Verdict.WRONG, credit=0.0),
)
COST = Question(
    id="cost",
    kind=Kind.CLOZE,
    subtype="word",
    form=Form.CHOICE,
    prompt="可开店意味着要承担更高的＿＿。",
    hint=Localized(ja="コストが必要", en="it costs more"),
    options=("回报", "成本"),
    answer=("成本",),
    explanation=Localized(ja="「コスト」は「成本」です。", en="The cost is 成本."),
    why_not=(WhyNot(option="回报", code=RefutationCode.OTHER_MEANING, text=Localized(ja="「回报」は見返りです。")),),
    evidence=Evidence(line=78, quote="要承担更高的成本"),
    level=5,
)


class TestFeedback:
    def test_after_a_wrong_choice_all_is_explained(self) -> None:
        assert phrases.feedback(JA, COST, ["回报"], WRONG) == phrases.Feedback(
            verdict="❌ 残念、ちがいます。",
            remarks=(),
            right_answer="正解：成本",
            also_right=None,
            why_wrong="あなたの答えについて：「回报」は見返りです。",
            explanation="「コスト」は「成本」です。",
            evidence="78行目：要承担更高的成本",
        )

    def test_after_the_right_choice_the_answer_is_not_repeated(self) -> None:
        words = phrases.feedback(EN, COST, ["成本"], RIGHT)

        assert words.verdict == "✅ Correct!"
        assert words.lines == ("The cost is 成本.", "Line 78: 要承担更高的成本")

    def test_evidence_that_the_explanation_quotes_with_its_line_is_not_repeated(self) -> None:
        quoting = replace(
            COST, explanation=Localized(en="Line 78: 要承担更高的 成本。", ja="「要承担更高的成本」だから。")
        )

        assert phrases.feedback(EN, quoting, ["成本"], RIGHT).lines == ("Line 78: 要承担更高的 成本。",)
        assert phrases.feedback(JA, quoting, ["成本"], RIGHT).evidence == "78行目：要承担更高的成本"

    def test_evidence_that_is_the_prompt_is_not_repeated(self) -> None:
        asked = replace(
            typed("q", "cōng huā"),
            prompt="葱花",
            evidence=Evidence(line=115, quote="葱花"),
            explanation=Localized(en="It is in the glossary (line 115)."),
        )

        assert phrases.feedback(EN, asked, ["x"], WRONG).evidence is None
        assert phrases.feedback(EN, replace(asked, prompt="葱"), ["x"], WRONG).evidence == "Line 115: 葱花"

    def test_an_answer_that_the_missing_tones_tell_is_not_repeated(self) -> None:
        graded = replace(CLOSE, remarks=(TonesMissing(shown="cōng huā"),))

        assert phrases.feedback(EN, typed("q", "cōng huā"), ["cong hua"], graded).lines == ("Mind the tones: cōng huā",)
        assert phrases.feedback(EN, typed("q", "cōng huār"), ["cong hua"], graded).right_answer == "Answer: cōng huār"

    def test_options_are_named_as_they_stood_before_the_learner(self) -> None:
        words = phrases.feedback(EN, COST, ["回报"], WRONG, labelled=lambda option: f"B) {option}")

        assert words.right_answer == "Answer: B) 成本"

    def test_what_a_language_lacks_is_said_in_another_which_is_named(self) -> None:
        assert phrases.feedback(ZH, COST, ["回报"], WRONG).lines == (
            "正确答案：成本",
            "解析（英文）：The cost is 成本.",
            "关于你的答案（日文）：「回报」は見返りです。",
            "第 78 行：要承担更高的成本",
        )

    def test_other_accepted_answers_are_named_but_not_the_one_given(self) -> None:
        question = typed("q", "甚至", "甚而", "甚或")

        assert phrases.feedback(ZH, question, ["甚或"], RIGHT).lines == ("也可以是：甚而",)
        assert phrases.feedback(EN, question, ["x"], WRONG).lines == ("Answer: 甚至", "Also right: 甚而, 甚或")

    def test_readings_are_not_named_where_characters_are_asked_for(self) -> None:
        question = typed("q", "目标", "mùbiāo", "mu4biao1", "目標", "KPI")
        reading = typed("q", "mùbiāo", "mu4biao1")

        assert phrases.feedback(EN, question, ["x"], WRONG).also_right == "Also right: 目標, KPI"
        assert phrases.feedback(EN, reading, ["x"], WRONG).also_right == "Also right: mu4biao1"

    @pytest.mark.parametrize(
        ("given", "also_right"),
        [
            pytest.param("２０２０年", "Also right: 弐〇弐〇年", id="full width"),
            pytest.param("2020 年", "Also right: 弐〇弐〇年", id="blanks"),
            pytest.param("2020", "Also right: 2020年, 弐〇弐〇年", id="the first of them"),
        ],
    )
    def test_what_was_typed_in_another_way_is_no_other_answer(self, given: str, also_right: str) -> None:
        question = typed("q", "2020", "2020年", "弐〇弐〇年")

        assert phrases.feedback(EN, question, [given], RIGHT).also_right == also_right

    def test_an_order_is_told_as_a_sentence(self) -> None:
        question = order("q", "用", "大模型", answer=["用", "大模型"])

        assert phrases.feedback(JA, question, ["大模型", "用"], CLOSE).lines == ("正解：用大模型",)

    def test_without_an_explanation_there_is_nothing_to_explain(self) -> None:
        assert phrases.feedback(JA, choice("q"), ["甲"], RIGHT).lines == ()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(TonesMissing(shown="xué xí"), "声調も覚えましょう：xué xí", id="tones missing"),
        pytest.param(
            WrongTone(index=1, given="xī", expected="xí"), "2つ目の音節の声調がちがいます：xī → xí", id="tone"
        ),
        pytest.param(
            WrongSyllable(index=0, given="xíng", expected="háng"), "1つ目の音節がちがいます：xíng → háng", id="syllable"
        ),
        pytest.param(
            WrongSyllable(index=2, given=NOTHING, expected="háng"), "3つ目の音節が抜けています：háng", id="missing"
        ),
        pytest.param(WrongSyllable(index=2, given="yè", expected=NOTHING), "音節が多すぎます：yè", id="too many"),
        pytest.param(NearMiss(expected="成本"), "あと少しで「成本」でした。", id="near miss"),
        pytest.param(
            NearMiss(expected="成本", given_part="木", expected_part="本"), "1文字ちがいます：木 → 本", id="character"
        ),
        pytest.param(NearMiss(expected="成本", expected_part="本"), "1文字抜けています：本", id="character missing"),
        pytest.param(NearMiss(expected="成本", given_part="了"), "1文字多すぎます：了", id="character too many"),
        pytest.param(
            MoreThanAsked(expected="男人"),
            "正解は入っていますが、聞かれた以上のことも書いてあります。",
            id="more than asked",
        ),
        pytest.param(UsualForm(expected="两个"), "数は合っていますが、ふつうは「两个」と言います。", id="usual form"),
        pytest.param(OtherScript(wanted=Writing.HANZI), "ここは漢字で答える問題です。", id="hanzi wanted"),
        pytest.param(OtherScript(wanted=Writing.PINYIN), "ここはピンインで答える問題です。", id="pinyin wanted"),
        pytest.param(OtherOrder(model="我爱你"), "本文の語順とちがいます。", id="order"),
        pytest.param(
            OtherOrder(model="我爱你", index=1, given="你", expected="爱"),
            "本文の語順とちがいます。2番目は「爱」です。",
            id="order, with the place",
        ),
    ],
)
def test_every_remark_of_grading_has_words(value: Remark, words: str) -> None:
    assert remark(JA, value) == words


class TestInstruction:
    def test_a_subtype_has_its_own(self) -> None:
        assert phrases.instruction(EN, COST) == "Choose the word that fits the gap and the hint."

    @pytest.mark.parametrize(
        ("question", "words"),
        [
            pytest.param(choice("q"), "Choose the right answer.", id="hand-written"),
            pytest.param(choice("q", kind=Kind.CLOZE, subtype="nobody's"), "Choose what fits the gap.", id="unknown"),
            pytest.param(replace(typed("q", "成本"), subtype="zh_ja"), "Type the translation.", id="in another form"),
            pytest.param(typed("q", "x", kind=Kind.COMPREHENSION), "Type the answer.", id="typed"),
            pytest.param(replace(COST, hint=None), "Choose what fits the gap.", id="the hint it speaks of is missing"),
        ],
    )
    def test_others_have_one_of_their_kind_and_form(self, question: Question, words: str) -> None:
        assert phrases.instruction(EN, question) == words

    def test_order_means_two_things(self) -> None:
        tiles = order("q", "我", "爱", "你")
        sentences = choice("q", kind=Kind.COMPREHENSION, subtype="order")

        assert phrases.instruction(EN, tiles) == "Put the pieces in order so that they say this in Chinese."
        assert phrases.instruction(EN, sentences) == "Choose the right order."


class TestHeading:
    def test_it_counts_from_one(self) -> None:
        assert phrases.heading(EN, COST, position=0, count=9) == "Question 1 of 9 · Fill the gap · HSK 5"

    def test_the_highest_levels_are_one(self) -> None:
        assert phrases.heading(JA, replace(COST, level=7), position=2, count=3) == "問題 3 / 3 · 穴埋め · HSK 7–9"

    def test_no_level_is_no_word(self) -> None:
        assert phrases.heading(ZH, choice("q"), position=1, count=3) == "第 2 题，共 3 题 · 阅读理解"


class TestHints:
    def test_the_hint_that_decides_stands_with_the_prompt(self) -> None:
        assert phrases.prompt_hint(EN, COST) == "💡 it costs more"
        assert phrases.prompt_hint(EN, hinting(choice("q"), "訳")) is None

    @pytest.mark.parametrize(
        ("hint", "words"),
        [
            pytest.param(SetHint(text=Localized(ja="訳")), "💡 訳", id="of the set"),
            pytest.param(NotThis(option="回报"), "💡 不是“回报”。", id="not this"),
            pytest.param(
                BeginsWith(text="成", length=2, unit=Unit.CHARACTERS), "💡 以“成”开头（一共 2 个字）。", id="characters"
            ),
            pytest.param(
                BeginsWith(text="xué", length=2, unit=Unit.SYLLABLES),
                "💡 以“xué”开头（一共 2 个音节）。",
                id="syllables",
            ),
            pytest.param(
                BeginsWith(text="open", length=2, unit=Unit.WORDS), "💡 以“open”开头（一共 2 个词）。", id="words"
            ),
            pytest.param(FirstTile(text="我"), "💡 从“我”开始。", id="tile"),
            pytest.param(None, "💡 没有更多提示了。", id="no more"),
        ],
    )
    def test_every_hint_has_words(self, hint: Hint | None, words: str) -> None:
        assert phrases.hint_words(ZH, hint) == words


@pytest.mark.parametrize(
    ("tiles", "sentence"),
    [
        pytest.param(["我", "爱", "你"], "我爱你", id="Chinese"),
        pytest.param(["a", "small", "app"], "a small app", id="Latin"),
        pytest.param(["小", "app", "都"], "小app都", id="mixed"),
        pytest.param(["GPT", "4"], "GPT 4", id="digits"),
        pytest.param(["wǒ", "ài", "nǐ"], "wǒ ài nǐ", id="letters with marks"),
        pytest.param(["Yes", ", ", "we do", "."], "Yes, we do.", id="punctuation"),
    ],
)
def test_tiles_make_a_sentence(tiles: list[str], sentence: str) -> None:
    assert phrases.joined(tiles) == sentence


@pytest.mark.parametrize(
    ("language", "explains", "of", "said"),
    [
        pytest.param("ja", "ja", "ja", "💡 訳文（−10%）", id="in the own language"),
        pytest.param("ja", "ja", "en", "💡 英訳（−10%）", id="in another one"),
        pytest.param("ja", "en", "en", "💡 訳文（−10%）", id="in the one that was chosen"),
        pytest.param("en", "en", "ja", "💡 Japanese translation (−10 %)", id="in English"),
        pytest.param("zh", "zh", "en", "💡 英文译文（−10%）", id="in Chinese, which none is in"),
        pytest.param("zh", "zh", None, "💡 译文（−10%）", id="in nobody knows which"),
    ],
)
def test_a_translation_in_another_language_is_named_so_before_it_costs_something(
    language: str, explains: str, of: str | None, said: str
) -> None:
    assert phrases.hint_offer(texts_for(language, explains), Translate(text="…", language=of), 0) == said
