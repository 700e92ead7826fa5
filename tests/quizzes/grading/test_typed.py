"""Typed words: any script, width and spacing; another writing than is asked for is told so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.grading import NearMiss, OtherScript, Verdict, Writing, grade
from tests.quizzes.grading.builders import words

CORRECT, CLOSE, WRONG = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG


@pytest.mark.parametrize(
    ("answers", "given"),
    [
        pytest.param(["垂直行业"], "垂直行业", id="as-it-is"),
        pytest.param(["垂直行业"], "垂直行業", id="traditional"),
        pytest.param(["垂直行業"], "垂直行业", id="simplified"),
        pytest.param(["头发"], "頭髮", id="two-traditional-forms"),
        pytest.param(["大模型"], " 大 模\u3000型 ", id="blanks"),
        pytest.param(["大模型"], "“大模型”。", id="punctuation"),
        pytest.param(["大模型"], "大\u200b模\ufe0f型\u202c", id="invisible"),
        pytest.param(["大模型"], "大\U000e0100模\ufe00型", id="selectors-of-written-forms"),
        pytest.param(["大模型"], "大模型👍🏽", id="emoji-with-a-tone-of-skin"),
        pytest.param(["大模型"], "❤\ufe0f大模型✨", id="emoji-on-both-sides"),
        pytest.param(["25℃"], "25℃ 🙂", id="a-sign-that-tells-beside-an-emoji"),
        pytest.param(["雌♀"], "雌♀", id="a-picture-that-is-asked-for"),
        pytest.param(["AGI"], "ａｇｉ", id="full-width-and-case"),
        pytest.param(["小app"], "小APP", id="mixed"),
        pytest.param(["下场", "入局"], "入局", id="second-answer"),
        pytest.param(["因为"], "因为～", id="drawn-out"),
        pytest.param(["因为"], "因为~~", id="drawn-out-in-ascii"),
        pytest.param(["大模型"], "大模型^^", id="smiling"),
        pytest.param(["大模型"], "大模型(^_^)", id="smiling-in-brackets"),
        pytest.param(["因为"], "`因为`", id="between-the-signs-of-code"),
        pytest.param(["因为"], "<因为>", id="angle-brackets"),
        pytest.param(["因为"], "＜因为＞", id="wide-angle-brackets"),
        pytest.param(["因为"], "= 因为", id="behind-an-equals-sign"),
        pytest.param(["因为"], "→ 因为", id="behind-an-arrow"),
        pytest.param(["A→B"], "A→B", id="an-arrow-that-is-asked-for"),
        pytest.param(["<br>"], "<br>", id="brackets-that-are-asked-for"),
        pytest.param(["I don't know"], "I don`t know", id="backtick-for-an-apostrophe"),
        pytest.param(["I don't know"], "I don\u00b4t know", id="acute-for-an-apostrophe"),
        pytest.param(["～のために"], "〜のために", id="another-tilde"),
        pytest.param(["～が好きだ"], "…が好きだ", id="dots-for-a-tilde"),
        pytest.param(["海"], "\ufa45", id="compatibility-ideograph"),
        pytest.param(["2024年"], "２０２４ 年", id="digits"),
        pytest.param(["1.5亿"], "１．５ 亿。", id="decimal"),
        pytest.param(["3,000元"], "3000元", id="thousands"),
        pytest.param(["2～3亿"], "2-3億", id="range"),
        pytest.param(["GPT-4"], "gpt 4", id="hyphenated-name"),
        pytest.param(["意味着"], "意味著", id="zhe-as-taiwan-has-it"),
        pytest.param(["接着"], "接著", id="zhe-of-two"),
        pytest.param(["意味著"], "意味着", id="zhe-of-a-traditional-set"),
        pytest.param(["睡着了"], "睡著了", id="zhao"),
        pytest.param(["著名"], "著名", id="zhu"),
        pytest.param(["显著"], "顯著", id="zhu-last"),
        pytest.param(["卫生"], "衞生", id="as-hong-kong-has-it"),
        pytest.param(["叙述"], "敍述", id="as-hong-kong-has-it-too"),
        pytest.param(["宣布"], "宣佈", id="announced-as-taiwan-has-it"),
        pytest.param(["宣布"], "宣布", id="announced-as-it-is"),
        pytest.param(["宣佈"], "宣布", id="announced-of-a-traditional-set"),
        pytest.param(["里面"], "裏面", id="inside-as-hong-kong-has-it"),
        pytest.param(["里面"], "裡面", id="inside-as-taiwan-has-it"),
        pytest.param(["台湾"], "臺灣", id="tai"),
        pytest.param(["为了"], "爲了", id="wei"),
        pytest.param(["光线"], "光綫", id="xian"),
        pytest.param(["看著"], "看着", id="zhe-of-a-state"),
        pytest.param(["举行"], "擧行", id="held-in-an-old-form"),
        pytest.param(["只好"], "祇好", id="only"),
        pytest.param(["模仿"], "模倣", id="imitated"),
        pytest.param(["熔化"], "鎔化", id="melted"),
        pytest.param(["化妆"], "化粧", id="made-up-as-hong-kong-has-it"),
        pytest.param(["仇人"], "讎人", id="foe"),
        pytest.param(["什么"], "甚麼", id="shenme"),
        pytest.param(["你好"], "妳好", id="to-a-woman"),
        pytest.param(["账号"], "帳號", id="account-as-taiwan-has-it"),
        pytest.param(["账本"], "帐本", id="an-account-with-the-sign-of-a-curtain"),
        pytest.param(["记帐"], "记账", id="an-account-the-other-way-round"),
        pytest.param(["爐子"], "炉子", id="simplified-for-a-traditional-text"),
        pytest.param(["帐篷"], "帳篷", id="tent"),
        pytest.param(["规划"], "規畫", id="plan-as-taiwan-has-it"),
        pytest.param(["姐姐"], "姊姊", id="sister-as-taiwan-has-it"),
        pytest.param(["想象"], "想像", id="to-imagine"),
        pytest.param(["身份"], "身分", id="identity"),
        pytest.param(["二十年"], "20年", id="digits-for-hanzi"),
        pytest.param(["1998年"], "一九九八年", id="a-year-in-hanzi"),
        pytest.param(["二〇二三年"], "二零二三年", id="zero"),
        pytest.param(["百分之三十"], "30％", id="percent"),
        pytest.param(["25%"], "二十五%", id="percent-behind-hanzi"),
        pytest.param(["ねこ"], "ネコ", id="katakana-for-hiragana"),
        pytest.param(["コーヒー"], "こーひー", id="hiragana-for-katakana"),
        pytest.param(["がっこう"], "ｶﾞｯｺｳ", id="katakana-of-half-width"),
        pytest.param(["コンピューター"], "コンピュータ", id="without-its-last-dash"),
        pytest.param(["コンピューター"], "コンピュ-タ-", id="hyphens-for-dashes"),
        pytest.param(["コンピューター"], "コンピュ−タ―", id="other-signs-for-dashes"),
        pytest.param(["ヴァイオリン"], "バイオリン", id="b-for-v"),
        pytest.param(["一ヶ月"], "一か月", id="counted-in-hiragana"),
        pytest.param(["一か月"], "1ヵ月", id="counted-in-small-katakana"),
        pytest.param(["一か月"], "一カ月", id="counted-in-katakana"),
        pytest.param(["50%"], "50パーセント", id="percent-in-katakana"),
        pytest.param(["50%"], "50 percent", id="percent-in-english"),
        pytest.param(["50%"], "五〇％", id="percent-behind-digits-one-by-one"),
        pytest.param(["二〇〇五年"], "二○○五年", id="circles-for-zeros"),
        pytest.param(["2005年"], "二OO五年", id="letters-for-zeros"),
        pytest.param(["二〇〇五年"], "二００五年", id="wide-digits-for-zeros"),
        pytest.param(["2～3亿"], "2 - 3 億", id="a-range-with-blanks"),
        pytest.param(["星期二"], "周二", id="a-weekday"),
        pytest.param(["星期二"], "周2", id="a-weekday-in-digits"),
        pytest.param(["周日"], "禮拜天", id="a-sunday"),
        pytest.param(["星期天"], "星期日", id="a-sunday-as-it-is-written"),
        pytest.param(["帐篷"], "帐 篷", id="a-blank-within-a-word-that-decides-its-sign"),
        pytest.param(["显著"], "顯\u200b著", id="what-cannot-be-seen-within-such-a-word"),
        pytest.param(["看着书"], "看著書", id="reading-is-not-writing-books"),
        pytest.param(["背着"], "揹著", id="carried-on-the-back"),
        pytest.param(["侄子"], "姪子", id="nephew-as-taiwan-has-it"),
        pytest.param(["属于单独"], "屬於單獨", id="two-characters-that-are-a-name-elsewhere"),
        pytest.param(["1.5亿"], "一亿五千万", id="a-long-number"),
        pytest.param(["一百零五个"], "105個", id="a-zero-within"),
        pytest.param(["三点十五分"], "3点15分", id="a-time"),
        pytest.param(["三点五分"], "3点5分", id="a-time-of-few-minutes"),
        pytest.param(["零点五"], "0.5", id="a-fraction"),
        pytest.param(["零度"], "0度", id="nothing-but-zero"),
        pytest.param(["一万零五百元"], "10500元", id="a-zero-behind-ten-thousand"),
        pytest.param(["二零八房间"], "208房间", id="three-digits-one-by-one"),
        pytest.param(["因为"], "因为（yīnwèi）", id="with-its-reading"),
        pytest.param(["因为"], "yinwei 因為", id="after-its-reading"),
        pytest.param(["其他"], "其它", id="as-others-spell-it"),
        pytest.param(["分量"], "份量", id="as-others-weigh-it"),
        pytest.param(["……"], "……", id="signs-only"),
        pytest.param(["？"], "?", id="a-sign-of-another-width"),
    ],
)
def test_the_same_word_is_right_however_it_is_written(answers: list[str], given: str) -> None:
    graded = grade(words(*answers), [given])
    assert (graded.verdict, graded.credit, graded.remarks) == (CORRECT, 1.0, ())


@pytest.mark.parametrize(
    ("prompt", "answer", "given"),
    [
        pytest.param("", "玩", "玩儿", id="to-play"),
        pytest.param("", "玩儿", "玩", id="to-play-without"),
        pytest.param("", "好玩儿", "好玩", id="fun"),
        pytest.param("", "一点儿", "一点", id="a-little"),
        pytest.param("", "一点", "一點兒", id="a-little-in-the-other-script"),
        pytest.param("", "一会儿", "一会", id="a-while"),
        pytest.param("", "花", "花儿", id="a-flower"),
        pytest.param("", "聊天", "聊天儿", id="to-chat"),
        pytest.param("", "孙女儿", "孙女", id="a-granddaughter"),
        pytest.param("", "一点儿小事", "一点小事儿", id="twice-in-an-answer"),
        pytest.param("下课以后我们去操场＿＿。", "玩", "去操场玩儿", id="with-its-neighbours"),
        pytest.param("下课以后我们去操场＿＿。", "玩", "下课以后我们去操场玩儿。", id="in-its-sentence"),
    ],
)
def test_a_word_is_right_with_erhua_and_without(prompt: str, answer: str, given: str) -> None:
    question = words(answer) if not prompt else replace(words(answer), prompt=prompt)
    graded = grade(question, [given])
    assert (graded.verdict, graded.remarks) == (CORRECT, ())


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        pytest.param("女儿", "女", id="a-daughter"),
        pytest.param("婴儿", "婴", id="a-baby"),
        pytest.param("幼儿", "幼", id="an-infant"),
        pytest.param("小女儿", "小女", id="the-younger-daughter"),
        pytest.param("这儿", "这", id="here"),
        pytest.param("哪", "哪儿", id="which"),
        pytest.param("头", "头儿", id="a-boss-is-no-head"),
        pytest.param("今儿", "今", id="today"),
        pytest.param("花儿子的钱", "花子的钱", id="it-begins-the-next-word"),
    ],
)
def test_where_it_makes_another_word_its_er_is_asked_for(answer: str, given: str) -> None:
    assert grade(words(answer), [given]).verdict is not CORRECT


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        pytest.param("价值", "価値", id="value"),
        pytest.param("发展", "発展", id="develop"),
        pytest.param("显著", "顕著", id="beside-zhu"),
    ],
)
def test_a_kanji_for_its_hanzi_is_close(answer: str, given: str) -> None:
    graded = grade(words(answer), [given])
    assert (graded.verdict, graded.credit, graded.remarks) == (CLOSE, 0.7, (NearMiss(expected=answer),))


@pytest.mark.parametrize(
    "given",
    [pytest.param("dà mó xíng", id="marks"), pytest.param("da4mo2xing2", id="numbers"), "damoxing", "だいもけい"],
)
def test_pinyin_where_hanzi_are_wanted_is_told_so(given: str) -> None:
    graded = grade(words("大模型"), [given])
    assert (graded.verdict, graded.remarks) == (WRONG, (OtherScript(wanted=Writing.HANZI),))


@pytest.mark.parametrize("given", ["たべる", "タベル", "たべます"])
def test_a_japanese_word_in_kana_alone_is_told_that_kanji_are_asked_for(given: str) -> None:
    graded = grade(words("食べる"), [given])
    assert (graded.verdict, graded.remarks) == (WRONG, (OtherScript(wanted=Writing.HANZI),))


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("goal", id="a word"),
        pytest.param("I don't know", id="several"),
        pytest.param("목표", id="hangul"),
        pytest.param("цель", id="cyrillic"),
        pytest.param("ㄇㄨˋ ㄅㄧㄠ", id="zhuyin"),
        pytest.param("mokuhyou 2", id="beside a number"),
        pytest.param("what does 研究 mean?", id="a question about a word"),
        pytest.param("次の問題", id="what somebody says in Japanese"),
        pytest.param("難しい", id="a Japanese word with kanji"),
        pytest.param("mu标", id="half of it typed"),
        pytest.param("mù标", id="half of it typed, with its tone"),
        pytest.param("研究 goal", id="a word beside another"),
        pytest.param("T恤を", id="kana beside a word with a letter"),
    ],
)
def test_letters_where_only_hanzi_can_be_right_are_told_so(given: str) -> None:
    graded = grade(words("目标", "目的"), [given])
    assert (graded.verdict, graded.remarks) == (WRONG, (OtherScript(wanted=Writing.HANZI),))


@pytest.mark.parametrize(
    ("accepted", "given"),
    [
        pytest.param(("人工智能", "AI"), "GPT", id="letters may be right"),
        pytest.param(("GPT模型",), "BERT模型", id="letters beside hanzi"),
        pytest.param(("頑張る", "がんばる"), "難しい", id="Japanese for Japanese"),
        pytest.param(("人们",), "人々", id="a sign that says the same again"),
        pytest.param(("三百",), "250", id="a number"),
        pytest.param(("目标",), "苹果", id="hanzi"),
        pytest.param(("衬衫",), "T恤", id="a word that begins with a letter"),
        pytest.param(("衬衫",), "ｔ恤", id="a small letter, typed wide"),
        pytest.param(("唱歌",), "卡拉OK", id="a word that ends with letters"),
        pytest.param(("唱歌",), "卡拉ok。", id="small ones that are no reading"),
        pytest.param(("平分",), "AA制", id="capitals that could be a reading"),
        pytest.param(("插口",), "USB 接口", id="capitals and a blank"),
    ],
)
def test_what_may_be_meant_as_the_answer_is_a_wrong_one(accepted: tuple[str, ...], given: str) -> None:
    graded = grade(words(*accepted), [given])
    assert (graded.verdict, graded.remarks) == (WRONG, ())


def test_kana_are_a_wrong_answer_where_other_kana_are_right() -> None:
    graded = grade(words("友達", "友だち", "ともだち"), ["せんせい"])
    assert (graded.verdict, graded.remarks) == (WRONG, ())


@pytest.mark.parametrize(
    ("prompt", "answer", "given"),
    [
        pytest.param("贵的反义词是什么？", "便宜", "贵的反义词是什么？", id="no-gap"),
        pytest.param("研究意味着＿＿和＿＿。", "成本", "研究意味着成本和成本。", id="two-gaps"),
        pytest.param("他说＿＿好的。", "……", "他说好的", id="a-gap-for-signs"),
    ],
)
def test_the_question_copied_out_is_no_answer(prompt: str, answer: str, given: str) -> None:
    assert grade(replace(words(answer), prompt=prompt), [given]).verdict is WRONG


def test_the_whole_sentence_with_the_right_word_in_its_gap_is_right() -> None:
    question = replace(words("成本", "费用"), prompt="研究意味着要付出更大的＿＿。")
    assert grade(question, ["研究意味著要付出更大的成本"]).verdict is CORRECT
    assert grade(question, ["研究意味着要付出更大的费用。"]).verdict is CORRECT
    assert grade(question, ["研究意味着要付出更大的回报。"]).verdict is WRONG
    assert grade(question, ["研究意味着要付出更大的。"]).verdict is WRONG
