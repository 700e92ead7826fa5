"""A question in the other script: Chinese changes, Japanese does not, and what is graded stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.script import as_shown, in_script
from quizzes.languages import Script
from quizzes.question import Evidence, Form, Kind, Localized, Question
from tests.bot.tutor.builders import choice, order, typed

HANS, HANT = Script.SIMPLIFIED, Script.TRADITIONAL


def explained(ja: str) -> Question:
    return replace(choice("q", "他们说什么？", options=["目标", "成本"]), explanation=Localized(ja=ja))


@pytest.mark.parametrize(
    ("ja", "shown"),
    [
        pytest.param("「目标」は目標です。", "「目標」は目標です。", id="what it quotes"),
        pytest.param("「経済」は学問です。", "「経済」は学問です。", id="a quotation in Japanese stays"),
        pytest.param("「会社」とは会社です。", "「会社」とは会社です。", id="kanji that Chinese simplified stay"),
        pytest.param("「听说」とは言いません。", "「聽說」とは言いません。", id="Chinese of elsewhere"),
        pytest.param("中国語の「下个月」の意味です。", "中国語の「下個月」の意味です。", id="what is called Chinese"),
        pytest.param(
            "「担心」（dān xīn）とは担心です。", "「擔心」（dān xīn）とは担心です。", id="what has pinyin behind it"
        ),
        pytest.param(
            "「公司」（gōng sī）は「会社」です。", "「公司」（gōng sī）は「会社」です。", id="its meaning stays"
        ),
        pytest.param(
            "「写程序」の「程序」です。", "「寫程序」の「程序」です。", id="what another quotation is a part of"
        ),
        pytest.param(
            "「上当」などでの「当」です。", "「上當」などでの「当」です。", id="a word in which a character is read so"
        ),
        pytest.param(
            "「会社」の「内容」です。", "「会社」の「内容」です。", id="quotations that are no part of each other"
        ),
        pytest.param(
            "長いが、内容が、豊か…会です。", "長いが、内容が、豊か…会です。", id="short words beside marks stay"
        ),
        pytest.param("（他们说 → 说什么）", "（他們說 → 說什麼）", id="longer Chinese without quotation marks"),
    ],
)
def test_in_japanese_only_chinese_changes(ja: str, shown: str) -> None:
    told = in_script(explained(ja), HANT).explanation

    assert told is not None
    assert told.ja == shown


def test_a_japanese_word_behind_a_comma_stays_though_the_text_has_it_too() -> None:
    question = replace(choice("q", "内容很丰富。"), explanation=Localized(ja="長くはないが、内容が豊かです。"))

    told = in_script(question, HANT).explanation

    assert told is not None
    assert told.ja == "長くはないが、内容が豊かです。"


@pytest.mark.parametrize(
    ("ja", "shown"),
    [
        pytest.param(
            "計画、会社（2文字、最初の字は「经」）", "計画、会社（2文字、最初の字は「經」）", id="the first character"
        ),
        pytest.param("电□ + □会（□は1文字）", "電□ + □會（□は1文字）", id="boxes"),
        pytest.param("経済、会社の資金", "経済、会社の資金", id="a meaning in Japanese stays"),
    ],
)
def test_what_a_hint_tells_of_the_answer_is_in_the_script_too(ja: str, shown: str) -> None:
    question = replace(typed("q", "经会"), hint=Localized(ja=ja, en="funding (the first is 经)"))
    hint = in_script(question, HANT).hint

    assert hint is not None
    assert (hint.ja, hint.en) == (shown, "funding (the first is 經)")


@pytest.mark.parametrize(
    ("subtype", "prompt", "options", "shown"),
    [
        pytest.param("zh_ja", "他们说", ["会社の学問", "会社の体"], ("他們說", ("会社の学問", "会社の体")), id="zh_ja"),
        pytest.param("term_to_meaning", "经济", ["経済", "会社"], ("經濟", ("経済", "会社")), id="meanings"),
        pytest.param(
            "meaning_in_context", "他们说", ["当、成为", "从事"], ("他們說", ("當、成為", "從事")), id="in Chinese"
        ),
        pytest.param("ja_zh", "会社の学問", ["经济", "公司"], ("会社の学問", ("經濟", "公司")), id="ja_zh"),
        pytest.param("meaning_to_term", "経済、会社", ["经济", "公司"], ("経済、会社", ("經濟", "公司")), id="terms"),
    ],
)
def test_translations_keep_the_side_that_is_not_chinese(
    subtype: str, prompt: str, options: list[str], shown: tuple[str, tuple[str, ...]]
) -> None:
    question = replace(choice("q", prompt, options=options, kind=Kind.TRANSLATION), subtype=subtype)

    found = in_script(question, HANT)

    assert (found.prompt, found.options) == shown


def test_what_is_put_in_order_in_a_text_is_chinese() -> None:
    question = replace(choice("q", "①②在原文中的顺序是哪一个？", options=["①→②", "②→①"]), subtype="order")

    assert in_script(question, HANT).prompt == "①②在原文中的順序是哪一個？"


def test_the_frame_of_an_order_question_changes_and_its_translation_does_not() -> None:
    question = replace(order("q", "说", "他"), prompt="会社の人が言う。\n＿＿，经济。")

    assert in_script(question, HANT).prompt == "会社の人が言う。\n＿＿，經濟。"


@pytest.mark.parametrize("script", [HANS, HANT, None])
def test_an_answer_is_found_again_by_its_place(script: Script | None) -> None:
    question = choice("q", options=["目标", "成本"])
    shown = in_script(question, script)

    assert as_shown(question, shown, ["目标"]) == (shown.key,)
    assert as_shown(typed("t", "目标"), in_script(typed("t", "目标"), script), ["目標"]) == ("目標",)


def test_options_that_differ_in_the_script_only_stay_apart() -> None:
    question = choice("q", options=["后", "後"])

    assert in_script(question, HANS) == question


def test_without_a_script_nothing_changes() -> None:
    question = replace(choice("q"), evidence=Evidence(line=1, quote="他們说"))

    assert in_script(question, None) is question


def test_accepted_answers_that_become_the_same_are_one() -> None:
    shown = in_script(typed("t", "目标", "目標"), HANT)

    assert (shown.form, shown.answer) == (Form.TYPED, ("目標",))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(typed("t", "図書館へ行く", prompt="去图书馆"), id="with-kana"),
        pytest.param(typed("t", "友達", prompt="朋友（日本語で）"), id="asked-for-in-japanese"),
        pytest.param(typed("t", "友達", prompt="「朋友」翻译成日语"), id="asked-for-in-chinese"),
        pytest.param(typed("t", "友達", prompt="朋友 (in Japanese)"), id="asked-for-in-english"),
    ],
)
@pytest.mark.parametrize("script", [HANS, HANT])
def test_a_japanese_answer_is_shown_as_japanese_is_written(question: Question, script: Script) -> None:
    assert in_script(question, script).answer == question.answer


def test_an_answer_beside_a_language_that_is_only_spoken_of_is_in_the_script_of_the_learner() -> None:
    cloze = replace(typed("t", "学习", prompt="他＿＿日语。", kind=Kind.CLOZE), subtype="typed")

    assert in_script(cloze, HANT).answer == ("學習",)
